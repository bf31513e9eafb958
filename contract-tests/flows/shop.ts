import { isObject } from "../../src/contract/json.js";
import { signWebhook } from "../../src/webhooks/index.js";
import { constructed, type Fields, Objects, type Wrong } from "./objects.js";

type Body = Record<string, unknown>;

/** A request that ends in an error of the API. */
export class Refused extends Error {
  override name = "Refused";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * The state behind the server: products, sessions, intents, refunds, payouts. Customers and banks are prompt: what
 * waits for them is done when it is looked at for the second time.
 */
export class Shop {
  readonly #objects = new Objects();
  readonly #looks = new Map<string, number>();
  readonly #wrong: Wrong | undefined;

  constructor(wrong?: Wrong) {
    this.#wrong = wrong;
  }

  createProduct(body: Body): Fields {
    return this.#objects.add("product", { active: true, updated: 1_767_225_600_000, ...body });
  }

  createPrice(body: Body): Fields {
    const { product, product_data: data, ...rest } = body;
    const { id: _id, ...named } = isObject(data) ? data : { id: null };
    return this.#objects.add("price", {
      ...{ active: true, ...rest },
      billing_scheme: "per_unit",
      product: product ? this.find("product", product) : this.createProduct(named),
      type: body.recurring ? "recurring" : "one_time",
    });
  }

  createSession(body: Body): Fields {
    const items = (body.line_items as Body[]).map((item) => this.#lineItem(item));
    const amount = items.reduce((sum, item) => sum + Number(item.amount_total), 0);
    const currency = String(items[0]?.currency);
    const types = body.payment_method_types ?? [currency === "USDC" ? "USDC" : "card"];
    const intent = this.#addIntent({
      ...{ amount, currency, payment_method_types: types, status: "requires_payment_method" },
      merchant_order_id: body.merchant_order_id,
    });
    const isPayment = body.mode === "payment";
    const session = this.#objects.add("checkout.session", {
      ...{ mode: body.mode, status: "open", currency, customer: "", payment_status: "unpaid" },
      ...{ success_url: body.success_url, cancel_url: body.cancel_url },
      ...{ amount_subtotal: amount, amount_total: amount, expires_at: 1_767_312_000_000 },
      ...{ line_items: { object: "list", data: items }, payment_method_types: types },
      url: "https://checkout.example.com/pay",
      ...(isPayment && { payment_intent: intent.id, client_secret: intent.client_secret }),
    });
    intent.session = session.id;
    return session;
  }

  #lineItem({ price, price_data: data, quantity }: Body): Fields {
    const found = price ? this.find("price", price) : this.createPrice(data as Body);
    const { currency, unit_amount: amount, product } = found;
    const total = Number(amount) * Number(quantity);
    const { name } = product as Fields;
    return this.#objects.add("item", {
      ...{ created: undefined, livemode: undefined },
      ...{ currency, description: name, price: found, quantity },
      ...{ amount_subtotal: total, amount_total: total },
    });
  }

  async createIntent(body: Body): Promise<Fields> {
    const { confirm, ...rest } = body;
    const saved = body.payment_method !== undefined;
    const intent = this.#addIntent({
      ...{ ...rest, payment_method_types: typesOf(body), status: "requires_payment_method" },
      payment_method: body.payment_method,
    });
    if (confirm && !saved) this.#confirm(intent, body);
    await this.#deliver("payment_intent.created", intent);
    if (confirm && saved) await this.#pay(intent);
    return this.#shown(intent);
  }

  confirmIntent(id: string, body: Body): Fields {
    const intent = this.find("payment_intent", id);
    this.#confirm(intent, body);
    return this.#shown(intent);
  }

  #confirm(intent: Fields, body: Body): void {
    const [type = ""] = typesOf(body);
    const redirect = { url: "https://pay.example.com/next" };
    Object.assign(intent, {
      ...{
        status: "requires_action",
        payment_method: this.#objects.add("payment_method", { type }).id,
      },
      ...{ payment_method_types: [type], return_url: body.return_url },
      next_action:
        type === "card"
          ? {
              type: "challenge_redirect",
              challenge_redirect: { ...redirect, return_url: body.return_url },
            }
          : { type: "redirect_to_url", [`${type}_handle_redirect`]: redirect },
    });
  }

  async retrieveIntent(id: string): Promise<Fields> {
    const intent = this.find("payment_intent", id);
    if (this.#isDone(intent)) await this.#pay(intent);
    return this.#shown(intent);
  }

  async searchIntents(query: string): Promise<unknown> {
    const [, order] = /^merchant_order_id:'(.*)'$/.exec(query) ?? [];
    const all = this.#objects
      .all("payment_intent")
      .filter((one) => one.merchant_order_id === order);
    for (const one of all) if (this.#isDone(one)) await this.#pay(one);
    const data = all.map((one) => this.#shown(one));
    return { object: "list", url: "/v1/payment_intents/search", has_more: false, data };
  }

  async #pay(intent: Fields): Promise<void> {
    if (["succeeded", "requires_capture"].includes(String(intent.status))) return;
    const session = this.#objects.get(intent.session);
    if (session) Object.assign(session, { status: "complete", payment_status: "paid" });
    if (this.#wrong === "unpaid") return;
    delete intent.next_action;
    if (intent.capture_method === "manual") Object.assign(intent, { status: "requires_capture" });
    else await this.#succeed(intent, Number(intent.amount));
  }

  async #succeed(intent: Fields, amount: number): Promise<void> {
    Object.assign(intent, { status: "succeeded", amount_received: amount });
    await this.#deliver("payment_intent.succeeded", intent);
  }

  async captureIntent(id: string, body: Body): Promise<Fields> {
    const intent = this.find("payment_intent", id);
    if (intent.status !== "requires_capture")
      throw new Refused(400, "There is nothing to capture.");
    if (this.#wrong !== "uncaptured")
      await this.#succeed(intent, Number(body.amount_to_capture ?? intent.amount));
    return this.#shown(intent);
  }

  createRefund(body: Body): Fields {
    const intent = this.find("payment_intent", body.payment_intent);
    if (intent.status !== "succeeded") throw new Refused(400, "It is not paid.");
    const isPart = body.amount !== undefined && this.#wrong !== "refunded whole";
    return this.#objects.add("refund", {
      livemode: undefined,
      ...{ payment_intent: intent.id, currency: intent.currency, reason: body.reason },
      ...{ amount: Number(isPart ? body.amount : intent.amount), status: "pending" },
    });
  }

  retrieveRefund(id: string): Fields {
    const refund = this.find("refund", id);
    return this.#isDone(refund) ? Object.assign(refund, { status: "succeeded" }) : refund;
  }

  createCustomer(body: Body): Fields {
    return this.#objects.add("customer", body);
  }

  createSetupIntent(body: Body): Fields {
    const { customer } = body;
    const method = this.#objects.add("payment_method", { type: "card" });
    const intent = this.#objects.add("setup_intent", {
      ...{ status: "requires_action", customer, payment_method: method.id, usage: body.usage },
      ...{ payment_method_types: body.payment_method_types, return_url: body.return_url },
    });
    return Object.assign(intent, { client_secret: `${intent.id}_secret_constructed` });
  }

  retrieveSetupIntent(id: string): Fields {
    const intent = this.find("setup_intent", id);
    if (!this.#isDone(intent)) return intent;
    const method = this.find("payment_method", intent.payment_method);
    if (this.#wrong !== "unattached") method.customer = intent.customer;
    return Object.assign(intent, { status: "succeeded" });
  }

  listCustomerMethods(customer: string): unknown {
    const data = this.#objects.all("payment_method").filter((one) => one.customer === customer);
    return { object: "list", url: "/v1/payment_methods", has_more: false, data };
  }

  createBeneficiary(body: Body): Fields {
    return this.#objects.add("beneficiary", body);
  }

  createPayout(body: Body): Fields {
    const { beneficiary, beneficiary_data: data, ...rest } = body;
    const known = beneficiary
      ? this.find("beneficiary", beneficiary)
      : this.createBeneficiary(data as Body);
    const source = { source_amount: body.payment_amount, ...rest };
    return this.#objects.add("payout", { ...source, status: "pending", beneficiary_data: known });
  }

  retrievePayout(id: string): Fields {
    const payout = this.find("payout", id);
    if (this.#isDone(payout) && this.#wrong !== "payout pending") payout.status = "paid";
    return payout;
  }

  createEndpoint(body: Body): Fields {
    const secret = "whsec_constructedExampleNotASecret";
    return this.#objects.add("webhook_endpoint", { ...body, secret, status: "enabled" });
  }

  removeEndpoint(id: string): unknown {
    this.#objects.remove(this.find("webhook_endpoint", id).id);
    return { id, object: "webhook_endpoint", deleted: true };
  }

  /** The object of a kind and an id. */
  find(object: string, id: unknown): Fields {
    const found = this.#objects.get(id);
    if (found?.object !== object) throw new Refused(404, `There is no such ${object}.`);
    return found;
  }

  #addIntent(fields: Record<string, unknown>): Fields {
    const { confirmation_method, capture_method } = constructed(
      "retrievePaymentIntent",
      "constructed-1",
    );
    const intent = this.#objects.add("payment_intent", {
      ...{ confirmation_method, capture_method },
      ...fields,
    });
    const secret = `${intent.id}_secret_constructedConstructed01`;
    return Object.assign(intent, { client_secret: secret });
  }

  // Whoever acts outside of the API has done so when it is looked at again.
  #isDone({ id }: Fields): boolean {
    const looks = this.#looks.get(id) ?? 0;
    this.#looks.set(id, looks + 1);
    return looks > 0;
  }

  #shown(intent: Fields): Fields {
    const { session: _session, payment_method_data: _data, client_secret, ...shown } = intent;
    return this.#wrong === "no client secret" ? shown : ({ ...shown, client_secret } as Fields);
  }

  async #deliver(type: string, intent: Fields): Promise<void> {
    if (this.#wrong === "undelivered") return;
    const event = this.#objects.add("event", { type, data: { object: this.#shown(intent) } });
    const payload = JSON.stringify(event);
    for (const { url, secret: own } of this.#objects.all("webhook_endpoint")) {
      if (!String(url).startsWith("http://127.0.0.1:")) continue;
      const secret = this.#wrong === "forged" ? "whsec_another" : String(own);
      const { headers } = await signWebhook({ payload, secret });
      await fetch(String(url), { method: "POST", headers, body: payload }).catch(() => undefined);
    }
  }
}

function typesOf(body: Body): string[] {
  const { payment_method_data: data, payment_method_types: types } = body;
  if (isObject(data)) return [String(data.type)];
  return Array.isArray(types) ? types : ["card"];
}
