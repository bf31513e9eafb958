import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";
import { expect, test } from "vitest";
import { basic, bundledProgram, folder, type Started, startProgram } from "./program.js";

/** How often a process is killed: 200 by hand (`SANDBOX_KILLS=200`), fewer where time matters. */
const rounds = Number(process.env.SANDBOX_KILLS ?? 8);

interface Answered {
  readonly key: string;
  readonly sent: string;
  readonly body: string;
}

/** Sends a body; undefined where the process went away before it answered. */
function post(
  agent: Agent,
  { url, secretKey }: Started,
  place: string,
  sent: string,
  key: string,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const headers = {
      authorization: basic(secretKey),
      "content-type": "application/json",
      "idempotency-key": key,
    };
    const call = request(`${url}${place}`, { agent, method: "POST", headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve(response.statusCode === 200 ? body : undefined));
      response.on("error", () => resolve(undefined));
    });
    call.on("error", () => resolve(undefined));
    call.end(sent);
  });
}

async function read({ url, secretKey }: Started, place: string): Promise<string> {
  const headers = { authorization: basic(secretKey) };
  return (await fetch(`${url}${place}`, { headers })).text();
}

/**
 * Writes without a pause until the process goes away.
 * @param after milliseconds from the first answer to its end.
 * @returns what was answered, each with its key.
 */
async function writeUntilKilled(sandbox: Started, round: number, after: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const answered: Answered[] = [];
  let isGone = false;
  const write = async (writer: number) => {
    for (let count = 0; !isGone; count++) {
      const key = `round-${round}-${writer}-${count}`;
      const sent = JSON.stringify({ name: `Tea ${key}`, description: "x".repeat(count % 3000) });
      const body = await post(agent, sandbox, "/v1/products", sent, key);
      if (body === undefined) return;
      answered.push({ key, sent, body });
      // From the middle of the first writes to some hundred later.
      if (answered.length === 1) setTimeout(() => sandbox.child.kill("SIGKILL"), after);
    }
  };
  const writers = [0, 1, 2, 3].map(write);
  await sandbox.ended;
  isGone = true;
  await Promise.all(writers);
  agent.destroy();
  return answered;
}

test(`nothing that was answered is lost in ${rounds} kills, idempotency keys included`, {
  timeout: 60_000 + rounds * 6000,
}, async () => {
  const place = folder();
  const program = await bundledProgram(path.join(place, "program"));
  const state = path.join(place, "shop.state");
  const all: Answered[] = [];
  let torn = 0;
  let answered: Answered[] = [];
  for (let round = 0; round < rounds; round++) {
    const sandbox = await startProgram(program, ["--state", state]);
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    for (const { key, sent, body } of answered) {
      const { id } = JSON.parse(body);
      expect(await read(sandbox, `/v1/products/${id}`)).toBe(body);
      expect(await post(agent, sandbox, "/v1/products", sent, key)).toBe(body);
    }
    agent.destroy();
    answered = await writeUntilKilled(sandbox, round, (round * 37) % 200);
    all.push(...answered);
    if ((await sandbox.told).includes("cut off")) torn += 1;
    // What is there on the disk has at least a line for each.
    expect(readFileSync(state, "latin1").split("\n").length).toBeGreaterThan(answered.length);
  }
  const last = await startProgram(program, ["--state", state]);
  for (const { body } of all)
    expect(await read(last, `/v1/products/${JSON.parse(body).id}`)).toBe(body);
  last.child.kill("SIGTERM");
  expect(await last.ended).toBe(0);
  expect(all.length).toBeGreaterThanOrEqual(rounds);
  console.log(`${all.length} objects answered in ${rounds} rounds, ${torn} lines cut off`);
});
