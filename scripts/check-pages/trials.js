import { chromium } from "playwright-core";
import { audit } from "./audit.js";
import { customers } from "./customers.js";
import { tryLive } from "./live.js";
import { tryReference } from "./reference.js";
import { phone, visitOf } from "./visit.js";

/**
 * Has customers use the pages of a sandbox, without scripts and with the keyboard alone.
 * @param {{ program: string, shop: import("./shop.js").Shop, site: string, oneFile: string, changes: string, folder: string | undefined }} setting
 * Where Chromium is, who sells, where the site for reviewers lies, as a folder and as one file, the report of changes, and where pictures go.
 */
export async function tryPages({ program, shop, site, oneFile, changes, folder }) {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: program, args: sandbox });
  const problems = [];
  const seen = new Map();
  try {
    for (const [name, trial] of Object.entries(customers)) {
      const told = (expected, found) =>
        problems.push({ file: `a customer ${name}`, expected, found });
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
      context.setDefaultTimeout(10_000);
      try {
        await trial({ shop, visit: (url) => visitOf(context, url, { shop, told, seen }) });
        console.log(`✓ a customer ${name}`);
      } catch (error) {
        told("to get there", error.message);
      } finally {
        await context.close();
      }
    }
    seen.set("the report of changes", changes);
    problems.push(...(await audit(browser, seen, folder)));
    problems.push(...(await tryLive(browser, shop, folder)));
    problems.push(...(await tryReference(browser, site, oneFile, folder)));
  } finally {
    await browser.close();
  }
  return problems;
}
