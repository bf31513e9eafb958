import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/**
 * Uses the site for reviewers as one does: from the disk, without a network; then the same as one file.
 * @param {import("playwright-core").Browser} browser
 * @param {string} site Its folder.
 * @param {string} oneFile The path of the same as one file.
 * @param {string | undefined} folder Where pictures go.
 */
export async function tryReference(browser, site, oneFile, folder) {
  const problems = [];
  const told = (expected, found) =>
    problems.push({ file: "the site for reviewers", expected, found });
  for (const colorScheme of ["light", "dark"])
    for (const viewport of [desk, phone]) {
      const context = await browser.newContext({ colorScheme, viewport });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      watch(page, told, (url) => url.startsWith("file:"));
      const kind = { page, told, screen: `${colorScheme}, ${viewport.width} pixels` };
      try {
        if (viewport === desk && colorScheme === "light") await review(kind, addressIn(site));
        await look(kind, addressIn(site), folder);
        if (viewport === phone && colorScheme === "dark") await readAll(kind, site);
      } catch (error) {
        told("to get there", error.message);
      } finally {
        await context.close();
      }
    }
  await readWithoutScripts(browser, addressIn(site), told);
  await reviewOneFile(browser, pathToFileURL(oneFile).href, told);
  if (problems.length === 0) console.log("✓ a reviewer finds, reads and sends, from the disk");
  return problems;
}

// A page says nothing, throws nothing, and asks for nothing but what is its own.
function watch(page, told, isOwn) {
  page.on("console", (message) => told("a quiet console", message.text()));
  page.on("pageerror", (error) => told("no error", error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|about):/.test(url) && !isOwn(url)) told("no request", url);
  });
}

/** A heading under a filter has something of its own below it. */
async function filter(page, told, at) {
  await page.goto(at("payment-intents.html?only=inferred"));
  const idle = await page.evaluate(() => {
    const isSeen = (one) => one.offsetParent !== null;
    return [...document.querySelectorAll("main h2, main h4")].filter((heading) => {
      let next = heading.nextElementSibling;
      while (next && !isSeen(next)) next = next.nextElementSibling;
      return isSeen(heading) && (!next || next.matches(`h2, ${heading.localName}`));
    });
  });
  if (idle.length > 0) told("no heading without a row, under a filter", `${idle.length}`);
  const rows = await page.locator(".fields tr[id]:visible").count();
  if (rows === 0 || rows > 60) told("rows that are inferred, and what they are in", `${rows}`);
}

async function readWithoutScripts(browser, at, told) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const isInView = (locator) =>
    locator.evaluate((it) => {
      const { top, bottom } = it.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  try {
    await page.goto(at("index.html"));
    await page.getByRole("link", { name: /checkout session to a sandbox/i }).click();
    const seam = page.locator("#try-createCheckoutSession");
    if (
      !(await seam.innerText()).includes("npx wooshpay-openapi sandbox") ||
      !(await isInView(seam))
    )
      told("how one tries without scripts", await seam.innerText());
    await page.locator("article a.d").first().click();
    const note = page.locator(".rests li:target");
    if (!(await isInView(note))) told("a note in view, without scripts", "one out of view");
    await page.getByRole("link", { name: "All pages" }).click();
    await page.locator("#pages").getByRole("link", { name: "Refunds" }).click();
    await page.getByRole("heading", { name: "Refunds", level: 1 }).waitFor();
  } catch (error) {
    told("to get there without scripts", error.message);
  } finally {
    await context.close();
  }
}

/** Looks at every page on a phone, and holds those that are unlike one another against the rules of axe. */
async function readAll({ page, told }, site) {
  const names = readdirSync(site).filter((name) => name.endsWith(".html"));
  for (const name of names) {
    await page.goto(addressIn(site)(name));
    const badge = page.locator('main a[href^="#e"][aria-expanded]').first();
    if ((await badge.count()) > 0) {
      await badge.press("Enter");
      const isOpen = await page.locator(".note a, .note p").first().isVisible();
      if (!isOpen) told(`a badge of ${name} that opens its pages`, "nothing");
    }
    const { scrollWidth, innerWidth } = await page.evaluate(() => ({
      ...{ scrollWidth: document.documentElement.scrollWidth, innerWidth: window.innerWidth },
    }));
    if (scrollWidth > innerWidth) told(`${name} within ${innerWidth} pixels`, `${scrollWidth}`);
    if (!unlike.includes(name)) continue;
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { preload: false }),
    );
    for (const { id, help, nodes } of violations)
      told(`${help} (${id}), ${name}`, nodes.map(({ html }) => html).join(" "));
  }
}

const unlike = ["index.html", "refunds.html", "pages.html", "methods.html", "life-cycles.html"];

function addressIn(site) {
  return (place) => {
    const [, file, rest] = /^([^?#]*)(.*)$/.exec(place);
    return `${pathToFileURL(path.join(site, file))}${rest}`;
  };
}

// Does what is done with the folder, and asks for nothing but itself.
async function reviewOneFile(browser, itself, tell) {
  const told = (expected, found) => tell(`in one file, ${expected}`, found);
  const context = await browser.newContext({ viewport: desk });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  watch(page, told, (url) => url.split(/[?#]/)[0] === itself);
  const at = (place) => {
    const [, file, query, anchor] = /^([^?#]*)\??([^#]*)(.*)$/.exec(place);
    return `${itself}?${new URLSearchParams({ at: file, ...Object.fromEntries(new URLSearchParams(query)) })}${anchor}`;
  };
  try {
    await review({ page, told }, at);
    await page.goto(itself);
    await page.locator("nav.side").getByRole("link", { name: "Refunds" }).click();
    await page.getByRole("heading", { name: "Refunds", level: 1 }).waitFor();
    if (!page.url().endsWith("?at=refunds.html")) told("an address for each page", page.url());
    await page.goto(at("payouts.html#PayoutCreate"));
    const target = page.locator(".schema:target");
    if ((await target.count()) !== 1) told("the place of the address, marked", page.url());
  } catch (error) {
    told("to get there", error.message);
  } finally {
    await context.close();
  }
}

async function review({ page, told }, at) {
  const expect = (what, found, expected) => {
    if (found !== expected) told(`${what}: ${expected}`, `${found}`);
  };
  const views = [];
  for (let time = 0; time < 3; time++) {
    await page.goto(at("index.html"));
    views.push(await page.evaluate(firstPaint));
  }
  figure("a first view", views);

  await page
    .getByRole("link", { name: /checkout session to a sandbox/i })
    .first()
    .click();
  const create = page.locator("#try-createCheckoutSession");
  const send = (section) => section.getByRole("button", { name: "Send", exact: true }).click();
  const heading = (section) => section.locator(".answer h5");
  await send(create);
  await create.locator(".answer h5", { hasText: "Answer 200" }).waitFor();
  await create.getByText("No finding: ").waitFor();
  const isFocused = await heading(create).evaluate((it) => it === document.activeElement);
  expect("the focus is on the answer", isFocused, true);
  const id = /"id": "(cs_\w+)"/.exec(await create.locator(".answer pre").first().innerText())?.[1];

  const body = create.getByLabel("Body");
  const sent = await body.inputValue();
  await body.fill(sent.replace(/"unit_amount": \d+/, '"unit_amount": "10.50"'));
  await send(create);
  await create.locator(".answer h5", { hasText: "Answer 400" }).waitFor();
  const finding = create.getByRole("list", { name: "Findings" }).getByRole("link");
  expect(
    "the finding names its field",
    await finding.first().innerText(),
    "/line_items/0/price_data/unit_amount",
  );
  const leads = await finding.first().getAttribute("href");
  if (!leads?.endsWith(".unit_amount")) told("a link to the field", `${leads}`);
  await body.fill('{\n "mode" "payment"\n}');
  await create.getByText("Line 2, column 9: expected a colon").waitFor();

  const retrieve = page.locator("#try-retrieveCheckoutSession");
  await retrieve.getByRole("button", { name: /^Try it/ }).click();
  await retrieve.getByRole("button", { name: `Use ${id}` }).click();
  await send(retrieve);
  await retrieve.locator(".answer h5", { hasText: "Answer 200" }).waitFor();
  await retrieve.getByLabel(/^id/).fill("cs_0000000000000000001");
  await send(retrieve);
  await retrieve.locator(".answer h5", { hasText: "Answer 404" }).waitFor();
  await retrieve.getByRole("button", { name: "Advance a day" }).click();
  await retrieve.locator(".answer h5", { hasText: "Came due" }).waitFor();
  await retrieve.getByRole("button", { name: `Use ${id}` }).click();
  await send(retrieve);
  await retrieve.locator(".answer h5", { hasText: "Answer 200" }).waitFor();
  const after = await retrieve.locator(".answer pre").first().innerText();
  expect(
    "a day later",
    /"status": "(\w+)"/.exec(after.slice(after.lastIndexOf('\n "status"')))?.[1],
    "expired",
  );

  await pay(page, create, sent);

  // What was made on one page is there on the next.
  await page.goto(at("refunds.html#try-createRefund"));
  const refund = page.locator("#try-createRefund");
  await refund.getByRole("button", { name: "Make what this needs" }).click();
  await refund.getByText("Made; ready to be sent.").waitFor({ state: "attached" });
  await send(refund);
  await refund.locator(".answer h5", { hasText: "Answer 200" }).waitFor();
  const calls = await refund.locator(".visit summary").innerText();
  if (!calls.includes(": 7 calls")) told("7 calls, those of the earlier page with it", calls);
  await search(page);
  await filter(page, told, at);
}

/** Milliseconds until something of a page was seen. */
function firstPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === "first-contentful-paint") resolve(startTime);
    });
    observer.observe({ type: "paint", buffered: true });
  });
}

async function pay(page, create, sent) {
  await create.getByLabel("Body").fill(sent);
  await create.getByRole("button", { name: "Send", exact: true }).click();
  await create.getByRole("button", { name: /^Open \/checkout/ }).click();
  const shown = page.frameLocator("dialog iframe");
  await shown.getByRole("button", { name: /^Pay / }).click();
  await shown.getByRole("button", { name: "The coins were sent" }).click();
  await create.locator(".answer h5", { hasText: "is complete" }).waitFor();
}

// A machine that is busy with something else makes no mistake of the page: figures are for who reads them.
function figure(what, times) {
  console.log(`  ${what}: ${Math.round(Math.min(...times))} ms, the fastest of ${times.length}`);
}

async function search(page) {
  const field = page.getByRole("combobox", { name: "Search everything" });
  await field.fill("refund");
  await page.locator("#found [role=option]").first().waitFor();
  const times = [];
  for (const text of ["amount currency", "payment status", "webhook signature"])
    times.push(await page.evaluate(answerTime, text));
  figure("a search", times);
}

async function answerTime(text) {
  const list = document.getElementById("found");
  const input = document.getElementById("query");
  const begun = performance.now();
  const changed = new Promise((resolve) =>
    new MutationObserver(resolve).observe(list, { childList: true }),
  );
  input.value = text;
  input.dispatchEvent(new Event("input"));
  await changed;
  return performance.now() - begun;
}

async function look({ page, told, screen }, at, folder) {
  await page.goto(at("checkout-sessions.html#try-createCheckoutSession"));
  const section = page.locator("#try-createCheckoutSession");
  const body = section.getByLabel("Body");
  await body.fill(
    (await body.inputValue()).replace(/"unit_amount": \d+/, '"unit_amount": "10.50"'),
  );
  await section.getByRole("button", { name: "Send", exact: true }).click();
  await section.getByRole("list", { name: "Findings" }).waitFor();
  await section.evaluate((it) => {
    for (const details of it.querySelectorAll("details")) details.open = true;
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    // It would read the style again, which a page from the disk may not.
    globalThis.axe.run("#try-createCheckoutSession", { preload: false }),
  );
  for (const { id, help, nodes } of violations)
    told(`${help} (${id}), ${screen}`, nodes.map(({ html }) => html).join(" "));
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    ...{ scrollWidth: document.documentElement.scrollWidth, innerWidth: window.innerWidth },
  }));
  if (scrollWidth > innerWidth) told(`a page of ${innerWidth} pixels`, `${scrollWidth}`);
  if (folder)
    await section.screenshot({
      path: path.join(folder, `reference-${screen.replace(", ", "-")}.png`),
    });
}
