import { contractData } from "../../generated/contract-data.js";
import type { Coverage } from "./coverage.js";
import type { ContractRecords, OperationData, ParameterData } from "./data.js";
import { IdPrefixes } from "./http/ids.js";
import { Router } from "./http/route.js";
import { isObject } from "./json.js";
import { ValueJudge } from "./judge/judge-value.js";
import { Judgement } from "./judge/judgement.js";
import type { Node, Nodes } from "./judge/nodes.js";

/** Counts what a check has seen of the description. */
export type Counting = Pick<
  Coverage,
  "operation" | "parameter" | "body" | "lostBody" | "answers" | "watchRequest" | "evidence"
>;

/** What checking an exchange takes. */
export interface Tools {
  nodes: Nodes;
  router: Router;
  /** How ids in paths and filters begin. */
  prefixes: IdPrefixes;
  judge: ValueJudge;
  judgement: Judgement;
  coverage: Counting;
  /** The webhooks by the type of their event. */
  webhooks: ReadonlyMap<string, OperationData>;
  /** Nodes of the schemas of parameters. */
  parameterNode: (parameter: ParameterData) => Node;
}

const noRecords: ContractRecords = { pages: [], contradictions: {}, questions: {} };

/** Name of the schema that an event of its type has; `Event` for a type that nobody knows. */
export function eventSchema({ webhooks }: Pick<Tools, "webhooks">, event: unknown): string {
  const operation = isObject(event) ? webhooks.get(String(event.type)) : undefined;
  return operation?.request?.schema ?? "Event";
}

/**
 * Puts together what checks take.
 * @param isStrict whether what breaks an inferred statement is a violation.
 * @param records what findings tell of where a statement comes from; nothing unless given.
 */
export function createTools(
  nodes: Nodes,
  isStrict: boolean,
  coverage: Counting,
  records: ContractRecords = noRecords,
): Tools {
  const { operations } = contractData;
  const judgement = new Judgement(records, isStrict);
  const parameters = new WeakMap<ParameterData, Node>();
  return {
    nodes,
    judgement,
    coverage,
    judge: new ValueJudge(judgement, isStrict),
    router: new Router(operations),
    prefixes: new IdPrefixes(operations, nodes),
    webhooks: new Map(
      operations.filter(({ section }) => section === "webhooks").map((one) => [one.path, one]),
    ),
    parameterNode(parameter) {
      const known = parameters.get(parameter) ?? nodes.make("#/schema", parameter.schema);
      parameters.set(parameter, known);
      return known;
    },
  };
}
