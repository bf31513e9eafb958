import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { oneFileOf } from "../../src/cli/reference/one-file.js";
import { unpacked } from "../../src/review/packed.js";
import { lifeCycles } from "../../src/sandbox/life-cycles/index.js";
import type { LifeCycle } from "../../src/sandbox/life-cycles/life-cycle.js";
import { readDrawings } from "./drawings/drawings.js";

import { entriesOf } from "./page/search/entry.js";
import { find, prepare } from "./page/search/find.js";
import {
  attribute,
  type Element,
  elementsIn,
  type ReadPage,
  readPage,
  readPages,
  textOf,
} from "./testing/pages.js";
import { siteFiles } from "./write.js";

const root = process.cwd();

let files: Map<string, string>;
let pages: Map<string, ReadPage>;
beforeAll(async () => {
  files = await siteFiles(root);
  pages = readPages(files);
});

// Names alone: the difference of two sites would be megabytes of a report.
function differing(some: ReadonlyMap<string, string>): string[] {
  return [...some.keys()].filter((name) => some.get(name) !== files.get(name));
}

function namesIn(row: Element): string[] {
  return elementsIn(row)
    .map(({ tagName }) => tagName)
    .filter((name) => name === "th" || name === "td");
}

describe("as files", () => {
  test("all pages are HTML without a mistake", () => {
    const mistakes = [...pages].flatMap(([name, page]) =>
      page.mistakes.map((mistake) => `${name}: ${mistake}`),
    );
    expect(mistakes).toEqual([]);
  });

  test("each link leads to something that is there", () => {
    const links = [...pages].flatMap(([name, { elements }]) =>
      elements
        .filter(({ tagName }) => tagName === "a")
        .map((one) => ({ name, href: attribute(one, "href") ?? "" })),
    );
    const own = links.filter(({ href }) => !href.startsWith("https://"));
    expect(own.length).toBeGreaterThan(5000);
    const lost = own.filter(({ name, href }) => {
      const [to = "", anchor] = href.split("#");
      const file = to.split("?")[0] || name;
      const ids = pages.get(file)?.byId;
      return !files.has(file) || (anchor !== undefined && !ids?.has(decodeURIComponent(anchor)));
    });
    expect(lost).toEqual([]);
  });

  test("nothing is loaded but what lies beside the page, by scripts that a page from the disk may run", () => {
    const elements = [...pages.values()].flatMap((page) => page.elements);
    const loaded = elements.flatMap((one) => [
      attribute(one, "src") ?? [],
      one.tagName === "link" ? (attribute(one, "href") ?? []) : [],
    ]);
    expect([...new Set(loaded.flat())].sort()).toEqual(["data:,", "page.js", "site.css"]);
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((one) => attribute(one, "type"))).toEqual(scripts.map(() => undefined));
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ["iframe", "img", "object", "embed", "form"])
      expect(names).not.toContain(name);
    expect(files.get("site.css")).not.toMatch(/url\(|@import/);
    expect(files.get("page.js")).not.toMatch(/\bimport\(|\bfetch\(/);
  });

  test("headings go down by one", () => {
    for (const [name, { elements }] of pages) {
      let last = 0;
      for (const { tagName } of elements) {
        const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
        if (level === 0) continue;
        expect(level, `h${level} behind h${last} in ${name}`).toBeLessThanOrEqual(last + 1);
        last = level;
      }
      expect(
        elements.filter(({ tagName }) => tagName === "h1"),
        name,
      ).toHaveLength(1);
    }
  });

  test("every table has a caption and heads", () => {
    for (const [name, { elements }] of pages)
      for (const table of elements.filter(({ tagName }) => tagName === "table")) {
        const inside = elementsIn(table);
        expect(
          inside.some(({ tagName }) => tagName === "caption"),
          name,
        ).toBe(true);
        // HTML takes a head for that of its column where its row holds heads alone, otherwise for that of its row.
        const rows = inside.filter(({ tagName }) => tagName === "tr").map(namesIn);
        expect(new Set(rows[0]), name).toEqual(new Set(["th"]));
        for (const row of rows.slice(1)) {
          expect(row[0], name).toBe("th");
          expect(new Set(row.slice(1)), name).toEqual(new Set(["td"]));
        }
      }
  });

  test("each page leads to the list of all pages, which needs no script", () => {
    const list = pages.get("index.html")?.byId.get("pages");
    const linked = (list ? elementsIn(list) : []).map((one) => attribute(one, "href"));
    expect(linked.filter(Boolean).sort()).toEqual([...pages.keys()].sort());
    for (const [name, { elements }] of pages) {
      const links = elements.map((one) => attribute(one, "href"));
      expect(links, name).toContain(name === "index.html" ? "#pages" : "index.html#pages");
    }
  });

  test("two builds are the same", async () => {
    const again = await siteFiles(root);
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect(differing(again)).toEqual([]);
  });

  test("the page of an operation is small enough to be read at once", () => {
    for (const [name, text] of files) expect(Buffer.byteLength(text), name).toBeLessThan(300_000);
  });
});

test("as one file, it is less than a megabyte with the sandbox, holds all pages and loads nothing", () => {
  const text = oneFileOf(files);
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  const { elements } = readPage(text);
  expect(elements.flatMap((one) => attribute(one, "src") ?? [])).toEqual([]);
  const scripts = elements.filter(({ tagName }) => tagName === "script").map(textOf);
  expect(scripts).toHaveLength(2);
  expect(scripts[1] === files.get("page.js")).toBe(true);
  const loaded: Record<string, string> = {};
  const names = { "try.js": "reviewTry", "search.js": "reviewSearch" };
  const shared = Object.fromEntries(
    Object.entries(names).map(([file, name]) => [
      name,
      (data: string) => {
        loaded[file] = `${name}("${data}");\n`;
      },
    ]),
  );
  const { pages: held, scripts: runs } = runInNewContext(`${scripts[0]};reviewInside`, shared);
  const inflated = Object.entries<string>(held).map(
    ([name, data]) => [name, inflateRawSync(unpacked(data)).toString()] as const,
  );
  expect(inflated.map(([name]) => name).sort()).toEqual([...pages.keys()].sort());
  expect(differing(new Map(inflated))).toEqual([]);
  for (const file of Object.keys(names)) {
    runs[file]();
    expect(loaded[file] === files.get(file), file).toBe(true);
  }
});

test("each life cycle is drawn with all its states and moves, which tables tell, too", () => {
  const { elements } = pages.get("life-cycles.html") as ReadPage;
  const drawn = elements.filter(({ tagName }) => tagName === "svg");
  expect(drawn).toHaveLength(lifeCycles.length);
  for (const [index, { states, moves }] of lifeCycles.entries()) {
    const inside = elementsIn(drawn[index] as Element);
    const texts = inside.filter(({ tagName }) => tagName === "text");
    const isMove = (one: Element) => attribute(one, "class") === "move";
    expect(texts.filter((one) => !isMove(one)).map(textOf)).toEqual(Object.keys(states));
    const ways = Object.entries<{ from: readonly string[] }>(moves).flatMap(([name, { from }]) =>
      Array.from({ length: Math.max(from.length, 1) }, () => name),
    );
    expect(texts.filter(isMove).map(textOf).sort()).toEqual(ways.sort());
    const [width, height] = ["width", "height"].map((name) =>
      Number(attribute(drawn[index] as Element, name)),
    );
    for (const text of texts) {
      expect(Number(attribute(text, "x"))).toBeLessThan(width ?? 0);
      expect(Number(attribute(text, "y"))).toBeLessThan(height ?? 0);
    }
  }
});

test("a life cycle that was changed and not drawn again is no picture of it", () => {
  const first = lifeCycles[0] as LifeCycle;
  const changed = {
    ...first,
    states: { ...first.states, lost: { meaning: "", evidence: "inferred" } },
  };
  expect(() => readDrawings(root)(changed as LifeCycle)).toThrow(/with other states or moves/);
});

test("the filter by page finds the id of a page in the address that a link leads to", () => {
  const { documents, pages: register } = parse(readFileSync("spec/registers/pages.yaml", "utf8"));
  for (const [id, { address }] of Object.entries<{ address?: string }>({
    ...documents,
    ...register,
  }))
    if (address) expect(address.split(/[/#=]/).at(-1)).toBe(id);
});

test("everything is searched, in less than 50 ms", () => {
  const shipped = /"([^"]*)"/.exec(files.get("search.js") ?? "")?.[1] ?? "";
  const data = JSON.parse(inflateRawSync(unpacked(shipped)).toString());
  const prepared = prepare(entriesOf(data));
  expect(prepared.length).toBeGreaterThan(2500);
  const names = find(prepared, "cancel_url", 40).map(({ name }) => name);
  expect(names).toContain("cancel_url changes between request and answer");
  expect(names).toContain("CheckoutSessionCreate.cancel_url");
  // Registers, too, and each event's envelope once.
  const first = (query: string) => find(prepared, query, 1)[0];
  expect(first("pix")).toMatchObject({ kind: "payment method", name: "PIX" });
  expect(first("jpy")).toMatchObject({ kind: "currency", to: "currencies.html#currency-JPY" });
  expect(first("refund")).toMatchObject({ kind: "page", name: "Refunds" });
  expect(first("create payment intent")).toMatchObject({ name: "createPaymentIntent" });
  expect(first("429")).toMatchObject({ kind: "error" });
  expect(first("life cycle")).toMatchObject({ to: "life-cycles.html" });
  expect(find(prepared, "wooshpay-signature", 40).length).toBeLessThan(10);
  const lost = prepared.filter(({ entry: { to } }) => {
    const [file = "", anchor] = to.split("#");
    return anchor && !pages.get(file)?.byId.has(decodeURIComponent(anchor));
  });
  expect(lost.map(({ entry }) => entry.to)).toEqual([]);
  const times = ["cancel_url", "billing", "e", "refund amount", "who pays"].map((query) => {
    const before = process.cpuUsage();
    find(prepared, query, 40);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  // Garbage of others may be collected now and then.
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(50);
});
