import { exactly } from "../../amounts.js";
import type { Handlers } from "../../call.js";
import { exchanged, written } from "../../exchange.js";
import { fundsIn, post } from "../../ledger.js";
import { begin } from "../../life-cycles/life-cycle.js";
import { payoutCycle } from "../../life-cycles/payout.js";
import { invalid, Refusal } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { pick } from "../plain.js";
import { inlineBeneficiary } from "./beneficiaries.js";
import { accountNumberOf, checkDestination } from "./payout-destinations.js";
import { scheduleStep } from "./payout-moves.js";
import { payoutOutcomeOf } from "./payout-outcomes.js";
import { shownPayout } from "./payout-shape.js";

const kind = "payout";

/** Makes a payout, with its event. @param body as createPayout takes it. @throws Refusal */
function addPayout(work: Work, body: Fields): Stored {
  const amounts = amountsOf(work, body);
  checkMerchantId(work, body.merchant_payout_id);
  const beneficiary = beneficiaryOf(work, body);
  const { payment_amount: amount, payment_currency: currency } = amounts;
  checkDestination(work, { beneficiary, amount, currency, body });
  const isFunded = takeFunds(work, amounts);
  const outcome =
    work.assume("payout-test-values") === "made-up"
      ? payoutOutcomeOf(accountNumberOf(beneficiary))
      : undefined;
  const isPending = work.assume("payout-first-status") === "pending";
  const payout = begin(
    work,
    payoutCycle,
    isPending ? "create" : "createSent",
    {
      beneficiary_data: beneficiary,
      ...amounts,
      ...pick(body, ["merchant_payout_id", "description", "metadata"]),
    },
    {
      isFunded,
      outcome,
      payment_intents_id: body.payment_intents_id,
      entity:
        (body.beneficiary_data as Fields | undefined)?.entity ?? work.hidden(beneficiary.id).entity,
    },
  );
  scheduleStep(work, payout);
  return payout;
}

interface Amounts {
  readonly payment_amount: number;
  readonly payment_currency: string;
  readonly source_amount: number;
  readonly source_currency: string;
}

type PayoutBody = Partial<Amounts> &
  Pick<Amounts, "payment_currency" | "source_currency"> & {
    readonly beneficiary?: string;
    readonly beneficiary_data?: Fields;
  };

function amountsOf(work: Work, body: Fields): Amounts {
  const { payment_amount, source_amount, payment_currency, source_currency } =
    body as unknown as PayoutBody;
  if (payment_amount === undefined && source_amount === undefined)
    throw invalid("payment_amount", "A payout has a payment_amount or a source_amount: send one.");
  for (const [name, amount] of Object.entries({ payment_amount, source_amount }))
    if (amount !== undefined) exactly(amount, name);
  const isSource =
    payment_amount === undefined ||
    (source_amount !== undefined && work.assume("payout-binding-amount") === "source");
  const currencies = { payment_currency, source_currency };
  return isSource
    ? {
        ...{ ...currencies, source_amount: source_amount as number },
        payment_amount: change(work, source_amount as number, source_currency, payment_currency),
      }
    : {
        ...{ ...currencies, payment_amount },
        source_amount: change(work, payment_amount, payment_currency, source_currency),
      };
}

function change(work: Work, amount: number, from: string, to: string): number {
  if (from.toUpperCase() === to.toUpperCase()) return amount;
  const units = exchanged(amount, from, to, work.assume("payout-exchange-rate") === "par");
  if (units !== undefined) return units;
  throw invalid("payment_amount", `${written(amount, from)} are too much to be changed to ${to}.`);
}

function checkMerchantId(work: Work, id: unknown): void {
  if (id === undefined || work.assume("payout-merchant-id") === "repeatable") return;
  for (const payout of work.all(kind))
    if (payout.merchant_payout_id === id)
      throw invalid("merchant_payout_id", `${payout.id} has this merchant_payout_id already.`);
}

function beneficiaryOf(work: Work, body: Fields): Stored {
  const { beneficiary: id, beneficiary_data: data } = body as unknown as PayoutBody;
  if ((id === undefined) === (data === undefined))
    throw invalid(
      "beneficiary",
      `A payout has a beneficiary or beneficiary_data, found ${id === undefined ? "neither" : "both"}.`,
    );
  return data ? inlineBeneficiary(work, data) : work.get("beneficiary", id, "beneficiary");
}

function takeFunds(work: Work, { source_amount: amount, source_currency: currency }: Amounts) {
  const { available } = fundsIn(work, currency);
  const isFunded = available >= amount;
  if (!isFunded && work.assume("payout-insufficient-balance") === "refused")
    throw new Refusal(
      400,
      `The account has ${written(available, currency)}, and this payout takes ${written(amount, currency)}.`,
      { code: "balance_insufficient", param: "source_amount" },
    );
  if (isFunded) post(work, currency, -amount);
  return isFunded;
}

const list = listing(kind, {
  equal: ["status"],
  filters: {
    destination: ({ beneficiary_data }, id) => (beneficiary_data as Stored).id === id,
  },
});

export const payoutHandlers = {
  createPayout: (work, { body }) => addPayout(work, body),
  retrievePayout: (work, { path }) => shownPayout(work, work.get(kind, path.id)),
  updatePayout(work, { path, body }) {
    const payout = work.get(kind, path.id);
    const changed = work.change(payout, withMetadata(work, payout, body));
    work.emit("payout.updated", changed);
    return changed;
  },
  listPayouts(work, call) {
    // The page of this operation has the address of the others in its answer.
    const page = list(work, { ...call, url: "/v1/payouts" });
    return { ...page, data: (page.data as Stored[]).map((one) => shownPayout(work, one)) };
  },
} as const satisfies Handlers;
