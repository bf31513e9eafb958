import type { OpenApi, OperationObject, Schema } from "../../../src/contract/document.js";
import { registerFile } from "../../support/layout.js";
import type { RegisteredEvent } from "../../support/registers.js";
import { type Rule, referenceTo, schemaNamed } from "./rule.js";

/**
 * Makes of each entry of the register of events a webhook and a schema, which is `Event` with the type
 * as a constant and the object in `data`, and of all types the known values of `EventType`.
 */
export const writeEvents: Rule = (document, { registers: { delivery, events } }) => {
  const { schemas } = document.components;
  document.webhooks ??= {};
  const { "x-from-register": _, ...eventType } = schemaNamed(document, "EventType", place);
  schemas.EventType = {
    ...eventType,
    type: "string",
    "x-extensible-enum": events.map(({ type }) => type),
  };
  for (const event of events) {
    const { type, happened: description, evidence } = event;
    const name = `${pascalCase(type)}Event`;
    schemas[name] = eventSchema(document, event);
    document.webhooks[type] = {
      post: {
        operationId: `on${pascalCase(type)}`,
        ...{ tags: delivery.tags, summary: type, description },
        ...(evidence && { "x-evidence": structuredClone(evidence) }),
        ...{ security: delivery.security, parameters: structuredClone(delivery.parameters) },
        requestBody: {
          required: true,
          content: { "application/json": { schema: referenceTo(name) } },
        },
        responses: structuredClone(delivery.responses),
      } as OperationObject,
    };
  }
};

const place = registerFile("events");

function eventSchema(document: OpenApi, event: RegisteredEvent): Schema {
  const { type, happened, payload, evidence } = event;
  const { properties, ...envelope } = copyOf(document, "Event");
  return {
    ...envelope,
    description: happened,
    properties: {
      ...(properties as Record<string, Schema>),
      type: { description: "Name of the event, by which deliveries are told apart.", const: type },
      data: {
        ...referenceTo(dataSchema(document, event)),
        // Whether an event carries the object that its name speaks of is deduced where no page shows it.
        ...(payload === "unseen" ? { "x-evidence": { level: "inferred" } } : {}),
      },
    },
    ...(evidence && { "x-evidence": evidence }),
  };
}

/** Name of the schema of `data` with one kind of object, which the events about that kind share. */
function dataSchema(document: OpenApi, { object }: RegisteredEvent): string {
  const name = `${object}EventData`;
  const { description } = schemaNamed(document, object, place);
  document.components.schemas[name] ??= {
    ...copyOf(document, "EventData"),
    properties: { object: { description, ...referenceTo(object) } },
  };
  return name;
}

// How sure the pages are of events in general says nothing of a single one.
function copyOf(document: OpenApi, name: string): Schema {
  const { "x-evidence": _, ...schema } = schemaNamed(document, name, place);
  return structuredClone(schema);
}

/** `checkout.session.completed` as `CheckoutSessionCompleted`. */
function pascalCase(type: string): string {
  return type.replace(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
