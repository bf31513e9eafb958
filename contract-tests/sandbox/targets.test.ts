import { describe, expect, onTestFinished, test } from "vitest";
import { answerRules } from "../../src/contract/answered.js";
import { createContract } from "../../src/contract/contract.js";
import { driveServer } from "../../src/contract/drive/drive.js";
import type { SandboxSnapshot } from "../../src/sandbox/index.js";
import { type Operation, operations } from "../support/bundle.js";
import { testKey } from "../support/call.js";
import { Scenery } from "./scenery.js";
import { type Target, targets } from "./target.js";

/** Ids of payloads that name what the driver has not seen by then. */
const named = ["cus", "promo", "sub", "inv", "ich"].map(
  (prefix) => `${prefix}_1000000000000000001`,
);

/** What a sandbox begins with that has the objects which the payloads name, under these very ids. */
async function prepared(): Promise<SandboxSnapshot> {
  const [, start] = targets[0] as (typeof targets)[number];
  const target = await start({ secretKey: testKey });
  const operation = operations.get("createSubscription") as Operation;
  const scenery = new Scenery(target, operation, {}, target.sandbox);
  const ids: [id: string, name: string][] = [];
  for (const name of named) ids.push([await scenery.standIn(name), name]);
  let text = JSON.stringify(target.sandbox.snapshot());
  await target.close();
  for (const [id, name] of ids) text = text.replaceAll(id, name);
  return JSON.parse(text) as SandboxSnapshot;
}

// What a state or another object forbids is right by the description, and refused all the same.
const reasons = [
  / is \w+, and .+ takes one that is /,
  / belongs to /,
  / can be refunded once only/,
  / was detached: /,
  / and error_on_requires_action is set/,
  // A driver does not know which price recurs.
  / needs a recurring price/,
];

/** Has customers pay whatever waits for them, so that something can be given back. */
function payAll({ sandbox }: Target): void {
  for (const { version } of [...sandbox.core.store.newest("payment_intent")])
    if (version.status === "requires_action") sandbox.act(version.id, "pay");
}

/** Sends what the description allows and forbids, and keeps why something right was refused. */
async function drive(target: Target) {
  const { baseUrl, fetch: call } = target;
  const messages: string[] = [];
  const result = await driveServer({
    ...{ contract: createContract(), baseUrl, secretKey: testKey },
    async fetch(input, init) {
      if (String(input).endsWith("/v1/refunds")) payAll(target);
      const response = await call(input, init);
      const { error } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as { error?: { message: string } };
      messages.push(error?.message ?? "");
      return response;
    },
  });
  const grave = result.findings.filter(
    ({ rule, severity }) => severity !== "advice" || rule === "refused" || rule in answerRules,
  );
  const told = grave.map((one) => ({
    place: `${one.operationId} ${one.rule} ${one.pointer}`,
    isRefused: one.rule === "refused",
    message: messages[one.exchange?.index ?? -1] ?? "",
  }));
  return { ...result, told };
}

describe("the driver of `check` finds nothing in a sandbox", () => {
  test.for(targets)("%s, with each operation", { timeout: 240_000 }, async ([name, start]) => {
    const target = await start({ secretKey: testKey, snapshot: await prepared() });
    onTestFinished(() => target.close());
    const { told, notes, stoppedBy, checked } = await drive(target);
    const unexplained = told.filter(
      ({ isRefused, message }) => !isRefused || !reasons.some((reason) => reason.test(message)),
    );
    console.log(
      `${checked} requests ${name}; right, and refused for what stands in the account:\n${told
        .map(({ place, message }) => `  ${place}: ${message}`)
        .join("\n")}`,
    );
    expect(unexplained).toEqual([]);
    expect(told.length).toBeLessThanOrEqual(12);
    const needless = reasons.filter((one) => !told.some(({ message }) => one.test(message)));
    expect(needless).toEqual([]);
    expect({ notes, stoppedBy }).toEqual({ notes: [], stoppedBy: undefined });
    expect(checked).toBeGreaterThan(1000);
  });
});
