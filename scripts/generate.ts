import { stringify } from "yaml";
import { bundleSpec } from "./generate/bundle.js";
import { generateOperations } from "./generate/operations.js";
import { compareOutput, type Output, writeOutput } from "./generate/output.js";
import { attachPayloads, readPayloads } from "./generate/payloads.js";
import { generateResources } from "./generate/resources.js";
import { generateModels, generateTypes } from "./generate/types.js";
import { generateValidators } from "./generate/validators.js";
import { checkSources } from "./lint/sources.js";
import { runCommand } from "./support/cli.js";
import { listOperations } from "./support/openapi.js";

await runCommand({
  usage: "npm run generate --",
  summary: "Computes generated/ from spec/. Writes nothing when the description has a mistake.",
  options: {
    check: {
      type: "boolean",
      help: "Write nothing; fail when generated/ is not what spec/ gives.",
    },
  },
  async run({ options }) {
    const root = process.cwd();
    const { output, counts } = await generate(root);
    if (options.check) compareOutput(root, output);
    else writeOutput(root, output);
    const names = Object.keys(output).join(", ");
    console.log(`${counts} → generated/{${names}}`);
    console.log(options.check ? "generated/ is what spec/ gives." : "Written.");
  },
});

async function generate(root: string): Promise<{ output: Output; counts: string }> {
  const { register } = checkSources(root);
  const document = bundleSpec(root);
  const payloads = readPayloads(root, document, register);
  const types = await generateTypes(document);
  const validators = await generateValidators(document);
  attachPayloads(document, payloads);
  const output = {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "openapi.yaml": stringify(document, { lineWidth: 100, aliasDuplicateObjects: false }),
    "types.ts": types,
    "models.ts": generateModels(document),
    "operations.ts": generateOperations(document),
    "resources.ts": generateResources(document),
    "validators.js": validators.code,
    "validators.d.ts": validators.declarations,
  };
  const operations = listOperations(document).length;
  const schemas = Object.keys(document.components.schemas).length;
  return {
    output,
    counts: `${operations} operations and webhooks, ${schemas} schemas, ${payloads.length} payloads`,
  };
}
