import { isBroken, register } from "./switchboard.js";
import { brokenEntry, brokenRow } from "./damage.js";

type Entries = Record<string, unknown>;

/** Objects that are one value, not a table of them. */
const ofValues = ["kind", "operator", "least", "accepts", "file", "at"];

const wrapped = new WeakSet<object>();

/** Makes every entry of a table a rule that can be broken. */
export function table<T>(path: string, name: string, value: T): T {
  if (value instanceof Set) breakableSet(`${path} ${name}`, value as Set<unknown>);
  else if (Array.isArray(value)) breakableList(`${path} ${name}`, value);
  else if (typeof value === "object" && value !== null && !ofValues.some((key) => key in value)) {
    for (const key of Object.keys(value))
      breakableKey(`${path} ${name}: ${key}`, name, value as Entries, key);
  }
  return value;
}

function breakableKey(title: string, table: string, entries: Entries, key: string): void {
  const whole = entries[key];
  if (whole === undefined) return;
  const id = register(title);
  const broken = brokenEntry(table, whole);
  const get = (): unknown => (isBroken(id) ? broken : whole);
  Object.defineProperty(entries, key, { get, enumerable: true, configurable: true });
}

function breakableSet(title: string, set: Set<unknown>): void {
  const has = set.has.bind(set);
  const ids = new Map([...set].map((member) => [member, register(`${title}: ${String(member)}`)]));
  set.has = (member) => has(member) && !isBroken(ids.get(member) ?? title);
  const members = [...set];
  set[Symbol.iterator] = () =>
    members.filter((member) => !isBroken(ids.get(member) ?? title))[Symbol.iterator]() as never;
}

function breakableList(title: string, list: unknown[]): void {
  list.forEach((element, index) => {
    if (typeof element === "object" && element !== null) {
      if (wrapped.has(element)) return;
      const row = element as Entries;
      const id = register(`${title}: ${nameOfRow(row, index)}`);
      const broken = brokenRow(row);
      const proxy = new Proxy(row, {
        get: (whole, key: string) =>
          Object.hasOwn(broken, key) && isBroken(id) ? broken[key as keyof typeof broken] : whole[key],
      });
      wrapped.add(proxy);
      list[index] = proxy;
    } else
      breakableKey(
        `${title}: ${nameOfRow({ name: element }, index)}`.replace(/: $/, ""),
        title,
        list as never,
        String(index),
      );
  });
}

function nameOfRow(row: Entries, index: number): string {
  const { matches, operator, operands, template, name } = row as {
    matches?: { name: string };
    operator?: string;
    operands?: readonly { name: string }[];
    template?: string;
    name?: unknown;
  };
  if (template !== undefined) return `${operator}(${operands?.map((o) => o.name).join(", ")}) as ${template}`;
  if (matches !== undefined) return `${index} ${matches.name}`;
  return typeof name === "string" ? name : String(index);
}
