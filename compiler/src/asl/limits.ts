/** Quotas of the service, each as documented unless said. */
export const limits = {
  /** Input or result of a state, in bytes of UTF-8. */
  payloadBytes: 262_144,
  /** Events in the history of a STANDARD execution. */
  historyEvents: 25_000,
  /** Iterations of an inline Map that run at a time. */
  inlineMapConcurrency: 40,
  /** Children of a Distributed Map that run at a time. */
  distributedMapConcurrency: 10_000,
  /** An EXPRESS execution, in seconds. */
  expressSeconds: 300,
  /** The longest a STANDARD execution lasts, in seconds. */
  standardSeconds: 365 * 24 * 60 * 60,
  /** The greatest TimeoutSeconds; it holds where none is given. */
  taskSeconds: 99_999_999,
  /** Recorded: a Wait of 24,856 days fails, one of 24,855 does not. */
  waitSeconds: 2 ** 31 - 1,
  /** One Assign, in bytes of UTF-8. */
  assignBytes: 262_144,
  /** All variables of an execution, in bytes of UTF-8. */
  variableBytes: 10 * 1024 * 1024,
  /** Inputs of one batch of an ItemBatcher, in bytes of UTF-8. */
  batchBytes: 262_144,
  /** MaxItems of an ItemReader. */
  readerItems: 100_000_000,
  stateNameLength: 80,
  labelLength: 40,
  definitionBytes: 1_048_576,
} as const;
