import { tag } from "../../contract/reports/html/markup.js";
import { act } from "./act.js";
import { leave } from "./bank.js";
import { endingOf } from "./ending.js";
import { form } from "./form.js";
import { card } from "./page.js";
import type { PageKind } from "./page-kind.js";
import { factsOf } from "./payer.js";
import { failureOf, onward } from "./purchase.js";

/** `/challenge/<intent>`: 3-D Secure, where the bank that issued a card asks its customer. */
export const challengePage: PageKind = {
  objects: ["payment_intent", "setup_intent"],
  isOpen: ({ object }) => object.status === "requires_action",
  showClosed: ({ work, object }) => endingOf(object, onward(work, object), failureOf(object)),
  show({ object: intent }) {
    return {
      heading: "Is it you?",
      content: card(
        tag("p", {}, "3-D Secure: the bank of the card asks whether it is you who pays."),
        factsOf(intent),
        form(intent.id, [
          { name: "pass", text: "It is me: pass" },
          { name: "fail", text: "It is not me: fail" },
          { name: "cancel", text: "Cancel and go back" },
        ]),
      ),
    };
  },
  deeds: {
    pass: ({ work, object }) => act(work, object, "challenge", { result: "pass" }),
    fail: ({ work, object }) => act(work, object, "challenge", { result: "fail" }),
    cancel: ({ work, object }) => leave(work, object),
  },
  leadsTo: ({ work, object }) => onward(work, object),
};
