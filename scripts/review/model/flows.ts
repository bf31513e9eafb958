import { evidenceOf } from "./fields.js";
import type { FlowModel, FlowUse } from "./model.js";
import type { SourceFlows } from "./sources.js";

/** The flows as the site shows them. */
export function flowsOf(sources: readonly SourceFlows[]): FlowModel[] {
  return sources.flatMap(({ info, workflows }) =>
    workflows.map(({ workflowId, summary, description, steps }) => ({
      ...{ id: workflowId, group: info.title, summary: summary ?? workflowId },
      description: description ?? "",
      steps: steps.map(({ stepId, operationId, ...step }) => ({
        ...{ id: stepId, description: step.description ?? "", operation: operationId ?? "" },
        evidence: evidenceOf(step),
      })),
    })),
  );
}

/** The flows that use an operation, by its id. */
export function flowUses(sources: readonly SourceFlows[]): Map<string, FlowUse[]> {
  const uses = new Map<string, FlowUse[]>();
  for (const { id, summary, steps } of flowsOf(sources))
    for (const operation of new Set(steps.map((step) => step.operation)))
      uses.set(operation, [...(uses.get(operation) ?? []), { id, summary }]);
  return uses;
}
