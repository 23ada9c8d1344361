import { rule } from "../diagnostic.js";

export const syntaxError = rule({
  code: "SFN1001",
  severity: "error",
  family: "yours",
  title: "The file does not parse",
  message: (text: string, code: number) => `${text} (TS${code})`,
  why: "TypeScript cannot read the file, so nothing in it can be compiled.",
  bad: `const total = ;`,
  good: `const total = order.total;`,
});

export const typeError = rule({
  code: "SFN1002",
  severity: "error",
  family: "yours",
  title: "The file has a type error",
  message: (text: string, code: number) => `${text} (TS${code})`,
  why: "Types drive the compilation: operators, guards and paths are chosen by them. A workflow with a type error has no meaning to compile.",
  bad: `const total: string = order.total;`,
  good: `const total: number = order.total;`,
});
