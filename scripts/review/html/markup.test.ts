import { describe, expect, test } from "vitest";
import { breakable, html, joined, lean, prose } from "./markup.js";

describe("a template", () => {
  test("escapes what stands in it, in texts and in attributes", () => {
    const evil = `<img src="x" onerror='y'>&amp;`;
    expect(html`<p>${evil}</p>`.html).toBe(`<p>&lt;img src="x" onerror='y'>&amp;amp;</p>`);
    expect(html`<p title="${evil}">${evil}</p>`.html).toContain(
      `title="&lt;img src=&quot;x&quot; onerror='y'&gt;&amp;amp;"`,
    );
    expect(html`<a href="${"a"}#${'"b'}">c</a>`.html).toBe(`<a href="a#&quot;b">c</a>`);
  });

  test("takes templates and lists as they are, and leaves out what is nothing", () => {
    const items = ["<", 1].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${items}${undefined}${false}</ul>`.html).toBe(
      "<ul><li>&lt;</li><li>1</li></ul>",
    );
    expect(html`${joined(["a", "b", "c"], ", ")}`.html).toBe("a, b, c");
  });
});

test.for([
  ["a `b<` c", "a <code>b&lt;</code> c"],
  ["a ` b", "a ` b"],
  ["plain", "plain"],
] as const)("%s is prose", ([text, written]) => {
  expect(html`${prose(text)}`.html).toBe(written);
});

test.for([
  ["issuing_card.created", "issuing_<wbr>card.<wbr>created"],
  ["LineItemWithPriceData", "Line<wbr>Item<wbr>With<wbr>Price<wbr>Data"],
  ["POST", "POST"],
  ["3ds_<b>", "3ds_<wbr>&lt;b>"],
] as const)("%s may be broken between its words", ([name, written]) => {
  expect(html`${breakable(name)}`.html).toBe(written);
});

test("lean HTML says the same", () => {
  const page = html`<table>
  <tr><td class="a" title="b c" data-x="a/b.html#c">1</td></tr>
</table><p>one</p><a href="x/">two</a><p>three</p><div></div><pre> <b class="q">x</b>
  y="z"</pre>`;
  expect(lean(page.html)).toBe(
    `<table><tr><td class=a title="b c" data-x=a/b.html#c>1</table><p>one</p><a href="x/">two</a><p>three<div></div><pre> <b class=q>x</b>\n  y="z"</pre>`,
  );
});
