import type { Contract } from "../../contract/contract.js";
import type { CheckReport } from "../../contract/finding.js";
import { inputsOf } from "../flows/inputs.js";
import { packagedFlows } from "../flows/library.js";
import { deliveryInput, Receiver, waitsForEvents } from "../flows/receiver.js";
import { flowReport } from "../flows/report.js";
import { type FlowOutcome, runFlow } from "../flows/run.js";
import { flowTarget } from "../flows/target.js";

/**
 * Takes the documented flows against a server that knows all operations of theirs, without the pauses between
 * repetitions.
 * @param known operationIds of those that the server has answered rightly.
 */
export async function checkFlows(
  to: string,
  allowedHosts: readonly string[],
  key: string | undefined,
  contract: Contract,
  known: ReadonlySet<string>,
): Promise<CheckReport> {
  const target = flowTarget(to, allowedHosts, key);
  const outcomes: FlowOutcome[] = [];
  for (const flow of packagedFlows()) {
    if (!flow.steps.every(({ operationId }) => known.has(operationId))) continue;
    // An endpoint of this machine is out of reach for a server of another one.
    if (waitsForEvents(flow) && !target.isLocal) continue;
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
  return flowReport(outcomes, contract, to);
}
