import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../support/cli.js";
import { temporaryFolder } from "../support/ending.js";
import { writeReport } from "./report.js";
import { isFine, runTargets, type Setting } from "./run.js";
import type { Case, Target, Workshop } from "./target.js";

const cases: Case[] = ["Thing", "Part", "Thing"].map((schema, index) => ({
  ...{ id: `case-${index}`, purpose: "payload", direction: "answer", operationId: "any" },
  ...{ schema, value: index },
}));

let setting: Setting;
let printed: string[];

beforeEach(() => {
  const { path: root, remove } = temporaryFolder("wooshpay-codegen-");
  onTestFinished(remove);
  writeFileSync(path.join(root, "openapi.json"), '{"openapi":"3.1.0"}');
  printed = [];
  const print = (line: string) => printed.push(line);
  setting = {
    descriptions: root,
    home: root,
    output: path.join(root, "output"),
    casesFor: () => cases,
    print,
  };
});

function echo(name: string, changes: Partial<Target> = {}): Target {
  return {
    ...{ name, language: "Go", input: "openapi.json", unchanged: 1, exceptions: [] },
    missing: () => undefined,
    run: async (workshop) => workshop.cases.map(({ id, value }) => ({ id, value })),
    ...changes,
  };
}

describe("a target", () => {
  test("gets what it needs, and an empty folder of its own", async () => {
    const left = path.join(setting.output, "a-generator-x", "left");
    mkdirSync(left, { recursive: true });
    let given: Workshop | undefined;
    const target = echo("a generator/x", {
      async run(workshop) {
        given = workshop;
        workshop.say("generates");
        return cases.map(({ id, value }) => ({ id, value }));
      },
    });
    const [result] = await runTargets([target], setting);
    expect(given).toMatchObject({
      input: path.join(setting.descriptions, "openapi.json"),
      folder: path.dirname(left),
      schemas: ["Part", "Thing"],
      cases,
    });
    expect(existsSync(path.dirname(left))).toBe(true);
    expect(existsSync(left)).toBe(false);
    expect(printed).toEqual(["a generator/x generates"]);
    expect(result).toMatchObject({ kind: "judged", version: "3.1.0" });
  });

  test("that lacks something is not run, and is fine", async () => {
    const run = () => Promise.reject(new Error("was run"));
    const results = await runTargets([echo("x", { missing: () => "go", run })], setting);
    expect(results).toMatchObject([{ kind: "missing", missing: "go" }]);
    expect(results.map(isFine)).toEqual([true]);
  });

  test("that falls short is not fine", async () => {
    const run = async () => [];
    expect((await runTargets([echo("x", { run })], setting)).map(isFine)).toEqual([false]);
  });
});

describe("a target that fails", () => {
  const failing = (error: Error) => echo("x", { run: () => Promise.reject(error) });

  test("does not stop the others, and is not fine", async () => {
    const targets = [failing(new UserError("x compiles: no")), echo("y")];
    const results = await runTargets(targets, setting);
    expect(results.map(({ kind }) => kind)).toEqual(["failed", "judged"]);
    expect(results.map(isFine)).toEqual([false, true]);
    expect(results[0]).toMatchObject({ message: "x compiles: no" });
  });

  test("by a defect of ours shows where", async () => {
    const [result] = await runTargets([failing(new TypeError("oops"))], setting);
    expect(result).toMatchObject({ message: expect.stringMatching(/^TypeError: oops\n +at /) });
  });

  test.for([
    ["is not there", undefined],
    ["is half written", '{"openapi":"3.1'],
    ["is none", "{}"],
  ] as const)("as its description %s names the file", async ([, text]) => {
    const file = path.join(setting.descriptions, "openapi-3.0.json");
    if (text) writeFileSync(file, text);
    const [result] = await runTargets([echo("x", { input: "openapi-3.0.json" })], setting);
    expect(result).toMatchObject({
      kind: "failed",
      message: expect.stringMatching(/openapi-3\.0\.json\n {2}expected: the description as/),
    });
  });
});

test("the report holds every target with its outcome", async () => {
  const targets = [echo("x"), echo("y", { missing: () => "go" })];
  writeReport(setting.home, await runTargets(targets, setting));
  const file = path.join(setting.home, "reports/codegen.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject([
    { name: "x", fine: true, kind: "judged", verdict: { decoded: { count: 3, total: 3 } } },
    { name: "y", fine: true, kind: "missing", missing: "go" },
  ]);
});
