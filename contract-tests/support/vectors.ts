import type { MissingMember, WebhookErrorCode } from "../../src/webhooks/index.js";
import vectorFile from "../webhook-vectors.json" with { type: "json" };

/** One delivery of webhook-vectors.json, and what is to come of it. */
export interface Vector {
  description: string;
  secret: string | string[];
  headers?: Record<string, string | string[]> | [string, string][];
  headerNames?: string[];
  signature?: string | null;
  /** A body that was parsed before stands as the value it was parsed to. */
  payload?: unknown;
  payloadBase64?: string;
  /** Epoch milliseconds. */
  now: number;
  /** Milliseconds. */
  tolerance?: number;
  expected: { valid: true; missing?: MissingMember[] } | { error: WebhookErrorCode };
}

/** All deliveries of the file. */
export const vectors = vectorFile.vectors as Vector[];
