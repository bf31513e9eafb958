import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkGraph } from "./check-kit/graph.js";
import { runPages } from "./check-kit/page-blocks.js";
import { runRecipes } from "./check-kit/recipes.js";
import { runTests } from "./check-kit/runners.js";
import { openShop, type Shop } from "./check-kit/shop.js";
import { proveTrials } from "./check-kit/trials.js";
import { installPacked } from "./check-package/install.js";
import { failOn, ProblemError, runCommand } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { installTools, runProgram } from "./support/tools.js";
import { chromiumFile } from "./test-runtimes/chromium.js";

await runCommand({
  usage: "npm run check:kit --",
  summary:
    "Packs the package, and uses its contract kit as somebody who installs it for tests: fixtures, a\n" +
    "HAR of Chromium, a fake, the proxy and a webhook endpoint, each with mistakes and mended; Vitest,\n" +
    "Jest, node:test and types; the recipes for CI. Installs the tools in scripts/check-kit first.",
  options: {
    keep: { type: "string", value: "folder", help: "Copy the reports of the recipes there." },
  },
  async run({ options }) {
    const root = process.cwd();
    const tools = path.join(root, "scripts/check-kit");
    installTools(tools, "the browser's driver, the framework and the runners");
    const { openPage } = await import(pathToFileURL(path.join(tools, "page.js")).href);
    const chromium = await chromiumFile(root);
    for (const program of ["bash", "curl"]) await requireProgram(program, root);
    const folder = temporaryFolder("wooshpay-kit-");
    try {
      const { tarball, home } = await installPacked(root, folder.path);
      const open = (name: string, isMended: boolean) => {
        const place = path.join(folder.path, name);
        mkdirSync(place);
        const settings = { tarball, tools, chromium, isMended };
        return openShop(path.join(place, "shop"), settings);
      };
      const prove = async (shop: Shop) => {
        const problems = [...(await proveTrials(shop)), ...(await runRecipes(root, shop))];
        problems.push(...(await openPage(shop, chromium)));
        if (!options.keep) return problems;
        const kept = path.join(options.keep, shop.isMended ? "mended" : "wrong");
        cpSync(path.join(shop.folder, "reports"), kept, { recursive: true });
        return problems;
      };
      const [wrong, mended] = await Promise.all([open("wrong", false), open("mended", true)]);
      const problems = await Promise.all([
        prove(wrong).then(async (found) => [...found, ...(await runTests(wrong, tools))]),
        prove(mended).then(async (found) => [...found, ...(await runPages(root, mended, tools))]),
        checkGraph(home),
      ]);
      failOn(problems.flat());
    } finally {
      folder.remove();
    }
  },
});

// What the recipes call beside the package, as machines of CI have it.
async function requireProgram(program: string, cwd: string): Promise<void> {
  if ((await runProgram(program, ["--version"], { cwd })).code !== 0)
    throw new ProblemError({ file: program, expected: `${program} on the path`, found: "none" });
}
