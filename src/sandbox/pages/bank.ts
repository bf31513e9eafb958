import { tag } from "../../contract/reports/html/markup.js";
import type { Stored } from "../store.js";
import type { Work } from "../work.js";
import { act } from "./act.js";
import { endingOf } from "./ending.js";
import { form } from "./form.js";
import { methodName, wayOf } from "./methods.js";
import { card } from "./page.js";
import type { PageKind } from "./page-kind.js";
import { factsOf } from "./payer.js";
import { failureOf, onward, saleOf } from "./purchase.js";

/** `/pay/<intent>`: the page of the bank, the wallet or the code that a method sends its customer to. */
export const bankPage: PageKind = {
  objects: ["payment_intent", "setup_intent"],
  isOpen: ({ object }) => object.status === "requires_action",
  showClosed: ({ work, object }) => endingOf(object, onward(work, object), failureOf(object)),
  show({ work, object: intent }) {
    const type = typeOf(work, intent);
    const { text, pay, code } = wayOf(type);
    return {
      heading: methodName(type),
      content: card(
        code &&
          tag("div", { class: "code", role: "img", "aria-label": `Stand-in for: ${code}` }, code),
        tag("p", {}, text),
        factsOf(intent),
        form(intent.id, [
          { name: "pay", text: pay },
          { name: "decline", text: "Decline" },
          { name: "cancel", text: "Cancel and go back" },
        ]),
      ),
    };
  },
  deeds: {
    pay: ({ work, object }) => act(work, object, "challenge", { result: "pass" }),
    decline: ({ work, object }) => act(work, object, "decline"),
    cancel: ({ work, object }) => leave(work, object),
  },
  leadsTo: ({ work, object }) => onward(work, object),
};

function typeOf(work: Work, intent: Stored): string {
  const method = work.find("payment_method", intent.payment_method);
  return String(method?.type ?? (intent.payment_method_types as string[] | null)?.[0]);
}

/** Goes back without having paid: to the other methods of a sale, which goes on, or to the shop. */
export function leave(work: Work, intent: Stored): void {
  if (saleOf(work, intent)) act(work, intent, "decline", { code: "payment_not_completed" });
  else act(work, intent, "cancel", { reason: "requested_by_customer" });
}
