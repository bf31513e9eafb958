import type { EventTypeName, KnownEvent } from "../../../generated/events.js";
import { examples } from "../../../generated/examples.js";
import type { components } from "../../../generated/types.js";
import { type Contract, createContract } from "../contract.js";
import { isObject } from "../json.js";
import { suggestion } from "../judge/spelling.js";
import { settle } from "./settle.js";
import { throwViolations } from "./violation-error.js";

type Schemas = components["schemas"];

/** Names of the objects of the API, as `object` and builders have them. */
type ObjectSchema = {
  [Name in keyof Schemas]: Schemas[Name] extends { object?: infer Kind }
    ? string extends NonNullable<Kind>
      ? never
      : NonNullable<Kind> extends "list" | "event"
        ? never
        : Name
    : never;
}[keyof Schemas];

/** Makes one object; what is given replaces what the sample has. */
type Builder<Model> = (overrides?: Partial<Model>) => Model;

/** Builders of every object of the API by its name, for example `build.paymentIntent`, and of events. */
export type Build = {
  readonly [Name in ObjectSchema as Uncapitalize<Name>]: Builder<Schemas[Name]>;
} & {
  /** Makes an event of a type; its object has the status that the type tells of. */
  event<Type extends EventTypeName>(
    type: Type,
    overrides?: Partial<Extract<KnownEvent, { type: Type }>>,
  ): Extract<KnownEvent, { type: Type }>;
};

/**
 * Builders of valid objects and events, for tests. They start from payloads that pages print, are the same on each
 * call, and fit together: a payment intent that is given the status `succeeded` was received whole. Overrides that
 * break the description throw a ContractViolationError.
 */
export const build: Build = /* @__PURE__ */ createBuild();

function createBuild(): Build {
  const builders = new Map<string, Builder<unknown>>();
  return new Proxy({} as Build, {
    get(_, name) {
      if (typeof name !== "string" || name === "then") return undefined;
      const known = builders.get(name) ?? (name === "event" ? buildEvent : builderOf(name));
      builders.set(name, known as Builder<unknown>);
      return known;
    },
    has: (_, name) => typeof name === "string" && (name === "event" || name in samplesByName()),
    ownKeys: () => [...Object.keys(samplesByName()), "event"],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

function builderOf(name: string): Builder<unknown> {
  const samples = samplesByName();
  const sample = Object.hasOwn(samples, name) ? samples[name] : undefined;
  if (!sample)
    throw new TypeError(
      `There is no builder ${name}${suggestion(name, [...Object.keys(samples), "event"])}`,
    );
  return (overrides) => {
    const built = settle(sample.schema, structuredClone(sample.value), {
      ...(overrides as object),
    });
    throwViolations(judging().checkSchema(sample.schema, built));
    return built;
  };
}

function buildEvent(type: unknown, overrides: object = {}): unknown {
  const own = examples.filter(({ value }) => isObject(value) && value.type === type);
  const sample = own.find(({ level }) => level === "documented") ?? own[0];
  if (!sample) {
    const types = examples.flatMap(({ value }) =>
      isObject(value) && value.object === "event" ? String(value.type) : [],
    );
    throw new TypeError(`There is no event ${type}${suggestion(String(type), types)}`);
  }
  const event = { ...structuredClone(sample.value as object), ...structuredClone(overrides) };
  throwViolations(judging().checkSchema(judging().schemaOf(event) ?? "Event", event));
  return event;
}

let contract: Contract | undefined;

function judging(): Contract {
  contract ??= createContract();
  return contract;
}

interface Sample {
  schema: string;
  value: Record<string, unknown>;
}

let samples: Record<string, Sample> | undefined;

/** The best sample of each object, by the name of its builder: without a fault, documented, with most members. */
function samplesByName(): Record<string, Sample> {
  samples ??= findSamples();
  return samples;
}

function findSamples(): Record<string, Sample> {
  const best = new Map<string, Sample & { rank: number }>();
  for (const { level, value, part } of examples)
    for (const one of part === "request" ? [] : objectsIn(value)) {
      const schema = judging().schemaOf(one);
      if (!schema || schema.endsWith("List")) continue;
      const rank = (level === "documented" ? 1000 : 0) + Object.keys(one).length;
      if ((best.get(schema)?.rank ?? -1) >= rank) continue;
      const isRight = judging()
        .checkSchema(schema, one)
        .every(({ severity }) => severity === "advice");
      if (isRight) best.set(schema, { schema, value: one, rank });
    }
  return Object.fromEntries(
    [...best.values()].map(({ schema, value }) => [
      schema.replace(/^./, (letter) => letter.toLowerCase()),
      { schema, value },
    ]),
  );
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return isObject(value) && typeof value.object === "string" && value.object !== "event"
    ? [value, ...inner]
    : inner;
}
