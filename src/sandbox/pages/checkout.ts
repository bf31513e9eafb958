import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";
import { act } from "./act.js";
import { endingOf } from "./ending.js";
import { shownAmount } from "./money.js";
import { orderTable } from "./order.js";
import type { PageKind } from "./page-kind.js";
import { payWith } from "./pay-with.js";
import { dataOf, payerForm } from "./payer.js";
import { actionPageOf, cancelOf, failureOf, intentOf, successOf } from "./purchase.js";

/** What the first heading and the button say, by mode. */
const words: Readonly<Record<string, readonly [heading: string, pay: string]>> = {
  payment: ["Pay", "Pay"],
  subscription: ["Subscribe", "Subscribe"],
  setup: ["Save a payment method", "Save"],
};

/** `/checkout/<session>`: the page that a session's url opens. */
export const checkoutPage: PageKind = {
  objects: ["checkout.session"],
  isOpen: ({ object }) => object.status === "open",
  showClosed: ({ work, object: session }) =>
    session.status === "complete"
      ? endingOf(intentOf(work, session) ?? session, successOf(work, session))
      : endingOf(session, cancelOf(work, session)),
  show({ work, object: session }) {
    const [heading, pay] = words[String(session.mode)] ?? ["Pay", "Pay"];
    const { amount_total: total, currency } = session;
    const price = total ? ` ${shownAmount(total, currency)}` : "";
    const items =
      (session.line_items as { data: readonly Fields[] } | null | undefined)?.data ?? [];
    return {
      heading: `${heading}${price}`,
      alert: failureOf(intentOf(work, session)),
      content: [
        orderTable(items, session),
        payerForm(session.id, offeredBy(work, session), [
          { name: "pay", text: `${pay}${price}` },
          { name: "decline", text: "Have it declined" },
          { name: "cancel", text: "Cancel and go back" },
        ]),
      ],
    };
  },
  deeds: {
    pay({ work, object: session }, sent) {
      const intent = session.mode === "payment" ? intentOf(work, session) : undefined;
      const data = dataOf(sent);
      // Whoever pays by redirect is to see where it leads, which the action skips.
      if (intent) payWith(work, intent, data);
      else act(work, session, "pay", { payment_method_data: data });
    },
    decline: ({ work, object }) => act(work, object, "decline"),
    cancel: ({ work, object }) => act(work, object, "cancel"),
  },
  leadsTo({ work, object: session }, deed) {
    if (deed === "cancel") return cancelOf(work, session);
    if (session.status === "complete") return successOf(work, session);
    return actionPageOf(work, intentOf(work, session));
  },
};

function offeredBy(work: Work, session: Stored): readonly string[] {
  return work.hidden(session.id).offered as readonly string[];
}
