import { type OutcomeName, testValues } from "../../../src/sandbox/test-values.js";
import type { Choices } from "./choices.js";
import { type Came, errorIn } from "./exchange.js";
import { hold } from "./hold.js";
import type { Step } from "./step.js";
import type { World } from "./world.js";

const cards = testValues.filter(({ kind }) => kind === "card");
const amounts = testValues.filter(({ kind }) => kind === "amount");

/** What confirming comes to, by what the test value stands for: written after the table that people read. */
const expected: Readonly<Partial<Record<OutcomeName, string>>> = {
  paid: "succeeded",
  challenge: "requires_action",
  challenge_always: "requires_action",
  challenge_declined: "requires_action",
  settles_later: "processing",
  fails_later: "processing",
  disputed: "succeeded",
  refund_fails: "succeeded",
};

function cardData(number: string) {
  return { type: "card", card: { number, exp_month: "12", exp_year: "2030", cvc: "123" } };
}

function checkOutcome(came: Came, outcome: OutcomeName, isHeld: boolean): void {
  const status = expected[outcome];
  const isAnswered = came.status === 200;
  if (status === undefined) {
    const isDeclined = isAnswered && came.body.status === "requires_payment_method";
    hold(came.status === 402 || isDeclined, `${outcome}: it came to ${came.status}.`);
    if (came.status === 402)
      hold(errorIn(came.body).type === "card_error", "402 without card_error");
    return;
  }
  const held = isHeld && status !== "requires_action" ? "requires_capture" : status;
  hold(
    isAnswered && came.body.status === held,
    `${outcome}: expected ${held}, found ${came.status} ${came.body.status}.`,
  );
}

async function pay(world: World, choices: Choices): Promise<void> {
  const { value, outcome } = choices.of(cards);
  const isPlain = !choices.onceIn(6);
  const amount = isPlain ? 50 + choices.below(5000) : Number(choices.of(amounts).value);
  const isHeld = choices.onceIn(3);
  const confirms = !choices.onceIn(4);
  const customers = world.seen.ids("customer");
  const customer = customers.length > 0 && choices.onceIn(3) ? choices.of(customers) : undefined;
  const came = await world.call(choices, "createPaymentIntent", {
    body: {
      ...{
        amount,
        currency: choices.of(["USD", "EUR", "JPY"]),
        payment_method_data: cardData(value),
      },
      ...(confirms && { confirm: true }),
      ...(isHeld && { capture_method: "manual" }),
      ...(customer && { customer, setup_future_usage: "off_session" }),
    },
  });
  if (confirms && isPlain) checkOutcome(came, outcome, isHeld);
  else if (!confirms) hold(came.status === 200, `It was not made: ${came.status}.`);
}

async function payOtherwise(world: World, choices: Choices): Promise<void> {
  const [type, currency] = choices.of([
    ["alipay", "CNY"],
    ["konbini", "JPY"],
    ["wechat_pay", "CNY"],
    ["ideal", "EUR"],
  ] as const);
  await world.call(choices, "createPaymentIntent", {
    body: {
      ...{ amount: 100 + choices.below(5000), currency, payment_method_types: [type] },
      ...{ confirm: true, payment_method_data: { type }, return_url: "https://shop.example.com/" },
    },
  });
}

const intent = (world: World, choices: Choices): string =>
  choices.of(["pi_unknown", ...world.seen.ids("payment_intent").toReversed()].slice(0, 12));

async function confirm(world: World, choices: Choices): Promise<void> {
  const id = intent(world, choices);
  const { value } = choices.of(cards);
  const body = choices.onceIn(3) ? {} : { payment_method_data: cardData(value) };
  await world.call(choices, "confirmPaymentIntent", { path: { id }, body });
}

async function capture(world: World, choices: Choices): Promise<void> {
  const waiting = world.seen
    .all("payment_intent")
    .filter((one) => one.status === "requires_capture");
  const id =
    waiting.length > 0 && !choices.onceIn(4) ? choices.of(waiting).id : intent(world, choices);
  const before = world.seen.get(id);
  const held = before?.amount_capturable;
  const isWhole = choices.onceIn(2);
  const amount = 1 + choices.below(6000);
  const { status: came } = await world.call(choices, "capturePaymentIntent", {
    ...{ path: { id }, body: isWhole ? {} : { amount_to_capture: amount } },
  });
  if (before?.status !== "requires_capture") return;
  const isMore = !isWhole && amount > Number(held);
  hold((came === 400) === isMore, `Of ${held} held, ${amount} came to ${came}.`);
}

async function cancel(world: World, choices: Choices): Promise<void> {
  const body = { cancellation_reason: "abandoned" };
  await world.call(choices, "cancelPaymentIntent", { path: { id: intent(world, choices) }, body });
}

async function update(world: World, choices: Choices): Promise<void> {
  const id = intent(world, choices);
  const isAmount = choices.onceIn(2);
  const body = isAmount ? { amount: 50 + choices.below(5000) } : { metadata: { order: "7" } };
  await world.call(choices, "updatePaymentIntent", { path: { id }, body });
}

const acts = [
  ...[["challenge", { result: "pass" }] as const, ["challenge", { result: "fail" }] as const],
  ...[["settle", { result: "succeeded" }] as const, ["settle", { result: "failed" }] as const],
  ...[["pay", {}] as const, ["decline", {}] as const, ["cancel", {}] as const],
];

async function actOnIntent(world: World, choices: Choices): Promise<void> {
  const waiting = world.seen
    .all("payment_intent")
    .filter(({ status }) => status === "requires_action" || status === "processing")
    .map(({ id }) => id);
  const ids = waiting.length > 0 && !choices.onceIn(4) ? waiting : world.seen.ids("payment_intent");
  if (ids.length === 0) return pay(world, choices);
  const [name, options] = choices.of(acts);
  await world.act(choices.of(ids), name, options);
}

async function refund(world: World, choices: Choices): Promise<void> {
  const paid = world.seen.all("payment_intent").filter(({ status }) => status === "succeeded");
  const id = paid.length > 0 && !choices.onceIn(6) ? choices.of(paid).id : intent(world, choices);
  const isWhole = choices.onceIn(3);
  const amount = 1 + choices.below(choices.onceIn(3) ? 6000 : 300);
  const left = world.books.refundable(id);
  const { status, body } = await world.call(choices, "createRefund", {
    body: { payment_intent: id, ...(!isWhole && { amount }) },
  });
  const isTooMuch = left === 0 || (!isWhole && amount > left);
  if (isTooMuch) hold(status === 400, `Of ${left} left, ${amount} were refunded: ${status}.`);
  if (status === 200 && isWhole)
    hold(body.amount === left, `Of ${left} left, ${body.amount} were refunded.`);
}

async function actOnRefund(world: World, choices: Choices): Promise<void> {
  const ids = world.seen.ids("refund");
  if (ids.length === 0) return refund(world, choices);
  await world.act(choices.of(ids), choices.of(["fail", "succeed"]));
}

async function dispute(world: World, choices: Choices): Promise<void> {
  const ids = world.seen.ids("charge");
  if (ids.length === 0) return pay(world, choices);
  await world.act(choices.of(ids), "dispute");
}

async function answerDispute(world: World, choices: Choices): Promise<void> {
  const ids = world.seen.ids("dispute");
  if (ids.length === 0) return dispute(world, choices);
  const id = choices.of(ids);
  const how = choices.of(["update", "close", "win", "lose"]);
  if (how === "close") await world.call(choices, "closeDispute", { path: { id } });
  else if (how === "update")
    await world.call(choices, "updateDispute", {
      path: { id },
      body: { evidence: { uncategorized_text: "It came." }, submit: choices.onceIn(2) },
    });
  else await world.act(id, how);
}

/** What happens to payments. */
export const paymentSteps: readonly Step[] = [
  { name: "pay", weight: 12, take: pay },
  { name: "pay otherwise", weight: 3, take: payOtherwise },
  { name: "confirm", weight: 5, take: confirm },
  { name: "capture", weight: 6, take: capture },
  { name: "cancel", weight: 3, take: cancel },
  { name: "update", weight: 3, take: update },
  { name: "act on an intent", weight: 6, take: actOnIntent },
  { name: "refund", weight: 10, take: refund },
  { name: "act on a refund", weight: 3, take: actOnRefund },
  { name: "dispute", weight: 2, take: dispute },
  { name: "answer a dispute", weight: 3, take: answerDispute },
];
