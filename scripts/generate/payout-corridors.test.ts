import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../support/cli.js";
import { generatePayoutCorridors } from "./payout-corridors.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-corridors-"));
  mkdirSync(path.join(root, "spec/registers"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function generate(more: string): string {
  const yaml = `corridors: [{region: Norway, countries: ["NO"], currency: NOK, ${more}}]`;
  writeFileSync(path.join(root, "spec/registers/payout-corridors.yaml"), yaml);
  return generatePayoutCorridors(root);
}

test("writes limits where a page shows them, of regions and of what money is sent to", () => {
  const yaml =
    'limits: {minimum: "0.01", maximum: null}, destination_types: [{type: card, limits: {minimum: null, maximum: "7"}}]';
  expect(generate(yaml)).toContain(
    '{"region":"Norway","countries":["NO"],"currency":"NOK","minimum":"0.01","types":[{"type":"card","maximum":"7"}]}',
  );
  expect(generate("destination_types: []")).toContain('"currency":"NOK","types":[]}');
});

test.for([
  ['limits: {minimum: "1,000", maximum: null}, destination_types: []', "/limits/minimum"],
  ["limits: {minimum: null, maximum: 20}, destination_types: []", "/limits/maximum"],
  [
    'destination_types: [{type: card, limits: {minimum: "-1", maximum: null}}]',
    "/corridors/0/destination_types/0/limits/minimum",
  ],
] as const)("refuses %s", ([yaml, place]) => {
  expect(() => generate(yaml)).toThrow(UserError);
  expect(() => generate(yaml)).toThrow(place);
});
