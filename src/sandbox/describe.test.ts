import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assumptions } from "./assumptions/index.js";
import { describeSandbox, diagramOf } from "./describe.js";
import { lifeCycles } from "./life-cycles/index.js";
import { payoutCycle } from "./life-cycles/payout.js";
import { testValues } from "./test-values.js";

const text = describeSandbox();
const lines = text.split("\n");
const rows = (cell: string) => lines.filter((line) => line.startsWith(`| ${cell} |`));

test("a diagram has each move with its event, a beginning and ends", () => {
  expect(diagramOf(payoutCycle)).toBe(`stateDiagram-v2
  [*] --> pending: create / payout.created
  [*] --> in_transit: createSent / payout.created
  pending --> in_transit: send / payout.updated
  in_transit --> paid: pay / payout.paid
  in_transit --> failed: fail / payout.failed
  pending --> canceled: cancel / payout.canceled
  paid --> [*]
  failed --> [*]
  canceled --> [*]`);
});

test("each life cycle has its diagram, its states and its moves, with evidence and assumptions", () => {
  for (const cycle of lifeCycles) {
    expect(text).toContain(`\n### ${cycle.object}: ${cycle.member}\n`);
    expect(text).toContain(`\n\`\`\`mermaid\n${diagramOf(cycle)}\n\`\`\`\n`);
    for (const [name, { meaning, evidence }] of Object.entries(cycle.states))
      expect(rows(`\`${name}\` | ${meaning} | ${evidence}`)).not.toEqual([]);
    for (const [name, { from, to, by }] of Object.entries(cycle.moves)) {
      const start = from.map((state) => `\`${state}\``).join(", ");
      expect(rows(`\`${name}\` | ${start} | \`${to}\` | ${by}`), name).not.toEqual([]);
    }
  }
  expect(text).toContain(
    "| `pay` | `in_transit` | `paid` | the bank, by the clock | Nothing else. | `payout.paid` | documented | `payout-speed` |",
  );
});

test("each assumption has its choices and its question, and each test value what comes of it", () => {
  for (const [name, { about, question }] of Object.entries(assumptions))
    expect(lines.filter((line) => line.startsWith(`| \`${name}\` | ${about} |`))).toEqual([
      expect.stringContaining(` | ${question} |`),
    ]);
  for (const { value } of testValues) expect(text).toMatch(new RegExp(`\`…?${value}\``));
  expect(text).toContain("| payee | `…99904` | WooshPay cancels the payout");
});

test("no table has a row that is broken by what stands in it", () => {
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? "";
    if (line.startsWith("|") && next.startsWith("|")) expect(cells(next), next).toBe(cells(line));
  }
});

test("docs/sandbox-life-cycles.md is what the sandbox says of itself", () => {
  const written = readFileSync("docs/sandbox-life-cycles.md", "utf8");
  expect(written, "run npm run generate").toBe(text);
});
