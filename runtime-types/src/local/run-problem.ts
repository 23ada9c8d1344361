/** A problem of the program or its mocks that is no error of the execution: no handler of the workflow sees it. */
export class RunProblem extends Error {
  override readonly name: string = "RunProblem";
}
