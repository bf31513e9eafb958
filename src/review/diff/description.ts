import { isObject, pointerKeys, pointerTo, valueAt } from "../../contract/json.js";

/** An object as it stands in a document. */
export type Raw = Readonly<Record<string, unknown>>;

/** Something in a document that no comparison is possible with. */
export class DescriptionError extends Error {
  override name = "DescriptionError";

  /**
   * @param pointer where, as a JSON pointer into the document.
   * @param expected what should stand there.
   * @param found what stands there.
   * @param side in which of the two it is, where that is known.
   */
  constructor(
    readonly pointer: string,
    readonly expected: string,
    readonly found: string,
    readonly side?: "old" | "new" | undefined,
  ) {
    super(`${pointer}: expected ${expected}, found ${found}`);
  }
}

/** An OpenAPI document in which references are followed, and each object knows its place. */
export class Description {
  readonly root: Raw;
  readonly #side: "old" | "new" | undefined;
  readonly #targets = new Map<string, Raw | undefined>();
  readonly #references = new Map<object, readonly string[]>();
  // Asked for where something has changed alone.
  #places: Map<object, Place> | undefined;
  readonly #made = new Map<object, () => string>();

  /** @throws DescriptionError for what is no OpenAPI document of version 3. */
  constructor(root: unknown, side?: "old" | "new") {
    this.#side = side;
    const version = isObject(root) ? root.openapi : undefined;
    if (!isObject(root) || typeof version !== "string" || !version.startsWith("3.")) {
      const isSwagger = isObject(root) && version === undefined && root.swagger !== undefined;
      const keyword = isSwagger ? "swagger" : "openapi";
      const found = shown(isObject(root) ? root[keyword] : undefined);
      throw new DescriptionError(`/${keyword}`, "an OpenAPI document of version 3", found, side);
    }
    this.root = root;
  }

  /** Where an object stands, as a JSON pointer; the first place where it stands in several. */
  pointerOf(raw: object): string {
    const made = this.#made.get(raw);
    if (made) return made();
    this.#places ??= placesIn(this.root);
    const keys: string[] = [];
    for (let at = this.#places.get(raw); at; at = this.#places.get(at.parent)) keys.push(at.key);
    return keys.reverse().reduce(pointerTo, "");
  }

  /** Gives an object that stands for something of the document, such as for `true` as a schema, its place. */
  place(raw: Raw, parent: object, keys: readonly (string | number)[]): Raw {
    this.#made.set(raw, () => keys.reduce<string>(pointerTo, this.pointerOf(parent)));
    return raw;
  }

  /** The named parts of one kind, for example `schemas`. */
  components(kind: string): Raw {
    return asRaw(asRaw(this.root.components)[kind]);
  }

  /**
   * What a reference leads to, or undefined where the object is none.
   * @throws DescriptionError for a reference that leads nowhere, or out of the document.
   */
  target(raw: Raw): Raw | undefined {
    const reference = raw.$ref;
    if (typeof reference !== "string") return undefined;
    const found = this.find(reference);
    if (found) return found;
    const pointer = pointerTo(this.pointerOf(raw), "$ref");
    throw new DescriptionError(
      pointer,
      "a reference into this document, into which others have to be bundled",
      JSON.stringify(reference),
      this.#side,
    );
  }

  /** The object of this document that a reference names; undefined where there is none. */
  find(reference: string): Raw | undefined {
    const known = this.#targets.get(reference);
    if (known || this.#targets.has(reference)) return known;
    const isInside = reference.startsWith("#/");
    const value = isInside ? valueAt(this.root, decode(reference.slice(1))) : undefined;
    const found = isObject(value) ? value : undefined;
    this.#targets.set(reference, found);
    return found;
  }

  /** The references inside of a value, each once. */
  references(value: object): readonly string[] {
    const known = this.#references.get(value);
    if (known) return known;
    const found = new Set<string>();
    collectReferences(value, found);
    const references = [...found];
    this.#references.set(value, references);
    return references;
  }

  /** The object itself, or what its references lead to in the end; keywords beside a reference are left out. */
  resolve(value: unknown): Raw {
    let raw = asRaw(value);
    const seen = new Set<Raw>();
    for (let next = this.target(raw); next && !seen.has(next); next = this.target(raw)) {
      seen.add(next);
      raw = next;
    }
    return raw;
  }
}

function collectReferences(value: object, found: Set<string>): void {
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === "object" && member !== null) collectReferences(member, found);
    else if (key === "$ref" && typeof member === "string") found.add(member);
  }
}

/** What an object stands in, and under which key. */
interface Place {
  parent: object;
  key: string;
}

function placesIn(root: object): Map<object, Place> {
  const places = new Map<object, Place>();
  walk(root);
  return places;

  function walk(parent: object): void {
    for (const key in parent) {
      const member = (parent as Record<string, unknown>)[key];
      if (typeof member !== "object" || member === null || places.has(member)) continue;
      places.set(member, { parent, key });
      walk(member);
    }
  }
}

/** The value where it is an object, an empty one otherwise. */
export function asRaw(value: unknown): Raw {
  return isObject(value) ? value : {};
}

/** The value where it is a list, an empty one otherwise. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list. */
export function rawsOf(value: unknown): Raw[] {
  return asList(value).filter(isObject);
}

/** The name of the schema that a reference names, undefined for any other. */
export function schemaName(raw: Raw): string | undefined {
  const reference = raw.$ref;
  if (typeof reference !== "string" || !reference.startsWith(schemaPlace)) return undefined;
  const name = reference.slice(schemaPlace.length);
  if (name === "" || name.includes("/")) return undefined;
  return /[%~]/.test(name) ? pointerKeys(`/${decode(name)}`)[0] : name;
}

const schemaPlace = "#/components/schemas/";

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
}
