import { type Evidence, mediaTypeOf, type OperationObject } from "../../src/contract/document.js";
import { isObject, type JsonType, jsonType, pointerTo } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Deviation, Kind } from "./deviation.js";
import type { FactField, FactItems, FactObject, FactsFile } from "./facts.js";
import { methodMembers } from "./methods.js";
import type { MatchedOperation } from "./operations.js";
import { typeDifferences, valueDifferences } from "./values.js";

/** A list of members in the facts, what the description has for it, and what pages print of it. */
interface Comparison {
  file: FactsFile;
  /** Pointer of the list in the file of facts. */
  pointer: string;
  fields: FactField[];
  /** Text about members whose names alone were seen. */
  more?: string;
  /** Pointers of schemas in the bundle. */
  schemas: string[];
  /** Objects that pages print. */
  printed: Record<string, unknown>[];
  sent: boolean;
}

/**
 * Differences in the members of request bodies and of objects. What the facts infer supports what the
 * description says and does not bind it; what a page prints is known even where no fact has it.
 */
export class FieldCheck {
  readonly deviations: Deviation[] = [];
  /** Members of the description by pointer, and whether a fact or a payload has them. */
  readonly #members = new Map<string, boolean>();
  readonly #compared = new Set<string>();

  constructor(
    readonly files: FactsFile[],
    readonly description: Description,
  ) {}

  /** Compares everything that the operations send and answer. */
  compareAll(matched: MatchedOperation[]): Deviation[] {
    for (const operation of matched) {
      this.#compareBody(operation);
      this.#compareAnswer(operation);
      this.#compareList(operation);
    }
    this.#compareErrors();
    this.#compareEvents();
    return [...this.deviations, ...this.#unsupported()];
  }

  #compareBody({ file, pointer, fact, at }: MatchedOperation): void {
    if (fact.method === "GET" || !fact.body) return;
    const { requestBody } = this.description.at(at) as OperationObject;
    const body = `${at}/requestBody`;
    const [media] = Object.keys(requestBody?.content ?? {});
    if (media === undefined) {
      this.#report(body, "member", "a body", "none", file, `${pointer}/body`);
      return;
    }
    this.#compare({
      ...{ file, pointer: `${pointer}/body`, fields: fact.body, sent: true },
      ...(fact.more === undefined ? {} : { more: fact.more }),
      schemas: [`${pointerTo(`${body}/content`, media)}/schema`],
      printed: printedIn(mediaTypeOf(requestBody)?.examples),
    });
  }

  #compareAnswer({ file, fact, at }: MatchedOperation): void {
    const name = fact.answers?.object ?? fact.answers?.list_of;
    const object = name === undefined ? undefined : this.#objectOf(file, name);
    const content = `${at}/responses/200/content/application~1json`;
    if (!object || !this.description.at(content)) return;
    const { examples } = this.description.at(content) as { examples?: Record<string, unknown> };
    const answers = printedIn(examples);
    const isList = fact.answers?.list_of !== undefined;
    this.#compareObject(object, {
      schemas: isList ? this.#listed(`${content}/schema`) : [`${content}/schema`],
      printed: isList ? answers.flatMap(({ data }) => objectsIn(data)) : answers,
      sent: false,
    });
  }

  #compareList({ file, fact, at }: MatchedOperation): void {
    const list = this.#objectOf(file, "list");
    const content = `${at}/responses/200/content/application~1json`;
    if (!list || fact.answers?.list_of === undefined || !this.description.at(content)) return;
    const { examples } = this.description.at(content) as { examples?: Record<string, unknown> };
    this.#compareObject(list, {
      ...{ schemas: [`${content}/schema`], printed: printedIn(examples), sent: false },
    });
  }

  #compareEvents(): void {
    const [common] = this.files;
    const event = common && this.#objectOf(common, "event");
    if (!event) return;
    for (const name of Object.keys(this.description.document.webhooks ?? {})) {
      const body = `${pointerTo("/webhooks", name)}/post/requestBody`;
      const schemas = [`${body}/content/application~1json/schema`];
      this.#compareObject(event, { schemas, printed: [], sent: false });
    }
  }

  // The facts leave open in which envelope an error comes.
  #compareErrors(): void {
    const [common] = this.files;
    const error = common && this.#objectOf(common, "error");
    if (!error) return;
    for (const name of Object.keys(this.description.document.components.responses ?? {})) {
      const content = `/components/responses/${name}/content/application~1json`;
      const schemas = this.description.properties(`${content}/schema`).get("error") ?? [];
      this.#compareObject(error, { schemas, printed: [], sent: false });
    }
  }

  #listed(list: string): string[] {
    const data = this.description.properties(list).get("data") ?? [];
    return data.flatMap((place) => this.description.items(place));
  }

  #objectOf(file: FactsFile, name: string) {
    const owner = [file, ...this.files].find(({ source }) => source.data.objects?.[name]);
    const object = owner?.source.data.objects?.[name];
    return owner && object && { file: owner, name, object };
  }

  #compareObject(
    { file, name, object }: { file: FactsFile; name: string; object: FactObject },
    where: Pick<Comparison, "schemas" | "printed" | "sent">,
  ): void {
    const pointer = `${pointerTo("/objects", name)}/fields`;
    const more = object.more === undefined ? {} : { more: object.more };
    this.#compare({ file, pointer, fields: object.fields, ...more, ...where });
    for (const form of this.#formsOf(name)) this.#compare({ ...form, ...where });
  }

  // Older pages show other members of the same object, and the pages of payment methods show theirs.
  #formsOf(name: string): Pick<Comparison, "file" | "pointer" | "fields">[] {
    return this.files.flatMap((file) => [
      ...Object.entries(file.source.data.objects ?? {})
        .filter(([, object]) => object.older_form_of === name)
        .map(([older, { fields }]) => {
          return { file, pointer: `${pointerTo("/objects", older)}/fields`, fields };
        }),
      ...methodMembers(name, file.source.data.methods ?? []).map((fields) => {
        return { file, pointer: "/methods", fields };
      }),
    ]);
  }

  #compare(comparison: Comparison): void {
    const { file, pointer, fields, schemas, printed } = comparison;
    const declared = this.#declared(schemas);
    this.#countMembers(comparison, declared);
    const key = [file.source.name, pointer, ...schemas.map((one) => this.description.follow(one))];
    if (this.#compared.has(key.join())) return;
    this.#compared.add(key.join());
    fields.forEach((field, index) => {
      const places = declared.get(field.name);
      const inFile = pointerTo(pointer, index);
      if (places) {
        this.#compareMember(comparison, field, inFile, places);
        const values = printed.flatMap((one) => objectsIn(one[field.name]));
        this.#compareInside(comparison, field, inFile, places, values);
      } else if (field.level !== "inferred" && !(comparison.sent && field.only === "answer")) {
        const at = this.#placeFor(schemas, field.name);
        this.#report(at, "member", `the member ${field.name}`, "none", file, inFile);
      }
    });
  }

  // Where a member would stand: in the properties of the first schema, or it where it has none.
  #placeFor([schema = ""]: string[], name: string): string {
    const object = this.description.follow(schema);
    const properties = `${object}/properties`;
    return this.description.at(properties) ? pointerTo(properties, name) : object;
  }

  #declared(schemas: string[]): Map<string, string[]> {
    const declared = new Map<string, string[]>();
    for (const schema of schemas)
      for (const [name, places] of this.description.properties(schema))
        declared.set(name, [...(declared.get(name) ?? []), ...places]);
    return declared;
  }

  #countMembers({ fields, more = "", printed }: Comparison, declared: Map<string, string[]>): void {
    const words = new Set(more.split(/[^\w-]+/));
    for (const [name, places] of declared) {
      const isKnown =
        fields.some((field) => field.name === name) ||
        words.has(name) ||
        printed.some((one) => name in one);
      for (const place of places)
        this.#members.set(place, isKnown || this.#members.get(place) === true);
    }
  }

  #compareMember(
    { file, schemas, sent, printed }: Comparison,
    field: FactField,
    inFile: string,
    places: string[],
  ): void {
    const listed = field.enumeration && file.source.data.enumerations?.[field.enumeration];
    const [first = ""] = places;
    const seen = new Set(printed.flatMap((one) => typesIn(one[field.name])));
    const where = { sent, printed: seen };
    for (const at of places)
      for (const { kind, expected, found } of typeDifferences(this.description, at, field, where))
        this.#report(at, kind, expected, found, file, inFile);
    const differences = valueDifferences(this.description, places, field, listed || undefined);
    for (const { kind, expected, found } of differences)
      this.#report(first, kind, expected, found, file, inFile);
    if (!sent || typeof field.required !== "boolean" || field.level === "inferred") return;
    const isRequired = schemas
      .filter((schema) => this.description.properties(schema).has(field.name))
      .every((schema) => this.description.requires(schema, field.name));
    if (isRequired === field.required) return;
    const say = (required: boolean) => `${field.name} ${required ? "required" : "optional"}`;
    this.#report(first, "required", say(field.required), say(isRequired), file, inFile);
  }

  #compareInside(
    { file, sent }: Comparison,
    { object, fields, items }: FactField | FactItems,
    inFile: string,
    schemas: string[],
    printed: Record<string, unknown>[],
  ): void {
    const where = { schemas, printed, sent };
    const named = object === undefined ? undefined : this.#objectOf(file, object);
    if (named) this.#compareObject(named, where);
    if (fields) this.#compare({ file, pointer: `${inFile}/fields`, fields, ...where });
    if (!items) return;
    const held = schemas.flatMap((schema) => this.description.items(schema));
    this.#compareInside({ file, sent } as Comparison, items, `${inFile}/items`, held, printed);
  }

  #unsupported(): Deviation[] {
    return [...this.#members]
      .filter(([at, isKnown]) => !isKnown && this.#claimsPage(at))
      .map(([at]) => {
        const expected = "a member that facts or a documented payload have, or evidence `inferred`";
        return { at, kind: "member", expected, found: at.split("/").at(-1) ?? "" };
      });
  }

  // A member that is said to be inferred claims no page.
  #claimsPage(at: string): boolean {
    const own = this.#evidence(at);
    const [, , , name = ""] = at.split("/");
    const component = this.#evidence(`/components/schemas/${name}`);
    return (own ?? component)?.level !== "inferred";
  }

  #evidence(at: string): Evidence | undefined {
    const value = this.description.at(at);
    return isObject(value) ? (value["x-evidence"] as Evidence | undefined) : undefined;
  }

  #report(
    at: string,
    kind: Kind,
    expected: string,
    found: string,
    file: FactsFile,
    pointer: string,
  ): void {
    this.deviations.push({ at, kind, expected, found, fact: { file, pointer } });
  }
}

function printedIn(examples: Record<string, unknown> = {}): Record<string, unknown>[] {
  return Object.values(examples).flatMap((example) => {
    const { value, "x-evidence": evidence } = example as {
      value: unknown;
      "x-evidence"?: Evidence;
    };
    return evidence?.level === "constructed" ? [] : objectsIn(value);
  });
}

function typesIn(value: unknown): JsonType[] {
  return value === undefined ? [] : [jsonType(value)];
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value] : [];
}
