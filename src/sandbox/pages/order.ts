import { type Markup, tag } from "../../contract/reports/html/markup.js";
import { type Rhythm, rhythmOf } from "../objects/billing/billing-periods.js";
import type { Fields } from "../store.js";
import { shownAmount } from "./money.js";
import { card } from "./page.js";

/** What is sold: each item with its amount, a discount where there is one, and the total. */
export function orderTable(items: readonly Fields[], order: Fields): Markup | undefined {
  if (items.length === 0) return undefined;
  const { currency, amount_total: total, total_details: details } = order;
  const discount = Number((details as Fields | null | undefined)?.amount_discount ?? 0);
  const row = (name: string, amount: unknown) =>
    tag("tr", {}, tag("th", { scope: "row" }, name), tag("td", {}, shownAmount(amount, currency)));
  return card(
    tag("h2", { id: "order" }, "Items"),
    tag(
      "table",
      { "aria-labelledby": "order" },
      tag("thead", {}, tag("tr", {}, ["Item", "Amount"].map(column))),
      tag(
        "tbody",
        {},
        items.map((item) => itemRow({ currency, ...item })),
      ),
      tag(
        "tfoot",
        {},
        discount > 0 ? row("Discount", -discount) : undefined,
        row("Total", total ?? sumOf(items)),
      ),
    ),
  );
}

function column(name: string): Markup {
  return tag("th", { scope: "col" }, name);
}

function itemRow(item: Fields): Markup {
  const price = (item.price ?? {}) as Fields;
  const product = (typeof price.product === "object" ? price.product : {}) as Fields;
  const name = String(item.description || product.name || price.nickname || "Item");
  const more = product.description === name ? undefined : product.description;
  return tag(
    "tr",
    {},
    tag(
      "th",
      { scope: "row" },
      inOneLine(name),
      tag("div", { class: "soft" }, `Quantity ${item.quantity ?? 1}`),
      more ? tag("div", { class: "soft" }, inOneLine(String(more))) : undefined,
      price.recurring ? tag("div", { class: "soft" }, rhythmOf(price.recurring as Rhythm)) : [],
    ),
    tag("td", {}, shownAmount(item.amount_subtotal ?? item.amount_total, item.currency)),
  );
}

function sumOf(items: readonly Fields[]): number {
  return items.reduce((sum, { amount_total: amount }) => sum + Number(amount ?? 0), 0);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
