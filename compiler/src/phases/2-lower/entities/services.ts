import type { Node } from "ts-morph";
import {
  formProperties,
  integrations,
  resourceOf,
  type Form,
  type IntegrationRow,
} from "@sfnc/runtime-types/integrations";
import { stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { ErrorEntity, ServiceAction, StepEntity } from "./entity.js";

/** What a path below an integration stands for: `sqs.sendMessage` is a step, `sqs.errors.ServiceError` an error class. */
export function serviceMember(path: readonly string[], node: Node): StepEntity | ErrorEntity | undefined {
  const [name = "", first = "", second] = path;
  const row = own<IntegrationRow>(integrations, name);
  if (row === undefined) return undefined;
  if (first === "errors" && second !== undefined && path.length === 3) {
    const error = own(row.errors, second);
    return error === undefined ? undefined : errorEntity(error);
  }
  const action = path.length === 2 ? own(row.actions, first) : undefined;
  if (action === undefined) return undefined;
  return actionStep({ service: row.service, name: first, forms: action.forms }, node);
}

/** The class that stands for an error that a service reports. */
export const errorEntity = (name: string): ErrorEntity => ({
  kind: "error",
  names: [name, "WorkflowError", "Error"],
});

/** A form of a step: `ecs.runTask.sync`. */
export function formOf(step: StepEntity, property: string, node: Node): StepEntity | undefined {
  const { action } = step;
  const form = own<Form>(formProperties, property);
  if (action === undefined || form === undefined || !action.forms.includes(form)) return undefined;
  return { ...actionStep({ ...action, form }, node), options: step.options };
}

function actionStep(action: ServiceAction, node: Node): StepEntity {
  const value = resourceOf(action.service, action.name, action.form);
  return {
    kind: "step",
    integration: "service",
    label: action.name,
    key: value.replace(/^arn:[^:]*:states:::/, ""),
    target: { op: "constant", value, shape: stringShape, at: spanOf(node) },
    options: {},
    action,
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
