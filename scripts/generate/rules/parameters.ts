import { listOperations, type Parameter } from "../../../src/contract/document.js";
import type { Rule } from "./rule.js";

/** Adds each shared parameter with `x-applies-to` to all operations with that method. */
export const writeParameters: Rule = (document) => {
  const parameters = document.components.parameters as Record<string, Applied>;
  for (const [name, { "x-applies-to": method, ...parameter }] of Object.entries(parameters)) {
    if (!method) continue;
    parameters[name] = parameter;
    for (const { operation, ...located } of listOperations(document))
      if (located.section === "paths" && located.method === method)
        operation.parameters = [
          ...(operation.parameters ?? []),
          { $ref: `#/components/parameters/${name}` },
        ];
  }
};

type Applied = Parameter & { "x-applies-to"?: string };
