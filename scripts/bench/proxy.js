// Times the built proxy beside Prism's, both in front of the same server, in a plain Node process as their users run
// them: the time that each adds to a call, and how many calls it carries. Usage: node proxy.js [runs]
import { fork, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { examples } from "../../generated/examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const prism = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")),
  "dist/index.js",
);
const answer = JSON.stringify(
  examples.find(({ operationId, part }) => operationId === "createRefund" && part === "200").value,
);
const body = '{"payment_intent":"pi_1000000000000000001","amount":500}';
const headers = {
  authorization: `Basic ${btoa("sk_test_bench:")}`,
  ...{ "content-type": "application/json", "content-length": body.length },
};
const port = 41_973;

const children = [];
process.on("exit", () => {
  for (const child of children) child.kill();
});

/** Starts a program, and answers with the address that it prints. */
function start(words, address) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (part) => {
      said += part;
      const found = address.exec(said);
      if (found) resolve(found[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`${words[0]} ended with ${code}.\n${said}`)));
  });
}

async function startServer() {
  const server = fork(new URL("server.js", import.meta.url), [answer]);
  children.push(server);
  const port = await new Promise((resolve) => server.once("message", resolve));
  return `http://127.0.0.1:${port}`;
}

/** Starts Prism's proxy, which is silent unless it writes a line for each call. */
async function startPrism(to) {
  const words = ["proxy", "generated/openapi.json", to, "--port", String(port), "-v", "silent"];
  children.push(spawn(process.execPath, [prism, ...words], { cwd: root, stdio: "ignore" }));
  const url = `http://127.0.0.1:${port}`;
  for (let time = 0; time < 600; time += 1) {
    const isThere = await call(url, undefined).then(
      () => true,
      () => false,
    );
    if (isThere) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Prism does not answer at ${url}.`);
}

/** Creates a refund. */
function call(url, agent) {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}/v1/refunds`, { method: "POST", headers, agent });
    outgoing.on("error", reject).on("response", (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`${url} answers ${incoming.statusCode}.`));
      incoming.resume().on("end", resolve);
    });
    outgoing.end(body);
  });
}

/** Milliseconds of each of some calls, one after the other. */
async function latencies(url, calls) {
  const agent = new Agent({ keepAlive: true });
  const times = [];
  for (let made = 0; made < calls; made += 1) {
    const start = performance.now();
    await call(url, agent);
    times.push(performance.now() - start);
  }
  agent.destroy();
  return times;
}

/** How many calls a second are carried, 50 at once. */
async function throughput(url, calls) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call(url, agent);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 50 }, worker));
  agent.destroy();
  return calls / ((performance.now() - start) / 1000);
}

const runs = Number(process.argv[2] ?? 3);
const to = await startServer();
const program = [path.join(root, "dist/src/cli/main.js"), "proxy", "--to", to, "--quiet"];
const candidates = {
  direct: to,
  ours: await start(program, /Listening at (\S+),/),
  "ours, --block": await start([...program, "--block"], /Listening at (\S+),/),
  prism: await startPrism(to),
};
const measured = Object.fromEntries(
  Object.keys(candidates).map((name) => [name, { times: [], rates: [] }]),
);
for (const url of Object.values(candidates)) await latencies(url, 300);
// In turn, so that a slow moment of the machine hits all alike.
for (let run = 0; run < runs; run += 1)
  for (const [name, url] of Object.entries(candidates)) {
    measured[name].times.push(...(await latencies(url, 500)));
    measured[name].rates.push(await throughput(url, name === "prism" ? 500 : 2000));
  }
console.log(JSON.stringify(measured));
process.exit();
