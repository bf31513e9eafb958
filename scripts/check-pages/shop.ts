import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CheckoutSessionCreate,
  nextActionUrl,
  type PaymentIntentCreate,
  WooshPay,
} from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";

/** A shop with a site of its own, which sells by a sandbox. */
export interface Shop {
  /** Its origin, which is not that of the pages. */
  readonly url: string;
  /** Opens a session. @returns its url. */
  session(more?: Partial<CheckoutSessionCreate>): Promise<string>;
  /** Makes a payment intent. @returns the url of its next action; of the widget where there is none. */
  intent(more?: Partial<PaymentIntentCreate>): Promise<string>;
  /** Makes a payment link. @returns its url. */
  link(): Promise<string>;
  /** Makes an invoice that waits to be paid. @returns the url of its page. */
  invoice(): Promise<string>;
  /** Status and payment_status of a session, by its url. */
  stateOf(url: string): Promise<string>;
  /** A page of the shop whose button sends a form to somebody else's address. @returns its url. */
  forge(target: string, fields: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

const longName = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

const items = [
  { ...soldAs("Green tea", "First flush, 100 g", 525), quantity: 2 },
  { ...soldAs(longName, "", 123_456_789), quantity: 1 },
];

function soldAs(name: string, description: string, amount: number) {
  const product = { name, ...(description && { description }) };
  return { price_data: { currency: "USD", unit_amount: amount, product_data: product } };
}

const icon = '<link rel="icon" href="data:,">';

/** Opens the shop on a port of this machine. @param base address of the sandbox. */
export async function openShop(sandbox: Sandbox, base: string): Promise<Shop> {
  const client = new WooshPay(sandbox.secretKey, { fetch: sandbox.fetch });
  let forged = "";
  const server = createServer(({ url: path }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const page = path === "/forged" ? forged : `<p>Shop ${path}</p>`;
    response.end(`<!doctype html><html lang="en">${icon}<title>Shop</title>${page}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const priced = async () => {
    const product = await client.products.create({ name: "Green tea" });
    return client.prices.create({ currency: "USD", unit_amount: 525, product: product.id });
  };
  return {
    url,
    async session(more = {}) {
      const session = await client.checkout.sessions.create({
        ...{ mode: "payment", success_url: `${url}/thanks`, cancel_url: `${url}/cart` },
        ...{ line_items: items, payment_method_types: ["card", "alipay", "promptpay"] },
        ...more,
      });
      return session.url;
    },
    async intent(more = {}) {
      const intent = await client.paymentIntents.create({
        ...{ amount: 1050, currency: "USD", description: "Order 7", ...more },
        ...(more.confirm && { return_url: `${url}/back` }),
      });
      return nextActionUrl(intent) ?? `${base}/sdk/${intent.id}`;
    },
    async link() {
      const { id } = await priced();
      return String(
        (await client.paymentLinks.create({ line_items: [{ price: id, quantity: 2 }] })).url,
      );
    },
    async invoice() {
      const customer = await client.customers.create({ name: "Ada" });
      const { id } = await client.invoices.create({ customer: customer.id, currency: "USD" });
      await client.invoices.addLines(id, { lines: [{ amount: 1050, description: "Green tea" }] });
      return String((await client.invoices.send(id)).hosted_invoice_url);
    },
    async stateOf(address) {
      const id = new URL(address).pathname.split("/").at(-1) ?? "";
      const { status, payment_status: paid } = await client.checkout.sessions.retrieve(id);
      return `${status}, ${paid}`;
    },
    forge(target, fields) {
      const inputs = Object.entries(fields).map(
        ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
      );
      forged = `<form method="post" action="${target}">${inputs.join("")}<button>Win</button></form>`;
      return `${url}/forged`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
