import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { project } from "../support/project-copy.js";
import { checkRelease, writeChangelog } from "./check.js";
import {
  currentRelease,
  keepRelease,
  keptVersions,
  type Release,
  readRelease,
} from "./releases.js";
import { bumpOf, compareVersions, neededBump } from "./versions.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-release-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const changelog = () => readFileSync(path.join(root, "CHANGELOG.md"), "utf8");
const writeWords = (text: string) => writeFileSync(path.join(root, "CHANGELOG.md"), text);

const reason = { type: "string" };
const operationId = "retrieveRefund";

/** A description of one operation. */
function release(
  version: string,
  { properties = { reason } as object, id = operationId, text = "A refund." } = {},
): Release {
  const refund = { description: text, type: "object", properties };
  const schema = { $ref: "#/components/schemas/Refund" };
  const answer = { description: "It.", content: { "application/json": { schema } } };
  return {
    version,
    document: {
      openapi: "3.1.0",
      info: { title: "Refunds", version: "1" },
      paths: { "/v1/refund": { get: { operationId: id, responses: { "200": answer } } } },
      components: { schemas: { Refund: refund } },
    },
    records: { contradictions: [], questions: [] },
  };
}

/** Lets a version be released. */
function keep(version: string): void {
  keepRelease(root, release(version));
  writeWords(`# Changelog\n\n## ${version}\n\n- The first.\n`);
}

describe("before the first release", () => {
  test("nothing is demanded of a version that is not released", () => {
    writeWords("# Changelog\n\n## 0.1.0 (unreleased)\n\n- All.\n");
    expect(checkRelease(root, release("0.1.0")).problems).toEqual([]);
    expect(writeChangelog(root, release("0.1.0"))).toBe(false);
  });

  test("a release has to be kept", () => {
    writeWords("# Changelog\n\n## 0.1.0\n\n- All.\n");
    expect(checkRelease(root, release("0.1.0")).problems).toHaveLength(1);
    keepRelease(root, release("0.1.0"));
    expect(checkRelease(root, release("0.1.0")).problems).toEqual([]);
  });
});

test("a release is kept whole, and once", () => {
  const now = currentRelease(project);
  expect(now.records?.contradictions.length).toBeGreaterThan(300);
  const file = path.join("releases", `${now.version}.json.br`);
  expect(keepRelease(root, now)).toBe(file);
  expect(keptVersions(root)).toEqual([now.version]);
  expect(readRelease(root, now.version)).toEqual(now);
  expect(keepRelease(root, now)).toBe(file);
  const other = () => keepRelease(root, release(now.version));
  expect(other).toThrow("what was released does not change");
}, 60_000);

describe("after a release", () => {
  const broken = (version: string) => release(version, { properties: {} });

  test("a break demands a minor version before 1.0.0", () => {
    keep("0.1.0");
    const [problem, ...others] = checkRelease(root, broken("0.1.1")).problems;
    expect(problem).toMatchObject({ file: "package.json", found: "0.1.1" });
    expect(problem?.expected).toMatch(/^0\.2\.0 or later.*reason is no longer there/);
    expect(others).toEqual([]);
  });

  test("a break demands a major version after it", () => {
    keep("1.4.2");
    expect(checkRelease(root, broken("1.5.0")).problems[0]?.expected).toMatch(/^2\.0\.0 or later/);
  });

  test("what is new demands a minor version after it", () => {
    keep("1.4.2");
    const now = (version: string) => release(version, { properties: { reason, arn: reason } });
    expect(checkRelease(root, now("1.4.3")).problems[0]?.expected).toMatch(/^1\.5\.0 or later/);
  });

  test("words alone demand a version, too", () => {
    keep("0.1.0");
    const now = release("0.1.0", { text: "Money back." });
    expect(checkRelease(root, now).problems[0]?.expected).toMatch(/^0\.1\.1 or later/);
  });

  test("what is kept is called released", () => {
    keep("0.1.0");
    writeWords("# Changelog\n\n## 0.1.0 (unreleased)\n\n- The first.\n");
    const [problem, ...others] = checkRelease(root, release("0.1.0")).problems;
    expect(problem).toMatchObject({ line: 3, found: "## 0.1.0 (unreleased)" });
    expect(others).toEqual([]);
  });

  test("what is called otherwise is named by what it was called", () => {
    keep("0.1.0");
    const now = release("0.2.0", { id: "refund" });
    writeChangelog(root, now);
    const [problem, ...others] = checkRelease(root, now).problems;
    expect(problem?.expected).toContain("a line that names retrieveRefund or refund");
    expect(others).toEqual([]);
  });

  test("no version goes back", () => {
    keep("0.3.0");
    expect(checkRelease(root, release("0.2.0")).problems[0]?.file).toBe("package.json");
  });

  test("a break demands its section, then words that name it", () => {
    keep("0.1.0");
    const now = broken("0.2.0");
    expect(checkRelease(root, now).problems[0]?.expected).toContain("a section ## 0.2.0");
    expect(writeChangelog(root, now)).toBe(true);
    expect(changelog()).toContain("## 0.2.0 (unreleased)");
    expect(changelog()).toContain("`/components/schemas/Refund/properties/reason` (reader)");
    const [problem, ...others] = checkRelease(root, now).problems;
    expect(problem?.found).toContain("/components/schemas/Refund/properties/reason");
    expect(others).toEqual([]);
    writeWords(
      changelog().replace("(unreleased)\n", "(unreleased)\n\n- `Refund` has no reason.\n"),
    );
    expect(checkRelease(root, now).problems).toEqual([]);
  });

  test("words stay where the changes are written again", () => {
    keep("0.1.0");
    const words =
      "# Changelog\n\n## 0.2.0 (unreleased)\n\n- Refund: words.\n\n## 0.1.0\n\n- The first.\n";
    writeWords(words);
    writeChangelog(root, broken("0.2.0"));
    const written = changelog();
    expect(checkRelease(root, broken("0.2.0")).problems).toEqual([]);
    expect(written.replace(/\n<!-- changes.*computed changes -->\n/s, "")).toBe(words);
    writeChangelog(root, broken("0.2.0"));
    expect(changelog()).toBe(written);
    const now = release("0.2.0", { properties: {}, id: "refund" });
    expect(checkRelease(root, now).problems.map(({ found }) => found)).toContain("others");
  });
});

test("versions are told apart", () => {
  const sorted = ["1.10.0", "1.9.0", "1.10.0-rc.1", "0.3.0"].sort(compareVersions);
  expect(sorted).toEqual(["0.3.0", "1.9.0", "1.10.0-rc.1", "1.10.0"]);
  expect(bumpOf("0.1.0", "0.1.1")).toBe("patch");
  expect(bumpOf("0.2.0", "0.1.9")).toBe("none");
  expect(neededBump("0.1.0", { breaks: [], changes: [] })).toBe("none");
});
