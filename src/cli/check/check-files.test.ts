import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../../generated/examples.js";
import type { CheckReport } from "../../contract/finding.js";
import { verdictOf } from "../../contract/reports/verdict.js";
import { memorySource } from "../input/memory.js";
import { memoryTerminal } from "../memory-terminal.js";
import { checkFiles, type FileCheck } from "./check-files.js";
import { loadDescription } from "./load.js";

const authorization = { name: "Authorization", value: `Basic ${btoa("sk_test_constructed:")}` };
const json = [{ name: "Content-Type", value: "application/json" }];
const refund = payload("retrieveRefund", "200");

function payload(operationId: string, part: string): Record<string, unknown> {
  const found = examples.find((one) => one.operationId === operationId && one.part === part);
  if (!found) throw new Error(`There is no ${part} of ${operationId}.`);
  return found.value as Record<string, unknown>;
}

function entryOf(value: unknown, url = `https://apitest.wooshpay.com/v1/refunds/${refund.id}`) {
  const text = JSON.stringify(value);
  return {
    request: { method: "GET", url, headers: [authorization] },
    response: { status: 200, headers: json, content: { text, size: text.length } },
  };
}

const wrong = { ...refund, amount: "10.50" };
const elsewhere = entryOf({}, "https://cdn.example.com/app.js");
const traffic = [elsewhere, entryOf(refund), entryOf(wrong), entryOf(wrong)];
const har = JSON.stringify({ log: { version: "1.2", entries: traffic } });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-files-"));
  file("traffic.har", har);
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

async function check(names: string[], options: FileCheck["options"] = {}, stdin = "") {
  const terminal = memoryTerminal(memorySource(stdin).open());
  let report: CheckReport | undefined;
  const code = await checkFiles({
    ...{ names, options, terminal, load: loadDescription },
    async write(written) {
      report = written;
      return verdictOf(written).exitCode;
    },
  });
  return { code, err: terminal.err(), report, findings: report?.findings ?? [] };
}

describe("a recording", () => {
  test("is checked; what is of other hosts is not", async () => {
    const name = path.join(folder, "traffic.har");
    const { code, findings, report, err } = await check([name]);
    expect([code, err]).toEqual([1, ""]);
    expect(report).toMatchObject({ checked: 3, skipped: 1, targets: [name] });
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/amount", "/amount"]);
  });

  test("gives findings with their place and a command that shows them again", async () => {
    const name = path.join(folder, "traffic.har");
    const [finding] = (await check([name])).findings;
    expect(finding).toMatchObject({
      exchange: { source: name, index: 2 },
      repeat: `npx wooshpay-openapi check ${name} --exchange 2`,
    });
    const again = await check([name], { exchange: "2" });
    expect(again.report?.checked).toBe(1);
    expect(again.findings).toEqual([finding]);
  });

  test("may be piped in", async () => {
    const { code, findings } = await check(["-"], {}, har);
    expect(code).toBe(1);
    expect(findings.map(({ exchange }) => exchange)).toEqual([
      { source: "-", index: 2 },
      { source: "-", index: 3 },
    ]);
    expect(findings[0]?.repeat).toMatch(/^curl /);
  });

  test("in lines gives the line too", async () => {
    const { findings } = await check(
      ["-"],
      {},
      traffic.map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(findings.map(({ exchange }) => exchange)).toEqual([
      { source: "-", index: 2, line: 3 },
      { source: "-", index: 3, line: 4 },
    ]);
  });

  test("that is cut is checked as far as it goes", async () => {
    const name = file("cut.har", har.slice(0, -40));
    const { code, err, report } = await check([name]);
    expect(code).toBe(2);
    expect(report).toMatchObject({ checked: 2, skipped: 1 });
    expect(err).toContain(`${name} at byte ${har.length - 40}`);
    expect(err).toContain("inside entry 3");
  });
});

describe("fixtures", () => {
  test("in folders of operations are told by folder and name", async () => {
    const all = readdirSync("spec/resources", { recursive: true }).map(String);
    const ours = all.filter((name) => path.basename(name).startsWith("constructed-"));
    const { code, err, findings, report } = await check(ours.map((one) => `spec/resources/${one}`));
    expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    expect([code, err]).toEqual([0, ""]);
    expect(report?.checked).toBe(ours.length);
    expect(ours.length).toBeGreaterThan(100);
  });

  test("are told by what they say of themselves", async () => {
    const event = payload("onPaymentIntentSucceeded", "request");
    file("own/some.json", JSON.stringify([refund, wrong], null, 2));
    file("own/event.json", JSON.stringify({ ...event, created: "yesterday" }, null, 2));
    const { findings, report } = await check([path.join(folder, "own")]);
    expect(report?.checked).toBe(3);
    expect(findings).toMatchObject([
      { pointer: "/created", exchange: { index: 0 } },
      { pointer: "/amount", exchange: { source: path.join(folder, "own/some.json"), index: 1 } },
    ]);
    const lines = JSON.stringify([refund, wrong], null, 2).split("\n");
    const line = lines.findIndex((text) => text.includes("10.50")) + 1;
    expect(findings[1]?.exchange?.line).toBe(line);
  });

  test("are told by a map, which comes first and is no fixture", async () => {
    file("mapped/a.json", JSON.stringify(payload("createRefund", "request")));
    file("mapped/b.json", JSON.stringify({ name: "package" }));
    const lines = { "a.json": "createRefund request", "b.json": "ignore", "c.json": "Refund" };
    const map = file("mapped/map.json", JSON.stringify(lines));
    const { code, err, report } = await check([path.join(folder, "mapped")], { map });
    expect([code, err]).toEqual([0, ""]);
    expect(report).toMatchObject({ checked: 1, skipped: 1 });
    const strict = await check([path.join(folder, "mapped")], { map, "strict-map": true });
    expect(strict.code).toBe(2);
    expect(strict.err).toContain('"c.json"\n  expected: a pattern that fits a file');
  });

  test("that nothing tells are named, and are an error when that is asked for", async () => {
    file("untold/refund.json", JSON.stringify(refund));
    const untold = file("untold/settings.json", '{\n"name": "settings"\n}');
    const lenient = await check([path.join(folder, "untold")]);
    expect(lenient).toMatchObject({ code: 0, report: { checked: 1 } });
    expect(lenient.err.replaceAll("\n", " ")).toContain(untold);
    const strict = await check([path.join(folder, "untold")], { "strict-map": true });
    expect(strict.code).toBe(2);
    const named = await check([untold]);
    expect(named.code).toBe(2);
    expect(named.err).toContain("JSON that does not say what it is");
  });

  test("in a list of the API count each", async () => {
    const page = { object: "list", data: [refund, wrong] };
    const { findings, report } = await check(["-"], {}, JSON.stringify(page));
    expect(report?.checked).toBe(2);
    expect(findings).toMatchObject([{ pointer: "/amount" }]);
  });
});

describe("what cannot be read", () => {
  test.for([
    ["a file that is not there", "none.har", undefined, "nothing of this name"],
    ["a file that is empty", "empty.har", "", "nothing: it is empty"],
    ["bytes", "bytes.har", Uint8Array.of(0, 1, 2, 3), "bytes that are no text"],
    ["UTF-16", "wide.har", Buffer.from("\ufeff{}", "utf16le"), "UTF-16"],
    ["a fixture that is no JSON", "broken/a.json", '{\n "id": 1,\n}', "a.json:3:1"],
    ["gzip that is cut", "cut.har.gz", Uint8Array.of(0x1f, 0x8b, 8, 0), "gzip that is whole"],
  ] as const)("is told, and costs nothing else: %s", async ([, name, text, part]) => {
    const broken = text === undefined ? path.join(folder, name) : file(name, text);
    const { code, err, report } = await check([broken, path.join(folder, "traffic.har")]);
    expect(code).toBe(2);
    expect(report?.checked).toBe(3);
    expect(err).toContain(name);
    expect(err).toContain(part);
    expect(err.match(/error:/g)).toHaveLength(1);
  });

  test("is told alone when there is nothing else", async () => {
    const { code, err, report } = await check([path.join(folder, "none.har")]);
    expect([code, report]).toEqual([2, undefined]);
    expect(err.match(/error:/g)).toHaveLength(1);
  });

  test("may be a folder without JSON", async () => {
    file("barren/readme.md", "");
    const { code, err } = await check([path.join(folder, "barren")]);
    expect(code).toBe(2);
    expect(err).toContain("expected: a folder with files *.json");
  });
});

describe("a run that checked nothing", () => {
  test("says what was there instead", async () => {
    const only = JSON.stringify({ log: { entries: [elsewhere, elsewhere] } });
    await expect(check(["-"], {}, only)).rejects.toThrow(
      "2 exchanges of others: 2 cdn.example.com",
    );
    await expect(check(["-"], {}, '{"log":{"entries":[]}}')).rejects.toThrow("nothing at all");
  });

  test("of the operations that were asked for says which it has", async () => {
    const name = path.join(folder, "traffic.har");
    await expect(check([name], { only: ["createRefund"] })).rejects.toThrow(
      "--only\n  expected: exchanges or bodies of createRefund\n  found:    3 of others: retrieveRefund",
    );
    const sent = file("createRefund/some.request.json", "{}");
    expect((await check([sent], { only: ["createRefund"] })).report?.checked).toBe(1);
  });
});

test("bodies that were not recorded are told, and cover nothing", async () => {
  const kept = entryOf(refund);
  const lost = (content: object) => ({ ...kept, response: { ...kept.response, content } });
  const entries = [kept, lost({ size: 900 }), lost({ size: 900, text: '{"id":"re_1",' })];
  const some = file("lost.har", JSON.stringify({ log: { entries } }));
  const none = file("none-kept.har", JSON.stringify({ log: { entries: entries.slice(1) } }));
  const { report, findings } = await check([some]);
  expect(findings).toEqual([]);
  expect(report && verdictOf(report).summary).toMatch(/ 3 checked; 2 bodies were not recorded\.$/);
  const { report: empty } = await check([none]);
  expect(empty?.coverage).toMatchObject({
    ...{ unrecorded: 2, properties: { covered: [] }, payloads: { covered: [] } },
    statuses: { covered: ["retrieveRefund 200"] },
  });
  const { report: whole } = await check([
    file("kept.har", JSON.stringify({ log: { entries: [kept] } })),
  ]);
  expect(whole && verdictOf(whole).summary).not.toContain("recorded");
});

describe("options", () => {
  const name = () => path.join(folder, "traffic.har");

  test("--only tells findings of some operations alone", async () => {
    file("both/createRefund/a.request.json", '{"amount":"10.50"}');
    file("both/retrieveRefund/a.200.json", JSON.stringify(wrong));
    const folders = [path.join(folder, "both")];
    const told = async (only?: string[]) =>
      new Set((await check(folders, { only })).findings.map(({ operationId }) => operationId));
    expect(await told()).toEqual(new Set(["createRefund", "retrieveRefund"]));
    expect(await told(["createRefund"])).toEqual(new Set(["createRefund"]));
    expect(
      (await check([name()], { only: ["createRefund,retrieveRefund"] })).findings,
    ).toHaveLength(2);
    await expect(check([name()], { only: ["retrieveRefnd"] })).rejects.toThrow(
      "did you mean retrieveRefund?",
    );
  });

  test("--only leaves the others out of the coverage, too", async () => {
    const folders = [path.join(folder, "both"), name()];
    const { report } = await check(folders, { only: ["retrieveRefund,createRefund"] });
    expect(report?.coverage).toMatchObject({
      only: ["createRefund", "retrieveRefund"],
      operations: { total: 2, covered: ["retrieveRefund"], missing: ["createRefund"] },
    });
    const { checked = 0, skipped = 0 } = report ?? {};
    const alone = await check(folders, { only: ["createRefund"] });
    expect(alone.report).toMatchObject({ checked: 1, skipped: checked + skipped - 1 });
    expect(alone.report?.coverage.properties.covered).toEqual([]);
    expect(alone.report?.coverage.operations).toMatchObject({ total: 1, covered: [] });
  });

  test("--exchange counts in one file", async () => {
    const both = check([name(), file("other.har", har)], { exchange: "1" });
    await expect(both).rejects.toThrow("found:    2 files");
    await expect(check([name()], { exchange: "first" })).rejects.toThrow('found:    "first"');
    const { code, err } = await check([name()], { exchange: "4" });
    expect(code).toBe(2);
    expect(err).toContain("fewer exchanges");
  });

  test("--min fails with what is missing", async () => {
    const right = file("right.har", JSON.stringify({ log: { entries: [entryOf(refund)] } }));
    const { code, err } = await check([right], { min: ["operations=80"] });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^--min: operations covered 0\.8 % \(1 of \d+\), asked 80 %\n {2}missing: /,
    );
    expect((await check([right], { min: ["operations=0.5"] })).code).toBe(0);
  });
});
