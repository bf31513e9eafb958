import path from "node:path";
import type { Setting } from "./check-frameworks/framework.js";
import { frameworks } from "./check-frameworks/frameworks.js";
import { place } from "./check-frameworks/place.js";
import { startProxy } from "./check-frameworks/proxy.js";
import { startServer } from "./check-frameworks/server.js";
import { installPacked } from "./check-package/install.js";
import { failOn, type Problem, runCommand, wrapText } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { closedUrl } from "./support/loopback.js";
import { installTools } from "./support/tools.js";
import { chooseNames, countHeads, formatCounts, problemOf, type Result } from "./support/trials.js";

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
    const chosen = chooseNames("frameworks", Object.keys(frameworks), positionals);
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
      console.log(`\n${"framework".padEnd(17)}${"version".padEnd(10)}${countHeads}`);
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
  const failed = results.filter(({ ok }) => !ok).length;
  const counts = formatCounts(results.length - failed, failed, started);
  return { version, results, row: `${name.padEnd(17)}${version.padEnd(10)}${counts}` };
}

function namesOf(results: Result[]): string {
  return results.flatMap(({ name, ok }) => (ok ? [name] : [])).join(", ");
}
