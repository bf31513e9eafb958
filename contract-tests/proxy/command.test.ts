import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { basic, call, folder, payload, until } from "./running.js";
import { json, startTarget } from "./targets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const refund = payload("createRefund", "200");
const headers = { authorization: basic("sk_test_command") };

// A busy machine starts a process slowly.
const timeout = 60_000;

/** Starts the program as a process of its own, and waits until it listens. */
async function start(to: string, ...words: string[]) {
  const program = ["--import", "tsx", "src/cli/main.ts", "proxy", "--to", to, ...words];
  const child = spawn(process.execPath, program, { cwd: root });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const out = text(child.stdout);
  let told = "";
  child.stderr.on("data", (part) => {
    told += part;
  });
  await until(() => /Listening at (\S+),/.test(told));
  const url = /Listening at (\S+),/.exec(told)?.[1] ?? "";
  return { url, child, out, told: () => told };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.on("exit", (code) => resolve(code)));
}

test.for(["SIGINT", "SIGTERM"] as const)(
  "%s ends it with all reports",
  { timeout },
  async (signal) => {
    const target = await startTarget(json(JSON.stringify({ ...JSON.parse(`${refund}`), id: 5 })));
    const page = path.join(folder(), "report.html");
    const { url, child, out, told } = await start(target.url, "--json", "-", "--html", page);
    await call(`${url}/v1/refunds/re_1`, { headers });
    child.kill(signal);
    expect(await exitOf(child)).toBe(1);
    const report = JSON.parse(await out);
    expect(report).toMatchObject({ checked: 1, findings: [{ pointer: "/id", status: 200 }] });
    expect(report.coverage.operations.covered).toEqual(["retrieveRefund"]);
    expect(readFileSync(page, "utf8")).toContain("retrieveRefund");
    for (const line of told().split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  },
);

test("it ends with standard input, and with a call under way", { timeout }, async () => {
  const target = await startTarget(({ url }, _request, response) => {
    if (url.endsWith("one")) json(refund)({} as never, _request, response);
  });
  const record = path.join(folder(), "traffic.har");
  const { url, child, out } = await start(
    ...[target.url, "--until-stdin-closes", "--record", record],
    ...["--min", "operations=0"],
  );
  await call(`${url}/v1/refunds/one`, { headers });
  const hanging = call(`${url}/v1/refunds/two`, { headers }).catch(() => "broken");
  await until(() => target.arrived.length === 2);
  child.stdin?.end();
  expect(await exitOf(child)).toBe(0);
  expect(await hanging).toBe("broken");
  expect(await out).toContain("2 checked");
  const { entries } = JSON.parse(readFileSync(record, "utf8")).log;
  expect(entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([
    200, 0,
  ]);
});

test("a signal ends it while standard input stays open", { timeout }, async () => {
  const target = await startTarget(json(refund));
  const words = ["--until-stdin-closes", "--min", "operations=0"];
  const { url, child } = await start(target.url, ...words);
  await call(`${url}/v1/refunds/re_1`, { headers });
  child.kill("SIGTERM");
  expect(await exitOf(child)).toBe(0);
});

test("too little covered: exit code 1, and what is missing", { timeout }, async () => {
  const target = await startTarget(json(refund));
  const page = path.join(folder(), "report.xml");
  const { url, child, told } = await start(
    ...[target.url, "--max-time", "3", "--min", "operations=50", "--quiet", "--junit", page],
  );
  await call(`${url}/v1/refunds/re_1`, { headers });
  expect(await exitOf(child)).toBe(1);
  expect(told()).toContain("--min: operations covered");
  expect(existsSync(page)).toBe(true);
});
