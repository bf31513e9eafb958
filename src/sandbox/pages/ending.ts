import { tag } from "../../contract/reports/html/markup.js";
import type { Stored } from "../store.js";
import { card, link, type Shown } from "./page.js";
import { factsOf } from "./payer.js";

/** What is told of a state, and with which status. */
type Ending = readonly [heading: string, text: string, status?: number];

const endings: Readonly<Record<string, Ending>> = {
  "payment_intent succeeded": ["Paid", "The payment went through."],
  "payment_intent requires_capture": ["Authorized", "The amount is held; the shop takes it later."],
  "payment_intent processing": ["On its way", "The bank has not answered yet; that may take days."],
  "payment_intent requires_payment_method": ["Not paid", "The shop can begin anew."],
  "payment_intent requires_confirmation": ["Not paid yet", "The shop has to confirm it first."],
  "payment_intent requires_action": ["Not paid yet", "It is paid on another page."],
  "payment_intent canceled": ["Canceled", "Nothing can be paid here any more.", 410],
  "setup_intent succeeded": ["Saved", "The payment method was saved."],
  "setup_intent requires_payment_method": ["Not saved", "The shop can begin anew."],
  "setup_intent requires_confirmation": ["Not saved yet", "The shop has to confirm it first."],
  "setup_intent requires_action": ["Not saved yet", "It is saved on another page."],
  "setup_intent canceled": ["Canceled", "Nothing can be saved here any more.", 410],
  "checkout.session complete": ["Done", "This checkout is complete."],
  "checkout.session expired": ["Closed", "Nothing can be paid here any more.", 410],
  "invoice paid": ["Paid", "This invoice is paid."],
  "invoice draft": ["Not open yet", "This invoice is a draft, and waits to be sent."],
  "invoice void": ["Taken back", "This invoice is not to be paid any more.", 410],
};

/**
 * The page of an object that nothing can be done about there.
 * @param onward where its link leads; no link unless told.
 */
export function endingOf(object: Stored, onward?: string, alert?: string): Shown {
  const state = String(object.status);
  const [heading, text, status] = endings[`${object.object} ${state}`] ?? [state, ""];
  return {
    ...{ heading, status, alert },
    content: [
      card(tag("p", {}, text), factsOf(object)),
      onward === undefined ? undefined : link([onward, "Continue"]),
    ],
  };
}
