import type { Node } from "ts-morph";
import { integrations, sdkPrefixes, type IntegrationRow } from "@sfnc/runtime-types/integrations";
import { errorPrefix } from "../../../diagnostics/catalogue/integrations.js";
import { report, type Cx } from "../context.js";

/** A name of an error whose prefix is that of a service in another spelling. */
export function checkPrefix(name: string, node: Node, cx: Cx): void {
  const [prefix = ""] = name.split(".");
  const known = prefixes();
  if (prefix === name || known.has(prefix)) return;
  const meant = [...known].filter((one) => one.toLowerCase() === prefix.toLowerCase());
  if (meant.length > 0) report(cx, errorPrefix, node, name, meant.sort().join(" or "));
}

function prefixes(): ReadonlySet<string> {
  const rows: readonly IntegrationRow[] = Object.values(integrations);
  const names = rows.flatMap(({ errors, statusErrors = "" }) => [...Object.values(errors), statusErrors]);
  return new Set([...sdkPrefixes, "States", "Lambda", ...names.map((name) => name.split(".")[0] ?? "")]);
}
