// Breaks definitions that AWS has executed, one fault at a time, and prints how many faults the built validator sees.
// Usage: node test/corpus/mutate.mjs [folder of the shared data] [--missed]
import * as validator from "../../compiler/dist/asl/validate/index.js";
import { executedDefinitions, sharedFolder } from "./measure.mjs";

const folder = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? sharedFolder;
const showMissed = process.argv.includes("--missed");

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const copy = (value) => JSON.parse(JSON.stringify(value));
const hasErrors = (definition) =>
  validator.validateDefinition(definition).some(({ severity }) => severity === "error");

/** The objects of a definition by kind; the fields of each are the language's, not the user's. */
function* objects(machine, kind = "machine", language = machine.QueryLanguage ?? "JSONPath") {
  yield { kind, object: machine, language };
  for (const [name, state] of Object.entries(machine.States)) {
    const own = state.QueryLanguage ?? language;
    yield { kind: "state", object: state, name, language: own, scope: machine };
    for (const key of ["Retry", "Catch", "Choices"]) {
      for (const object of Array.isArray(state[key]) ? state[key] : []) {
        yield { kind: key, object, language: own, list: state[key] };
        yield* tests(object, own);
      }
    }
    for (const key of ["ItemReader", "ItemBatcher", "ResultWriter"]) {
      if (!isObject(state[key])) continue;
      yield { kind: key, object: state[key], language: own };
      if (isObject(state[key].ReaderConfig))
        yield { kind: "ReaderConfig", object: state[key].ReaderConfig, language: own };
    }
    for (const branch of state.Branches ?? []) yield* objects(branch, "branch", language);
    for (const key of ["ItemProcessor", "Iterator"])
      if (isObject(state[key])) yield* objects(state[key], "branch", language);
  }
}

function* tests(rule, language) {
  for (const test of [...(rule.And ?? []), ...(rule.Or ?? []), ...(rule.Not ? [rule.Not] : [])]) {
    yield { kind: "test", object: test, language };
    yield* tests(test, language);
  }
}

const typed =
  /^(?:Next|Default|StartAt|Type|End|Resource|.*Seconds|MaxAttempts|BackoffRate|MaxConcurrency|Tolerated.*|States|Branches|Choices|Retry|Catch|ErrorEquals|ItemProcessor|Iterator|.*Path|Variable|Is[A-Z].*|(?:Numeric|Boolean|Timestamp|String).*|Label|Condition|And|Or|Not|Assign|ItemReader|ReaderConfig|MaxItems|Comment|QueryLanguage)$/;
const otherType = (value) =>
  typeof value === "string"
    ? 7
    : typeof value === "boolean" || typeof value === "number"
      ? {}
      : Array.isArray(value)
        ? {}
        : [];
const pathField = (key, value, language) =>
  language === "JSONPath" && typeof value === "string" && (/Path$/.test(key) || key === "Variable");
const reference =
  /^(?:ResultPath|Variable|.*SecondsPath|TimestampPath|ItemsPath|MaxConcurrencyPath|Max.*Path|Tolerated.*Path|(?:Numeric|Boolean|Timestamp|String).*Path)$/;

/** Each gives, for one object, the changes that AWS would refuse. */
const faults = {
  "a field misspelt": ({ object }) =>
    Object.keys(object).map((key) => () => ((object[`${key}x`] = object[key]), delete object[key])),
  "a field in lower case": ({ object }) =>
    Object.keys(object).map(
      (key) => () => ((object[key[0].toLowerCase() + key.slice(1)] = object[key]), delete object[key]),
    ),
  "a field of another object": ({ object }) => [() => (object.Iterations = 3)],
  "a value of another type": ({ object }) =>
    Object.keys(object)
      .filter((key) => typed.test(key) && !(typeof object[key] === "string" && object[key].startsWith("{%")))
      .map((key) => () => (object[key] = otherType(object[key]))),
  "a transition dropped": ({ object, kind }) =>
    kind === "state"
      ? ["Next", "End"].filter((key) => key in object).map((key) => () => delete object[key])
      : [],
  "Next and End": ({ object, kind, name }) =>
    kind === "state" && object.End === true ? [() => (object.Next = name)] : [],
  "a transition to nowhere": ({ object }) =>
    ["Next", "Default", "StartAt"]
      .filter((key) => key in object)
      .map((key) => () => (object[key] = "No such state")),
  "a required field dropped": ({ object, kind }) =>
    Object.keys(object)
      .filter((key) =>
        [
          "Type",
          "Resource",
          "Choices",
          "Branches",
          "ErrorEquals",
          "StartAt",
          "States",
          "ItemProcessor",
          "Iterator",
        ].includes(key),
      )
      .concat(["Choices", "Catch"].includes(kind) ? ["Next"] : [])
      .filter((key) => !(kind === "state" && ["States"].includes(key)))
      .map((key) => () => delete object[key]),
  "an unreachable state": ({ object }) =>
    "States" in object ? [() => (object.States["Nobody comes here"] = { Type: "Succeed" })] : [],
  "a state name given twice": ({ object, kind, scope }) =>
    kind === "state" && object.Branches !== undefined
      ? object.Branches.map((branch) => () => {
          const first = Object.keys(scope.States)[0];
          branch.States[first] = branch.States[branch.StartAt];
          delete branch.States[branch.StartAt];
          branch.StartAt = first;
        })
      : [],
  "a path without $": ({ object, language }) =>
    Object.keys(object)
      .filter((key) => pathField(key, object[key], language) && object[key].startsWith("$"))
      .map((key) => () => (object[key] = `x${object[key].slice(1)}`)),
  "a path with an open bracket": ({ object, language }) =>
    Object.keys(object)
      .filter((key) => pathField(key, object[key], language) && object[key].startsWith("$"))
      .map((key) => () => (object[key] += "[")),
  "a wildcard in a reference path": ({ object, language }) =>
    Object.keys(object)
      .filter((key) => pathField(key, object[key], language) && reference.test(key))
      .map((key) => () => (object[key] += "[*]")),
  "a template value that is no path": ({ object, language }) =>
    ["Parameters", "ResultSelector", "ItemSelector", "Assign"]
      .filter((key) => language === "JSONPath" && isObject(object[key]))
      .flatMap((key) =>
        ["order.id", "States.Nothing($.x)", "States.Format('{}', $.x", 7].map(
          (value) => () => (object[key]["added.$"] = value),
        ),
      ),
  "an expression that does not parse": ({ object, language }) =>
    ["Output", "Arguments", "Assign"]
      .filter((key) => language === "JSONata" && object[key] !== undefined)
      .flatMap((key) =>
        ["{% 1 + %}", "{% $states.input", "{% orders.total %}", "{% $$ %}", "{% $states.inputs %}"].map(
          (text) => () => {
            if (isObject(object[key])) object[key].added = text;
            else object[key] = text;
          },
        ),
      ),
  "a field of the other query language": ({ object, kind, language }) =>
    kind !== "state" || object.Type === "Fail"
      ? []
      : [() => (language === "JSONata" ? (object.InputPath = "$") : (object.Output = 1))],
  "JSONPath in a JSONata machine": ({ object, kind, language }) =>
    kind === "state" && language === "JSONata"
      ? [(root) => root.QueryLanguage === "JSONata" && (object.QueryLanguage = "JSONPath")]
      : [],
  "a number below its least": ({ object }) =>
    Object.keys(object)
      .filter((key) => typeof object[key] === "number" && /Seconds|Max|Backoff|Tolerated/.test(key))
      .map((key) => () => (object[key] = -1)),
  "an empty list": ({ object }) =>
    ["Choices", "Branches", "ErrorEquals", "And", "Or"]
      .filter((key) => Array.isArray(object[key]))
      .map((key) => () => (object[key] = [])),
  "no states": ({ object }) => ("States" in object ? [() => (object.States = {})] : []),
  "States.ALL before another": ({ object, kind, list }) =>
    kind === "Retry" || kind === "Catch"
      ? [
          () => ((object.ErrorEquals = ["States.ALL"]), list.push({ ...object, ErrorEquals: ["Late"] })),
          () => (object.ErrorEquals = ["States.ALL", "Other"]),
        ]
      : [],
  "two comparisons": ({ object }) =>
    "Variable" in object ? [() => ((object.StringEquals = "a"), (object.NumericEquals = 1))] : [],
  "no comparison": ({ object }) =>
    "Variable" in object
      ? [
          () =>
            Object.keys(object)
              .filter((key) => !["Variable", "Next", "Comment", "Assign"].includes(key))
              .forEach((key) => delete object[key]),
        ]
      : [],
  "a resource that is no ARN": ({ object, kind }) =>
    kind === "state" && "Resource" in object ? [() => (object.Resource = "my-function")] : [],
  "a resource with a misspelt pattern": ({ object, kind }) =>
    kind === "state" && /^arn:aws:states:::/.test(object.Resource ?? "")
      ? [() => (object.Resource = object.Resource.replace(/(\.[a-zA-Z:2]+)?$/, ".synchron"))]
      : [],
  "two ways to wait": ({ object }) =>
    object.Type === "Wait"
      ? [
          () => ((object.Seconds = 1), (object.Timestamp = "2030-01-01T00:00:00Z")),
          () => ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"].forEach((key) => delete object[key]),
        ]
      : [],
  "a word that is none of the choices": ({ object }) =>
    ["QueryLanguage", "Type", "JitterStrategy", "InputType", "CSVHeaderLocation", "Mode", "ExecutionType"]
      .filter((key) => key in object)
      .map((key) => () => (object[key] = "Other")),
};

const seen = new Set();
const definitions = executedDefinitions(validator, folder)
  .map(({ definition }) => definition)
  .filter((definition) => {
    const text = JSON.stringify(definition).replace(/"Comment":"[^"]*",?/g, "");
    return !seen.has(text) && seen.add(text) && !hasErrors(definition);
  });

let made = 0;
let missed = 0;
for (const [name, fault] of Object.entries(faults)) {
  let count = 0;
  const silent = [];
  for (const definition of definitions) {
    const places = [...objects(definition)].length;
    for (let place = 0; place < places; place += 1) {
      const changes = fault([...objects(copy(definition))][place]).length;
      for (let change = 0; change < changes; change += 1) {
        const broken = copy(definition);
        const target = [...objects(broken)][place];
        fault(target)[change](broken);
        if (JSON.stringify(broken) === JSON.stringify(definition)) continue;
        count += 1;
        if (!hasErrors(broken)) silent.push(`${target.kind} ${JSON.stringify(target.object).slice(0, 200)}`);
      }
    }
  }
  made += count;
  missed += silent.length;
  console.log(
    `${name.padEnd(40)} ${String(count).padStart(6)} made ${String(silent.length).padStart(5)} missed`,
  );
  if (showMissed) for (const line of [...new Set(silent)].slice(0, 8)) console.log(`      ${line}`);
}
console.log(
  `\n${definitions.length} definitions, ${made} faults, ${(100 - (100 * missed) / made).toFixed(2)} % seen`,
);
