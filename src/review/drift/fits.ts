import { contractData } from "../../../generated/contract-data.js";
import type { Contract } from "../../contract/contract.js";
import type { OperationData } from "../../contract/data.js";
import { pointerOf } from "../../contract/json.js";
import { evaluate, type Mistake } from "../../contract/judge/evaluate.js";
import { Nodes } from "../../contract/judge/nodes.js";
import type { SchemaFit } from "./findings.js";
import { leavesOf } from "./leaves.js";

const nodes = new Nodes(contractData.schemas);

interface Side {
  operation: OperationData;
  part: string;
  schema: string;
}

const sides: readonly Side[] = contractData.operations.flatMap((operation) => [
  ...(operation.request ? [{ operation, part: "request", schema: operation.request.schema }] : []),
  ...Object.entries(operation.responses).flatMap(([part, schema]) =>
    schema !== null && part.startsWith("2") ? [{ operation, part, schema }] : [],
  ),
]);

interface Fit {
  weight: number;
  mistakes: readonly Mistake[];
}

/**
 * The bodies of operations that a payload fits, the best first: the fewest mistakes and unknown members for what it
 * holds. None where hardly anything of it is known.
 * @param near operations that the page names above the payload, the nearest first.
 */
export function fitsOf(value: unknown, near: readonly string[], contract: Contract): SchemaFit[] {
  const size = Math.max(leavesOf(value).length, 1);
  const named = contract.schemaOf(value);
  const bySchema = new Map<string, Fit>();
  const fitOf = (schema: string): Fit => {
    const known = bySchema.get(schema);
    if (known) return known;
    const mistakes = evaluate(nodes.component(schema), value);
    const fit = { mistakes, weight: mistakes.length + (schema === named ? -1 : 0) };
    bySchema.set(schema, fit);
    return fit;
  };
  const ranked = sides
    .map((side) => ({ side, fit: fitOf(side.schema), rank: near.indexOf(side.operation.id) }))
    .filter(({ fit }) => fit.weight <= size * 0.6)
    .map(({ side, fit, rank }) => ({
      side,
      fit,
      weight: fit.weight - (rank < 0 ? 0 : (size * 0.3) / (rank + 1)),
    }))
    .sort(
      (one, other) =>
        one.weight - other.weight || declared(other.side, value) - declared(one.side, value),
    );
  return ranked.slice(0, 3).map(({ side, fit }) => ({
    ...{ schema: side.schema, operationId: side.operation.id, part: side.part },
    mistakes: fit.mistakes.filter(({ keyword }) => keyword !== "undeclared").map(told),
    undeclared: fit.mistakes.filter(({ keyword }) => keyword === "undeclared").map(memberOf),
  }));
}

// Of schemas that a value fits alike, the one that says the most about it.
function declared({ schema }: Side, value: unknown): number {
  const node = nodes.component(schema);
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const asked = node.required.length;
  return names.filter((name) => node.properties.has(name)).length * 10 - asked;
}

/** JSON pointer to a member that a schema does not declare. */
export function memberOf({ instancePath, params }: Mistake): string {
  return instancePath + pointerOf([String(params.additionalProperty)]);
}

function told({ keyword, instancePath, params }: Mistake): string {
  const what =
    keyword === "required" ? `${keyword} ${String(params.missingProperty ?? "")}`.trim() : keyword;
  return `${instancePath || "/"}: ${what}`;
}
