import type { Node } from "ts-morph";
import { type CallExpression } from "ts-morph";
import { exceptionName, sdkPrefixes, sdkPrefixOf } from "@sfnc/runtime-types/integrations";
import { sdkErrorName, unknownSdkService } from "../../../diagnostics/catalogue/integrations.js";
import { notStatic } from "../../../diagnostics/catalogue/steps.js";
import { stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import type { Entity, SdkEntity, StepEntity } from "./entity.js";
import { errorEntity } from "./services.js";
import { stepOptions } from "./options.js";
import { staticText } from "./static-text.js";

/** `sdk<Glue>("glue", options)`. */
export function sdkService(node: CallExpression, cx: Cx): Entity | undefined {
  const [name, options] = node.getArguments();
  const service = staticText(name, cx);
  if (service === undefined) {
    report(cx, notStatic, name ?? node, "The service of sdk()");
    return undefined;
  }
  if (sdkPrefixOf(service) === undefined) {
    const sameLetters = sdkPrefixes.find((prefix) => lettersOf(prefix) === lettersOf(service));
    report(cx, unknownSdkService, name ?? node, service, sameLetters?.toLowerCase());
  }
  return { kind: "sdk", service, options: stepOptions(options, cx) };
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** One operation of a service: `glue.getJobRun`. */
export function sdkOperation(sdk: SdkEntity, name: string, node: Node): StepEntity {
  const value = `arn:aws:states:::aws-sdk:${sdk.service}:${name}`;
  return {
    kind: "step",
    integration: "sdk",
    key: `aws-sdk:${sdk.service}:${name}`,
    label: name,
    target: { op: "constant", value, shape: stringShape, at: spanOf(node) },
    options: sdk.options,
  };
}

/** `glue.error("EntityNotFoundException")`. */
export function sdkError(sdk: SdkEntity, node: CallExpression, cx: Cx): Entity | undefined {
  const [argument] = node.getArguments();
  const name = staticText(argument, cx);
  if (name === undefined) {
    report(cx, notStatic, argument ?? node, "The name of an error");
    return undefined;
  }
  const spelled = exceptionName(name);
  if (spelled !== name) report(cx, sdkErrorName, argument ?? node, name, spelled);
  return errorEntity(`${sdkPrefixOf(sdk.service) ?? sdk.service}.${name}`);
}
