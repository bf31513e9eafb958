import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pageAnswer, seeOther, styleHash } from "./page.js";
import { style } from "./style.js";

test("the policy lets the style of the page pass, and nothing from elsewhere", () => {
  expect(styleHash).toBe(createHash("sha256").update(style).digest("base64"));
  const { headers, body } = pageAnswer({ heading: "Pay", content: "" });
  const policy = headers["content-security-policy"]?.split("; ");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${styleHash}'`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(body.match(/<style>(.*?)<\/style>/s)?.[1]).toBe(style);
  expect(body).not.toMatch(/<script|<link rel="(?!icon" href="data:,)|<img|@import|url\(|https?:/);
  expect(body).not.toMatch(/ (?:style|on\w+)="/);
});

test("what is kept of a page, and what it tells others, is nothing", () => {
  for (const { headers } of [pageAnswer({ heading: "Pay", content: "" }), seeOther("/x")])
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
});

test("each page has a language, a title, one first heading, and says that no money moves", () => {
  const { body } = pageAnswer({ heading: "Pay <b>", content: "text & more" });
  expect(body).toContain('<html lang="en">');
  expect(body).toContain("<title>Pay &lt;b&gt; · WooshPay sandbox</title>");
  expect(body.match(/<h1>/g)).toHaveLength(1);
  expect(body).toContain("text &amp; more");
  expect(body).toContain("no money moves");
  expect(body).toMatch(/<header>.*<\/header><main>.*<\/main><footer>/s);
});

test("what went wrong stands in the title, and is read out first", () => {
  const { body } = pageAnswer({ heading: "Pay", alert: "Declined.", content: "" });
  expect(body).toContain("<title>Error: Pay");
  expect(body).toMatch(/<\/h1><p class="alert" role="alert" tabindex="-1" autofocus>.*Declined\./);
});
