import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { pointerKeys, pointerTo, valueAt } from "../../src/contract/json.js";
import type { Audience } from "../../src/review/diff/index.js";

/** An edit of the description, and whom it breaks. */
export interface Edit {
  /** What it does, and so why it breaks whom it breaks. */
  reason: string;
  breaks: Audience[];
  /** What the description has to say before, where it does not. */
  before?: Step[];
  edit: Step[];
}

/**
 * What is done, where, and with what. Places are JSON pointers; `@Name/…` is below a schema, and `get /v1/x#/…`
 * below an operation.
 */
export type Step = [action: keyof typeof actions, place: string, value?: unknown, other?: unknown];

/** All edits, by the file that has them. */
export function readEdits(): Record<string, Edit[]> {
  const folder = path.join(import.meta.dirname, "edits");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(
    names.map((name) => [name, parse(readFileSync(path.join(folder, name), "utf8"))]),
  );
}

/** A document after some steps. It shares with the given one, which stays as it is, all that they leave alone. */
export function edited(document: Document, steps: readonly Step[] = []): Document {
  const copy = { ...document };
  for (const [action, place, value, other] of steps)
    actions[action](copy, place, structuredClone(value), other);
  return copy;
}

type Document = Record<string, unknown>;
type Place = { parent: Document | unknown[]; key: string };

const actions = {
  set: (document: Document, place: string, value: unknown) => put(spot(document, place), value),
  insert: (document: Document, place: string, value: unknown) => {
    const { parent, key } = spot(document, place);
    (parent as unknown[]).splice(Number(key), 0, value);
  },
  remove: (document: Document, place: string) => void take(spot(document, place)),
  move: (document: Document, place: string, to: unknown) => {
    const value = take(spot(document, place));
    put(spot(document, to as string), value);
  },
  copy: (document: Document, place: string, to: unknown) =>
    put(spot(document, to as string), structuredClone(at(document, place))),
  push: (document: Document, place: string, value: unknown) =>
    put(spot(document, place), [...((at(document, place) as unknown[] | undefined) ?? []), value]),
  drop: (document: Document, place: string, value: unknown) => {
    const list = at(document, place) as unknown[];
    if (!list.includes(value)) throw new Error(`${place} has no ${value}`);
    put(
      spot(document, place),
      list.filter((one) => one !== value),
    );
  },
  reverse: (document: Document, place: string) =>
    put(spot(document, place), [...(at(document, place) as unknown[])].reverse()),
  sort: (document: Document, place: string) => {
    const entries = Object.entries(at(document, place) as Document);
    put(spot(document, place), Object.fromEntries(entries.reverse()));
  },
  text: (document: Document, place: string, from: unknown, to: unknown) => {
    const text = at(document, place) as string;
    if (!text.includes(from as string)) throw new Error(`${place} does not say ${from}`);
    put(spot(document, place), text.replace(from as string, to as string));
  },
  /** Gives a schema another name, wherever it is referred to. */
  rename: (document: Document, name: string, to: unknown) => {
    actions.move(document, `@${name}`, `@${to}`);
    refer(document, name, (raw) => ({ ...raw, $ref: `#/components/schemas/${to}` }));
  },
  /** Writes a schema out wherever it is referred to, and takes its name away. */
  inline: (document: Document, name: string) => {
    const schema = take(spot(document, `@${name}`)) as Document;
    refer(document, name, ({ $ref: _, ...own }) => ({ ...structuredClone(schema), ...own }));
  },
  /** Puts a part into a schema of its own, which the place refers to. */
  extract: (document: Document, place: string, name: unknown) => {
    put(spot(document, `@${name}`), at(document, place));
    put(spot(document, place), { $ref: `#/components/schemas/${name}` });
  },
  /** Puts what a schema demands into one part, and its members into another. */
  split: (document: Document, place: string) => {
    const { properties, required, ...rest } = at(document, place) as Document;
    put(spot(document, place), { ...rest, allOf: [{ type: "object", properties }, { required }] });
  },
  /** Writes out what the place refers to. */
  parameter: (document: Document, place: string) => {
    const { $ref } = at(document, place) as { $ref: string };
    put(spot(document, place), structuredClone(valueAt(document, $ref.slice(1))));
  },
};

function refer(document: Document, name: string, change: (raw: Document) => Document): void {
  Object.assign(document, referred(document));

  function referred(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(referred);
    const entries = Object.entries(value).map(([key, member]) => [key, referred(member)]);
    const raw: Document = Object.fromEntries(entries);
    return raw.$ref === `#/components/schemas/${name}` ? change(raw) : raw;
  }
}

function at(document: Document, place: string): unknown {
  return valueAt(document, pointerAt(place));
}

// The place in objects that belong to the document alone.
function spot(document: Document, place: string): Place {
  const keys = pointerKeys(pointerAt(place));
  const key = keys.pop() as string;
  let parent = document as Document;
  for (const one of keys) {
    const inner = parent[one];
    // What is added may stand in what is not there yet.
    parent[one] = Array.isArray(inner) ? [...inner] : { ...(inner as Document | undefined) };
    parent = parent[one] as Document;
  }
  return { parent, key };
}

function put({ parent, key }: Place, value: unknown): void {
  (parent as Document)[key] = value;
}

function take({ parent, key }: Place): unknown {
  if (Array.isArray(parent)) {
    const [value] = parent.splice(Number(key), 1);
    if (value === undefined) throw new Error(`nothing stands at ${key}`);
    return value;
  }
  const value = parent[key];
  if (value === undefined) throw new Error(`nothing stands at ${key}`);
  delete parent[key];
  return value;
}

function pointerAt(place: string): string {
  const operation = /^(get|post|put|patch|delete) ([^#]+)(?:#(.*))?$/.exec(place);
  if (operation) {
    const [, method = "", url = "", inside = ""] = operation;
    return pointerTo(pointerTo("/paths", url), method) + inside;
  }
  return place.startsWith("@") ? `/components/schemas/${place.slice(1)}` : place;
}
