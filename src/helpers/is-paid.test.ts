import { describe, expect, test } from "vitest";
import { isFinal } from "./is-final.js";
import { isPaid } from "./is-paid.js";

const intent = (status: string) => ({ object: "payment_intent", id: "pi_1", status });
const session = (status: string, payment_status: string, payment_intent: unknown = "pi_1") => ({
  object: "checkout.session",
  id: "cs_1",
  status,
  payment_status,
  payment_intent,
});
const saving = (status: string) => ({ ...session(status, "unpaid", null), mode: "setup" });
const refund = (status?: string) => ({ object: "refund", id: "re_1", status });
const setupIntent = (status: string) => ({ object: "setup_intent", id: "seti_1", status });

test.for([
  { object: intent("succeeded"), paid: true, final: true },
  { object: intent("canceled"), paid: false, final: true },
  { object: intent("requires_payment_method"), paid: false, final: false },
  { object: intent("requires_confirmation"), paid: false, final: false },
  { object: intent("requires_action"), paid: false, final: false },
  { object: intent("requires_capture"), paid: false, final: false },
  { object: intent("processing"), paid: false, final: false },
  { object: intent("a_status_of_tomorrow"), paid: false, final: false },
  { object: intent("paid"), paid: false, final: false },
  { object: intent("expired"), paid: false, final: false },

  { object: session("open", "unpaid"), paid: false, final: false },
  { object: session("open", "unpaid", null), paid: false, final: false },
  { object: session("open", "unpaid", undefined), paid: false, final: false },
  { object: session("complete", "unpaid"), paid: false, final: false },
  { object: session("complete", "paid"), paid: true, final: true },
  { object: session("open", "paid"), paid: true, final: true },
  { object: session("expired", "unpaid"), paid: false, final: true },
  { object: session("complete", "no_payment_required", null), paid: false, final: true },
  { object: session("open", "no_payment_required", null), paid: false, final: false },
  { object: session("succeeded", "unpaid"), paid: false, final: false },
  { object: session("complete", "a_status_of_tomorrow"), paid: false, final: false },
  { object: session("a_status_of_tomorrow", "unpaid"), paid: false, final: false },
  { object: session("complete", "unpaid", intent("succeeded")), paid: true, final: true },
  { object: session("open", "unpaid", intent("succeeded")), paid: true, final: true },
  { object: session("complete", "unpaid", intent("processing")), paid: false, final: false },
  { object: session("complete", "unpaid", intent("canceled")), paid: false, final: true },
  { object: session("open", "unpaid", intent("canceled")), paid: false, final: false },

  { object: saving("complete"), paid: false, final: true },
  { object: saving("open"), paid: false, final: false },

  { object: setupIntent("succeeded"), paid: "refused", final: true },
  { object: setupIntent("canceled"), paid: "refused", final: true },
  { object: setupIntent("processing"), paid: "refused", final: false },

  { object: refund("succeeded"), paid: "refused", final: true },
  { object: refund("failed"), paid: "refused", final: true },
  { object: refund("canceled"), paid: "refused", final: true },
  { object: refund("pending"), paid: "refused", final: false },
  { object: refund(), paid: "refused", final: false },
])("$object: paid $paid, final $final", ({ object, paid, final }) => {
  if (paid === "refused") expect(() => isPaid(object as never)).toThrow(TypeError);
  else expect(isPaid(object as never)).toBe(paid);
  expect(isFinal(object as never)).toBe(final);
});

describe("what is none of these is a mistake, not unpaid", () => {
  test.for([
    ["an id", "pi_1", "found a string."],
    ["undefined", undefined, "found undefined."],
    ["null", null, "found null."],
    [
      "a promise",
      Promise.resolve(intent("succeeded")),
      "found one without the field object (was a promise not awaited?).",
    ],
    ["fields without object", { status: "succeeded" }, "found one without the field object"],
    [
      "an event",
      { object: "event", type: "payment_intent.succeeded", data: { object: intent("succeeded") } },
      "found an event: pass its data.object.",
    ],
    ["a list", { object: "list", data: [] }, "found a list: pass one of its data."],
    ["a charge", { object: "charge", status: "succeeded", paid: true }, "found a charge."],
    ["a payout", { object: "payout", status: "paid" }, "found a payout."],
    ["a name of every object", { object: "constructor", status: "paid" }, "found a constructor."],
  ] as const)("%s", ([, value, message]) => {
    expect(() => isPaid(value as never)).toThrow(TypeError);
    expect(() => isPaid(value as never)).toThrow(
      `isPaid expects a checkout.session or a payment_intent, ${message}`,
    );
    expect(() => isFinal(value as never)).toThrow(
      `isFinal expects a checkout.session or a payment_intent or a setup_intent or a refund, ${message}`,
    );
  });
});
