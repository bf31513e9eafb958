import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.js";
import { memoryTerminal } from "../memory-terminal.js";
import { tell } from "./tell.js";

const webhook = { url: "http://127.0.0.1:9/hook" };
const deliver = async () => new Response();

test.each(["json", "text"] as const)("in %s, deliveries of all accounts are told", async (form) => {
  const sandbox = createSandbox({ deliver, webhook });
  const early = sandbox.newAccount({ webhook });
  const terminal = { ...memoryTerminal(), environment: { NO_COLOR: "1" } };
  tell(
    { sandbox, url: "http://127.0.0.1:4010", note: undefined, close: sandbox.close },
    form,
    terminal,
  );
  const late = sandbox.newAccount({ webhook });
  for (const account of [sandbox, early, late]) {
    account.trigger("payment_intent.created");
    await account.settled();
  }
  await sandbox.close();
  const told = terminal.out().match(/payment_intent\.created/g) ?? [];
  expect(told).toHaveLength(3);
});

test("what a request holds does not steer the terminal", async () => {
  const sandbox = createSandbox();
  const terminal = { ...memoryTerminal(), environment: { NO_COLOR: "1" } };
  const url = "http://127.0.0.1:4010";
  tell({ sandbox, url, note: undefined, close: sandbox.close }, "text", terminal);
  const headers = { authorization: `Basic ${btoa(`${sandbox.secretKey}:`)}` };
  await sandbox.fetch(`${url}/v1/refunds/list?%1b%5B2J%00=1`, { headers });
  await sandbox.close();
  expect(terminal.out()).toContain("#query/\\u001b[2J\\u0000: expected");
  for (const one of ["\u0000", "\u001b"]) expect(terminal.out()).not.toContain(one);
});
