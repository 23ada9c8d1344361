/**
 * The words of a name of an AWS API, as the SDK for Java divides them: Step Functions takes its keys and its errors from
 * there. `DBInstanceIdentifier` is DB, Instance, Identifier.
 */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/[^A-Za-z0-9]+/g, " ")
    .replace(/([^a-z]{2,})v([0-9]+)/g, "$1 v$2 ")
    .replace(/([^A-Z]{2,})V([0-9]+)/g, "$1 V$2 ")
    .replace(/([a-z])(?=[A-Z][a-zA-Z0-9])/g, "$1 ")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/([0-9])([a-zA-Z])/g, "$1 $2")
    .trim()
    .split(/\s+/);
}

/** A name of an AWS API as Step Functions spells it: `DBInstanceIdentifier` is `DbInstanceIdentifier`. */
export const pascalKey = (name: string): string =>
  name.toLowerCase() === "equals" ? "EqualsValue" : pascalWords(name);

const pascalWords = (name: string): string =>
  wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");

/** An error of an AWS API as Step Functions reports it, without the prefix: `NoSuchBucket` is `NoSuchBucketException`. */
export const exceptionName = (name: string): string =>
  `${pascalKey(name.replace(/(Exception|Fault)$/, ""))}Exception`;
