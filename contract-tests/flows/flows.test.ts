import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { closedUrl } from "../../scripts/support/loopback.js";
import { createCaller } from "../../src/cli/flows/caller.js";
import type { Flow } from "../../src/cli/flows/flow.js";
import { inputsOf } from "../../src/cli/flows/inputs.js";
import { chooseFlows, packagedFlows } from "../../src/cli/flows/library.js";
import { Receiver } from "../../src/cli/flows/receiver.js";
import { type FlowOutcome, runFlow } from "../../src/cli/flows/run.js";
import { runProgram } from "../../src/cli/run.js";
import { testKey } from "../support/call.js";

import { type Shop, startShop, startShopInProcess, type Wrong } from "./sandbox.js";

const flows = packagedFlows();
let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** Starts a server that does something wrong, until the test ends. */
async function startWrong(wrong: Wrong): Promise<Shop> {
  const started = await startShop(wrong);
  onTestFinished(() => started.close());
  return started;
}

type Case = [wrong: Wrong, flow: string, step: string, expected: string, found: string];

/** Takes a flow against a server without pauses; waits for events no longer than told. */
async function take(flow: Flow, to: Shop, within = 5): Promise<FlowOutcome> {
  const receiver = await Receiver.listen(0);
  onTestFinished(() => receiver.close());
  const steps = flow.steps.map((step) => ({
    ...step,
    deliveries: step.deliveries.map((one) => ({ ...one, within })),
  }));
  return runFlow(
    { ...flow, steps },
    {
      call: createCaller(testKey, to.url, 30_000, to.fetch),
      inputs: inputsOf(flow, { webhook_url: receiver.url }),
      ...{ receiver, retry: { after: 0 } },
    },
  );
}

/** Sees to it that a flow is taken whole, and that all of its criteria hold. */
async function expectTaken(flow: Flow, to: Shop): Promise<void> {
  const { steps, passed } = await take(flow, to);
  expect(steps.flatMap(({ checks }) => checks).filter(({ holds }) => !holds)).toEqual([]);
  expect(steps).toHaveLength(flow.steps.length);
  expect(passed).toBe(true);
}

test.for(flows)("a good server is taken through $name", (flow) => expectTaken(flow, shop));

describe("in process", () => {
  const inside = startShopInProcess();

  afterAll(() => inside.close());

  test.for(flows)("a sandbox is taken through $name", (flow) => expectTaken(flow, inside));

  test("there are all of the flows", () => {
    expect(flows.length).toBeGreaterThanOrEqual(17);
  });
});

describe("a server fails that", () => {
  const succeeded = "$response.body#/status == 'succeeded'";
  const sessions = ["checkout", "crypto-session", "alipay-checkout", "overview-checkout"];
  const cases: Case[] = [
    ...[...sessions, "overview-sdk", "missed-event"].map(
      (flow): Case => ["unpaid", flow, "paid", succeeded, 'status "requires_payment_method"'],
    ),
    ["refunded whole", "refund-partial", "first", "$response.body#/amount == 500", "amount 2000"],
    ["uncaptured", "authorize-and-capture", "capture", succeeded, 'status "requires_capture"'],
    ["payout pending", "payout-new-beneficiary", "paid", "status == 'paid'", 'status "pending"'],
    ["unattached", "save-card", "listed", "$response.body#/data/0/id ==", "id nothing"],
    ["undelivered", "webhook-delivery", "intent", "payment_intent.created", "no delivery"],
    ["forged", "overview-checkout", "paid", "payment_intent.succeeded", "no_matching_signature"],
  ];

  test.for(cases)("%s: %s at %s", async ([wrong, name, step, expected, found]) => {
    const [flow] = chooseFlows(flows, [name]);
    const { steps, passed } = await take(flow as Flow, await startWrong(wrong), 0.2);
    const last = steps.at(-1);
    const failed = last?.checks.filter(({ holds }) => !holds) ?? [];
    expect(passed).toBe(false);
    expect(last?.step.name).toBe(step);
    expect(failed).toEqual([
      {
        expected: expect.stringContaining(expected),
        holds: false,
        found: expect.stringContaining(found),
      },
    ]);
  });
});

/** Runs the program with words and variables; answers its exit code and what it printed. */
async function run(
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; out: string; problem: string }> {
  const texts = { out: "", problem: "" };
  const sink = (name: "out" | "problem") => ({
    write: (text: string) => {
      texts[name] += text;
    },
  });
  const code = await runProgram(["flow", ...words], {
    ...{ stdin: (async function* () {})(), environment: { NO_COLOR: "1", ...environment } },
    ...{ stdout: sink("out"), stderr: sink("problem") },
  });
  return { code, ...texts };
}

describe("the command", () => {
  test("takes flows one after the other, and tells what was sent and what came back", async () => {
    const { code, out } = await run([
      "refund-partial",
      "save-card",
      "--to",
      shop.url,
      "--retry-after",
      "0",
    ]);
    expect(code).toBe(0);
    expect(out).toContain('{"payment_intent":"pi_');
    expect(out).toMatch(/POST \/v1\/refunds\n {15}\{.*"amount":"500"/);
    expect(out).toContain("✓ $response.body#/amount == 500");
    expect(out).toContain("2 flows, 12 steps: all criteria hold.");
    expect(out).not.toMatch(/_secret_[a-z]|whsec_con|4111|4761/);
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("takes an address that ends in /v1 for the root above", async () => {
    const to = ["--to", `${shop.url}/v1/`, "--retry-after", "0"];
    const { code, problem } = await run(["refund-partial", ...to]);
    expect(problem).toContain(`note: taken as ${shop.url}, since the paths of the API`);
    expect(code).toBe(0);
  });

  test("says which criterion a server broke, and ends with 1", async () => {
    const to = [
      "--to",
      (await startWrong("unpaid")).url,
      "--retry-after",
      "0",
      "--retry-limit",
      "1",
    ];
    const { code, out } = await run(["checkout", ...to]);
    expect(code).toBe(1);
    expect(out).toContain("✗ expected: $response.body#/status == 'succeeded'");
    expect(out).toContain('found:    status "requires_payment_method"');
    expect(out).toContain(", call 2");
    expect(out).toContain("1 flow, 4 steps: 1 failed, checkout at paid.");
  });

  test("holds what comes back against the description, too", async () => {
    const to = ["--to", (await startWrong("no client secret")).url, "--allow-host", "127.0.0.1"];
    const { code, out } = await run(["overview-sdk", ...to]);
    expect(code).toBe(1);
    expect(out).toContain("1 flow, 1 step: 1 failed, overview-sdk at intent.");
    expect(out).toContain("✗ violation at the body: expected the field `client_secret`, found");
  });

  test("reports what it found as every command does", async () => {
    const to = [
      "--to",
      (await startWrong("refunded whole")).url,
      "--retry-after",
      "0",
      "--json",
      "-",
    ];
    const { code, out } = await run(["refund-partial", ...to]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      checked: 4,
      findings: expect.arrayContaining([
        expect.objectContaining({
          ...{ rule: "flow", severity: "violation", operationId: "createRefund", status: 200 },
          ...{ pointer: "/amount", found: "amount 2000" },
          evidence: { level: "documented", pages: ["alipay-zh", "api-51369554"] },
          exchange: expect.objectContaining({
            ...{ source: "generated/flows/refunds.arazzo.json", index: 2 },
          }),
        }),
      ]),
    });
  });

  test("takes the flows of another file, and lets findings pass that are known", async () => {
    const file = ["--file", "spec/flows/payouts.arazzo.yaml"];
    const words = ["payout-saved-beneficiary", ...file, "--retry-after", "0", "--retry-limit", "1"];
    expect((await run([...words, "--to", shop.url])).code).toBe(0);
    const to = ["--to", (await startWrong("payout pending")).url];
    const baseline = path.join(mkdtempSync(path.join(tmpdir(), "wooshpay-flow-")), "known.json");
    onTestFinished(() => rmSync(path.dirname(baseline), { recursive: true }));
    expect((await run([...words, ...to, "--write-baseline", baseline])).code).toBe(1);
    expect((await run([...words, ...to, "--baseline", baseline])).code).toBe(0);
  });

  test("lists the flows", async () => {
    const { code, out } = await run(["--list"]);
    expect(code).toBe(0);
    for (const { name } of flows) expect(out).toContain(`  ${name} `);
    expect(out).toContain("(4 steps, documented)");
  });

  test("takes the events where it is told to", async () => {
    const words = ["overview-checkout", "--to", shop.url, "--retry-after", "0"];
    const { port } = new URL(await closedUrl());
    const hook = ["--input", `webhook_url=http://127.0.0.1:${port}/mine`];
    expect(await run([...words, ...hook])).toMatchObject({
      code: 2,
      problem: expect.stringContaining("expected: --listen"),
    });
    expect((await run([...words, ...hook, "--listen", port])).code).toBe(0);
  });

  const liveKey = ["sk", "live", "constructed"].join("_");
  const refusals: [what: string, words: string[], said: string, key?: string][] = [
    ["no name", ["--to", "http://127.0.0.1:1"], "a name, or --all"],
    ["a misspelt name", ["chekout", "--to", "http://127.0.0.1:1"], "Did you mean checkout?"],
    ["no target", ["checkout"], "--to"],
    ["a target without a scheme", ["checkout", "--to", "127.0.0.1"], "--to"],
    ["another host", ["checkout", "--to", "https://shop.example.com"], "--allow-host"],
    ["the live host", ["checkout", "--to", "https://api.wooshpay.com"], "the live host"],
    [
      "the live host, though it is allowed",
      ["checkout", "--to", "https://api.wooshpay.com.", "--allow-host", "api.wooshpay.com."],
      "the live host",
    ],
    ["a live key", ["checkout", "--to", "http://127.0.0.1:1"], "a live key", liveKey],
    ["no key", ["checkout", "--to", "http://127.0.0.1:1"], "another prefix", "pk"],
    [
      "another host without a key",
      ["checkout", "--to", "https://shop.example.com", "--allow-host", "shop.example.com"],
      "the test key for shop.example.com",
    ],
    [
      "events that cannot arrive",
      ["--all", "--to", "https://shop.example.com", "--allow-host", "shop.example.com"],
      "an address of yours that leads there",
      testKey,
    ],
    [
      "an input that there is not",
      ["checkout", "--to", "http://127.0.0.1:1", "--input", "a=1"],
      "no input",
    ],
    [
      "a pause that is none",
      ["checkout", "--to", "http://127.0.0.1:1", "--retry-after", "soon"],
      "soon",
    ],
    ["a file of something else", ["--file", "redocly.yaml", "--list"], "redocly.yaml:2"],
    ["a file that is not there", ["--file", "none.arazzo.yaml", "--list"], "none.arazzo.yaml"],
  ];

  test.for(refusals)("refuses %s with 2", async ([, words, said, key]) => {
    const { code, out, problem } = await run(words, key ? { WOOSHPAY_SECRET_KEY: key } : {});
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(problem).toContain(said);
    expect(problem).not.toContain(liveKey);
  });

  test("ends with 2 where nobody answers", async () => {
    const url = await closedUrl();
    const { code, problem } = await run(["checkout", "--to", url, "--retry-after", "0"]);
    expect(code).toBe(2);
    expect(problem).toContain(`expected: a server at ${url} that answers`);
  });
});
