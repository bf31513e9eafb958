import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "../../support/program.js";
import { readOutcomes, writeCases } from "../exchange.js";
import type { Outcome, Workshop } from "../target.js";

/** Folder that a Go target generates its package into, seen from the workshop's. */
export const packageFolder = "wooshpay";

// What makes the module of the workshop; the file of imports only helps `go mod tidy` to keep pins.
const copied = ["go.mod", "go.sum", "main.go", "check.go"];

/** What is missing on this machine to run Go's generators; undefined when nothing is. */
export function missingGo(): string | undefined {
  return spawnSync("go", ["version"]).status === 0 ? undefined : "go";
}

/** A Go module in a workshop: generated code goes into its folder `wooshpay`. */
export interface GoProject {
  /**
   * Runs `go` in the module's folder; `go tool` runs the generators that go/go.mod pins.
   * @param what - The step in words, for example `oapi-codegen generates`.
   * @throws UserError that names the step, with what was printed, when it fails.
   */
  go(what: string, ...parameters: string[]): Promise<string>;
  /**
   * Vets the generated code together with the driver, and runs every case through it.
   * @param typeName - Name of the generated type for a component schema.
   * @throws UserError when the code does not compile, or vet finds a mistake.
   */
  runCases(typeName: (schema: string) => string): Promise<Outcome[]>;
}

/**
 * Makes a workshop's folder a copy of the module in go/, whose go.mod pins generators and libraries.
 * @param name - The target's name, for messages.
 */
export function goProject(
  name: string,
  { folder, home, schemas, cases, say }: Workshop,
): GoProject {
  for (const file of copied) cpSync(path.join(home, "go", file), path.join(folder, file));
  // A workspace around the project would take the place of the pinned versions.
  const env = { ...process.env, GOWORK: "off" };
  const go = (what: string, ...parameters: string[]) =>
    runStep(what, "go", parameters, { cwd: folder, env });
  return {
    go,
    async runCases(typeName) {
      writeFileSync(path.join(folder, "models.go"), modelTable(schemas, typeName));
      const program = path.join(folder, process.platform === "win32" ? "driver.exe" : "driver");
      const outcomes = path.join(folder, "outcomes.ndjson");
      say("vets and compiles");
      await go(`go vet of what ${name} generated`, "vet", "./...");
      await go(
        `go build of what ${name} generated`,
        "build",
        "-buildvcs=false",
        "-o",
        program,
        ".",
      );
      say("runs");
      const parameters = [writeCases(folder, cases), outcomes];
      await runStep(`the driver for ${name}`, program, parameters, { cwd: folder, env });
      return readOutcomes(outcomes);
    },
  };
}

function modelTable(schemas: readonly string[], typeName: (schema: string) => string): string {
  const rows = schemas.map(
    (schema) => `\t${JSON.stringify(schema)}: model[${packageFolder}.${typeName(schema)}](),`,
  );
  return [
    "package main",
    "",
    `import (\n\t"encoding/json"\n\n\t"wooshpay-openapi/check-codegen/${packageFolder}"\n)`,
    "",
    "var models = map[string]func(json.RawMessage) (json.RawMessage, error){",
    ...rows,
    "}",
    "",
  ].join("\n");
}
