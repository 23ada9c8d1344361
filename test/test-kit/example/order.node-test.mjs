// As a user writes it for `node --test`: no other test runner, no AWS account.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after as afterAll, test } from "node:test";
import { after, callsOf, coverage, sequence, simulate, TaskError } from "sfnc/test";

const order = fileURLToPath(new URL("order.asl.json", import.meta.url));
const seen = coverage(order);
afterAll(() => console.log(seen.print()));

const input = { sku: "tea", readers: ["ann", "bob"] };
const posted = (call) => ({ MessageId: `to ${call.input.MessageBody}` });

test("a small order waits, and every reader is told", async () => {
  const mocks = { Reserve: after(5, { count: 3 }), stock: "released", "sqs:sendMessage": posted };
  const execution = await simulate(order, input, { mocks });
  seen.add(execution);
  assert.equal(execution.status, "SUCCEEDED");
  assert.deepEqual(execution.output.shipped, ["released", [{ id: "to ann" }, { id: "to bob" }]]);
  assert.deepEqual(
    callsOf(execution, "stock").map(({ input }) => input.op),
    ["reserve", "release"],
  );
  assert.equal(execution.seconds, 3605);
});

test("what is out of stock is refused after a retry", async () => {
  const mocks = {
    Reserve: sequence({ error: "Lambda.TooManyRequestsException" }, new TaskError("OutOfStock")),
  };
  const execution = await simulate(order, input, { mocks });
  seen.add(execution);
  assert.equal(execution.error, "Refused");
  assert.deepEqual(execution.visited, ["Reserve", "Refuse"]);
  assert.equal(callsOf(execution, "Reserve").length, 2);
});
