import type { Contract } from "../../contract/contract.js";
import type { ExchangePlace } from "../../contract/exchange.js";
import type { CheckReport, Finding } from "../../contract/finding.js";
import { program } from "../command.js";
import type { Check, FlowOutcome, StepOutcome } from "./run.js";

/**
 * What flows found out, as every command reports it: what the contract says of the exchanges, and each criterion
 * that did not hold.
 * @param to address of the server.
 * @param file what the flows were read from, unless they are those of the package.
 */
export function flowReport(
  outcomes: readonly FlowOutcome[],
  contract: Contract,
  to: string,
  file?: string,
): CheckReport {
  const steps = outcomes.flatMap((outcome) =>
    outcome.steps.map((step, index) => ({ step, flow: outcome.flow.name, index })),
  );
  const findings = steps.flatMap(({ step, flow, index }) => {
    const exchange = { source: step.step.place.file, index, line: step.step.place.line };
    const repeat = `${program} flow ${flow} --to ${to}${file ? ` --file ${file}` : ""}`;
    return [
      ...step.findings.map((one) => ({ ...one, exchange, repeat })),
      ...step.checks
        .filter(({ holds }) => !holds)
        .map((check) => findingOf(check, step, { exchange, repeat, flow })),
    ];
  });
  return {
    findings,
    coverage: contract.coverage(),
    checked: steps.reduce((sum, { step }) => sum + (step.exchange ? step.attempts : 0), 0),
    ...{ skipped: 0, targets: [to] },
  };
}

// A flow that does not come to its end fails, however sure its steps are.
function findingOf(
  { expected, found = "nothing" }: Check,
  { step, exchange: sent }: StepOutcome,
  { exchange, repeat, flow }: { exchange: ExchangePlace; repeat: string; flow: string },
): Finding {
  const { level, documents = [] } = step.evidence ?? { level: "constructed" };
  const status = sent?.response?.status;
  return {
    ...{ rule: "flow", severity: "violation", operationId: step.operationId, side: "response" },
    ...(status && { status }),
    pointer: /\$response\.body#(\/\S*)/.exec(expected)?.[1] ?? (status ? "#status" : ""),
    ...{ schemaPointer: "", expected, found, exchange, repeat },
    hint: `Mend what the server does at the step ${step.name} of the flow ${flow}. ${step.description}`,
    evidence: { level, pages: documents.map(String) },
    ...{ contradictions: [], questions: [] },
  };
}
