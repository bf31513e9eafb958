import { describe, expect, test } from "vitest";
import { formatProblem } from "../support/cli.js";
import { project } from "../support/project-copy.js";
import type { Fault } from "./fault.js";
import { formatResults, resultProblems } from "./report.js";
import { groups, runFaults } from "./run.js";
import { allTests } from "./steps.js";
import type { Workshop } from "./workshop.js";

const fault = (id: string, killer: string, file = `src/${id}.ts`): Fault => ({
  ...{ id, file, change: { deleted: true }, killer },
});

/** A workshop in which each step notices the faults of the ids under its name. */
function workshopWhere(notices: Record<string, string[]>, broken: string[] = []) {
  const made: string[] = [];
  const runs: string[] = [];
  const workshop: Workshop = {
    folder: project,
    remove() {},
    regenerates: (faults) => faults.some(({ file }) => file.startsWith("spec/")),
    async withFaults(faults, use) {
      made.push(...faults.map(({ id }) => id));
      try {
        return await use();
      } finally {
        made.length = 0;
      }
    },
    async run(step) {
      runs.push(`${step} ${made.join("+")}`.trim());
      const noticed = made.some((id) => notices[step]?.includes(id));
      return noticed || broken.includes(step) ? step : undefined;
    },
  };
  return { workshop, runs, print: () => {} };
}

const noticedBy = async (faults: Fault[], setting: Parameters<typeof runFaults>[1]) =>
  Object.fromEntries((await runFaults(faults, setting)).map(({ fault: { id }, by }) => [id, by]));

describe("runFaults", () => {
  const faults = ["a", "b", "c", "d"].map((id) => fault(id, "lint:code"));

  test("asks first what should notice, and finds each survivor of a group", async () => {
    const setting = workshopWhere({ "lint:code": ["a"], "check:types": ["c"] });
    expect(await noticedBy(faults, setting)).toEqual({
      a: "lint:code",
      b: undefined,
      c: "check:types",
      d: undefined,
    });
    expect(setting.runs).toContain("check:types b+c+d");
    expect(setting.runs).toContain("tests d");
    expect(setting.runs.filter((run) => run === "tests a")).toEqual([]);
  });

  test("makes generated/ anew after a fault in spec/, and lets that notice it", async () => {
    const setting = workshopWhere({ generate: ["a"] });
    const one = fault("a", "check:types", "spec/openapi.yaml");
    expect(await noticedBy([one], setting)).toEqual({ a: "generate" });
  });

  test("asks nothing else when it is to be quick", async () => {
    const setting = { ...workshopWhere({ "check:types": ["a"] }), quick: true };
    expect(await noticedBy([fault("a", "lint:code")], setting)).toEqual({ a: undefined });
    expect(setting.runs).toEqual(["lint:code", "lint:code a"]);
  });

  test("refuses to begin when a step fails without a fault", async () => {
    const setting = workshopWhere({}, [allTests]);
    await expect(runFaults(faults, setting)).rejects.toThrow(
      "tests\n  expected: no problem without a fault\n  found:    a failure",
    );
  });
});

test("groups hold no two faults of one file", () => {
  const faults = [fault("a", "", "x"), fault("b", "", "x"), fault("c", "", "y")];
  expect(groups(faults).map((group) => group.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
});

describe("the report", () => {
  const outcomes = (count: number, survivors: Fault[]) => [
    ...Array.from({ length: count }, (_, index) => ({
      ...{ fault: fault(`k${index}`, "lint:code"), by: "lint:code" },
    })),
    ...survivors.map((one) => ({ fault: one, by: undefined })),
  ];
  const results = (count: number, ...survivors: Fault[]) => [
    { area: { name: "client", faults: [] }, outcomes: outcomes(count, survivors) },
  ];

  test("names a survivor without a reason", () => {
    expect(resultProblems(results(99, fault("s", "lint:spec"))).map(formatProblem)).toEqual([
      "src/s.ts at s\n  expected: lint:spec to notice it\n  found:    nothing did",
    ]);
  });

  test("takes a reason, up to 5 %", () => {
    const excused = { ...fault("s", "lint:spec"), reason: "Nothing shows it." };
    expect(resultProblems(results(19, excused))).toEqual([]);
    expect(resultProblems(results(18, excused)).map(formatProblem).join()).toContain("18 of 19");
  });

  test("wants no reason beside what is noticed", () => {
    const [one] = results(20);
    const excused = { ...fault("k", "lint:spec"), reason: "Nothing shows it." };
    one?.outcomes.push({ fault: excused, by: "tests" as never });
    expect(
      resultProblems(one ? [one] : [])
        .map(formatProblem)
        .join(),
    ).toContain("tests notices it");
  });

  test("counts by area and by what noticed", () => {
    expect(formatResults(results(3, fault("s", "lint:spec")))).toBe(
      [
        "area                faults  noticed  as expected",
        "client                   4        3            3",
        "all                      4        3            3",
        "",
        "   3  lint:code",
      ].join("\n"),
    );
  });
});
