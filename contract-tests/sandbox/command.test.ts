import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../scripts/support/ending.js";
import { listen } from "../../scripts/support/loopback.js";
import { memoryTerminal } from "../../src/cli/memory-terminal.js";
import { runProgram } from "../../src/cli/run.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { verifyWebhook } from "../../src/webhooks/index.js";
import { basic, bundledProgram, folder, startProgram } from "./program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

// A busy machine starts a process slowly.
const timeout = 60_000;

let program = "";

beforeAll(async () => {
  program = await bundledProgram(temporaryFolder("wooshpay-program-").path);
});

/** Runs the program until it ends. */
async function run(words: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, WOOSHPAY_SECRET_KEY: "", ...environment };
  const child = spawn(process.execPath, [program, "sandbox", ...words], {
    ...{ cwd: root, env, stdio: ["ignore", "pipe", "pipe"] },
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  return { out, err, code };
}

/** Runs the program in this process, for what it refuses at once. */
async function refused(words: string[], environment: Record<string, string> = {}) {
  const terminal = memoryTerminal();
  const code = await runProgram(["sandbox", ...words], { ...terminal, environment });
  return { code, err: terminal.err() };
}

test("its first line says how to reach it; a signal ends it", { timeout }, async () => {
  const sandbox = await startProgram(program, ["--seed", "shop"]);
  onTestFinished(() => void sandbox.child.kill("SIGKILL"));
  expect(sandbox).toMatchObject({ event: "ready", webhookSecret: null });
  const headers = { authorization: basic(sandbox.secretKey) };
  expect((await fetch(`${sandbox.url}/v1/products`, { headers })).status).toBe(200);
  sandbox.child.kill("SIGTERM");
  expect(await sandbox.ended).toBe(0);
});

test("it ends with whoever holds its standard input", { timeout }, async () => {
  const sandbox = await startProgram(program, []);
  sandbox.child.stdin?.end();
  expect(await sandbox.ended).toBe(0);
});

test("in text it says the same to people, and tells each request", { timeout }, async () => {
  const child = spawn(process.execPath, [program, "sandbox", "--port", "0"], {
    ...{ cwd: root, stdio: "pipe", env: { ...process.env, NO_COLOR: "1" } },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  child.stdout.on("data", (chunk) => {
    told += chunk;
  });
  const until = async (wanted: RegExp) => {
    while (!wanted.test(told)) await new Promise((resolve) => setTimeout(resolve, 20));
    return wanted.exec(told)?.[1] ?? "";
  };
  const url = await until(/address +(http:\S+)\n/);
  const key = await until(/test key +(sk_test_\w+)\n/);
  expect(await until(/look at it +(\S+)\n/)).toBe(`${url}/_sandbox/`);
  const headers = { authorization: basic(key), "content-type": "application/json" };
  await fetch(`${url}/v1/products`, { method: "POST", body: '{"name":5}', headers });
  await until(/(400 POST \/v1\/products \d+\.\d ms\n {2}violation \/name: expected )/);
  expect(told.split(key)).toHaveLength(2);
});

describe("exec", () => {
  const print =
    "const {WOOSHPAY_BASE_URL: u, WOOSHPAY_SECRET_KEY: k, WOOSHPAY_WEBHOOK_SECRET: w} = process.env;" +
    "fetch(u + '/v1/products', {headers: {authorization: 'Basic ' + btoa(k + ':')}})" +
    ".then((r) => { console.log(r.status, w, process.argv.slice(1).join()); process.exitCode = 7; })";

  test("runs a program that finds it, and ends with its exit code", { timeout }, async () => {
    const words = ["exec", "--webhook", "http://127.0.0.1:1/hook"];
    const env = { SHOP_SECRET: "whsec_of_the_shop" };
    const given = ["--webhook-secret-env", "SHOP_SECRET"];
    const ended = await run(
      [...words, ...given, "--", process.execPath, "-e", print, "--", "--help", "--port"],
      env,
    );
    expect(ended).toEqual({
      ...{ code: 7, err: "", out: "200 whsec_of_the_shop --help,--port\n" },
    });
  });

  test("ends as the program does that a signal ends", { timeout }, async () => {
    const words = ["exec", "--", process.execPath, "-e", "process.kill(process.pid, 'SIGTERM')"];
    expect((await run(words)).code).toBe(128 + 15);
  });

  test("tells a program that there is not", { timeout }, async () => {
    const { code, err } = await run(["exec", "--", "no-such-program"]);
    expect(code).toBe(2);
    expect(err).toContain("no-such-program (ENOENT)");
  });
});

test("trigger has a running one make an event, which arrives signed", { timeout }, async () => {
  const secret = "whsec_of_this_test_alone";
  const arrived: Promise<{ id: string }>[] = [];
  const receiver = await listen(
    createServer(async (request, response) => {
      const { headers } = request;
      arrived.push(verifyWebhook({ payload: await text(request), headers, secret }));
      response.end();
    }),
  );
  onTestFinished(() => receiver.close());
  const words = ["--webhook", receiver.url, "--webhook-secret", secret];
  const sandbox = await startProgram(program, words);
  onTestFinished(() => void sandbox.child.kill("SIGKILL"));
  expect(sandbox.webhookSecret).toBe(secret);
  const { out, code } = await run(["trigger", "payment_intent.succeeded", "--to", sandbox.url]);
  expect(code).toBe(0);
  const event = JSON.parse(out);
  expect(event).toMatchObject({ object: "event", type: "payment_intent.succeeded" });
  const ids = async () => (await Promise.all(arrived)).map(({ id }) => id);
  while (!(await ids()).includes(event.id)) await new Promise((resolve) => setTimeout(resolve, 20));
  // Whoever calls with another key is told with the same secret.
  const { out: other } = await run(["trigger", "product.created", "--to", sandbox.url], {
    WOOSHPAY_SECRET_KEY: "sk_test_any",
  });
  const { id } = JSON.parse(other);
  while (!(await ids()).includes(id)) await new Promise((resolve) => setTimeout(resolve, 20));
  const wrong = await run(["trigger", "payment_intent.succeded", "--to", sandbox.url]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("payment_intent.succeeded?");
});

describe("a state", () => {
  test("brings keys, ids and objects back; another seed is refused", { timeout }, async () => {
    const file = path.join(folder(), "shop.state");
    const first = await startProgram(program, ["--state", file, "--seed", "one"]);
    onTestFinished(() => void first.child.kill("SIGKILL"));
    const other = await refused(["--state", file]);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining("no other sandbox uses") });
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(existsSync(`${file}.lock`)).toBe(false);
    const wrong = await refused(["--state", file, "--seed", "two", "--port", "0"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('"one", which ') });
    const again = await startProgram(program, ["--state", file]);
    onTestFinished(() => void again.child.kill("SIGKILL"));
    expect(again.secretKey).toBe(first.secretKey);
    expect(readFileSync(file, "latin1")).toContain('"seed":"one"');
  });

  test("goes on with what goes wrong on purpose, after a kill", { timeout }, async () => {
    const file = path.join(folder(), "shop.state");
    const first = await startProgram(program, ["--state", file]);
    onTestFinished(() => void first.child.kill("SIGKILL"));
    const headers = {
      authorization: basic(first.secretKey),
      "content-type": "application/json",
    };
    const rules = async ({ url }: { url: string }) =>
      (await fetch(`${url}/_sandbox/faults`, { headers })).json();
    const create = async ({ url }: { url: string }) => {
      const sent = { method: "POST", headers, body: '{"name":"Tea"}' };
      return (await fetch(`${url}/v1/products`, sent)).status;
    };
    for (const rule of [
      { fault: "500", operation: "createProduct", next: 3 },
      { fault: "429", operation: "createProduct", probability: 0 },
      { fault: "slow-bank" },
      { fault: "duplicate-webhooks" },
    ])
      await fetch(`${first.url}/_sandbox/faults`, {
        ...{ method: "POST", headers, body: JSON.stringify(rule) },
      });
    expect(await create(first)).toBe(500);
    const before = await rules(first);
    first.child.kill("SIGKILL");
    expect(await first.ended).toBe(null);
    const again = await startProgram(program, ["--state", file]);
    onTestFinished(() => void again.child.kill("SIGKILL"));
    expect(before.data).toMatchObject([
      ...[{ next: 3, struck: 1 }, { probability: 0 }, { fault: "slow=3s" }],
      { fault: "delivery=duplicate" },
    ]);
    expect(await rules(again)).toEqual(before);
    const statuses = [await create(again), await create(again), await create(again)];
    expect(statuses).toEqual([500, 500, 200]);
  });
});

test("--describe prints how objects live", async () => {
  const terminal = memoryTerminal();
  expect(await runProgram(["sandbox", "--describe"], terminal)).toBe(0);
  expect(terminal.out()).toContain("stateDiagram");
  expect(terminal.out()).toContain("failure-replay");
});

test("--help says where faults are switched on", async () => {
  const terminal = memoryTerminal();
  expect(await runProgram(["sandbox", "--help"], terminal)).toBe(0);
  const call = /curl http:\/\/127\.0\.0\.1:4010\/_sandbox\/faults -d '(.*)'$/m;
  const [, rule = ""] = call.exec(terminal.out()) ?? [];
  const { faults } = createSandbox();
  faults.add(JSON.parse(rule));
  expect(faults.isEmpty).toBe(false);
});

describe("what is wrong is told before anything starts", () => {
  test.for([
    [["--port", "70000"], "a number from 0 to 65535"],
    [["--log", "xml"], "one of text, json, silent"],
    [["--latency", "soon"], "200ms"],
    [["--webhook", "hook"], "an address"],
    [["--webhook-secret", "whsec_x"], "--webhook beside it"],
    [
      ["--webhook", "http://127.0.0.1:1", "--webhook-secret", "a", "--webhook-secret-env", "B"],
      "one secret",
    ],
    [["--webhook", "http://127.0.0.1:1", "--webhook-secret-env", "NO"], "a variable NO"],
    [["--assume", "failure-repla=retried"], "Did you mean failure-replay?"],
    [["--assume", "failure-replay=never"], "one of replayed, retried"],
    [["--base-url", "shop"], "an address"],
    [["--listen", "192.0.2.1", "--port", "0"], "no address of this machine"],
    [["--to", "http://127.0.0.1:1"], "trigger before it"],
    [["exec"], "a program behind it"],
    [["start"], "nothing, exec or trigger"],
    [["trigger"], "the type of one event"],
    [["trigger", "a", "b"], "2 words"],
    [["trigger", "a", "--to", "https://example.com"], "an address of this machine"],
    [["trigger", "a", "--to", "http://127.0.0.1:1"], "a sandbox at"],
  ] as const)("%j", async ([words, said]) => {
    const { code, err } = await refused([...words]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toContain("whsec_x");
  });
});
