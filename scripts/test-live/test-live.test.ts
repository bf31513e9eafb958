import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../src/cli/sandbox/listener.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import type { SandboxAnswer, SandboxRequest } from "../../src/sandbox/message.js";
import { readQuestions } from "../lint/records.js";
import { listen as listenPlainly } from "../support/loopback.js";
import { project } from "../support/project-copy.js";
import { runProgram } from "../support/tools.js";
import { settleable } from "./questions.js";
import { refusalOf } from "./settings.js";
import { plan } from "./writing.js";

const secretKey = "sk_test_livetestkey000000000000";

interface Host {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly targets: string[];
  readonly highest: () => number;
  close(): Promise<void>;
}

type Meddle = (answer: SandboxAnswer, request: SandboxRequest) => SandboxAnswer;

/** A sandbox with one account, over HTTP. Another key is a stranger there, as it is at the real host. */
async function host(
  options: SandboxOptions = {},
  meddle: Meddle = (answer) => answer,
): Promise<Host> {
  const listening = await listen({ port: 0, host: "127.0.0.1" });
  const sandbox = createSandbox({ secretKey, baseUrl: listening.url, ...options });
  const targets: string[] = [];
  let [underWay, highest] = [0, 0];
  listening.answer(async (request) => {
    targets.push(`${request.method} ${request.target}`);
    underWay += 1;
    highest = Math.max(highest, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    const isKnown = atob(request.header("authorization")?.slice(6) ?? "") === `${secretKey}:`;
    const header = (name: string) => (name === "authorization" ? undefined : request.header(name));
    return meddle(sandbox.answer(isKnown ? request : { ...request, header }), request);
  });
  return {
    ...{ url: listening.url, sandbox, targets, highest: () => highest },
    async close() {
      await listening.close();
      await sandbox.close();
    },
  };
}

async function live(parameters: string[], environment: Record<string, string> = {}) {
  const { CI: _ci, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: "1", WOOSHPAY_TEST_KEY: secretKey, ...environment };
  const words = ["--import", "tsx", "scripts/test-live.ts", "--pause", "0", ...parameters];
  const ending = await runProgram(process.execPath, words, { cwd: project, env });
  expect(ending.output).not.toContain(secretKey);
  expect(ending.output).not.toContain(btoa(`${secretKey}:`));
  return ending;
}

let right: Host;
let read: Awaited<ReturnType<typeof live>>;
let written: Awaited<ReturnType<typeof live>>;

beforeAll(async () => {
  right = await host();
  right.sandbox.trigger("charge.refund.updated");
  const before = right.targets.length;
  read = await live(["--host", right.url]);
  expect(right.targets.slice(before).every((target) => target.startsWith("GET "))).toBe(true);
  written = await live(["--host", right.url, "--write"]);
}, 180_000);

afterAll(() => right.close());

test("it reads alone unless it is told, one request at a time, and a right host differs in nothing", () => {
  expect(read.output).toContain("What differs: nothing");
  expect(read.code).toBe(0);
  expect(right.highest()).toBe(1);
  for (const target of [
    "GET /v1/balance",
    "GET /v1/payment_intents?limit=1",
    "GET /v1/refunds/nobody_",
  ])
    expect(right.targets.some((one) => one.startsWith(target))).toBe(true);
  expect(right.targets.some((one) => /^GET \/v1\/payment_intents\/pi_\d+$/.test(one))).toBe(true);
});

test("it tells what it saw of open questions", () => {
  expect(read.output).toMatch(
    /common-error-envelope\n {2}Does .+\n {2}seen: {5}in a member called error/,
  );
  expect(read.output).toMatch(/balance-pending\n.+\n {2}seen: .+/);
  expect(read.output).not.toContain("payment-intents-status-after-create");
});

test("with --write it says before what it makes, and settles more", () => {
  expect(written.code).toBe(0);
  for (const one of plan) expect(written.output).toContain(one);
  expect(written.output).toContain("createPaymentIntent honours it, createProduct honours it");
  expect(written.output).toMatch(/payment-intents-status-after-create\n.+\n {2}seen: {5}requires_/);
  expect(written.output).toMatch(/common-idempotency-replay\n.+\n.+another body: 409 /);
  const intents = [...right.sandbox.core.store.newest("payment_intent")];
  const left = intents.filter(({ version }) => String(version.status).startsWith("requires_"));
  expect(left).toEqual([]);
});

test("what a host does otherwise is told with operation and pointer, in the words of the kit", async () => {
  const wrong = await host(
    { idempotency: false, assume: { "error-envelope": "flat" } },
    (answer, { target }) => {
      const body = JSON.parse(answer.body);
      if (target.startsWith("/v1/payment_intents") && body.object === "payment_intent")
        return { ...answer, body: JSON.stringify({ ...body, amount: `${body.amount / 100}` }) };
      if (target.includes("/nobody_")) return { ...answer, status: 500 };
      return answer;
    },
  );
  const { code, output } = await live(["--host", wrong.url, "--write"]);
  await wrong.close();
  expect(code).toBe(1);
  expect(output).toMatch(
    /violation in the response of createPaymentIntent at \/amount\n {2}expected: integer/,
  );
  expect(output).toMatch(
    /difference in the response of createPaymentIntent at \/amount\n {2}expected: 1050/,
  );
  expect(output).toMatch(
    /response of retrieveRefund at #status\n {2}expected: 404 for an id that there is not\n {2}found: {4}500/,
  );
  expect(output).toMatch(/common-error-envelope\n.+\n {2}seen: {5}at the top level/);
  expect(output).toContain("createProduct made a second object");
});

test("a host that does not take the key is asked nothing more", async () => {
  const { code, output } = await live(["--host", right.url], {
    WOOSHPAY_TEST_KEY: "sk_test_other",
  });
  expect(code).toBe(1);
  expect(output).toContain("a key that the host takes");
});

test("a host that is not there is named", async () => {
  const { url, close } = await listenPlainly(createServer());
  await close();
  const { code, output } = await live(["--host", url]);
  expect(code).toBe(1);
  expect(output).toContain(`${url}\n  expected: an answer to GET /v1/balance`);
});

test.each<[string, Record<string, string>, string]>([
  ["without a key", { WOOSHPAY_TEST_KEY: "" }, "export WOOSHPAY_TEST_KEY=sk_test_…"],
  ["with a live key", { WOOSHPAY_TEST_KEY: "sk_live_0" }, "nothing was sent"],
  ["in CI", { CI: "true" }, "to be run by hand"],
])("it does not run %s, and says what to do", async (_, environment, told) => {
  const before = right.targets.length;
  const { code, output } = await live(["--host", right.url], environment);
  expect(code).toBe(2);
  expect(output).toContain(told);
  expect(right.targets).toHaveLength(before);
});

test("the key leaves this machine for the test host only", () => {
  const refused = [
    "https://api.wooshpay.com",
    "http://example.com",
    "http://127.0.0.1.example.com",
    "http://a:b@127.0.0.1",
    "ftp://127.0.0.1",
    "x",
  ];
  for (const given of refused)
    expect(refusalOf({ secretKey, isCi: false, host: given })).toContain("--host");
  for (const given of [undefined, "http://127.0.0.1:4010", "http://localhost:1", "http://[::1]:2"])
    expect(refusalOf({ secretKey, isCi: false, host: given })).toBeUndefined();
});

test("each question that may be settled is one", () => {
  const ids = readQuestions(project).flatMap(({ source }) =>
    source.data.questions.map(({ id }) => id),
  );
  expect(settleable.filter((id) => !ids.includes(id))).toEqual([]);
});
