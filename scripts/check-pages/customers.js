/** Customers, each of whom does one thing with the keyboard and ends somewhere, by what they do. */
export const customers = {
  "pays by card": async ({ shop, visit }) => {
    const url = await shop.session();
    const page = await visit(url);
    await page.press("Pay $1,234,578.39 USD");
    await page.ends(`${shop.url}/thanks`);
    await page.expect(await shop.stateOf(url), "complete, paid");
    await page.open(url);
    await page.shows("The payment went through.");
  },
  "is declined, and pays with another card": async ({ shop, visit }) => {
    const page = await visit(await shop.session());
    await page.choose("Test card", "4000000000009995");
    await page.press("Pay $1,234,578.39 USD");
    await page.isAlerted("There is not enough money for it.");
    await page.press("Have it declined");
    await page.isAlerted("The payment was declined.");
    await page.press("Pay $1,234,578.39 USD");
    await page.ends(`${shop.url}/thanks`);
  },
  cancels: async ({ shop, visit }) => {
    const url = await shop.session();
    const page = await visit(url);
    await page.press("Cancel and go back");
    await page.ends(`${shop.url}/cart`);
    await page.open(url);
    await page.shows("Nothing can be paid here any more.");
  },
  "fails 3-D Secure, then passes": async ({ shop, visit }) => {
    const page = await visit(await shop.session());
    for (const button of ["It is not me: fail", "It is me: pass"]) {
      await page.choose("Test card", "4761344136141390");
      await page.press("Pay $1,234,578.39 USD");
      await page.shows("Is it you?");
      await page.press(button);
      if (button.includes("fail")) await page.isAlerted("The customer failed 3-D Secure.");
    }
    await page.ends(`${shop.url}/thanks`);
  },
  "pays with a wallet, and with a code": async ({ shop, visit }) => {
    const page = await visit(await shop.session());
    await page.pick("Alipay");
    await page.press("Pay $1,234,578.39 USD");
    await page.shows("Your wallet asks you to confirm this payment.");
    await page.press("Cancel and go back");
    await page.isAlerted("The money did not arrive.");
    await page.pick("PromptPay");
    await page.press("Pay $1,234,578.39 USD");
    await page.shows("QR code");
    await page.press("The code was paid");
    await page.ends(`${shop.url}/thanks`);
  },
  "saves a card": async ({ shop, visit }) => {
    const page = await visit(
      await shop.session({ mode: "setup", payment_method_types: ["card"], line_items: undefined }),
    );
    await page.press("Save");
    await page.ends(`${shop.url}/thanks`);
  },
  "comes from a page of the shop's own": async ({ shop, visit }) => {
    const data = { type: "alipay" };
    const page = await visit(await shop.intent({ confirm: true, payment_method_data: data }));
    await page.press("Decline");
    await page.ends(`${shop.url}/back`);
  },
  "pays in the widget": async ({ shop, visit }) => {
    const page = await visit(await shop.intent({ payment_method_types: ["card", "alipay"] }));
    await page.press("Pay $10.50 USD");
    await page.shows("The payment went through.");
  },
  "follows a payment link": async ({ shop, visit }) => {
    const page = await visit(await shop.link());
    await page.press("Go to the checkout");
    await page.press("Pay $10.50 USD");
    await page.shows("Thank you");
  },
  "pays an invoice": async ({ shop, visit }) => {
    const page = await visit(await shop.invoice());
    await page.press("Pay $10.50 USD");
    await page.shows("This invoice is paid.");
  },
  "is lost": async ({ shop, visit }) => {
    const page = await visit(`${new URL(await shop.session()).origin}/checkout/cs_1`);
    await page.shows("Not found");
  },
  "is lured to the page of somebody else": async ({ shop, visit }) => {
    const url = await shop.session();
    const page = await visit(url);
    const fields = { ...(await page.fields()), do: "pay" };
    await page.open(shop.forge(url, fields));
    await page.press("Win");
    await page.shows("This form was sent from another site.");
    await page.expect(await shop.stateOf(url), "open, unpaid");
  },
};
