import type { CallExpression } from "ts-morph";
import { integrations, type IntegrationRow } from "@sfnc/runtime-types/integrations";
import { argumentMissing, notStatic } from "../../../diagnostics/catalogue/steps.js";
import { report, type Cx } from "../context.js";
import { lowerExpression } from "../expressions/index.js";
import type { Entity } from "./entity.js";
import { stepOptions } from "./options.js";
import { errorEntity } from "./services.js";
import { staticRecord, staticValue } from "./static-text.js";

/** `http.endpoint(address, { connection, ...options })`. */
export function httpEndpoint(node: CallExpression, cx: Cx): Entity | undefined {
  const [address, options] = node.getArguments();
  const connection = staticRecord(options, cx)?.["connection"];
  if (address === undefined || connection === undefined) {
    report(cx, argumentMissing, node, "http.endpoint", "an address and { connection }");
    return undefined;
  }
  return {
    kind: "endpoint",
    name: "http",
    address: lowerExpression(address, cx),
    connection: lowerExpression(connection, cx),
    options: stepOptions(options, cx, { without: ["connection"] }),
  };
}

/** What each method of an endpoint sends. */
export const httpMethods: Readonly<Record<string, string>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};

/** `http.status(429)`: the error of an answer that is no success. */
export const statusError =
  (name: keyof typeof integrations) =>
  (node: CallExpression, cx: Cx): Entity | undefined => {
    const [code] = node.getArguments();
    const status = staticValue(code, cx);
    const row: IntegrationRow = integrations[name];
    if (typeof status === "number") return errorEntity(`${row.statusErrors}${status}`);
    report(cx, notStatic, code ?? node, "A status code");
    return undefined;
  };
