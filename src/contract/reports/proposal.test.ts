import { expect, test } from "vitest";
import { createContract } from "../contract.js";
import { proposal } from "./proposal.js";

const headers = { "content-type": "application/json" };

function proposalOf(...bodies: object[]) {
  const contract = createContract();
  const findings = bodies.flatMap((body) =>
    contract.check({
      request: { method: "GET", url: "https://apitest.wooshpay.com/v1/refunds/re_secret" },
      response: { status: 200, headers, body },
    }),
  );
  const coverage = contract.coverage();
  const text = proposal({ findings, coverage, checked: bodies.length, skipped: 0, targets: [] });
  return { text, written: JSON.parse(text) };
}

const refund = { id: "re_1000000000000000001", object: "refund", created: 1767226200000 };

test("says which inferred statements traffic supports, contradicts, or is divided about", () => {
  const created = "/components/schemas/Refund/properties/created";
  const of = (...bodies: object[]) =>
    proposalOf(...bodies).written.statements.find(
      ({ pointer }: { pointer: string }) => pointer === created,
    );
  const wrong = { ...refund, created: "soon" };
  expect(of(refund)).toEqual({
    ...{ pointer: created, level: "inferred", confirmed: 1, refuted: 0 },
    traffic: "supports",
  });
  expect(of(wrong)).toMatchObject({ confirmed: 0, refuted: 1, traffic: "contradicts" });
  expect(of(refund, wrong)).toMatchObject({ traffic: "is divided about" });
});

test("counts members that no page names, and holds no value of the traffic", () => {
  const { text, written } = proposalOf(
    { ...refund, colour: "crimson", "Jane Doe": 1 },
    { ...refund, colour: "azure" },
  );
  expect(written.undeclared).toEqual([
    { pointer: "/components/schemas/Refund/properties/colour", seen: 2 },
    { pointer: "/components/schemas/Refund/properties/…", seen: 1 },
  ]);
  for (const value of ["crimson", "azure", "Jane", "re_secret", "1767226200000"])
    expect(text).not.toContain(value);
});
