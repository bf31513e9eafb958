import type { Evidence, EvidenceLevel } from "../../../src/contract/document.js";

/** An amount as a page prints it, in major units. */
export interface PrintedAmount {
  amount: string;
  currency?: string;
  [more: string]: unknown;
}

/** An entry of the register of payment methods, as the site shows it. */
export interface PaymentMethodEntry {
  name: string;
  types: string[] | null;
  answer_types?: string[];
  data_schema?: string;
  options_schema?: string;
  kind: string;
  countries?: string[] | string;
  presentment_currencies?: string[] | string;
  settlement_currencies?: string[] | string;
  subscription_currencies?: string[] | string;
  minimum?: PrintedAmount[] | string;
  maximum?: PrintedAmount[] | string;
  /** Whether a payment can be paid back in full, in part, and in several parts. */
  refunds?: Partial<Record<"full" | "partial" | "multiple_partial", boolean>>;
  chargeback?: boolean;
  recurring?: boolean;
  integrations?: string[];
  next_action?: {
    type: string | null;
    member: string;
    level: EvidenceLevel;
    documents?: string[];
  }[];
  notes?: string[];
  evidence: Evidence;
}

/** Limits of a payout, in major units. */
export interface CorridorLimits {
  minimum: string | null;
  maximum: string | null;
  maximum_currency?: string;
  evidence?: Evidence;
}

/** An entry of the register of payout corridors. */
export interface Corridor {
  region: string;
  countries: string[];
  currency: string;
  currency_evidence?: Evidence;
  limits?: CorridorLimits;
  speed?: string;
  destination_types: { type: string; schema: string; fields?: unknown; limits?: CorridorLimits }[];
  evidence: Evidence;
}
