import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as handlers from "../src/webhooks/handlers/index.js";
import * as servers from "./check-handlers/listen.js";
import { expectedAt, type Host, play, situationNames } from "./check-handlers/situations.js";
import { failOn, type Problem, runCommand } from "./support/cli.js";
import { installTools, runProgram } from "./support/tools.js";
import { countHeads, formatCounts } from "./support/trials.js";

await runCommand({
  usage: "npm run check:handlers --",
  summary:
    "Mounts the ready webhook handlers on frameworks that the project does not have itself, such as\n" +
    "Koa, and delivers to each what can go wrong; compiles what is written to mount them. Installs\n" +
    "the frameworks in scripts/check-handlers first. Everything is sent to this machine.",
  async run() {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-handlers");
    installTools(home, "the frameworks");
    const { createHosts } = await import(pathToFileURL(path.join(home, "hosts.js")).href);
    const hosts: Record<string, Host> = createHosts(handlers, servers);
    const problems: Problem[] = [];
    console.log(`${"mounted on".padEnd(28)}${countHeads}`);
    for (const [name, host] of Object.entries(hosts)) problems.push(...(await tryHost(name, host)));
    problems.push(...(await compileMounted(home)));
    failOn(problems);
  },
});

async function tryHost(name: string, host: Host): Promise<Problem[]> {
  const started = performance.now();
  const problems: Problem[] = [];
  for (const situation of situationNames) {
    const expected = expectedAt(host, situation);
    const found = await play(host, situation);
    if (found !== expected) problems.push({ file: `${name}: ${situation}`, expected, found });
  }
  const counts = formatCounts(situationNames.length - problems.length, problems.length, started);
  console.log(`${name.padEnd(28)}${counts}`);
  return problems;
}

/** Whether what users write to mount the handlers compiles against the types of the frameworks. */
async function compileMounted(home: string): Promise<Problem[]> {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const parameters = [compiler, "--project", "mounted", "--pretty", "false"];
  const { code, output } = await runProgram(process.execPath, parameters, { cwd: home });
  const file = "scripts/check-handlers/mounted";
  if (code !== 0) return [{ file, expected: "what mounts the handlers to compile", found: output }];
  const { length } =
    readFileSync(path.join(home, "mounted/mounted.ts"), "utf8").match(/^export /gm) ?? [];
  console.log(`✓ ${length} ways to mount a handler compile against the types of their frameworks`);
  return [];
}
