import type { ContractData, ContractRecords, ExampleData } from "../../contract/data.js";
import { asFound } from "../../contract/judge/judgement.js";
import { placeOf } from "../../contract/judge/place-of.js";
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
  return operations.flatMap((operation) => {
    const { section, id, path, evidence } = operation;
    const example = examples.find(
      ({ operationId, part }) => operationId === id && part === "request",
    );
    if (section !== "webhooks" || !example) return [];
    return [
      {
        type: path,
        operationId: id,
        schemaPointer: placeOf(operation),
        evidence: asFound(evidence, records),
        value: example.value,
      },
    ];
  });
}
