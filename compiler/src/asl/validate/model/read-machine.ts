import type { QueryLanguage, StateType } from "../../states.js";
import { has, isRecord, items, own } from "./json.js";
import type { JsonRecord } from "./json.js";
import type { ShapeName } from "./kind.js";
import type { FieldUse, Machine, MachineType, Scope, ShapedObject, StateNode } from "./machine.js";
import { isPlaceholder, isPlaceholderKey } from "./placeholder.js";
import { shapeTable } from "./shapes.js";
import { stateShapes, stateTypes } from "./state-shapes.js";

interface Reading {
  readonly language: QueryLanguage;
  readonly scopes: Scope[];
  readonly states: StateNode[];
  readonly objects: ShapedObject[];
  readonly fields: FieldUse[];
}

/** Finds the states, scopes and fields of a definition; what is not as it should be is left out, for the rules to tell. */
export function readMachine(root: JsonRecord, type: MachineType): Machine {
  const language = languageOf(root, "JSONPath");
  const reading: Reading = { language, scopes: [], states: [], objects: [], fields: [] };
  readObject(reading, { at: "", object: root, shape: shapeTable.machine, name: "machine", language });
  readScope(reading, "", root, type, undefined, false);
  return { root, ...reading };
}

function languageOf(object: JsonRecord, otherwise: QueryLanguage): QueryLanguage {
  const given = own(object, "QueryLanguage");
  return given === "JSONPath" || given === "JSONata" ? given : otherwise;
}

function readScope(
  reading: Reading,
  at: string,
  object: JsonRecord,
  runsAs: MachineType,
  owner: StateNode | undefined,
  ownExecution: boolean,
): void {
  const given = own(object, "States");
  const states = new Map(isRecord(given) ? Object.entries(given) : []);
  const scope: Scope = {
    at,
    object,
    states,
    ...(owner === undefined ? {} : { owner }),
    open: isPlaceholder(given) || [...states].some(([name, state]) => isOpen(name, state)),
    ownExecution,
    runsAs,
  };
  reading.scopes.push(scope);
  for (const [name, state] of states) {
    if (isRecord(state) && !isPlaceholder(state))
      readState(reading, name, `${at}/States/${name}`, state, scope);
  }
}

/** Whether a state, or a state it leads to, is not known before the deployment. */
function isOpen(name: string, state: unknown): boolean {
  if (isPlaceholderKey(name) || isPlaceholder(state)) return true;
  if (!isRecord(state)) return false;
  const lists = [own(state, "Choices"), own(state, "Catch")];
  return (
    [state, ...lists.flatMap(items)].some(
      (from) =>
        isPlaceholder(from) ||
        (isRecord(from) && ["Type", "Next", "Default"].some((key) => isPlaceholder(own(from, key)))),
    ) || lists.some(isPlaceholder)
  );
}

function readState(reading: Reading, name: string, at: string, object: JsonRecord, scope: Scope): void {
  const given = own(object, "Type");
  const type = typeof given === "string" && stateTypes.includes(given) ? (given as StateType) : undefined;
  const language = languageOf(object, reading.language);
  const state: StateNode = { name, at, object, scope, language, ...(type === undefined ? {} : { type }) };
  reading.states.push(state);
  if (type === undefined) return;
  readObject(reading, { at, object, shape: stateShapes[type], name: `${type} state`, language, state });
  for (const [index, branch] of items(own(object, "Branches")).entries()) {
    if (type === "Parallel" && isRecord(branch))
      readScope(reading, `${at}/Branches[${index}]`, branch, scope.runsAs, state, false);
  }
  for (const key of ["ItemProcessor", "Iterator"]) {
    const processor = own(object, key);
    if (type !== "Map" || !isRecord(processor)) continue;
    const config = processorConfig(processor);
    const runsAs = config.distributed ? config.runsAs : scope.runsAs;
    readScope(reading, `${at}/${key}`, processor, runsAs, state, config.distributed);
  }
}

/** How the items of a Map run. */
export function processorConfig(processor: JsonRecord): {
  readonly distributed: boolean;
  readonly runsAs: MachineType;
} {
  const config = own(processor, "ProcessorConfig");
  if (!isRecord(config)) return { distributed: false, runsAs: "STANDARD" };
  return {
    distributed: own(config, "Mode") === "DISTRIBUTED",
    runsAs: own(config, "ExecutionType") === "EXPRESS" ? "EXPRESS" : "STANDARD",
  };
}

function readObject(reading: Reading, owner: ShapedObject): void {
  reading.objects.push(owner);
  for (const name of Object.keys(owner.object)) {
    if (!has(owner.shape, name)) continue;
    const field = owner.shape[name]!;
    const value = owner.object[name];
    const at = `${owner.at}/${name}`;
    if (isPlaceholder(value) && field.kind.is !== "string" && field.kind.is !== "payload") continue;
    reading.fields.push({ at, name, value, field, owner });
    if (field.kind.is === "shape") readNested(reading, owner, field.kind.shape, at, value);
    if (field.kind.is === "shapes") {
      for (const [index, item] of items(value).entries()) {
        readNested(reading, owner, field.kind.shape, `${at}[${index}]`, item);
      }
    }
  }
}

function readNested(
  reading: Reading,
  owner: ShapedObject,
  shape: ShapeName,
  at: string,
  value: unknown,
): void {
  if (!isRecord(value) || isPlaceholder(value)) return;
  readObject(reading, { ...owner, at, object: value, shape: shapeTable[shape], name: shape });
}
