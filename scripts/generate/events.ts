import { bodySchemaName, type OpenApi } from "../../src/contract/document.js";
import { banner } from "./banner.js";

/**
 * The union of webhook events, which narrows `data.object` by `type`, and the list of known types.
 */
export function generateEvents(document: OpenApi): string {
  const events = Object.entries(document.webhooks ?? {}).map(([type, item]) => ({
    type,
    model: bodySchemaName(item.post?.requestBody),
  }));
  return `${banner}import type {
${[...events.map(({ model }) => model), "Event"]
  .sort()
  .map((name) => `  ${name},`)
  .join("\n")}
} from "./models.js";

/** Types of the events that the description knows. */
export const eventTypes = [
${events.map(({ type }) => `  ${JSON.stringify(type)},`).join("\n")}
] as const;

/** Name of the type of an event that the description knows, for example \`payment_intent.succeeded\`. */
export type EventTypeName = (typeof eventTypes)[number];

/** An event of a type that the description knows. Comparing its \`type\` narrows its \`data.object\`. */
export type KnownEvent =
${events.map(({ model }) => `  | ${model}`).join("\n")};

declare const unknownEventType: unique symbol;

/**
 * The type of an event that the description does not know yet. At run time it is a plain string. The
 * tag exists for the compiler only: no literal can be compared with it, so that comparing \`type\` with
 * a known name leaves unknown events out, and with a misspelt one does not compile.
 * Write \`String(event.type)\` to use it as a string.
 */
export interface UnknownEventType extends String {
  /** Never there at run time. */
  readonly [unknownEventType]: true;
}

/** An event of a type that the description does not know yet. */
export type UnknownEvent = Omit<Event, "type"> & {
  /** A string at run time; \`String(event.type)\` gives it as one. */
  readonly type: UnknownEventType;
};

/** Any event: \`switch (event.type)\` narrows \`event.data.object\`. */
export type WooshPayEvent = KnownEvent | UnknownEvent;
`;
}
