import { type Answer, type Caller, errorOf, type Fields } from "./caller.js";

/** What --write makes, told before anything is sent. */
export const plan: readonly string[] = [
  "a product, asked for twice with one idempotency key, and once with the same key and another name",
  "a price of 10.50 USD for it, with its currency in small letters",
  "a customer without an address",
  "a checkout session of 10.50 USD, which is expired at the end",
  "a payment intent of 10.50 USD with a test card, never confirmed, twice with one key; canceled at the end",
  "payment intents of 0.10 USD (canceled at once) and of an amount that is no number, which should be refused",
  "a refund of the payment intent that nobody has paid, which should be refused",
];

const card = { number: "4242424242424242", exp_month: "12", exp_year: "2034", cvc: "123" };
const amount = 1050;
const order = {
  ...{ amount, currency: "USD", payment_method_types: ["card"] },
  payment_method_data: { type: "card", card },
};

/** What a probe came to, for the questions that rest on it. */
export interface Written {
  readonly product: Repeated;
  readonly intent: Repeated;
  readonly price: Answer;
  readonly customer: Answer;
  readonly session: Answer;
  readonly expired: Answer | undefined;
  readonly small: Answer;
  readonly refund: Answer | undefined;
  readonly canceled: Answer | undefined;
  /** A key was refused first, and then sent with a request that is right. */
  readonly afterFailure: Answer;
}

/** A request that was sent twice with one key, and once more with that key and another body. */
export interface Repeated {
  readonly first: Answer;
  readonly second: Answer;
  readonly other?: Answer;
}

/** Makes what {@link plan} says; none of it moves money. @param run tells keys of one run from those of others. */
export async function writeAll(caller: Caller, run: string): Promise<Written> {
  const key = (name: string) => `test-live-${run}-${name}`;
  const product = {
    ...(await twice(caller, "createProduct", { name: "Tea" }, key("product"))),
    other: await caller.call("createProduct", { body: { name: "Milk" }, key: key("product") }),
  };
  const price = await caller.call("createPrice", {
    body: {
      ...{ currency: "usd", unit_amount: amount },
      ...(idOf(product.first) === undefined
        ? { product_data: { name: "Tea" } }
        : { product: idOf(product.first) }),
    },
  });
  expectAmount(caller, price, "unit_amount");
  const customer = await caller.call("createCustomer", { body: { name: "Ada Example" } });
  const session = await caller.call("createCheckoutSession", {
    body: {
      ...{ mode: "payment", success_url: "https://shop.example.com/thanks" },
      line_items: [
        {
          price_data: { currency: "USD", unit_amount: amount, product_data: { name: "Tea" } },
          quantity: 1,
        },
      ],
    },
  });
  expectAmount(caller, session, "amount_total");
  const intent = await twice(caller, "createPaymentIntent", order, key("intent"));
  expectAmount(caller, intent.first, "amount");
  const small = await caller.call("createPaymentIntent", { body: { ...order, amount: 10 } });
  await cancel(caller, small);
  await caller.call("createPaymentIntent", {
    body: { ...order, amount: "ten" },
    key: key("failure"),
  });
  const afterFailure = await caller.call("createPaymentIntent", {
    ...{ body: order, key: key("failure") },
  });
  await cancel(caller, afterFailure);
  const refund = await refundUnpaid(caller, intent.first);
  if (idOf(intent.second) !== idOf(intent.first)) await cancel(caller, intent.second);
  const canceled = await cancel(caller, intent.first);
  const id = idOf(session);
  const expired =
    id === undefined ? undefined : await caller.call("expireCheckoutSession", { path: { id } });
  return {
    ...{ product, intent, price, customer, session, expired, small, refund, canceled },
    afterFailure,
  };
}

async function twice(
  caller: Caller,
  operation: string,
  body: Fields,
  key: string,
): Promise<Repeated> {
  const first = await caller.call(operation, { body, key });
  return { first, second: await caller.call(operation, { body, key }) };
}

async function cancel(caller: Caller, made: Answer): Promise<Answer | undefined> {
  const id = idOf(made);
  if (id === undefined) return undefined;
  const body = { cancellation_reason: "abandoned" };
  return caller.call("cancelPaymentIntent", { path: { id }, body });
}

async function refundUnpaid(caller: Caller, intent: Answer): Promise<Answer | undefined> {
  const id = idOf(intent);
  if (id === undefined) return undefined;
  const refund = await caller.call("createRefund", { body: { payment_intent: id, amount: 100 } });
  caller.expect(refund.status >= 400 && refund.status < 500, {
    ...{ operation: "createRefund", pointer: "#status" },
    expected: "a refusal, for nobody has paid",
    found: String(refund.status),
  });
  return refund;
}

function expectAmount(caller: Caller, answer: Answer, member: string): void {
  if (answer.status !== 200) return;
  caller.expect(answer.body?.[member] === amount, {
    ...{ operation: answer.operation ?? "", pointer: `/${member}` },
    expected: `${amount}, as it was sent: 10.50 USD in cents`,
    found: JSON.stringify(answer.body?.[member]) ?? "nothing",
  });
}

/** Id of what was made; undefined where it was refused. */
export function idOf({ status, body }: Answer): string | undefined {
  return status === 200 && typeof body?.id === "string" ? body.id : undefined;
}

/** What is to be said of a refusal: its status, and the code. */
export function refusalIn(answer: Answer): string {
  const { code } = errorOf(answer);
  return `${answer.status}${typeof code === "string" ? ` ${code}` : ""}`;
}
