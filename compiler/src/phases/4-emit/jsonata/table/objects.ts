import type { Row } from "../row.js";
export const objectRows: readonly Row[] = [];
