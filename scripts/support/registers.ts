import path from "node:path";
import type { Body, Evidence, EvidenceLevel, Parameter } from "../../src/contract/document.js";
import { registerFile } from "./layout.js";
import { checkShape, type Shape } from "./shape.js";
import { readSource } from "./source-file.js";

/** An entry of the register of events. */
export interface RegisteredEvent {
  type: string;
  /** Schema of `data.object`. */
  object: string;
  happened: string;
  payload: "shown" | "unseen";
  /** Where the facts do not say it. */
  evidence?: Partial<Evidence>;
}

/** What all webhooks have in common, as OpenAPI writes it. */
export interface Delivery {
  tags: string[];
  security: object[];
  parameters: Parameter[];
  responses: Record<string, Body>;
}

/** An entry of the register of error answers. */
export interface ErrorAnswer {
  status: string;
  name: string;
  given: "always" | "path-parameter" | "write" | "named";
  description: string;
  example: { type: string; message: string };
  /** Of the status and what it means. */
  evidence: Evidence;
}

/** A shape of `next_action` that a payment method answers with. */
export interface NextAction {
  type: string | null;
  member: string;
  schema?: string;
  level: EvidenceLevel;
  documents?: string[];
}

/** An entry of the register of payment methods, as far as the description is made of it. */
export interface PaymentMethod {
  name: string;
  types: string[] | null;
  answer_types?: string[];
  listed_in?: "reference" | "guide" | "integrator";
  data_schema?: string;
  options_schema?: string;
  options_shown_with?: string[];
  options?: { level: EvidenceLevel }[];
  next_action?: NextAction[];
}

/** A unit, and how a text says it. */
export interface Unit {
  sentence: string;
  said_by: string;
}

/** How the ids of a kind of object begin, and which members hold such an id. */
export interface IdKind {
  prefix: string;
  objects: string[];
  members?: string[];
  evidence: Evidence;
}

/** The registers that the description is made of. */
export interface Registers {
  delivery: Delivery;
  events: RegisteredEvent[];
  errorAnswers: ErrorAnswer[];
  ids: IdKind[];
  paymentMethods: PaymentMethod[];
  units: Record<string, Unit>;
}

const text = { type: "string", minLength: 1 };
const names = { type: "array", items: text, minItems: 1 };
const level = { enum: ["documented", "partial", "inferred"] };

function entries(properties: Record<string, object>, optional: string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

function closed(properties: Record<string, object>, optional: string[] = []): object {
  return { ...entries(properties, optional), additionalProperties: false };
}

function listOf(items: object): object {
  return { type: "array", items, minItems: 1 };
}

const evidence = closed({ level, documents: names, note: text }, ["level", "documents", "note"]);

/** Names of all registers in spec/registers. */
export const registerNames = [
  ...["currencies", "error-answers", "events", "feedback", "ids", "pages", "payment-methods"],
  ...["payout-corridors", "units"],
] as const;

/** The shape of each register; of payment methods, of what the description is made of. */
const shapes: Record<"events" | "error-answers" | "ids" | "payment-methods" | "units", Shape> = {
  events: closed({
    delivery: closed({
      ...{ tags: names, security: { type: "array" } },
      ...{ parameters: { type: "array" }, responses: { type: "object" } },
    }),
    events: listOf(
      closed(
        {
          ...{ type: { ...text, pattern: "^[a-z_]+(\\.[a-z_]+)+$" }, object: text, happened: text },
          ...{ payload: { enum: ["shown", "unseen"] }, evidence },
        },
        ["evidence"],
      ),
    ),
  }),
  "error-answers": closed({
    error_answers: listOf(
      closed({
        ...{ status: { type: "string", pattern: "^[45]\\d\\d$" }, name: text, description: text },
        given: { enum: ["always", "path-parameter", "write", "named"] },
        ...{ example: closed({ type: text, message: text }), evidence },
      }),
    ),
  }),
  ids: closed({
    ids: listOf(
      closed(
        {
          ...{ prefix: { type: "string", pattern: "^[a-z]+_$" }, objects: names },
          ...{ members: names, evidence },
        },
        ["members"],
      ),
    ),
  }),
  "payment-methods": entries({
    methods: listOf(
      entries(
        {
          ...{ name: text, types: { oneOf: [names, { type: "null" }] }, answer_types: names },
          listed_in: { enum: ["reference", "guide", "integrator"] },
          ...{ data_schema: text, options_schema: { ...text, pattern: "OptionsInput$" } },
          options_shown_with: names,
          options: { type: "array", items: entries({ name: text, type: text, level }) },
          next_action: {
            type: "array",
            items: closed(
              {
                ...{ type: { oneOf: [text, { type: "null" }] }, member: text, schema: text, level },
                ...{ fields: { oneOf: [names, { type: "null" }] }, documents: names },
              },
              ["schema", "fields", "documents"],
            ),
          },
        },
        [
          ...["answer_types", "listed_in", "data_schema", "options_schema", "options_shown_with"],
          ...["options", "next_action"],
        ],
      ),
    ),
  }),
  units: closed({
    units: { type: "object", additionalProperties: closed({ sentence: text, said_by: text }) },
  }),
};

/**
 * Reads the registers that the description is made of.
 * @throws UserError for one that is missing, does not parse or has another shape.
 */
export function readRegisters(root: string): Registers {
  const read = <Data>(name: keyof typeof shapes): Data => {
    const source = readSource(path.join(root, registerFile(name)), root);
    checkShape(source, shapes[name]);
    return source.data as Data;
  };
  const { delivery, events } = read<{ delivery: Delivery; events: RegisteredEvent[] }>("events");
  return {
    delivery,
    events,
    errorAnswers: read<{ error_answers: ErrorAnswer[] }>("error-answers").error_answers,
    ids: read<{ ids: IdKind[] }>("ids").ids,
    paymentMethods: read<{ methods: PaymentMethod[] }>("payment-methods").methods,
    units: read<{ units: Record<string, Unit> }>("units").units,
  };
}
