import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, vi } from "vitest";
import { signWebhook } from "../../src/webhooks/index.js";
import { root } from "./bundle.js";

/** What the environment holds while examples run: nothing else is given to them. */
export const environment = {
  WOOSHPAY_SECRET_KEY: "sk_test_readme",
  WOOSHPAY_WEBHOOK_SECRET: "whsec_readmeExampleNotASecret",
};

const session = {
  id: "cs_1",
  object: "checkout.session",
  payment_intent: "pi_1000000000000000001",
};

/** The texts for people who use the package, by their paths. */
export const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "spec/README.md",
  "spec/EXTENSIONS.md",
  "CHANGELOG.md",
].map((file) => ({ file, text: readFileSync(new URL(file, root), "utf8") }));

const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  exports: Record<string, { default?: string }>;
};

/** The entries of the package, as its exports name them. */
export const entries: readonly string[] = Object.keys(exports);

/** What the entries of code are made from: `wooshpay-openapi/money` → src/money/index.ts, as a path. */
export const sources: ReadonlyMap<string, string> = new Map(
  Object.entries(exports).flatMap(([entry, { default: built }]) =>
    built?.startsWith("./dist/")
      ? [[entry.replace(".", "wooshpay-openapi"), sourceOf(built)] as const]
      : [],
  ),
);

// The validators are generated as JavaScript.
function sourceOf(built: string): string {
  const source = fileURLToPath(new URL(built.replace("./dist/", ""), root));
  return built.includes("/generated/") ? source : source.replace(/\.js$/, ".ts");
}

/** One block of TypeScript in a page. */
export interface Example {
  name: string;
  code: string;
}

/** The examples of all pages. */
export const examples: Example[] = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({
    name: `${file}, example ${index + 1}`,
    code,
  })),
);

/**
 * An example to be run. A line such as `add(1, 2); // 3: a sum` or `console.log(isSum); // true` is made to compare
 * what stands before the comment with what stands in it.
 */
export function withComparisons({ code }: Example): string {
  return code.replace(
    /^(?:console\.log(?=\())?(\S[^\n;]*); \/\/ (-?\d+|true|false|"[^"]*"|\[[^\]]*\])(:[^\n]*)?$/gm,
    "globalThis.expectSame($1, $2);",
  );
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
    const secret = environment.WOOSHPAY_WEBHOOK_SECRET;
    const { headers } = await signWebhook({ payload, secret });
    const deliver = async (body: string) => {
      const init = { method: "POST", headers, body };
      const request = new Request("https://shop.example.com/webhooks", init) as never;
      const response = (await POST?.(request)) as Response | undefined;
      return response?.status;
    };
    expect([await deliver(payload), await deliver(payload), await deliver("{}")]).toEqual([
      204, 204, 400,
    ]);
    const shipped = vi.mocked(console.log).mock.calls.filter(([what]) => what === "ship");
    expect(shipped).toEqual([["ship", "order-1001"]]);
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
  async mistakeIn({ mistakeIn }) {
    const headers = {
      authorization: `Basic ${btoa(`${environment.WOOSHPAY_SECRET_KEY}:`)}`,
      "content-type": "application/json",
    };
    const refund = { method: "POST", url: "/v1/refunds", headers };
    const say = (body: object) =>
      mistakeIn?.({
        ...refund,
        body: JSON.stringify({ payment_intent: "pi_1", ...body }),
      } as never);
    expect([say({ amount: 100 }), say({ amount: 10.5 })]).toEqual([undefined, "integer"]);
  },
  async server({ server }) {
    (server as unknown as { close(): void } | undefined)?.close();
  },
};
