import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pointerOf } from "../../src/contract/json.js";
import { type Problem, UserError } from "../support/cli.js";
import { temporaryFolder } from "../support/ending.js";
import { redoclyProgram } from "../support/redocly.js";
import { runProgram } from "../support/tools.js";

/** What a judge is given. */
export interface Hearing {
  /** Folder of the project. */
  root: string;
  /** Folder of this script, with the judges in it. */
  home: string;
  /** Path of the document, as JSON. */
  file: string;
}

/** A tool of others that says whether an OpenAPI document is valid. */
export interface Judge {
  name: string;
  /**
   * What it finds, warnings included; nothing where the document is right.
   * @throws UserError when the tool does not run, so that its silence is no praise.
   */
  judge: (hearing: Hearing) => Promise<Problem[]>;
}

/** A finding as Spectral writes it, and vacuum after it. */
interface Finding {
  code: string;
  path: (string | number)[];
  message: string;
}

/** All judges, in the order of the table. */
export const judges: readonly Judge[] = [
  { name: "Redocly", judge: redocly },
  { name: "Spectral", judge: spectral },
  { name: "vacuum", judge: vacuum },
  { name: "Scalar's parser", judge: scalar },
];

const broken = {
  openapi: "3.1.0",
  info: { title: "Tea", version: "1" },
  paths: {
    "/tea/{id}": {
      get: {
        responses: {
          200: {
            description: "Tea.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Lost" } } },
          },
        },
      },
    },
  },
};

/** Judges that find no fault with a document whose reference leads nowhere: one of them is asleep. */
export async function awakeProblems({ root, home }: Omit<Hearing, "file">): Promise<Problem[]> {
  const folder = temporaryFolder("wooshpay-citizen-");
  const file = path.join(folder.path, "broken.json");
  writeFileSync(file, JSON.stringify(broken));
  try {
    const problems: Problem[] = [];
    for (const { name, judge } of judges)
      if ((await judge({ root, home, file })).length === 0)
        problems.push({ file: name, expected: "a fault in a broken document", found: "none" });
    return problems;
  } finally {
    folder.remove();
  }
}

async function redocly({ root, file }: Hearing): Promise<Problem[]> {
  const { file: program, environment: env } = redoclyProgram();
  const config = `--config=${path.join(root, "redocly.yaml")}`;
  const parameters = [program, "lint", "--format=json", "--max-problems=1000", config, file];
  const ended = await runProgram(process.execPath, parameters, { cwd: root, env });
  const { problems } = parsed<{ problems: RedoclyFinding[] }>("Redocly", ended);
  return problems.map(({ ruleId, message, location: [first] }) => {
    const pointer = first?.pointer?.replace(/^#/, "");
    return { file: "Redocly", pointer, expected: ruleId, found: message };
  });
}

interface RedoclyFinding {
  ruleId: string;
  message: string;
  location: { pointer?: string }[];
}

async function spectral({ home, file }: Hearing): Promise<Problem[]> {
  const program = path.join(home, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const ruleset = path.join(home, "spectral.yaml");
  const parameters = [program, "lint", "--format=json", "--quiet", `--ruleset=${ruleset}`, file];
  const ended = await runProgram(process.execPath, parameters, { cwd: home });
  return parsed<Finding[]>("Spectral", ended).map(problemOf("Spectral"));
}

async function vacuum({ home, file }: Hearing): Promise<Problem[]> {
  const folder = temporaryFolder("wooshpay-citizen-");
  const report = path.join(folder.path, "report.json");
  try {
    const parameters = [
      ...["tool", "vacuum", "spectral-report", "--no-style", "--no-update-check"],
      // It looks nothing up, and takes the time that it needs on a busy machine.
      ...["--remote=false", "--timeout=120", "--lookup-timeout=30000"],
      ...[`--ruleset=${path.join(home, "vacuum.yaml")}`, file, report],
    ];
    const env = { ...process.env, GOWORK: "off" };
    const { output } = await runProgram("go", parameters, { cwd: path.join(home, "go"), env });
    const findings = readJson<Finding[]>(report);
    if (!findings) throw silent("vacuum", output);
    return findings.map(problemOf("vacuum"));
  } finally {
    folder.remove();
  }
}

async function scalar({ home, file }: Hearing): Promise<Problem[]> {
  const entry = path.join(home, "node_modules/@scalar/openapi-parser/dist/index.js");
  const { validate } = (await import(pathToFileURL(entry).href)) as ScalarParser;
  const { errors = [] } = await validate(readFileSync(file, "utf8"));
  return errors.map(({ message, path: place = [] }) => ({
    ...{ file: "Scalar's parser", pointer: pointerOf([place].flat()) },
    ...{ expected: "a valid document", found: message },
  }));
}

interface ScalarParser {
  validate: (text: string) => Promise<{
    errors?: { message: string; path?: string | string[] }[];
  }>;
}

function problemOf(judge: string): (finding: Finding) => Problem {
  return ({ code, path: place, message }) => {
    return { file: judge, pointer: pointerOf(place), expected: code, found: message };
  };
}

// Notices stand around the JSON that was asked for.
function parsed<Report>(judge: string, { stdout, output }: { stdout: string; output: string }) {
  const from = stdout.search(/^[[{]/m);
  const to = Math.max(stdout.lastIndexOf("]"), stdout.lastIndexOf("}"));
  try {
    return JSON.parse(stdout.slice(from, to + 1)) as Report;
  } catch {
    throw silent(judge, output);
  }
}

function readJson<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

function silent(judge: string, output: string): UserError {
  const said = output.split("\n").slice(0, 20).join("\n  ") || "nothing";
  return new UserError(`${judge} did not judge the document. It said:\n  ${said}`);
}
