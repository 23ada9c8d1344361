import type { QueryLanguage, StateType } from "../../states.js";
import type { JsonRecord } from "./json.js";
import type { Field, Shape } from "./shape.js";

export type MachineType = "STANDARD" | "EXPRESS";

/** A definition, read as far as it can be: rules ask it, and look away where it is not what it should be. */
export interface Machine {
  readonly root: JsonRecord;
  readonly language: QueryLanguage;
  readonly scopes: readonly Scope[];
  readonly states: readonly StateNode[];
  /** Every object whose fields are known, states included. */
  readonly objects: readonly ShapedObject[];
  /** Every known field of those objects that is given, and is not left to the deployment. */
  readonly fields: readonly FieldUse[];
}

/** A set of states that can reach each other: the machine's, a branch's, an item processor's. */
export interface Scope {
  readonly at: string;
  readonly object: JsonRecord;
  /** The Parallel or Map it is in. */
  readonly owner?: StateNode;
  /** The states by name, with those that are no objects. */
  readonly states: ReadonlyMap<string, unknown>;
  /** Some states, or what they lead to, are only known after deployment. */
  readonly open: boolean;
  /** A Distributed Map runs each item as an execution of its own: variables do not reach in. */
  readonly ownExecution: boolean;
  /** The type of the execution that its states run in. */
  readonly runsAs: MachineType;
}

export interface StateNode {
  readonly name: string;
  readonly at: string;
  readonly object: JsonRecord;
  readonly scope: Scope;
  /** Absent when the definition names none that exists. */
  readonly type?: StateType;
  readonly language: QueryLanguage;
}

export interface ShapedObject {
  readonly at: string;
  readonly object: JsonRecord;
  readonly shape: Shape;
  /** What it is, in the words of a message. */
  readonly name: string;
  readonly language: QueryLanguage;
  readonly state?: StateNode;
}

export interface FieldUse {
  readonly at: string;
  readonly name: string;
  readonly value: unknown;
  readonly field: Field;
  readonly owner: ShapedObject;
}
