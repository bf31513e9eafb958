import { expected } from "../expected.js";
import type { Assumption } from "./assumption.js";
import { billingAssumptions } from "./billing.js";
import { commonAssumptions } from "./common.js";
import { deliveriesAssumptions } from "./deliveries.js";
import { issuingAssumptions } from "./issuing.js";
import { pagesAssumptions } from "./pages.js";
import { paymentsAssumptions } from "./payments.js";
import { treasuryAssumptions } from "./treasury.js";

/** All that the sandbox assumes where no page tells, by the names of the switches. */
export const assumptions = {
  ...commonAssumptions,
  ...paymentsAssumptions,
  ...billingAssumptions,
  ...treasuryAssumptions,
  ...issuingAssumptions,
  ...deliveriesAssumptions,
  ...pagesAssumptions,
} as const satisfies Readonly<Record<string, Assumption>>;

/** Name of a switch. */
export type AssumptionName = keyof typeof assumptions;

/** What is assumed, by the names of the switches; those that are left out keep their first choice. */
export type Assumed = Partial<Readonly<Record<AssumptionName, string>>>;

/** The choice that one switch has, for those who ask. */
export type ChoiceOf<Name extends AssumptionName> = keyof (typeof assumptions)[Name]["choices"];

/** The first choice of a switch. */
export function usualChoice(name: AssumptionName): string {
  for (const choice in assumptions[name].choices) return choice;
  return "";
}

/** The choice that a switch has. */
export function choiceIn<Name extends AssumptionName>(
  assumed: Assumed,
  name: Name,
): ChoiceOf<Name> {
  return (assumed[name] ?? usualChoice(name)) as ChoiceOf<Name>;
}

/**
 * Reads what is to be assumed.
 * @throws TypeError for a switch or a choice that there is not, with those that there are.
 */
export function readAssumed(given: Readonly<Record<string, string>>): Assumed {
  for (const [name, choice] of Object.entries(given)) {
    const known = (assumptions as Readonly<Record<string, Assumption>>)[name];
    if (!known)
      throw new TypeError(
        `There is no assumption ${name}; ${expected(name, Object.keys(assumptions))}`,
      );
    if (!Object.hasOwn(known.choices, choice))
      throw new TypeError(
        `${choice} cannot be assumed for ${name}; ${expected(choice, Object.keys(known.choices))}`,
      );
  }
  return given as Assumed;
}
