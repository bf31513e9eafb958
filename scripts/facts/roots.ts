import { pointerTo, valueAt } from "../../src/contract/json.js";
import type { FactOperation, FactsFile } from "./facts.js";
import type { Known } from "./known.js";
import { type FieldList, fieldListsOf } from "./objects.js";
import type { PrintedPayload } from "./printed.js";

/** What the facts say of a whole payload. */
export interface Root {
  lists: FieldList[];
  /** The operations or the event that it belongs to; empty for an event that was cut before its type. */
  of: Pick<Known, "file" | "pointer" | "level">[];
  /** What is said of a value inside, by its pointer, because of what the payload is. */
  inside: Record<string, Known[]>;
}

interface Located {
  file: FactsFile;
  pointer: string;
  fact: FactOperation;
}

/** The facts of what a payload's operation sends or answers, or of the event; undefined where there are none. */
export function rootOf(files: FactsFile[], payload: PrintedPayload): Root | undefined {
  const { operationId, kind, source } = payload;
  const operations = operationsNamed(files, operationId);
  if (operations.length === 0) return eventRoot(files, operationId, source.data);
  const of = operations.map(({ file, pointer, fact: { level } }) => ({ file, pointer, level }));
  if (kind === "request") return { lists: operations.flatMap(bodyOf), of, inside: {} };
  const answers = operations.flatMap((one) => answerRoot(files, one, source.data));
  if (kind !== "200" || answers.length === 0) return undefined;
  return {
    lists: answers.flatMap(({ lists }) => lists),
    of,
    inside: Object.assign({}, ...answers.map(({ inside }) => inside)) as Root["inside"],
  };
}

// One method of one path may have a page for each of its ages.
function operationsNamed(files: FactsFile[], operationId: string): Located[] {
  const all = files.flatMap((file) =>
    (file.source.data.operations ?? []).map((fact, index): Located => {
      return { file, pointer: pointerTo("/operations", index), fact };
    }),
  );
  const named = all.find(({ fact }) => fact.id === operationId)?.fact;
  return all.filter(({ fact }) => fact.method === named?.method && fact.path === named.path);
}

function bodyOf({ file, pointer, fact: { body = [], level } }: Located): FieldList {
  return { file, pointer: `${pointer}/body`, fields: body, level };
}

function answerRoot(
  files: FactsFile[],
  { file, pointer, fact }: Located,
  value: unknown,
): Omit<Root, "of">[] {
  const { object, list_of: listed } = fact.answers ?? {};
  if (object === "event") return [eventRoot(files, undefined, value)].flatMap((one) => one ?? []);
  if (object !== undefined) return [{ lists: fieldListsOf(files, file, object), inside: {} }];
  if (listed === undefined) return [];
  const items = { type: "object", object: listed } as const;
  const data: Known = {
    ...{ file, pointer: `${pointer}/answers`, level: fact.level },
    fact: { type: "array", items },
  };
  return [{ lists: fieldListsOf(files, file, "list"), inside: { "/data": [data] } }];
}

// A delivery is named after its type: `onPayoutPaid` receives `payout.paid`. One that was cut may lack the
// type, and its object says what it is.
function eventRoot(
  files: FactsFile[],
  operationId: string | undefined,
  value: unknown,
): Root | undefined {
  const type = valueAt(value, "/type");
  const events = files.flatMap((file) =>
    (file.source.data.events ?? []).map((event, index) => ({ file, event, index })),
  );
  const isNamed = (one: string) => operationId?.toLowerCase() === `on${one.replace(/[._]/g, "")}`;
  const found = events.find(({ event }) =>
    operationId === undefined ? event.type === type : isNamed(event.type),
  );
  const isOther = type !== undefined && type !== found?.event.type;
  const file = (found ?? events[0])?.file;
  if (!file || isOther || (operationId !== undefined && !found)) return undefined;
  const object = found?.event.object ?? valueAt(value, "/data/object/object");
  const pointer = pointerTo("/events", found?.index ?? 0);
  const level = found?.event.level ?? "documented";
  const fact = { type: "object", ...(typeof object === "string" && { object }) } as const;
  return {
    lists: fieldListsOf(files, file, "event"),
    of: found ? [{ file, pointer, level }] : [],
    inside: { "/data/object": [{ file, pointer, level, fact }] },
  };
}
