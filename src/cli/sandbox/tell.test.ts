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
