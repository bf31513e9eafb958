import { expect, test } from "vitest";
import { createContract } from "../../src/contract/index.js";

const contract = createContract();

/** Calls of recorded traffic, and whether they are ours. */
const calls: [url: string, isOurs: boolean][] = [
  ["https://apitest.wooshpay.com/anything", true],
  ["https://pay.example.com/api/v1/refunds/re_1", true],
  ["https://pay.example.com/v1/refnuds/re_1", true],
  ["https://pay.example.com/v1/charges", false],
  ["https://pay.example.com/v1/products/1/reviews", false],
  ["https://pay.example.com/v1/search", false],
  ["https://pay.example.com/v1/chat/completions", false],
  ["https://pay.example.com/refunds/re_1", false],
  ["http://localhost:4010/v1/charges", true],
  ["http://127.0.0.1:4010/v1/sessions/cs_1", true],
  ["http://sandbox.localhost:4010/v1/charges", true],
  ["http://[::1]/v1/refunds/re_1/status", true],
  ["/v1/charges", true],
  ["/v1/weather", false],
  ["http://localhost.example.com/v1/search", false],
];

test.each(calls)("%s concerns the contract: %s", (url, isOurs) => {
  expect(contract.concerns({ request: { method: "GET", url } })).toBe(isOurs);
});

test("an event concerns it by what it holds, wherever it goes", () => {
  const event = { method: "POST", url: "https://shop.example.com/hooks" };
  const bodies = [
    '{"object":"event"}',
    { object: "event" },
    new TextEncoder().encode('{"object":"event"}'),
  ];
  for (const body of bodies) expect(contract.concerns({ request: { ...event, body } })).toBe(true);
  for (const body of [
    '{"object":"refund"}',
    '{"a":{"object":"event"}}',
    "object: event",
    undefined,
  ])
    expect(contract.concerns({ request: { ...event, body } })).toBe(false);
});
