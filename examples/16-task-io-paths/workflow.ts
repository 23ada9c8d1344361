import { fn, lambda, workflow } from "@sfnc/runtime-types";

const fetchUser = lambda<{ userId: string }, { name: string; plan: string }>(fn("FetchUser"), {
  timeout: "10s",
});

export const addUser = workflow(async (request: { userId: string }) => {
  const user = await fetchUser(request);
  return { ...request, user };
});
