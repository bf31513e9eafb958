import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExchangeRequest } from "../../src/contract/exchange.js";
import { pointerKeys, replaceAt } from "../../src/contract/json.js";
import { mutantsOf } from "../../src/contract/judge/mutants.js";
import type { SandboxAccount } from "../../src/sandbox/sandbox-account.js";
import { newYear } from "../../src/sandbox/testing/client.js";
import { card } from "../../src/sandbox/testing/payments.js";
import { corpus, exchangeOf } from "../exchanges/corpus.js";
import {
  operationsById,
  key as secretKey,
  standardExchange,
  written,
} from "../exchanges/standard.js";
import { bundle, operations } from "../support/bundle.js";
import { requestOf, ruledOut } from "../support/ruled-out.js";
import { views } from "../support/views.js";
import { requests } from "./likeness.js";
import { type Answered, keyHeaders, type Sent, send, type Target, targets } from "./target.js";

/** A wrong request, and how it has to be refused. */
interface Wrong {
  readonly name: string;
  readonly sent: Sent;
  readonly status: number;
  /** What `param` has to begin with; undefined where no field is at fault. */
  readonly param?: string | undefined;
}

const withKey = keyHeaders(secretKey);

/** A request of an exchange as it is sent. */
function sentOf({ method, url, headers, body }: ExchangeRequest): Sent {
  const path = url.replace(/^https?:\/\/[^/]+/, "").replace(/^(?!\/)/, "/");
  const given = headers as Record<string, string>;
  return { method, path, body, headers: given };
}

/** A request of an operation with a body of its own. */
function withBody(operationId: string, body: unknown): Sent {
  const operation = operationsById.get(operationId);
  if (!operation) throw new Error(`There is no operation ${operationId}.`);
  return sentOf(written(standardExchange(operation, body)).request);
}

function placeIn(pointer: string): string {
  return pointerKeys(pointer.replace(/^#\w+/, "")).reduce<string>((place, name) => {
    if (/^\d+$/.test(String(name))) return `${place}[${name}]`;
    return place ? `${place}.${name}` : String(name);
  }, "");
}

/** Of each operation, keyword and member the first mutant of its payloads that the description refuses. */
function findMutants(): Wrong[] {
  const found = new Map<string, Wrong>();
  for (const { operationId, schema, value, name } of requests) {
    const view = views.declared;
    const fits = view.compile(schema);
    if (operations.get(operationId)?.sendsForm || !fits(value)) continue;
    for (const mutant of mutantsOf(view.node(schema), value, view.strictness)) {
      const [member = ""] = pointerKeys(mutant.pointer);
      const kind = `${operationId} ${mutant.keyword} ${member}`;
      if (found.has(kind) || fits(mutant.value)) continue;
      // A branch of a union that lacks its only member is taken for another branch: its neighbour is named.
      const place = mutant.name.startsWith("required")
        ? mutant.pointer.replace(/\/[^/]*$/, "")
        : mutant.pointer;
      found.set(kind, {
        ...{ name: `${name} ${mutant.name}`, sent: withBody(operationId, mutant.value) },
        ...{ status: 400, param: mutant.pointer === "" ? undefined : placeIn(place) },
      });
    }
  }
  return [...found.values()];
}

const statuses: Readonly<Record<string, number>> = { credentials: 401, path: 404, method: 404 };

// Whoever calls a sandbox has said by its address that it is one.
const ofAnotherHost = "a test key at the live host";

/** The requests of the corpus of exchanges that have a mistake. */
const recorded: Wrong[] = [...corpus].flatMap(([theme, rows]) =>
  rows.flatMap((row): Wrong[] => {
    const [first] = row.findings.filter(
      (one) => one.side === "request" && one.severity !== "advice",
    );
    if (!first || row.of.startsWith("on") || row.name === ofAnotherHost) return [];
    const { rule, pointer } = first;
    const isPath = pointer.startsWith("#path/");
    const param = !isPath && /^(?:#query)?\//.test(pointer) ? placeIn(pointer) : undefined;
    const status = isPath ? 404 : (statuses[rule] ?? 400);
    const sent = sentOf(exchangeOf(row).request);
    return [{ name: `${theme}: ${row.name}`, sent, status, param }];
  }),
);

/** What pages rule out. */
const ruled: Wrong[] = ruledOut.flatMap((one) => {
  const [operationId, name, pointer, values] = one;
  const { value } = requestOf(one);
  // The country says of which form an account is: one that is ruled out leaves another form, which lacks something.
  const place = pointer.replace(/\/country$/, "");
  return values.map((wrong) => ({
    name: `${operationId} ${name} ${pointer} ${JSON.stringify(wrong)}`,
    sent: withBody(operationId, replaceAt(value, pointerKeys(pointer), wrong)),
    ...{ status: 400, param: placeIn(place) },
  }));
});

const methods = ["get", "post", "put", "patch", "delete"];

// The last word of /v1/disputes/list may be taken for an id, too.
function takesAsId(method: string, path: string): boolean {
  const other = bundle.paths[path.replace(/[^/]+$/, "{id}")];
  return other !== undefined && method in other;
}

/** Each path with each method that it does not have, and with a slip in its last word. */
const astray: Wrong[] = Object.entries(bundle.paths).flatMap(([template, item]) => {
  const path = template.replace(/\{\w+\}/g, "x_1000000000000000001");
  const others = methods.filter((method) => !(method in item) && !takesAsId(method, template));
  const slip = template.replace(/(\w)(?=(?:\/\{\w+\})?$)/, "$1x").replace(/\{\w+\}/g, "x_1");
  return [
    ...others.map((method) => [method.toUpperCase(), path]),
    [Object.keys(item)[0]?.toUpperCase() ?? "", slip],
  ].map(([method = "", place = ""]) => ({
    name: `${method} ${place}`,
    sent: { method, path: place, headers: withKey },
    status: 404,
  }));
});

const basic = (text: string) => `Basic ${btoa(text)}`;

/** Wrong ways to show a key. */
const credentials: Wrong[] = (
  [
    ["nothing", undefined],
    ["an empty header", ""],
    ["the key alone", secretKey],
    ["the word Basic alone", "Basic"],
    ["Basic with the key as it is", `Basic ${secretKey}`],
    ["Basic with what is no Base64", "Basic ***"],
    ["Basic with nothing in it", basic(":")],
    ["the key as the password", basic(`:${secretKey}`)],
    ["Bearer", `Bearer ${secretKey}`],
    ["Digest", `Digest username="${secretKey}"`],
    ["a publishable key", basic("pk_test_contract:")],
    ["a live key", basic(`${["sk", "live", "constructed"].join("_")}:`)],
    ["a secret of webhooks", basic("whsec_contract:")],
    ["a name and a password", basic("ada@example.com:example")],
  ] as const
).map(([name, authorization]) => ({
  name,
  status: 401,
  sent: {
    ...{ method: "GET", path: "/v1/products" },
    headers: authorization === undefined ? {} : { authorization },
  },
}));

const forms: Wrong[] = [{ file: "Receipt" }, { purpose: "dispute_evidence" }, {}].map((body) => ({
  name: `a form of ${Object.keys(body).join() || "nothing"}`,
  sent: withBody("createFile", body),
  ...{ status: 400, param: "file" in body ? "purpose" : "file" },
}));

const kinds: [kind: string, wrong: readonly Wrong[], least: number][] = [
  ["mutants of payloads", findMutants(), 450],
  ["exchanges", recorded, 150],
  ["what pages rule out", ruled, 55],
  ["forms", forms, 3],
  ["paths and methods", astray, 250],
  ["credentials", credentials, 14],
];

describe.each(targets)("%s, a sandbox refuses", (_, start) => {
  let target: Target;
  let account: SandboxAccount;
  let written = 0;

  beforeAll(async () => {
    const state = {
      read: () => undefined,
      write() {
        written += 1;
      },
    };
    target = await start({ now: newYear, secretKey, state });
    account = target.sandbox;
    const order = { amount: 1050, currency: "USD", confirm: true, payment_method_data: card() };
    const sent = { method: "POST", path: "/v1/payment_intents", headers: withKey, body: order };
    expect((await send(target, sent)).status).toBe(200);
    expect(written).toBeGreaterThan(0);
  });

  afterAll(() => target.close());

  /** All that there is, in short. */
  const state = () => ({
    ...{ objects: account.core.store.size, written, accounts: target.sandbox.accounts.length },
    made: account.core.ids.count,
  });

  test.for(kinds)("%s, and changes nothing", { timeout: 60_000 }, async ([, wrong, least]) => {
    const before = state();
    const problems: string[] = [];
    for (const one of wrong) {
      const problem = mistakeIn(one, await send(target, one.sent));
      if (problem) problems.push(`${one.name}: ${problem}`);
    }
    expect(problems.slice(0, 20)).toEqual([]);
    expect(wrong.length).toBeGreaterThanOrEqual(least);
    expect(state()).toEqual(before);
  });
});

/** What is wrong with a refusal; undefined where it is as it has to be. */
function mistakeIn({ status, param, sent }: Wrong, answer: Answered): string | undefined {
  const { error } = answer.body as { error?: Readonly<Record<string, unknown>> };
  const told = JSON.stringify(answer.body);
  if (answer.status !== status) return `${answer.status}, and not ${status}: ${told}`;
  // HTTP has no body in an answer to HEAD.
  if (sent.method === "HEAD" && told === "{}") return undefined;
  if (error?.type !== "invalid_request_error") return `no documented error: ${told}`;
  if (!/^\S.{10,}\.$/s.test(String(error.message))) return `no sentence: ${told}`;
  if (param !== undefined && !String(error.param ?? "").startsWith(param))
    return `param ${error.param}, and not ${param}`;
  const shown = Object.values(sent.headers ?? {}).filter((one) => one.length > 8);
  return shown.some((one) => one.startsWith("Basic") && told.includes(one))
    ? "the key is shown"
    : undefined;
}
