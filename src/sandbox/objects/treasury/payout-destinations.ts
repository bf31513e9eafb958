import {
  type PayoutCorridor,
  type PayoutLimits,
  payoutCorridors,
} from "../../../../generated/payout-corridors.js";
import { exchanged, minorUnits, written } from "../../exchange.js";
import { invalid } from "../../refusal.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";

/** What a payout has to be checked for. */
export interface PlannedPayout {
  /** The payee, as answers show it. */
  readonly beneficiary: Stored;
  /** What the payee receives, in minor units. */
  readonly amount: number;
  readonly currency: string;
  /** The body as it was sent. */
  readonly body: Fields;
}

/**
 * Sees to it that a payout goes where payouts go, in a currency and an amount that are paid out there.
 * @throws Refusal that says what would be taken.
 */
export function checkDestination(work: Work, payout: PlannedPayout): void {
  const corridor = corridorOf(payout);
  if (work.assume("payout-corridor") === "shown" && payout.body.type === undefined)
    checkCorridor(payout, corridor);
  if (corridor && work.assume("payout-limits") === "table") checkLimits(work, payout, corridor);
  const isChina = corridor?.countries.includes("CN");
  if (isChina && work.assume("payout-documents") === "china") checkDocument(payout.body);
}

function corridorOf({ currency }: PlannedPayout): PayoutCorridor | undefined {
  return payoutCorridors.find((one) => one.currency === currency.toUpperCase());
}

function checkCorridor({ beneficiary, currency }: PlannedPayout, corridor?: PayoutCorridor): void {
  if (!corridor) {
    const codes = payoutCorridors.map((one) => one.currency).join(", ");
    throw invalid(
      "payment_currency",
      `No page shows payouts in ${currency}, expected one of ${codes}.`,
    );
  }
  const { destination_type: type, bank_account: account } = destinationOf(beneficiary);
  const place = `${corridor.region}, where payouts in ${corridor.currency} go`;
  const types = corridor.types.map((one) => one.type);
  if (types.length > 0 && !types.includes(String(type)))
    throw invalid(
      "beneficiary_data.destination_data.destination_type",
      `No page shows payouts to a ${type} in ${place}, expected ${types.join(" or ")}.`,
    );
  const country = (account as Fields | undefined)?.country;
  if (typeof country === "string" && !corridor.countries.includes(country))
    throw invalid(
      "payment_currency",
      `The account of the payee is in ${country}, and not in ${place}: send the currency of its country.`,
    );
}

function checkLimits(work: Work, payout: PlannedPayout, corridor: PayoutCorridor): void {
  const { beneficiary, amount, currency } = payout;
  const type = destinationOf(beneficiary).destination_type;
  const limits: PayoutLimits = {
    ...corridor,
    ...corridor.types.find((one) => one.type === type),
  };
  const { minimum, maximum, maximumCurrency = currency } = limits;
  const fails = (words: string, limit: number, unit: string) => {
    throw invalid(
      "payment_amount",
      `A payout to ${corridor.region} is ${words} ${written(limit, unit)}, found ${written(amount, currency)}.`,
    );
  };
  const least = minimum === undefined ? 0 : minorUnits(minimum, currency);
  if (amount < least) fails("at least", least, currency);
  const most = maximum === undefined ? undefined : minorUnits(maximum, maximumCurrency);
  const worth = maximumCurrency === currency ? amount : changed(work, payout, maximumCurrency);
  if (most !== undefined && worth > most) fails("at most", most, maximumCurrency);
}

function changed(work: Work, { amount, currency }: PlannedPayout, to: string): number {
  const isPar = work.assume("payout-exchange-rate") === "par";
  return exchanged(amount, currency, to, isPar) ?? Number.POSITIVE_INFINITY;
}

function checkDocument({ metadata }: Fields): void {
  if ((metadata as Fields | undefined)?.document_1 === undefined)
    throw invalid(
      "metadata.document_1",
      "A payout to China Mainland needs the id of a file as metadata.document_1.",
    );
}

/** Where the money of a payee goes. */
export function destinationOf(beneficiary: Stored): Fields {
  return beneficiary.destination_data as Fields;
}

/** The number that stands for the account of a payee: of a bank account, a wallet or a telephone; else undefined. */
export function accountNumberOf(beneficiary: Stored): string | undefined {
  const { bank_account, alipay, upi, imps } = destinationOf(beneficiary) as Record<
    string,
    Fields | undefined
  >;
  const number =
    bank_account?.account_number ?? alipay?.user_id ?? (upi ?? imps)?.phone_number ?? undefined;
  return typeof number === "string" ? number : undefined;
}
