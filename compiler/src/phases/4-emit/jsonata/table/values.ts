import type { Row } from "../row.js";
export const valueRows: readonly Row[] = [];
