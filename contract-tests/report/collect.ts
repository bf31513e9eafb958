import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { TestCase } from "vitest/node";
import { parse } from "yaml";
import { operations, root } from "../support/bundle.js";
import { type Origin, payloads, register } from "../support/payloads.js";

/** Outcome of one check: proved, failed, or not run because it cannot apply. */
export type Cell = "passed" | "failed" | "none";

/** One line of the table: what was proved of one payload. */
export interface Row {
  document: string;
  origin: Origin;
  payload: string;
  operationId: string;
  kind: string;
  fragment: boolean;
  checks: Record<Check, Cell>;
}

export const checks = ["declared", "closed", "prism", "client"] as const;
export type Check = (typeof checks)[number];

/** Everything that the report says; reports/contract.json holds it as it is. */
export interface Report {
  rows: Row[];
  tests: { passed: number; failed: number; skipped: number };
  operations: { described: number; webhooks: number; driven: string[]; missing: string[] };
  mutants: { made: number; refused: number; survivors: { reason: string; names: string[] }[] };
  contradictions: { id: string; title: string; operations: string[] }[];
  failures: { test: string; message: string }[];
}

/** Gathers the report from the finished tests. */
export function collect(tests: TestCase[]): Report {
  const states = tests.map((test) => test.result().state);
  const count = (state: string) => states.filter((other) => other === state).length;
  return {
    rows: collectRows(tests),
    tests: { passed: count("passed"), failed: count("failed"), skipped: count("skipped") },
    operations: collectOperations(tests),
    mutants: collectMutants(tests),
    contradictions: readContradictions(),
    failures: [...tests].sort(byCause).flatMap((test) => {
      const { errors = [] } = test.result();
      return errors.map(({ message }) => ({ test: test.fullName, message }));
    }),
  };
}

// A payload that does not fit its schema fails with Prism and client too: the cause comes first.
function byCause(a: TestCase, b: TestCase): number {
  const rank = (test: TestCase) => {
    const { contract } = test.meta();
    return contract ? checks.indexOf(contract.check) : checks.length;
  };
  return rank(a) - rank(b);
}

function collectRows(tests: TestCase[]): Row[] {
  const { documents, pages } = register;
  const order = [...Object.keys(documents), ...Object.keys(pages), "constructed"];
  const rows = payloads.map((payload): Row => {
    const cell = (check: Check) =>
      cellOf(
        tests.filter((test) => {
          const { contract } = test.meta();
          return contract?.payload === payload.file && contract.check === check;
        }),
      );
    return {
      document: payload.document,
      origin: payload.origin,
      payload: payload.name,
      operationId: payload.operationId,
      kind: payload.kind,
      fragment: payload.fragment,
      checks: {
        declared: cell("declared"),
        closed: cell("closed"),
        prism: cell("prism"),
        client: cell("client"),
      },
    };
  });
  return rows.sort(
    (a, b) =>
      order.indexOf(a.document) - order.indexOf(b.document) ||
      (a.document === "constructed" ? a.operationId.localeCompare(b.operationId) : 0) ||
      a.payload.localeCompare(b.payload, "en", { numeric: true }),
  );
}

function cellOf(tests: TestCase[]): Cell {
  if (tests.length === 0) return "none";
  return tests.every((test) => test.result().state === "passed") ? "passed" : "failed";
}

function collectOperations(tests: TestCase[]): Report["operations"] {
  const proved = new Set(
    tests.flatMap((test) => {
      const { contract } = test.meta();
      const driven = contract?.check === "client" && test.result().state === "passed";
      return driven && contract.operationId ? [contract.operationId] : [];
    }),
  );
  const described = [...operations.values()].filter(({ section }) => section === "paths");
  const ids = described.map(({ operationId }) => operationId);
  return {
    described: ids.length,
    webhooks: operations.size - ids.length,
    driven: ids.filter((id) => proved.has(id)),
    missing: ids.filter((id) => !proved.has(id)),
  };
}

function collectMutants(tests: TestCase[]): Report["mutants"] {
  const made = tests.reduce((sum, test) => sum + (test.meta().mutants ?? 0), 0);
  const survivors = tests.flatMap((test) => test.meta().survivors ?? []);
  const reasons = [...new Set(survivors.map(({ reason }) => reason))];
  return {
    made,
    refused: made - survivors.length,
    survivors: reasons.map((reason) => ({
      reason,
      names: survivors.filter((one) => one.reason === reason).map(({ name }) => name),
    })),
  };
}

function readContradictions(): Report["contradictions"] {
  const folders = readdirSync(new URL("spec/resources", root)).map((name) => `resources/${name}`);
  return ["common", ...folders]
    .map((folder) => new URL(`spec/${folder}/contradictions.yaml`, root))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { contradictions } = parse(readFileSync(file, "utf8")) as {
        contradictions: Report["contradictions"];
      };
      return contradictions.map(({ id, title, operations: names }) => ({
        ...{ id, title, operations: names },
      }));
    });
}
