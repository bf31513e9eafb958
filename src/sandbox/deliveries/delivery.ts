import type { EventTypeName } from "../../../generated/events.js";
import type { Stored } from "../store.js";

/** One time that a delivery was sent, or would have been. */
export interface Attempt {
  /** When, by the account's clock, in epoch milliseconds. */
  readonly at: number;
  /** How long it took, in milliseconds of real time. */
  readonly milliseconds: number;
  /** Status of the answer; left out where there was none. */
  readonly status?: number | undefined;
  /** Why there was no answer, or none that counts. */
  readonly error?: string | undefined;
  /** Headers of the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** How the body of the answer begins. */
  readonly answer?: string | undefined;
}

/**
 * What has become of a delivery: `pending` (to be sent, for the first time or again), `delivered` (answered with 2xx),
 * `failed` (given up after the last attempt), `refused` (it would leave this machine), `lost` (on purpose), `dropped`
 * (its endpoint is gone or switched off).
 */
export type DeliveryStatus = "pending" | "delivered" | "failed" | "refused" | "lost" | "dropped";

/** An event on its way to an endpoint. */
export interface Delivery extends Stored {
  readonly object: "sandbox.delivery";
  /** Id of the event. */
  readonly event: string;
  readonly type: EventTypeName;
  /** Id of the webhook endpoint. */
  readonly endpoint: string;
  readonly url: string;
  readonly created: number;
  readonly status: DeliveryStatus;
  /** Why it is not sent; null where it is or was. */
  readonly reason: string | null;
  /** When it is sent next, by the account's clock, in epoch milliseconds; null where it is not. */
  readonly due: number | null;
  /** What was tried so far, the first attempt first. */
  readonly attempts: readonly Attempt[];
}
