import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, type JsonType, jsonType, pointerTo, valueAt } from "../../src/contract/json.js";

/** What the bundle declares at places that are named by JSON pointers. */
export class Description {
  constructor(readonly document: OpenApi) {}

  /** The value at a pointer; undefined where there is none. */
  at(pointer: string): unknown {
    return valueAt(this.document, pointer);
  }

  /** Pointer of what stands at `pointer`, through references. */
  follow(pointer: string): string {
    const value = this.at(pointer);
    const reference = isObject(value) ? value.$ref : undefined;
    return typeof reference === "string" ? this.follow(reference.slice(1)) : pointer;
  }

  /** Pointers of the schema at `pointer` and of all that it is put together from, branches included. */
  parts(pointer: string): string[] {
    const own = this.follow(pointer);
    const schema = this.#schema(own);
    const inner = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
      Array.isArray(schema[keyword])
        ? schema[keyword].flatMap((_, index) =>
            this.parts(pointerTo(pointerTo(own, keyword), index)),
          )
        : [],
    );
    return [own, ...inner];
  }

  /** Pointers of the declarations of each member of an object, whatever branch has them. */
  properties(pointer: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const part of this.parts(pointer)) {
      const properties = this.#schema(part).properties;
      for (const name of Object.keys(isObject(properties) ? properties : {})) {
        const place = pointerTo(pointerTo(part, "properties"), name);
        found.set(name, [...(found.get(name) ?? []), place]);
      }
    }
    return found;
  }

  /** Pointers of what an array holds, or of what the members of a map are. */
  items(pointer: string): string[] {
    return this.parts(pointer).flatMap((part) =>
      ["items", "additionalProperties"]
        .filter((keyword) => isObject(this.#schema(part)[keyword]))
        .map((keyword) => pointerTo(part, keyword)),
    );
  }

  /** JSON types that any part of the schema names; empty where none does. */
  types(pointer: string): Set<JsonType> {
    return new Set(
      this.parts(pointer).flatMap((part) => {
        const { type, const: only, enum: values } = this.#schema(part);
        if (type !== undefined) return [type].flat() as JsonType[];
        return (only === undefined ? ((values as unknown[]) ?? []) : [only]).map(jsonType);
      }),
    );
  }

  /** Values that the schema, or that of its items, names, closed or open. */
  values(pointer: string): unknown[] {
    const own = this.parts(pointer).flatMap((part) => {
      const { const: only, enum: closed = [], "x-extensible-enum": open = [] } = this.#schema(part);
      return [only, ...(closed as unknown[]), ...(open as unknown[])];
    });
    const held = this.items(pointer).flatMap((items) => this.values(items));
    return [...new Set([...own, ...held])].filter((value) => value !== undefined && value !== null);
  }

  /** Whether an object has to have a member: in a union, whether it has to in each branch. */
  requires(pointer: string, name: string): boolean {
    const own = this.follow(pointer);
    const schema = this.#schema(own);
    if (Array.isArray(schema.required) && schema.required.includes(name)) return true;
    const inner = (keyword: string) =>
      (Array.isArray(schema[keyword]) ? schema[keyword] : [])
        .map((_, index) => pointerTo(pointerTo(own, keyword), index))
        .filter((branch) => this.#schema(branch).type !== "null")
        .map((branch) => this.requires(branch, name));
    const [all, any, one] = [inner("allOf"), inner("anyOf"), inner("oneOf")];
    return (
      all.includes(true) || [any, one].some((some) => some.length > 0 && !some.includes(false))
    );
  }

  /** The unit of a number (see `x-unit` in spec/EXTENSIONS.md). */
  unit(pointer: string): unknown {
    return this.parts(pointer)
      .map((part) => this.#schema(part)["x-unit"])
      .find((unit) => unit !== undefined);
  }

  #schema(pointer: string): Schema {
    const value = this.at(pointer);
    return isObject(value) ? value : {};
  }
}
