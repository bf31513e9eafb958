import type { ExchangeRequest, ExchangeResponse } from "../../contract/exchange.js";
import { isObject } from "../../contract/json.js";

/** The parts of an entry of a HAR that count here; tools leave out what they like. */
export interface HarEntry {
  request: HarRequest;
  response?: HarResponse | undefined;
}

/** What was sent, as a HAR has it. */
export interface HarRequest {
  method: string;
  url: string;
  headers?: readonly HarHeader[];
  postData?: HarPostData | null;
  bodySize?: number;
}

/** What came back, as a HAR has it. */
export interface HarResponse {
  status: number;
  headers?: readonly HarHeader[];
  content?: { text?: string; encoding?: string; size?: number } | null;
}

interface HarHeader {
  name: string;
  value: string;
}

interface HarPostData {
  mimeType?: string;
  text?: string;
  encoding?: string;
  params?: readonly HarParameter[];
}

interface HarParameter {
  name: string;
  value?: string;
  fileName?: string;
  contentType?: string;
}

// A HAR holds bodies unpacked, whatever these say of the bytes that were sent.
const packing = new Set(["content-encoding", "transfer-encoding", "content-length"]);

/** Whether a value is an entry of a HAR, and not an exchange in the form that this package has. */
export function isHarEntry(value: unknown): value is HarEntry {
  if (!isObject(value) || !isHarRequest(value.request)) return false;
  const { request, response } = value;
  return (
    "startedDateTime" in value ||
    "postData" in request ||
    "httpVersion" in request ||
    (isObject(response) && "content" in response)
  );
}

/** Whether a value can be the request of an entry. */
export function isHarRequest(value: unknown): value is HarRequest {
  return isObject(value) && typeof value.method === "string" && typeof value.url === "string";
}

/** A request in the form that contracts take. */
export function requestOf(request: HarRequest): ExchangeRequest {
  const { method, url } = request;
  return { method, url, headers: headersOf(request.headers), ...sentBody(request) };
}

/** An answer in the form that contracts take; undefined where none came. */
export function responseOf(response: HarResponse | undefined): ExchangeResponse | undefined {
  // Browsers write 0 where the request was aborted or blocked.
  if (!response?.status) return undefined;
  const { status, content } = response;
  const headers = headersOf(response.headers);
  if (typeof content?.text === "string") {
    const body = decoded(content.text, content.encoding);
    if (!isCut(body, content.size)) return { status, headers, body };
  }
  return { status, headers, isBodyLost: content?.size !== 0 };
}

function headersOf(headers: unknown): [string, string][] {
  return named<HarHeader>(headers)
    .filter(({ name }) => !name.startsWith(":") && !packing.has(name.toLowerCase()))
    .map(({ name, value }) => [name, String(value ?? "")]);
}

// Tools write what they like into lists: what has no name is no header, and no field of a form.
function named<One extends { name: string }>(list: unknown): One[] {
  if (!Array.isArray(list)) return [];
  return list.filter((one) => isObject(one) && typeof one.name === "string");
}

function sentBody({ postData, bodySize = 0, headers }: HarRequest) {
  const isLength = ({ name }: HarHeader) => name.toLowerCase() === "content-length";
  const length = named<HarHeader>(headers).find(isLength)?.value;
  if (typeof postData?.text === "string" && postData.text !== "") {
    const body = decoded(postData.text, postData.encoding);
    return isCut(body, bodySize) ? { isBodyLost: true } : { body };
  }
  const parameters = named<HarParameter>(postData?.params);
  if (parameters.length > 0) return formOf(parameters, String(postData?.mimeType ?? ""));
  return bodySize > 0 || Number(length) > 0 ? { isBodyLost: true } : {};
}

// Recorders leave out what is long, or the end of it. What is JSON all the same was counted in another way.
function isCut(body: string | Uint8Array, size = 0): boolean {
  if (size <= body.length || size <= Buffer.byteLength(body)) return false;
  if (body.length === 0) return true;
  const text = typeof body === "string" ? body : Buffer.from(body).toString();
  return /^\s*[[{]/.test(text) && !isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decoded(text: string, encoding: string | undefined): string | Uint8Array {
  return encoding === "base64" ? Buffer.from(text, "base64") : text;
}

function formOf(parameters: readonly HarParameter[], mimeType: string) {
  if (!mimeType.startsWith("multipart/"))
    return { body: new URLSearchParams(parameters.map(({ name, value = "" }) => [name, value])) };
  const form = new FormData();
  for (const { name, value = "", fileName, contentType = "" } of parameters)
    if (fileName === undefined) form.append(name, value);
    else form.append(name, new Blob([value], { type: contentType }), fileName);
  return { body: form };
}
