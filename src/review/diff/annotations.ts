import { isObject, pointerTo } from "../../contract/json.js";
import type { ChangeKind, Draft } from "./change.js";
import { asList, asRaw, type Raw } from "./description.js";
import { isSame } from "./sameness.js";

/** Levels of evidence, the surest first. */
const levels = ["documented", "partial", "inferred", "constructed"];

// Annotations that are compared at each place that both descriptions have, and what they are.
const kinds: Readonly<Record<string, readonly [ChangeKind, string]>> = {
  title: ["text", "The title"],
  summary: ["text", "The summary"],
  description: ["text", "The description"],
  externalDocs: ["text", "The link to a page"],
  deprecated: ["text", "Whether it is deprecated"],
  example: ["payload", "The example"],
  examples: ["payload", "The examples"],
  "x-evidence": ["evidence", "The evidence"],
  "x-required-evidence": ["evidence", "The evidence of what is required"],
  "x-extensible-enum": ["text", "The list of known values"],
};

// Below these stand data, which may have any keys.
const data = new Set(["example", "default", "const", "enum", "x-pages"]);

// Keys of these maps are names of the user.
const maps = new Set([
  ...["properties", "patternProperties", "schemas", "parameters", "responses", "paths", "webhooks"],
  ...[
    "headers",
    "content",
    "examples",
    "requestBodies",
    "securitySchemes",
    "dependentSchemas",
    "callbacks",
  ],
]);

/** Finds what has changed in words, examples and evidence, at the places that both descriptions have. */
export function annotationChanges(old: Raw, now: Raw): Draft[] {
  const drafts: Draft[] = [];
  const path: string[] = [];
  walk(old, now, false, [undefined, undefined]);
  return drafts;

  function walk(
    before: unknown,
    after: unknown,
    isMap: boolean,
    around: readonly [unknown, unknown],
  ): void {
    if (Array.isArray(before) && Array.isArray(after)) {
      for (let index = 0; index < Math.min(before.length, after.length); index += 1)
        step(`${index}`, before[index], after[index], false, around);
      return;
    }
    if (before === after || !isObject(before) || !isObject(after)) return;
    // A place without evidence of its own is as sure as what it stands in.
    const inside = isMap
      ? around
      : ([before["x-evidence"] ?? around[0], after["x-evidence"] ?? around[1]] as const);
    for (const key of keysOf(before, after)) {
      const [was, is] = [before[key], after[key]];
      if (was === is) continue;
      const kind = isMap ? undefined : kinds[key];
      if (!kind) {
        if (isMap || !(data.has(key) || key.startsWith("x-")))
          step(key, was, is, !isMap && maps.has(key), inside);
      } else if (!isSame(was, is))
        drafts.push(...changesAt(kind, was, is, [...path, key].reduce(pointerTo, ""), around));
    }
  }

  function step(
    key: string,
    before: unknown,
    after: unknown,
    isMap: boolean,
    around: readonly [unknown, unknown],
  ): void {
    path.push(key);
    walk(before, after, isMap, around);
    path.pop();
  }
}

function keysOf(one: Raw, other: Raw): string[] {
  return [...Object.keys(one), ...Object.keys(other).filter((key) => !(key in one))];
}

function changesAt(
  [kind, what]: readonly [ChangeKind, string],
  before: unknown,
  after: unknown,
  pointer: string,
  around: readonly [unknown, unknown],
): Draft[] {
  if (kind === "payload" && isObject(before) && isObject(after))
    return payloadChanges(before, after, pointer);
  const change = { kind, breaks: [], pointer, before, after } as const;
  if (kind === "evidence") return [{ ...change, ...evidenceChange(before, after, what, around) }];
  if (pointer.endsWith("/deprecated")) {
    const why =
      after === true
        ? "It is deprecated: it works, and should not be used in what is new."
        : "It is no longer deprecated.";
    return [{ ...change, why }];
  }
  const done = before === undefined ? "is new" : after === undefined ? "is gone" : "has changed";
  return [{ ...change, why: `${what} ${done}.` }];
}

function payloadChanges(before: Raw, after: Raw, pointer: string): Draft[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [asRaw(before[name]), asRaw(after[name])];
    if (isSame(was, is)) return [];
    const place = pointerTo(pointer, name);
    const isThere = before[name] !== undefined && after[name] !== undefined;
    const done = isThere ? "has changed" : before[name] === undefined ? "is new" : "is gone";
    const evidence = isThere && !isSame(was["x-evidence"], is["x-evidence"]);
    const isDowngrade = isThere && isWeaker(was["x-evidence"], is["x-evidence"]);
    const level = asRaw((isThere || after[name] !== undefined ? is : was)["x-evidence"]).level;
    const sure = typeof level === "string" ? `${level} ` : "";
    return [
      {
        ...{
          kind: "payload",
          breaks: [],
          pointer: place,
          before: before[name],
          after: after[name],
        },
        why: `The ${sure}payload ${name} ${done}${evidence ? ", its evidence, too" : ""}.`,
        ...(isDowngrade && { isDowngrade }),
      },
    ];
  });
}

function evidenceChange(
  before: unknown,
  after: unknown,
  what: string,
  around: readonly [unknown, unknown],
): { why: string; isDowngrade?: true } {
  const [was, is] = [before ?? around[0], after ?? around[1]].map((one) => asRaw(one).level) as (
    | string
    | undefined
  )[];
  if (isWeaker({ level: was }, { level: is }))
    return { why: `${what} is weaker: ${was} before, ${is} now.`, isDowngrade: true };
  if (was !== is && was !== undefined && is !== undefined)
    return { why: `${what} is stronger: ${was} before, ${is} now.` };
  const pages = (value: unknown) => asList(asRaw(value).documents).map(String);
  const gone = pages(before).filter((page) => !pages(after).includes(page));
  const news = pages(after).filter((page) => !pages(before).includes(page));
  if (before === undefined) return { why: `${what} stands here now: ${is}.` };
  if (after === undefined) return { why: `${what} no longer stands here; it was ${was}.` };
  if (gone.length > 0) return { why: `${what} no longer rests on ${gone.join(", ")}.` };
  return {
    why:
      news.length > 0 ? `${what} rests on ${news.join(", ")}, too.` : `${what} has another note.`,
  };
}

function isWeaker(before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((one) => levels.indexOf(String(asRaw(one).level))) as [
    number,
    number,
  ];
  return was >= 0 && is > was;
}
