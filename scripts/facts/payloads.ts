import { isObject, jsonType, type Path, pointerOf, pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import type { FactsFile } from "./facts.js";
import { allowsType, itemsOf, type Known, listedValues, listsIn, memberIn } from "./known.js";
import type { FieldList } from "./objects.js";
import type { PrintedPayload } from "./printed.js";
import { PrintedUse } from "./printed-use.js";
import { type Root, rootOf } from "./roots.js";

// How many digits a moment of our time has in each unit.
const digits = { ms: 13, s: 10 } as const;

// Formats of the facts that JSON itself does not tell from other texts.
const formats: Record<string, { of: RegExp; says: string }> = {
  currency: { of: /^([A-Z]{3,4}|[a-z]{3})$/, says: "the code of a currency" },
  country: { of: /^[A-Z]{2}$/, says: "two capital letters, the code of a country" },
};

// What a message shows of a value.
const shownLength = 60;

/**
 * What payloads print and the facts do not know: members, types, nulls, values, codes of currencies and
 * countries, units and what ids begin with; what whole requests lack and the facts call required; and what
 * the facts say to be printed and no payload prints. The description is not asked: it would be a witness for
 * itself.
 */
export function payloadProblems(files: FactsFile[], payloads: PrintedPayload[]): Problem[] {
  const use = new PrintedUse();
  const unknown = payloads.flatMap((payload) => new PayloadCheck(files, payload, use).problems());
  return [...unknown, ...use.idle(files)];
}

class PayloadCheck {
  readonly #found: Problem[] = [];
  #inside: Root["inside"] = {};

  constructor(
    readonly files: FactsFile[],
    readonly payload: PrintedPayload,
    readonly use: PrintedUse,
  ) {}

  problems(): Problem[] {
    const { operationId, kind, source } = this.payload;
    const root = rootOf(this.files, this.payload);
    if (!root) {
      this.#report([], "an operation or an event of the facts", `${operationId}, ${kind}`);
      return this.#found;
    }
    if (root.of.length > 0) this.#compareLevel([], source.data, root.of);
    this.#inside = root.inside;
    this.#compareMembers([], source.data as Record<string, unknown>, root.lists, []);
    return this.#found;
  }

  #compareValue(path: Path, value: unknown, known: Known[]): void {
    if (!this.#compareType(path, value, known) || value === null) return;
    if (Array.isArray(value)) this.#compareItems(path, value, known);
    else if (isObject(value))
      this.#compareMembers(
        path,
        value,
        known.flatMap((one) => listsIn(this.files, one)),
        known,
      );
    else {
      this.#compareListed(path, value, known);
      if (typeof value === "string") this.#compareFormat(path, value, known);
      if (typeof value === "number") this.#compareUnit(path, value, known);
    }
  }

  #compareMembers(
    path: Path,
    value: Record<string, unknown>,
    lists: FieldList[],
    known: Known[],
  ): void {
    this.#comparePrefix(path, value, lists);
    this.#compareRequired(path, value, lists);
    // The names of a map are the caller's.
    const maps = known.filter(({ fact }) => fact.type === "map").flatMap(itemsOf);
    for (const [name, member] of Object.entries(value)) {
      const place = [...path, name];
      const named = lists.flatMap((list) => memberIn(list, name, this.payload.kind === "request"));
      const said = [...named, ...maps, ...(this.#inside[pointerOf(place)] ?? [])];
      if (said.length === 0) {
        const [where] = [...lists, ...known];
        this.#report(place, "a member that the facts know", shown(member), where);
        continue;
      }
      this.#compareLevel(place, member, said);
      this.#compareValue(place, member, said);
    }
  }

  #compareLevel(path: Path, value: unknown, said: Root["of"]): void {
    if (said.some(({ level }) => level !== "inferred")) return;
    const expected = "a fact that is more than inferred, since a page prints it";
    this.#report(path, expected, shown(value), said[0]);
  }

  #compareItems(path: Path, values: unknown[], known: Known[]): void {
    const items = known.flatMap(itemsOf);
    values.forEach((value, index) => {
      const place = [...path, index];
      if (items.length > 0) this.#compareValue(place, value, items);
      else this.#report(place, "items that the facts know", shown(value), known[0]);
    });
  }

  #compareType(path: Path, value: unknown, known: Known[]): boolean {
    if (known.some((one) => allowsType(one, value))) return true;
    if (this.#isPrinted(known, "types", jsonType(value))) return true;
    const types = [...new Set(known.map(({ fact }) => fact.type))].join(" or ");
    this.#report(path, `the type ${types}`, shown(value), known[0]);
    return false;
  }

  #compareListed(path: Path, value: unknown, known: Known[]): void {
    const lists = known.flatMap((one) => listedValues(one) ?? []);
    if (lists.length === 0 || lists.includes(value)) return;
    if (this.#isPrinted(known, "values", value)) return;
    this.#report(path, `one of ${lists.join(", ")}`, shown(value), known[0]);
  }

  #compareFormat(path: Path, value: string, known: Known[]): void {
    const stated = known.flatMap(({ fact }) => formats[fact.format ?? ""] ?? []);
    if (stated.length === 0 || stated.some(({ of }) => of.test(value))) return;
    if (this.#isPrinted(known, "values", value)) return;
    this.#report(path, stated.map(({ says }) => says).join(" or "), shown(value), known[0]);
  }

  #compareUnit(path: Path, value: number, known: Known[]): void {
    const length = String(Math.abs(value)).length;
    const units = known.flatMap(({ fact }) => fact.unit ?? []);
    if (units.length === 0 && length !== digits.ms) return;
    if (units.some((unit) => digits[unit] === length)) return;
    const looksLike = length === digits.s ? "s" : "ms";
    if (this.#isPrinted(known, "units", looksLike)) return;
    const expected = units.map((unit) => `${unit}, ${digits[unit]} digits`).join(" or ");
    this.#report(path, `the unit ${expected || "ms"}`, shown(value), known[0]);
  }

  #comparePrefix(path: Path, { id, object }: Record<string, unknown>, lists: FieldList[]): void {
    if (typeof id !== "string" || typeof object !== "string") return;
    const own = lists.flatMap(({ prefix = [] }) => prefix);
    const prefixes = own.length > 0 ? own : prefixesOf(this.files, object);
    if (prefixes.some((prefix) => id.startsWith(prefix))) return;
    const expected = prefixes.join(" or ") || `that the facts have for ${object}`;
    this.#report([...path, "id"], `an id with the prefix ${expected}`, id, lists[0]);
  }

  #compareRequired(path: Path, value: object, lists: FieldList[]): void {
    if (this.payload.kind !== "request" || !this.payload.isWhole) return;
    for (const { file, pointer, fields, level } of lists)
      fields.forEach((field, index) => {
        const isBinding = field.required === true && (field.level ?? level) !== "inferred";
        if (!isBinding || field.name in value) return;
        const where = { file, pointer: pointerTo(pointer, index) };
        this.#report(path, `the member ${field.name}, which is required`, "none", where);
      });
  }

  #isPrinted(known: Known[], kind: "types" | "values" | "units", what: unknown): boolean {
    return this.use.covers(known, kind, what, this.payload.pages);
  }

  #report(
    path: Path,
    expected: string,
    found: string,
    where?: Pick<Known, "file" | "pointer">,
  ): void {
    const place = where?.file.source.problemAt(where.pointer, "", "");
    const says = place ? ` (${place.file}:${place.line})` : "";
    this.#found.push(this.payload.source.problemAt(pointerOf(path), expected + says, found));
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

function prefixesOf(files: FactsFile[], object: string): string[] {
  const rows = files.flatMap(({ source }) => source.data.tables?.id_prefixes?.rows ?? []);
  return rows.filter((row) => row.object === object).map(({ prefix }) => String(prefix));
}
