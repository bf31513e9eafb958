import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

/**
 * Holds pages against all rules of axe, on two screens, in the light and in the dark.
 * @param {import("playwright-core").Browser} browser
 * @param {Map<string, string>} pages HTML by name.
 * @param {string | undefined} folder Where pictures go.
 */
export async function audit(browser, pages, folder) {
  if (folder) mkdirSync(folder, { recursive: true });
  const problems = [];
  for (const colorScheme of ["light", "dark"])
    for (const [screen, viewport] of Object.entries(screens)) {
      const context = await browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      for (const [name, html] of pages) {
        await page.setContent(html);
        await page.evaluate(axe);
        const { violations, incomplete } = await page.evaluate(() => globalThis.axe.run());
        for (const { id, help, nodes } of [...violations, ...incomplete])
          problems.push({
            ...{ file: `${name}, ${colorScheme}, ${screen}`, expected: `${help} (${id})` },
            found: nodes.map((node) => node.html).join(" "),
          });
        const file = `${name}-${colorScheme}-${screen}`.replace(/[^a-z0-9]+/gi, "-");
        if (folder)
          await page.screenshot({ path: path.join(folder, `${file}.png`), fullPage: true });
      }
      await context.close();
    }
  const count = pages.size * 2 * Object.keys(screens).length;
  if (problems.length === 0) console.log(`✓ ${count} views keep all rules of axe`);
  return problems;
}
