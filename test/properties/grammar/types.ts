/** The types of generated data. */
export type Ty =
  | { readonly kind: "number" }
  | { readonly kind: "string" }
  | { readonly kind: "boolean" }
  | { readonly kind: "enum"; readonly of: readonly string[] }
  | { readonly kind: "array"; readonly of: Ty }
  | { readonly kind: "record"; readonly of: Ty }
  | ObjectTy
  | UnionTy
  | { readonly kind: "maybe"; readonly of: Ty; readonly nothing: "undefined" | "null" };

export interface ObjectTy {
  readonly kind: "object";
  /** Declared as a type of the module. */
  readonly name?: string;
  readonly fields: readonly Field[];
}

/** Objects told apart by the text in one field: `{ kind: "card"; ... } | { kind: "cash"; ... }`. */
export interface UnionTy {
  readonly kind: "union";
  readonly name: string;
  readonly tag: string;
  readonly members: readonly ObjectTy[];
}

/** A type that the module declares. */
export type DeclaredTy = ObjectTy | UnionTy;

export interface Field {
  readonly name: string;
  readonly type: Ty;
  readonly optional?: true;
}

export const number: Ty = { kind: "number" };
export const text: Ty = { kind: "string" };
export const boolean: Ty = { kind: "boolean" };

export function arrayOf(of: Ty): Ty & { kind: "array" } {
  return { kind: "array", of };
}

export function recordOf(of: Ty): Ty & { kind: "record" } {
  return { kind: "record", of };
}

export function maybe(of: Ty, nothing: "undefined" | "null" = "undefined"): Ty {
  return of.kind === "maybe" && of.nothing === nothing ? of : { kind: "maybe", of, nothing };
}

/** The type without what stands for nothing. */
export function present(type: Ty): Exclude<Ty, { kind: "maybe" }> {
  return type.kind === "maybe" ? present(type.of) : type;
}

/** The text that tells a member of a union. */
export function tagOf(union: UnionTy, member: ObjectTy): string {
  const type = member.fields.find((field) => field.name === union.tag)!.type;
  return type.kind === "enum" ? type.of[0]! : "";
}

/** The fields that can be read: of a union those that tell its members apart. */
export function fieldsOf(type: DeclaredTy): readonly Field[] {
  if (type.kind === "object") return type.fields;
  const of = type.members.map((member) => tagOf(type, member));
  return [{ name: type.tag, type: { kind: "enum", of } }];
}

/** The type as it is written in a program. */
export function show(type: Ty): string {
  switch (type.kind) {
    case "enum":
      return type.of.map((member) => JSON.stringify(member)).join(" | ");
    case "array":
      return type.of.kind === "enum" || type.of.kind === "maybe"
        ? `(${show(type.of)})[]`
        : `${show(type.of)}[]`;
    case "record":
      return `Record<string, ${show(type.of)}>`;
    case "object":
      return type.name ?? showFields(type);
    case "union":
      return type.name;
    case "maybe":
      return `${show(type.of)} | ${type.nothing}`;
    default:
      return type.kind;
  }
}

export function showFields(type: ObjectTy): string {
  const fields = type.fields.map((f) => `${f.name}${f.optional ? "?" : ""}: ${show(f.type)}`);
  return `{ ${fields.join("; ")} }`;
}

/** The declaration of a type that has a name. */
export function showDeclared(type: DeclaredTy): string {
  const members = type.kind === "union" ? type.members : [type];
  return `type ${type.name ?? ""} = ${members.map(showFields).join(" | ")};\n`;
}

export function sameType(a: Ty, b: Ty): boolean {
  return show(a) === show(b);
}

/** Whether a value of one type can stand where the other is wanted. */
export function fits(from: Ty, to: Ty): boolean {
  if (sameType(from, to)) return true;
  if (to.kind === "maybe") {
    if (from.kind === "maybe") return from.nothing === to.nothing ? fits(from.of, to.of) : fits(from, to.of);
    return fits(from, to.of);
  }
  if (to.kind === "union") return to.members.some((member) => sameType(from, member));
  return from.kind === "enum" && to.kind === "string";
}

/** The type of a field where it is read. */
export function readType(field: Field): Ty {
  return field.optional ? maybe(field.type) : field.type;
}

/** The shortest value, as it is written. */
export function smallestOf(type: Ty): string {
  switch (type.kind) {
    case "number":
      return "0";
    case "string":
      return `""`;
    case "boolean":
      return "false";
    case "enum":
      return JSON.stringify(type.of[0]);
    case "array":
      return "[]";
    case "record":
      return "{}";
    case "union":
      return smallestOf(type.members[0]!);
    case "maybe":
      return type.nothing;
    case "object": {
      const fields = type.fields.filter((f) => !f.optional).map((f) => `${f.name}: ${smallestOf(f.type)}`);
      return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
    }
  }
}
