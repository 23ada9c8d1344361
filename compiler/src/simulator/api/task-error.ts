/** Thrown or given by a mock: the task fails with this error. Both parts may be absent, as in the service. */
export class TaskError extends Error {
  override readonly name = "TaskError";
  readonly error: string | undefined;
  override readonly cause: string | undefined;

  constructor(error?: string, cause?: string) {
    super(cause ?? error ?? "the task failed");
    this.error = error;
    this.cause = cause;
  }
}
