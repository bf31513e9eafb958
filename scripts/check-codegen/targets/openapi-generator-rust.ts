import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "../../support/program.js";
import { readOutcomes, writeCases } from "../exchange.js";
import { generateWith, missingOpenApiGenerator } from "../openapi-generator.js";
import type { Target } from "../target.js";

const name = "openapi-generator-rust";

/**
 * Rust: models and client of openapi-generator with reqwest and serde. It takes an anyOf for an
 * allOf, and a constant for any text, so that it gets a description with oneOf and enumerations of
 * one value instead.
 */
export const openapiGeneratorRust: Target = {
  name,
  language: "Rust",
  input: "openapi.json",
  onlyWithAll: true,
  unchanged: 1,
  help: "it reads the description with oneOf in place of anyOf, and enum in place of const.",
  exceptions: [
    {
      cases: /./,
      purposes: ["new member"],
      cause: "a struct has no place for members that the description does not have",
    },
  ],
  missing() {
    const hasCargo = spawnSync("cargo", ["--version"]).status === 0;
    return hasCargo ? missingOpenApiGenerator() : "cargo";
  },
  async run(workshop) {
    const { folder, home, schemas, cases, say } = workshop;
    const input = path.join(folder, "openapi.json");
    writeFileSync(input, prepare(readFileSync(workshop.input, "utf8")));
    say("generates, with oneOf in place of anyOf and enum in place of const");
    await generateWith(
      "rust",
      { ...workshop, input },
      {
        folder: "generated",
        properties: { packageName: "wooshpay" },
        parameters: [
          "--global-property",
          "apis,models,supportingFiles,apiTests=false,modelTests=false",
        ],
      },
    );
    cpSync(path.join(home, "targets", "openapi-generator-rust"), folder, { recursive: true });
    writeFileSync(path.join(folder, "src", "models.rs"), modelTable(schemas));
    // Outside the workshop, which is emptied: libraries are compiled once.
    const compiled = path.join(home, "output", "cargo");
    const parameters = ["build", "--quiet", "--target-dir", compiled];
    say("compiles");
    await runStep(`cargo compiles what ${name} generated`, "cargo", parameters, { cwd: folder });
    say("runs");
    const program = path.join(
      compiled,
      "debug",
      process.platform === "win32" ? "driver.exe" : "driver",
    );
    const outcomes = path.join(folder, "outcomes.ndjson");
    await runStep(`the driver for ${name}`, program, [writeCases(folder, cases), outcomes], {
      cwd: folder,
    });
    return readOutcomes(outcomes);
  },
};

function prepare(text: string): string {
  const description = JSON.parse(text.replaceAll(/"const":\s*("[^"]*")/g, '"enum": [$1]'));
  const schemas: Record<string, unknown>[] = Object.values(description.components.schemas);
  for (const schema of schemas)
    if ("anyOf" in schema) {
      schema.oneOf = schema.anyOf;
      delete schema.anyOf;
    }
  return JSON.stringify(description);
}

function modelTable(schemas: readonly string[]): string {
  return [
    "use super::{model, RoundTrip};",
    "use wooshpay::models;",
    "",
    "pub fn round_trip(schema: &str) -> Option<RoundTrip> {",
    "    Some(match schema {",
    ...schemas.map((schema) => `        "${schema}" => model::<models::${schema}>,`),
    "        _ => return None,",
    "    })",
    "}",
    "",
  ].join("\n");
}
