/** What becomes of a payout in the end, if not that it is paid. */
export interface PayoutOutcome {
  /** How the number of the payee's account ends that stands for it. */
  readonly ending: string;
  readonly move: "fail" | "cancel";
  /** Why it failed: no page lists any code, so these are made up, but for account_closed. */
  readonly code?: string;
  readonly message?: string;
}

/** Numbers of accounts that choose what becomes of a payout, made up: no page has any. All others are paid. */
export const payoutOutcomes: readonly PayoutOutcome[] = [
  {
    ...{ ending: "99901", move: "fail", code: "account_closed" },
    message: "The account is closed.",
  },
  {
    ...{ ending: "99902", move: "fail", code: "invalid_account_number" },
    message: "The bank does not know the account.",
  },
  {
    ...{ ending: "99903", move: "fail", code: "account_holder_mismatch" },
    message: "The account belongs to somebody else.",
  },
  { ending: "99904", move: "cancel" },
];

/** What the number of an account stands for; undefined where the payout is paid. */
export function payoutOutcomeOf(number: string | undefined): PayoutOutcome | undefined {
  const digits = number?.replaceAll(/\D/g, "") ?? "";
  return payoutOutcomes.find(({ ending }) => digits.endsWith(ending));
}
