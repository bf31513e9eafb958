import { act } from "./act.js";
import { leave } from "./bank.js";
import { endingOf } from "./ending.js";
import { shownAmount } from "./money.js";
import type { PageKind } from "./page-kind.js";
import { payWith } from "./pay-with.js";
import { dataOf, factsOf, payerForm } from "./payer.js";
import { actionPageOf, failureOf, onward } from "./purchase.js";

const waiting = ["requires_payment_method", "requires_confirmation"];

/** `/sdk/<intent>`: stands in for the widget that the JavaScript SDK shows in the page of a shop. */
export const widgetPage: PageKind = {
  objects: ["payment_intent", "setup_intent"],
  isOpen: ({ object }) => waiting.includes(String(object.status)),
  showClosed: ({ work, object }) =>
    endingOf(object, actionPageOf(work, object) ?? onward(work, object)),
  show({ object: intent }) {
    const isSetup = intent.object === "setup_intent";
    const price = isSetup ? "" : ` ${shownAmount(intent.amount, intent.currency)}`;
    return {
      heading: isSetup ? "Save a payment method" : `Pay${price}`,
      alert: failureOf(intent),
      content: payerForm(
        intent.id,
        (intent.payment_method_types ?? ["card"]) as readonly string[],
        [
          { name: "pay", text: isSetup ? "Save" : `Pay${price}` },
          { name: "decline", text: "Have it declined" },
          { name: "cancel", text: "Cancel and go back" },
        ],
        factsOf(intent),
      ),
    };
  },
  deeds: {
    pay: ({ work, object }, sent) => payWith(work, object, dataOf(sent)),
    decline: ({ work, object }) => act(work, object, "decline"),
    cancel: ({ work, object }) => leave(work, object),
  },
  leadsTo({ work, object: intent }, deed) {
    const isDeclined = intent.status === "requires_payment_method" && deed !== "cancel";
    return isDeclined ? undefined : (actionPageOf(work, intent) ?? onward(work, intent));
  },
};
