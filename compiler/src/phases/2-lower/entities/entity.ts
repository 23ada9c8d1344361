import type {
  ArrowFunction,
  ClassDeclaration,
  FunctionDeclaration,
  FunctionExpression,
  MethodDeclaration,
  Node,
  ObjectLiteralExpression,
  ArrayLiteralExpression,
} from "ts-morph";
import type { Form } from "@sfnc/runtime-types/integrations";
import type { Expr, RawCall, Retrier } from "../../../ir/ir.js";
import type { Effect } from "../../../ir/saga-notes.js";

/** A thing that is known when the machine is compiled and is no data: what a name in a workflow may stand for. */
export type Entity =
  | HelperEntity
  | StepEntity
  | SdkEntity
  | EndpointEntity
  | RequestEntity
  | ResourceEntity
  | { readonly kind: "function"; readonly node: FunctionNode; readonly name: string }
  | { readonly kind: "class"; readonly node: ClassDeclaration }
  | ErrorEntity
  | { readonly kind: "retry"; readonly rules: readonly Retrier[] }
  /** Items in S3, as `s3.csv({ ... })` names them. */
  | {
      readonly kind: "source";
      readonly type: string;
      readonly options: Node | undefined;
      readonly node: Node;
    }
  | ChildEntity
  | { readonly kind: "record"; readonly node: ObjectLiteralExpression }
  | { readonly kind: "list"; readonly node: ArrayLiteralExpression }
  /** Text or a number that is known at deployment or build. */
  | { readonly kind: "expr"; readonly expr: Expr };

export type FunctionNode = ArrowFunction | FunctionExpression | FunctionDeclaration | MethodDeclaration;

/** An export of runtime-types, by its path: ["retry", "lambda"]. `aws` is the subpath /aws. */
export interface HelperEntity {
  readonly kind: "helper";
  readonly path: readonly string[];
}

export interface ErrorEntity {
  readonly kind: "error";
  /** The ASL name, and the names of the classes above it. */
  readonly names: readonly string[];
  /** ExecutionFailed and JobFailed: States.TaskFailed alone, where a list of names means nearly every error by it. */
  readonly exact?: "ExecutionFailed" | "JobFailed";
}

/** One logical name with all its projections: `reviews.url`, `reviews.arn`. */
export interface ResourceEntity {
  readonly kind: "resource";
  readonly type: string;
  readonly name: string;
  readonly qualifier?: string;
}

/** A state machine that `run` and `start` take: a workflow of this project, or an external one. */
export interface ChildEntity {
  readonly kind: "child";
  /** What the machine is called; undefined for a workflow that is not exported, so that there is no machine. */
  readonly name: string | undefined;
  readonly type: "STANDARD" | "EXPRESS";
  readonly role?: Expr;
  /** The function of a workflow of this project. */
  readonly body?: Node;
}

export interface StepEntity {
  readonly kind: "step";
  readonly integration: "lambda" | "task" | "service" | "sdk" | "raw";
  /** What the state is named after. */
  readonly label: string;
  /** The logical name of what is called: of the function, else the resource. */
  readonly key: string;
  readonly target: Expr;
  readonly options: StepOptions;
  readonly invocation?: "Event" | "RequestResponse";
  /** The action of an optimised integration, and the form that is called. */
  readonly action?: ServiceAction;
  /** The state that a `raw` is. */
  readonly raw?: RawStateEntity;
}

export interface RawStateEntity {
  readonly state: Expr;
  readonly language: RawCall["language"];
  readonly type: string;
}

/** `sdk<Glue>("glue")`: each of its members is an operation. */
export interface SdkEntity {
  readonly kind: "sdk";
  readonly service: string;
  readonly options: StepOptions;
}

/** `http.endpoint(address, { connection })`, and one method of it. */
export interface EndpointEntity {
  readonly kind: "endpoint";
  readonly name: string;
  readonly address: Expr;
  readonly connection: Expr;
  readonly options: StepOptions;
}

export interface RequestEntity {
  readonly kind: "request";
  readonly endpoint: EndpointEntity;
  readonly method: string;
}

export interface ServiceAction {
  readonly service: string;
  readonly name: string;
  readonly form?: Form;
  /** The forms that the action has besides the plain call. */
  readonly forms: readonly Form[];
}

/** What a call may set, as written: `undefined` means that the step's own or the default value holds. */
export interface StepOptions {
  readonly name?: string;
  readonly comment?: string;
  readonly retry?: readonly Retrier[];
  readonly timeout?: Expr;
  readonly heartbeat?: Expr;
  readonly role?: Expr;
  /** What the call leaves behind, where that is not what its integration tells. */
  readonly effect?: Effect;
}
