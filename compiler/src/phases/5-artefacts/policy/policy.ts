import type { Machine } from "../../../ir/ir.js";
import { callsOf } from "./calls-of.js";
import { grantsOf, type FilledGrant } from "./grants-of.js";

export interface Statement {
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: { readonly StringEquals: { readonly "iam:PassedToService": string } };
}

export interface Policy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** What the role of a machine must be allowed, and no more: undefined when it calls nothing. */
export function policyOf(machine: Machine): Policy | undefined {
  const grants = callsOf(machine).flatMap(grantsOf);
  const byAction = merged(
    grants,
    ({ allow }) => allow,
    (grant, others) => ({ ...grant, on: union(others.map((o) => o.on)) }),
  );
  const byResource = merged(
    byAction,
    ({ on }) => on,
    (grant, others) => ({ ...grant, allow: union(others.map((o) => o.allow)) }),
  );
  const statements = byResource.map(statement).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return statements.length === 0 ? undefined : { Version: "2012-10-17", Statement: statements };
}

const statement = ({ allow, on, passedTo }: FilledGrant): Statement => ({
  Effect: "Allow",
  Action: sorted(allow),
  Resource: sorted(on.includes("*") ? ["*"] : on),
  ...(passedTo === undefined ? {} : { Condition: { StringEquals: { "iam:PassedToService": passedTo } } }),
});

const keyOf = ({ Action, Resource, Condition }: Statement): string =>
  JSON.stringify([Action, Resource, Condition]);

/** Grants that agree in `part` and in their condition as one: exactly what each of them allows. */
function merged(
  grants: readonly FilledGrant[],
  part: (grant: FilledGrant) => readonly string[],
  join: (grant: FilledGrant, all: readonly FilledGrant[]) => FilledGrant,
): readonly FilledGrant[] {
  const groups = new Map<string, FilledGrant[]>();
  for (const grant of grants) {
    const key = JSON.stringify([sorted(part(grant)), grant.passedTo]);
    groups.set(key, [...(groups.get(key) ?? []), grant]);
  }
  return [...groups.values()].map((group) => join(group[0]!, group));
}

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
