import type { Contract } from "../../contract/contract.js";
import type { Finding } from "../../contract/finding.js";
import type { KnownPayload } from "./knowledge.js";

/** What a value says that the description does not know, by JSON pointer. */
export type News = ReadonlyMap<string, { kind: "field-new" | "value-new"; schemaPointer: string }>;

const kinds: Readonly<Record<string, "field-new" | "value-new">> = {
  undeclared: "field-new",
  additionalProperties: "field-new",
  "known-value": "value-new",
  enum: "value-new",
};

/** What is new to the description in a payload of an operation, but for what its registered form says already. */
export function newsOf(payload: KnownPayload, value: unknown, contract: Contract): News {
  const old = new Set(
    check(payload, payload.value, contract).map(({ pointer, rule }) => `${rule} ${pointer}`),
  );
  return new Map(
    check(payload, value, contract).flatMap(({ pointer, rule, schemaPointer }) => {
      const kind = kinds[rule];
      return kind && !old.has(`${rule} ${pointer}`)
        ? [[pointer, { kind, schemaPointer }] as const]
        : [];
    }),
  );
}

function check({ operationId, part }: KnownPayload, value: unknown, contract: Contract): Finding[] {
  return contract.checkBody(operationId, part === "request" ? part : Number(part), value);
}
