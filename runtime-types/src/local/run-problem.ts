/**
 * A problem of the program or its mocks that is no error of the execution: no handler of the workflow sees it.
 * @example
 * const pay = lambda<{ id: string }, void>(fn("Pay"));
 * const order = workflow(async (input: { id: string }) => await pay(input));
 * const problem = await runLocal(order, { id: "7" }, { mocks: {} }).catch((e: unknown) => e);
 * const noMock = problem instanceof RunProblem;
 */
export class RunProblem extends Error {
  override readonly name: string = "RunProblem";
}
