import { testValues } from "../../../src/sandbox/test-values.js";
import type { Choices } from "./choices.js";
import { hold } from "./hold.js";
import type { Step } from "./step.js";
import type { World } from "./world.js";

const numbers = testValues.flatMap(({ kind, value }) => (kind === "card" ? value : []));
const tea = { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } };

/** One of the newest objects of a kind; undefined where there is none. */
function newest(world: World, choices: Choices, kind: string): string | undefined {
  const ids = world.seen.ids(kind).slice(-8).reverse();
  return ids.length > 0 ? choices.of(ids) : undefined;
}

async function customer(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "customer");
  const how = id === undefined ? "create" : choices.of(["create", "create", "update", "delete"]);
  if (how === "create" || id === undefined)
    await world.call(choices, "createCustomer", {
      body: { email: "ada@example.com", name: "Ada" },
    });
  else if (how === "update")
    await world.call(choices, "updateCustomer", { path: { id }, body: { name: "Grace" } });
  else await world.call(choices, "deleteCustomer", { path: { id } });
}

async function method(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "payment_method");
  const owner = newest(world, choices, "customer");
  const how = choices.of(["create", "attach", "attach", "detach"]);
  if (id === undefined || owner === undefined || how === "create") {
    const card = { number: choices.of(numbers), exp_month: "12", exp_year: "2030", cvc: "123" };
    await world.call(choices, "createPaymentMethod", { body: { type: "card", card } });
  } else if (how === "attach") {
    const sent = { path: { paymentmethod_id: id }, body: { customer: owner } };
    await world.call(choices, "attachPaymentMethod", sent);
  } else await world.call(choices, "detachPaymentMethod", { path: { paymentmethod_id: id } });
}

async function setUp(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "setup_intent");
  const how = choices.of(["create", "create", "confirm", "cancel"]);
  const card = { number: choices.of(numbers), exp_month: "12", exp_year: "2030", cvc: "123" };
  const payment = { payment_method_data: { type: "card", card } };
  const return_url = "https://shop.example.com/";
  if (id === undefined || how === "create") {
    const owner = newest(world, choices, "customer");
    const confirm = choices.onceIn(2);
    await world.call(choices, "createSetupIntent", {
      body: {
        ...(owner && { customer: owner }),
        ...(confirm && { ...payment, confirm, return_url }),
      },
    });
  } else if (how === "confirm")
    await world.call(choices, "confirmSetupIntent", {
      path: { id },
      body: { ...payment, return_url },
    });
  else await world.call(choices, "cancelSetupIntent", { path: { id }, body: {} });
}

async function openSession(world: World, choices: Choices): Promise<void> {
  const mode = choices.of(["payment", "payment", "setup", "subscription"]);
  const price_data = mode === "subscription" ? { ...tea, recurring: { interval: "month" } } : tea;
  const owner = newest(world, choices, "customer");
  const line_items = [{ price_data, quantity: 1 + choices.below(3) }];
  const { status } = await world.call(choices, "createCheckoutSession", {
    body: {
      ...{
        mode,
        success_url: "https://shop.example.com/",
        cancel_url: "https://shop.example.com/",
      },
      ...(mode !== "setup" && { line_items }),
      ...(owner && { customer: owner }),
    },
  });
  if (mode === "payment") hold(status === 200, `A session came to ${status}.`);
}

async function endSession(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "checkout.session");
  if (id === undefined) return openSession(world, choices);
  const how = choices.of(["pay", "pay", "decline", "cancel", "expire", "call"]);
  if (how === "call") await world.call(choices, "expireCheckoutSession", { path: { id } });
  else await world.act(id, how, how === "pay" ? { number: choices.of(numbers) } : {});
}

async function price(world: World, choices: Choices): Promise<void> {
  const interval = choices.of([undefined, "month", "month", "year", "week"]);
  await world.call(choices, "createPrice", {
    body: {
      ...tea,
      unit_amount: 1 + choices.below(3000),
      ...(interval && { recurring: { interval } }),
    },
  });
}

async function subscribe(world: World, choices: Choices): Promise<void> {
  const owner = newest(world, choices, "customer");
  const recurring = world.seen.all("price").filter((one) => one.recurring != null);
  if (owner === undefined) return customer(world, choices);
  if (recurring.length === 0) return price(world, choices);
  const days = choices.of([undefined, 3, 40]);
  const items = [{ price: choices.of(recurring).id, quantity: 1 + choices.below(3), metadata: {} }];
  await world.call(choices, "createSubscription", {
    body: { customer: owner, items, ...(days && { trial_period_days: days }) },
  });
}

async function changeSubscription(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "subscription");
  if (id === undefined) return subscribe(world, choices);
  const body = { cancel_at_period_end: choices.onceIn(2) };
  if (choices.onceIn(2)) await world.call(choices, "updateSubscription", { path: { id }, body });
  else await world.call(choices, "cancelSubscription", { path: { id } });
}

async function invoice(world: World, choices: Choices): Promise<void> {
  const id = newest(world, choices, "invoice");
  const owner = newest(world, choices, "customer");
  if (owner === undefined) return customer(world, choices);
  const how = choices.of(["create", "item", "lines", "send", "pay", "delete", "void", "decline"]);
  const body = { customer: owner, currency: "USD", auto_advance: choices.onceIn(2) };
  if (id === undefined || how === "create") await world.call(choices, "createInvoice", { body });
  else if (how === "item") {
    const item = { customer: owner, amount: 1 + choices.below(900), currency: "USD" };
    await world.call(choices, "createInvoiceItem", { body: item });
  } else if (how === "lines") {
    const lines = [{ price_data: tea, quantity: 1 + choices.below(3) }];
    await world.call(choices, "addInvoiceLines", { path: { id }, body: { lines } });
  } else if (how === "send") await world.call(choices, "sendInvoice", { path: { id } });
  else if (how === "delete") await world.call(choices, "deleteDraftInvoice", { path: { id } });
  else await world.act(id, how);
}

/** What happens in a shop. */
export const shopSteps: readonly Step[] = [
  { name: "customer", weight: 4, take: customer },
  { name: "payment method", weight: 5, take: method },
  { name: "set up", weight: 4, take: setUp },
  { name: "open a session", weight: 5, take: openSession },
  { name: "end a session", weight: 6, take: endSession },
  { name: "price", weight: 2, take: price },
  { name: "subscribe", weight: 4, take: subscribe },
  { name: "change a subscription", weight: 2, take: changeSubscription },
  { name: "invoice", weight: 6, take: invoice },
];
