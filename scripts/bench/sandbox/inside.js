// Measures the built sandbox inside of this process, as tests use it. Usage: node inside.js [runs]
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";

/** Milliseconds of CPU that this process has used: other programs of the machine have no part in it. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const { createSandbox } = await import("../../../dist/src/sandbox/index.js");
const { WooshPay } = await import("../../../dist/src/index.js");
const authorization = `Basic ${btoa("sk_test_bench:")}`;

/** Asks a sandbox as whoever has read a request already does. */
function ask(sandbox, method, target, body) {
  const headers = { authorization, ...(body && { "content-type": "application/json" }) };
  const answer = sandbox.answer({ method, target, header: (name) => headers[name], body });
  if (answer.status !== 200) throw new Error(`${method} ${target}: ${answer.body}`);
  return JSON.parse(answer.body);
}

const order = '{"amount":1050,"currency":"USD","payment_method_types":["card"]}';
const create = (sandbox) => ask(sandbox, "POST", "/v1/payment_intents", order);
const retrieve = (sandbox, id) => ask(sandbox, "GET", `/v1/payment_intents/${id}`);

/** Milliseconds of CPU that a fresh process takes to import the entry, what Node itself takes left out. */
function importTime() {
  const entry = new URL("../../../dist/src/sandbox/index.js", import.meta.url).href;
  const code = `
    const start = process.cpuUsage();
    await import(${JSON.stringify(entry)});
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  const words = ["--input-type=module", "--eval", code];
  return Number(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

/** How many pairs of create and retrieve are done in a second of CPU. */
function pairs(count) {
  const sandbox = createSandbox();
  const begin = cpu();
  for (let made = 0; made < count; made += 1) retrieve(sandbox, create(sandbox).id);
  return count / ((cpu() - begin) / 1000);
}

/** The same through the client, with requests and answers as fetch has them. */
async function pairsByClient(count) {
  const sandbox = createSandbox();
  const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
  const begin = cpu();
  for (let made = 0; made < count; made += 1) {
    const { id } = await client.paymentIntents.create({ amount: 1050, currency: "USD" });
    await client.paymentIntents.retrieve(id);
  }
  return count / ((cpu() - begin) / 1000);
}

const full = createSandbox();
for (let made = 0; made < 100_000; made += 1) create(full);

/** Milliseconds of a page of 100 out of 100,000. */
function page() {
  const begin = cpu();
  const { data } = ask(full, "GET", "/v1/payment_intents?limit=100");
  const time = cpu() - begin;
  if (data.length !== 100) throw new Error(`A page of 100 has ${data.length}.`);
  return time;
}

/** What a receiver that takes everything and answers nothing adds to a create, in milliseconds. */
async function hanging(count) {
  const sockets = new Set();
  const server = createServer((socket) => sockets.add(socket.on("error", () => {})));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const [alone, watched] = [createSandbox(), createSandbox()];
  const client = new WooshPay(watched.secretKey, { fetch: watched.fetch });
  await client.webhookEndpoints.create({ url, enabled_events: ["payment_intent.created"] });
  const time = async (sandbox) => {
    const own = { authorization: `Basic ${btoa(`${sandbox.secretKey}:`)}` };
    const headers = { ...own, "content-type": "application/json" };
    const begin = performance.now();
    for (let made = 0; made < count; made += 1)
      await sandbox.fetch("http://sandbox.localhost/v1/payment_intents", {
        ...{ method: "POST", headers, body: order },
      });
    return (performance.now() - begin) / count;
  };
  const [one, other] = [await time(alone), await time(watched)];
  for (const socket of sockets) socket.destroy();
  server.close();
  await watched.close();
  return Math.max(0, other - one);
}

/** Seconds of 18 tries of a delivery that all fail, over the 72 hours of the schedule. */
async function retries() {
  const sandbox = createSandbox({
    now: Date.UTC(2026, 0, 1),
    deliver: async () => new Response("", { status: 500 }),
    webhook: { url: "http://127.0.0.1:9/" },
  });
  const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
  const begin = performance.now();
  await client.paymentIntents.create({ amount: 1050, currency: "USD" });
  await sandbox.settled();
  await sandbox.clock.advance("80h");
  const time = (performance.now() - begin) / 1000;
  const [delivery] = sandbox.deliveries();
  if (delivery.attempts.length !== 18)
    throw new Error(`${delivery.attempts.length} tries, not 18.`);
  return time;
}

const runs = Number(process.argv[2] ?? 3);
const values = { pairs: [], byClient: [], page: [], hanging: [], retries: [], imported: [] };
pairs(2000);
for (let run = 0; run < runs; run += 1) {
  values.pairs.push(pairs(10_000));
  values.byClient.push(await pairsByClient(1000));
  for (let time = 0; time < 10; time += 1) values.page.push(page());
  values.hanging.push(await hanging(200));
  values.retries.push(await retries());
  for (let time = 0; time < 5; time += 1) values.imported.push(importTime());
}
console.log(JSON.stringify(values));
process.exit();
