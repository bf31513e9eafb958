import { tag } from "../../contract/reports/html/markup.js";
import { openLink } from "../objects/checkout/payment-links.js";
import type { Fields } from "../store.js";
import { form } from "./form.js";
import { shownAmount } from "./money.js";
import { orderTable } from "./order.js";
import { card, type Shown } from "./page.js";
import type { PageKind, Scene } from "./page-kind.js";

/** `/links/<payment link>`: the page that a payment link's url opens; each customer gets a session from there. */
export const linkPage: PageKind = {
  objects: ["payment_link"],
  isOpen: ({ object }) => object.active === true,
  showClosed: () => ({
    ...{ status: 410, heading: "Closed" },
    content: card(tag("p", {}, "Nobody can pay by this link any more.")),
  }),
  show({ object: link }) {
    const { data } = link.line_items as { data: readonly Fields[] };
    const total = data.reduce((sum, { amount_total: amount }) => sum + Number(amount ?? 0), 0);
    return {
      heading: `Pay ${shownAmount(total, link.currency)}`,
      content: [
        orderTable(data, { currency: link.currency, amount_total: total }),
        card(form(link.id, [{ name: "open", text: "Go to the checkout" }])),
      ],
    };
  },
  deeds: { open: ({ work, object }) => void openLink(work, object) },
  // The session that was opened a moment ago is the last of the link.
  leadsTo({ work, object: link }) {
    for (const session of work.all("checkout.session"))
      if (session.payment_link === link.id) return `/checkout/${session.id}`;
    return undefined;
  },
};

/** `/links/<payment link>/thanks`: where a customer arrives who has paid by a link that leads nowhere else. */
export const thanksPage: PageKind = {
  objects: ["payment_link"],
  isOpen: () => false,
  show: thanks,
  showClosed: thanks,
  deeds: {},
  leadsTo: () => undefined,
};

function thanks({ object: link }: Scene): Shown {
  const { hosted_confirmation: told } = (link.after_completion ?? {}) as Fields;
  const message = (told as Fields | null | undefined)?.custom_message;
  const text = typeof message === "string" && message !== "" ? message : "The shop was told.";
  return { heading: "Thank you", content: card(tag("p", {}, text)) };
}
