import { fn, lambda, workflow } from "@sfnc/runtime-types";

interface User {
  email: string;
  plan: string;
}

const sendProEmail = lambda<User, void>(fn("SendProEmail"), { timeout: "10s" });
const sendBasicEmail = lambda<User, void>(fn("SendBasicEmail"), { timeout: "10s" });
const sendDefaultEmail = lambda<User, void>(fn("SendDefaultEmail"), { timeout: "10s" });

export const greetByPlan = workflow(async (input: { user: User }) => {
  switch (input.user.plan) {
    case "pro":
      await sendProEmail(input.user);
      break;
    case "basic":
      await sendBasicEmail(input.user);
      break;
    default:
      await sendDefaultEmail(input.user);
  }
});
