import path from "node:path";
import { chromium } from "playwright-core";

/**
 * Whether the page that a recipe made opens in Chromium: its verdict is seen, and nothing goes wrong in it. A
 * picture of it is put beside it.
 * @param {{ folder: string, isMended: boolean }} shop
 * @param {string} program Where Chromium is.
 */
export async function openPage({ folder, isMended }, program) {
  const file = path.join(folder, "reports/contract.html");
  const browser = await chromium.launch({ executablePath: program });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (message) => wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (request.url() !== `file://${file}`) wrong.push(`a request to ${request.url()}`);
    });
    await page.goto(`file://${file}`);
    const heading = await page.locator("h1").first().innerText();
    await page.screenshot({ path: path.join(folder, "reports/contract.png"), fullPage: true });
    const verdict = isMended ? "Fine" : "Failed";
    if (heading.trim() !== verdict) wrong.push(`the heading ${heading}`);
    if (wrong.length === 0) console.log(`✓ the page of the report opens: ${verdict}`);
    const expected = "a page with its verdict on top, and without an error";
    return wrong.map((found) => ({ file: "reports/contract.html", expected, found }));
  } finally {
    await browser.close();
  }
}
