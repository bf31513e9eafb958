import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  emptyReport,
  finding,
  fineReport,
  sampleReport,
} from "../contract/reports/examples/report.js";
import { helpText } from "./command.js";
import { UserError } from "./problem.js";
import {
  checkReportOptions,
  type ReportOptionValues,
  reportOptions,
  writeReports,
} from "./reports.js";

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), "wooshpay-reports-"));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

const inside = (name: string) => path.join(folder, name);
const read = (name: string) => fs.readFileSync(inside(name), "utf8");

class Collector {
  text = "";
  write(text: string) {
    this.text += text;
  }
}

async function run(options: ReportOptionValues, report = sampleReport, isQuiet = false) {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const exitCode = await writeReports(report, options, { stdout, stderr, isQuiet });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable("it should have failed"),
    (error) => {
      expect(error).toBeInstanceOf(UserError);
      return (error as Error).message;
    },
  );

describe("reports", () => {
  test("are written whole, each in its form, and nothing else is left", async () => {
    const names = ["json", "junit", "sarif", "markdown", "html"] as const;
    const options = Object.fromEntries(names.map((name) => [name, inside(`report.${name}`)]));
    expect(await run(options)).toMatchObject({ exitCode: 1, stderr: "" });
    const begins = { json: "{", junit: "<?xml", sarif: "{", markdown: "## ", html: "<!doctype" };
    for (const name of names) expect(read(`report.${name}`).startsWith(begins[name])).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual(names.map((name) => `report.${name}`).sort());
  });

  test("go to standard output for -, and the text to standard error then", async () => {
    const { stdout, stderr } = await run({ json: "-" });
    expect(JSON.parse(stdout).checked).toBe(412);
    expect(stderr).toMatch(/Failed: 11 violations/);
    expect((await run({})).stdout).toMatch(/Failed: 11 violations/);
  });

  test("are quiet about a fine run only", async () => {
    expect((await run({}, fineReport, true)).stdout).toBe("");
    expect((await run({}, sampleReport, true)).stdout).not.toBe("");
    expect((await run({}, emptyReport, true)).stdout).not.toBe("");
  });

  test.for([
    [fineReport, undefined, 0],
    [sampleReport, undefined, 1],
    [emptyReport, undefined, 2],
    [{ ...fineReport, findings: [finding({ severity: "advice" })] }, "warning", 0],
    [{ ...fineReport, findings: [finding({ severity: "advice" })] }, "advice", 1],
  ] as const)("end with their verdict", async ([report, failOn, exitCode]) => {
    expect((await run({ "fail-on": failOn }, report)).exitCode).toBe(exitCode);
  });

  test("replace a file, follow a link, and make one folder", async () => {
    fs.writeFileSync(inside("old.json"), "old");
    fs.symlinkSync(inside("old.json"), inside("link.json"));
    await run({ json: inside("link.json"), html: inside("new/report.html") });
    expect(fs.lstatSync(inside("link.json")).isSymbolicLink()).toBe(true);
    expect(JSON.parse(read("old.json")).checked).toBe(412);
    expect(read("new/report.html")).toContain("<h1>Failed</h1>");
  });

  test("leave a pipe a pipe", async () => {
    execFileSync("mkfifo", [inside("pipe")]);
    const reading = fs.promises.readFile(inside("pipe"), "utf8");
    await run({ json: inside("pipe") });
    expect(JSON.parse(await reading).checked).toBe(412);
    expect(fs.statSync(inside("pipe")).isFIFO()).toBe(true);
  });

  test("that cannot be written are told once the others are written", async () => {
    const options = { json: inside("a/b/c.json"), html: inside("report.html") };
    expect(await failure(run(options))).toBe(
      `${inside("a/b/c.json")}\n` +
        "  expected: a place that can be written to\n" +
        "  found:    no such file or folder",
    );
    expect(read("report.html")).toContain("<h1>Failed</h1>");
    fs.writeFileSync(inside("file"), "");
    expect(await failure(run({ junit: inside("file/c.xml") }))).toContain(
      "found:    a file where a folder is needed",
    );
  });

  test("keep what a file held when it cannot be replaced", async () => {
    fs.writeFileSync(inside("report.json"), "old");
    fs.mkdirSync(inside(`report.json.${process.pid}.tmp`));
    expect(await failure(run({ json: inside("report.json") }))).toContain("unfinished report");
    expect(read("report.json")).toBe("old");
  });
});

describe("a baseline", () => {
  test("that was written lets everything pass later, in whichever order", async () => {
    expect((await run({ "write-baseline": inside("known.json") })).exitCode).toBe(1);
    const later = { ...sampleReport, findings: [...sampleReport.findings].reverse() };
    const { exitCode, stdout } = await run({ baseline: inside("known.json") }, later);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Known findings that the baseline lets pass: 20");
  });

  test("is told where it is out of date, and can be written anew", async () => {
    await run({ "write-baseline": inside("known.json") });
    const options = { baseline: inside("known.json"), "write-baseline": inside("known.json") };
    const left = { ...sampleReport, findings: sampleReport.findings.slice(0, 3) };
    expect((await run(options, left)).stdout).toContain("no longer occur, to take out: 17");
    expect(JSON.parse(read("known.json")).findings).toHaveLength(2);
  });

  test("is not written by a run that checked nothing", async () => {
    await run({ "write-baseline": inside("known.json") }, emptyReport);
    expect(fs.existsSync(inside("known.json"))).toBe(false);
  });
});

describe("before a run", () => {
  test.for([
    [{ "fail-on": "warnings" }, "violation, warning or advice", "warnings, did you mean warning?"],
    [{ "fail-on": "" }, "violation, warning or advice", "nothing"],
    [{ json: "" }, "a file, or - for standard output", "nothing"],
    [{ json: "-", sarif: "-" }, "a place of its own", "the place of --json, too"],
    [{ html: "/tmp/../tmp/a", junit: "/tmp/a" }, "a place of its own", "the place of --junit, too"],
    [{ json: tmpdir() }, "a file", "a folder"],
    [{ baseline: "/nowhere/known.json" }, "a baseline that can be read", "no such file or folder"],
  ] as const)("%j is refused", async ([options, expected, found]) => {
    const message = await failure(checkReportOptions(options));
    expect(message).toContain(`\n  expected: ${expected}\n  found:    ${found}`);
    expect(await failure(run(options))).toBe(message);
  });

  test("a baseline that is no JSON is refused with the line", async () => {
    fs.writeFileSync(inside("known.json"), '{\n "version": 1,,\n}');
    expect(await failure(checkReportOptions({ baseline: inside("known.json") }))).toContain(
      `--baseline ${inside("known.json")}:2:15\n  expected:`,
    );
  });

  test("a baseline that is none is refused", async () => {
    fs.writeFileSync(inside("known.json"), "[]");
    expect(await failure(checkReportOptions({ baseline: inside("known.json") }))).toBe(
      `--baseline ${inside("known.json")}\n  expected: a baseline: an object\n  found:    an array`,
    );
  });
});

test("the help fits a terminal", () => {
  const command = {
    usage: "check",
    summary: "Check.",
    options: reportOptions,
    run: async () => 0 as const,
  };
  for (const line of helpText(command).split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});
