import type { Actions } from "../../action.js";
import { currencyIn } from "../../amounts.js";
import type { Call, Handlers } from "../../call.js";
import { canMove, illegalMove } from "../../life-cycles/life-cycle.js";
import { paymentIntentCycle as cycle } from "../../life-cycles/payment-intent.js";
import { Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Tasks } from "../../tasks.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { textOption } from "../options.js";
import { pick } from "../plain.js";
import { paymentOf, payOptions } from "./pay-options.js";
import {
  cancelIntent,
  captureIntent,
  completeAction,
  confirmIntent,
  declineIntent,
  payIntent,
  settleIntent,
  settlesWell,
} from "./paying.js";
import {
  action,
  attachSent,
  checkCustomer,
  declineCode,
  errorOf,
  failWith,
  intentNamed,
  isGood,
  isOn,
  sentPayment,
} from "./payment.js";
import { addPaymentIntent, checkAmount, copied, shippingOf } from "./payment-intents.js";
import { searching } from "./searching.js";

const kind = "payment_intent";

const named = (call: Call, work: Work) => intentNamed(work, kind, call);

function confirm(work: Work, intent: Stored, body: Fields, fields: Fields = {}): Stored {
  const isAway = isOn(body.off_session) || isOn(body["off-session"]);
  const confirmed = confirmIntent(work, intent, {
    ...sentPayment(body),
    ...{ offSession: isAway, fields },
  });
  if (confirmed.status === "requires_action" && isOn(body.error_on_requires_action))
    throw new Refusal(402, "The customer would have to act, and error_on_requires_action is set.", {
      ...pick(errorOf("authentication_required", "card"), ["type", "code", "decline_code"]),
    });
  return failWith(work, confirmed, confirmed.last_payment_error);
}

const confirmable = ["payment_method_options", "return_url", "setup_future_usage"];

/** What a request changes of an intent. */
function changed(work: Work, intent: Stored, body: Fields, names: readonly string[]): Fields {
  const { shipping, payment_method_options: options } = body;
  const known = (intent.payment_method_options ?? {}) as Fields;
  return {
    ...pick(withMetadata(work, intent, body), names),
    ...(options !== undefined && { payment_method_options: { ...known, ...(options as Fields) } }),
    ...(shipping !== undefined && { shipping: shippingOf(shipping as Fields) }),
  };
}

const settings = [
  ...["amount", "currency", "payment_method", "payment_method_data", "payment_method_types"],
  ...["payment_method_options", "capture_method", "setup_future_usage", "customer", "confirm"],
];

function update(work: Work, intent: Stored, body: Fields): Stored {
  const setting = settings.find((name) => body[name] !== undefined);
  // What the customer was sent away with, or has paid, is not changed under their hands.
  if (setting && !isWaiting(intent))
    throw illegalMove(cycle, "require_action", String(intent.status), `changing ${setting}`);
  const owner = work.hidden(intent.id).follower as { subject: string } | undefined;
  if (owner && (body.amount !== undefined || body.currency !== undefined))
    throw new Refusal(400, `${intent.id} belongs to ${owner.subject}, which says what is paid.`, {
      code: "payment_intent_of_session",
    });
  checkCustomer(work, body);
  const { amount = intent.amount, currency = intent.currency, payment_method_types: types } = body;
  const code = currencyIn(work, currency, "currency");
  checkAmount(work, Number(amount), code);
  const updated = work.change(
    intent,
    {
      ...{ ...changed(work, intent, body, copied), amount, currency: code },
      ...(types !== undefined && { payment_method_types: types }),
    },
    types === undefined ? {} : { anyType: false },
  );
  if (body.confirm === true && work.assume("update-confirm") === "confirms")
    return confirm(work, updated, body);
  return attachSent(work, cycle, updated, body);
}

function isWaiting({ status }: Stored): boolean {
  return status === "requires_payment_method" || status === "requires_confirmation";
}

export const paymentIntentHandlers = {
  createPaymentIntent(work, { body }) {
    const intent = addPaymentIntent(work, body);
    if (body.confirm === true) return confirm(work, intent, body);
    return attachSent(work, cycle, intent, body);
  },
  retrievePaymentIntent: (work, call) => named(call, work),
  updatePaymentIntent: (work, call) => update(work, named(call, work), call.body),
  confirmPaymentIntent(work, call) {
    const intent = named(call, work);
    return confirm(work, intent, call.body, changed(work, intent, call.body, confirmable));
  },
  cancelPaymentIntent(work, call) {
    const intent = named(call, work);
    const { session } = work.hidden(intent.id);
    if (session !== undefined)
      throw new Refusal(400, `${intent.id} belongs to ${session}: expire the session instead.`, {
        code: "payment_intent_of_session",
      });
    return cancelIntent(work, intent, String(call.body.cancellation_reason));
  },
  capturePaymentIntent: (work, call) =>
    captureIntent(work, named(call, work), call.body.amount_to_capture as number | undefined),
  listPaymentIntents: listing(kind),
  searchPaymentIntents: searching(kind),
} as const satisfies Handlers;

export const paymentIntentTasks = {
  settlePayment(work, intent) {
    // It may have been settled from outside meanwhile, and be under way for the second time.
    if (intent.status !== "processing" || work.hidden(intent.id).settlesAt !== work.now) return;
    settleIntent(work, intent, settlesWell(work, intent));
  },
  lapseAuthorization(work, intent) {
    if (canMove(cycle, intent, "lapse")) cancelIntent(work, intent, "automatic", "lapse");
  },
} as const satisfies Tasks;

export const paymentIntentActions = {
  pay: action(
    "The customer pays: with number (of a card), phone (of mobile money), payment_method_type or payment_method, or nothing to do what is asked.",
    payOptions,
    (work, intent, options) => payIntent(work, intent, paymentOf(options, intent)),
  ),
  decline: action(
    "The issuer, the bank or the wallet declines; code may be told.",
    ["code"],
    (work, intent, options) => declineIntent(work, intent, declineCode(options)),
  ),
  cancel: action(
    "The customer gives up; reason may be told.",
    ["reason"],
    (work, intent, options) => cancelIntent(work, intent, textOption(options, "reason")),
  ),
  challenge: action(
    "The customer does what next_action asks for, such as 3-D Secure: result is pass or fail.",
    ["result"],
    (work, intent, options) => completeAction(work, intent, isGood(options, "pass", "fail")),
  ),
  settle: action(
    "The money of a payment that is processing arrives or not: result is succeeded or failed.",
    ["result"],
    (work, intent, options) => settleIntent(work, intent, isGood(options, "succeeded", "failed")),
  ),
} as const satisfies Actions;
