import type { SandboxAccount } from "../../src/sandbox/sandbox-account.js";
import type { Operation } from "../support/bundle.js";
import { type Answered, keyHeaders, send, type Target } from "./target.js";

type Fields = Readonly<Record<string, unknown>>;
type Called = Pick<Operation, "operationId" | "path">;
type Made = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a payload names by ids of its own, made by calls of the API in an account that has nothing else. */
export class Scenery {
  readonly operation: Called;
  /** The payload before its ids are replaced. */
  readonly sent: Fields;
  readonly account: SandboxAccount;
  readonly #target: Target;
  readonly #made = new Map<string, string>();

  /** @param account one of its own unless told. */
  constructor(
    target: Target,
    operation: Called,
    sent: Fields,
    account: SandboxAccount = target.sandbox.newAccount(),
  ) {
    this.#target = target;
    this.operation = operation;
    this.sent = sent;
    this.account = account;
  }

  /** Calls an operation of the account. */
  call(method: string, path: string, body?: unknown): Promise<Answered> {
    const headers = keyHeaders(this.account.secretKey);
    return send(this.#target, { method, path: `/v1${path}`, headers, body });
  }

  /** Makes an object. @throws Error where that is refused. */
  async post(path: string, body: Fields = {}): Promise<Made> {
    const answer = await this.call("POST", path, body);
    if (answer.status !== 200)
      throw new Error(`POST ${path} was refused: ${JSON.stringify(answer.body)}`);
    return answer.body as Made;
  }

  /** The newest object that a list has. @throws Error where it is empty. */
  async first(path: string): Promise<Made> {
    const { body } = await this.call("GET", path);
    const [found] = (body.data ?? []) as Made[];
    if (!found) throw new Error(`GET ${path} has nothing.`);
    return found;
  }

  /** The id of an object that stands for one that a payload names: the same for the same one. */
  async standIn(named: string, pointer = ""): Promise<string> {
    const known = this.#made.get(named);
    if (known !== undefined) return known;
    const make = makers[/^[a-z]+[_-]/.exec(named)?.[0].replace("-", "_") ?? ""];
    const id = make ? await make(this, pointer) : named;
    this.#made.set(named, id);
    return id;
  }

  /** Says which id stands for one that a payload names. */
  know(named: string, id: string): void {
    this.#made.set(named, id);
  }

  /** A value with the ids of objects that are there. */
  async withIds(value: unknown, pointer = ""): Promise<unknown> {
    if (typeof value === "string")
      return /^[a-z]+_\d{19}$|^coupon-/.test(value) ? this.standIn(value, pointer) : value;
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [place, item] of value.entries())
        items.push(await this.withIds(item, `${pointer}/${place}`));
      return items;
    }
    if (typeof value !== "object" || value === null) return value;
    const members: [string, unknown][] = [];
    for (const [name, member] of Object.entries(value))
      members.push([name, await this.withIds(member, `${pointer}/${name}`)]);
    return Object.fromEntries(members);
  }

  /** The path of the operation, with the object that it acts on. */
  async path(): Promise<string> {
    const { operationId, path } = this.operation;
    if (!path.includes("{")) return path.slice("/v1".length);
    const stage = stages[operationId];
    if (!stage) throw new Error(`${operationId} acts on an object: say in stages how it is made.`);
    const id = await stage(this);
    return path.slice("/v1".length).replace(/\{\w+\}/, id);
  }

  /** The customer that everything in the payload belongs to; undefined where it names none. */
  async owner(): Promise<string | undefined> {
    if (this.operation.operationId === "updateCustomer") return this.standIn(ownCustomer);
    const { customer } = this.sent;
    return typeof customer === "string" ? this.standIn(customer) : undefined;
  }
}

const tea = {
  ...{ name: "Tea, 100 g", description: "Loose leaf", url: "https://shop.example.com/tea" },
  images: ["https://shop.example.com/tea.jpg"],
};

const bought = { nickname: "Tea", lookup_key: "tea_100", metadata: { season: "spring" } };

const ownCustomer = "cus_1000000000000000001";
const plan = { interval: "month", interval_count: 1 };

/** `payment_method_data` of a card that is never declined. */
const card: Fields = {
  type: "card",
  card: { number: "4242424242424242", exp_month: "12", exp_year: "2034", cvc: "123" },
};

const bankAccount: Fields = {
  destination_type: "bank_account",
  bank_account: {
    ...{ account_holder_name: "Ada Example", account_number: "000123456789", country: "US" },
    ...{ routing_type: "aba", routing_number: "000000001" },
  },
};

const payee: Fields = {
  destination_data: bankAccount,
  ...{ nickname: "Ada, tea supplier", metadata: { supplier: "S-17" } },
};

const idOf = async (made: Promise<Made>): Promise<string> => (await made).id;

const paid = async (scenery: Scenery, more: Fields = {}): Promise<string> => {
  const owner = await scenery.owner();
  const order = { amount: 100_000, currency: "USD", ...(owner && { customer: owner }) };
  const confirmed = { confirm: true, payment_method_data: card };
  return idOf(scenery.post("/payment_intents", { ...order, ...confirmed, ...more }));
};

/** What is sold every month is what subscriptions are made of; all else is sold once. */
const recurs = ({ operation, sent }: Scenery, pointer: string): boolean => {
  if (operation.operationId === "createCheckoutSession") return sent.mode === "subscription";
  return (
    /Subscription(?:Item)?$/.test(operation.operationId) &&
    !pointer.startsWith("/add_invoice_items")
  );
};

/** How to make what an id names, by its prefix; ids with other prefixes name what the API does not make. */
const makers: Readonly<Record<string, (scenery: Scenery, pointer: string) => Promise<string>>> = {
  cus_: (scenery) =>
    idOf(
      scenery.post("/customers", {
        ...{ name: "Ada Example", email: "ada@example.com", address: { country: "GB" } },
      }),
    ),
  async pm_(scenery) {
    const id = await idOf(scenery.post("/payment_methods", card));
    const owner = await scenery.owner();
    if (owner) await scenery.post(`/payment_methods/${id}/attach`, { customer: owner });
    return id;
  },
  prod_: (scenery) => idOf(scenery.post("/products", tea)),
  async price_(scenery, pointer) {
    const product = await idOf(scenery.post("/products", tea));
    const price = { currency: "USD", unit_amount: 250, product, ...bought };
    const recurring = recurs(scenery, pointer) ? { recurring: plan } : {};
    return idOf(scenery.post("/prices", { ...price, ...recurring }));
  },
  coupon_: (scenery) =>
    idOf(scenery.post("/coupons", { amount_off: 100, currency: "USD", duration: "once" })),
  promo_: async (scenery) =>
    idOf(
      scenery.post("/promotion_code", {
        ...{ coupon: await scenery.standIn("coupon_1000000000000000001"), code: "SPRING" },
      }),
    ),
  pi_: (scenery) => paid(scenery),
  async ch_(scenery) {
    await paid(scenery);
    return idOf(scenery.first("/charges/list"));
  },
  async file_(scenery) {
    const form = new FormData();
    form.append("file", new Blob(["Receipt of order 1001"]));
    form.append("purpose", "dispute_evidence");
    const { body } = await scenery.call("POST", "/files", form);
    return String(body.id);
  },
  bf_: (scenery) => idOf(scenery.post("/beneficiaries", payee)),
  ich_: (scenery) =>
    idOf(
      scenery.post("/issuing/cardholders", {
        ...{ name: "Ada Example", type: "individual", email: "ada@example.com" },
        status: "active",
      }),
    ),
  inv_: async (scenery) =>
    idOf(scenery.post("/invoices", { customer: await scenery.standIn(ownCustomer) })),
  async sub_(scenery) {
    const customer = await scenery.standIn(ownCustomer);
    const product = await scenery.standIn("prod_1000000000000000001");
    const price_data = { currency: "USD", product, recurring: plan, unit_amount: 1000 };
    const items = Array.from({ length: 2 }, () => ({ price_data, quantity: 1, metadata: {} }));
    const method = await scenery.post("/payment_methods", card);
    await scenery.post(`/payment_methods/${method.id}/attach`, { customer });
    const body = { customer, items, default_payment_method: method.id };
    const made = await scenery.post("/subscriptions", body);
    for (const [place, { id }] of (made.items as Made[]).entries())
      scenery.know(`si_100000000000000000${place + 1}`, id);
    return made.id;
  },
};

type Stage = (scenery: Scenery) => Promise<string>;

const standing =
  (id: string): Stage =>
  (scenery) =>
    scenery.standIn(id);

const intent: Stage = async (scenery) => {
  const owner = await scenery.owner();
  return idOf(
    scenery.post("/payment_intents", {
      ...{ amount: 100_000, currency: "USD" },
      ...(owner && { customer: owner }),
    }),
  );
};

const setup: Stage = async (scenery) => {
  const owner = await scenery.owner();
  return idOf(scenery.post("/setup_intents", owner ? { customer: owner } : {}));
};

const payout: Stage = (scenery) =>
  idOf(
    scenery.post("/payouts", {
      ...{ payment_currency: "USD", payment_amount: 5000, source_currency: "USD" },
      beneficiary_data: { destination_data: bankAccount, nickname: "Ada, tea supplier" },
      ...{ merchant_payout_id: "pay_1", description: "Tea, January" },
    }),
  );

const issued: Stage = async (scenery) =>
  idOf(
    scenery.post("/issuing/cards", {
      ...{ cardholder: await scenery.standIn("ich_1000000000000000001") },
      ...{ currency: "USD", type: "virtual", status: "active" },
    }),
  );

/** The object that an operation acts on, in the state in which it can. */
const stages: Readonly<Record<string, Stage>> = {
  addInvoiceLines: standing("inv_1000000000000000001"),
  attachPaymentMethod: standing("pm_1000000000000000001"),
  cancelPaymentIntent: intent,
  cancelSetupIntent: setup,
  capturePaymentIntent: (scenery) => paid(scenery, { capture_method: "manual" }),
  confirmPaymentIntent: intent,
  confirmSetupIntent: setup,
  updateBeneficiary: standing("bf_1000000000000000001"),
  updateCard: issued,
  updateCardholder: standing("ich_1000000000000000001"),
  updateCustomer: standing(ownCustomer),
  async updateDispute(scenery) {
    await paid(scenery);
    scenery.account.act("charge", "dispute");
    return idOf(scenery.first("/disputes/list"));
  },
  async updateIssuingTransaction(scenery) {
    await issued(scenery);
    scenery.account.act("issuing.card", "authorize");
    scenery.account.act("issuing.authorization", "capture");
    return idOf(scenery.first("/issuing/transactions"));
  },
  updatePaymentIntent: intent,
  updatePaymentLink: async (scenery) =>
    idOf(
      scenery.post("/payment_links", {
        line_items: [
          { price: await scenery.standIn("price_1000000000000000001", "/line_items"), quantity: 1 },
        ],
      }),
    ),
  updatePaymentMethod: standing("pm_1000000000000000001"),
  updatePayout: payout,
  updatePrice: standing("price_1000000000000000001"),
  updateProduct: standing("prod_1000000000000000001"),
  updateSetupIntent: setup,
  updateSubscription: standing("sub_1000000000000000001"),
  updateWebhookEndpoint: (scenery) =>
    idOf(
      scenery.post("/webhook_endpoints", {
        ...{ url: "http://127.0.0.1:9/hook", enabled_events: ["payment_intent.succeeded"] },
      }),
    ),
};

/** Whether it is told how to make the object that an operation acts on. */
export function isStaged(operationId: string): boolean {
  return Object.hasOwn(stages, operationId);
}
