import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox/objects";
const intents = `${folder}/payments/payment-intents.test.ts`;
const cards = `${folder}/payments/payment-intent-cards.test.ts`;
const capturing = `${folder}/payments/capturing.test.ts`;
const refunds = `${folder}/payments/refunds.test.ts`;
const disputes = `${folder}/payments/disputes.test.ts`;
const setups = `${folder}/payments/setup-intents.test.ts`;
const methods = `${folder}/payments/payment-methods.test.ts`;

/** Faults of payments in the sandbox: intents, charges, refunds, disputes, saved methods. */
export const sandboxPayments: Area = {
  name: "sandbox-payments",
  faults: [
    ...inFile("src/sandbox/api.ts", cards, {
      "declined-with-a-key-answered-as-paid": {
        find: "if (work.failure) return keepFailure(work, key, number, work.failure);",
        put: "",
      },
      "declined-answered-as-paid": {
        find: "return work.failure ? refused(work, work.failure) : shown(",
        put: "return shown(",
      },
    }),
    ...inFile("src/sandbox/test-values.ts", "src/sandbox/test-values.test.ts", {
      "any-digits-a-card": { find: "return sum % 10 === 0;", put: "return true;" },
      "telephones-by-fewer-digits": { find: ".slice(-7)", put: ".slice(-8)" },
    }),
    ...inFile(`${folder}/payments/paying.ts`, capturing, {
      "captured-over-what-is-held": { find: "if (taken > held)", put: "if (taken > held * 2)" },
      "held-money-booked": {
        find: "amount_capturable: intent.amount }",
        put: "amount_capturable: intent.amount, amount_received: intent.amount }",
      },
      "authorizations-never-lapse": {
        find: 'work.schedule(lapsesAt, "lapseAuthorization", held);',
        put: "",
      },
      "paid-not-booked": { find: "post(work, String(done.currency), amount);", put: "" },
      "challenge-without-customer": {
        find: "mustChallenge && isAway &&",
        put: "mustChallenge && !isAway &&",
        killer: cards,
      },
      "wallets-unsaved-charged": {
        find: "onPage || method.customer !== null",
        put: "onPage || method.customer === null",
        killer: intents,
      },
      "declined-method-kept": {
        find: "{ next_action: null, payment_method: null }",
        put: "{ next_action: null }",
        killer: cards,
      },
    }),
    ...inFile(`${folder}/payments/payment-intent-handlers.ts`, capturing, {
      "settled-by-an-older-time": {
        find: " || work.hidden(intent.id).settlesAt !== work.now",
        put: "",
      },
      "amount-of-paid-changed": { find: "if (setting && !isWaiting(intent))", put: "if (false)" },
    }),
    ...inFile(`${folder}/payments/pay-options.ts`, "src/sandbox/act.test.ts", {
      "details-of-another-type": { find: "if (options[misfit] !== undefined)", put: "if (false)" },
      "forgotten-numbers-paid": { find: 'sent ? "" : plainCard', put: "plainCard" },
      "types-that-choose-nothing": {
        find: "outcome: _outcome, off",
        put: "outcome: _outcome, type: _type, off",
      },
    }),
    ...inFile(`${folder}/payments/payment.ts`, methods, {
      "detached-charged": { find: "if (isLoose &&", put: "if (false &&" },
      "detached-never-saved": { find: 'object === "payment_intent" && ', put: "" },
    }),
    ...inFile(`${folder}/payments/payment-intents.ts`, intents, {
      "paid-in-any-currency": {
        find: 'currencyIn(work, fields.currency, "currency")',
        put: "String(fields.currency).toUpperCase()",
      },
    }),
    ...inFile(`${folder}/payments/searching.ts`, capturing, {
      "any-term-will-do": { find: "terms.every(", put: "terms.some(" },
    }),
    ...inFile(`${folder}/payments/refunds.ts`, refunds, {
      "refunded-over-what-is-left": { find: "if (amount > left)", put: "if (amount > left * 2)" },
      "parts-against-the-register": { find: "[!isWhole, partial,", put: "[false, partial," },
      "several-against-the-register": { find: "[!isFirst, several,", put: "[false, several," },
      "cards-not-refunded": { find: 'group === "card" || ', put: "" },
      "failed-refund-stays-booked": {
        find: "post(work, String(refund.currency), amount, true);",
        put: "",
      },
      "disputed-money-refunded": {
        find: "if (isDisputed(charge))",
        put: "if (false)",
        killer: disputes,
      },
    }),
    ...inFile(`${folder}/payments/disputes.ts`, disputes, {
      "lost-not-booked": {
        find: "if (isLost) post(work, String(dispute.currency), -Number(dispute.amount));",
        put: "if (isLost) void dispute;",
      },
      "submit-ignored": {
        find: "const sends = body.submit === true ||",
        put: "const sends =",
      },
    }),
    ...inFile(`${folder}/payments/setup-intents.ts`, setups, {
      "saved-before-the-challenge": {
        find: "if (isCard ? !asksForChallenge(work, ready) : onPage)",
        put: "if (isCard || onPage)",
      },
      "attempts-left-open": { find: 'endAttempt(work, intent, { status: "succeeded" });', put: "" },
    }),
    ...inFile(`${folder}/payments/payment-methods.ts`, methods, {
      "whole-number-kept": { find: "last4: number.slice(-4)", put: "last4: number" },
      "taken-from-another-customer": {
        find: "if (method.customer !== null)",
        put: 'if (method.customer === "")',
      },
    }),
  ],
};
