import { describe, expect, test } from "vitest";
import { eventsOf, item, openPages, shop } from "../testing/pages.js";

describe("a checkout session", () => {
  test("is shown with its items, its amounts and its methods, and paid by card", async () => {
    const { sandbox, session, browser } = openPages();
    const { path, get } = await session();
    const page = await browser.open(path);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(
      /Pay \$10\.50 USD.*Green tea Quantity 2 \$10\.50 USD Total \$10\.50 USD/,
    );
    expect(page.text).toContain("Card Alipay Bank transfer (Europe)");
    expect(page.fields).toMatchObject({ method: "card", card: "4111111111111111" });
    const paid = await browser.press(path, "pay");
    expect(paid).toMatchObject({ status: 303, location: shop.success_url });
    expect(await get()).toMatchObject({ status: "complete", payment_status: "paid" });
    expect(eventsOf(sandbox)).toContain("checkout.session.completed");
    const after = await browser.open(path);
    expect(after).toMatchObject({ status: 200, buttons: {} });
    expect(after.text).toContain("Paid");
    expect(after.html).toContain(`<a href="${shop.success_url}">`);
  });

  test("that is declined can be tried again, and says why", async () => {
    const { session, browser } = openPages();
    const { path, get } = await session();
    expect((await browser.press(path, "decline")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("It did not work. The payment was declined.");
    const card = "4000000000009995";
    expect((await browser.press(path, "pay", { card })).location).toBe(path);
    const page = await browser.open(path);
    expect(page.text).toContain("There is not enough money for it.");
    expect(page.html).toContain("<title>Error: Pay");
    expect((await browser.press(path, "pay")).location).toBe(shop.success_url);
    expect(await get()).toMatchObject({ payment_status: "paid" });
  });

  test("sends to 3-D Secure, and back where that fails", async () => {
    const { session, browser } = openPages();
    const { path, get, intent } = await session();
    const card = "4761344136141390";
    const challenge = (await browser.press(path, "pay", { card })).location as string;
    expect(challenge).toBe(`/challenge/${intent}`);
    expect((await browser.open(challenge)).text).toContain("Is it you?");
    expect((await browser.press(challenge, "fail")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("The customer failed 3-D Secure.");
    expect((await browser.press(path, "pay", { card })).location).toBe(challenge);
    expect((await browser.press(challenge, "cancel")).location).toBe(path);
    expect(await get()).toMatchObject({ status: "open", payment_status: "unpaid" });
    await browser.press(path, "pay", { card });
    expect((await browser.press(challenge, "pass")).location).toBe(shop.success_url);
    expect(await get()).toMatchObject({ status: "complete", payment_status: "paid" });
  });

  test("sends to the wallet, and back where that declines or is left", async () => {
    const { session, browser } = openPages();
    const { path, get, intent } = await session();
    const wallet = (await browser.press(path, "pay", { method: "alipay" })).location as string;
    expect(wallet).toBe(`/pay/${intent}`);
    const page = await browser.open(wallet);
    expect(page.text).toMatch(/Alipay.*\$10\.50 USD/);
    expect(page.buttons.pay).toBe("Confirm in the wallet");
    expect((await browser.press(wallet, "decline")).location).toBe(path);
    await browser.press(path, "pay", { method: "alipay" });
    expect((await browser.press(wallet, "cancel")).location).toBe(path);
    expect((await browser.open(path)).text).toContain("It did not work.");
    expect(await get()).toMatchObject({ status: "open" });
    await browser.press(path, "pay", { method: "alipay" });
    expect((await browser.press(wallet, "pay")).location).toBe(shop.success_url);
    expect(await get()).toMatchObject({ status: "complete", payment_status: "paid" });
  });

  test("is complete before the money of a slow method is there", async () => {
    const { sandbox, session, browser } = openPages();
    const { path, get } = await session();
    const bank = await browser.press(path, "pay", { method: "bank_transfer_eu" });
    const done = await browser.press(bank.location as string, "pay");
    expect(done.location).toBe(shop.success_url);
    expect(await get()).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect((await browser.open(path)).text).toContain("On its way");
    await sandbox.clock.advance("2d");
    expect((await browser.open(path)).text).toContain("The payment went through.");
  });

  test("that is left leads to cancel_url, and is closed unless that is assumed otherwise", async () => {
    const { session, browser } = openPages();
    const { path } = await session();
    expect((await browser.press(path, "cancel")).location).toBe(shop.cancel_url);
    expect(await browser.open(path)).toMatchObject({ status: 410, buttons: {} });
    const lenient = openPages({ assume: { "session-cancel": "stays-open" } });
    const other = await lenient.session();
    expect((await lenient.browser.press(other.path, "cancel")).location).toBe(shop.cancel_url);
    expect((await lenient.browser.press(other.path, "pay")).location).toBe(shop.success_url);
  });

  test("that has expired, or that there is not, says so", async () => {
    const { sandbox, session, browser } = openPages();
    const { path, intent } = await session();
    await sandbox.clock.advance("25h");
    const page = await browser.open(path);
    expect(page).toMatchObject({ status: 410, buttons: {} });
    expect(page.text).toContain("Nothing can be paid here any more.");
    for (const other of ["/checkout/cs_1", "/checkout/", `/checkout/${intent}`, "/checkout/a%00"])
      expect((await browser.open(other)).status).toBe(404);
  });

  test("whose button is pressed twice is paid once", async () => {
    const { session, browser, get } = openPages();
    const { path, intent } = await session();
    const { fields } = await browser.open(path);
    const sent = { ...fields, do: "pay" };
    expect((await browser.send(path, sent)).location).toBe(shop.success_url);
    expect(await browser.send(path, sent)).toMatchObject({ status: 303, location: path });
    expect(await get(`/payment_intents/${intent}`)).toMatchObject({ amount_received: 1050 });
  });

  test("saves a payment method, or sells a subscription", async () => {
    const { post, browser, get } = openPages();
    const setup = await post("/checkout/sessions", {
      ...{ ...shop, mode: "setup", payment_method_types: ["card"] },
    });
    const path = `/checkout/${setup.id}`;
    expect((await browser.open(path)).text).toContain("Save a payment method");
    const card = "4761344136141390";
    const challenge = (await browser.press(path, "pay", { card })).location as string;
    expect(challenge).toBe(`/challenge/${setup.setup_intent}`);
    expect((await browser.press(challenge, "pass")).location).toBe(shop.success_url);
    expect((await browser.open(path)).text).toContain("The payment method was saved.");

    const recurring = { recurring: { interval: "month", interval_count: 3 } };
    const sold = await post("/checkout/sessions", {
      ...{ ...shop, mode: "subscription", line_items: [item(525, "USD", recurring)] },
    });
    const place = `/checkout/${sold.id}`;
    expect((await browser.open(place)).text).toMatch(/Subscribe \$10\.50 USD.*every 3 months/);
    const secure = (await browser.press(place, "pay", { card })).location as string;
    expect(secure).toMatch(/^\/challenge\/pi_/);
    expect((await browser.press(secure, "fail")).location).toBe(place);
    expect((await browser.open(place)).text).toContain("The customer failed 3-D Secure.");
    expect((await browser.press(place, "pay")).location).toBe(shop.success_url);
    const ended = await get(`/checkout/sessions/${sold.id}`);
    expect(ended).toMatchObject({ status: "complete", payment_status: "paid" });
  });

  test("shows what a discount takes off", async () => {
    const { post, session, browser } = openPages();
    const coupon = await post("/coupons", { percent_off: 10, duration: "once" });
    const { path } = await session({ discounts: [{ coupon: coupon.id }] });
    expect((await browser.open(path)).text).toMatch(
      /Green tea Quantity 2 \$10\.50 USD Discount -\$1\.05 USD Total \$9\.45 USD/,
    );
  });

  test.for([
    [5000, "JPY", "Pay ¥10,000 JPY"],
    [525, "PKR", "Pay PKR 10.50"],
    [750_000, "USDC", "Pay USDC 1.500000"],
  ] as const)("%s twice in %s: %s", async ([amount, currency, text]) => {
    const { post, browser } = openPages();
    const body = { ...shop, mode: "payment", line_items: [item(amount, currency)] };
    const { id } = await post("/checkout/sessions", body);
    const path = `/checkout/${id}`;
    expect((await browser.open(path)).text).toContain(text);
    const page = (await browser.press(path, "pay")).location as string;
    const isCoin = currency === "USDC";
    expect(page).toMatch(isCoin ? /^\/pay\// : /^https:/);
    if (isCoin) expect((await browser.press(page, "pay")).location).toBe(shop.success_url);
  });

  test.for([
    ["as-told", "https://shop.example/?s={CHECKOUT_SESSION_ID}"],
    ["filled", "https://shop.example/?s=ID"],
    ["with-ids", "https://shop.example/?s=%7BCHECKOUT_SESSION_ID%7D&session_id=ID"],
  ] as const)("return-address %s", async ([assumed, told]) => {
    const { session, browser } = openPages({ assume: { "return-address": assumed } });
    const { path } = await session({
      success_url: "https://shop.example/?s={CHECKOUT_SESSION_ID}",
    });
    const id = path.slice("/checkout/".length);
    expect((await browser.press(path, "pay")).location).toBe(told.replace("=ID", `=${id}`));
  });
});
