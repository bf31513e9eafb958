import path from "node:path";
import { compileConsumers } from "./check-package/compile.js";
import { checkExports } from "./check-package/exports.js";
import { installPacked } from "./check-package/install.js";
import { runJest } from "./check-package/jest.js";
import { runAttw, runPublint } from "./check-package/linters.js";
import { compileRecipes } from "./check-package/recipes.js";
import { checkReference } from "./check-package/reference.js";
import { checkSizes } from "./check-package/size.js";
import { compileSnippets } from "./check-package/snippets.js";
import { failOn, type Problem, runCommand } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { installTools } from "./support/tools.js";

await runCommand({
  usage: "npm run check:package --",
  summary:
    "Packs the package and installs it in an empty folder, then checks what users get: imports,\n" +
    "types with four compilers, CommonJS in Node and Jest, publint, attw, and size. Installs the\n" +
    "compilers and Jest in scripts/check-package first.",
  async run() {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-package");
    installTools(home, "the compilers and Jest");
    const folder = temporaryFolder("wooshpay-package-");
    try {
      const installed = await installPacked(root, folder.path);
      const problems: Problem[] = [];
      for (const check of [checkExports, checkReference, runPublint, runAttw, checkSizes])
        problems.push(...(await check(installed)));
      problems.push(...(await compileConsumers(installed, home)));
      problems.push(...(await compileSnippets(installed, home)));
      problems.push(...(await compileRecipes(installed)));
      problems.push(...(await runJest(installed, home)));
      failOn(problems);
    } finally {
      folder.remove();
    }
  },
});
