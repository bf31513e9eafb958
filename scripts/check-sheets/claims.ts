import { isObject, pointerOf } from "../../src/contract/json.js";
import { fieldClaims } from "./fields.js";
import { methodClaims } from "./methods.js";
import { levelOf, listed, type Node, nodes, type PageKey, pagesOf } from "./reading.js";

/** One thing that is said, by a fact sheet or by a file of facts. */
export interface Claim {
  /** What it is said of: `body/amount`; empty for the subject as a whole. */
  place: string;
  /** Which of its qualities: `type`, `values`, `pages` … */
  quality: string;
  /** The same text for the same value, whichever form it was read from. */
  value: string;
  /** Where it stands in its file. */
  pointer: string;
}

/** What one file says of each operation, object, enumeration and payment method, by `<kind> <name>`. */
export type Claims = Map<string, Claim[]>;

/** What a fact sheet or a file of facts says; both forms are read by the same words. */
export function claimsOf(data: Node, keyOf: PageKey): Claims {
  return new Map([
    ...nodes(data.operations).map(
      (operation, index) =>
        [
          `operation ${operation.id}`,
          operationClaims(operation, pointerOf(["operations", index]), keyOf),
        ] as const,
    ),
    ...named(data.objects).map(
      ([name, object]) =>
        [`object ${name}`, objectClaims(object, pointerOf(["objects", name]), keyOf)] as const,
    ),
    // Lists of objects are rows.
    ...Object.entries(data.enums ?? data.enumerations ?? {})
      .map(([name, values]) => [`enumeration ${name}`, enumerationClaims(name, values)] as const)
      .filter(([, claims]) => claims.length > 0),
    ...nodes(data.methods).map(
      (method, index) =>
        [
          `payment method ${method.name}`,
          methodClaims(method, pointerOf(["methods", index]), keyOf),
        ] as const,
    ),
  ]);
}

function named(value: unknown): [string, Node][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, Node] => isObject(entry[1]));
}

function operationClaims(operation: Node, pointer: string, keyOf: PageKey): Claim[] {
  const { parameters = {} } = operation as { parameters?: Node };
  const place = "";
  const path = operation.path_params ?? parameters.path;
  const query = operation.query ?? parameters.query;
  const headers = operation.headers ?? parameters.header;
  return [
    { place, quality: "method", value: `${operation.method}`, pointer: `${pointer}/method` },
    { place, quality: "path", value: `${operation.path}`, pointer: `${pointer}/path` },
    ...levelOf(operation, place, pointer),
    ...pagesOf(operation, place, pointer, keyOf),
    ...answerClaims(operation, pointer),
    ...(Array.isArray(headers) && headers.length > 0
      ? [{ place, quality: "headers", value: listed(headers.map(nameOf)), pointer }]
      : []),
    ...fieldClaims(path, "path", `${pointer}/parameters/path`, keyOf),
    ...fieldClaims(query, "query", `${pointer}/parameters/query`, keyOf),
    ...fieldClaims(operation.body, "body", `${pointer}/body`, keyOf),
  ];
}

function nameOf(header: unknown): string {
  return isObject(header) ? `${header.name}` : `${header}`;
}

// A sheet names the object that comes back, or one of which a list does.
function answerClaims({ response, answers = response }: Node, pointer: string): Claim[] {
  const { object, list_of: of } = (isObject(answers) ? answers : { object: answers }) as Node;
  const value = of ? `a list of ${of}` : object;
  if (typeof value !== "string") return [];
  return [{ place: "", quality: "answer", value, pointer: `${pointer}/answers` }];
}

function objectClaims(object: Node, pointer: string, keyOf: PageKey): Claim[] {
  const prefix = object.id_prefix ?? object.prefix;
  return [
    ...(prefix ? [{ place: "", quality: "prefix", value: `${prefix}`, pointer }] : []),
    ...pagesOf(object, "", pointer, keyOf),
    ...fieldClaims(object.fields, "", `${pointer}/fields`, keyOf),
  ];
}

// Sheets keep values that were seen apart from those that were deduced, where there are both.
function enumerationClaims(name: string, said: unknown): Claim[] {
  const {
    values,
    documented = values,
    inferred,
  } = (isObject(said) ? said : { values: said }) as Node;
  const pointer = pointerOf(["enumerations", name]);
  return Object.entries({ values: documented, inferred }).flatMap(([quality, list]) =>
    Array.isArray(list) && !list.some(isObject)
      ? [{ place: "", quality, value: listed(list), pointer }]
      : [],
  );
}
