import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { memoryTerminal } from "../../src/cli/memory-terminal.js";
import { runProgram } from "../../src/cli/run.js";
import { basic, call, findingsIn, folder, payload, startProxy, until } from "./running.js";
import { json, startTarget } from "./targets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const refund = payload("createRefund", "200");
const forms = ["har", "ndjson"] as const;

/** Checks a record with `check`, and answers its findings. */
async function checked(file: string) {
  const report = path.join(folder(), "report.json");
  const terminal = memoryTerminal();
  const code = await runProgram(["check", file, "--json", report], terminal);
  return {
    code,
    told: terminal.err(),
    findings: existsSync(report) ? findingsIn(readFileSync(report, "utf8")) : [],
  };
}

// None of them may be found in a record, or in what is told; longer than they are, so that nothing else is equal.
const secrets = {
  key: "sk_test_Recorded0001",
  password: "hunter2hunter2",
  publishable: "pk_test_Recorded0002",
  bearer: "opaqueBearer0003",
  cookie: "session0004",
  setCookie: "session0005",
  clientSecret: "pi_1000000000000000001_secret_Recorded0006",
  webhookSecret: "whsec_Recorded0007",
  card: "4242424242424242",
  spacedCard: "4000 0566 5566 5556",
  dottedCard: "5555.5555.5555.4444",
  cvc: "90807060",
  numberCvc: "80706050",
  apiKey: "apiKey0008",
};
// What is left of a client secret is the id of its object.
const told = Object.values(secrets).map((one) => one.replace(/^pi_\d+_secret_|^\w+_(?=Rec)/, ""));

type Sent = Parameters<typeof call>[1] & { path: string };

function calls(): Sent[] {
  const json = { authorization: basic(secrets.key), "content-type": "application/json" };
  const post = (path: string, value: unknown, headers: Record<string, string> = json): Sent => ({
    ...{ path, method: "POST", headers },
    body: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
  });
  const card = { number: secrets.card, cvc: secrets.cvc, exp_month: 1, exp_year: 2030 };
  const boundary = "----formdata-undici-012345678901";
  const form = [
    `--${boundary}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\ndispute_evidence`,
    `--${boundary}\r\nContent-Disposition: form-data; name="card[cvc]"\r\n\r\n${secrets.cvc}`,
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n\x00\xff${secrets.card}`,
    `--${boundary}--\r\n`,
  ].join("\r\n");
  return [
    { path: "/v1/refunds/re_1", headers: json },
    { path: `/v1/refunds?limit=x&client_secret=${secrets.clientSecret}`, headers: json },
    { path: "/v1/refunds/re_1", headers: {} },
    { path: "/v1/refunds/re_1", headers: { authorization: `Bearer ${secrets.bearer}` } },
    { path: "/v1/refunds/re_1", headers: { authorization: secrets.bearer } },
    { path: "/v1/refunds/re_1", headers: { authorization: "Basic !!" } },
    { path: "/v1/refunds/re_1", headers: { authorization: "Basic" } },
    {
      path: "/v1/refunds/re_1",
      headers: { authorization: `Basic ${btoa(basic(secrets.key).slice(6))}` },
    },
    { path: "/v1/refunds/re_1", headers: { authorization: `Basic ${btoa(`${secrets.key}:\n`)}` } },
    { path: "/v1/refunds/re_1", headers: { authorization: `Basic ${btoa(secrets.bearer)}` } },
    { path: "/v1/refunds/re_1", headers: { authorization: basic(secrets.publishable) } },
    { path: "/v1/refunds/re_1", headers: { authorization: basic(secrets.bearer) } },
    {
      path: "/v1/refunds/re_1",
      headers: { authorization: `Basic ${btoa(`${secrets.key}:${secrets.password}`)}` },
    },
    post(
      "/v1/refunds",
      { amount: true, reason: `with ${secrets.spacedCard}` },
      {
        ...{ ...json, cookie: `id=${secrets.cookie}`, "x-api-key": secrets.apiKey },
      },
    ),
    post("/v1/payment_methods", { type: "card", card }),
    post("/v1/payment_methods", { type: "card", card: { ...card, number: Number(secrets.card) } }),
    post("/v1/payment_methods", {
      type: "card",
      card: { ...card, number: secrets.dottedCard, cvc: Number(secrets.numberCvc) },
    }),
    post("/v1/payment_methods", `card[number]=${secrets.card}&card[cvc]=${secrets.cvc}`, {
      ...{ ...json, "content-type": "application/x-www-form-urlencoded" },
    }),
    post("/v1/payment_methods", `{"card":{"number":"${secrets.card}","cvc":"${secrets.cvc}"`),
    post("/v1/refunds", { amount: 1_767_226_200_000, [secrets.key]: 1 }),
    {
      ...{ path: "/v1/refunds", method: "POST", body: gzipSync('{"amount":5}') },
      headers: { ...json, "content-encoding": "gzip" },
    },
    {
      ...{ path: "/v1/files", method: "POST", body: Buffer.from(form, "latin1") },
      headers: { ...json, "content-type": `multipart/form-data; boundary=${boundary}` },
    },
    { ...{ path: "/v1/refunds", method: "POST", body: randomBytes(300), headers: json } },
    { path: "/health", headers: json },
    { path: "/v1/refunds/redirect", headers: json },
    { path: "/v1/refunds/broken", headers: json },
  ];
}

const answers: Record<string, unknown> = {
  "/v1/payment_intents": {
    ...{ object: "payment_intent", client_secret: secrets.clientSecret, secret: "x" },
  },
  "/v1/webhook_endpoints": { object: "webhook_endpoint", secret: secrets.webhookSecret, url: 5 },
};

async function startSecretive() {
  return startTarget(({ url }, request, response) => {
    const type = { "content-type": "application/json" };
    if (url.endsWith("redirect"))
      response.writeHead(303, { location: `/x?key=${secrets.key}` }).end();
    else if (url.endsWith("broken")) {
      response.writeHead(200, { ...type, "content-length": 100 }).write("{");
      setTimeout(() => request.socket.destroy(), 10);
    } else {
      const body = answers[url.replace(/\/\w+$/, "")] ?? {
        ...JSON.parse(`${refund}`),
        amount: "x",
      };
      response.writeHead(200, { ...type, "set-cookie": `id=${secrets.setCookie}` });
      response.end(JSON.stringify(body));
    }
  });
}

describe.for(forms)("a record in %s", (form) => {
  test("has no secret in it, and is judged as the traffic was", async () => {
    const target = await startSecretive();
    const file = path.join(folder(), `traffic.${form}`);
    const proxy = await startProxy(target.url, { record: file });
    const more = Object.keys(answers).map((path) => ({
      path: `${path}/one`,
      headers: { authorization: basic(secrets.key) },
    }));
    for (const { path, ...sent } of [...calls(), ...more])
      await call(proxy.url + path, sent).catch(() => {});
    const ended = await proxy.end();
    const record = readFileSync(file, "utf8");
    const decoded = record.replace(/[\w+/]{16,}={0,2}/g, (text) => {
      return `${text} ${Buffer.from(text, "base64").toString("latin1")}`;
    });
    for (const secret of told) {
      expect(decoded).not.toContain(secret);
      expect(ended.told + ended.out).not.toContain(secret);
    }
    const again = await checked(file);
    expect(again.findings.length).toBeGreaterThan(20);
    expect(again.findings).toEqual(JSON.parse(JSON.stringify(ended.findings)));
    expect(again.code).toBe(1);
    // The command that a finding names shows the same.
    const last = ended.findings.at(-1);
    const words = last?.repeat.split(" ").slice(2) ?? [];
    const terminal = memoryTerminal();
    await runProgram([...words, "--json", "-"], terminal);
    expect(findingsIn(terminal.out())).toContainEqual(JSON.parse(JSON.stringify(last)));
  });

  test("is whole after each exchange, and gone on with by the next run", async () => {
    const target = await startTarget(json(refund));
    const file = path.join(folder(), `traffic.${form}`);
    const urls: string[] = [];
    for (let run = 0; run < 2; run++) {
      const proxy = await startProxy(target.url, { record: file });
      for (let time = 0; time < 3; time++) {
        urls.push(`${target.url}/v1/refunds/re_${run}${time}`);
        await call(`${proxy.url}/v1/refunds/re_${run}${time}`);
        await until(() => readFileSync(file, "utf8").includes(`re_${run}${time}`));
        expect(urlsIn(file)).toEqual(urls);
      }
      const { findings } = await proxy.end();
      expect(findings.map(({ exchange }) => exchange?.index)).toEqual(
        [0, 1, 2].map((n) => n + run * 3),
      );
    }
    expect((await checked(file)).findings).toHaveLength(6);
  });

  test("of another program is refused, and stays as it is", async () => {
    const target = await startTarget(json(refund));
    const file = path.join(folder(), `traffic.${form}`);
    for (const text of [
      '{"log":{"entries":[]},"other":1}\n',
      '{"log":{"entries":[\n{"request":{}},\n{"req',
      "notes\nof mine",
      '{"a":1}\n',
    ]) {
      writeFileSync(file, text);
      const start = startProxy(target.url, { record: file });
      await expect(start).rejects.toThrow("Nothing was written to it.");
      expect(readFileSync(file, "utf8")).toBe(text);
    }
  });

  test("that another program writes to is not written on", async () => {
    const target = await startTarget(json(refund));
    const file = path.join(folder(), `traffic.${form}`);
    const proxy = await startProxy(target.url, { record: file });
    await call(`${proxy.url}/v1/refunds/re_1`);
    await until(() => readFileSync(file, "utf8").includes("re_1"));
    writeFileSync(file, "something else");
    expect((await call(`${proxy.url}/v1/refunds/re_2`)).status).toBe(200);
    const { code, told } = await proxy.end();
    expect(readFileSync(file, "utf8")).toBe("something else");
    expect(told).toContain("--record: nothing more is written");
    expect(code).toBe(2);
  });

  test("loses one exchange at most when the proxy is killed", { timeout: 60_000 }, async () => {
    const target = await startTarget(json(refund));
    const file = path.join(folder(), `traffic.${form}`);
    const words = ["--import", "tsx", "src/cli/main.ts", "proxy", "--to", target.url];
    const child = spawn(process.execPath, [...words, "--record", file], { cwd: root });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    let said = "";
    child.stderr.on("data", (part) => {
      said += part;
    });
    await until(() => /Listening at (\S+),/.test(said));
    const url = /Listening at (\S+),/.exec(said)?.[1] ?? "";
    let answered = 0;
    const ended = new Promise((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
    const sending = (async () => {
      for (;;) {
        await call(`${url}/v1/refunds/re_${answered}`);
        answered += 1;
      }
    })().catch(() => {});
    await until(() => answered > 50);
    child.kill("SIGKILL");
    await sending;
    expect(await ended).toBe("SIGKILL");
    const kept = urlsIn(file).length;
    expect(kept).toBeGreaterThanOrEqual(answered - 1);
    expect((await checked(file)).told).not.toContain("error");
    // The next run finds it whole enough to go on.
    const proxy = await startProxy(target.url, { record: file });
    await call(`${proxy.url}/v1/refunds/re_last`);
    await proxy.end();
    expect(urlsIn(file)).toHaveLength(kept + 1);
  });
});

test("a key in the place of a scheme is neither recorded nor told", async () => {
  const target = await startTarget(json(refund));
  const file = path.join(folder(), "traffic.har");
  const proxy = await startProxy(target.url, { record: file });
  const headers = { authorization: `${secrets.key} ${secrets.bearer}` };
  await call(`${proxy.url}/v1/refunds/re_1`, { headers });
  const { findings, told, out } = await proxy.end();
  expect(findings).toMatchObject([{ rule: "credentials" }]);
  const all = readFileSync(file, "utf8") + JSON.stringify(findings) + told + out;
  for (const secret of ["Recorded0001", secrets.bearer]) expect(all).not.toContain(secret);
});

test("a line that was cut is taken away, and told of", async () => {
  const target = await startTarget(json(refund));
  const file = path.join(folder(), "traffic.ndjson");
  const first = await startProxy(target.url, { record: file });
  await call(`${first.url}/v1/refunds/re_1`);
  await first.end();
  writeFileSync(file, `${readFileSync(file, "utf8")}{"request":{"me`);
  const proxy = await startProxy(target.url, { record: file });
  await call(`${proxy.url}/v1/refunds/re_2`);
  expect((await proxy.end()).told).toContain("its last line was cut, and was taken away");
  expect(urlsIn(file).map((url) => url.slice(-4))).toEqual(["re_1", "re_2"]);
});

function urlsIn(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const entries = file.endsWith(".har")
    ? JSON.parse(text).log.entries
    : text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line));
  return entries.map(({ request }: { request: { url: string } }) => request.url);
}
