import { readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { currencyExponents } from "../generated/currencies.js";
import { eventTypes } from "../generated/events.js";
import { bundle } from "./support/bundle.js";
import { folder, openEditor, options } from "./support/editor.js";

test("consumer code compiles, and its mistakes do not", () => {
  const names = readdirSync(`${folder}contract-tests/types`);
  const files = names.map((name) => `${folder}contract-tests/types/${name}`);
  expect(files.length).toBeGreaterThan(1);
  const program = ts.createProgram(files, options);
  expect(ts.getPreEmitDiagnostics(program).map(describeDiagnostic)).toEqual([]);
});

describe("an editor offers", () => {
  const start = `import type { Currency, PaymentMethodData, UnknownValue } from "../../src/index.js";
export const value: `;
  // The cursor is at the bar.
  const offers: [literal: string, names: string[]][] = [
    ['PaymentMethodData = { type: "alipay", | }', ["billing_details"]],
    ['PaymentMethodData = { type: "card", | }', ["billing_details", "card"]],
    [
      'PaymentMethodData = { type: "mobile_money", mobile_money: { | } }',
      ["phone_number", "provider_code"],
    ],
    ['PaymentMethodData = { type: "wallet_of_tomorrow" as UnknownValue, | }', []],
    ['PaymentMethodData = { type: "|" }', [...paymentMethodTypes()].sort()],
    ['Currency = "|"', Object.keys(currencyExponents).sort()],
  ];
  const editor = openEditor(offers.map(([literal]) => start + literal));

  test.for(offers)("%s", ([literal, names]) => {
    expect(editor.completions(start + literal)).toEqual(names);
  });
});

describe("an editor offers the names of events", () => {
  const calls = ['isEvent(event, "|")', 'isEvent(event, ["payout.paid", "|"])'];
  const textOf = (call: string) =>
    `import { isEvent, type WooshPayEvent } from "../../src/webhooks/index.js";
export const is = (event: WooshPayEvent): boolean => ${call};`;
  const editor = openEditor(calls.map(textOf));

  test.for(calls)("%s", (call) => {
    expect(editor.completions(textOf(call))).toEqual([...eventTypes].sort());
  });
});

function paymentMethodTypes(): string[] {
  return bundle.components.schemas.PaymentMethodType?.["x-extensible-enum"] as string[];
}

function describeDiagnostic({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName.split("/").slice(-2).join("/")}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
