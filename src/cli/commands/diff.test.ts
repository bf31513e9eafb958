import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { memoryTerminal } from "../memory-terminal.js";
import { runProgram } from "../run.js";

const text = readFileSync("generated/openapi.json", "utf8");

let folder: string;
const place = (name: string) => path.join(folder, name);
const write = (name: string, value: unknown) =>
  writeFileSync(place(name), typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** The description after a change. */
function changed(change: (document: ReturnType<typeof JSON.parse>) => void): object {
  const document = JSON.parse(text);
  change(document);
  return document;
}

const broken = () =>
  changed(({ components, paths }) => {
    delete components.schemas.Refund.properties.reason;
    components.schemas.RefundCreate.required.push("reason");
    components.schemas.Charge["x-evidence"].level = "constructed";
    paths["/v1/balance"].get.operationId = "readBalance";
  });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "diff-"));
  write("old.json", text);
  write("new.json", broken());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const terminal = memoryTerminal();
  const code = await runProgram(["diff", ...words], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const both = () => [place("old.json"), place("new.json")];

describe("diff", () => {
  test("tells whom the changes break, in lines that fit a terminal", async () => {
    const { code, out, err } = await run(...both());
    expect([code, err]).toEqual([0, ""]);
    for (const part of [
      "Breaks who sends (1)",
      "Breaks who reads (1)",
      "Breaks who generates code (1)",
      "Evidence that is weaker (1)",
      "/components/schemas/Refund/properties/reason (createRefund, retrieveRefund,",
      "4 changes: 1 breaks who sends, 1 breaks who reads, 1 breaks who generates code",
    ])
      expect(out).toContain(part);
    expect(out.split("\n").filter(({ length }) => length > 100)).toEqual([]);
  });

  test("says so where both mean the same", async () => {
    const { out } = await run(place("old.json"), place("old.json"), "--fail-on", "sender");
    expect(out).toBe("Both mean the same.\n");
  });

  test("prints JSON with what it promises, and nothing else", async () => {
    const { out } = await run(...both(), "--json", "-");
    const { breaks, changes, ...rest } = JSON.parse(out);
    expect([breaks, rest]).toEqual([["sender", "reader", "codegen"], {}]);
    const keys = ["breaks", "pointer", "operations", "before", "after", "why"];
    for (const change of changes) expect(Object.keys(change)).toEqual(keys);
    expect(changes[0]).toMatchObject({
      breaks: ["sender"],
      pointer: "/components/schemas/RefundCreate/required",
      operations: ["createRefund"],
      ...{ before: null, after: "reason" },
      why: "reason has to be sent, and could be left out before.",
    });
  });

  test.each([
    [0, "codegen", "same"],
    [1, "codegen", "new"],
    [1, "sender,reader", "new"],
  ])("ends with %i for --fail-on %s", async (expected, who, name) => {
    write("same.json", text);
    const { code } = await run(place("old.json"), place(`${name}.json`), "--fail-on", who);
    expect(code).toBe(expected);
  });

  test("does not fail for somebody else", async () => {
    const now = changed(({ components }) => delete components.schemas.Refund.properties.reason);
    write("reader.json", now);
    const files = [place("old.json"), place("reader.json")];
    expect((await run(...files, "--fail-on", "sender,codegen")).code).toBe(0);
    expect((await run(...files, "--fail-on", "reader")).code).toBe(1);
  });

  test("writes each form, with nothing that is loaded from elsewhere", async () => {
    const forms = ["markdown", "html", "sarif", "github"];
    const options = forms.flatMap((form) => [`--${form}`, place(`report.${form}`)]);
    expect((await run(...both(), ...options)).code).toBe(0);
    const [markdown, html, sarif, github] = forms.map((form) =>
      readFileSync(place(`report.${form}`), "utf8"),
    ) as [string, string, string, string];
    expect(markdown).toContain("### Breaks who reads");
    expect(html).toContain("Before</h4>");
    expect(html).not.toMatch(/(?:src|href)="(?!#group-\d)|@import|url\(/);
    const [{ results }] = JSON.parse(sarif).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      ...["breaks-sender", "breaks-reader", "breaks-codegen", "weaker-evidence"],
    ]);
    const [first = ""] = github.split("\n");
    const [, line] = /^::error file=.*,line=(\d+),title=Breaks who sends::/.exec(first) ?? [];
    const lines = readFileSync(place("new.json"), "utf8").split("\n");
    expect(lines[Number(line) - 1]).toContain('"required": [');
  });

  test("reads YAML, folders, revisions and the release of this package", async () => {
    write("new.yaml", stringify(broken()));
    const repository = place("repository");
    mkdirSync(path.join(repository, "generated"), { recursive: true });
    write("repository/generated/openapi.json", text);
    const git = (...words: string[]) => execFileSync("git", words, { cwd: repository });
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "first");
    const before = process.cwd();
    for (const old of [repository, "0.1.0"])
      expect((await run(old, place("new.yaml"), "--fail-on", "sender")).code).toBe(1);
    try {
      process.chdir(repository);
      for (const old of ["git:HEAD", "git:HEAD:generated/openapi.json"])
        expect((await run(old, ".")).out).toBe("Both mean the same.\n");
      expect((await run("git:none", ".")).err).toContain("found:    invalid object name 'none'");
    } finally {
      process.chdir(before);
    }
  });

  test("compares contradictions and questions of folders", async () => {
    const [old, now] = ["one", "two"].map((name) => {
      mkdirSync(place(`${name}/generated`), { recursive: true });
      mkdirSync(place(`${name}/spec/resources/refunds`), { recursive: true });
      write(`${name}/generated/openapi.json`, text);
      const decision = name === "one" ? "Both." : "Text alone.";
      const one = { id: "amount", title: "Text or number", operations: ["createRefund"], decision };
      write(`${name}/spec/resources/refunds/contradictions.yaml`, {
        contradictions: [{ ...one, reason: "It is so." }],
      });
      const at = ["/components/schemas/Refund/properties/status"];
      write(`${name}/spec/resources/refunds/questions.yaml`, {
        questions: name === "one" ? [{ id: "which", question: "Which?", at }] : [],
      });
      return place(name);
    }) as [string, string];
    const { changes } = JSON.parse((await run(old, now, "--json", "-")).out);
    expect(changes).toMatchObject([
      { breaks: [], pointer: "/contradictions/amount/decision", after: "Text alone." },
      { breaks: [], pointer: "/questions/which", after: null },
    ]);
    expect(changes[1].operations).toContain("retrieveRefund");
  });

  test.each([
    ["one description", () => [place("old.json")], "two descriptions, the old and the new one"],
    ["no such file", () => [place("none.json"), place("new.json")], "nothing of this name"],
    ["no such release", () => ["9.9.9", place("new.json")], "a release that is kept"],
    ["a folder of something else", () => [folder, place("new.json")], "a folder without generated"],
    ["JSON of something else", () => ["package.json", place("new.json")], "package.json:1"],
    ["an audience", () => [...both(), "--fail-on", "readers"], "did you mean reader?"],
    [
      "two reports in one place",
      () => [...both(), "--json", "-", "--html", "-"],
      "place of --json",
    ],
  ])("refuses %s", async (_what, words, part) => {
    const { code, out, err } = await run(...words());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(part);
  });

  test("says where a text is no JSON, and where a reference leads nowhere", async () => {
    write("broken.json", '{\n"openapi": ,}');
    expect((await run(place("old.json"), place("broken.json"))).err).toContain("broken.json:2:12");
    const astray = changed(({ components }) => {
      components.schemas.RefundCreate.properties.metadata.$ref = "#/components/schemas/Nothing";
    });
    write("astray.json", astray);
    const { code, err } = await run(place("old.json"), place("astray.json"));
    expect(code).toBe(2);
    expect(err).toMatch(/astray\.json:\d+\n {2}expected: a reference into this document/);
  });
});
