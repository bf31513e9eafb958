import { contractData } from "../../generated/contract-data.js";
import type { Counting, Tools } from "./check-exchange.js";
import type { ParameterData } from "./data.js";
import { IdPrefixes } from "./http/ids.js";
import { Router } from "./http/route.js";
import { ValueJudge } from "./judge/judge-value.js";
import { Judgement } from "./judge/judgement.js";
import type { Node, Nodes } from "./judge/nodes.js";

/** Puts together what checks take. @param isStrict whether what breaks an inferred statement is a violation. */
export function createTools(nodes: Nodes, isStrict: boolean, coverage: Counting): Tools {
  const { operations } = contractData;
  const judgement = new Judgement(contractData, isStrict);
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
