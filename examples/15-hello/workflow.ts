import { fn, lambda, workflow } from "@sfnc/runtime-types";

const sayHello = lambda<{ name: string }, { message: string }>(fn("SayHello"), { timeout: "10s" });

export const hello = workflow(
  { comment: "first state machine" },
  async (guest: { name: string }) => await sayHello(guest),
);
