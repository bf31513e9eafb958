import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesIn } from "../support/files.js";
import type { EvidenceFile, Place } from "./machine/evidence.js";
import {
  attribute,
  type Element,
  elementsIn,
  type ReadPage,
  readPages,
  textOf,
} from "./testing/pages.js";
import { siteFiles } from "./write.js";

const root = process.cwd();
const bundle = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

let files: Map<string, string>;
let pages: Map<string, ReadPage>;
let evidence: EvidenceFile;
beforeAll(async () => {
  files = await siteFiles(root);
  pages = readPages(files);
  evidence = JSON.parse(files.get("evidence.json") ?? "");
});

interface BundledOperation {
  operationId: string;
  parameters?: { name?: string; $ref?: string }[];
  responses: Record<string, unknown>;
  "x-evidence": { level: string };
}

interface Described {
  properties?: Record<
    string,
    { "x-evidence"?: { level: string; documents?: string[]; note?: string } }
  >;
}

interface Named {
  id: string;
  at: string[];
}

function levelAt(place: Place | undefined): string | undefined {
  return evidence.evidence[place?.[0] ?? -1]?.level;
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
        expect(levelAt(entry?.fields[member]), `${name}.${member}`).toBeDefined();
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
          expect(levelAt(entry?.place)).toBe(operation["x-evidence"].level);
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

  test("each badge leads to a note with the pages and the words of its evidence", () => {
    let count = 0;
    for (const [name, { properties = {} }] of Object.entries<Described>(bundle.components.schemas))
      for (const [key, { "x-evidence": stated }] of Object.entries(properties)) {
        if (!stated) continue;
        count++;
        const page = pages.get(evidence.schemas[name]?.file ?? "");
        const row = page?.byId.get(`${name}.${key}`);
        // A row that is like one above leads there.
        if (row?.tagName === "span") continue;
        const badge = (row ? elementsIn(row) : [])
          .filter((one) => textOf(one) === stated.level)
          .at(-1);
        const note = page?.byId.get(attribute(badge as Element, "href")?.slice(1) ?? "");
        expect(note, `${name}.${key}`).toBeDefined();
        const inside = elementsIn(note as Element);
        expect(inside.filter(({ tagName }) => tagName === "a")).toHaveLength(
          stated.documents?.length ?? 0,
        );
        if (stated.note)
          expect(textOf(note as Element)).toContain(stated.note.replaceAll("`", "").trim());
      }
    expect(count).toBeGreaterThan(300);
  });

  test("a page shows the day of its last change, or that none is known", () => {
    const { byId } = pages.get("pages.html") as ReadPage;
    const told = (id: string) => textOf(byId.get(`page-${id}`) as Element);
    expect(told("crypto")).toContain("2026-03-03");
    expect(told("checkout")).toContain("no date known");
    const notes = [...pages.values()].flatMap(({ elements }) =>
      elements.filter((one) => /^e\d+$/.test(attribute(one, "id") ?? "")).map(textOf),
    );
    expect(notes.some((one) => one.includes("Crypto 2026-03-03"))).toBe(true);
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
    const made = shown.filter((one) => attribute(one, "class") === "payload constructed");
    const storedMade = stored.filter((one) => one.includes("/constructed-"));
    expect(shown.length - made.length).toBe(stored.length - storedMade.length);
    for (const one of made) expect(textOf(one)).toContain("made up, on no page");
    // Of those that are alike one is shown; the others are counted.
    const counted = articles.map((one) => Number(/(\d+) left out/.exec(textOf(one))?.[1]));
    const rest = counted.filter(Number.isFinite).reduce((sum, count) => sum + count, 0);
    expect(made.length + rest).toBe(storedMade.length);
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

describe("counts are of what a filter of the page shows", () => {
  // What filters.ts takes for a statement: a row, one that is as another, an operation, what has no rows.
  function statements({ elements, byId }: ReadPage): { level: string; ids: string[] }[] {
    return elements.flatMap((one) => {
      const [kind] = (attribute(one, "class") ?? "").split(" ");
      const isRow = one.tagName === "tr" && attribute(one, "id") && kind !== "register";
      const inside = elementsIn(one);
      const isAlone = kind === "schema" && !inside.some(({ tagName }) => tagName === "tr");
      const as = attribute(one, "data-as");
      const isCounted = isRow || as || one.tagName === "article" || isAlone || kind === "place";
      if (!isCounted) return [];
      const said = as ? elementsIn(byId.get(as) as Element) : inside;
      const badge = said.find((each) => /^#e\d+$/.test(attribute(each, "href") ?? ""));
      if (!badge) return [];
      const note = byId.get(attribute(badge, "href")?.slice(1) ?? "");
      const links = elementsIn(note as Element).filter(({ tagName }) => tagName === "a");
      const ids = links.map((each) =>
        (attribute(each, "href") ?? "")
          .split(/[/#=]/)
          .at(-1)
          ?.replace(/^page-/, ""),
      );
      return [{ level: textOf(badge), ids: ids.filter((each) => each !== undefined) }];
    });
  }

  function countsIn(file: string, pattern: RegExp): { to: string; asked: string; count: number }[] {
    return (pages.get(file)?.elements ?? []).flatMap((one) => {
      const [, to, asked = ""] = pattern.exec(attribute(one, "href") ?? "") ?? [];
      const count = Number.parseInt(textOf(one), 10);
      return to && one.tagName === "a" && !Number.isNaN(count) ? [{ to, asked, count }] : [];
    });
  }

  test("on the overview, by how sure they are", () => {
    const told = countsIn("index.html", /^([\w-]+\.html)\?only=(documented|partial|inferred)$/);
    expect(told.length).toBeGreaterThan(70);
    const wrong = told.filter(({ to, asked, count }) => {
      const all = statements(pages.get(to) as ReadPage);
      return all.filter(({ level }) => level === asked).length !== count;
    });
    expect(wrong).toEqual([]);
  });

  test("on the list of pages, by what rests on each", () => {
    const { elements } = pages.get("pages.html") as ReadPage;
    const known = new Map<string, { level: string; ids: string[] }[]>();
    const wrong: string[] = [];
    let count = 0;
    for (const row of elements.filter((one) => attribute(one, "id")?.startsWith("page-"))) {
      const id = attribute(row, "id")?.slice("page-".length) ?? "";
      for (const link of elementsIn(row)) {
        const file = /^([\w-]+\.html)$/.exec(attribute(link, "href") ?? "")?.[1];
        if (!file) continue;
        const all = known.get(file) ?? statements(pages.get(file) as ReadPage);
        known.set(file, all);
        count++;
        const resting = all.filter(({ ids }) => ids.includes(id)).length;
        if (resting !== Number.parseInt(textOf(link), 10))
          wrong.push(`${id}: ${textOf(link)}, and ${resting} are there`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });
});

describe.for(["contradictions", "questions"] as const)("%s", (kind) => {
  const anchorOf = (id: string) => (kind === "questions" ? `q-${id}` : id);

  test("each stands once in full, where evidence.json says", () => {
    const records = recordsOf(kind);
    expect(Object.values(evidence[kind]).flat().sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { id } of records) {
      const places = [...pages].filter(([, { byId }]) => byId.has(anchorOf(id)));
      expect(places).toHaveLength(1);
      expect(evidence[kind][places[0]?.[0] ?? ""]).toContain(id);
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
        expect(place.said?.[kind === "questions" ? 2 : 1], place.id).toContain(id);
      }
    expect(count).toBeGreaterThan(300);
  });
});

/** Where a pointer leads on the site, by the names in it; undefined for what is neither a field nor an operation. */
function placeOf(
  pointer: string,
): { file: string; id: string; said: Place | undefined } | undefined {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [section, first = "", second = "", ...rest] = keys;
  if (section === "components" && first === "schemas") {
    const schema = evidence.schemas[second];
    if (!schema || rest.some((key, index) => index % 2 === 0 && key !== "properties"))
      return undefined;
    const member = rest.filter((_, index) => index % 2 === 1).join(".");
    return {
      file: schema.file,
      ...(member
        ? { id: `${second}.${member}`, said: schema.fields[member] }
        : { id: second, said: schema.place }),
    };
  }
  const operation =
    (section === "paths" || section === "webhooks") && bundle[section][first]?.[second];
  if (!operation || rest.length > 0) return undefined;
  const entry = evidence.operations[operation.operationId];
  return { file: entry?.file ?? "", id: operation.operationId, said: entry?.place };
}

test("the twenty contradictions that cost money are on the overview", () => {
  const list = pages
    .get("index.html")
    ?.elements.find((one) => attribute(one, "class") === "costly");
  const items = list ? elementsIn(list).filter(({ tagName }) => tagName === "li") : [];
  expect(items).toHaveLength(20);
  expect(new Set(items.map(textOf)).size).toBe(20);
});
