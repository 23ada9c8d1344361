/**
 * The context object of an execution.
 * @example
 * const name = workflow(async (input: { id: string }, ctx: Context) => ({ key: `${ctx.execution.name}-${input.id}` }));
 */
export interface Context<I = unknown> {
  readonly execution: {
    /** The ARN of the execution. */
    readonly id: string;
    /** The name that the execution was started with; a retried start repeats it. */
    readonly name: string;
    /** An ISO timestamp. */
    readonly startTime: string;
    readonly input: I;
    readonly roleArn: string;
    readonly redriveCount: number;
  };
  readonly stateMachine: {
    readonly id: string;
    readonly name: string;
  };
}
