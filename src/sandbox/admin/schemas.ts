import { faultNames } from "../faults/names.js";
import type { Schema } from "./route.js";

const integer = { type: "integer" } as const;
const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const time = { type: "integer", format: "int64", description: "Epoch milliseconds." } as const;

/** Schemas that more than one operation uses. */
export const schemas = {
  Object: {
    type: "object",
    description: "An object of the API, as its own operations show it.",
    required: ["id", "object"],
    properties: { id: text, object: text },
  },
  Clock: {
    type: "object",
    required: ["now", "time", "is_fixed", "offset"],
    properties: {
      now: time,
      time: { ...text, description: "The same as a text in ISO 8601." },
      is_fixed: { ...flag, description: "Whether it stands still until it is moved." },
      offset: { ...integer, description: "How far it was moved, in milliseconds." },
    },
  },
  Account: {
    type: "object",
    required: ["secretKey", "objects", "now"],
    properties: {
      secretKey: { ...text, description: "The test key that reaches it." },
      objects: {
        ...integer,
        description: "How many objects it holds, the sandbox's own included.",
      },
      now: time,
    },
  },
  Fault: {
    type: "object",
    required: ["fault"],
    properties: {
      id: text,
      fault: {
        ...text,
        description: `What goes wrong, as the header Sandbox-Fault has it, or one of ${Object.keys(faultNames).join(", ")}.`,
      },
      next: { ...integer, minimum: 1, description: "How many times; for ever unless set." },
      operation: { description: "operationIds that it befalls; all unless set." },
      event: { description: "Types of events whose deliveries it befalls; all unless set." },
      probability: { type: "number", minimum: 0, maximum: 1 },
      struck: { ...integer, description: "How often it has struck." },
    },
  },
  Delivery: {
    type: "object",
    description: "An event on its way to an endpoint, with each attempt.",
    required: ["id", "event", "url", "status", "attempts"],
    properties: {
      ...{ id: text, event: text, type: text, endpoint: text, url: text, status: text },
      attempts: { type: "array", items: { type: "object" } },
    },
  },
  Request: {
    type: "object",
    description: "A request that was answered. Keys, secrets and card numbers are masked.",
    required: ["number", "at", "method", "target", "status", "findings"],
    properties: {
      ...{ number: integer, at: time, method: text, target: text, status: integer },
      findings: { type: "array", items: { type: "object" } },
      assumptions: { type: "array", items: text },
    },
  },
  Error: {
    type: "object",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        required: ["type", "message"],
        properties: { type: text, code: { type: ["string", "null"] }, message: text },
      },
    },
  },
} as const satisfies Readonly<Record<string, Schema>>;

/** A reference to one of {@link schemas}. */
export function ref(name: keyof typeof schemas): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A list of one of {@link schemas}. */
export function listOf(name: keyof typeof schemas): Schema {
  return {
    type: "object",
    required: ["object", "has_more", "data"],
    properties: {
      object: { const: "list", type: "string" },
      has_more: { type: "boolean" },
      data: { type: "array", items: ref(name) },
    },
  };
}
