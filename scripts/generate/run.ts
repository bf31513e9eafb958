import { stringify } from "yaml";
import { listOperations } from "../../src/contract/document.js";
import { bundleSpec } from "./bundle.js";
import { declarationsOf, generateContractData, generateExamples } from "./contract-data.js";
import { generateCurrencies } from "./currencies.js";
import { generateDrift } from "./drift.js";
import { generateEvents } from "./events.js";
import { generateFlows } from "./flows.js";
import { tellKnownValues } from "./known-values.js";
import { toOpenApi30 } from "./openapi-3.0/convert.js";
import { generateOperations } from "./operations.js";
import { compareOutput, type Output, writeOutput } from "./output.js";
import { attachPayloads, readPayloads } from "./payloads.js";
import { generatePaymentMethods } from "./payment-methods.js";
import { generatePayoutCorridors } from "./payout-corridors.js";
import { generateResources } from "./resources.js";
import { generateModels, generateTypes } from "./types.js";
import { generateValidators } from "./validators.js";
import { generateVersion } from "./version.js";

/**
 * Computes generated/ from spec/ and package.json and writes it, or compares it with what is there.
 * @returns what was done, in words.
 * @throws UserError for a mistake in spec/, before anything is written, and for a difference.
 */
export async function runGenerate(root: string, { check }: { check: boolean }): Promise<string> {
  const { output, counts } = await generate(root);
  if (check) compareOutput(root, output);
  else writeOutput(root, output);
  const names = Object.keys(output).map((name) => `  generated/${name}`);
  return [counts, ...names, check ? "All as spec/ gives them." : "Written."].join("\n");
}

async function generate(root: string): Promise<{ output: Output; counts: string }> {
  const { document, sources } = bundleSpec(root);
  const payloads = readPayloads(root, document, sources.register);
  const types = await generateTypes(document);
  const validators = await generateValidators(document);
  const contract = generateContractData(root, document);
  attachPayloads(document, payloads);
  // Types say the values themselves.
  const told = structuredClone(document);
  tellKnownValues(told);
  const output = {
    "openapi.json": `${JSON.stringify(told, null, 2)}\n`,
    "openapi-3.0.json": `${JSON.stringify(toOpenApi30(told), null, 2)}\n`,
    "openapi.yaml": stringify(told, {
      lineWidth: 100,
      aliasDuplicateObjects: false,
      // Older readers take the country code NO for false unless it is quoted.
      compat: "yaml-1.1",
    }),
    "types.ts": types,
    "models.ts": generateModels(document),
    "operations.ts": generateOperations(document),
    "resources.ts": generateResources(document),
    "events.ts": generateEvents(document),
    "currencies.ts": generateCurrencies(root),
    "payout-corridors.ts": generatePayoutCorridors(root),
    "payment-methods.ts": generatePaymentMethods(root),
    "version.ts": generateVersion(root),
    "validators.js": validators.code,
    "validators.d.ts": validators.declarations,
    "contract-data.js": contract.data,
    "contract-data.d.ts": declarationsOf(
      "contractData",
      "ContractData",
      "What the description says, without its prose.",
    ),
    "contract-records.js": contract.records,
    "contract-records.d.ts": declarationsOf(
      "contractRecords",
      "ContractRecords",
      "Where the description comes from, and what is open about it.",
    ),
    "examples.js": generateExamples(payloads),
    "drift.json": generateDrift(root, document, sources, payloads),
    "examples.d.ts": declarationsOf("examples", "readonly ExampleData[]", "The payloads."),
    ...generateFlows(root),
  };
  const operations = listOperations(document).length;
  const schemas = Object.keys(document.components.schemas).length;
  return {
    output,
    counts: `${operations} operations and webhooks, ${schemas} schemas, ${payloads.length} payloads`,
  };
}
