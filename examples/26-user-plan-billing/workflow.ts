import { fn, lambda, workflow, WorkflowError } from "@sfnc/runtime-types";

interface User {
  userId: string;
  email: string;
  plan: "pro" | "basic";
}

class RateLimitError extends WorkflowError {}

const fetchUser = lambda<{ userId: string }, User>(fn("FetchUser"), { timeout: "10s" });
const sendPro = lambda<User, void>(fn("SendPro"), { timeout: "10s" });
const sendBasic = lambda<User, void>(fn("SendBasic"), { timeout: "10s" });
const runBilling = lambda<User, void>(fn("RunBilling"), {
  timeout: "1 minute",
  retry: { on: RateLimitError, interval: "1 minute", backoff: 1, retries: 3 },
});
const notifySlack = lambda<User, void>(fn("NotifySlack"), { timeout: "10s" });
const updateDashboard = lambda<User, void>(fn("UpdateDashboard"), { timeout: "10s" });

export const welcomeAndBill = workflow(async (request: { userId: string }) => {
  const user = await fetchUser(request);
  if (user.plan === "pro") await sendPro(user);
  else await sendBasic(user);
  await runBilling(user);
  await Promise.all([notifySlack(user), updateDashboard(user)]);
});
