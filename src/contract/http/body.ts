import type { HeaderMap } from "./headers.js";
import { mediaTypeIn } from "./headers.js";

/** What a body holds, or what keeps it from being read. */
export type ReadBody =
  | { kind: "none" }
  | { kind: "value"; value: unknown }
  /** Fields of a form; a file stands for its text. */
  | { kind: "form"; value: Record<string, unknown> }
  | { kind: "unreadable"; expected: string; found: string };

let decoders: { utf8: TextDecoder; latin: TextDecoder } | undefined;

// Made when there are bytes to read: where jsdom is, there is none, and nothing happens while a module is loaded.
function decode(bytes: Uint8Array, kind: "utf8" | "latin"): string {
  decoders ??= {
    utf8: new TextDecoder("utf-8", { fatal: true }),
    latin: new TextDecoder("latin1"),
  };
  return decoders[kind].decode(bytes);
}

/** Reads the body of a message as JSON, or as a form where its type says so. */
export function readBody(body: unknown, headers: HeaderMap | undefined): ReadBody {
  if (body === undefined) return { kind: "none" };
  if (body instanceof FormData) return { kind: "form", value: Object.fromEntries(body) };
  const bytes = bytesOf(body);
  if (bytes === undefined && typeof body !== "string") return { kind: "value", value: body };
  const length = bytes?.length ?? (body as string).length;
  if (length === 0) return { kind: "none" };
  if (mediaTypeIn(headers) === "multipart/form-data")
    return readForm(
      bytes ? decode(bytes, "latin") : (body as string),
      headers,
      bytes !== undefined,
    );
  try {
    const text = bytes ? decode(bytes, "utf8") : (body as string);
    return { kind: "value", value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const isText = error instanceof SyntaxError;
    return {
      kind: "unreadable",
      expected: "JSON",
      found: isText ? whatIs(body, bytes, error.message) : "no UTF-8",
    };
  }
}

/** The value of a body in which files are texts: the schema of a file says that it is one. */
export function withFiles(read: { kind: string; value: unknown }): unknown {
  if (read.kind !== "form") return read.value;
  return Object.fromEntries(
    Object.entries(read.value as object).map(([name, value]) => [
      name,
      value instanceof Blob ? "" : value,
    ]),
  );
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : undefined;
}

// What is no JSON may hold anything; its beginning tells which kind of thing it is.
function whatIs(body: unknown, bytes: Uint8Array | undefined, message: string): string {
  const start = (bytes ? decode(bytes.subarray(0, 200), "latin") : String(body)).trimStart();
  if (/^<(!doctype|html)/i.test(start)) return "HTML";
  if (start.startsWith("<")) return "XML";
  if (/^[\w.[\]%-]+=[^{]*$/.test(start)) return "fields as a form writes them";
  if (!/^[{["]/.test(start)) return "text that is no JSON";
  const [, place] = /position (\d+)/.exec(message) ?? [];
  const isAtEnd = place !== undefined && Number(place) >= (bytes ?? String(body)).length;
  if (isAtEnd || /\b(?:end of|unterminated)\b/i.test(message)) return "JSON that is cut";
  return `JSON that does not parse${place === undefined ? "" : `, from character ${place} on`}`;
}

function readForm(text: string, headers: HeaderMap | undefined, isLatin: boolean): ReadBody {
  const parts = partsIn(text, headers?.get("content-type") ?? "");
  const expected = "a form with a boundary in its Content-Type, and that boundary in its body";
  if (!parts) return { kind: "unreadable", expected, found: "no boundary" };
  const fields = parts.map(({ name, content }) => [name, isLatin ? asUtf8(content) : content]);
  return { kind: "form", value: Object.fromEntries(fields) };
}

/** A part of a form, as it was sent. */
export interface FormPart {
  name: string;
  /** Undefined where it is no file. */
  filename: string | undefined;
  /** One letter a byte, where the form is read from bytes. */
  content: string;
}

/** The parts of a form that have a name; undefined where Content-Type and body have no boundary in common. */
function partsIn(text: string, contentType: string): FormPart[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;,\s]+))/i.exec(contentType);
  const mark = boundary && `--${boundary[1] ?? boundary[2]}`;
  if (!mark || !text.includes(mark)) return undefined;
  return text
    .split(mark)
    .slice(1)
    .flatMap((part) => {
      const end = part.indexOf("\r\n\r\n");
      const head = /^content-disposition:[^\r\n]*/im.exec(part.slice(0, end))?.[0] ?? "";
      const name = /\bname="([^"]*)"/.exec(head)?.[1];
      if (end < 0 || name === undefined) return [];
      const filename = /\bfilename="([^"]*)"/.exec(head)?.[1];
      return [{ name, filename, content: part.slice(end + 4).replace(/\r\n$/, "") }];
    });
}

/** A file in a form. */
export interface SentFile {
  /** Its name as it was sent; undefined where the part has none. */
  filename: string | undefined;
  /** In bytes. */
  size: number;
}

/** The file in a field of a form; undefined where the body is no form, or has no such field. */
export function fileIn(
  body: string | Uint8Array,
  contentType: string,
  field: string,
): SentFile | undefined {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const part = partsIn(decode(bytes, "latin"), contentType)?.find(({ name }) => name === field);
  if (!part) return undefined;
  const filename = part.filename === undefined ? undefined : asUtf8(part.filename);
  return { filename: filename?.replaceAll("%22", '"'), size: part.content.length };
}

function asUtf8(text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  try {
    return decode(bytes, "utf8");
  } catch {
    return text;
  }
}
