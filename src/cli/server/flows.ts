import type { Contract } from "../../contract/contract.js";
import type { CheckReport } from "../../contract/finding.js";
import { inputsOf } from "../flows/inputs.js";
import { packagedFlows } from "../flows/library.js";
import { deliveryInput, Receiver, waitsForEvents } from "../flows/receiver.js";
import { flowReport } from "../flows/report.js";
import { type FlowOutcome, runFlow } from "../flows/run.js";
import { flowTarget } from "../flows/target.js";

/** What flows have found out, and what ought to be known besides, as sentences. */
export interface FlowCheck extends CheckReport {
  notes: string[];
}

/**
 * Takes the documented flows against a server that knows all operations of theirs, without the pauses between
 * repetitions.
 * @param known operationIds of those that the server knows.
 */
export async function checkFlows(
  to: string,
  allowedHosts: readonly string[],
  key: string | undefined,
  contract: Contract,
  known: ReadonlySet<string>,
): Promise<FlowCheck> {
  const target = flowTarget(to, allowedHosts, key);
  const outcomes: FlowOutcome[] = [];
  const left: string[] = [];
  for (const flow of packagedFlows()) {
    // An endpoint of this machine is out of reach for a server of another one.
    const isReached = target.isLocal || !waitsForEvents(flow);
    if (!isReached || !flow.steps.every(({ operationId }) => known.has(operationId))) {
      left.push(flow.name);
      continue;
    }
    const receiver = waitsForEvents(flow) ? await Receiver.listen(0) : undefined;
    try {
      const inputs = inputsOf(flow, receiver ? { [deliveryInput]: receiver.url } : {});
      const retry = { after: 0, limit: undefined };
      const means = { call: target.createCaller(), inputs, receiver, retry, contract };
      outcomes.push(await runFlow(flow, means));
    } finally {
      await receiver?.close();
    }
  }
  const why =
    "since the server does not know all of their operations, or cannot reach this machine";
  const notes = left.length > 0 ? [`Flows left out, ${why}: ${left.join(", ")}.`] : [];
  return { ...flowReport(outcomes, contract, to), notes };
}
