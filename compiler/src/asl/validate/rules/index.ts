import { catchAllLast } from "./catch-all-last.js";
import { choiceRuleForm } from "./choice-rule-form.js";
import { choiceWithoutDefault } from "./choice-without-default.js";
import { contextPath } from "./context-path.js";
import { credentials } from "./credentials.js";
import { definitionTooLarge } from "./definition-too-large.js";
import { distributedOnly } from "./distributed-only.js";
import { duplicateStateName } from "./duplicate-state-name.js";
import { emptyList } from "./empty-list.js";
import { exclusiveFields } from "./exclusive-fields.js";
import { expressMap } from "./express-map.js";
import { expressPattern } from "./express-pattern.js";
import { expressWait } from "./express-wait.js";
import { fieldOfOtherLanguage } from "./field-of-other-language.js";
import { handledInVain } from "./handled-in-vain.js";
import { heartbeat } from "./heartbeat.js";
import { integrationPattern } from "./integration-pattern.js";
import { inlineConcurrency } from "./inline-concurrency.js";
import { intrinsicArguments } from "./intrinsic-arguments.js";
import { itemReader } from "./item-reader.js";
import { jsonataDelimiters } from "./jsonata-delimiters.js";
import { jsonataSyntax } from "./jsonata-syntax.js";
import { jsonataTopLevel } from "./jsonata-top-level.js";
import { keyGivenTwice } from "./key-given-twice.js";
import { languageDowngrade } from "./language-downgrade.js";
import { literalExpression } from "./literal-expression.js";
import { mapLabel } from "./map-label.js";
import { missingDollar } from "./missing-dollar.js";
import { missingField } from "./missing-field.js";
import { missingParameter } from "./missing-parameter.js";
import { missingTarget } from "./missing-target.js";
import { nestedTooDeeply } from "./nested-too-deeply.js";
import { nextOrEnd } from "./next-or-end.js";
import { noTerminalState } from "./no-terminal-state.js";
import { notAnObject } from "./not-an-object.js";
import { notJson } from "./not-json.js";
import { notOneOf } from "./not-one-of.js";
import { outOfRange } from "./out-of-range.js";
import { parameterCase } from "./parameter-case.js";
import { pathSyntax } from "./path-syntax.js";
import { processorConfig } from "./processor-config.js";
import { processorRequired } from "./processor-required.js";
import { referencePath } from "./reference-path.js";
import { resourceArn } from "./resource-arn.js";
import { resultPath } from "./result-path.js";
import { selectorAndParameters } from "./selector-and-parameters.js";
import { stateName } from "./state-name.js";
import { statesField } from "./states-field.js";
import { staticResult } from "./static-result.js";
import { templateKeyTwice } from "./template-key-twice.js";
import { templateValue } from "./template-value.js";
import { timestampFormat } from "./timestamp-format.js";
import { tokenNotPassed } from "./token-not-passed.js";
import { tokenOutOfPlace } from "./token-out-of-place.js";
import { tokenWithoutTimeout } from "./token-without-timeout.js";
import { unknownErrorName } from "./unknown-error-name.js";
import { unknownField } from "./unknown-field.js";
import { unknownIntegration } from "./unknown-integration.js";
import { unknownStateType } from "./unknown-state-type.js";
import { unquotedWord } from "./unquoted-word.js";
import { unreachableHandler } from "./unreachable-handler.js";
import { unreachableState } from "./unreachable-state.js";
import { variableName } from "./variable-name.js";
import { variableShadowed } from "./variable-shadowed.js";
import { variableUndefined } from "./variable-undefined.js";
import { waitForm } from "./wait-form.js";
import { wrongType } from "./wrong-type.js";
import type { AslRule } from "../rule.js";

/** Every rule, by code: first the document, then its structure, graph, query language, data, errors, tasks and maps. */
export const rules: readonly AslRule[] = [
  notJson,
  notAnObject,
  nestedTooDeeply,
  definitionTooLarge,
  keyGivenTwice,
  unknownField,
  missingField,
  wrongType,
  notOneOf,
  outOfRange,
  emptyList,
  exclusiveFields,
  unknownStateType,
  nextOrEnd,
  waitForm,
  timestampFormat,
  missingTarget,
  unreachableState,
  noTerminalState,
  duplicateStateName,
  stateName,
  languageDowngrade,
  fieldOfOtherLanguage,
  pathSyntax,
  referencePath,
  resultPath,
  templateValue,
  missingDollar,
  staticResult,
  templateKeyTwice,
  contextPath,
  unquotedWord,
  intrinsicArguments,
  jsonataSyntax,
  jsonataDelimiters,
  jsonataTopLevel,
  statesField,
  literalExpression,
  variableName,
  variableShadowed,
  variableUndefined,
  catchAllLast,
  unreachableHandler,
  unknownErrorName,
  handledInVain,
  choiceRuleForm,
  choiceWithoutDefault,
  resourceArn,
  integrationPattern,
  parameterCase,
  missingParameter,
  credentials,
  heartbeat,
  tokenNotPassed,
  tokenWithoutTimeout,
  tokenOutOfPlace,
  unknownIntegration,
  processorConfig,
  processorRequired,
  distributedOnly,
  itemReader,
  mapLabel,
  selectorAndParameters,
  inlineConcurrency,
  expressPattern,
  expressMap,
  expressWait,
];
