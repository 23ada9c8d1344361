import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { MapState, State, StateMachine, TaskState } from "../../compiler/src/asl/states.js";
import { exampleNames, examplesFolder } from "./example.js";

/**
 * What the machines by hand do wrong, none of ours does: an answer that replaces the data which is read next, a token
 * that nothing ends, tolerance on a Map that does not know it, a result that is read outside of its envelope.
 */
interface Found {
  readonly where: string;
  readonly state: State;
}

const states: readonly Found[] = exampleNames().flatMap((name) => {
  const text = readFileSync(`${examplesFolder}${name}/expected.asl.json`, "utf8");
  return within((JSON.parse(text) as StateMachine).States, name);
});

function within(of: { readonly [name: string]: State }, where: string): readonly Found[] {
  return Object.entries(of).flatMap(([name, state]) => {
    const at = `${where}: ${name}`;
    const branches = state.Type === "Parallel" ? state.Branches : [];
    const inner =
      state.Type === "Map" && state.ItemProcessor !== undefined
        ? [...branches, state.ItemProcessor]
        : branches;
    return [{ where: at, state }, ...inner.flatMap((one) => within(one.States, at))];
  });
}

const tasks = states.filter((one): one is Found & { state: TaskState } => one.state.Type === "Task");
const maps = states.filter((one): one is Found & { state: MapState } => one.state.Type === "Map");
const places = (found: readonly Found[]) => found.map(({ where }) => where);
const isDistributed = ({ ItemProcessor }: MapState) => ItemProcessor?.ProcessorConfig?.Mode === "DISTRIBUTED";

test("something ends every wait for a token (01, 07, 24)", () => {
  const waiting = tasks.filter(({ state }) => state.Resource.endsWith(".waitForTaskToken"));
  expect(waiting.length).toBeGreaterThanOrEqual(3);
  const endless = waiting.filter(
    ({ state }) => state.TimeoutSeconds === undefined && state.HeartbeatSeconds === undefined,
  );
  expect(places(endless)).toEqual([]);
});

test("an answer never takes the place of data that other states read (01, 04, 14)", () => {
  const replacing = tasks.filter(({ state }) => {
    const keeps = "ResultPath" in state || state.QueryLanguage === "JSONata" || state.End === true;
    // With a selector of the whole payload the next state reads nothing but that.
    return !keeps && state.OutputPath === undefined;
  });
  expect(places(replacing)).toEqual([]);
  const caught = tasks.filter(({ state }) =>
    (state.Catch ?? []).some((c) => state.QueryLanguage !== "JSONata" && c.ResultPath === undefined),
  );
  expect(places(caught)).toEqual([]);
});

test("failures are tolerated where the service tolerates them, and items are processed by an ItemProcessor (11, 12)", () => {
  expect(maps.length).toBeGreaterThanOrEqual(5);
  const tolerated = maps.filter(({ state }) => Object.keys(state).some((key) => key.startsWith("Tolerated")));
  expect(tolerated.length).toBeGreaterThanOrEqual(3);
  expect(places(tolerated.filter(({ state }) => !isDistributed(state)))).toEqual([]);
  expect(
    places(maps.filter(({ state }) => "Iterator" in state || state.ItemProcessor === undefined)),
  ).toEqual([]);
  const reading = maps.filter(({ state }) => state.ItemReader !== undefined);
  expect(reading.length).toBeGreaterThanOrEqual(3);
  expect(places(reading.filter(({ state }) => !isDistributed(state)))).toEqual([]);
});

test("what a function answers is read in its envelope (07)", () => {
  const functions = tasks.filter(
    ({ state }) => state.Resource.endsWith(":lambda:invoke") && state.QueryLanguage !== "JSONata",
  );
  expect(functions.length).toBeGreaterThan(10);
  const bare = functions.filter(({ state }) => {
    const { ResultPath, ResultSelector, OutputPath } = state;
    const reads = JSON.stringify([ResultSelector ?? null, OutputPath ?? null, state.Assign ?? null]);
    // Nothing is kept, or what is kept is the payload or a part of it.
    return ResultPath !== null && !reads.includes("$.Payload");
  });
  expect(places(bare)).toEqual([]);
});

test("every undo, and every branch of the payment and the reservation, is tried again (04, 07, 10)", () => {
  const undos = tasks.filter(({ where }) => / Undo [^:]*$/.test(where));
  expect(undos.length).toBeGreaterThanOrEqual(2);
  const branches = tasks.filter(({ where }) => where.startsWith("07-order-fraud-shipment: Parallel: "));
  expect(branches).toHaveLength(2);
  expect(places([...undos, ...branches].filter(({ state }) => (state.Retry ?? []).length === 0))).toEqual([]);
});
