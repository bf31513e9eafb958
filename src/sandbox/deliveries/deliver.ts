import type { Account } from "../account.js";
import type { ChoiceOf } from "../assumptions/index.js";
import { millisecondsIn } from "../durations.js";
import type { DeliveryFault } from "../faults/fault.js";
import { canMove, move } from "../life-cycles/life-cycle.js";
import { webhookEndpointCycle } from "../life-cycles/webhook-endpoint.js";
import type { Fields } from "../store.js";
import { addDelivery } from "./announce.js";
import type { Closing } from "./closing.js";
import type { Attempt, Delivery } from "./delivery.js";
import { placeFault } from "./place.js";
import { nextTime, plans } from "./plan.js";
import { isTaken, type Send, ship } from "./send.js";

/** What sending takes. */
export interface PostOffice {
  readonly send: Send;
  /** Whether events may leave this machine. */
  readonly allowsRemote: boolean;
  /** Ends what is under way. */
  readonly closing: Closing;
}

/** One attempt that was made, for whoever keeps a log. */
export type OnAttempt = (delivery: Delivery, attempt: Attempt) => void;

/** A delivery as it is now; undefined where it is gone, or is not to be sent. */
export function pendingOf(account: Account, id: string): Delivery | undefined {
  const delivery = account.store.get(id)?.version as Delivery | undefined;
  return delivery?.status === "pending" ? delivery : undefined;
}

/** Whether a delivery tells a second time what another has told already. */
export function isTwin(account: Account, id: string): boolean {
  return account.store.get(id)?.hidden.isTwin === true;
}

/**
 * Sends a delivery, and keeps what came of it.
 * @param faults what goes wrong on purpose.
 */
export async function deliver(
  account: Account,
  office: PostOffice,
  delivery: Delivery,
  faults: ReadonlySet<DeliveryFault>,
  onAttempt: OnAttempt,
): Promise<void> {
  const stop = whyNot(account, office, delivery, faults);
  if (stop) return change(account, delivery.id, { ...stop, due: null });
  if (faults.has("two-ids")) tellTwice(account, delivery);
  const isForged = faults.has("wrong-signature");
  for (let times = faults.has("duplicate") ? 2 : 1; times > 0; times--) {
    const attempt = await attemptOf(account, office, delivery, isForged);
    // What was cut off by closing is sent when the state is next opened.
    if (office.closing.isClosed) return;
    keep(account, delivery.id, attempt, times === 1);
    onAttempt(delivery, attempt);
  }
}

function whyNot(
  account: Account,
  office: PostOffice,
  delivery: Delivery,
  faults: ReadonlySet<DeliveryFault>,
): Pick<Delivery, "status" | "reason"> | undefined {
  const endpoint = account.store.get(delivery.endpoint)?.version;
  if (!endpoint) return { status: "dropped", reason: "The endpoint is gone." };
  if (endpoint.status === "disabled")
    return { status: "dropped", reason: "The endpoint is switched off." };
  const fault = placeFault(delivery.url, office.allowsRemote);
  if (fault) return { status: "refused", reason: fault };
  return faults.has("lost") ? { status: "lost", reason: "It was lost on purpose." } : undefined;
}

async function attemptOf(
  account: Account,
  { send, closing }: PostOffice,
  { event, endpoint, url }: Delivery,
  isForged: boolean,
): Promise<Attempt> {
  const at = account.clock.now();
  const version = account.store.get(event)?.version;
  const secret = String(account.store.get(endpoint)?.hidden.secret ?? "");
  if (!version || secret === "")
    return { at, milliseconds: 0, headers: {}, error: "no event or no secret to sign it with" };
  const timeout = millisecondsIn(account.assumed("delivery-timeout"));
  const inMilliseconds = account.assumed("signature-timestamp") === "milliseconds";
  const body = JSON.stringify(version);
  const shipment = { url, body, secret, timeout, inMilliseconds, isForged, closing, send };
  return { at, ...(await ship(shipment)) };
}

function keep(account: Account, id: string, attempt: Attempt, isLast: boolean): void {
  account.do((work) => {
    const delivery = work.find("sandbox.delivery", id) as Delivery | undefined;
    if (!delivery) return;
    const attempts = [...delivery.attempts, attempt];
    const isDone = isTaken(attempt) || delivery.status === "delivered";
    if (isDone) return work.change(delivery, { attempts, status: "delivered", due: null });
    if (!isLast) return work.change(delivery, { attempts });
    const plan = plans[account.assumed("delivery-schedule") as ChoiceOf<"delivery-schedule">];
    const due = nextTime(plan, attempts.length, delivery.due ?? attempt.at, attempt.at);
    if (due !== undefined) return work.change(delivery, { attempts, due });
    const endpoint = work.find("webhook_endpoint", delivery.endpoint);
    const isGivenUp = work.assume("endpoint-after-last-retry") === "disabled";
    if (endpoint && isGivenUp && canMove(webhookEndpointCycle, endpoint, "giveUp"))
      move(work, webhookEndpointCycle, endpoint, "giveUp");
    return work.change(delivery, { attempts, status: "failed", due: null });
  });
}

function change(account: Account, id: string, fields: Fields): void {
  account.do((work) => {
    const delivery = work.find("sandbox.delivery", id);
    if (delivery) work.change(delivery, fields);
  });
}

function tellTwice(account: Account, { event, endpoint }: Delivery): void {
  account.do((work) => {
    const told = work.find("event", event);
    const receiver = work.find("webhook_endpoint", endpoint);
    if (!told || !receiver) return;
    const { id: _id, object: _object, ...fields } = told;
    addDelivery(work, work.add("event", fields), receiver, { isTwin: true });
  });
}
