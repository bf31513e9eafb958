import type { UnknownEvent, WooshPayEvent } from "../../generated/events.js";
import { WebhookVerificationError } from "./error.js";
import { tagOf } from "./payload.js";

/** What every event has: `id` and `type` as text that is not empty, `data` with an object in `object`. */
export type MissingMember = "id" | "type" | "data";

/**
 * An event whose body was rightly signed and lacks what every event has. It is an unknown event,
 * whatever its body says: comparing its `type` with a known name leaves it out, since there may be
 * nothing in `data.object`. Its `type` says what is missing, such as `without id,data`. What is missing
 * stands there empty, as text or as an object, and what came otherwise stands in `body`, too.
 */
export type IncompleteEvent = UnknownEvent & {
  /** What the body lacks, or has in another form, in this order: `id`, `type`, `data`. */
  readonly missing: readonly MissingMember[];
  /** The body as it was signed. */
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * Whether an event that `verifyWebhook` returned lacks what every event has. Its delivery was signed, so
 * something happened: look into its `body`, and ask the API for the object that it is about.
 */
export function isIncompleteEvent(event: WooshPayEvent): event is IncompleteEvent {
  return "missing" in event && "body" in event;
}

/**
 * Reads a body that was signed; refusing one for its shape would lose what it tells.
 *
 * @throws WebhookVerificationError `invalid_json` when it is no JSON object in UTF-8.
 */
export function parseEvent(bytes: Uint8Array): WooshPayEvent {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // No cause is kept: the message of a SyntaxError quotes the body.
  }
  const empty: Members = { id: "", type: "", data: { object: {} } };
  if (tagOf(body) !== tagOf(empty)) throw new WebhookVerificationError("invalid_json", "no object");
  const missing = lackingIn(body as Members, empty);
  if (!missing[0]) return body as WooshPayEvent;
  const event: Record<string, unknown> = { ...(body as Members), missing, body };
  for (const name of missing) event[name] = empty[name];
  event.type = `without ${missing}`;
  return event as unknown as IncompleteEvent;
}

type Members = Readonly<Record<string, unknown>>;

/** Members of a sample that a value has not, or empty, or of another kind, or without members of their own. */
function lackingIn(value: Members, sample: Members): string[] {
  return Object.keys(sample).filter(
    (name) =>
      !value[name] ||
      tagOf(value[name]) !== tagOf(sample[name]) ||
      lackingIn(value[name] as Members, sample[name] as Members)[0],
  );
}
