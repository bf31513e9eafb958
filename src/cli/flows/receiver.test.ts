import { expect, onTestFinished, test } from "vitest";
import { signWebhook } from "../../webhooks/index.js";
import { type Expected, Receiver } from "./receiver.js";

const secret = "whsec_constructedExampleNotASecret";
const expected: Expected = { event: "payment_intent.succeeded", object: "pi_1", secret };

async function listen(): Promise<Receiver> {
  const receiver = await Receiver.listen(0);
  onTestFinished(() => receiver.close());
  return receiver;
}

async function deliver(url: string, type: string, id: string, by = secret): Promise<number> {
  const payload = JSON.stringify({ id: "evt_1", object: "event", type, data: { object: { id } } });
  const { headers } = await signWebhook({ payload, secret: by });
  return (await fetch(url, { method: "POST", headers, body: payload })).status;
}

test("a delivery that was there before is found", async () => {
  const receiver = await listen();
  expect(await deliver(receiver.url, "payment_intent.succeeded", "pi_1")).toBe(204);
  expect(await receiver.missed(expected, 0)).toBeUndefined();
});

test("a delivery that comes later is found, and ends the waiting", async () => {
  const receiver = await listen();
  const start = Date.now();
  const missed = receiver.missed(expected, 20_000);
  await deliver(receiver.url, "payment_intent.created", "pi_1");
  await deliver(receiver.url, "payment_intent.succeeded", "pi_1");
  expect(await missed).toBeUndefined();
  expect(Date.now() - start).toBeLessThan(10_000);
});

test.for([
  ["about another object", "payment_intent.succeeded", "pi_2", secret, "about pi_2"],
  [
    "of another type",
    "payment_intent.created",
    "pi_1",
    secret,
    "payment_intent.created about pi_1",
  ],
  ["of another sender", "payment_intent.succeeded", "pi_1", "whsec_b", "no_matching_signature"],
] as const)("a delivery %s is none", async ([, type, id, by, found]) => {
  const receiver = await listen();
  await deliver(receiver.url, type, id, by);
  expect(await receiver.missed(expected, 20)).toContain(found);
});

test("without a delivery it says so", async () => {
  const receiver = await listen();
  expect(await receiver.missed(expected, 20)).toBe("no delivery");
  expect((await fetch(receiver.url)).status).toBe(405);
});

test("a port that is taken is an error of the user", async () => {
  const { url } = await listen();
  const { port } = new URL(url);
  await expect(Receiver.listen(Number(port))).rejects.toThrow(`${port}, which is taken`);
});
