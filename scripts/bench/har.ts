import { contractData } from "../../generated/contract-data.js";
import { examples } from "../../generated/examples.js";

/** An entry of a HAR. */
type Entry = Record<string, unknown>;

/** A payload as generated/examples.js has it. */
interface Example {
  operationId: string;
  part: string;
  value: unknown;
}

const header = { version: "1.2", creator: { name: "bench", version: "1" }, pages: [] };

// Of ten entries that a browser records of a page that pays, this many are of the API.
const own = 6;

/** The text of a HAR of at least so many bytes, in pieces; two entries of five are of other hosts. */
export function* harText(bytes: number): Generator<string> {
  const entries = [...apiEntries()];
  yield `{"log":${JSON.stringify(header).slice(0, -1)},"entries":[\n`;
  let written = 0;
  for (let index = 0; written < bytes; index++) {
    const entry = index % 10 < own ? entries[index % entries.length] : foreignEntry(index);
    const text = `${index === 0 ? "" : ",\n"}${JSON.stringify(entry)}`;
    written += Buffer.byteLength(text);
    yield text;
  }
  yield "\n]}}\n";
}

/** One exchange for each answer that this project made up: those of the pages are not all right. */
function* apiEntries(): Generator<Entry> {
  const payloads: readonly Example[] = examples.filter(({ level }) => level === "constructed");
  const [server = ""] = contractData.servers;
  for (const { operationId, part, value } of payloads) {
    const operation = contractData.operations.find(({ id }) => id === operationId);
    if (part === "request" || operation?.section !== "paths" || asksForQuery(operation)) continue;
    const sent = payloads.find((one) => one.operationId === operationId && one.part === "request");
    if (operation.request && (!sent || operation.request.encoding !== "json")) continue;
    const path = pathOf(operation.path, value);
    if (path === undefined) continue;
    yield entryOf({
      ...{ url: server + path, method: operation.method, status: Number(part) },
      ...{ sent: operation.request && sent && JSON.stringify(sent.value) },
      ...{ received: JSON.stringify(value), type: "application/json" },
    });
  }
}

function asksForQuery({ parameters }: (typeof contractData.operations)[number]): boolean {
  return parameters.some((parameter) => parameter.in === "query" && parameter.required);
}

/** The path for an answer; undefined where the answer does not hold the ids that it takes. */
function pathOf(template: string, answer: unknown): string | undefined {
  const { id } = answer as { id?: string };
  const path = template.replace("{id}", id ?? "{id}");
  return path.includes("{") ? undefined : path;
}

// A page loads scripts, which are full of escapes, pictures in base64, and JSON of other people.
const kinds = [
  {
    name: "app.js",
    type: "text/javascript",
    text: 'if(a<b){console.log("\\u003c\\n",[1,{c:"}"}])}',
  },
  { name: "logo.png", type: "image/png", text: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ" },
  {
    name: "cart.json",
    type: "application/json",
    text: '{"items":[{"name":"Tea \\"green\\"","n":1}]}',
  },
] as const;

function foreignEntry(index: number): Entry {
  const { name, type, text } = kinds[index % kinds.length] ?? kinds[0];
  const received = text.repeat(20 + (index % 300));
  const url = `https://cdn${index % 5}.example.com/${index}/${name}`;
  const entry = entryOf({ url, method: "GET", status: 200, sent: undefined, received, type });
  if (type !== "image/png") return entry;
  const response = entry.response as { content: Entry };
  return {
    ...entry,
    response: { ...response, content: { ...response.content, encoding: "base64" } },
  };
}

function entryOf(one: {
  url: string;
  method: string;
  status: number;
  sent: string | undefined;
  received: string;
  type: string;
}): Entry {
  const { url, method, status, sent, received, type } = one;
  const authorization = `Basic ${btoa("sk_test_bench:")}`;
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 123.4,
    request: {
      ...{ method, url, httpVersion: "HTTP/2", cookies: [], queryString: [] },
      headers: headersOf({
        ...{ ":authority": new URL(url).host, accept: "application/json", authorization },
        ...{ "user-agent": "Mozilla/5.0 (X11; Linux x86_64) bench", "accept-language": "en" },
        ...(sent === undefined ? {} : { "content-type": "application/json" }),
      }),
      ...{ headersSize: -1, bodySize: sent?.length ?? 0 },
      ...(sent === undefined ? {} : { postData: { mimeType: "application/json", text: sent } }),
    },
    response: {
      ...{ status, statusText: "OK", httpVersion: "HTTP/2", cookies: [], redirectURL: "" },
      headers: headersOf({
        ...{ "content-type": type, date: "Thu, 01 Jan 2026 00:00:00 GMT", server: "bench" },
        ...{ "cache-control": "no-store", "strict-transport-security": "max-age=31536000" },
      }),
      content: { size: received.length, mimeType: type, text: received },
      ...{ headersSize: -1, bodySize: received.length },
    },
    cache: {},
    timings: { send: 0.1, wait: 120, receive: 3.3 },
  };
}

function headersOf(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
