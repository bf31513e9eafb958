import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { oneFileOf } from "../src/cli/reference/one-file.js";
import { listen } from "../src/cli/sandbox/listener.js";
import { createSandbox } from "../src/sandbox/index.js";
import { changesPage } from "./check-pages/changes.js";
import { openShop } from "./check-pages/shop.js";
import { siteFiles } from "./review/write.js";
import { failOn, runCommand } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { installTools } from "./support/tools.js";
import { chromiumFile } from "./test-runtimes/chromium.js";

await runCommand({
  usage: "npm run check:pages --",
  summary:
    "Pays, declines, cancels and passes 3-D Secure on the pages of the sandbox in Chromium: without\n" +
    "scripts, with the keyboard alone, on a screen of 360 pixels, and back to a shop on another origin.\n" +
    "Sends requests on the site for reviewers, from the disk. Holds pages, and the report of `diff`,\n" +
    "against the rules of axe, in the light and in the dark. Installs the tools in scripts/check-pages\n" +
    "first.",
  options: {
    keep: { type: "string", value: "folder", help: "Put a picture of each page there." },
  },
  async run({ options }) {
    const root = process.cwd();
    const tools = path.join(root, "scripts/check-pages");
    installTools(tools, "the browser's driver and the rules");
    const { tryPages } = await import(pathToFileURL(path.join(tools, "trials.js")).href);
    const program = await chromiumFile(root);
    const listening = await listen({ port: 0, host: "127.0.0.1" });
    const sandbox = createSandbox({ baseUrl: listening.url });
    listening.answer(sandbox.serve);
    const shop = await openShop(sandbox, listening.url);
    const site = temporaryFolder("wooshpay-reference-");
    const files = await siteFiles(root);
    for (const [name, text] of files) writeFileSync(path.join(site.path, name), text);
    const oneFile = path.join(site.path, "one-file.htm");
    writeFileSync(oneFile, oneFileOf(files));
    const changes = changesPage(root);
    try {
      const { path: folder } = site;
      failOn(
        await tryPages({ program, shop, site: folder, oneFile, changes, folder: options.keep }),
      );
    } finally {
      site.remove();
      await Promise.all([shop.close(), listening.close(), sandbox.close()]);
    }
  },
});
