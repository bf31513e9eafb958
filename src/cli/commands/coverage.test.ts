import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../../generated/examples.js";
import type { CheckReport } from "../../contract/finding.js";
import { memoryTerminal } from "../memory-terminal.js";
import { runProgram } from "../run.js";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "coverage-"));
  await shard("refunds", "retrieveRefund");
  await shard("products", "retrieveProduct");
});
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string) => path.join(folder, name);

function report(name: string): CheckReport {
  return JSON.parse(readFileSync(place(name), "utf8"));
}

async function run(...words: string[]) {
  const terminal = memoryTerminal();
  const code = await runProgram(words, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

/** A report of the check of one exchange. */
async function shard(resource: string, operationId: string) {
  const isMeant = (one: (typeof examples)[number]) =>
    one.operationId === operationId && one.part === "200" && one.level === "constructed";
  const body = examples.find(isMeant)?.value as { id: string };
  const url = `https://apitest.wooshpay.com/v1/${resource}/${body.id}`;
  const headers = { Authorization: `Basic ${btoa("sk_test_constructed:")}` };
  const response = { status: 200, headers: { "Content-Type": "application/json" }, body };
  const traffic = place(`${resource}.ndjson`);
  writeFileSync(traffic, JSON.stringify({ request: { method: "GET", url, headers }, response }));
  const { err } = await run("check", traffic, "--json", place(`${resource}.json`));
  expect(err).toBe("");
}

describe("coverage merge", () => {
  test("covers what any of the shards covered", async () => {
    const merged = place("merged.json");
    const shards = [place("refunds.json"), place("products.json")];
    const { code, err } = await run("coverage", "merge", ...shards, "--json", merged);
    expect([code, err]).toEqual([0, ""]);
    const [one, other, both] = ["refunds.json", "products.json", "merged.json"].map(report);
    expect(both?.checked).toBe((one?.checked ?? 0) + (other?.checked ?? 0));
    expect(both?.coverage.operations.covered).toEqual(["retrieveProduct", "retrieveRefund"]);
    expect(both?.coverage.properties.covered).toEqual(
      [
        ...new Set([one, other].flatMap((shard) => shard?.coverage.properties.covered ?? [])),
      ].sort(),
    );
  });

  test("fails where all together cover too little", async () => {
    const shards = [place("refunds.json"), place("products.json")];
    const { code, err } = await run("coverage", "merge", ...shards, "--min", "operations=2");
    expect(code).toBe(1);
    expect(err).toContain("(2 of ");
    expect((await run("coverage", "merge", ...shards, "--min", "operations=1.5")).code).toBe(0);
  });

  test.for([
    ["nothing to do", [], "expected: merge and reports"],
    ["another action", ["join", "a.json"], "found:    join"],
    ["no reports", ["merge"], "expected: reports that --json wrote"],
    ["a report that is not there", ["merge", "none.json"], "nothing of this name"],
    ["JSON that is no report", ["merge", "package.json"], "found:    JSON without findings"],
  ] as const)("refuses %s", async ([, words, part]) => {
    const { code, out, err } = await run("coverage", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(part);
  });

  test("says where a report is no JSON", async () => {
    writeFileSync(place("broken.json"), '{\n"findings": [,]}');
    const { code, err } = await run("coverage", "merge", place("broken.json"));
    expect(code).toBe(2);
    expect(err).toContain("broken.json:2:14");
  });
});
