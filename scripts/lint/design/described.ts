import {
  type Evidence,
  type LocatedOperation,
  listOperations,
  type OpenApi,
  type Page,
  type Parameter,
  type Schema,
} from "../../../src/contract/document.js";
import { isObject, pointerKeys, pointerTo, valueAt } from "../../../src/contract/json.js";
import { subschemas } from "../../../src/contract/judge/variants.js";
import { placeName } from "../../evidence/place-name.js";
import type { Problem } from "../../support/cli.js";
import type { Finding } from "./finding.js";

/** A schema of a component, or of a member of one, in the bundle. */
export interface DescribedSchema {
  pointer: string;
  /** Name of the member; undefined for what is no member. */
  member: string | undefined;
  schema: Schema;
  /** Its own evidence, or that of what it stands in. */
  evidence: Evidence | undefined;
}

/** The bundle, and what tells where in spec/ a place of it stands. */
export interface Described {
  document: OpenApi;
  operations: LocatedOperation[];
  schemas: DescribedSchema[];
  parameters: { pointer: string; parameter: Parameter }[];
  finding: (pointer: string, expected: string, found: string) => Omit<Finding, "rule">;
}

/** Tells a problem at a JSON pointer of the bundle where spec/ has it. */
export type Locate = (pointer: string, expected: string, found: string) => Problem;

/** What the bundle says, in rows that rules can walk. */
export function describedIn(document: OpenApi, locate: Locate): Described {
  const { parameters = {} } = document.components as Record<string, Record<string, Parameter>>;
  return {
    document,
    operations: listOperations(document),
    schemas: Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      schemasIn(document, pointerTo("/components/schemas", name), schema),
    ),
    parameters: Object.entries(parameters).map(([name, parameter]) => ({
      ...{ pointer: pointerTo("/components/parameters", name), parameter },
    })),
    finding: (pointer, expected, found) => {
      const { level, documents = [] } = evidenceAround(document, pointer) ?? {};
      const place = placeName(document, pointer);
      return { ...locate(pointer, expected, found), place, level, pages: documents };
    },
  };
}

/** JSON pointer of an operation in the bundle. */
export function pointerOfOperation({ section, path, method }: LocatedOperation): string {
  return pointerTo(pointerTo(`/${section}`, path), method);
}

/** Pages of an operation that have an address. */
export function linkedPages({ document, operation }: { document: OpenApi } & LocatedOperation) {
  const pages = document["x-pages"] ?? {};
  const ids = operation["x-evidence"]?.documents ?? [];
  return ids.map((id): Page => pages[id] ?? {}).filter(({ address }) => address !== undefined);
}

function schemasIn(document: OpenApi, pointer: string, schema: Schema): DescribedSchema[] {
  return subschemas({ place: pointer, schema }).flatMap(({ place, schema: held }) => {
    const [section, name] = pointerKeys(place).slice(-2);
    const member = section === "properties" ? name : undefined;
    if (!isObject(held) || (member === undefined && place !== pointer)) return [];
    return [{ pointer: place, member, schema: held, evidence: evidenceAround(document, place) }];
  });
}

function evidenceAround(document: OpenApi, pointer: string): Evidence | undefined {
  const keys = pointerKeys(pointer);
  for (let length = keys.length; length > 0; length -= 1) {
    const around = keys.slice(0, length).reduce(pointerTo, "");
    const value = valueAt(document, around) as { "x-evidence"?: Evidence } | undefined;
    if (value?.["x-evidence"]) return value["x-evidence"];
  }
  return undefined;
}
