import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { signWebhook, verifyWebhook } from "../../src/webhooks/index.js";
import { root } from "./bundle.js";

const webhookSecret = "whsec_readmeExampleNotASecret";
const session = {
  id: "cs_1",
  object: "checkout.session",
  payment_intent: "pi_1000000000000000001",
};

/** What the text around an example has introduced: its type, and a value to run it with. */
const introduced: Record<string, { type: string; value: string }> = {
  wooshpay: {
    type: 'import("wooshpay-openapi").WooshPay',
    value: 'new (await import("wooshpay-openapi")).WooshPay("sk_test_readme")',
  },
  session: {
    type: 'import("wooshpay-openapi").CheckoutSession',
    value: JSON.stringify(session),
  },
  since: { type: "number", value: "0" },
  returnId: { type: "string", value: '"17"' },
  webhookSecret: { type: "string", value: JSON.stringify(webhookSecret) },
  fulfil: {
    type: "(reference: string | null | undefined) => Promise<void>",
    value: "async (reference) => void (globalThis.fulfilled ??= []).push(reference)",
  },
};

/** One block of TypeScript in the README. */
export interface Example {
  name: string;
  code: string;
}

/** The examples of the README, in its order. */
export const examples: Example[] = [
  ...readFileSync(new URL("README.md", root), "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code = ""], index) => ({ name: `${index + 1}: ${code.split("\n")[0]}`, code }));

/** An example with the declarations that it lacks to be compiled alone. */
export function withTypes({ code }: Example): string {
  const lines = lacking(code).map(([name, { type }]) => `declare const ${name}: ${type};`);
  return `${code}\n${lines.join("\n")}\nexport {};\n`;
}

/**
 * An example with the values that it lacks to be run alone. A line such as `add(1, 2); // 3: a sum`
 * is made to compare what stands before the comment with what stands in it.
 */
export function withValues({ code }: Example): string {
  const lines = lacking(code).map(([name, { value }]) => `const ${name} = ${value};`);
  const checked = code.replace(
    /^(\w[^\n;]*); \/\/ (-?\d+|"[^"]*"|\[[^\]]*\])(:[^\n]*)?$/gm,
    "globalThis.expectSame($1, $2);",
  );
  return `${lines.join("\n")}\n${checked}`;
}

function lacking(code: string) {
  return Object.entries(introduced).filter(
    ([name]) => new RegExp(`\\b${name}\\b`).test(code) && !declares(code, name),
  );
}

/** Whether an example brings a name along itself, if only as a parameter or in a type import. */
function declares(code: string, name: string): boolean {
  return new RegExp(
    `(?:const|let|function) ${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\} =|\\b${name}: \\w+[,)]`,
  ).test(code);
}

type Exports = Record<string, (...values: never[]) => unknown>;

/** How each function that an example exports is used once. */
export const uses: Record<string, (exports: Exports) => Promise<void>> = {
  async POST({ POST }) {
    const event = {
      id: "evt_1",
      type: "payment_intent.succeeded",
      data: { object: { merchant_order_id: "order-1001" } },
    };
    const payload = JSON.stringify(event);
    const { headers } = await signWebhook({ payload, secret: webhookSecret });
    const deliver = async (body: string) => {
      const init = { method: "POST", headers, body };
      const request = new Request("https://shop.example.com/webhooks", init) as never;
      const response = (await POST?.(request)) as Response | undefined;
      return response?.status;
    };
    expect([await deliver(payload), await deliver(payload), await deliver("{}")]).toEqual([
      204, 204, 400,
    ]);
    expect((globalThis as { fulfilled?: unknown[] }).fulfilled).toEqual(["order-1001"]);
  },
  async onEvent({ onEvent }) {
    const object = { object: "payment_intent", status: "succeeded", merchant_order_id: "order-1" };
    const event = { id: "evt_1", type: "payment_intent.succeeded", data: { object } };
    expect(onEvent?.(event as never)).toBe("order-1");
  },
  async afterCheckout({ afterCheckout }) {
    const retrieve = (changes: object) => async () => ({ ...session, ...changes });
    const say = (changes: object) => {
      const wooshpay = { checkout: { sessions: { retrieve: retrieve(changes) } } };
      return afterCheckout?.(wooshpay as never, "cs_1" as never);
    };
    expect(await say({ status: "complete", payment_status: "paid" })).toBe("Thank you.");
    expect(await say({ status: "complete", payment_status: "no_payment_required" })).toBe(
      "Thank you.",
    );
    expect(await say({ status: "expired", payment_status: "unpaid" })).toMatch(/no longer/);
    expect(await say({ status: "open", payment_status: "unpaid" })).toMatch(/pi_.* still open/);
  },
  async whereToSend({ whereToSend }) {
    const go = (intent: object) => whereToSend?.({ object: "payment_intent", ...intent } as never);
    const redirect = { type: "redirect_to_url", redirect_to_url: { url: "https://pay.example" } };
    expect(go({ status: "requires_action", next_action: redirect })).toBe("https://pay.example");
    expect(go({ status: "succeeded", next_action: null })).toBe("/thanks");
    expect(go({ status: "requires_payment_method", next_action: null })).toBe("/checkout");
  },
  async confirm({ confirm }) {
    expect(await confirm?.("pi_1000000000000000001" as never)).toMatch(/^(paid|open)$/);
  },
  async readPrice({ readPrice }) {
    expect(readPrice?.(" 10.50 " as never)).toBe(1050);
    expect(readPrice?.("10.505" as never)).toBe("At most two decimals.");
    expect(readPrice?.("ten" as never)).toBe("Please type a price.");
  },
};

/**
 * Stands in for the network: calls to the test host go to Prism, and a delivery to this machine is
 * checked as an endpoint does it.
 */
export function fetchFor(prismUrl: string, calls: string[], fetch = globalThis.fetch) {
  return async (input: Request | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    calls.push(request.url);
    if (request.url.startsWith("http://127.0.0.1:3000/")) {
      const payload = await request.arrayBuffer();
      await verifyWebhook({ payload, headers: request.headers, secret: webhookSecret });
      return new Response(null, { status: 204 });
    }
    const { origin } = new URL(request.url);
    expect(origin).toBe("https://apitest.wooshpay.com");
    return fetch(new Request(request.url.replace(origin, prismUrl), request));
  };
}
