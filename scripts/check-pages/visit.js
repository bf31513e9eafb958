/** Screen of a telephone, in CSS pixels. */
export const phone = { width: 360, height: 740 };

/** A page as somebody uses it who has a keyboard and a phone. */
export async function visitOf(context, url, { shop, told, seen }) {
  const page = await context.newPage();
  page.on("console", (message) => {
    // Pages of what is over have the status of that, which the console counts as a mistake.
    if (message.location().url !== page.url()) told("a quiet console", message.text());
  });
  page.on("pageerror", (error) => told("no error", error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = [shop.url, new URL(url).origin].includes(origin) || protocol === "data:";
    if (!isOwn) told("requests to the sandbox and the shop alone", request.url());
  });
  const look = async () => {
    if (page.url().startsWith(shop.url)) return;
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.width) told("a page of 360 pixels", `${page.url()} with ${width}`);
    // What is on it is kept by its shape: a heading with what can be pressed.
    const heading = await page.locator("h1").innerText();
    const alert = (await page.locator("[role=alert]").count()) > 0 ? ", alerted" : "";
    const kind = new URL(page.url()).pathname.split("/")[1];
    seen.set(`${kind}: ${heading}${alert}`, await page.content());
  };
  const focused = () => page.locator(":focus");
  /** Goes on with the tabulator until something has the focus. */
  const tabTo = async (target) => {
    for (let steps = 0; steps < 30; steps++) {
      await page.keyboard.press("Tab");
      if (!(await target.evaluate((node) => node === document.activeElement))) continue;
      const outline = await focused().evaluate((node) => getComputedStyle(node).outlineWidth);
      if (!page.url().startsWith(shop.url) && Number.parseFloat(outline) < 2)
        told("a focus that is seen", `an outline of ${outline}`);
      return;
    }
    throw new Error(`the keyboard does not reach ${target}`);
  };
  const visit = {
    async open(address) {
      await page.goto(address);
      await look();
    },
    async press(name) {
      await tabTo(page.getByRole("button", { name, exact: true }));
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await look();
    },
    async choose(label, value) {
      const list = page.getByLabel(label);
      await tabTo(list);
      const text = await list.locator(`option[value="${value}"]`).innerText();
      await page.keyboard.type(text.slice(0, 19));
      if ((await list.inputValue()) !== value)
        told(`${value} to be chosen`, await list.inputValue());
    },
    async pick(name) {
      const radio = page.getByRole("radio", { name, exact: true });
      await tabTo(page.locator(":checked").first());
      for (let steps = 0; steps < 10 && !(await radio.isChecked()); steps++)
        await page.keyboard.press("ArrowDown");
      if (!(await radio.isChecked())) told(`${name} to be chosen`, "another");
    },
    async shows(text) {
      const found = await page.locator("main").innerText();
      if (!found.includes(text)) told(text, found);
    },
    async isAlerted(text) {
      const found = await page.getByRole("alert").innerText();
      if (!found.includes(text)) told(text, found);
      const isFocused = await page
        .getByRole("alert")
        .evaluate((it) => it === document.activeElement);
      if (!isFocused) told("the alert to have the focus", await page.title());
      if (!(await page.title()).startsWith("Error: "))
        told("Error: in the title", await page.title());
    },
    async ends(address) {
      if (page.url() !== address) told(address, page.url());
    },
    async expect(found, expected) {
      if (found !== expected) told(expected, found);
    },
    async fields() {
      const inputs = await page.locator("input[type=hidden], input:checked, select").all();
      const pairs = inputs.map(async (one) => [
        await one.getAttribute("name"),
        await one.inputValue(),
      ]);
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
  await visit.open(url);
  return visit;
}
