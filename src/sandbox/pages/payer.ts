import { type Content, type Markup, tag } from "../../contract/reports/html/markup.js";
import type { Fields, Stored } from "../store.js";
import { outcomes, type TestValue, testValues } from "../test-values.js";
import { type Button, form, list, radios } from "./form.js";
import { methodName } from "./methods.js";
import { shownAmount } from "./money.js";
import { card } from "./page.js";

/** The form in which somebody pays or saves: with what, with which test card, and the buttons. */
export function payerForm(
  id: string,
  types: readonly string[],
  buttons: readonly Button[],
  ...above: Content[]
): Markup {
  const choices = types.map((type) => [type, methodName(type)] as const);
  return card(
    form(
      id,
      buttons,
      above,
      radios("method", "Payment method", choices),
      types.includes("card") ? cardList : undefined,
    ),
  );
}

const cards = testValues.filter(({ kind }) => kind === "card");

const cardList = list(
  "card",
  "Test card",
  "Counts when you choose the card, and decides what happens. No other cards are taken.",
  [
    ["From WooshPay's documentation", choicesOf("documented")],
    ["Made up for this sandbox", choicesOf("constructed")],
  ],
);

function choicesOf(evidence: TestValue["evidence"]): (readonly [string, string])[] {
  return cards
    .filter((one) => one.evidence === evidence)
    .map(({ value, outcome, card: traits }) => [
      value,
      `${value.replace(/(\d{4})(?=\d)/g, "$1 ")} (${traits?.brand}): ${outcomes[outcome].about}`,
    ]);
}

/** `payment_method_data` of what was filled in; undefined where nothing was. */
export function dataOf(sent: URLSearchParams): Fields | undefined {
  const type = sent.get("method");
  if (type === null || type === "") return undefined;
  if (type !== "card") return { type };
  const number = sent.get("card") ?? "";
  return { type, card: { number, exp_month: "12", exp_year: "2034", cvc: "123" } };
}

/** What an intent is about: amount and description, as far as it has them. */
export function factsOf({ amount, currency, description }: Stored): Markup | undefined {
  const facts: [string, string][] = [];
  if (typeof amount === "number") facts.push(["Amount", shownAmount(amount, currency)]);
  if (description) facts.push(["For", String(description)]);
  if (facts.length === 0) return undefined;
  return tag(
    "dl",
    {},
    facts.map(([name, value]) => [tag("dt", {}, name), tag("dd", {}, value)]),
  );
}
