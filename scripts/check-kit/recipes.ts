import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "yaml";
import type { Problem } from "../support/cli.js";
import { listen } from "../support/loopback.js";
import type { Shop } from "./shop.js";

/** Shell lines of a recipe that a runner of CI gives to one shell. */
interface Script {
  name: string;
  lines: string;
  environment: Readonly<Record<string, string>>;
  /** Whether it runs after another has failed, too. */
  isAlways: boolean;
  /** Whether the job goes on as if nothing had happened when it fails. */
  isForgiven?: boolean;
}

/** What the services of CI hand to their jobs. */
const expressions: Readonly<Record<string, string>> = {
  "${{ github.token }}": "token-of-the-job",
  "${{ github.event.pull_request.number }}": "7",
};

const reports = ["contract.xml", "contract.sarif", "contract.md", "contract.html"];

interface Recipe {
  file: string;
  scripts(recipe: never): Script[];
  environment(api: string): Record<string, string>;
  /** Where the comment is sent to. */
  comments: string;
  /** Names of what fails where there are mistakes. */
  failing: readonly string[];
}

interface GitHubStep {
  name?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}

const recipes: readonly Recipe[] = [
  {
    file: "docs/ci/github-actions.yml",
    scripts: ({ jobs }: { jobs: { contract: { env: object; steps: GitHubStep[] } } }) =>
      jobs.contract.steps.flatMap(({ name, run, env, ...step }) => {
        const environment = { ...jobs.contract.env, ...withValues(env) };
        const isAlways = step.if?.includes("always()") ?? false;
        return run ? [{ name: name ?? run, lines: run, environment, isAlways }] : [];
      }),
    environment: (api) => ({
      ...{ GITHUB_API_URL: api, GITHUB_REPOSITORY: "shop/shop" },
      GITHUB_STEP_SUMMARY: "reports/summary.md",
    }),
    comments: "/repos/shop/shop/issues/7/comments",
    failing: [
      "Fixtures and recordings",
      "A fake that the job starts",
      "An endpoint for webhooks",
      "One report of all",
    ],
  },
  {
    file: "docs/ci/gitlab-ci.yml",
    scripts: ({ contract }: { contract: GitLabJob }) => {
      const environment = contract.variables;
      const lines = (parts: readonly string[]) => parts.join("\n");
      return [
        { name: "script", lines: lines(contract.script), environment, isAlways: false },
        {
          ...{ name: "after_script", lines: lines(contract.after_script), environment },
          ...{ isAlways: true, isForgiven: true },
        },
      ];
    },
    environment: (api) => ({
      ...{ CI_API_V4_URL: api, CI_PROJECT_ID: "5", CI_MERGE_REQUEST_IID: "7" },
      COMMENT_TOKEN: "token-of-the-job",
    }),
    comments: "/projects/5/merge_requests/7/notes",
    failing: ["script"],
  },
];

interface GitLabJob {
  variables: Record<string, string>;
  script: string[];
  after_script: string[];
}

/** Runs the shell lines of the recipes in a shop: red where it has mistakes, green where it has none. */
export async function runRecipes(root: string, shop: Shop): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const recipe of recipes) problems.push(...(await runRecipe(root, recipe, shop)));
  return problems;
}

async function runRecipe(root: string, recipe: Recipe, shop: Shop): Promise<Problem[]> {
  const { file, failing } = recipe;
  const folder = path.join(shop.folder, "reports");
  rmSync(folder, { recursive: true, force: true });
  const comments: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.url === recipe.comments) comments.push(body);
    response.writeHead(request.url === recipe.comments ? 201 : 404).end();
  });
  const { url, close } = await listen(server);
  try {
    const content = shop.withPorts(readFileSync(path.join(root, file), "utf8"));
    const scripts = recipe.scripts(parse(content) as never);
    const { failed, output } = await runScripts(scripts, recipe.environment(url), shop);
    const expected = shop.isMended ? [] : failing;
    const problems: Problem[] = [];
    if (failed.join() !== expected.join())
      problems.push({ file, expected: `${list(expected)} to fail`, found: list(failed) + output });
    const missing = reports.filter((name) => !isReport(path.join(folder, name)));
    if (missing.length > 0) problems.push({ file, expected: list(missing), found: output });
    if (comments.length !== 1 || !/checked/.test(comments[0] ?? ""))
      problems.push({ file, expected: "one comment that says what was checked", found: output });
    if (problems.length === 0)
      console.log(
        `✓ ${file}: ${shop.isMended ? "green where all is mended" : "red where it is not, with reports"}`,
      );
    return problems;
  } finally {
    await close();
  }
}

async function runScripts(scripts: readonly Script[], services: object, shop: Shop) {
  const failed: string[] = [];
  let output = "";
  for (const { name, lines, environment, isAlways, isForgiven } of scripts) {
    if (failed.length > 0 && !isAlways) continue;
    // A container of CI ends with all that is in it.
    const script = `trap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n${lines}`;
    const parameters = ["-e", "-o", "pipefail", "-c", script];
    const ending = await shop.run("bash", parameters, { ...services, ...environment });
    output += `\n==> ${name}\n${ending.output}`;
    if (ending.code !== 0 && !isForgiven) failed.push(name);
  }
  return { failed, output };
}

function withValues(variables: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, expressions[value] ?? value]),
  );
}

function isReport(file: string): boolean {
  try {
    return readFileSync(file, "utf8").length > 500;
  } catch {
    return false;
  }
}

function list(names: readonly string[]): string {
  return names.join(", ") || "nothing";
}
