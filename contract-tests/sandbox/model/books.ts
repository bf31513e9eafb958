import type { Fields } from "../../../src/sandbox/store.js";

/** What the account holds, counted from answers and events alone. */
export class Books {
  readonly #amounts = new Map<string, number>();
  /** What is left of each payment that has succeeded, less its refunds, by its id. */
  readonly #paid = new Map<string, { received: number; refunded: number; currency: string }>();
  readonly #counted = new Set<string>();

  /** Whether the same change may be told by two events. */
  isToldTwice = false;

  /** In minor units, besides what the account began with. */
  of(currency: string): number {
    return this.#amounts.get(currency.toUpperCase()) ?? 0;
  }

  /** The currencies that there was anything of. */
  get currencies(): string[] {
    return [...this.#amounts.keys()];
  }

  /** What of a payment can still be given back; 0 for one that is not paid. */
  refundable(intent: string): number {
    const { received, refunded } = this.#paid.get(intent) ?? { received: 0, refunded: 0 };
    return received - refunded;
  }

  /** @throws Error unless a charge that is paid shows as given back what was. */
  checkCharge({ id, payment_intent: intent, amount_captured, amount_refunded }: Fields): void {
    const paid = this.#paid.get(String(intent));
    if (!paid || !Number(amount_captured) || Number(amount_refunded) === paid.refunded) return;
    throw new Error(`${id} shows ${amount_refunded} given back, and there were ${paid.refunded}.`);
  }

  #post(currency: unknown, amount: unknown, sign: 1 | -1): void {
    const code = String(currency).toUpperCase();
    this.#amounts.set(code, this.of(code) + sign * Number(amount));
  }

  /** Counts a refund that was made, or has failed. */
  refund(refund: Fields, hasFailed: boolean): void {
    const once = `${refund.id} ${hasFailed}`;
    if (this.#counted.has(once)) return;
    this.#counted.add(once);
    this.#post(refund.currency, refund.amount, hasFailed ? 1 : -1);
    const paid = this.#paid.get(String(refund.payment_intent));
    if (!paid) throw new Error(`${refund.id} gives back what nobody has paid.`);
    paid.refunded += (hasFailed ? -1 : 1) * Number(refund.amount);
    if (paid.refunded > paid.received)
      throw new Error(`${refund.payment_intent}: ${paid.refunded} refunded of ${paid.received}.`);
  }

  /** Counts what an event tells of. @param isFunded whether a payout has taken its money. */
  event(type: string, object: Fields, isFunded: boolean): void {
    const { id, currency } = object;
    if (type === "payment_intent.succeeded") {
      if (this.#paid.has(String(id)))
        if (this.isToldTwice) return;
        else throw new Error(`${id} was paid twice.`);
      const received = Number(object.amount_received);
      this.#paid.set(String(id), { received, refunded: 0, currency: String(currency) });
      this.#post(currency, received, 1);
    }
    if (type === "charge.refund.updated") {
      this.refund(object, false);
      if (object.status === "failed") this.refund(object, true);
    }
    if (type === "charge.dispute.updated" && object.status === "lost")
      this.#once(`${id} lost`, currency, object.amount, -1);
    if (!isFunded) return;
    const { source_currency: source, source_amount: amount } = object;
    if (type === "payout.created") this.#once(`${id} made`, source, amount, -1);
    if (type === "payout.failed" || type === "payout.canceled")
      this.#once(`${id} ended`, source, amount, 1);
  }

  #once(what: string, currency: unknown, amount: unknown, sign: 1 | -1): void {
    if (this.#counted.has(what)) return;
    this.#counted.add(what);
    this.#post(currency, amount, sign);
  }
}
