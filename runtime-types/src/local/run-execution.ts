import type { Context } from "../context.js";
import type { Json } from "../json.js";
import type { Workflow } from "../workflow.js";
import { crossBorder } from "./border.js";
import { milliseconds } from "./duration.js";
import type { LocalExecution } from "./execution.js";
import { RunProblem } from "./run-problem.js";
import { pathsOf } from "./paths.js";
import { failureOf } from "./step-failure.js";
import { isCancelled, strands, type Strand } from "./strand.js";
import { withUndos } from "./undo-scope.js";
import type { Execution, ExecutionEnd, World } from "./world.js";

interface ExecutionStart {
  readonly workflowName: string;
  readonly name: string;
  /** The strand that waits for a child execution. */
  readonly parent: Strand | undefined;
}

type AnyWorkflow = Workflow<unknown, unknown, "STANDARD" | "EXPRESS">;

export const executionArn = (workflowName: string, name: string): string =>
  `arn:aws:states:us-east-1:123456789012:execution:${workflowName}:${name}`;

/** Runs one workflow to its end in a world whose time somebody else drives. */
export async function runExecution(
  world: World,
  workflow: AnyWorkflow,
  input: unknown,
  start: ExecutionStart,
): Promise<LocalExecution> {
  const began = world.clock.now();
  const { execution, ended } = createExecution(world, workflow, start);
  const { timeout } = workflow.options;
  const expiry =
    timeout === undefined
      ? undefined
      : world.clock.after(milliseconds(timeout), () =>
          execution.end({ status: "TIMED_OUT", error: "States.Timeout" }),
        );

  void runBody(execution, workflow, input, contextOf(execution, start, input));
  const end = await ended;
  if (expiry) expiry.calledOff = true;
  return { ...end, ...recordOf(execution), seconds: (world.clock.now() - began) / 1000 };
}

function createExecution(
  world: World,
  workflow: AnyWorkflow,
  start: ExecutionStart,
): { readonly execution: Execution; readonly ended: Promise<ExecutionEnd> } {
  const state: { end?: ExecutionEnd } = {};
  let settle: (end: ExecutionEnd) => void;
  const ended = new Promise<ExecutionEnd>((resolve) => (settle = resolve));
  const root: Strand = {
    get execution() {
      return execution;
    },
    parent: start.parent,
    children: new Set(),
    began: 0,
    busy: false,
    cancelled: false,
    fence: start.parent,
    scope: { undos: [] },
  };
  const execution: Execution = {
    world,
    name: start.name,
    id: executionArn(start.workflowName, start.name),
    type: workflow.type,
    options: workflow.options,
    root,
    frontier: [],
    blocks: [],
    calls: [],
    registered: [],
    children: [],
    hasEnded: () => state.end !== undefined || world.hasAborted(),
    end(end) {
      if (execution.hasEnded()) return;
      state.end = end;
      settle(end);
    },
  };
  return { execution, ended };
}

/** The body with the undos of the workflow; what it gives or throws ends the execution. */
async function runBody(
  execution: Execution,
  workflow: AnyWorkflow,
  input: unknown,
  ctx: Context,
): Promise<void> {
  const { root, world } = execution;
  const body = async (): Promise<unknown> => await workflow.body(input, ctx);
  try {
    const output = await strands.run(root, () =>
      withUndos(root, body, { onUndoFailure: workflow.options.onUndoFailure }),
    );
    const crossed = crossBorder(output, "the output of the workflow");
    execution.end({ status: "SUCCEEDED", output: (crossed === undefined ? {} : crossed) as Json });
  } catch (thrown) {
    if (isCancelled(root)) return;
    if (thrown instanceof RunProblem) return world.abort(thrown);
    const { error, cause } = failureOf(thrown);
    execution.end({ status: "FAILED", error, ...(cause && { cause }) });
  }
}

/** Only what has a meaning outside of a real execution too. */
const contextOf = (execution: Execution, start: ExecutionStart, input: unknown): Context => ({
  execution: {
    id: execution.id,
    name: execution.name,
    startTime: new Date(execution.world.clock.now()).toISOString(),
    input,
    roleArn: "arn:aws:iam::123456789012:role/local",
    redriveCount: 0,
  },
  stateMachine: {
    id: `arn:aws:states:us-east-1:123456789012:stateMachine:${start.workflowName}`,
    name: start.workflowName,
  },
});

function recordOf(execution: Execution): Pick<LocalExecution, "calls" | "children"> {
  const pathOf = pathsOf(execution);
  return {
    calls: execution.calls.map(({ strand, ...call }) => ({ ...call, path: pathOf(strand) })),
    children: execution.children,
  };
}
