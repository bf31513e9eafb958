// A payout to an account that is kept.
import type { BeneficiaryCreate, DestinationDataInput, Payout, WooshPay } from "wooshpay-openapi";

const destination: DestinationDataInput = {
  destination_type: "bank_account",
  bank_account: {
    account_holder_name: "Ada Example",
    account_number: "12345678",
    routing_type: "aba",
    routing_number: "021000021",
    country: "US",
  },
};

export async function payOut(wooshpay: WooshPay, cents: number): Promise<Payout> {
  const input: BeneficiaryCreate = { destination_data: destination, nickname: "Ada" };
  const beneficiary = await wooshpay.beneficiaries.create(input);
  return wooshpay.payouts.create({
    payment_currency: "USD",
    payment_amount: cents,
    source_currency: "USD",
    beneficiary: beneficiary.id,
    merchant_payout_id: `payout-${cents}`,
  });
}
