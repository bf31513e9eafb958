import { type Area, inFile } from "../fault.js";

const folder = "scripts/review";
const site = `${folder}/site.test.ts`;
const files = `${folder}/files.test.ts`;

/** Faults of the site for reviewers. */
export const review: Area = {
  name: "review",
  faults: [
    ...inFile(`${folder}/model/fields.ts`, `${folder}/model/fields.test.ts`, {
      "fields-of-lists-are-lost": {
        find: '["items", "additionalProperties"]',
        put: '["additionalProperties"]',
      },
    }),
    ...inFile(`${folder}/model/places.ts`, site, {
      "what-is-missing-has-no-place": {
        find: "if (made) places.subjects.set(pointer, made);",
        put: "",
      },
    }),
    ...inFile(`${folder}/model/records.ts`, site, {
      "records-at-their-first-place-only": {
        find: "for (const subject of subjects) subject.contradictions.push(record);",
        put: "for (const subject of subjects.slice(0, 1)) subject.contradictions.push(record);",
      },
    }),
    ...inFile(`${folder}/model/operations.ts`, `${folder}/model/operations.test.ts`, {
      "made-up-payloads-first": {
        find: 'const order = ["documented", "partial", "inferred", "constructed"];',
        put: 'const order = ["constructed", "partial", "inferred", "documented"];',
      },
    }),
    ...inFile(`${folder}/model/calls.ts`, `${folder}/model/calls.test.ts`, {
      "a-shell-ends-the-body": { find: `text.replaceAll("'", "'\\\\''")`, put: "text" },
      "ids-without-prefix": { find: "return prefix ?", put: "return prefix === null ?" },
    }),
    ...inFile(`${folder}/model/value-type.ts`, `${folder}/model/value-type.test.ts`, {
      "null-is-a-type": { find: 'filter((one) => one !== "null")', put: "filter(Boolean)" },
      "open-lists-look-closed": { find: "isOpen: open !== undefined", put: "isOpen: false" },
    }),
    ...inFile(`${folder}/html/markup.ts`, `${folder}/html/markup.test.ts`, {
      "attributes-end-early": { find: 'isAttribute ? /[&<>"]/g : /[&<]/g', put: "/[&<]/g" },
      "second-values-of-attributes-end-early": {
        find: 'texts.slice(0, index + 1).join("")',
        put: 'texts[index] ?? ""',
      },
      "payloads-lose-their-lines": { find: "index % 2 === 1 ? part :", put: "index < 0 ? part :" },
    }),
    ...inFile(`${folder}/html/payloads.ts`, site, {
      "made-up-payloads-look-real": {
        find: 'isMade ? "made up, on no page" : one.title',
        put: "one.title",
      },
      "payloads-that-are-left-out-are-not-told": {
        find: "all.length - here.length",
        put: "all.length - all.length",
      },
    }),
    ...inFile(`${folder}/drawings/drawings.ts`, files, {
      "drawings-of-other-states": { find: "found?.names !== drawnNames(cycle)", put: "!found" },
    }),
    ...inFile(`${folder}/html/drawing.ts`, files, {
      "one-move-of-each-way-is-drawn": {
        find: "return moves.map(",
        put: "return moves.slice(0, 1).map(",
      },
    }),
    ...inFile(`${folder}/html/fields.ts`, site, {
      "fields-like-others-are-lost": {
        find: "last.push({ field, as });",
        put: "last.splice(0, 0);",
      },
    }),
    ...inFile(`${folder}/html/notes.ts`, site, {
      "badges-lead-to-notes-of-others": {
        find: "JSON.stringify([level, pages, note])",
        put: "JSON.stringify([level, pages])",
      },
    }),
    ...inFile(`${folder}/html/links.ts`, site, {
      "pages-lose-their-day": { find: "page?.changed && html", put: "!page && html" },
    }),
    ...inFile(`${folder}/html/overview.ts`, files, {
      "pages-are-listed-by-a-script-alone": {
        ...{ find: '<section id="pages">', put: "<section>" },
      },
    }),
    ...inFile("src/review/packed.ts", "src/review/packed.test.ts", {
      "scripts-end-inside-of-data": { find: "[0, 10, 13, 34, 60, 92]", put: "[0, 10, 13, 60, 92]" },
      "the-last-bits-are-lost": { find: "if (count > 0) put", put: "if (count > 7) put" },
    }),
    ...inFile(`${folder}/html/records.ts`, site, {
      "records-are-nowhere-in-full": {
        ...{ find: 'one.shownAt === ""', put: 'one.shownAt === "/"' },
        after: "export function elsewhere",
      },
    }),
    ...inFile(`${folder}/machine/evidence.ts`, site, {
      "places-without-their-questions": {
        find: "if (open?.length)",
        put: "if (open?.length === 0)",
      },
      "evidence-without-parameters": { find: "one.parameters.length > 0 && ", put: "false && " },
    }),
    ...inFile(`${folder}/page/search/find.ts`, `${folder}/page/search/find.test.ts`, {
      "one-word-is-enough": { find: "Math.min(...scores) === 0 || ", put: "" },
      "records-behind-fields": { find: "if (isRecord && tokens.has(stem)) return 9;", put: "" },
    }),
    ...inFile("src/cli/reference/one-file.ts", files, {
      "one-file-with-its-program-twice": {
        find: ".filter(([name]) => name !== program)",
        put: "",
      },
      "one-file-of-pages-not-deflated": {
        find: "packed(deflateRawSync(text, { level: 9 }))",
        put: "packed(Buffer.from(text))",
      },
    }),
    ...inFile("src/cli/reference/open.ts", "src/cli/commands/reference.test.ts", {
      "a-failing-opener-is-fine": {
        find: 'child.once("exit", (code) => resolve(code ?',
        put: 'child.once("exit", (code) => resolve(code === null ?',
      },
    }),
  ],
};
