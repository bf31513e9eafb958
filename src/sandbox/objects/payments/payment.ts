import type { Action } from "../../action.js";
import type { Call } from "../../call.js";
import { canMove, type LifeCycle, move } from "../../life-cycles/life-cycle.js";
import { invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import {
  type DeclineCode,
  declines,
  type Outcome,
  type OutcomeName,
  outcomes,
} from "../../test-values.js";
import type { Work } from "../../work.js";
import { methodOf } from "./methods.js";
import { addPaymentMethod } from "./payment-methods.js";

/** What somebody pays with, or saves. */
export interface Payment {
  /** `payment_method_data` as requests send it: its `type`, and for cards `card.number` and so on. */
  readonly data?: Fields | undefined;
  /** Id of a payment method that there is already; `data` comes before it, both before what the intent has. */
  readonly paymentMethod?: string | undefined;
  /** Name of what comes of it; unless told, what the card number, amount or telephone stands for. */
  readonly outcome?: string | undefined;
  /** Whether the customer is away, so that nobody can pass a challenge. */
  readonly offSession?: boolean | undefined;
}

/** The intent that a path names. @throws Refusal for one that there is not, and for a client secret of another. */
export function intentNamed(work: Work, kind: string, { path, query }: Call): Stored {
  const intent = work.get(kind, path.id);
  if (query.client_secret !== undefined && query.client_secret !== intent.client_secret)
    throw invalid("client_secret", `This is not the client secret of ${intent.id}.`);
  return intent;
}

/** What comes of the attempt that is under way. */
export function outcomeOf(work: Work, intent: Stored): Outcome {
  return outcomes[(work.hidden(intent.id).outcome as OutcomeName | undefined) ?? "paid"];
}

/** Reads the name of an outcome. @throws Refusal for one that there is not. */
export function outcomeNamed(name: string): OutcomeName {
  if (Object.hasOwn(outcomes, name)) return name as OutcomeName;
  throw invalid("outcome", `outcome: expected one of ${Object.keys(outcomes).join(", ")}.`);
}

/** What both kinds of intent need to know of a payment method before they are confirmed with it. */
export function methodFor(work: Work, intent: Stored, { data, paymentMethod }: Payment): Stored {
  const types = intent.payment_method_types as string[];
  const method = data
    ? addPaymentMethod(work, data)
    : (known(work, intent, paymentMethod ?? intent.payment_method) ?? typeOnly(work, types));
  if (!method)
    throw invalid(
      "payment_method",
      `${intent.id} has no payment method: send payment_method_data, or the id of one as payment_method.`,
    );
  if (method.customer !== null && method.customer !== intent.customer)
    throw invalid(
      "payment_method",
      `${method.id} belongs to a customer: send it as customer, too.`,
    );
  const isOpen = work.hidden(intent.id).anyType === true;
  if (!isOpen && !types.includes(String(method.type)))
    throw invalid(
      "payment_method_data.type",
      `${intent.id} takes ${types.join(", ")}, and not ${method.type}.`,
    );
  return method;
}

/** Whether somebody says what to pay with, apart from what an intent has. */
export function namesMethod({ data, paymentMethod }: Payment): boolean {
  return data !== undefined || paymentMethod !== undefined;
}

/** Gives an intent the payment method that a request sends, without confirming it. */
export function attachSent(work: Work, cycle: LifeCycle, intent: Stored, body: Fields): Stored {
  const payment = sentPayment(body);
  if (!namesMethod(payment)) return intent;
  const { id, type } = methodFor(work, intent, payment);
  const fields = { payment_method: id, ...typesOf(work, intent, type) };
  const isShown = work.assume("status-after-create") === "requires_confirmation";
  return isShown && canMove(cycle, intent, "attach")
    ? move(work, cycle, intent, "attach", fields)
    : work.change(intent, fields);
}

/** An intent whose next attempt ends as an action has told; as it would have ended where it has not. */
export function fated(work: Work, intent: Stored, { outcome }: Payment): Stored {
  return outcome ? work.change(intent, {}, { outcome: outcomeNamed(outcome) }) : intent;
}

/** Looks whether the customer is there that a request names. @throws Refusal where it is not. */
export function checkCustomer(work: Work, { customer }: Fields): void {
  if (typeof customer === "string") work.get("customer", customer, "customer");
}

/** The types of an intent that is confirmed with one: those that were sent, else this one alone. */
export function typesOf(work: Work, intent: Stored, type: unknown): Fields {
  return work.hidden(intent.id).anyType === true ? { payment_method_types: [type] } : {};
}

// Saving one that was detached attaches it again; charging it takes that first.
function known(work: Work, { object }: Stored, id: unknown): Stored | undefined {
  if (typeof id !== "string") return undefined;
  const method = work.get("payment_method", id, "payment_method");
  const isLoose =
    object === "payment_intent" && method.customer === null && work.hidden(id).detached === true;
  if (isLoose && work.assume("detached-method") === "refused")
    throw invalid("payment_method", `${id} was detached: attach it to a customer first.`);
  return method;
}

// One guide sends payment_method_types and no payment_method_data: enough where the type says it all.
function typeOnly(work: Work, [type = "card", ...others]: string[]): Stored | undefined {
  const isEnough = others.length === 0 && methodOf(type)?.kind !== "card";
  return isEnough ? addPaymentMethod(work, { type }) : undefined;
}

/** What says in an intent why the last attempt failed. @param type of the payment method. */
export function errorOf(code: DeclineCode, type: unknown): Fields {
  const { code: reason, message } = declines[code];
  const kind = type === "card" ? "card_error" : "invalid_request_error";
  return { type: kind, code: reason, decline_code: code, message, param: null };
}

/** Answers the call that confirmed an intent with the error that it left, where it is answered so. */
export function failWith(work: Work, intent: Stored, error: unknown): Stored {
  if (!error || intent.status !== "requires_payment_method") return intent;
  if (work.assume("declined-answer") === "object") return intent;
  const { message, ...details } = error as Fields;
  work.fail(new Refusal(402, `${message} ${intent.id} waits for another payment method.`, details));
  return intent;
}

/** Reads a decline code of an action's options; undefined where it was left out. */
export function declineCode({ code }: Fields): DeclineCode | undefined {
  if (code === undefined) return undefined;
  if (Object.hasOwn(declines, String(code))) return code as DeclineCode;
  throw invalid("code", `code: expected one of ${Object.keys(declines).join(", ")}.`);
}

/** Reads which of two ways an action ends. */
export function isGood(options: Fields, good: string, bad: string): boolean {
  const { result = good } = options;
  if (result === good || result === bad) return result === good;
  throw invalid("result", `result: expected ${good} or ${bad}, found ${result}.`);
}

/** An action, for tables. */
export function action(about: string, options: readonly string[], act: Action["act"]): Action {
  return { about, options, act };
}

/** Whether a switch that pages type as text or as a boolean is on. */
export function isOn(value: unknown): boolean {
  return value === true || value === "true";
}

/** Members without a value, in the form in which they are shown. */
export function blanked(work: Work, fields: Fields): Fields {
  if (work.assume("absent-members") === "null") return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === null || value === "" ? undefined : value,
    ]),
  );
}

/** What a request to create, update or confirm an intent pays with. */
export function sentPayment(body: Fields): Payment {
  return {
    data: body.payment_method_data as Fields | undefined,
    paymentMethod: body.payment_method as string | undefined,
  };
}
