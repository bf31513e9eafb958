import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const refund = { id: "re_1000000000000000001", object: "refund" };
const request = {
  method: "GET",
  url: `https://apitest.wooshpay.com/v1/refunds/${refund.id}`,
  headers: { Authorization: `Basic ${btoa("sk_test_constructed:")}` },
};
const headers = { "Content-Type": "application/json" };
const right = JSON.stringify({ request, response: { status: 200, headers, body: refund } });
const wrong = right.replace('"object":"refund"', '"object":"refund","amount":"10.50"');

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "check-"));
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
  await build({
    ...{ entryPoints: ["src/cli/main.ts"], outdir: folder, bundle: true, splitting: true },
    ...{ platform: "node", format: "esm", target: "es2022", logLevel: "warning" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(words: readonly string[], input: string) {
  const child = spawn(process.execPath, [path.join(folder, "main.js"), ...words], {
    env: { PATH: process.env.PATH },
  });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return { child, code };
}

async function run(words: readonly string[], input = "") {
  const { child, code } = start(words, input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

describe("the program as a process", () => {
  test("ends with 0 where all is fine, and has told so on standard output", async () => {
    const { code, out, err } = await run(["check", "-"], right);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Fine: no findings; 1 checked.");
  });

  test("ends with 1 where something is wrong", async () => {
    const { code, out, err } = await run(["check", "-"], `${right}\n${wrong}`);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("/amount");
  });

  test("ends with 2 where it was called wrongly, and tells it on standard error alone", async () => {
    expect(await run(["check"])).toEqual({
      ...{ code: 2, out: "" },
      err: expect.stringContaining("expected: files, folders or -"),
    });
  });

  test("writes nothing but the report to standard output for --json -", async () => {
    const { code, out, err } = await run(["check", "-", "--json", "-"], `${wrong}\n{`);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      checked: 1,
      findings: [{ pointer: "/amount", exchange: { source: "-", index: 0, line: 1 } }],
    });
    expect(err).toContain("-:2:2");
  });

  test("shows no key", async () => {
    const { out, err } = await run(["check", "-", "--json", "-"], `${wrong}\n${right.slice(9)}`);
    expect(out + err).not.toContain("sk_test_constructed");
    expect(out + err).not.toContain(btoa("sk_test_constructed:"));
  });

  test("goes on to its end when nobody reads what it prints", async () => {
    const { child, code } = start(["check", "-"], `${wrong}\n`.repeat(3));
    child.stdout.destroy();
    expect(await text(child.stderr)).toBe("");
    expect(await code).toBe(1);
  });
});
