// Compiled, never run: what the helpers take, and what they do not.
import {
  type CheckoutSession,
  type Event,
  idOf,
  isFinal,
  isPaid,
  nextActionUrl,
  type OrderReference,
  orderReference,
  type PaymentIntent,
  type Refund,
  type SetupIntent,
  WooshPay,
  type WooshPayEvent,
} from "../../src/index.js";

const wooshpay = new WooshPay("sk_test_consumer", { baseUrl: "http://127.0.0.1:4010" });

export async function paid(session: CheckoutSession, intent: PaymentIntent, refund: Refund) {
  const answers: boolean[] = [isPaid(session), isPaid(intent), isFinal(session), isFinal(intent)];
  use(answers, isFinal(refund), isPaid(await wooshpay.paymentIntents.retrieve("pi_1")));
  // @ts-expect-error: a refund that succeeded is no payment
  use(isPaid(refund));
  // @ts-expect-error: an id does not tell
  use(isPaid("pi_1"));
  // @ts-expect-error: the payment intent of a session may be an id or null
  use(isPaid(session.payment_intent));
  // @ts-expect-error: the promise was not awaited
  use(isPaid(wooshpay.paymentIntents.retrieve("pi_1")));
}

export function paidInEvent(event: WooshPayEvent): void {
  if (event.type === "payment_intent.succeeded") use(isPaid(event.data.object));
  // @ts-expect-error: an event is not what was paid
  use(isPaid(event));
  // @ts-expect-error: nor does it have a status
  use(isFinal(event));
}

export function address(intent: PaymentIntent, setup: SetupIntent, session: CheckoutSession): void {
  const url: string | undefined = nextActionUrl(intent);
  use(url, nextActionUrl(setup));
  // @ts-expect-error: a session has its page in url
  use(nextActionUrl(session));
  // @ts-expect-error: there may be no address
  use(nextActionUrl(intent).length);
}

export function order(event: WooshPayEvent, read: Event, session: CheckoutSession, refund: Refund) {
  const found: OrderReference | undefined = orderReference(event);
  use(found?.reference.length, found?.source, found?.conflicts.length);
  use(orderReference(read), orderReference(read.data.object), orderReference(session));
  use(orderReference(refund), idOf(session.payment_intent));
  if (event.type === "payment_intent.succeeded") use(orderReference(event.data.object));
  // @ts-expect-error: there may be none
  use(orderReference(event).reference);
  // @ts-expect-error: the promise was not awaited
  use(orderReference(wooshpay.events.retrieve("evt_1")));
  // @ts-expect-error: an id does not tell
  use(orderReference("cs_1"));
  // @ts-expect-error: a price belongs to no order
  use(orderReference({ unit_amount: 1050 }));
}

function use(...values: unknown[]): void {
  void values;
}
