import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { project, useProjectCopy } from "./support/project-copy.js";

const tsx = path.join(project, "node_modules/tsx/dist/loader.mjs");
const copy = useProjectCopy();

interface Result {
  code: ChildProcess["exitCode"];
  output: string;
}

const environment = { ...process.env, NO_COLOR: "1", npm_config_loglevel: "silent" };

/** Runs a script of the project on the copy, as `npm run --silent` would. */
function run(script: string, ...args: string[]): Promise<Result> {
  return runIn(copy.root, script, ...args);
}

/** Runs a script of the project in a folder. */
function runIn(cwd: string, script: string, ...args: string[]): Promise<Result> {
  const parameters = ["--import", tsx, path.join(project, "scripts", script), ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      parameters,
      { cwd, env: environment },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

/** Starts a program, and ends at the end of the test what is left of it, its children included. */
function start(file: string, parameters: string[]) {
  const child = spawn(file, parameters, {
    ...{ cwd: project, env: environment, detached: true },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    try {
      process.kill(-(child.pid as number), "SIGKILL");
    } catch {
      // Nothing is left, as it should be.
    }
  });
  return { child, ended: once(child, "exit"), lines: createInterface(child.stdout) };
}

test("a mistake of the user ends generate with exit code 1 and no stack", async () => {
  copy.edit("spec/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  const { code, output } = await run("generate.ts");
  expect(code).toBe(1);
  expect(output).toMatch(/^error: spec\/openapi\.yaml:\d+:\d+\n {2}expected: .+\n {2}found: .+\n$/);
});

test.for(["generate.ts", "lint.ts"])("an unknown option of %s is refused", async (script) => {
  const { code, output } = await runIn(project, script, "--colour");
  expect(code).toBe(1);
  expect(output).toContain("--colour");
});

test.for(["mock.ts", "contract.ts"])("%s says when nothing is generated yet", async (script) => {
  rmSync(path.join(copy.root, "generated"), { recursive: true });
  const { code, output } = await run(script);
  expect(code).toBe(1);
  expect(output).toBe(
    "error: generated/openapi.json is not there. Run `npm run generate` first.\n",
  );
});

describe("mock", () => {
  test("names a port that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const who of [[], ["--prism"]]) {
      const { code, output } = await runIn(project, "mock.ts", "--port", String(port), ...who);
      expect(code).toBe(1);
      expect(output).toContain(`found:    ${port}, which another program listens on`);
    }
    server.close();
  });

  test.for(["nine", "65536"])("refuses the port %s", async (port) => {
    const { code, output } = await runIn(project, "mock.ts", `--port=${port}`);
    expect(code).toBe(1);
    expect(output).toContain("expected: a number from 0 to 65535");
  });

  test("names a description that Prism cannot read", async () => {
    const reference = { $ref: "#/components/responses/None" };
    const paths = { "/v1/none": { get: { responses: { 200: reference } } } };
    const text = JSON.stringify({ openapi: "3.1.0", info: {}, paths });
    writeFileSync(path.join(copy.root, "generated/openapi.json"), text);
    const { code, output } = await run("mock.ts", "--prism");
    expect(code).toBe(1);
    expect(output).toMatch(/^error: Prism cannot read generated\/openapi\.json: .+\n$/);
  });
});

describe("check-codegen", () => {
  const home = () => path.join(copy.root, "scripts/check-codegen");

  test.for([
    [
      "none",
      undefined,
      "error: generated/openapi.json is not there. Run `npm run generate` first.\n",
    ],
    [
      "half of one",
      '{ "openapi": "3.1',
      "error: generated/openapi.json\n  expected: the description",
    ],
  ] as const)("wants a bundle, and is given %s", async ([, bundle, message]) => {
    const file = path.join(copy.root, "generated/openapi.json");
    rmSync(file);
    if (bundle) writeFileSync(file, bundle);
    const { code, output } = await run("check-codegen.ts");
    expect(code).toBe(1);
    expect(output).toContain(message);
  });

  test("says in npm's words why the generators cannot be installed", async () => {
    mkdirSync(path.join(home(), "node_modules/node/bin"), { recursive: true });
    // An install that was interrupted: the program is there, npm's note that all is there is not.
    writeFileSync(path.join(home(), "node_modules/node/bin/node"), "");
    writeFileSync(path.join(home(), "package.json"), "{ broken");
    writeFileSync(path.join(home(), "package-lock.json"), "{}");
    const { code, output } = await run("check-codegen.ts");
    expect(code).toBe(1);
    expect(output).toContain("error: scripts/check-codegen\n  expected: npm ci to install");
    expect(output).toContain("code EJSONPARSE");
    expect(output).not.toMatch(/^ +at .+:\d+/m);
  });
});

test.for(["SIGINT", "SIGTERM"] as const)("temporary folders go on %s", async (signal) => {
  const script = path.join(copy.root, "hold.mts");
  const helper = JSON.stringify(path.join(project, "scripts/support/ending.ts"));
  const code = `import { temporaryFolder } from ${helper};
    console.log(temporaryFolder("wooshpay-test-").path);
    setInterval(() => {}, 1000);`;
  writeFileSync(script, code);
  const { child, ended, lines } = start(process.execPath, ["--import", tsx, script]);
  const [folder] = (await once(lines, "line")) as [string];
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect(existsSync(folder)).toBe(false);
});

test.for(["--questions", "--inferred"])("evidence %s fits a terminal", async (option) => {
  const { output } = await runIn(project, "evidence.ts", option);
  const lines = output.split("\n");
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ length }) => length > 100)).toEqual([]);
});

describe("npm scripts", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  // Other programs, which take options of their own, help included.
  const foreign = ["test", "check:types", "lint:code", "format"];
  const own = Object.keys(scripts).filter((name) => !foreign.includes(name));
  const commands = [...new Set(own.map((name) => scripts[name] as string))];

  test.for(commands)("%s has --help", async (command) => {
    const [, script = "none"] = /^node --import tsx scripts\/([\w-]+\.ts)$/.exec(command) ?? [];
    const { code, output } = await runIn(project, script, "--help");
    expect(code).toBe(0);
    expect(output).toMatch(/^.+\n(.*\n)*Usage: npm run/);
    expect(output.split("\n").filter(({ length }) => length > 100)).toEqual([]);
  });
});
