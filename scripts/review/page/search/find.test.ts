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
