import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const effects = `${folder}/objects/side-effects.test.ts`;
const properties = "contract-tests/sandbox/properties.test.ts";

/** Faults of the sandbox that no single example shows, and that random sequences run into. */
export const sandboxProperties: Area = {
  name: "sandbox-properties",
  faults: [
    ...inFile(`${folder}/account.ts`, properties, {
      "ids-from-the-start-after-a-restart": {
        find: "this.ids.count = Math.max(this.ids.count, change.count);",
        put: "",
      },
      "clock-back-after-a-restart": {
        find: "this.clock.offset = version.offset as number;",
        put: "if (this.#listeners.size > 0) this.clock.offset = version.offset as number;",
      },
      "nothing-due-after-a-restart": {
        find: "this.schedule.apply(change);",
        put: "if (this.#listeners.size > 0) this.schedule.apply(change);",
      },
      "nothing-sent-after-a-restart": {
        find: "this.outbox.apply(change);",
        put: "if (this.#listeners.size > 0) this.outbox.apply(change);",
      },
    }),
    ...inFile(`${folder}/journal.ts`, properties, {
      "keys-forgotten-after-a-restart": {
        find: "put: put.map(frozen), removed",
        put: 'put: put.map(frozen).filter(({ version }) => version.object !== "sandbox.replay"), removed',
      },
      "deleted-objects-back-after-a-restart": {
        find: "return { account, put: put.map(frozen), removed, count };",
        put: "return { account, put: put.map(frozen), removed: [], count };",
      },
    }),
    ...inFile(`${folder}/life-cycles/life-cycle.ts`, properties, {
      "moves-from-any-state": {
        find: "if (!from.includes(state)) throw illegalMove(cycle, name, state);",
        put: "",
      },
      "events-of-the-state-before": {
        find: "if (event) work.emit(event, moved);",
        put: "if (event) work.emit(event, object);",
      },
      "captures-untold": {
        find: "if (event) work.emit(event, moved);",
        put: 'if (event && name !== "capture") work.emit(event, moved);',
      },
    }),
    ...inFile(`${folder}/objects/payments/disputes.ts`, properties, {
      "disputes-that-are-won-cost": { find: "if (isLost) post(", put: "if (!isLost) post(" },
    }),
    ...inFile(`${folder}/objects/payments/paying.ts`, properties, {
      "more-captured-than-held": { find: "if (taken > held)", put: "if (taken < 0)" },
      "captures-never-in-the-balance": {
        find: "post(work, String(done.currency), amount);",
        put: 'if (name === "succeed") post(work, String(done.currency), amount);',
      },
    }),
    ...inFile(`${folder}/objects/payments/payment-intent-handlers.ts`, properties, {
      "held-amounts-change": {
        find: 'status === "requires_payment_method" || status === "requires_confirmation"',
        put: 'status.startsWith("requires_")',
        after: "function isWaiting",
      },
    }),
    ...inFile(`${folder}/objects/payments/refunds.ts`, properties, {
      "more-refunded-than-paid": { find: "if (amount > left)", put: "if (amount < 0)" },
      "refunds-never-off-the-balance": {
        find: "post(work, String(intent.currency), -amount);",
        put: "",
      },
      "failed-refunds-stay-away": {
        find: "post(work, String(refund.currency), amount, true);",
        put: "",
      },
      "changed-after-its-event": {
        find: ': move(work, refundCycle, refund, "succeed");',
        put: ': work.change(move(work, refundCycle, refund, "succeed"), { description: "done" });',
      },
      "refusals-that-change": {
        find: "if (left === 0) throw refusedRefund(",
        put: 'if (left === 0) work.change(intent, { description: "back" });\n  if (left === 0) return work.fail(refusedRefund("none is left")), intent;\n  if (left < 0) throw refusedRefund(',
      },
      "answers-with-another-type": {
        find: "...{ amount, currency: intent.currency,",
        put: "...{ amount: String(amount), currency: intent.currency,",
      },
    }),
    ...inFile(`${folder}/objects/payments/charges.ts`, properties, {
      "refunds-not-summed": { find: "Number(charge.amount_refunded) + amount", put: "amount" },
    }),
    ...inFile(`${folder}/objects/treasury/payout-moves.ts`, properties, {
      "failed-payouts-cost": { find: "if (work.hidden(id).isFunded) post(", put: "if (!id) post(" },
    }),
    ...inFile(`${folder}/work.ts`, properties, {
      "events-with-another-type": {
        find: "request: this.#cause,",
        put: "request: this.#cause.id,",
      },
    }),
    ...inFile(`${folder}/idempotency.ts`, properties, {
      "declined-once-more": {
        find: "if (!kept) return undefined;",
        put: "if (!kept || kept.status === 402) return undefined;",
      },
    }),
    ...inFile(`${folder}/store.ts`, properties, {
      "cursors-shown-again": {
        find: "(placeOf(ids, before) ?? 0)",
        put: "(placeOf(ids, before) ?? 0) + 1",
      },
      "lists-turned-round-when-cleared": {
        find: "filter((other) => !row.gone.has(other));",
        put: "filter((other) => !row.gone.has(other)).reverse();",
      },
    }),
    ...inFile(`${folder}/ids.ts`, properties, {
      "ids-given-again": {
        find: "String(this.count).padStart(10",
        put: "String(this.count % 400).padStart(10",
      },
    }),
    ...inFile(`${folder}/deliveries/courier.ts`, properties, {
      "what-is-due-at-the-end-is-late": {
        find: "next !== undefined && next <= to;",
        put: "next !== undefined && next < to;",
      },
    }),
    ...inFile(`${folder}/deliveries/announce.ts`, properties, {
      "refunds-nobody-is-told": {
        find: "if (names.includes(type)) return true;",
        put: 'if (names.includes(type)) return type !== "charge.refund.updated";',
      },
    }),
    ...inFile(`${folder}/deliveries/deliver.ts`, properties, {
      "never-sent-again": { find: "if (due !== undefined) return", put: "if (due === 0) return" },
      "signed-with-the-newest-secret": {
        find: "account.store.get(endpoint)?.hidden.secret",
        put: '[...account.store.newest("webhook_endpoint")][0]?.hidden.secret',
      },
      "any-answer-takes-it": {
        find: "const isDone = isTaken(attempt) ||",
        put: "const isDone = attempt.status !== undefined ||",
      },
    }),
    ...inFile(`${folder}/objects/billing/subscriptions.ts`, effects, {
      "payments-under-way-keep-subscriptions": {
        find: "attempt(() => voidInvoice(work, invoice));",
        put: "voidInvoice(work, invoice);",
      },
    }),
    ...inFile(`${folder}/objects/payments/paying.ts`, effects, {
      "methods-of-others-undo-payments": {
        find: "attempt(() => attachMethod(work, method, owner))",
        put: "attachMethod(work, method, owner)",
      },
    }),
    ...inFile(`${folder}/objects/payments/payment-intent-handlers.ts`, effects, {
      "sums-of-sessions-change": {
        find: "if (owner && (body.amount",
        put: "if (owner === null && (body.amount",
      },
    }),
  ],
};
