import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "../../support/program.js";
import { readOutcomes, writeCases } from "../exchange.js";
import { generateWith, missingOpenApiGenerator } from "../openapi-generator.js";
import type { Target } from "../target.js";

const name = "openapi-generator-java";
const maven = process.platform === "win32" ? "mvn.cmd" : "mvn";

/**
 * Java: models and client of openapi-generator with Jersey and Jackson. Of its libraries, `native`
 * generates code that does not compile for a union with a list, and `okhttp-gson` leaves out null.
 */
export const openapiGeneratorJava: Target = {
  name,
  language: "Java",
  input: "openapi.json",
  onlyWithAll: true,
  unchanged: 0.95,
  exceptions: [
    {
      cases: /^createCheckoutSession\/.*\.request/,
      purposes: ["payload"],
      cause:
        "of an anyOf, the first branch by name is taken, whatever it requires: LineItemWithPrice " +
        "for an item with price_data",
    },
    {
      cases: /^createPayout\/constructed-4\.request/,
      purposes: ["payload"],
      cause:
        "of an anyOf, the first branch by name is taken, whatever its constants say: the bank " +
        "account of another country",
    },
    {
      cases: /./,
      purposes: ["new member"],
      cause: "a model skips members that the description does not have",
    },
  ],
  missing() {
    const programs = { javac: ["-version"], [maven]: ["--version"] };
    const [lacking] = Object.entries(programs).filter(
      ([program, parameters]) => spawnSync(program, parameters).status !== 0,
    );
    return missingOpenApiGenerator() ?? lacking?.[0];
  },
  async run(workshop) {
    const { folder, home, cases, say } = workshop;
    const sources = path.join(home, "targets", "openapi-generator-java");
    const options = { cwd: folder };
    say("generates");
    await generateWith("java", workshop, {
      folder: "generated",
      properties: {
        invokerPackage: "wooshpay",
        apiPackage: "wooshpay.api",
        modelPackage: "wooshpay.model",
        // A list or a map that is absent stays absent.
        containerDefaultToNull: true,
      },
      parameters: [
        ...["--library", "jersey3"],
        ...["--global-property", "apis,models,supportingFiles,apiTests=false,modelTests=false"],
      ],
    });
    say("compiles");
    cpSync(path.join(sources, "pom.xml"), path.join(folder, "pom.xml"));
    await runStep(
      `Maven compiles what ${name} generated`,
      maven,
      ["-B", "-ntp", "compile"],
      options,
    );
    const libraries = readFileSync(path.join(folder, "target", "classpath.txt"), "utf8").trim();
    const classes = ["target/classes", "target/driver", libraries].join(path.delimiter);
    mkdirSync(path.join(folder, "target", "driver"));
    const driver = path.join(sources, "Driver.java");
    const strictly = ["-Xlint:all", "-Werror", "-d", "target/driver", "-cp", classes];
    await runStep(`javac compiles the driver for ${name}`, "javac", [...strictly, driver], options);
    say("runs");
    const outcomes = path.join(folder, "outcomes.ndjson");
    const parameters = ["-cp", classes, "Driver", writeCases(folder, cases), outcomes];
    await runStep(`the driver for ${name}`, "java", parameters, options);
    return readOutcomes(outcomes);
  },
};
