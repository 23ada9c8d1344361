import { errorNames } from "../../asl/errors.js";
import type { ChoiceRule, ChoiceState, ChoiceTest, Json, QueryLanguage } from "../../asl/states.js";
import { compileRule } from "../choice/compile-rule.js";
import { compilePathField, readPathField } from "../data/path-field.js";
import { compileTypedQuery } from "../data/typed-query.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { StatePlan } from "../run/plan.js";
import type { StateFailure } from "../run/state-failure.js";
import { compileAssignTemplate, compileFinish } from "./common.js";

export function planChoice(name: string, state: ChoiceState, language: QueryLanguage): StatePlan {
  return language === "JSONata" ? planJsonata(name, state) : planJsonPath(name, state);
}

function planJsonPath(name: string, state: ChoiceState): StatePlan {
  const inputPath = compilePathField(state.InputPath);
  const outputPath = compilePathField(state.OutputPath);
  const otherwise = { next: state.Default, assign: compileAssignTemplate(state.Assign) };
  const rules = state.Choices.map((rule) => ({
    test: compileRule(rule as ChoiceTest),
    next: rule.Next,
    assign: compileAssignTemplate(rule.Assign),
  }));
  return {
    name,
    state,
    quick: (frame, input) => {
      const effective = readPathField(inputPath, frame, input);
      frame.run.probe?.inspect("afterInputPath", effective);
      const at = rules.findIndex(({ test }) => test(frame, effective));
      traceRule(frame, at);
      const { next, assign } = rules[at] ?? otherwise;
      if (next === undefined) throw noChoice(frame);
      const assigned = assign(frame, effective);
      return { next, output: readPathField(outputPath, frame, effective), assigned };
    },
  };
}

function planJsonata(name: string, state: ChoiceState): StatePlan {
  const otherwise = { next: state.Default, finish: compileFinish(state) };
  const rules = state.Choices.map((rule, at) => ({
    test: compileTypedQuery<boolean>(conditionOf(rule), `Choices[${at}]/Condition`, "boolean"),
    next: rule.Next,
    finish: compileFinish(rule),
  }));
  return {
    name,
    state,
    run: function* (frame, input) {
      const data = { input };
      let at = 0;
      while (at < rules.length && !(yield* (rules[at] as (typeof rules)[number]).test(frame, data))) at++;
      traceRule(frame, at < rules.length ? at : -1);
      const chosen = rules[at] ?? otherwise;
      if (chosen.next === undefined) throw noChoice(frame);
      return { next: chosen.next, ...(yield* chosen.finish(frame, data, input)) };
    },
  };
}

function traceRule({ visit }: Frame, at: number): void {
  if (visit !== undefined) visit.rule = at < 0 ? "Default" : at;
}

function conditionOf(rule: ChoiceRule): Json {
  return "Condition" in rule ? (rule.Condition as string | boolean) : null;
}

function noChoice(frame: Frame): StateFailure {
  return failureOf(
    frame,
    errorNames.noChoiceMatched,
    "Failed to transition out of the state. The state does not point to a next state.",
  );
}
