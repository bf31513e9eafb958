import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesIn } from "../support/files.js";
import type { EvidenceFile } from "./machine/evidence.js";
import { entriesOf } from "./page/search/entry.js";
import { find, prepare } from "./page/search/find.js";
import { attribute, elementsIn, type ReadPage, readPage, textOf } from "./testing/pages.js";
import { siteFiles } from "./write.js";

const root = process.cwd();
const bundle = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

let files: Map<string, string>;
let pages: Map<string, ReadPage>;
let evidence: EvidenceFile;
beforeAll(async () => {
  files = await siteFiles(root);
  const html = [...files].filter(([name]) => name.endsWith(".html"));
  pages = new Map(html.map(([name, text]) => [name, readPage(text)]));
  evidence = JSON.parse(files.get("evidence.json") ?? "");
});

interface BundledOperation {
  operationId: string;
  parameters?: { name?: string; $ref?: string }[];
  responses: Record<string, unknown>;
  "x-evidence": { level: string };
}

interface Named {
  id: string;
  at: string[];
}

/** Entries of all files of a name in spec/, read without the project's own readers. */
function recordsOf(name: "contradictions" | "questions"): Named[] {
  return filesIn(path.join(root, "spec"), `${name}.yaml`).flatMap(
    (file) => parse(readFileSync(path.join(root, "spec", file), "utf8"))[name] as Named[],
  );
}

/** Paths of all members of a schema, such as `address.city`; those in branches of a union have a number before them. */
function membersOf(schema: Record<string, unknown>): string[] {
  const members = Object.entries((schema.properties ?? {}) as Record<string, never>);
  const inside = ["items", "additionalProperties", "oneOf", "anyOf", "allOf"].flatMap((keyword) =>
    [schema[keyword] ?? []].flat().filter((one) => typeof one === "object"),
  ) as Record<string, unknown>[];
  return [
    ...members.flatMap(([name, member]) => [
      name,
      ...membersOf(member).map((one) => `${name}.${one}`),
    ]),
    ...inside.flatMap(membersOf),
  ];
}

describe("every statement of the description is there", () => {
  test("each schema with each field, in evidence.json and on a page", () => {
    let count = 0;
    for (const [name, schema] of Object.entries<Record<string, unknown>>(
      bundle.components.schemas,
    )) {
      const entry = evidence.schemas[name];
      const page = pages.get(entry?.file ?? "");
      expect(page?.byId.has(name), name).toBe(true);
      for (const member of membersOf(schema)) {
        count++;
        expect(entry?.fields[member]?.level, `${name}.${member}`).toBeDefined();
        expect(page?.byId.has(`${name}.${member}`), `${name}.${member}`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(1500);
  });

  test("each operation and event with its parameters and statuses", () => {
    for (const section of ["paths", "webhooks"])
      for (const [place, item] of Object.entries<Record<string, never>>(bundle[section]))
        for (const [method, operation] of Object.entries<BundledOperation>(item)) {
          const { operationId, parameters = [], responses } = operation;
          const entry = evidence.operations[operationId];
          expect(entry).toMatchObject({ method: method.toUpperCase(), path: place });
          expect(entry?.level).toBe(operation["x-evidence"].level);
          const article = pages.get(entry?.file ?? "")?.byId.get(operationId);
          const text = article ? textOf(article) : "";
          expect(text).toContain(place);
          if (section === "paths")
            for (const status of Object.keys(responses)) expect(text).toContain(status);
          for (const { name, $ref } of parameters) {
            const known = name ?? bundle.components.parameters[$ref?.split("/").at(-1) ?? ""].name;
            expect(entry?.parameters?.[known], `${operationId}, ${known}`).toBeDefined();
          }
        }
  });

  test("each payload, with a mark on what is made up", () => {
    const articles = [...pages.values()].flatMap(({ elements }) =>
      elements.filter(({ tagName }) => tagName === "article"),
    );
    const shown = articles.flatMap((one) =>
      elementsIn(one).filter((inside) => attribute(inside, "class")?.startsWith("payload ")),
    );
    const stored = filesIn(path.join(root, "spec"), ".json").filter((one) =>
      one.includes("/payloads/"),
    );
    expect(shown).toHaveLength(stored.length);
    const made = shown.filter((one) => attribute(one, "class") === "payload constructed");
    expect(made).toHaveLength(stored.filter((one) => one.includes("/constructed-")).length);
    for (const one of made) expect(textOf(one)).toContain("made up, on no page");
    // Documented ones come first, requests and answers apart.
    for (const article of articles) {
      const own = elementsIn(article).filter((one) =>
        attribute(one, "class")?.startsWith("payload "),
      );
      for (const kind of ["Request", "Answer"]) {
        const levels = own
          .filter((one) => textOf(one).trim().startsWith(kind))
          .map((one) => attribute(one, "class"));
        const last = levels.lastIndexOf("payload documented");
        expect(levels.slice(0, last + 1)).not.toContain("payload constructed");
      }
    }
  });
});

describe.for(["contradictions", "questions"] as const)("%s", (kind) => {
  const anchorOf = (id: string) => (kind === "questions" ? `q-${id}` : id);

  test("each stands once in full, where evidence.json says", () => {
    const records = recordsOf(kind);
    expect(Object.keys(evidence[kind]).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { id } of records) {
      const places = [...pages].filter(([, { byId }]) => byId.has(anchorOf(id)));
      expect(places.map(([name]) => `${name}#${anchorOf(id)}`)).toEqual([evidence[kind][id]]);
    }
  });

  test("each is beside every field and operation that its pointers name", () => {
    let count = 0;
    for (const { id, at } of recordsOf(kind))
      for (const pointer of at) {
        const place = placeOf(pointer);
        if (!place) continue;
        count++;
        const element = pages.get(place.file)?.byId.get(place.id);
        expect(element, `${pointer} of ${id}`).toBeDefined();
        const inside = element ? elementsIn(element) : [];
        const isThere = inside.some(
          (one) =>
            attribute(one, "id") === anchorOf(id) ||
            attribute(one, "href")?.split("#")[1] === anchorOf(id),
        );
        expect(isThere, `${id} beside ${place.id}`).toBe(true);
      }
    expect(count).toBeGreaterThan(300);
  });
});

/** Where a pointer leads on the site, by the names in it; undefined for what is neither a field nor an operation. */
function placeOf(pointer: string): { file: string; id: string } | undefined {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [section, first = "", second = "", ...rest] = keys;
  if (section === "components" && first === "schemas") {
    const file = evidence.schemas[second]?.file;
    if (!file || rest.some((key, index) => index % 2 === 0 && key !== "properties"))
      return undefined;
    return { file, id: [second, ...rest.filter((_, index) => index % 2 === 1)].join(".") };
  }
  const operation =
    (section === "paths" || section === "webhooks") && bundle[section][first]?.[second];
  if (!operation || rest.length > 0) return undefined;
  return {
    file: evidence.operations[operation.operationId]?.file ?? "",
    id: operation.operationId,
  };
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
        for (const head of inside.filter(({ tagName }) => tagName === "th"))
          expect(["col", "row"]).toContain(attribute(head, "scope"));
      }
  });

  test("two builds are the same", async () => {
    expect(await siteFiles(root)).toEqual(files);
  });

  test("the page of an operation is small enough to be read at once", () => {
    for (const [name, text] of files) expect(Buffer.byteLength(text), name).toBeLessThan(300_000);
  });
});

test("the twenty contradictions that cost money are on the overview", () => {
  const list = pages
    .get("index.html")
    ?.elements.find((one) => attribute(one, "class") === "costly");
  const items = list ? elementsIn(list).filter(({ tagName }) => tagName === "li") : [];
  expect(items).toHaveLength(20);
  expect(new Set(items.map(textOf)).size).toBe(20);
});

test("the filter by page finds the id of a page in the address that a link leads to", () => {
  const { documents, pages: register } = parse(readFileSync("spec/registers/pages.yaml", "utf8"));
  for (const [id, { address }] of Object.entries<{ address?: string }>({
    ...documents,
    ...register,
  }))
    if (address) expect(address.split(/[/#=]/).at(-1)).toBe(id);
});

test("everything is searched in less than 50 ms", () => {
  const shipped = /"(.*)"/.exec(files.get("search.js") ?? "")?.[1] ?? "";
  const data = JSON.parse(inflateRawSync(Buffer.from(shipped, "base64")).toString());
  const prepared = prepare(entriesOf(data));
  expect(prepared.length).toBeGreaterThan(2500);
  const names = find(prepared, "cancel_url", 40).map(({ name }) => name);
  expect(names).toContain("cancel_url changes between request and answer");
  expect(names).toContain("CheckoutSessionCreate.cancel_url");
  const times = ["cancel_url", "billing", "e", "refund amount", "who pays"].map((query) => {
    const before = performance.now();
    find(prepared, query, 40);
    return performance.now() - before;
  });
  // Something else may take the processor now and then.
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(50);
});
