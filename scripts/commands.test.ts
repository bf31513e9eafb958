import { type ChildProcess, execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { project, useProjectCopy } from "./support/project-copy.js";

const tsx = path.join(project, "node_modules/tsx/dist/loader.mjs");
const copy = useProjectCopy();

interface Result {
  code: ChildProcess["exitCode"];
  output: string;
}

/** Runs a script of the project on the copy. */
function run(script: string, ...args: string[]): Promise<Result> {
  const parameters = ["--import", tsx, path.join(project, "scripts", script), ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      parameters,
      { cwd: copy.root, env: { ...process.env, NO_COLOR: "1" } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

test("a mistake of the user ends generate with exit code 1 and no stack", async () => {
  copy.edit("spec/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  const { code, output } = await run("generate.ts");
  expect(code).toBe(1);
  expect(output).toMatch(/^error: spec\/openapi\.yaml:\d+:\d+\n {2}expected: .+\n {2}found: .+\n$/);
});

test("a difference ends generate --check with exit code 1", async () => {
  copy.edit("generated/operations.ts", '"POST"', '"PUT"');
  const { code, output } = await run("generate.ts", "--check");
  expect(code).toBe(1);
  expect(output).toMatch(/^error: generated\/operations\.ts:\d+\n/);
});

test("an unknown option is refused", async () => {
  const { code, output } = await run("generate.ts", "--colour");
  expect(code).toBe(1);
  expect(output).toContain("--colour");
});

describe("mock", () => {
  test("names a port that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await run("mock.ts", "--port", String(port));
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`found:    ${port}, which another program listens on`);
  });

  test.for(["nine", "65536"])("refuses the port %s", async (port) => {
    const { code, output } = await run("mock.ts", `--port=${port}`);
    expect(code).toBe(1);
    expect(output).toContain("expected: a number from 0 to 65535");
  });

  test("says what to do when nothing is generated yet", async () => {
    rmSync(path.join(copy.root, "generated"), { recursive: true });
    const { code, output } = await run("mock.ts");
    expect(code).toBe(1);
    expect(output).toContain("npm run generate");
  });
});

test.for([
  "generate.ts",
  "mock.ts",
  "contract.ts",
  "lint-spec.ts",
  "check-documents.ts",
  "bench.ts",
  "build.ts",
  "check-codegen.ts",
  "check-package.ts",
  "evidence.ts",
  "test-runtimes.ts",
])("%s has --help", async (script) => {
  expect(await run(script, "--help")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^.+\n(.*\n)*Usage: npm run/),
  });
});
