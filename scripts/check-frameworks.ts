import { existsSync } from "node:fs";
import path from "node:path";
import type { Result, Setting } from "./check-frameworks/framework.js";
import { frameworks } from "./check-frameworks/frameworks.js";
import { place } from "./check-frameworks/place.js";
import { startProxy } from "./check-frameworks/proxy.js";
import { startServer } from "./check-frameworks/server.js";
import { installPacked } from "./check-package/install.js";
import { failOn, type Problem, runCommand, UserError, wrapText } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { closedUrl } from "./support/loopback.js";
import { installTools } from "./support/tools.js";

await runCommand({
  usage: "npm run check:frameworks --",
  summary:
    "Packs the package and tries it beside the libraries that it has to get along with: their fetch,\n" +
    "mocks, zones, test runners, and Next.js built and started. Installs them in\n" +
    "scripts/check-frameworks first. Everything is sent to this machine.",
  positionals: [
    { name: "frameworks", help: `${Object.keys(frameworks).join(", ")}; all unless told.` },
  ],
  async run({ positionals }) {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-frameworks");
    if (!existsSync(home)) throw new UserError("Run this in the project's root folder.");
    const chosen = choose(positionals);
    if (chosen.some((name) => !name.startsWith("next-"))) installTools(home, "the libraries");
    const folder = temporaryFolder("wooshpay-frameworks-");
    const server = await startServer();
    const proxy = await startProxy(() => server.note("proxy"));
    try {
      const installed = await installPacked(root, folder.path);
      const folders = ["programs", "recipes", "types", "jest"];
      place(
        home,
        installed,
        folders.map((name) => path.join(home, name)),
      );
      const setting: Setting = {
        home,
        installed,
        server,
        proxyUrl: proxy.url,
        closedUrl: await closedUrl(),
      };
      console.log(`\n${"framework".padEnd(17)}${"version".padEnd(10)}passed  failed  seconds`);
      const problems: Problem[] = [];
      const proved: string[] = [];
      for (const name of chosen) {
        const { row, results, version } = await tried(name, setting);
        console.log(row);
        proved.push(wrapText(`${name.padEnd(16)} ${namesOf(results)}`, " ".repeat(17)));
        const failed = results.filter(({ ok }) => !ok);
        problems.push(...failed.map((result) => problemOf(`${name} ${version}`, result)));
      }
      console.log(`\nProved:\n${proved.join("\n")}`);
      failOn(problems);
    } finally {
      await Promise.all([proxy.close(), server.close()]);
      folder.remove();
    }
  },
});

async function tried(name: string, setting: Setting) {
  const started = performance.now();
  const { version, results } = await (frameworks[name] as (typeof frameworks)[string])(setting);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const failed = results.filter(({ ok }) => !ok).length;
  const cells = [results.length - failed, failed, seconds];
  const numbers = cells.map((cell, column) => String(cell).padStart(column === 0 ? 6 : 8));
  return { version, results, row: `${name.padEnd(17)}${version.padEnd(10)}${numbers.join("")}` };
}

function namesOf(results: Result[]): string {
  return results.flatMap(({ name, ok }) => (ok ? [name] : [])).join(", ");
}

function choose(names: string[]): string[] {
  const known = Object.keys(frameworks);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names.length > 0 ? names : known;
  throw new UserError(
    `frameworks\n  expected: ${known.join(", ")}\n  found:    ${unknown.join(", ")}`,
  );
}

function problemOf(file: string, { name, error }: Result): Problem {
  return { file, expected: name, found: error || "a failure without a message" };
}
