import { isStaged, Scenery } from "../../../../contract-tests/sandbox/scenery.js";
import { contractData } from "../../../../generated/contract-data.js";
import type { OperationData } from "../../../../src/contract/data.js";
import { prefixOf } from "../../../../src/sandbox/ids.js";
import type { Sandbox } from "../../../../src/sandbox/sandbox.js";
import { type Bench, base } from "./bench.js";
import { idsIn } from "./known.js";

/** What a request needs that the sandbox does not have yet. */
export interface Needed {
  /** Values for the parameters in the path, by name. */
  values: Record<string, string>;
  body: unknown;
}

/** How the ids begin that the sandbox makes for a parameter in a path. */
export function prefixIn({ path }: OperationData, name: string): string {
  const home = anonymous(path.slice(0, path.indexOf(`{${name}}`) + name.length + 2));
  const owner = contractData.operations.find(
    (one) => one.method === "GET" && anonymous(one.path) === home,
  );
  const schema = contractData.schemas[owner?.responses["200"] ?? ""];
  const { object } = (schema?.properties ?? {}) as Readonly<Record<string, Told>>;
  const kind = object?.const ?? object?.["x-extensible-enum"]?.[0];
  return kind === undefined ? "" : prefixOf(kind);
}

interface Told {
  const?: string;
  "x-extensible-enum"?: readonly string[];
}

function anonymous(path: string): string {
  return path.replaceAll(/\{\w+\}/g, "{}");
}

/** Ids in a path or a body that the sandbox has never made. */
export function unknownIds(
  bench: Bench,
  values: Readonly<Record<string, string>>,
  body: unknown,
): string[] {
  const named = [...Object.values(values), ...idsIn(body)];
  return [...new Set(named.filter((id) => id !== "" && !bench.has(id)))];
}

/** Makes what a request needs, by calls of the API and by what customers and banks do. */
export async function makeNeeded(
  bench: Bench,
  operation: OperationData,
  body: unknown,
): Promise<Needed> {
  const { sandbox } = bench;
  const { fetch, close } = sandbox;
  const inPath = operation.parameters.filter((one) => one.in === "path");
  const staged = [
    operation.id,
    ...inPath.map((one) => alike[prefixIn(operation, one.name)] ?? ""),
  ].find(isStaged);
  const owned = operation.path.includes("/customers/") ? { customer: sampleOf("cus_") } : {};
  const scenery = new Scenery(
    { sandbox, baseUrl: base, fetch: fetch as typeof globalThis.fetch, close },
    { operationId: staged ?? operation.id, path: "/v1/{id}" },
    { ...owned, ...(body as object | undefined) },
    sandbox,
  );
  const values: Record<string, string> = {};
  // Of what comes about on the way, some is what others act on.
  const reached = staged && (await scenery.path()).slice(1);
  for (const one of inPath)
    values[one.name] = reached
      ? idLike(sandbox, prefixIn(operation, one.name), reached)
      : await made(scenery, prefixIn(operation, one.name));
  const ready = await scenery.withIds(body);
  for (const id of [...idsIn(ready), ...Object.values(values)])
    bench.learn(sandbox.core.store.get(id)?.version);
  bench.changed();
  return { values, body: ready };
}

// Operations whose objects are those that the others of their kind act on, too.
const alike: Readonly<Record<string, string>> = {
  ...{ ic_: "updateCard", plink_: "updatePaymentLink", we_: "updateWebhookEndpoint" },
  ...{
    po_: "updatePayout",
    iauth_: "updateIssuingTransaction",
    seti_: "updateSetupIntent",
    dp_: "updateDispute",
    ipi_: "updateIssuingTransaction",
  },
};

function idLike(sandbox: Sandbox, prefix: string, reached: string): string {
  if (reached.startsWith(prefix)) return reached;
  const versions = [...sandbox.core.store.entries()].map(({ version }) => version.id);
  return versions.findLast((id) => id.startsWith(prefix)) ?? reached;
}

type Maker = (scenery: Scenery, prefix: string) => Promise<string>;

const standIn: Maker = (scenery, prefix) => scenery.standIn(sampleOf(prefix));

const made: Maker = (scenery, prefix) => (makers[prefix] ?? standIn)(scenery, prefix);

const item = {
  price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
  quantity: 1,
};

const makers: Readonly<Record<string, Maker>> = {
  async cs_(scenery) {
    const order = { mode: "payment", success_url: "https://shop.example.com/thanks" };
    return (await scenery.post("/checkout/sessions", { ...order, line_items: [item] })).id;
  },
  async re_(scenery) {
    const payment_intent = await standIn(scenery, "pi_");
    return (await scenery.post("/refunds", { payment_intent, amount: 500 })).id;
  },
  async ii_(scenery) {
    const customer = await standIn(scenery, "cus_");
    const line = { customer, amount: 1050, currency: "USD", description: "Tea" };
    return (await scenery.post("/invoiceitems", line)).id;
  },
  evt_: async ({ account }) => account.trigger("payment_intent.succeeded").id,
};

function sampleOf(prefix: string): string {
  return `${prefix}1000000000000000001`;
}
