import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { pick } from "../plain.js";
import { destinationOf } from "./payout-destinations.js";

/** A payout as retrieving it shows it: as it is made, or in the shape that the page of retrieving had in 2022. */
export function shownPayout(work: Work, payout: Stored): Fields {
  return work.assume("payout-answer-shape") === "newer" ? payout : olderShape(work, payout);
}

function olderShape(work: Work, payout: Stored): Fields {
  const { payment_amount: amount, payment_currency: currency } = payout;
  const hidden = work.hidden(payout.id);
  return {
    ...pick(payout, ["id", "object", "created"]),
    ...{ currency, amount, description: payout.description ?? null },
    ...{ metadata: payout.metadata ?? null, status: payout.status },
    destination: olderDestination(work, payout),
    ...{ livemode: false, type: "bank_account", method: "standard" },
    beneficiary: olderBeneficiary(payout.beneficiary_data as Stored, hidden.entity),
    ...{ balance_transaction: null, failure_balance_transaction: null },
    failure_code: payout.failure_code ?? null,
    failure_message: payout.failure_message ?? null,
    payment_intents_id: hidden.payment_intents_id ?? [],
    currency_account: null,
  };
}

function olderDestination(work: Work, payout: Stored): Fields {
  const account = (destinationOf(payout.beneficiary_data as Stored).bank_account ?? {}) as Fields;
  const shown = (name: string) => account[name] ?? null;
  return {
    id: `ba_${payout.id.slice("po_".length)}`,
    object: "bank_account",
    ...{ created: payout.created, country: shown("country"), currency: payout.payment_currency },
    ...{ customer: null, fingerprint: work.secretOf(`${payout.id}:account`, 16) },
    last4: typeof account.account_number === "string" ? account.account_number.slice(-4) : null,
    ...{ metadata: null, swift: shown("swift") },
    account_holder_name: shown("account_holder_name"),
    account_holder_type: shown("account_holder_type"),
    ...{ bank_name: shown("bank_name"), routing_number: shown("routing_number") },
  };
}

// The name of a company stands beside its details where it is sent, and among them where it is shown.
function olderBeneficiary({ id }: Stored, entity: unknown): Fields {
  const { type, business, company_registered_name } = (entity ?? {}) as Fields;
  const details = business && { company_registered_name, ...(business as Fields) };
  return {
    ...{ id, object: "beneficiary", ...(type !== undefined && { type }) },
    ...(details !== undefined && { business: details }),
    payee: null,
  };
}
