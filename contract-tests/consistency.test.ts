import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { currencyExponents } from "../generated/currencies.js";
import { eventTypes } from "../generated/events.js";
import { registerFile } from "../scripts/support/layout.js";
import { readRegisters } from "../scripts/support/registers.js";
import { readSource } from "../scripts/support/source-file.js";
import {
  bodySchemaName,
  listOperations,
  parametersIn,
  type Schema,
} from "../src/contract/document.js";
import { type Fetch, WooshPay } from "../src/index.js";
import { signWebhook, verifyWebhook } from "../src/webhooks/index.js";
import { bundle, type Operation, operations, root } from "./support/bundle.js";
import { callClient } from "./support/call.js";

const folder = fileURLToPath(root);

/** Where the API is, by the prefix of the keys that belong there. */
const hosts = {
  sk_test_: "https://apitest.wooshpay.com",
  sk_live_: "https://api.wooshpay.com",
};

describe("test keys go to the test host, live keys to the live host", () => {
  const servers = bundle.servers as { url: string; description: string }[];

  test("the description has these servers and no others", () => {
    expect(servers.map(({ url }) => url).sort()).toEqual(Object.values(hosts).sort());
  });

  test.for(Object.entries(hosts))("%s: %s", async ([prefix, host]) => {
    const named = servers.filter(({ description }) => description.includes(prefix));
    expect(named.map(({ url }) => url)).toEqual([host]);
    const requests: Request[] = [];
    await new WooshPay(`${prefix}consistency`, { fetch: recorder(requests) }).balance.retrieve();
    expect(requests.map(({ url }) => new URL(url).origin)).toEqual([host]);
  });
});

describe("the client sends the headers that the description has", () => {
  // Those that HTTP itself, or the security scheme, knows.
  const common = ["accept", "authorization", "content-type", "user-agent"];
  const called = listOperations(bundle).filter(({ section }) => section === "paths");

  afterEach(() => vi.unstubAllGlobals());

  test.for(called.map(({ operation }) => operation))("$operationId", async (operation) => {
    const requests: Request[] = [];
    vi.stubGlobal("fetch", recorder(requests));
    await callClient(hosts.sk_test_, operations.get(operation.operationId) as Operation);
    const sent = requests.map(({ headers }) =>
      [...headers.keys()].filter((name) => !common.includes(name)),
    );
    const described = parametersIn(bundle, operation, "header").map(({ name }) => name);
    expect(sent).toEqual([described.map((name) => name.toLowerCase())]);
  });

  test("which are an idempotency key", () => {
    const described = called.flatMap(({ operation }) =>
      parametersIn(bundle, operation, "header").map(({ name }) => name),
    );
    expect([...new Set(described)]).toEqual(["Idempotency-Key"]);
  });
});

describe("the signature stands in the header that the description has", () => {
  const payload = JSON.stringify({ id: "evt_1", type: "payout.paid", data: { object: {} } });
  const secret = "whsec_consistencyNotReal0001";
  const described = listOperations(bundle)
    .filter(({ section }) => section === "webhooks")
    .flatMap(({ operation }) => parametersIn(bundle, operation, "header"));
  const names = [...new Set(described.map(({ name }) => name))];

  test("in one for all webhooks", () => {
    expect(names).toEqual(["Wooshpay-Signature"]);
    expect(described).toHaveLength(eventTypes.length);
  });

  test("without which no delivery is taken", async () => {
    expect(described.filter(({ required }) => required !== true)).toEqual([]);
    const unsigned = verifyWebhook({ payload, secret, headers: {} });
    await expect(unsigned).rejects.toMatchObject({ code: "missing_header" });
  });

  test("where signing writes it", async () => {
    const { headers, signature } = await signWebhook({ payload, secret });
    const written = Object.keys(headers).filter((name) => headers[name] === signature);
    expect(written).toEqual(names);
  });

  test("where verifying reads it", async () => {
    const { signature } = await signWebhook({ payload, secret });
    const headers = Object.fromEntries(names.map((name) => [name, signature]));
    expect(await verifyWebhook({ payload, secret, headers })).toMatchObject({ id: "evt_1" });
  });
});

describe("the types of events are those of the register", () => {
  const types = readRegisters(folder).events.map(({ type }) => type);
  const { EventType, ...schemas } = bundle.components.schemas;
  const webhooks = Object.entries(bundle.webhooks ?? {});

  test("each once", () => {
    expect(types).toEqual([...new Set(types)]);
  });

  test("in the webhooks", () => {
    expect(webhooks.map(([type]) => type)).toEqual(types);
  });

  test("in what is posted to the webhooks", () => {
    const posted = webhooks.map(([, { post }]) => schemas[bodySchemaName(post?.requestBody) ?? ""]);
    const properties = posted.map((schema) => schema?.properties as Record<string, Schema>);
    expect(properties.map(({ type }) => type?.const)).toEqual(types);
  });

  test("in EventType", () => {
    expect(EventType?.["x-extensible-enum"]).toEqual(types);
  });

  test("in eventTypes", () => {
    expect(eventTypes).toEqual(types);
  });
});

describe("exponents of currencies", () => {
  // ISO 4217, written down apart from the register; USDC and USDT as the page on stablecoins has them.
  const exponents: Record<string, number> = {
    ...{ AED: 2, AUD: 2, BRL: 2, CAD: 2, CHF: 2, CNY: 2, DKK: 2, EUR: 2, GBP: 2, GHS: 2, HKD: 2 },
    ...{ IDR: 2, ILS: 2, INR: 2, JPY: 0, KES: 2, KRW: 0, MXN: 2, MYR: 2, NGN: 2, NOK: 2, NZD: 2 },
    ...{ PHP: 2, PKR: 2, PLN: 2, RWF: 0, SEK: 2, SGD: 2, THB: 2, TRY: 2, TZS: 2, UGX: 0, USD: 2 },
    ...{ USDC: 6, USDT: 6, VND: 0, XAF: 0, ZAR: 2 },
  };
  // What pages print contradicts ISO 4217, so that the register leaves them open.
  const open = ["IDR"];
  const { currencies } = readSource<{ currencies: Currency[] }>(
    `${folder}${registerFile("currencies")}`,
    folder,
  ).data;

  test("every currency of the register is in the table of this test", () => {
    expect(currencies.map(({ code }) => code)).toEqual(Object.keys(exponents));
  });

  test.for(currencies)("$code in the register", ({ code, exponent }) => {
    expect(exponent).toBe(open.includes(code) ? null : exponents[code]);
  });

  test("those of the register are what money is reckoned with", () => {
    const registered = currencies.map(({ code, exponent }) => [code, exponent]);
    expect(Object.entries(currencyExponents)).toEqual(registered);
  });
});

interface Currency {
  code: string;
  exponent: number | null;
}

/** Answers each request with an empty list, which passes for any object too, and keeps the request. */
function recorder(requests: Request[]): Fetch {
  return async (url, init) => {
    requests.push(new Request(url, init));
    return Response.json({ object: "list", data: [] });
  };
}
