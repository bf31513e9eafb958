import { describe, expect, test } from "vitest";
import { entriesOf, type Row } from "./entry.js";
import { find, prepare } from "./find.js";

describe("the search", () => {
  const row = (kind: Row[0], name: string, text = ""): Row => [kind, "", name, text, "dx"];
  const rows = [
    row("operation", "createTea", "brews a pot"),
    row("field", "Tea.pot", "how large it is"),
    row("field", "Pot.lid"),
    row("schema", "Pot"),
    row("contradiction", "The pot has two lids"),
  ];
  const names = (query: string) =>
    find(prepare(entriesOf([["tea.html", rows]])), query, 9).map(({ name }) => name);

  test("gives names before texts, whole ones before parts, and records before fields", () => {
    expect(names("pot")).toEqual([
      "Pot",
      "The pot has two lids",
      "Tea.pot",
      "Pot.lid",
      "createTea",
    ]);
    expect(names("POT lid")).toEqual(["The pot has two lids", "Pot.lid"]);
  });

  test("puts pages and operations first, whatever their number, and knows other words for the same", () => {
    const tea = [
      row("register", "Teas"),
      row("operation", "createTea", "brews a pot"),
      row("life cycle", "Tea: temperature"),
      row("contradiction", "A tea is 3-D in one guide"),
      row("question", "Which teas are steamed?"),
      row("flow", "Nothing but tea."),
      row("field", "Cup.hot", "of the kettle"),
    ];
    const found = (query: string) =>
      find(prepare(entriesOf([["tea.html", tea]])), query, 9).map(({ name }) => name);
    expect(found("tea").slice(0, 3)).toEqual(["Teas", "createTea", "Tea: temperature"]);
    expect(found("teas")).toEqual(found("tea"));
    expect(found("3ds")).toEqual(["A tea is 3-D in one guide"]);
    // The field stands on the page of teas, and says nothing of them itself.
    expect(found("tea kettle")).toEqual(["Cup.hot"]);
    expect(found("teas hot")).toEqual(["Cup.hot"]);
  });

  test("gives what all words are the name of before what has them somewhere", () => {
    const rows = [
      row("contradiction", "The key of a pot is no key"),
      row("field", "PotKey", "opens it"),
    ];
    const found = find(prepare(entriesOf([["tea.html", rows]])), "pot key", 9);
    expect(found.map(({ name }) => name)).toEqual(["PotKey", "The key of a pot is no key"]);
  });

  test("finds nothing for nothing, and for a word that is nowhere", () => {
    expect(names("")).toEqual([]);
    expect(names("pot kettle")).toEqual([]);
  });

  test("gives back what was shipped", () => {
    expect(entriesOf([["tea.html", [["field", "", "Tea.pot", "", "iq"]]]])).toEqual([
      {
        ...{ kind: "field", name: "Tea.pot", text: "", level: "inferred", to: "tea.html#Tea.pot" },
        ...{ isContradicted: false, isOpen: true },
      },
    ]);
  });
});
