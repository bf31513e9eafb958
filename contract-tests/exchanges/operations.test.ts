import { describe, expect, test } from "vitest";
import type { OperationData } from "../../src/contract/data.js";
import type { Finding } from "../../src/contract/finding.js";
import { createContract } from "../../src/contract/index.js";
import { type Kind, kinds, type Seed, seedsOf } from "./seeds.js";
import { examplesOf, operationsById, slips, standardExchange, written } from "./standard.js";

/** How many operations and webhooks have a place in a body for each kind of fault. */
const applicable: Readonly<Record<Kind, number>> = {
  "a required member is missing": 124,
  "an amount has decimals": 75,
  "a time is in seconds": 120,
  "an id has a foreign prefix": 106,
  "a value is none of the list": 121,
  "a member is misspelt": 124,
  "a value has another type": 124,
};

const contract = createContract();
const operations = [...operationsById.values()];

describe("every payload makes an exchange without a violation or a warning", () => {
  test.each(operations)("$id", (operation) => {
    for (const [sent, received] of pairsOf(operation)) {
      const exchange = written(standardExchange(operation, sent?.value, received?.value));
      const heavy = contract.check(exchange).filter(({ severity }) => severity !== "advice");
      const slip = slips[`${operation.id} ${received?.name}`];
      const expected = slip ? [expect.objectContaining(slip)] : [];
      expect(heavy, `${sent?.name} and ${received?.name}`).toEqual(expected);
    }
  });
});

test("each slip of the pages is one of a payload that there is", () => {
  for (const name of Object.keys(slips)) {
    const [id = "", payload] = name.split(" ");
    expect(examplesOf(id, "200").map((one) => one.name)).toContain(payload);
  }
});

describe.each(Object.keys(kinds) as Kind[])("%s:", (kind) => {
  const seeded = operations.flatMap((operation) => {
    const seed = seedFor(kind, operation);
    return seed ? [{ operation, id: operation.id, ...seed }] : [];
  });

  test("as many operations have a place for it as before", () => {
    expect(seeded).toHaveLength(applicable[kind]);
  });

  test.each(seeded)("one finding tells of it in $id", ({ operation, part, seed }) => {
    const { sent, received } = bodiesOf(operation);
    const right = written(standardExchange(operation, sent, received));
    const bodies = part === "request" ? [seed.value, received] : [sent, seed.value];
    const wrong = written(standardExchange(operation, ...bodies));
    // An answer with another id was asked for under that id.
    wrong.request.url = right.request.url;
    const known = new Set(contract.check(right).map(placeOf));
    const news = contract.check(wrong).filter((one) => !known.has(placeOf(one)));
    expect(news.map(({ side, pointer }) => [side, pointer])).toEqual([
      [part === "request" ? "request" : "response", seed.pointer],
    ]);
    expect(seed.rules).toContain(news[0]?.rule);
    // An event without its type is one of no webhook.
    const isNamed = operation.section === "paths" || typeIn(seed.value) === operation.path;
    expect(news[0]?.operationId).toBe(isNamed ? operation.id : undefined);
  });
});

describe("a status that no page names is one advice", () => {
  const calls = operations.filter(({ section }) => section === "paths");
  test.each(calls)("in $id", (operation) => {
    const exchange = written(standardExchange(operation));
    const findings = contract.check({ ...exchange, response: { status: 418 } });
    const told = findings.filter(({ side }) => side === "response");
    expect(told).toMatchObject([{ rule: "status", severity: "advice", pointer: "#status" }]);
  });
});

function pairsOf({ id }: OperationData) {
  const sent = examplesOf(id, "request");
  const received = examplesOf(id, "200");
  const length = Math.max(sent.length, received.length, 1);
  return Array.from({ length }, (_, index) => [
    sent[index] ?? sent[0],
    received[index] ?? received[0],
  ]);
}

function bodiesOf({ id }: OperationData): { sent: unknown; received: unknown } {
  const [sent] = examplesOf(id, "request");
  const [received] = examplesOf(id, "200");
  return { sent: sent?.value, received: received?.value };
}

/** One fault of a kind in one of the bodies of an operation, anywhere in it, the same in each run. */
function seedFor(kind: Kind, operation: OperationData): { part: string; seed: Seed } | undefined {
  const { request, responses, id } = operation;
  const schemas = { request: request?.schema, 200: responses["200"] };
  const places = Object.entries(schemas).flatMap(([part, schema]) =>
    examplesOf(id, part)
      .slice(0, 1)
      .flatMap(({ value }) => (schema ? seedsOf(kind, schema, value) : []))
      .map((seed) => ({ part, seed })),
  );
  return places[hash(`${id} ${kind}`) % Math.max(places.length, 1)];
}

function typeIn(event: unknown): unknown {
  return (event as { type?: unknown }).type;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

function placeOf({ rule, side, pointer }: Finding): string {
  return `${rule} ${side} ${pointer}`;
}
