import { expect, test } from "vitest";
import { openEditor } from "./support/editor.js";

const start = `import { type PaymentIntent, WooshPay } from "../../src/index.js";
import { verifyWebhook } from "../../src/webhooks/index.js";
const wooshpay = new WooshPay("sk_test_hover");
const session = await wooshpay.checkout.sessions.retrieve("cs_1");
const event = await verifyWebhook({ payload: "", secret: "whsec_1", signature: "" });
`;

// The cursor is at the bar.
const hovers: [code: string, shown: string][] = [
  [
    'const |created = await wooshpay.checkout.sessions.create({ success_url: "", line_items: [] });',
    "const created: CheckoutSession",
  ],
  ['const |call = wooshpay.refunds.retrieve("re_1");', "const call: Call<Refund>"],
  [
    "const |list = wooshpay.paymentIntents.list();",
    "const list: ListCall<PaymentIntent, PaymentIntentList>",
  ],
  ["const |page = await wooshpay.paymentIntents.list();", "const page: PaymentIntentList"],
  [
    "for await (const |intent of wooshpay.paymentIntents.list()) void intent;",
    "const intent: PaymentIntent",
  ],
  [
    "const [|first] = await wooshpay.payouts.list().toArray({ max: 1 });",
    "const first: Payout | undefined",
  ],
  [
    '(await wooshpay.refunds.retrieve("re_1").withResponse()).|data;',
    "(property) WithResponse<Refund>.data: Refund",
  ],
  ["session.|line_items;", "(property) line_items?: LineItemList | null | undefined"],
  ["session.|currency;", "(property) currency?: Currency | null | undefined"],
  ["void |event;", "const event: WooshPayEvent"],
  [
    'if (event.type === "payment_intent.succeeded") event.data.|object;',
    "(property) object: PaymentIntent",
  ],
];

const signatures: [code: string, shown: string][] = [
  [
    "wooshpay.checkout.sessions.create(|);",
    "create(body: CheckoutSessionCreate, options?: RequestOptions | undefined): Call<CheckoutSession>",
  ],
  [
    "wooshpay.paymentIntents.list(|);",
    "list(query?: ListPaymentIntentsQuery, options?: RequestOptions | undefined): ListCall<PaymentIntent, PaymentIntentList>",
  ],
];

const mistakes: [code: string, message: string][] = [
  [
    'wooshpay.checkout.sessions.create({ sucess_url: "", line_items: [] });',
    "Object literal may only specify known properties, but 'sucess_url' does not exist in type 'CheckoutSessionCreate'. Did you mean to write 'success_url'?",
  ],
  [
    "wooshpay.paymentIntents.list({ limits: 1 });",
    "Object literal may only specify known properties, but 'limits' does not exist in type 'ListPaymentIntentsQuery'. Did you mean to write 'limit'?",
  ],
  [
    'const intent: PaymentIntent = wooshpay.refunds.retrieve("re_1");',
    "Type 'Call<Refund>' is missing the following properties from type 'PaymentIntent'",
  ],
  [
    "export const intent: PaymentIntent = session;",
    "Type 'CheckoutSession' is missing the following properties from type 'PaymentIntent'",
  ],
];

const editor = openEditor([...hovers, ...signatures, ...mistakes].map(([code]) => start + code));

test.for(hovers)("the hover over %s names the type", ([code, shown]) => {
  expect(editor.hover(start + code)).toBe(shown);
});

test.for(signatures)("the help for %s names the types", ([code, shown]) => {
  expect(editor.signature(start + code)).toBe(shown);
});

test.for(mistakes)("the message for %s names the type", ([code, message]) => {
  expect(editor.mistakes(start + code).join("\n")).toContain(message);
});
