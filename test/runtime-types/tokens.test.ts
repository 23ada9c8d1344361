import { describe, expect, it } from "vitest";
import { defineError, WorkflowError } from "@sfnc/runtime-types";
import { completeToken, failToken, heartbeat, type TokenClient } from "@sfnc/runtime-types/tokens";

function recorder(): { readonly client: TokenClient; readonly sent: unknown[] } {
  const sent: unknown[] = [];
  const record = (command: string) => async (input: object) => void sent.push({ command, ...input });
  const client: TokenClient = {
    sendTaskSuccess: record("success"),
    sendTaskFailure: record("failure"),
    sendTaskHeartbeat: record("heartbeat"),
  };
  return { client, sent };
}

class Declined extends WorkflowError {}

describe("who has a token", () => {
  it("completes it with JSON text", async () => {
    const { client, sent } = recorder();
    await completeToken<{ approved: boolean }>(client, "t", { approved: true });
    await completeToken<void>(client, "t", undefined);
    expect(sent).toEqual([
      { command: "success", taskToken: "t", output: '{"approved":true}' },
      { command: "success", taskToken: "t", output: "null" },
    ]);
  });

  it("fails it with the name that a workflow catches", async () => {
    const { client, sent } = recorder();
    await failToken(client, "t", new Declined("too dear"));
    await failToken(client, "t", new (defineError("Billing.Rejected"))());
    expect(sent).toEqual([
      { command: "failure", taskToken: "t", error: "Declined", cause: "too dear" },
      { command: "failure", taskToken: "t", error: "Billing.Rejected", cause: "" },
    ]);
  });

  it("says that the work goes on, and lets the errors of the service through", async () => {
    const { client, sent } = recorder();
    await heartbeat(client, "t");
    expect(sent).toEqual([{ command: "heartbeat", taskToken: "t" }]);
    const gone: TokenClient = {
      ...client,
      sendTaskHeartbeat: () => Promise.reject(new Error("TaskTimedOut")),
    };
    await expect(heartbeat(gone, "t")).rejects.toThrow("TaskTimedOut");
  });
});
