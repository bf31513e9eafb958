import { eventTypes } from "../../../generated/events.js";
import { operations } from "../../support/bundle.js";
import type { Choices } from "./choices.js";
import { errorIn } from "./exchange.js";
import { hold } from "./hold.js";
import type { Step } from "./step.js";
import type { World } from "./world.js";

async function payOut(world: World, choices: Choices): Promise<void> {
  const amount = choices.onceIn(4) ? 90_000_000 : 1000 + choices.below(50_000);
  const account_number = choices.of([...["000123456789", "00099901", "00099904"]]);
  const bank_account = {
    ...{ account_holder_name: "Ada Example", account_number, country: "US" },
    ...{ routing_type: "aba", routing_number: "000000001" },
  };
  const funds = world.funds.of("USD");
  const { status, body } = await world.call(choices, "createPayout", {
    body: {
      ...{ payment_currency: "USD", source_currency: "USD", payment_amount: amount },
      beneficiary_data: { destination_data: { destination_type: "bank_account", bank_account } },
    },
  });
  const isCertain =
    world.assumed("payout-insufficient-balance") === "refused" &&
    world.assumed("balance-settlement") === "at-once" &&
    world.assumed("payout-limits") === "none";
  if (isCertain)
    hold((status === 200) === amount <= funds, `Of ${funds}, ${amount} came to ${status}.`);
  if (amount > funds && status === 400 && isCertain)
    hold(errorIn(body).code === "balance_insufficient", `It is refused for another reason.`);
}

async function actOnPayout(world: World, choices: Choices): Promise<void> {
  const ids = world.seen.ids("payout");
  if (ids.length === 0) return payOut(world, choices);
  await world.act(choices.of(ids.slice(-6)), choices.of(["pay", "fail", "cancel"]));
}

async function endpoint(world: World, choices: Choices): Promise<void> {
  const ids = world.seen.ids("webhook_endpoint");
  const how = ids.length === 0 ? "create" : choices.of(["create", "off", "on", "delete"]);
  if (how === "create" && ids.length < 2) {
    const some = ["payment_intent.succeeded", "checkout.session.completed"];
    const enabled_events = choices.onceIn(2) ? some : [...eventTypes];
    const url = `http://127.0.0.1:9/hook/${world.receiver.secrets.size}`;
    const { status, body } = await world.call(choices, "createWebhookEndpoint", {
      body: { url, enabled_events },
    });
    hold(status === 200, `An endpoint came to ${status}.`);
    world.receiver.secrets.set(url, String(body.secret));
    return;
  }
  const id = choices.of(ids);
  if (how === "delete") await world.call(choices, "deleteWebhookEndpoint", { path: { id } });
  else
    await world.call(choices, "updateWebhookEndpoint", {
      path: { id },
      body: { disabled: how === "off" },
    });
}

async function afflict(world: World, choices: Choices): Promise<void> {
  const fault = choices.of(["duplicate", "lost", "reorder", "two-ids"]);
  world.sandbox.faults.add({ fault: `delivery=${fault}`, next: 1 + choices.below(3) });
  world.afflictions.add(fault);
  if (fault === "two-ids") world.books.isToldTwice = true;
  world.log.push(`delivery=${fault}`);
}

async function turn(world: World, choices: Choices): Promise<void> {
  world.receiver.mood = choices.of(["well", "500", "away"]);
  world.log.push(`the receiver is ${world.receiver.mood}`);
}

async function advance(world: World, choices: Choices): Promise<void> {
  await world.advance(choices.of(["2s", "1s", "1h", "1d", "25h", "8d", "32d"]));
}

/** Lists whose objects are all that there are of a kind. */
const lists: readonly (readonly [operation: string, kind: string])[] = [
  ["listPaymentIntents", "payment_intent"],
  ["listCustomers", "customer"],
  ["listPaymentMethods", "payment_method"],
  ["listCheckoutSessions", "checkout.session"],
  ["listCharges", "charge"],
  ["listDisputes", "dispute"],
  ["listSetupIntents", "setup_intent"],
  ["listPayouts", "payout"],
  ["listInvoices", "invoice"],
  ["listSubscriptions", "subscription"],
  ["listPrices", "price"],
  ["listProducts", "product"],
  ["listWebhookEndpoints", "webhook_endpoint"],
];

async function list(world: World, choices: Choices): Promise<void> {
  const [operation, kind] = choices.of(lists);
  await checkList(world, operation, kind, choices.of([100, 7, 30]));
}

/** Deletes most customers: the others stay in their order. */
async function clearOut(world: World, choices: Choices): Promise<void> {
  for (let left = 6 - world.seen.ids("customer").length; left > 0; left--)
    await world.call(choices, "createCustomer", { body: { email: "ada@example.com" } });
  const kept = 2 + choices.below(2);
  for (const id of world.seen.ids("customer").slice(0, -kept))
    await world.call(choices, "deleteCustomer", { path: { id } });
  await checkList(world, "listCustomers", "customer", choices.of([100, 1]));
}

async function checkList(
  world: World,
  operation: string,
  kind: string,
  limit: number,
): Promise<void> {
  const found: string[] = [];
  const isPaged = operations.get(operation)?.query.some(({ name }) => name === "starting_after");
  for (let after: string | undefined, more = true; more && (isPaged || !after); ) {
    const query = { limit: String(limit), ...(after && { starting_after: after }) };
    const { body } = await world.send(operation, { query });
    const isNew = body.data.every(({ id }: { id: string }) => !found.includes(id));
    hold(isNew, `${operation} shows an object on two pages.`);
    hold(body.data.length > 0 || !body.has_more, `${operation} has more, and shows nothing.`);
    found.push(...body.data.map(({ id }: { id: string }) => id));
    after = found.at(-1);
    more = body.has_more;
  }
  // What no page has a cursor for shows the newest.
  const all = world.seen
    .ids(kind)
    .toReversed()
    .slice(0, isPaged ? undefined : limit);
  hold(
    JSON.stringify(found) === JSON.stringify(all),
    `${operation} shows ${found.length} objects in pages of ${limit}, and there are ${all.length}.`,
  );
}

const retrieving: Readonly<Record<string, readonly [operation: string, parameter: string]>> = {
  payment_intent: ["retrievePaymentIntent", "id"],
  charge: ["retrieveCharge", "id"],
  refund: ["retrieveRefund", "refund_id"],
  dispute: ["retrieveDispute", "id"],
  customer: ["retrieveCustomer", "id"],
  "checkout.session": ["retrieveCheckoutSession", "id"],
  invoice: ["retrieveInvoice", "id"],
  payout: ["retrievePayout", "id"],
  event: ["retrieveEvent", "id"],
  balance: ["getBalance", ""],
};

async function retrieve(world: World, choices: Choices): Promise<void> {
  const kind = choices.of(Object.keys(retrieving));
  const [operation, parameter] = retrieving[kind] ?? ["", ""];
  if (kind === "balance") {
    await world.send(operation);
    return;
  }
  const ids = world.seen.ids(kind);
  const isUnknown = ids.length === 0 || choices.onceIn(5);
  const id = isUnknown ? "nobody_1000000000000000001" : choices.of(ids);
  const { status, body } = await world.send(operation, { path: { [parameter]: id } });
  if (isUnknown) hold(status === 404, `${operation} of an unknown id came to ${status}.`);
  else
    hold(
      status === 200 && body.id === id && body.status === world.seen.get(id)?.status,
      `${operation} shows ${id} as ${body.status}.`,
    );
}

const wrong = [
  ["createPaymentIntent", { amount: "ten", currency: "USD" }, "amount"],
  ["createPaymentIntent", { amount: 1.5, currency: "USD" }, "amount"],
  ["createPaymentIntent", { currency: "USD" }, "amount"],
  ["createRefund", { payment_intent: "pi_nobody" }, "payment_intent"],
  [
    "createPrice",
    { currency: "USD", unit_amount: true, product_data: { name: "T" } },
    "unit_amount",
  ],
  ["createCheckoutSession", { mode: 5, success_url: "https://shop.example.com/" }, "mode"],
  ["createSubscription", { customer: "cus_nobody", items: [] }, "customer"],
] as const;

async function mistake(world: World, choices: Choices): Promise<void> {
  const [operation, body, param] = choices.of(wrong);
  const came = await world.send(operation, { body });
  hold(
    came.status === 400 && errorIn(came.body).param === param && !came.hasChanged,
    `${operation} with a wrong ${param} came to ${came.status}, ${errorIn(came.body).param}.`,
  );
}

async function fillDisk(world: World, choices: Choices): Promise<void> {
  const sent = { body: { email: "ada@example.com" } };
  world.disk.isFull = true;
  const came = await world.send("createCustomer", sent, "full disk");
  world.disk.isFull = false;
  const isDone = came.headers.get("sandbox-replayed") === "true";
  hold(isDone || (came.status === 500 && !came.hasChanged), "What was not written was answered.");
  await world.call(choices, "createCustomer", sent);
}

/** What happens to the account, its clock and whoever listens to it. */
export const accountSteps: readonly Step[] = [
  { name: "pay out", weight: 4, take: payOut },
  { name: "act on a payout", weight: 2, take: actOnPayout },
  { name: "endpoint", weight: 2, take: endpoint },
  { name: "afflict deliveries", weight: 1, take: afflict },
  { name: "turn the receiver", weight: 1, take: turn },
  { name: "advance the clock", weight: 6, take: advance },
  { name: "list", weight: 3, take: list },
  { name: "clear out", weight: 1, take: clearOut },
  { name: "retrieve", weight: 5, take: retrieve },
  { name: "make a mistake", weight: 3, take: mistake },
  { name: "fill the disk", weight: 1, take: fillDisk },
  { name: "restart", weight: 1, take: (world) => world.restart() },
];
