import type { Actions } from "./action.js";
import { billingActions } from "./objects/billing.js";
import { paymentsActions } from "./objects/payments.js";
import { treasuryActions } from "./objects/treasury.js";

/** What can be done from outside of the API, by kind of object and name. */
export const actions: Readonly<Record<string, Actions>> = {
  ...billingActions,
  ...paymentsActions,
  ...treasuryActions,
};
