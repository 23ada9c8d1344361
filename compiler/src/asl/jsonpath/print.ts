import type { FilterLiteral, FilterTest, FilterValue, Path, PathRoot, PathStep } from "./path.js";

const plainName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** Writes a path in its shortest form: `$.a.b[0]['c d']`. */
export function printPath(path: Path): string {
  let text = printRoot(path.root);
  let descending = false;
  for (const step of path.steps) {
    if (step.kind === "property" && plainName.test(step.name))
      text += descending ? step.name : `.${step.name}`;
    else if (step.kind === "function") text += `${descending ? "" : "."}${printFunction(step)}`;
    else text += printStep(step);
    descending = step.kind === "descend";
  }
  return text;
}

/** Writes a path in the form of the service's error messages: `$['a']['b'][0]`. */
export function printNormalised(path: Path): string {
  return path.steps.reduce((text, step) => text + printStep(step), path.root.kind === "item" ? "@" : "$");
}

/** Writes one step in brackets. */
export function printStep(step: PathStep): string {
  switch (step.kind) {
    case "property":
      return `[${quoteName(step.name)}]`;
    case "properties":
      return `[${step.names.map(quoteName).join(",")}]`;
    case "index":
      return `[${step.index}]`;
    case "indices":
      return `[${step.indices.join(",")}]`;
    case "slice":
      return `[${step.from ?? ""}:${step.to ?? ""}]`;
    case "wildcard":
      return "[*]";
    case "descend":
      return "..";
    case "filter":
      return `[?(${printTest(step.test)})]`;
    case "function":
      return `.${printFunction(step)}`;
  }
}

function printFunction(step: PathStep & { readonly kind: "function" }): string {
  return `${step.name}(${step.args.map(printValue).join(", ")})`;
}

function printRoot(root: PathRoot): string {
  switch (root.kind) {
    case "input":
      return "$";
    case "context":
      return "$$";
    case "variable":
      return `$${root.name}`;
    case "item":
      return "@";
  }
}

function printTest(test: FilterTest): string {
  switch (test.kind) {
    case "and":
      return `${printOperand(test.left)} && ${printOperand(test.right)}`;
    case "or":
      return `${printTest(test.left)} || ${printTest(test.right)}`;
    case "not":
      return `!(${printTest(test.test)})`;
    case "exists":
      return printPath(test.path);
    case "compare":
      return `${printValue(test.left)} ${test.operator} ${printValue(test.right)}`;
  }
}

function printOperand(test: FilterTest): string {
  return test.kind === "or" ? `(${printTest(test)})` : printTest(test);
}

function printValue(value: FilterValue): string {
  switch (value.kind) {
    case "path":
      return printPath(value.path);
    case "regex":
      return `/${value.source}/${value.flags}`;
    case "literal":
      return printLiteral(value.value);
  }
}

function printLiteral(value: FilterLiteral): string {
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}

const controls: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** Names have no escapes but that of their quote, which is avoided where it can be. */
function quoteName(name: string): string {
  return name.includes("'") && !name.includes('"') ? `"${name}"` : `'${name.replaceAll("'", "\\'")}'`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\'\n\r\t\b\f]/g, (char) => controls[char] ?? `\\${char}`)}'`;
}
