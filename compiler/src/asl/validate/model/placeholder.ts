import { isRecord } from "./json.js";

/** `${Name}` of CloudFormation and Terraform, `${self:custom.x}` and `#{AWS::AccountId}` of the Serverless Framework. */
function hasSubstitution(text: string): boolean {
  const start = text.search(/[$#]\{/);
  return start >= 0 && text.includes("}", start);
}

/** A CloudFormation function that stands where a deployed definition has a value: `{"Fn::GetAtt": [...]}`. */
function isIntrinsicObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === "Ref" || keys[0]!.startsWith("Fn::"));
}

/** Whether a deployment tool puts something else here, so that its type and contents cannot be judged. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" ? hasSubstitution(value) : isIntrinsicObject(value);
}

/** Whether a key of an object is filled in, or is an instruction to the deployment tool. */
export function isPlaceholderKey(key: string): boolean {
  return hasSubstitution(key) || key.startsWith("Fn::");
}
