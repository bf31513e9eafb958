import type { ContractData, ContractRecords, ExampleData } from "../../contract/data.js";
import { asFound } from "../../contract/judge/judgement.js";
import type { WebhookSample } from "./case.js";

/**
 * The events of the description, each with its first example.
 * @param data contractData of generated/contract-data.js.
 * @param examples those of generated/examples.js.
 * @param records contractRecords of generated/contract-records.js.
 */
export function samplesOf(
  { operations }: Pick<ContractData, "operations">,
  examples: readonly ExampleData[],
  records: ContractRecords,
): WebhookSample[] {
  return operations.flatMap(({ section, id, path, method, evidence }) => {
    const example = examples.find(
      ({ operationId, part }) => operationId === id && part === "request",
    );
    if (section !== "webhooks" || !example) return [];
    const key = path.replace(/~/g, "~0").replace(/\//g, "~1");
    return [
      {
        type: path,
        operationId: id,
        schemaPointer: `/webhooks/${key}/${method.toLowerCase()}`,
        evidence: asFound(evidence, records),
        value: example.value,
      },
    ];
  });
}
