import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { checkDocuments } from "./check.js";

// A project with one document of each damage, small enough to be read beside the tests.
export const register = `
documents:
  shop:
    title: Shop
    file: shop.txt
    language: en
    damage: none
    about: Sound.
    payloads:
      - example: createProduct/shop-1.request.json
        title: A product
        place: Request
        lines: [3, 7]
        repairs:
          - { kind: comment-removed, at: 4, found: " //the name", restored: "" }
          - { kind: trailing-comma, at: 6, found: "},", restored: "}" }
      - example: createProduct/shop-2.200.json
        title: The product
        place: Response
        lines: [10, 15]
  shop-zh:
    title: 商店
    file: shop-zh.txt
    language: zh
    damage: translated
    about: Translated.
    payloads:
      - example: createProduct/shop-zh-1.200.json
        title: The product
        place: Response
        lines: [2, 7]
        repairs:
          - { kind: comma-mended, at: 3, found: "、", restored: ",", count: 3 }
          - { kind: quote-added, at: 4, found: '"名称"茶"', restored: '"名称":"茶"' }
          - { kind: key-translated, at: 4, found: 名称, restored: name }
          - { kind: value-translated, at: 4, found: 茶, restored: tea }
          - { kind: value-mended, at: 5, found: true1665642282000, restored: "1665642282000" }
  shop-es:
    title: Tienda
    file: shop-es.txt
    language: es
    damage: stripped
    about: Stripped.
    payloads:
      - example: createProduct/shop-es-1.200.json
        title: Names only
        place: Response
        lines: [2, 3]
        fragment: true
        repairs:
          - { kind: brace-added, at: "", found: "", restored: "{}" }
          - { kind: enclosing-key-added, at: /prices, found: "", restored: prices }
          - { kind: brace-added, at: /prices/0, found: "", restored: "{}" }
pages:
  doc-12:
    kind: guide
    sheets: [products]
    payloads:
      - example: createProduct/doc-12-1.request.json
        title: A product
        taken_over: whole
        fingerprint: "369c117ee4973974"
      - example: createProduct/doc-12-2.200.json
        title: The product
        taken_over: cut
        note: Cut at the name.
        fingerprint: "168c54ca4cf96157"
    printed_too: [createProduct/shop-1.request.json]
`;

const files: Record<string, string> = {
  "project/spec/registers/pages.yaml": register,
  "project/spec/resources/products/payloads/createProduct/shop-1.request.json": `{
  "name": "tea",
  "metadata": {"a": 5}
}
`,
  "project/spec/resources/products/payloads/createProduct/shop-2.200.json": `{
  "id": "prod_1554351292598452224",
  "created": 1665642282000,
  "amount": 20,
  "images": null
}
`,
  "project/spec/resources/products/payloads/createProduct/shop-zh-1.200.json": `{
  "id": "prod_1554351292598452224",
  "name": "tea",
  "updated": 1665642282000,
  "url": "www.example.com"
}
`,
  "project/spec/resources/products/payloads/createProduct/shop-es-1.200.json": `{
  "nickname": "tea",
  "prices": [
    { "lookup_key": "k" }
  ]
}
`,
  "project/spec/resources/products/payloads/createProduct/doc-12-1.request.json": `{"active": true, "name": "tea"}
`,
  "project/spec/resources/products/payloads/createProduct/doc-12-2.200.json": `{"id": "prod_1"}
`,
  "project/spec/resources/products/payloads/createProduct/constructed-1.request.json": "{}\n",
  "documents/shop.txt": `Shop

{
    "name":"tea", //the name
    "metadata":{
        "a":5},
}

Response
{
    "id":"prod_1554351292598452224",
    "created":1665642282000,
    "amount":20,
    "images":null
}
`,
  "documents/shop-zh.txt": `回应
{
    "id":"prod_1554351292598452224"、
    "名称"茶"、
    "updated": true1665642282000、
    "url":"www.example.com"
}
`,
  "documents/shop-es.txt": `Respuesta
    "nickname":"tea",
            "lookup_key":"k"
`,
};

export const spec = "project/spec/registers/pages.yaml";
export const examples = "project/spec/resources/products/payloads/createProduct";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-documents-"));
  for (const [name, text] of Object.entries(files)) write(name, text);
});

afterEach(() => rmSync(folder, { recursive: true }));

export function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** Replaces one piece of text, which has to be there. */
export function edit(name: string, found: string, replacement: string): void {
  const text = readFileSync(path.join(folder, name), "utf8");
  expect(text).toContain(found);
  write(
    name,
    text.replace(found, () => replacement),
  );
}

export function read(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

export function remove(name: string): void {
  rmSync(path.join(folder, name), { recursive: true });
}

/** The project, and the documents folder. */
export function places() {
  return { root: path.join(folder, "project"), folder: path.join(folder, "documents") };
}

export function check() {
  return checkDocuments(places());
}

/** The problems as they are printed, one array item for each; fails when there are none. */
export function problems(): string[] {
  try {
    check();
  } catch (error) {
    expect(error).toMatchObject({ name: "UserError" });
    return (error as Error).message.split(/\n(?! )/);
  }
  throw new Error("the check found no problem");
}
