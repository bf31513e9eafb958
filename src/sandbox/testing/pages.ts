import { createSandbox, type Sandbox, type SandboxOptions } from "../index.js";
import { browserOf } from "./browser.js";
import { callerOf } from "./caller.js";

/** When it happens. */
export const now = 1_750_000_000_000;
/** Where the shop wants its customers to come back to. */
export const shop = {
  success_url: "https://shop.example/thanks",
  cancel_url: "https://shop.example/cart",
};

/** Two of one thing that is sold, at a price. */
export function item(amount = 525, currency = "USD", more = {}) {
  const price = { currency, unit_amount: amount, product_data: { name: "Green tea" }, ...more };
  return { price_data: price, quantity: 2 };
}

/** A sandbox with a shop that sells by it, and a customer who opens its pages. */
export function openPages(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now, ...options });
  const call = callerOf(sandbox);
  const post = async (path: string, body: unknown) => {
    const { status, body: answer } = await call("POST", path, body);
    if (status !== 200) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const get = async (path: string) => (await call("GET", path)).body;
  return {
    ...{ sandbox, post, get, browser: browserOf(sandbox) },
    async session(more: Record<string, unknown> = {}) {
      const types = ["card", "alipay", "bank_transfer_eu"];
      const body = { ...shop, line_items: [item()], payment_method_types: types, ...more };
      const session = await post("/checkout/sessions", { mode: "payment", ...body });
      const path = new URL(session.url).pathname;
      return {
        path,
        get: () => get(`/checkout/sessions/${session.id}`),
        intent: session.payment_intent,
      };
    },
    async intent(type: string, more: Record<string, unknown> = {}) {
      const data = type === "card" ? cardData("4761344136141390") : { type };
      const intent = await post("/payment_intents", {
        ...{ amount: 1050, currency: "USD", confirm: true, payment_method_data: data },
        ...{ return_url: "https://shop.example/back", description: "Order 7" },
        ...more,
      });
      return { id: intent.id as string, get: () => get(`/payment_intents/${intent.id}`) };
    },
  };
}

function cardData(number: string) {
  return { type: "card", card: { number, exp_month: "12", exp_year: "2034", cvc: "123" } };
}

/** Types of what has happened in the first account. */
export function eventsOf(sandbox: Sandbox) {
  return sandbox.events().map(({ type }) => type);
}
