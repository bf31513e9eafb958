import type { Actions } from "../action.js";
import type { Handlers } from "../call.js";
import type { Tasks } from "../tasks.js";
import { eventHandlers } from "./events.js";
import { fileHandlers } from "./files.js";
import {
  authorizationActions,
  authorizationHandlers,
  authorizationIsDue,
  cardActions,
} from "./issuing/issuing-authorizations.js";
import { cardholderActions, cardholderHandlers } from "./issuing/issuing-cardholders.js";
import { cardHandlers } from "./issuing/issuing-cards.js";
import {
  issuingTransactionActions,
  issuingTransactionHandlers,
} from "./issuing/issuing-transactions.js";
import { balanceHandlers } from "./treasury/balance.js";
import { beneficiaryHandlers } from "./treasury/beneficiaries.js";
import { payoutActions, payoutEnds, payoutIsDue } from "./treasury/payout-moves.js";
import { payoutHandlers } from "./treasury/payouts.js";
import { webhookEndpointHandlers } from "./webhook-endpoints.js";

/** Handlers of the balance, payouts, payees, files, endpoints, events, and cards that the account gives out. */
export const treasuryHandlers = {
  ...balanceHandlers,
  ...beneficiaryHandlers,
  ...payoutHandlers,
  ...fileHandlers,
  ...webhookEndpointHandlers,
  ...eventHandlers,
  ...cardholderHandlers,
  ...cardHandlers,
  ...authorizationHandlers,
  ...issuingTransactionHandlers,
} as const satisfies Handlers;

/** What is done when something of these is due. */
export const treasuryTasks = {
  sendPayout: payoutIsDue,
  endPayout: payoutEnds,
  expireAuthorization: authorizationIsDue,
} as const satisfies Tasks;

/** What others than the caller of the API do to these. */
export const treasuryActions = {
  payout: payoutActions,
  "issuing.card": cardActions,
  "issuing.cardholder": cardholderActions,
  "issuing.authorization": authorizationActions,
  "issuing.transaction": issuingTransactionActions,
} as const satisfies Readonly<Record<string, Actions>>;
