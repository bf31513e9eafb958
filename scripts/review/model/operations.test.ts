import { expect, test } from "vitest";
import type { Payload } from "../../generate/payloads.js";
import { payloadsOf } from "./operations.js";

type Level = Payload["evidence"]["level"];

function payload(name: string, kind: string, level: Level, fragment = false): Payload {
  const evidence = { level, documents: [] };
  return { name, operationId: "createProduct", kind, evidence, fragment, summary: name, value: {} };
}

test("what is sent comes before what comes back, and what pages print whole before all else", () => {
  const payloads = [
    payload("made answer", "200", "constructed"),
    payload("made request", "request", "constructed"),
    payload("printed answer", "200", "documented"),
    payload("part of an answer", "200", "documented", true),
    payload("part of a request", "request", "documented", true),
    payload("printed request", "request", "documented"),
  ];
  expect(payloadsOf(payloads).map(({ title }) => title)).toEqual([
    ...["printed request", "part of a request", "made request"],
    ...["printed answer", "part of an answer", "made answer"],
  ]);
});
