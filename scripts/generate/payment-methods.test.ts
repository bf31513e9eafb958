import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { paymentMethods } from "../../generated/payment-methods.js";
import { generatePaymentMethods } from "./payment-methods.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-payment-methods-"));
  mkdirSync(path.join(root, "spec/registers"), { recursive: true });
  writeFileSync(
    path.join(root, "spec/registers/currencies.yaml"),
    "currencies: [{code: USD, exponent: 2}, {code: JPY, exponent: 0}, {code: IDR, exponent: null}]",
  );
});

afterEach(() => rmSync(root, { recursive: true }));

/** The entry that is written of one of the register. */
function entry(more: string): object {
  const file = path.join(root, "spec/registers/payment-methods.yaml");
  writeFileSync(file, `methods: [{name: A, types: [a], kind: wallet, ${more}}]`);
  const [, line = ""] = /= \[\n {2}(.*),\n\];\n$/s.exec(generatePaymentMethods(root)) ?? [];
  return JSON.parse(line);
}

const plain = { name: "A", types: ["a"], kind: "wallet" };

test("what the register leaves out is left out", () => {
  expect(entry("")).toEqual(plain);
  expect(entry("answer_types: [USDC]")).toEqual({
    ...{ ...plain, answered: ["USDC"] },
  });
});

test("refunds are taken over, the unknown ones as unknown", () => {
  expect(entry("refunds: {full: true}")).toEqual({ ...plain, refunds: { full: true } });
  expect(entry("refunds: {full: true, partial: true, multiple_partial: false}")).toEqual({
    ...{ ...plain, refunds: { full: true, partial: true, several: false } },
  });
});

test("limits are in minor units, where one binds and its smallest unit is known", () => {
  const limits = (text: string) => (entry(text) as { limits?: object }).limits;
  expect(limits('minimum: [{amount: "0.01", currency: USD}]')).toEqual({ USD: [1, null] });
  expect(
    limits('minimum: [{amount: "1", currency: JPY}], maximum: [{amount: "7", currency: JPY}]'),
  ).toEqual({ JPY: [1, 7] });
  expect(limits("maximum: [{amount: unlimited}]")).toBeUndefined();
  expect(limits('maximum: [{amount: "7", currency: IDR}]')).toBeUndefined();
  expect(limits('maximum: [{amount: "7", currency: USD, product: wallet}]')).toBeUndefined();
});

test("the next action is one whose type is known, if there is one", () => {
  const action = (text: string) =>
    (entry(`next_action: [${text}]`) as { nextAction?: object }).nextAction;
  const known = "{type: t, member: m, level: documented}";
  const unknown = "{type: null, member: n, level: inferred, fields: [url, qrcode]}";
  expect(action(`${unknown}, ${known}`)).toEqual({ type: "t", member: "m" });
  expect(action(unknown)).toEqual({ type: "n", member: "n", code: true });
  expect(action("{type: null, member: n, level: inferred, fields: null}")).toBeUndefined();
});

test("the register of the project has what payments need", () => {
  const found = paymentMethods.find(({ types }) => types.includes("pix"));
  expect(found).toMatchObject({
    ...{ name: "PIX", kind: "real_time", currencies: ["BRL"], limits: { BRL: [300, 1_467_700] } },
    refunds: { full: true, partial: false, several: false },
    nextAction: { type: "pix_handle_redirect", member: "pix_handle_redirect" },
  });
});
