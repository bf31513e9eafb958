import { spawnSync } from "node:child_process";
import { runCommand, UserError } from "./support/cli.js";
import { npm } from "./support/tools.js";

const parts = ["lint:code", "lint:spec", "lint:design"];

await runCommand({
  usage: "npm run lint --",
  summary:
    "Runs `npm run lint:code`, which is Biome on the code, and `npm run lint:spec` and `lint:design`,\n" +
    "which check the description; each says what it checks with --help.",
  run() {
    // All in any case: they have nothing to do with one another, and each says what it found.
    const failed = parts.filter(
      (part) => spawnSync(npm, ["run", "--silent", part], { stdio: "inherit" }).status !== 0,
    );
    if (failed.length > 0)
      throw new UserError(
        `${failed.join(" and ")} found what stands above. Mend it and run again.`,
      );
  },
});
