import { rule } from "../diagnostic.js";

export const unboundedToken = rule({
  code: "SFN8001",
  severity: "warning",
  family: "yours",
  title: "A callback that waits for a year",
  message: () => "Nothing ends this wait when the answer is lost: the execution stays for up to a year.",
  help: () => "Give a timeout, a heartbeat or both.",
  why: "A message can be lost, and a person can forget it. A timeout becomes an error that the workflow can handle.",
  bad: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "none" });`,
  good: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "2 days" });`,
});
