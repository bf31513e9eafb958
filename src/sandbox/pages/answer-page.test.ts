import { describe, expect, test } from "vitest";
import { createSandbox } from "../index.js";
import { browserOf } from "../testing/browser.js";
import { callerOf } from "../testing/caller.js";
import { eventsOf, item, now, openPages, shop } from "../testing/pages.js";

describe("the page of a payment intent's next_action", () => {
  test.for(["pay", "decline", "cancel"] as const)("%s leads to return_url", async (button) => {
    const { intent, browser } = openPages();
    const { id, get } = await intent("alipay");
    const answer = await browser.press(`/pay/${id}`, button);
    expect(answer).toMatchObject({ status: 303, location: "https://shop.example/back" });
    const status = { pay: "succeeded", decline: "requires_payment_method", cancel: "canceled" };
    expect(await get()).toMatchObject({ status: status[button] });
  });

  test("tells what happened where there is no return_url", async () => {
    const { intent, browser } = openPages();
    for (const [button, status, text] of [
      ["pay", 200, "The payment went through."],
      ["decline", 200, "The payment was declined."],
      ["cancel", 410, "Nothing can be paid here any more."],
    ] as const) {
      const { id } = await intent("alipay", { return_url: undefined });
      const path = `/pay/${id}`;
      expect((await browser.press(path, button)).location).toBe(path);
      const page = await browser.open(path);
      expect(page).toMatchObject({ status, buttons: {} });
      expect(page.text).toContain(text);
    }
  });

  test("shows a code where one is scanned, and what is paid", async () => {
    const { intent, browser } = openPages();
    const { id } = await intent("promptpay", { currency: "THB" });
    const { html, text, buttons } = await browser.open(`/pay/${id}`);
    expect(html).toContain('role="img" aria-label="Stand-in for: QR code"');
    expect(text).toMatch(/PromptPay.*Amount.*10\.50.*For Order 7/);
    expect(buttons.pay).toBe("The code was paid");
  });

  test("is 3-D Secure for a card, with the id where that is assumed", async () => {
    const { intent, browser } = openPages({ assume: { "return-address": "with-ids" } });
    const { id, get } = await intent("card");
    const answer = await browser.press(`/challenge/${id}`, "pass");
    expect(answer.location).toBe(`https://shop.example/back?payment_intent=${id}`);
    expect(await get()).toMatchObject({ status: "succeeded" });
  });
});

describe("other pages", () => {
  test("the widget of the SDK pays an intent that the shop has made", async () => {
    const { post, browser, get } = openPages();
    const { id } = await post("/payment_intents", {
      ...{ amount: 1050, currency: "USD", payment_method_types: ["card", "alipay"] },
    });
    const path = `/sdk/${id}`;
    expect((await browser.press(path, "decline")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("It did not work.");
    expect((await browser.press(path, "pay", { method: "alipay" })).location).toBe(`/pay/${id}`);
    expect((await browser.open(path)).html).toContain(`<a href="/pay/${id}">`);
    expect((await browser.press(`/pay/${id}`, "decline")).location).toBe(`/pay/${id}`);
    expect((await browser.press(path, "pay")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("The payment went through.");
    expect(await get(`/payment_intents/${id}`)).toMatchObject({ status: "succeeded" });
  });

  test("and saves by a setup intent", async () => {
    const { post, browser, get } = openPages();
    const customer = await post("/customers", { name: "Ada" });
    const { id } = await post("/setup_intents", {
      ...{ customer: customer.id, payment_method_types: ["card"] },
    });
    expect((await browser.open(`/sdk/${id}`)).text).toContain("Save a payment method");
    expect((await browser.press(`/sdk/${id}`, "pay")).location).toBe(`/sdk/${id}`);
    expect((await browser.open(`/sdk/${id}`)).text).toContain("The payment method was saved.");
    expect(await get(`/setup_intents/${id}`)).toMatchObject({ status: "succeeded" });
  });

  test("a payment link opens a session, until it is closed", async () => {
    const { sandbox, post, browser } = openPages();
    const product = await post("/products", { name: "Green tea" });
    const price = await post("/prices", { currency: "USD", unit_amount: 525, product: product.id });
    const link = await post("/payment_links", { line_items: [{ price: price.id, quantity: 2 }] });
    const path = new URL(link.url).pathname;
    expect((await browser.open(path)).text).toContain("Pay $10.50 USD");
    const checkout = (await browser.press(path, "open")).location as string;
    expect(checkout).toMatch(/^\/checkout\/cs_/);
    const thanks = (await browser.press(checkout, "pay")).location as string;
    expect(thanks).toBe(`${path}/thanks`);
    expect((await browser.open(thanks)).text).toContain("Thank you");
    expect(eventsOf(sandbox)).toContain("payment_link.paid");
    await post(`/payment_links/${link.id}`, { active: false });
    expect(await browser.open(path)).toMatchObject({ status: 410, buttons: {} });
  });

  test("an invoice is paid on its page", async () => {
    const { post, browser, get } = openPages();
    const customer = await post("/customers", { name: "Ada" });
    const draft = await post("/invoices", { customer: customer.id, currency: "USD" });
    const path = `/invoices/${draft.id}`;
    expect((await browser.open(path)).text).toContain("Not open yet");
    const line = { amount: 1050, description: "Tea" };
    await post(`/invoices/${draft.id}/add_lines`, { lines: [line] });
    const sent = await post(`/invoices/${draft.id}/send`, {});
    expect(new URL(sent.hosted_invoice_url).pathname).toBe(path);
    expect((await browser.open(path)).text).toMatch(
      /Invoice of \$10\.50 USD.*Tea Quantity 1 \$10\.50/,
    );
    expect((await browser.press(path, "decline")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("It did not work.");
    expect((await browser.press(path, "pay", { method: "card" })).location).toBe(path);
    expect((await browser.open(path)).text).toContain("This invoice is paid.");
    expect(await get(`/invoices/${draft.id}`)).toMatchObject({ status: "paid" });
  });
});

describe("what another site might send", () => {
  test("is refused without the token of the page, and changes nothing", async () => {
    const { session, browser } = openPages();
    const { path, get, intent } = await session();
    const { fields } = await browser.open(path);
    const other = await session();
    const foreign = (await browser.open(other.path)).fields.token as string;
    for (const token of ["", "x", foreign]) {
      const answer = await browser.send(path, { ...fields, token, do: "pay" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("This form is out of date");
      expect(answer.buttons.pay).toBe("Pay $10.50 USD");
    }
    const origin = "http://evil.example";
    const sent = await browser.send(path, { ...fields, do: "pay" }, { origin });
    expect(sent).toMatchObject({ status: 403, buttons: {} });
    expect(await get()).toMatchObject({ status: "open" });
    expect((await browser.send(path, { ...fields, do: "toString" })).status).toBe(400);
    expect((await browser.send(path, { ...fields, do: "pay", method: "" })).status).toBe(400);
    expect((await browser.send(path, { ...fields, do: "pay", method: "wallets" })).status).toBe(
      400,
    );
    const json = await browser.open(path, { method: "POST", body: JSON.stringify(fields) });
    expect(json.status).toBe(400);
    expect((await browser.open(`/pay/${intent}`)).buttons).toEqual({});
    expect(await get()).toMatchObject({ status: "open" });
  });

  test("stays text", async () => {
    const { session, browser } = openPages();
    const evil = `</title><script>alert("1")</script><img src=x onerror='x'>`;
    const { path } = await session({
      line_items: [item(525, "USD", { product_data: { name: evil, description: `${evil}2` } })],
      success_url: "javascript:alert(1)",
      cancel_url: `https://shop.example/"><script>`,
    });
    const { html } = await browser.open(path);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect((await browser.press(path, "pay")).location).toBe(path);
    expect((await browser.open(path)).html).not.toMatch(/<script|javascript:/);
  });
});

test("no page shows a secret", async () => {
  const { sandbox, session, intent, browser } = openPages();
  const { path } = await session();
  const { id } = await intent("alipay");
  for (const page of [path, `/pay/${id}`, `/sdk/${id}`]) {
    const { html } = await browser.open(page);
    expect(html).not.toContain("_secret_");
    expect(html).not.toContain(sandbox.secretKey);
  }
});

test("whoever opens a page needs no key: it is found in whichever account it is", async () => {
  const sandbox = createSandbox({ now });
  const { secretKey } = sandbox.newAccount();
  const call = callerOf(sandbox, secretKey);
  const body = { ...shop, mode: "payment", line_items: [item()] };
  const { body: session } = await call("POST", "/checkout/sessions", body);
  const answer = await browserOf(sandbox).press(`/checkout/${session.id}`, "pay");
  expect(answer.location).toBe(shop.success_url);
});

test("pages are opened and sent, and nothing else; what is none goes to the API", async () => {
  const { session, browser } = openPages();
  const { path } = await session();
  const head = await browser.open(`${path}?from=mail`, { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, html: "" });
  const put = await browser.open(path, { method: "PUT" });
  expect(put.status).toBe(405);
  expect(put.headers.get("allow")).toBe("GET, HEAD, POST");
  for (const other of [`${path}/more`, "/checkouts/x", "/", "/constructor/x", "/v1/products"])
    expect((await browser.open(other)).headers.get("content-type")).toBe("application/json");
});
