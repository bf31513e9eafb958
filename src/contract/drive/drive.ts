import { contractData } from "../../../generated/contract-data.js";
import type { Contract } from "../contract.js";
import type { OperationData } from "../data.js";
import type { Exchange, ExchangeRequest } from "../exchange.js";
import type { Finding } from "../finding.js";
import { isObject } from "../json.js";
import { visitsOf } from "../judge/evaluate.js";
import { Nodes } from "../judge/nodes.js";
import { KnownIds } from "./known-ids.js";
import { movesMoney, type Probe, probesFor } from "./probes.js";
import { strangeId } from "./samples.js";
import { type Answered, findingsOf, summaries } from "./verdicts.js";

/** What driving a server takes. */
export interface DriveOptions {
  /** What the traffic is held against, and what counts it. */
  contract: Contract;
  /** Where the server is, for example `http://127.0.0.1:4010`. */
  baseUrl: string;
  /** Secret key of test mode. */
  secretKey: string;
  /** Sends the requests; the global one unless set. */
  fetch?: typeof fetch | undefined;
  /** operationIds of the operations to try; all unless set. */
  only?: ReadonlySet<string> | undefined;
  /** Whether only what changes nothing is sent. */
  isReadOnly?: boolean | undefined;
  /** Whether operations are left out that move money. */
  isWithoutMoney?: boolean | undefined;
  /** The most requests that are sent; 6,000 unless set. */
  maxRequests?: number | undefined;
  /** Ends it early. */
  signal?: AbortSignal | undefined;
  /** Time for one answer in ms; 10,000 unless set. */
  timeout?: number | undefined;
  onProgress?: ((sent: number) => void) | undefined;
}

/** What driving a server has shown. */
export interface DriveResult {
  findings: Finding[];
  /** How many requests were answered. */
  checked: number;
  /** What ought to be known before the findings are believed, as sentences. */
  notes: string[];
  /** What ended it before all was sent; undefined where all was. */
  stoppedBy: "limit" | "signal" | "connection" | undefined;
  /** The last failure of the connection, where that ended it. */
  failure: unknown;
}

const patience = 3;

/**
 * Drives a server of the API: sends what {@link probesFor} makes, one after another, and holds every exchange
 * against the contract. Wrong requests are sent on purpose; what counts is how the server answers them.
 * @throws whatever fetch throws for the first request: the server is not reached.
 */
export async function driveServer(options: DriveOptions): Promise<DriveResult> {
  const { contract, only, isReadOnly, isWithoutMoney, signal, maxRequests = 6000 } = options;
  const nodes = new Nodes(contractData.schemas);
  const ids = new KnownIds(contractData, nodes);
  const isWanted = ({ id, method }: OperationData) =>
    (!only || only.has(id)) &&
    (!isReadOnly || method === "GET") &&
    (!isWithoutMoney || !movesMoney.has(id));
  // A server that honours keys answers one that an earlier run has used with what it said then.
  const run = crypto.randomUUID().slice(0, 8);
  const answered: Answered[] = [];
  const findings: Finding[] = [];
  let stoppedBy: DriveResult["stoppedBy"];
  let failure: unknown;
  let failures = 0;
  for (const probe of probesFor(contractData, nodes, ids, isWanted)) {
    if (signal?.aborted) stoppedBy = "signal";
    else if (answered.length >= maxRequests) stoppedBy = "limit";
    if (stoppedBy) break;
    try {
      const one = await send(probe, options, nodes, ids, answered.length, run);
      answered.push(one);
      failures = 0;
      findings.push(...findingsOf(one, contract));
    } catch (error) {
      failures += 1;
      failure = error;
      if (answered.length === 0) throw error;
      if (failures < patience) continue;
      stoppedBy = "connection";
      break;
    }
    options.onProgress?.(answered.length);
  }
  const { notes, findings: whole } = summaries(answered, findings);
  return { findings: whole, checked: answered.length, notes, stoppedBy, failure };
}

async function send(
  probe: Probe,
  { baseUrl, secretKey, fetch: call = fetch, timeout = 10_000 }: DriveOptions,
  nodes: Nodes,
  ids: KnownIds,
  index: number,
  run: string,
): Promise<Answered> {
  const { operation, values, query, expected } = probe;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(values[name] ?? ""),
  );
  const search = String(new URLSearchParams(query));
  const place = path + (search && `?${search}`);
  const url = baseUrl.replace(/\/+$/, "") + place;
  const headers: Record<string, string> = { accept: "application/json" };
  if (expected !== "no-key") headers.authorization = `Basic ${btoa(`${secretKey}:`)}`;
  if (operation.method === "POST") headers["idempotency-key"] = `check-${run}-${index}`;
  const isForm = operation.request?.encoding === "multipart";
  const isMeant = expected === "refused";
  const known = isMeant ? probe.body : withKnownIds(probe, nodes, ids);
  const body = known === undefined ? undefined : isForm ? formOf(known) : JSON.stringify(known);
  if (body !== undefined && !isForm) headers["content-type"] = "application/json";
  const { method } = operation;
  const response = await call(url, {
    ...{ method, headers, redirect: "manual", signal: AbortSignal.timeout(timeout) },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const request: ExchangeRequest = { method, url, headers, body };
  const exchange: Exchange = {
    request,
    response: { status: response.status, headers: [...response.headers], body: text || undefined },
    place: { source: baseUrl, index, call: `${method} ${place}` },
  };
  if (response.ok) learn(ids, text, method, values);
  const { status } = response;
  const namesOthers = namesObjects(path, known);
  return { probe, exchange, status, hasStrangeIds: hasStrangeIds(url, body), namesOthers };
}

function learn(
  ids: KnownIds,
  text: string,
  method: string,
  values: Readonly<Record<string, string>>,
): void {
  if (method === "DELETE") {
    for (const id of Object.values(values)) ids.forget(id);
    return;
  }
  try {
    ids.learn(JSON.parse(text));
  } catch {
    // The check tells that it is no JSON.
  }
}

/** A body in which ids of payloads are replaced by those that the server has shown. */
function withKnownIds({ operation, body }: Probe, nodes: Nodes, ids: KnownIds): unknown {
  if (!operation.request || !isObject(body)) return body;
  const copy = structuredClone(body);
  for (const { schemas, value, path } of visitsOf(
    nodes.component(operation.request.schema),
    body,
  )) {
    const prefix = schemas.map(({ schema }) => schema["x-id-prefix"]).find(Boolean);
    if (typeof prefix !== "string" || typeof value !== "string") continue;
    let holder: unknown = copy;
    for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[key];
    const id = ids.find(prefix) ?? strangeId(prefix);
    (holder as Record<string | number, unknown>)[path.at(-1) as string] = id;
  }
  return copy;
}

// What exists may be in a state in which it cannot be used: canceled, spent, somebody else's.
function namesObjects(path: string, body: unknown): boolean {
  return idForm.test(path) || idForm.test(JSON.stringify(body ?? ""));
}

const idForm = /\b[a-z]+_\d{10}/;

function hasStrangeIds(url: string, body: unknown): boolean {
  const mark = strangeId("");
  return url.includes(mark) || (typeof body === "string" && body.includes(mark));
}

function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as object))
    form.append(name, name === "file" ? new Blob([String(value)]) : String(value));
  return form;
}
