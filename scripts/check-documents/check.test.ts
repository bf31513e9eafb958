import { describe, expect, it } from "vitest";
import { formatProofs } from "./check.js";
import { check, edit, examples, problems, spec } from "./test-project.js";

describe("checkDocuments", () => {
  it("proves a sound, a translated and a stripped document", () => {
    expect(check().documents).toEqual([
      { id: "shop", payloads: 2, fragments: 0, values: 13, repairs: 2 },
      { id: "shop-zh", payloads: 1, fragments: 0, values: 3, repairs: 7 },
      { id: "shop-es", payloads: 1, fragments: 1, values: 4, repairs: 3 },
    ]);
    expect(formatProofs(check())).toMatch(/^total +4 +1 +20 +12$/m);
  });

  it("says apart what was taken over as data", () => {
    expect(check().takenOver).toEqual({ payloads: 2, fragments: 1, pages: 1, printedToo: 1 });
    expect(formatProofs(check())).toMatch(
      /^2 payloads of 1 pages, 1 of them fragments; these pages print 1 payloads of others, too$/m,
    );
  });

  it("finds a payload that is not what was taken over", () => {
    edit(`${examples}/doc-12-1.request.json`, "tea", "coffee");
    expect(problems()).toEqual([
      expect.stringMatching(
        /^spec\/registers\/pages\.yaml:\d+:22 at \/pages\/doc-12\/payloads\/0\/fingerprint\n {2}expected: 6840d9ce96d21c5e, that of .*doc-12-1\.request\.json\n {2}found: {4}369c117ee4973974$/,
      ),
    ]);
  });

  it("takes a payload for the same, whatever the order of its keys", () => {
    edit(
      `${examples}/doc-12-1.request.json`,
      '"active": true, "name": "tea"',
      '"name": "tea", "active": true',
    );
    expect(check().takenOver.payloads).toBe(2);
  });

  it.each([
    ["note: Cut at the name.", "older: true", /payloads\/1\n.*required property 'note'/],
    ["taken_over: whole", "taken_over: partly", /taken_over\n.*whole,cut\n.*"partly"/],
    [
      "[createProduct/shop-1.request.json]",
      "[createProduct/shop-9.200.json]",
      /another page registers\n.*shop-9\.200\.json, not registered/,
    ],
    [
      "[createProduct/shop-1.request.json]",
      "[createProduct/doc-12-1.request.json]",
      /one of this page/,
    ],
    [
      "example: createProduct/doc-12-2.200",
      "example: createProduct/doc-12-3.200",
      /a file named doc-12-2\./,
    ],
  ])("finds %s made %s in a page", (found, replacement, expected) => {
    edit(spec, found, replacement);
    expect(problems().join("\n")).toMatch(expected);
  });

  it("names both places when one digit of an id differs", () => {
    edit(`${examples}/shop-2.200.json`, "prod_1554351292598452224", "prod_1554351292598452225");
    expect(problems()).toEqual([
      `spec/resources/products/payloads/createProduct/shop-2.200.json:2:9 at /id
  expected: value "prod_1554351292598452224", key or value 2 of 8 (../documents/shop.txt:11:10, block 10-15)
  found:    value "prod_1554351292598452225", key or value 2 of 8`,
    ]);
  });

  it("names both places when an id of a translated document differs", () => {
    edit(`${examples}/shop-zh-1.200.json`, "prod_1554351292598452224", "prod_1554351292598452225");
    expect(problems()).toEqual([
      `spec/resources/products/payloads/createProduct/shop-zh-1.200.json:2:10
  expected: prod_1554351292598452224, id, number or URL 1 of 3 (../documents/shop-zh.txt:3:11, block 2-7)
  found:    prod_1554351292598452225, id, number or URL 1 of 3`,
    ]);
  });

  it("finds swapped numbers", () => {
    edit(`${examples}/shop-2.200.json`, "1665642282000", "20");
    edit(`${examples}/shop-2.200.json`, '"amount": 20', '"amount": 1665642282000');
    expect(problems().join()).toMatch(/shop-2\.200\.json:3:14 at \/created\n.*1665642282000/);
  });

  it("compares numbers as printed", () => {
    edit(`${examples}/shop-2.200.json`, '"amount": 20', '"amount": 20.0');
    expect(problems().join()).toMatch(/expected: value 20,.*\n.*found: +value 20\.0,/);
  });

  it("finds a string in the place of a number", () => {
    edit(`${examples}/shop-2.200.json`, '"amount": 20', '"amount": "20"');
    expect(problems().join()).toMatch(/expected: value 20,.*\n.*found: +value "20",/);
  });

  it("finds swapped fields", () => {
    const [first, second] = ['  "created": 1665642282000,\n', '  "amount": 20,\n'];
    edit(`${examples}/shop-2.200.json`, first + second, second + first);
    expect(problems().join()).toMatch(/:3:3 at \/amount\n.*key "created".*\n.*key "amount"/);
  });

  it.each([
    ["shop-2.200.json", '  "amount": 20,\n', /key "amount".*shop\.txt:13:5/],
    ["shop-2.200.json", ',\n  "images": null', /5:1\n.*key "images".*\n.*nothing more/],
    ["shop-zh-1.200.json", '  "updated": 1665642282000,\n', /1665642282000.*shop-zh\.txt:5:20/],
    [
      "shop-zh-1.200.json",
      '  "name": "tea",\n',
      /"name", token of the repaired block.*zh\.txt:4:5/,
    ],
    ["shop-es-1.200.json", '"nickname": "tea",', /key "nickname".*shop-es\.txt:2:5/],
  ])("finds a field deleted from %s: %s", (file, field, expected) => {
    edit(`${examples}/${file}`, field, "");
    expect(problems().join()).toMatch(expected);
  });

  it.each([
    ["shop-2.200.json", ',\n  "extra": {}\n}'],
    ["shop-zh-1.200.json", ',\n  "extra": []\n}'],
  ])("finds a field added to %s", (file, extra) => {
    edit(`${examples}/${file}`, "\n}", extra);
    expect(problems().join()).toMatch(/found: +(key )?"extra"|found: +,/);
  });

  it("finds a payload that is not JSON", () => {
    edit(`${examples}/shop-2.200.json`, "null", "null,");
    expect(problems().join()).toMatch(/shop-2\.200\.json:.*\n.*well-formed JSON/);
  });
});

describe("checkDocuments, repairs", () => {
  it.each([
    ["a comment", '- { kind: comment-removed, at: 4, found: " //the name", restored: "" }'],
    ["a trailing comma", '- { kind: trailing-comma, at: 6, found: "},", restored: "}" }'],
    ["a translated value", "- { kind: value-translated, at: 4, found: 茶, restored: tea }"],
  ])("misses %s that is not listed", (_, entry) => {
    edit(spec, `          ${entry}\n`, "");
    expect(problems().join()).toMatch(/token of the repaired block \d+ of \d+ \(\.\.\/documents/);
  });

  it("finds a repair whose text is not on its line", () => {
    edit(spec, "kind: value-translated, at: 4", "kind: value-translated, at: 5");
    expect(problems()).toEqual([
      `spec/registers/pages.yaml:36:53 at /documents/shop-zh/payloads/0/repairs/3/found
  expected: text that stands 1 × at ../documents/shop-zh.txt:5
  found:    茶, 0 ×`,
    ]);
  });

  it.each([
    ["count: 3", "count: 2", /2 × at .*shop-zh\.txt:3 and after\n.*、, 3 ×/],
    ["at: 3, found", "at: 2, found", /3 × at .*shop-zh\.txt:2 and after/],
    ["at: 5, found", "at: 9, found", /a line of \.\.\/documents\/shop-zh\.txt:2-7\n.*9/],
  ])("finds a repair with %s made %s", (found, replacement, expected) => {
    edit(spec, found, replacement);
    expect(problems().join()).toMatch(expected);
  });

  it("lets no repair hide a changed id", () => {
    edit(`${examples}/shop-zh-1.200.json`, "452224", "452225");
    const entry = "- { kind: value-mended, at: 3, found: '452224', restored: '452225' }";
    edit(spec, "- { kind: quote-added", `${entry}\n          - { kind: quote-added`);
    expect(problems().join()).toMatch(/expected: prod_1554351292598452224,/);
  });

  it("finds a repair of structure on a whole payload", () => {
    const entry = '- { kind: brace-added, at: "", found: "", restored: "{}" }';
    edit(spec, "- { kind: quote-added", `${entry}\n          - { kind: quote-added`);
    expect(problems().join()).toMatch(/repairs\/1\/kind\n.*whole payload\n.*brace-added/);
  });

  it("finds a register of another shape", () => {
    edit(spec, "kind: trailing-comma, at: 6", "kind: tidied, at: /name");
    expect(problems().join("\n")).toMatch(/pages\.yaml:16:21 at .*\/repairs\/1\/kind\n/);
    expect(problems().join("\n")).toMatch(/repairs\/1\/at\n.*must be integer/);
  });
});

describe("checkDocuments, fragments", () => {
  it("wants every enclosing key listed", () => {
    edit(spec, '- { kind: enclosing-key-added, at: /prices, found: "", restored: prices }', "");
    expect(problems().join()).toMatch(/expected: key "lookup_key".*\n.*found: +key "prices"/);
  });

  it("wants the enclosing key that is listed", () => {
    edit(spec, "restored: prices }", "restored: items }");
    expect(problems().join()).toMatch(/repairs\/1\/restored\n.*the key prices\n.*items/);
    edit(spec, "at: /prices/0", "at: /prices/1");
    expect(problems().join()).toMatch(/repairs\/2\/at\n.*an object or list in .*shop-es-1/);
  });

  it("wants every brace listed", () => {
    edit(spec, '- { kind: brace-added, at: /prices/0, found: "", restored: "{}" }', "");
    expect(problems().join()).toMatch(/2 \{ {2}2 \} {2}1 \[ {2}1 \] {2}1 ,\n.*1 \{ {2}1 \}/);
  });

  it("wants every comma accounted for", () => {
    edit("documents/shop-es.txt", '"k"', '"k",');
    expect(problems().join()).toMatch(/\] {2}1 ,\n.*\] {2}2 ,/);
  });

  it("wants each key as deep as its line is indented", () => {
    edit("documents/shop-es.txt", "            ", "        ");
    expect(problems()).toEqual([
      `spec/resources/products/payloads/createProduct/shop-es-1.200.json:4:7 at /prices/0/lookup_key
  expected: depth 2 (../documents/shop-es.txt:3 is indented by 8)
  found:    depth 3`,
    ]);
  });
});
