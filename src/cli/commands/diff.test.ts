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
  write("swagger.json", { swagger: "2.0", paths: {} });
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

  test("prints JSON where a number looks like that of a card", async () => {
    const digits = 4_000_000_000_000_000;
    write(
      "digits.json",
      changed(({ components }) => {
        components.schemas.RefundCreate.properties.amount.maximum = digits;
      }),
    );
    const { out } = await run(place("old.json"), place("digits.json"), "--json", "-");
    expect(JSON.parse(out).changes).toMatchObject([{ after: "[masked digits]" }]);
    expect(out).not.toContain(String(digits));
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

  test("reads of contradictions what git does not know to be the same, and compares the rest", async () => {
    const repository = place("records");
    const fileOf = (name: string) => `records/spec/resources/${name}/contradictions.yaml`;
    for (const name of ["generated", "spec/resources/charges", "spec/resources/refunds"])
      mkdirSync(path.join(repository, name), { recursive: true });
    const record = (id: string, decision: string) => ({
      contradictions: [{ id, title: "It", operations: [], decision, reason: "So." }],
    });
    write("records/generated/openapi.json", text);
    // Nothing reads it, or it would be told.
    write(fileOf("charges"), '{ "contradictions": [');
    write(fileOf("refunds"), record("amount", "Both."));
    const git = (...words: string[]) => execFileSync("git", words, { cwd: repository });
    const commit = (message: string) =>
      git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qam", message);
    git("init", "-q", "--object-format=sha1");
    git("add", ".");
    commit("first");
    write(fileOf("refunds"), record("amount", "Text alone."));
    const before = process.cwd();
    process.chdir(repository);
    try {
      const found = await run("git:HEAD", ".", "--json", "-");
      expect(found.err).toBe("");
      expect(JSON.parse(found.out).changes).toMatchObject([
        { pointer: "/contradictions/amount/decision", before: "Both.", after: "Text alone." },
      ]);
      commit("second");
      write(fileOf("charges"), record("fee", "Text."));
      const { err } = await run("git:HEAD~1", "git:HEAD", "--json", "-");
      expect(err).toBe("");
      expect((await run("git:HEAD", ".")).err).toContain(
        "Contradictions and questions are not compared.\nspec/resources/charges/contradictions.yaml:1",
      );
      expect((await run("git:HEAD", "generated/openapi.json")).err).toBe("");
    } finally {
      process.chdir(before);
    }
  });

  test("breaks lines where the terminal ends, and says what to do next", async () => {
    const terminal = memoryTerminal();
    Object.assign(terminal.stdout, { columns: 60 });
    await runProgram(["diff", ...both()], terminal);
    const lines = terminal.out().trimEnd().split("\n");
    expect(lines.filter((line) => line.length > 60 && line.trim().includes(" "))).toEqual([]);
    expect(lines.slice(-2).join(" ")).toBe(
      "--html FILE shows both sides beside one another. --fail-on sender,reader,codegen fails on them in CI.",
    );
    const { out } = await run(...both(), "--fail-on", "sender", "--html", place("next.html"));
    expect(out).not.toContain("--");
  });

  test("shows of very many changes the first, and how many there are", async () => {
    const many = changed(({ components }) => {
      for (const schema of Object.values<{ properties?: object }>(components.schemas))
        if (schema.properties) schema.properties = {};
    });
    write("many.json", many);
    const { out } = await run(place("old.json"), place("many.json"));
    expect(out).toMatch(/Breaks who sends \((\d{3})\)/);
    expect(out).toMatch(/and \d+ more; --html and --json have them all/);
    expect(out.split("\n").length).toBeLessThan(1500);
  });

  test.each([
    ["Swagger 2", () => [place("swagger.json"), place("new.json")], 'found:    "2.0" at /swagger'],
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
