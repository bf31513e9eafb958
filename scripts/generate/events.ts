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

// An enumeration, since a compiler compares any literal with a string that is tagged otherwise. It has
// two members, since it would take two strings of a type with one member for equal.
/**
 * The type of an event that the description does not know yet: a string, at run time and for the
 * compiler. No literal can be compared with it, so that comparing \`type\` with a known name leaves
 * unknown events out, and with a misspelt one does not compile. For an event that is newer than the
 * description, compare \`String(event.type)\`, or ask \`isEvent\` for its name as an \`UnknownValue\`.
 */
declare enum UnknownEventType {
  /** Never a value at run time, and neither is the other. */
  One = "(unknown)",
  Another = "(unknown, too)",
}
export type { UnknownEventType };

/** An event of a type that the description does not know yet. */
export type UnknownEvent = Omit<Event, "type"> & {
  /** Name of the event. */
  readonly type: UnknownEventType;
};

/** Any event: \`switch (event.type)\` narrows its \`data.object\`, and so does \`isEvent\` of the webhooks. */
export type WooshPayEvent = KnownEvent | UnknownEvent;
`;
}
