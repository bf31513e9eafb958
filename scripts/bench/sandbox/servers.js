// Measures servers that stand in for the API beside one another: the built sandbox, what a server costs at least, and
// those that others have. Usage: node servers.js [runs [program of the sandbox]]
import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requestText, send } from "./load.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const prism = join(
  createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"),
  "../dist/index.js",
);
const children = [];
process.on("exit", () => {
  for (const child of children) kill(child, "SIGKILL");
});

/** Ends a program and whatever it has started: npx does not end what it runs. */
function kill({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Starts a program, and waits for the address that it prints, or for its answer at one. */
async function start(program, words, address, cwd = root) {
  const begin = performance.now();
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(program, words, { cwd, env, detached: true });
  children.push(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = await (typeof address === "string" ? answering(address) : printed(child, address));
  const milliseconds = performance.now() - begin;
  const end = () => {
    kill(child, "SIGTERM");
    return ended;
  };
  return { url, pid: child.pid, milliseconds, end };
}

function printed(child, address) {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (part) => {
      said += part;
      const found = address.exec(said);
      if (found) resolve(found[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) =>
      reject(new Error(`${child.spawnargs.join(" ")} ended with ${code}.\n${said}`)),
    );
  });
}

async function answering(url) {
  for (let time = 0; time < 600; time += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return url;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the sandbox. @param options what it is started with besides. */
async function startSandbox(program, ...options) {
  const port = await freePort();
  const words = [program, "sandbox", "--port", String(port), "--log", "silent", ...options];
  return start(process.execPath, words, `http://127.0.0.1:${port}`);
}

async function startPrism() {
  const port = await freePort();
  const words = [prism, "mock", "generated/openapi.json", "--port", String(port), "-v", "silent"];
  return start(process.execPath, words, `http://127.0.0.1:${port}`);
}

async function startStripeMock() {
  const file = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "stripe-mock"))
    .find(existsSync);
  if (!file) return undefined;
  const port = await freePort();
  return start(file, ["-http-port", String(port)], `http://127.0.0.1:${port}`);
}

/** Seconds of CPU that a process has used: Linux counts them in hundredths. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Megabytes that a process holds in memory. */
function memoryOf(pid) {
  const [, kibibytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return (Number(kibibytes) * 1024) / 1e6;
}

let keys = 0;

function create() {
  keys += 1;
  return requestText({
    ...{ method: "POST", path: "/v1/payment_intents" },
    headers: { "idempotency-key": `bench-${keys}` },
    body: '{"amount":1050,"currency":"USD","payment_method_types":["card"]}',
  });
}

const retrieve = (id) => requestText({ method: "GET", path: `/v1/payment_intents/${id}` });

/** Sends requests, and adds CPU of each in µs, requests a second and the 99th percentile in ms to what was measured. */
async function round({ url, pid }, count, textOf, { cpu, rates, p99 }) {
  const before = cpuOf(pid);
  const { seconds, times } = await send(url, { count, connections: 16, textOf });
  cpu.push(((cpuOf(pid) - before) / count) * 1e6);
  rates.push(count / seconds);
  p99.push(times.sort((a, b) => a - b)[Math.floor(count * 0.99)]);
}

/** Creates objects. @returns their ids. */
async function fill(url, count) {
  const ids = [];
  const seen = (body) => ids.push(JSON.parse(body).id);
  await send(url, { count, connections: 16, textOf: create, seen });
  return ids;
}

const fresh = () => ({ cpu: [], rates: [], p99: [] });

/** Measures some servers in turn, so that a slow moment of the machine hits all alike. */
async function requests(servers, runs) {
  const measured = {};
  for (const [name, server] of Object.entries(servers)) {
    const ids = await fill(server.url, server.count / 2);
    measured[name] = { ids, retrieve: fresh(), create: fresh() };
    await send(server.url, {
      ...{ count: server.count, connections: 16, textOf: (n) => retrieve(ids[n % ids.length]) },
    });
  }
  for (let run = 0; run < runs; run += 1)
    for (const [name, server] of Object.entries(servers)) {
      const { ids, retrieve: read, create: made } = measured[name];
      await round(server, server.count, (n) => retrieve(ids[n % ids.length]), read);
      await round(server, server.count, create, made);
    }
  return Object.fromEntries(
    Object.entries(measured).map(([name, { ids: _ids, ...figures }]) => [name, figures]),
  );
}

/** Megabytes of a server after 100,000 objects were created and half of them read. */
async function memory(server) {
  const ids = await fill(server.url, 100_000);
  const textOf = (n) => retrieve(ids[n * 2]);
  await send(server.url, { count: 50_000, connections: 16, textOf });
  return memoryOf(server.pid);
}

/** Milliseconds from a start to the line that says that it is ready. */
async function ready(program, words, cwd) {
  const all = [...words, "sandbox", "--port", "0", "--log", "json"];
  const { milliseconds, end } = await start(program, all, /"url":"([^"]+)"/, cwd);
  await end();
  return milliseconds;
}

/** Makes a project that has the package, and a program that only says that it is ready. @returns its folder. */
function userProject(program) {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  symlinkSync(program, join(bin, "wooshpay-openapi"));
  const least = join(bin, "says-ready");
  writeFileSync(least, '#!/usr/bin/env node\nconsole.log(\'{"url":"none"}\');\n');
  chmodSync(least, 0o755);
  return folder;
}

/** What Node and npx take at least stands beside what the sandbox takes by them. */
async function readyTimes(program, count) {
  const project = userProject(program);
  const least = join(project, "node_modules/.bin/says-ready");
  const starts = {
    "by node": [process.execPath, [program]],
    "node alone": [process.execPath, [least]],
    "by npx": ["npx", ["--no-install", "wooshpay-openapi"]],
    "npx alone": ["npx", ["--no-install", "says-ready"]],
  };
  const times = Object.fromEntries(Object.keys(starts).map((name) => [name, []]));
  for (let run = 0; run < count; run += 1)
    for (const [name, [starter, words]] of Object.entries(starts))
      times[name].push(await ready(starter, words, project));
  return times;
}

const [, , runs = "3", program = join(root, "dist/src/cli/main.js")] = process.argv;
const floor = () =>
  start(process.execPath, [fileURLToPath(new URL("floor.js", import.meta.url))], /at (\S+)/);
const stripeMock = await startStripeMock();
const servers = {
  floor: { ...(await floor()), count: 8000 },
  ours: { ...(await startSandbox(program)), count: 8000 },
  prism: { ...(await startPrism()), count: 600 },
  ...(stripeMock && { "stripe-mock": { ...stripeMock, count: 4000 } }),
};
const figures = await requests(servers, Number(runs));
for (const server of Object.values(servers)) await server.end();
const memories = {};
for (const [name, begin] of Object.entries({ floor, ours: () => startSandbox(program) })) {
  const server = await begin();
  memories[name] = await memory(server);
  await server.end();
}
const starts = await readyTimes(program, Number(runs) * 2);
console.log(JSON.stringify({ figures, memories, starts }));
process.exit();
