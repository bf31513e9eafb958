import { describe, expect, test } from "vitest";
import { runProgram } from "../../src/cli/run.js";
import { assemble, Counter, type Pieces, rightPieces, secret } from "./endpoint.js";

/** What the command does with an endpoint: what it prints, and its exit code. */
async function run(change: Partial<Pieces>, ...words: string[]) {
  const counter = new Counter();
  const { url, probe, close } = await assemble(counter, { ...rightPieces(counter), ...change });
  const printed = { out: "", err: "" };
  const sink = (name: keyof typeof printed) => ({
    write(text: string) {
      printed[name] += text;
    },
  });
  const given = words.map((word) => word.replace("PROBE", probe));
  const code = await runProgram(["check", "--webhooks", url, "--secret-env", "HOOK", ...given], {
    stdin: (async function* () {})(),
    ...{ stdout: sink("out"), stderr: sink("err"), environment: { HOOK: secret } },
  });
  await close();
  return { code, ...printed };
}

describe("check --webhooks", () => {
  test("ends with 0 when all is right, and says nothing when it is to be quiet", async () => {
    const { code, out, err } = await run({}, "--only", "event,forged", "--probe", "PROBE");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/22 cases, all right\n$/);
    expect(await run({}, "--only", "forged", "--quiet")).toEqual({ code: 0, out: "", err: "" });
  });

  test("ends with 1 for a violation, and for a warning when that is to fail", async () => {
    const wrong = { matches: (given: string) => given.length === 64 };
    const { code, out } = await run(wrong, "--only", "forged");
    expect(code).toBe(1);
    expect(out).toContain("forged: violation");
    const short = { oldest: 300 };
    expect((await run(short, "--only", "retry-10-minutes")).code).toBe(0);
    expect((await run(short, "--only", "retry-10-minutes", "--fail-on", "warning")).code).toBe(1);
  });

  test("ends with 2 when time did not allow all, and says so", async () => {
    const { code, err } = await run({}, "--max-time", "0.001");
    expect(code).toBe(2);
    expect(err).toContain("time was up");
  });

  test("ends with 2 for files beside it", async () => {
    const { code, out, err } = await run({}, "traffic.har");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("expected: no files beside it");
  });

  test("ends with 2 for an option that files have", async () => {
    const { code, err } = await run({}, "--min", "operations=80");
    expect(code).toBe(2);
    const expected = "files to check or the address of a server, http://… beside it";
    expect(err).toContain(`--min\n  expected: ${expected}\n  found:    --webhooks URL\n`);
  });

  test("writes the reports of all commands, alone on standard output when it is asked to", async () => {
    const { code, out, err } = await run({ oldest: 300 }, "--only", "retry,event", "--json", "-");
    expect(code).toBe(2);
    expect([out, err.includes("Did you mean")]).toEqual(["", false]);
    const only = "retry-10-minutes,event";
    const json = await run({ oldest: 300 }, "--only", only, "--json", "-");
    const report = JSON.parse(json.out);
    expect(json.err).toContain("retry-10-minutes: warning");
    expect(report.checked).toBe(22);
    expect(report.findings).toMatchObject([{ rule: "webhook-retry-10-minutes" }]);
    expect(report.coverage.operations.covered).toContain("onPayoutPaid");
    expect(json.out + json.err + out + err).not.toContain(secret);
  });
});
