import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };

/**
 * Has an operator use the page that shows what happens as it happens.
 * @param {import("playwright-core").Browser} browser
 * @param {import("./shop.js").Shop} shop Who sells meanwhile, and takes deliveries.
 * @param {string | undefined} folder Where pictures go.
 */
export async function tryLive(browser, shop, folder) {
  const problems = [];
  const told = (expected, found) => problems.push({ file: "the live page", expected, found });
  const context = await browser.newContext({ viewport: screens.desk });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const { origin } = new URL(await shop.session());
  page.on("console", (message) => {
    // What is refused on purpose below counts as a mistake for the console.
    if (!message.text().includes("status of 400")) told("a quiet console", message.text());
  });
  page.on("pageerror", (error) => told("no error", error.message));
  page.on("request", (request) => {
    if (!/^(?:data:|blob:)/.test(request.url()) && new URL(request.url()).origin !== origin)
      told("requests to the sandbox alone", request.url());
  });
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await page.goto(`${origin}/_sandbox/`);
    await page
      .getByRole("status")
      .filter({ hasText: /^live$/ })
      .waitFor();
    await use(page, shop, told);
    await look(page, browser, folder, told);
    console.log("✓ an operator watches, pays, advances the clock and redelivers");
  } catch (error) {
    told("to get there", error.message);
  } finally {
    await context.close();
  }
  return problems;
}

async function use(page, shop, told) {
  const rows = (list) => page.locator(`#${list} > li`);
  const button = (list, name) =>
    rows(list).first().getByRole("button", { name, exact: true }).click();
  await page.evaluate(async (url) => {
    const authorization = `Basic ${btoa(`${document.querySelector("#account").selectedOptions[0].textContent}:`)}`;
    const call = (path, body) =>
      fetch(path, {
        ...{ method: "POST", body: JSON.stringify(body) },
        headers: { authorization, "content-type": "application/json" },
      });
    await call("/v1/webhook_endpoints", { url, enabled_events: ["checkout.session.completed"] });
    await call("/v1/products", { name: "<img src=x onerror=alert(1)>'; true", tax: 1 });
  }, `${shop.url}/hook`);
  await rows("requests")
    .filter({ hasText: "POST /v1/products" })
    .first()
    .locator("summary")
    .click();
  await button("requests", "Copy as curl");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (!copied.includes(`alert(1)>'\\''; true`)) told("a body that a shell takes", copied);
  if (!copied.includes('-u "$WOOSHPAY_SECRET_KEY:"')) told("no key in it", copied);
  const { pathname } = new URL(await shop.session());
  const id = pathname.split("/").at(-1);
  const session = rows("objects").filter({ hasText: id });
  await session.locator("summary").click();
  await session.getByRole("button", { name: "pay", exact: true }).click();
  await session.locator("summary strong", { hasText: "complete" }).waitFor();
  await session.getByRole("button", { name: "pay", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "complete" }).waitFor();
  const delivery = rows("deliveries").filter({ hasText: "delivered" }).first();
  await delivery.locator("summary").click();
  await delivery.getByRole("button", { name: "Redeliver" }).click();
  await delivery.locator("summary", { hasText: "2 attempts" }).waitFor();
  const before = await page.locator("#now").textContent();
  await page.getByRole("button", { name: "+ 1 day" }).click();
  // What comes due on the way is shown with its own time.
  await page.waitForFunction(
    (then) => Date.parse(document.querySelector("#now").textContent) - then >= 86_000_000,
    Date.parse(before),
  );
}

async function look(page, browser, folder, told) {
  const { origin } = new URL(page.url());
  for (const colorScheme of ["light", "dark"])
    for (const [screen, viewport] of Object.entries(screens)) {
      // The policy of the page lets no script in from outside, and the rules are one.
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
      const view = await context.newPage();
      await view.goto(`${origin}/_sandbox/`);
      await view.locator("#requests > li").first().waitFor();
      await view.locator("#deliveries > li").first().locator("summary").click();
      await view.locator("#objects > li").first().locator("summary").click();
      await view.evaluate(axe);
      const { violations } = await view.evaluate(() => globalThis.axe.run());
      for (const { id, help, nodes } of violations)
        told(`${help} (${id}), ${colorScheme}, ${screen}`, nodes.map(({ html }) => html).join(" "));
      const width = await view.evaluate(() => document.documentElement.scrollWidth);
      if (width > viewport.width) told(`a page of ${viewport.width} pixels`, `${width}`);
      const file = `live-${colorScheme}-${screen}.png`;
      if (folder) await view.screenshot({ path: path.join(folder, file), fullPage: true });
      await context.close();
    }
}
