import { pointerTo } from "../../../src/contract/json.js";
import type { FactField, FactLevel, FactOperation, FactsFile } from "../../facts/facts.js";
import type { Finding } from "./finding.js";

/** A parameter or member that pages speak of, with where and on whose word. */
export interface SaidField {
  /** The operation or the object, then the names down to it: `createRefund.amount`. */
  path: string;
  /** Folder of spec/ that it is told in. */
  folder: string;
  direction: "sent" | "answered";
  /** In the path, the query or a header, or in a body or an object. */
  kind: "path" | "parameter" | "member";
  field: FactField;
  level: FactLevel;
  pages: string[];
  /** A finding at its place in facts.yaml. */
  finding: (expected: string, found: string) => Omit<Finding, "rule">;
}

/** An operation that pages speak of. */
export interface SaidOperation {
  operation: FactOperation;
  folder: string;
  finding: (expected: string, found: string) => Omit<Finding, "rule">;
}

/** An object that pages speak of. */
export interface SaidObject {
  name: string;
  prefix?: string;
  /** Names of its fields. */
  fields: string[];
  level: FactLevel;
  finding: (expected: string, found: string) => Omit<Finding, "rule">;
}

/** What the pages say, apart from what the description decides. */
export interface Said {
  fields: SaidField[];
  operations: SaidOperation[];
  objects: SaidObject[];
}

interface Citing {
  level: FactLevel;
  pages: string[];
}

/** What the facts of all folders say, in rows that rules can compare. */
export function saidIn(files: readonly FactsFile[]): Said {
  return {
    fields: files.flatMap(fieldsOf),
    operations: files.flatMap(operationsOf),
    objects: files.flatMap(objectsOf),
  };
}

function operationsOf({ folder, source }: FactsFile): SaidOperation[] {
  return (source.data.operations ?? []).map((operation, index) => ({
    ...{ operation, folder: folder.name },
    finding: findingAt(
      source,
      `/operations/${index}/path`,
      `${operation.method} ${operation.path}`,
      citing(operation, { level: operation.level, pages: [] }),
    ),
  }));
}

function objectsOf({ source }: FactsFile): SaidObject[] {
  return Object.entries(source.data.objects ?? {}).flatMap(([name, object]) => {
    if (object.older_form_of !== undefined) return [];
    const cites = citing(object, { level: object.level, pages: [] });
    const place = pointerTo("/objects", name);
    return [
      {
        ...{ name, level: object.level, fields: object.fields.map((field) => field.name) },
        ...(object.prefix !== undefined && { prefix: object.prefix }),
        finding: findingAt(source, place, name, cites),
      },
    ];
  });
}

function fieldsOf(file: FactsFile): SaidField[] {
  const { operations = [], objects = {} } = file.source.data;
  return [
    ...operations.flatMap((operation, index) => {
      const { id, level, pages = [], parameters = {}, body = [] } = operation;
      const base = { file, cites: { level, pages }, direction: "sent" } as const;
      const at = `/operations/${index}`;
      const { path = [], query = [] } = parameters;
      return [
        ...walk({ ...base, kind: "path" }, path, `${at}/parameters/path`, id),
        ...walk({ ...base, kind: "parameter" }, query, `${at}/parameters/query`, id),
        ...walk({ ...base, kind: "member" }, body, `${at}/body`, id),
      ];
    }),
    ...Object.entries(objects).flatMap(([name, { level, pages = [], fields, older_form_of }]) => {
      if (older_form_of !== undefined) return [];
      const base = { file, cites: { level, pages }, direction: "answered" } as const;
      const at = `${pointerTo("/objects", name)}/fields`;
      return walk({ ...base, kind: "member" }, fields, at, name);
    }),
  ];
}

interface Walk extends Pick<SaidField, "direction" | "kind"> {
  file: FactsFile;
  cites: Citing;
}

function walk(base: Walk, fields: FactField[], pointer: string, owner: string): SaidField[] {
  return fields.flatMap((field, index) => {
    const { file, direction, kind } = base;
    const cites = citing(field, base.cites);
    const place = pointerTo(pointer, index);
    const path = `${owner}.${field.name}`;
    const inner = { ...base, cites };
    return [
      {
        ...{ path, folder: file.folder.name, direction, kind, field, ...cites },
        finding: findingAt(file.source, place, path, cites),
      },
      ...walk(inner, field.fields ?? [], `${place}/fields`, path),
      ...walk(inner, field.items?.fields ?? [], `${place}/items/fields`, `${path}[]`),
    ];
  });
}

function citing(own: Partial<Citing>, around: Citing): Citing {
  return { level: own.level ?? around.level, pages: own.pages ?? around.pages };
}

function findingAt(
  source: FactsFile["source"],
  pointer: string,
  place: string,
  { level, pages }: Citing,
): SaidField["finding"] {
  return (expected, found) => {
    return { ...source.problemAt(pointer, expected, found), place, level, pages };
  };
}
