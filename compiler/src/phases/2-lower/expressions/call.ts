import { Node } from "ts-morph";
import { lowerCall } from "../calls/call.js";
import { expression } from "./rule.js";

export const call = expression(Node.isCallExpression, (node, cx, lower) =>
  lowerCall(node, cx, lower, { awaited: false }),
);
