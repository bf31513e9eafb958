import { jsonMistake, placeOf } from "../../../../src/cli/input/json-mistake.js";
import { literal } from "../../model/calls.js";

/** What an operation is called with. */
export interface Asked {
  /** In capitals. */
  method: string;
  /** Path with its parameters in braces. */
  path: string;
  /** Values of the parameters in the path, by name. */
  values: Readonly<Record<string, string>>;
  /** Names and values of the query, in order; those that are empty are not sent. */
  query: readonly (readonly [name: string, value: string])[];
  /** The body as it was typed; undefined where the operation takes none. */
  body?: string | undefined;
  /** Whether the members of the body are sent as a form. */
  isForm: boolean;
}

/** Path and query as they are sent. */
export function targetOf({ path, values, query }: Asked): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
  const search = new URLSearchParams(
    query.filter(([, value]) => value !== "").map(([name, value]) => [name, value]),
  );
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** Names of the parameters in the path that have no value. */
export function unfilledIn({ path, values }: Pick<Asked, "path" | "values">): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = ""]) =>
    values[name]?.trim() ? [] : [name],
  );
}

/** A body that was typed: its value, or what keeps it from being JSON, with line and column. */
export type ReadBody = { value: unknown } | { mistake: string };

/** Reads what was typed. Nothing at all is an absent body. */
export function readBody(text: string): ReadBody {
  if (text.trim() === "") return { value: undefined };
  const mistake = jsonMistake(text);
  if (!mistake) return { value: JSON.parse(text) };
  const { line, column } = placeOf(text, mistake.index);
  return {
    mistake: `Line ${line}, column ${column}: expected ${mistake.expected}, found ${mistake.found}.`,
  };
}

/** A line for a shell that sends the same; the key comes from the environment. */
export function curlOf(asked: Asked): string {
  const { method, body, isForm } = asked;
  const url = quoted(`https://apitest.wooshpay.com${targetOf(asked)}`);
  const read = readBody(body ?? "");
  const value = "value" in read ? read.value : undefined;
  const sent = isForm
    ? Object.entries((value ?? {}) as Record<string, unknown>).map(([name, text]) =>
        name === "file" ? '-F "file=@receipt.pdf"' : `-F ${quoted(`${name}=${text}`)}`,
      )
    : value === undefined
      ? []
      : ['-H "Content-Type: application/json"', `-d ${quoted(JSON.stringify(value))}`];
  const isImplied = method === "GET" || (method === "POST" && sent.length > 0);
  const verb = isImplied ? "" : `-X ${method} `;
  return [`curl ${verb}-u "$WOOSHPAY_SECRET_KEY:"`, url, ...sent].join(" \\\n  ");
}

/** The call of the client that sends the same. @param name of its method, for example `refunds.create`. */
export function clientCallOf(name: string, { values, query, body, isForm }: Asked): string {
  const read = readBody(body ?? "");
  const value = "value" in read ? read.value : undefined;
  const asked = query.filter(([, text]) => text !== "");
  const last = isForm
    ? ["{ purpose, file }"]
    : value !== undefined
      ? [literal(value)]
      : asked.length > 0
        ? [literal(Object.fromEntries(asked))]
        : [];
  const ids = Object.values(values).map((id) => JSON.stringify(id));
  return `await wooshpay.${name}(${[...ids, ...last].join(", ")});`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
