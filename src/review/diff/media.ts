import { pointerTo } from "../../contract/json.js";
import type { Finding } from "./change.js";
import { asRaw, type Raw } from "./description.js";
import { type Direction, who } from "./direction.js";
import type { Side } from "./pairs.js";
import { schemaOf } from "./parameters.js";
import { isSame } from "./sameness.js";
import type { SchemaComparison } from "./schemas.js";
import type { Shape } from "./shape.js";

/**
 * Compares the types in which a body can come, and what it holds in each.
 * @param isAnswer what an answer has is always there, unlike a body that may be left out.
 */
export function compareContents(
  old: Raw,
  now: Raw,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
  isAnswer = false,
): void {
  const [was, is] = [mediaOf(old), mediaOf(now)];
  const pointer = pointerTo(schemas.now.description.pointerOf(now), "content");
  const answered = new Set<string>();
  for (const [type, media] of was) {
    const cover = coverOf(type, is) ?? (direction === "read" ? insideOf(type, is) : undefined);
    const other = cover === undefined ? undefined : is.get(cover);
    if (cover !== undefined) answered.add(cover);
    if (cover === undefined || !other) {
      const why = `Bodies of type ${type} ${direction === "sent" ? "are no longer taken" : "no longer come"}.`;
      finding.add({ breaks: [who[direction]], pointer, before: type, after: undefined, why });
      continue;
    }
    if (cover !== type) tellCover(type, cover);
    const [schema, current] = [schemaOf(media), schemaOf(other)];
    schemas.compare(schema ? [schema] : [], current ? [current] : [], direction, finding);
    const parts = [partsOf(media, schemas.old), partsOf(other, schemas.now)] as const;
    if (!isSame(...parts)) {
      const why = "Parts of the body are written otherwise.";
      const place = pointerTo(schemas.now.description.pointerOf(other), "encoding");
      const sides = { before: media.encoding, after: other.encoding };
      finding.add({ breaks: [who[direction]], pointer: place, ...sides, why });
    }
  }
  for (const type of is.keys()) {
    if (was.has(type) || answered.has(type)) continue;
    const isOnly = was.size === 0 && direction === "sent";
    const why = `Bodies of type ${type} ${direction === "sent" ? "are taken, too" : "can be had, too"}.`;
    const isDemanded = isOnly && (isAnswer || now.required === true);
    const breaks = isDemanded ? (["sender"] as const) : [];
    finding.add({ breaks, pointer, before: undefined, after: type, why });
  }

  // A range is more than one type of it.
  function tellCover(type: string, cover: string): void {
    const isWider = cover.endsWith("/*");
    const told =
      direction === "sent"
        ? "are taken, and others of their kind, too"
        : isWider
          ? "may come in another type of their kind"
          : "come in one type of their kind";
    const breaks = direction === "read" && isWider ? (["reader"] as const) : [];
    const why = `Bodies of type ${type} ${told}: ${cover}.`;
    finding.add({ breaks, pointer, before: type, after: cover, why });
  }
}

// Names of types are the same in any case, and JSON has one encoding.
function mediaOf(raw: Raw): Map<string, Raw> {
  const entries = Object.entries(asRaw(raw.content));
  return new Map(
    entries.map(([type, media]) => [
      type.toLowerCase().replace(/\s*;\s*charset\s*=\s*"?utf-8"?\s*$/, ""),
      asRaw(media),
    ]),
  );
}

// A type is described by itself, or by a range that it is in.
function coverOf(type: string, media: ReadonlyMap<string, Raw>): string | undefined {
  return [type, type.replace(/\/.*/, "/*"), "*/*"].find((one) => media.has(one));
}

function insideOf(range: string, media: ReadonlyMap<string, Raw>): string | undefined {
  if (!range.endsWith("/*")) return undefined;
  return [...media.keys()].find((type) => range === "*/*" || type.startsWith(range.slice(0, -1)));
}

// How the parts of a form are written, without what holds where nothing is said.
function partsOf(media: Raw, { shapes }: Side): Raw {
  const schema = schemaOf(media);
  const members = schema ? shapes.of([schema])[0]?.members : undefined;
  const entries = Object.entries(asRaw(media.encoding)).map(([name, value]) => {
    const { contentType, ...rest } = asRaw(value);
    const [shape] = shapes.of(members?.get(name) ?? []);
    const isSaid = contentType !== undefined && contentType !== ownType(shape);
    return [name, { ...rest, ...(isSaid && { contentType }) }] as const;
  });
  return Object.fromEntries(entries.filter(([, part]) => Object.keys(part).length > 0));
}

function ownType(shape: Shape | undefined): string {
  if (shape?.type === "object" || shape?.type === "array") return "application/json";
  const isBinary = shape?.rules.get("format")?.value === "binary";
  return isBinary ? "application/octet-stream" : "text/plain";
}
