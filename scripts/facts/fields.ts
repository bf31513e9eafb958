import type { Evidence, OperationObject } from "../../src/contract/document.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Deviation, Kind } from "./deviation.js";
import type { CitingFact, FactField, FactItems, FactLevel, FactsFile } from "./facts.js";
import { limitDifferences } from "./limits.js";
import { fieldListsOf } from "./objects.js";
import type { MatchedOperation } from "./operations.js";
import { Support } from "./support.js";
import { itemDifferences, typeDifferences, valueDifferences } from "./values.js";

/** A list of members in the facts, and what the description has for it. */
interface Comparison {
  file: FactsFile;
  /** Pointer of the list in the file of facts. */
  pointer: string;
  fields: FactField[];
  /** Text about members whose names alone were seen. */
  more?: string;
  /** Pointers of schemas in the bundle. */
  schemas: string[];
  sent: boolean;
  /** Level of the fields that have none of their own, and their pages. */
  level?: FactLevel | undefined;
  pages?: string[] | undefined;
  /** False where the fields support nothing. */
  supports?: false;
}

// What pages say of all of them does not support a single one.
const envelopes = new Set(["event", "list"]);

/**
 * Differences in the members of request bodies and of objects. What the facts infer supports what the
 * description says and does not bind it.
 */
export class FieldCheck {
  readonly deviations: Deviation[] = [];
  /** What the facts say for each place of the description that they speak of. */
  readonly support = new Support();
  /** Members of the description by pointer, and whether a fact has them. */
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
      ...{ level: fact.level, pages: fact.pages },
      schemas: [`${pointerTo(`${body}/content`, media)}/schema`],
    });
  }

  #compareAnswer({ file, fact, at }: MatchedOperation): void {
    const name = fact.answers?.object ?? fact.answers?.list_of;
    const content = `${at}/responses/200/content/application~1json`;
    if (name === undefined || !this.description.at(content)) return;
    const isList = fact.answers?.list_of !== undefined;
    const schemas = isList ? this.#listed(`${content}/schema`) : [`${content}/schema`];
    this.#compareObject(file, name, { schemas, sent: false });
  }

  #compareList({ file, fact, at }: MatchedOperation): void {
    const content = `${at}/responses/200/content/application~1json`;
    if (fact.answers?.list_of === undefined || !this.description.at(content)) return;
    const schema = `${content}/schema`;
    this.support.add(this.description.follow(schema), fact);
    this.#compareObject(file, "list", {
      ...{ schemas: [schema], sent: false },
    });
  }

  #compareEvents(): void {
    const [common] = this.files;
    if (!common) return;
    for (const name of Object.keys(this.description.document.webhooks ?? {})) {
      const body = `${pointerTo("/webhooks", name)}/post/requestBody`;
      const schemas = [`${body}/content/application~1json/schema`];
      this.#compareObject(common, "event", { schemas, sent: false });
    }
    this.#supportEvents();
  }

  #supportEvents(): void {
    for (const { source } of this.files)
      for (const event of source.data.events ?? []) {
        const place = `${pointerTo("/webhooks", event.type)}/post`;
        const schema = `${place}/requestBody/content/application~1json/schema`;
        this.support.add(place, event);
        for (const one of [schema, ...(this.description.properties(schema).get("data") ?? [])])
          this.support.add(this.description.follow(one), event);
      }
  }

  // The facts leave open in which envelope an error comes.
  #compareErrors(): void {
    const [common] = this.files;
    if (!common) return;
    for (const name of Object.keys(this.description.document.components.responses ?? {})) {
      const content = `/components/responses/${name}/content/application~1json`;
      const schemas = this.description.properties(`${content}/schema`).get("error") ?? [];
      this.#compareObject(common, "error", { schemas, sent: false });
    }
  }

  #listed(list: string): string[] {
    const data = this.description.properties(list).get("data") ?? [];
    return data.flatMap((place) => this.description.items(place));
  }

  #compareObject(
    file: FactsFile,
    name: string,
    where: Pick<Comparison, "schemas" | "sent" | "supports">,
  ): void {
    const about = envelopes.has(name) ? { ...where, supports: false as const } : where;
    for (const list of fieldListsOf(this.files, file, name)) this.#compare({ ...list, ...about });
  }

  #compare(comparison: Comparison): void {
    const { file, pointer, fields, schemas } = comparison;
    const declared = this.#declared(schemas);
    this.#countMembers(comparison, declared);
    const key = [file.source.name, pointer, ...schemas.map((one) => this.description.follow(one))];
    if (this.#compared.has(key.join())) return;
    this.#compared.add(key.join());
    const source = comparison.supports === false ? {} : seenPart(comparison);
    for (const schema of schemas) this.support.add(this.description.follow(schema), source);
    fields.forEach((field, index) => {
      const places = declared.get(field.name);
      const inFile = pointerTo(pointer, index);
      if (places) {
        if (comparison.supports !== false)
          for (const place of places) this.support.add(place, sourceOf(field, source));
        this.#compareMember(comparison, field, inFile, places);
        this.#compareInside(comparison, field, inFile, places);
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

  #countMembers(comparison: Comparison, declared: Map<string, string[]>): void {
    const { fields, more = "" } = comparison;
    const words = new Set(more.split(/[^\w-]+/));
    for (const [name, places] of declared) {
      if (words.has(name))
        for (const place of places) this.support.add(place, seenPart(comparison));
      const isKnown = fields.some((field) => field.name === name) || words.has(name);
      for (const place of places)
        this.#members.set(place, isKnown || this.#members.get(place) === true);
    }
  }

  #compareMember(
    { file, schemas, sent }: Comparison,
    field: FactField,
    inFile: string,
    places: string[],
  ): void {
    const listed = field.enumeration && file.source.data.enumerations?.[field.enumeration];
    const [first = ""] = places;
    for (const at of places)
      for (const { kind, expected, found } of [
        ...typeDifferences(this.description, at, field, sent),
        ...limitDifferences(this.description, at, field),
      ])
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
    { file, sent, level, pages, supports }: Comparison,
    field: FactField | FactItems,
    inFile: string,
    schemas: string[],
  ): void {
    const { object, fields, items } = field;
    const where = { schemas, sent, ...(supports === false && { supports }) };
    const own = sourceOf(field, { level, pages });
    if (object !== undefined) this.#compareObject(file, object, where);
    if (fields) this.#compare({ file, pointer: `${inFile}/fields`, fields, ...where, ...own });
    if (!items) return;
    const held = schemas.flatMap((schema) => this.description.items(schema));
    if (items.level !== "inferred" && own.level !== "inferred")
      for (const { at, kind, expected, found } of itemDifferences(
        this.description,
        schemas,
        items,
        sent,
      ))
        this.#report(at, kind, expected, found, file, `${inFile}/items`);
    const around = { file, ...where, ...own } as Comparison;
    this.#compareInside(around, items, `${inFile}/items`, held);
  }

  #unsupported(): Deviation[] {
    return [...this.#members]
      .filter(([at, isKnown]) => !isKnown && this.#claimsPage(at))
      .map(([at]) => {
        const expected = "a member that facts have, or evidence `inferred`";
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

// Where a list goes on beyond what was seen, what was seen is a part.
function seenPart({ level, pages, more }: CitingFact & { more?: string }): CitingFact {
  return { level: more !== undefined && level === "documented" ? "partial" : level, pages };
}

function sourceOf(field: CitingFact, inherited: CitingFact): CitingFact {
  return { level: field.level ?? inherited.level, pages: field.pages ?? inherited.pages };
}
