import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const context = await browser.newContext({
  recordHar: { path: "recordings/shop.har", content: "embed" },
});
const page = await context.newPage();
await page.goto("http://127.0.0.1:4010/");
await page.evaluate(async () => {
  const headers = {
    Authorization: `Basic ${btoa("sk_test_shop:")}`,
    "Content-Type": "application/json",
  };
  const order = { amount: 1050, currency: "USD", merchant_order_id: "order-1001" };
  const made = await fetch("/v1/payment_intents", {
    ...{ method: "POST", headers, body: JSON.stringify(order) },
  });
  const { id } = await made.json();
  const known = await fetch(`/v1/payment_intents/${id}`, { headers });
  await known.json();
});
await context.close();
await browser.close();
