import type { FindingEvidence } from "../../contract/finding.js";
import type { RemedyName } from "./remedies.js";

/** What an endpoint made of the deliveries of a case. */
export type Outcome =
  /** It answered 2xx. */
  | "accepted"
  /** It answered 2xx to what it had to refuse, and the probe shows that it handled it. */
  | "handled"
  /** It answered 2xx to what it had to refuse, and the probe shows that it did not handle it. */
  | "unhandled"
  /** It answered 4xx. */
  | "refused"
  /** It answered 5xx. */
  | "errored"
  /** It answered 3xx. */
  | "redirected"
  /** It did not answer in time. */
  | "silent"
  /** The connection broke off without an answer. */
  | "broken"
  /** The probe shows that it handled less than was delivered. */
  | "lost"
  /** The probe shows that it handled something more than once. */
  | "repeated"
  /** It answered 2xx, but late. */
  | "slow";

/**
 * What is right: `accepted` 2xx; `refused` 4xx; `answered` either of them, at once, or a connection that is closed;
 * `waiting` no 2xx before the body is there; `once` 2xx to one at least of several copies that arrive at once, to the
 * others 2xx or a status that means "not now", and 2xx to all that come later.
 */
export type Expectation = "accepted" | "refused" | "answered" | "waiting" | "once";

/** An event, as it is going to be written. */
export type EventBody = Record<string, unknown> & {
  id: string;
  type: string;
  /** Epoch milliseconds. */
  created: number;
  data: { object: Record<string, unknown> };
};

/** What a header of a signature is made from. */
export interface Signed {
  /** The text of `t`. */
  t: string;
  /** The right signature of `t` and the body, 64 hex digits. */
  v1: string;
  /** The secret of the endpoint. */
  secret: string;
  /** The signature of another `t`, under another secret, or of the whole of another text. */
  sign(changes: { t?: string; secret?: string | Uint8Array; whole?: Uint8Array }): string;
  /** The bytes of the body that is signed. */
  body: Uint8Array;
}

/** One delivery. Where nothing is said: payment_intent.succeeded of a new intent, compact, rightly signed now. */
export interface Delivery {
  /** What is special about it, where a case makes several that differ. */
  name?: string;
  /** Type of the documented event that it is made from. */
  type?: string;
  /** Deliveries of a case that have the same number here carry the same event. Default: their index. */
  event?: number;
  /** Deliveries of a case that have the same number here are about the same object. Default: their index. */
  object?: number;
  /** Index of the delivery of this case that it repeats, byte for byte. */
  again?: number;
  /** How long ago it was signed, in milliseconds; below 0 in the future. */
  age?: number;
  /** How long ago the event was created, in milliseconds. Default: as `age`. */
  happened?: number;
  /** Unit of `t`. Default: the one that the endpoint takes. */
  unit?: "s" | "ms";
  /** Changes the event. */
  edit?(event: EventBody): void;
  /** Writes the body that is signed. Default: as JSON.stringify does. */
  write?(event: EventBody): string | Uint8Array;
  /** Writes what is sent in place of the body that was signed. */
  replace?(event: EventBody): string;
  /** Values of the header, each in a line of its own. Default: `t=…,v1=…`. */
  header?(signed: Signed): readonly string[];
  /** Name of the header. */
  headerName?: string;
  /** Length of the parts in which the body is sent, in bytes. */
  pieces?: number;
  /** Whether the second half of the body is never sent. */
  holdsBack?: boolean;
}

/** A case: what is sent to an endpoint, what it has to do, and what it means when it does otherwise. */
export interface WebhookCase {
  /** Name of the case; that of an event is `event/` and its type. */
  id: string;
  /** What is sent, in a few words. */
  sends: string;
  expects: Expectation;
  /** Why that is right, in one sentence. */
  because: string;
  evidence: FindingEvidence;
  contradictions?: readonly string[];
  questions?: readonly string[];
  deliveries: readonly Delivery[];
  /** Whether all are delivered at once, and not one after the other. */
  atOnce?: boolean;
  /** How often the deliveries from one index to another are to be handled, all in all; a probe tells. */
  handled?: { from: number; to: number; times: number };
  /** What it does in production when the outcome is another one; else what outcomes mean in general. */
  harm?: Partial<Record<Outcome, string>>;
  remedy: RemedyName;
  /** How to mend outcomes that another remedy is for. */
  remedies?: Partial<Record<Outcome, RemedyName>>;
  /**
   * Cases of which this one's failure is a consequence: when they fail with the same outcome (`same`), or in whatever
   * way (`any`). It is then told of with them, and is no finding of its own.
   */
  follows?: Readonly<Record<string, "same" | "any">>;
  /**
   * `always`: tells something even about an endpoint that refuses right deliveries. `diagnosis`: tells something
   * only about such an endpoint, namely what it takes instead.
   */
  when?: "always" | "diagnosis";
}

/** A documented event, with an example. */
export interface WebhookSample {
  type: string;
  operationId: string;
  /** JSON pointer to the webhook's operation in generated/openapi.json. */
  schemaPointer: string;
  evidence: FindingEvidence;
  /** The example. */
  value: unknown;
}
