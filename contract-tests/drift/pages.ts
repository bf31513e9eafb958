import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createContract } from "../../src/contract/index.js";
import type { DriftData } from "../../src/review/drift/data.js";
import { Drift } from "../../src/review/drift/drift.js";
import type { DriftReport } from "../../src/review/drift/findings.js";
import { knowledgeOf } from "../../src/review/drift/knowledge.js";
import type { PageLock } from "../../src/review/drift/lock.js";

/** What is known of the pages, without the locks of the real ones: the words of these tests are ours. */
export const data: DriftData = (() => {
  const url = new URL("../../generated/drift.json", import.meta.url);
  const whole = JSON.parse(readFileSync(url, "utf8")) as DriftData;
  return { ...whole, pages: whole.pages.map(({ lock: _, ...page }) => page) };
})();

const menu = [
  "WooshPay OpenAPI",
  "  • Online payments",
  "    • Quick Start",
  "    • Wooshpay Checkout",
  "    • Save a customer's payment method when they use it for a payment",
  "Back to the website of the company",
];

/** Words between the payloads of a page, the same each time. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    "A product is what you sell, and it has a name that your customer reads.",
    "The price says how much the product costs, and in which currency you charge it.",
    "With the session you send your customer to the page where the payment is made.",
    "You can leave out success_url when the page is not used from a browser at all.",
    "Sessions that nobody pays are closed after 24 hours, and cannot be opened again.",
    "Keep the secret of the client for yourself, as it opens the payment for everyone.",
    "After the payment the customer comes back to the address that you have given.",
    "Ask for the state of the payment before you ship what has been ordered from you.",
  ],
  zh: [
    "商品是您销售的东西,它的名称会显示给您的客户看。",
    "价格说明商品的费用以及您收取费用时所使用的货币。",
    "通过会话您可以将客户引导到进行付款操作的那个页面。",
    "如果没有从浏览器使用该页面,您可以省略其中的成功地址。",
    "无人支付的会话将在二十四小时以后关闭,并且不能再次打开。",
    "请自己保管好客户端密钥,因为任何人都可以用它打开付款。",
    "付款以后客户会回到您之前所提供的那个网页地址上面。",
    "在您发出订购的商品之前,请先查询这笔付款的最新状态。",
  ],
};

/** A page as text: menu, title, words and the registered payloads in their order, then its end. */
export function pageText(
  id: string,
  edit: (payloads: unknown[]) => unknown[] = (all) => all,
): string {
  const page = data.pages.find((one) => one.id === id);
  if (!page) throw new Error(`there is no page ${id}`);
  const said = words[page.language ?? "en"] ?? words.en ?? [];
  const { payloads } = knowledgeOf(data);
  const own = payloads.filter(({ pages }) => pages.includes(id)).map(({ value }) => value);
  return [
    ...menu,
    "",
    page.title ?? id,
    "",
    said[0],
    "",
    ...edit(own).flatMap((value, index) => [
      `${index + 1}. Step number ${index + 1} of this page`,
      said[(index + 1) % said.length] + (index + 1 >= said.length ? ` (${index})` : ""),
      "",
      "Request",
      "",
      JSON.stringify(value, null, 4),
      "",
    ]),
    `In the end: ${said.at(-1)}`,
    "Modified at 2026-03-03 04:55:10",
    "Previous",
    "Cards",
    "Next",
    "Alipay",
    "",
  ].join("\n");
}

const contract = createContract();

/** Compares captures, by their names, with what is known and with locks. */
export function compare(
  captures: Readonly<Record<string, string>>,
  locks: Readonly<Record<string, PageLock>> = {},
): DriftReport {
  return driftOf(captures, locks).report();
}

/** The locks that captures give. */
export function locksOf(captures: Readonly<Record<string, string>>): Record<string, PageLock> {
  return driftOf(captures, {}).locks();
}

function driftOf(
  captures: Readonly<Record<string, string>>,
  locks: Readonly<Record<string, PageLock>>,
): Drift {
  const drift = new Drift({ knowledge: knowledgeOf(data, locks), contract, parseYaml: parse });
  for (const [name, text] of Object.entries(captures)) drift.add(name, text);
  return drift;
}
