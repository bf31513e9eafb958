import type { Contract } from "../contract.js";
import type { ExchangeRequest, ExchangeResponse } from "../exchange.js";
import type { Finding } from "../finding.js";
import { throwViolations } from "./violation-error.js";

/** Options of {@link createContractFetch}. */
export interface ContractFetchOptions {
  /** What the traffic is held against, and what counts it. */
  contract: Contract;
  /** Sends the requests; the global one unless set. */
  fetch?: typeof fetch | undefined;
  /**
   * `throw` (the default): a call that breaks the contract fails, before it is sent where the request does.
   * `collect`: calls go on, and `findings` holds what was found.
   */
  onViolation?: "throw" | "collect" | undefined;
}

/** A fetch that holds all that it carries against the description. */
export interface ContractFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What was found so far, advice and warnings too. */
  readonly findings: readonly Finding[];
}

/**
 * Wraps a fetch, for tests: traffic with the API is checked in both directions and counted, other traffic passes.
 * A call rejects with a ContractViolationError where it breaks the contract, unless violations are collected.
 * @throws TypeError for an option that there is not.
 */
export function createContractFetch(options: ContractFetchOptions): ContractFetch {
  const { contract, fetch: send = fetch, onViolation = "throw", ...rest } = options;
  const [stray] = Object.keys(rest);
  if (stray !== undefined)
    throw new TypeError(`${stray} is no option, expected contract, fetch, onViolation.`);
  if (!["throw", "collect"].includes(onViolation))
    throw new TypeError(`onViolation: expected throw or collect, found ${onViolation}.`);
  const findings: Finding[] = [];
  const call = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = await readRequest(input, init);
    if (!contract.concerns({ request })) return send(input, init);
    // What breaks the contract is not sent: it may move money.
    if (onViolation === "throw") throwViolations(contract.check({ request }));
    const response = await send(input, init);
    const found = contract.check({ request, response: await readResponse(response) });
    findings.push(...found);
    if (onViolation === "throw") throwViolations(found);
    return response;
  };
  return Object.assign(call, { findings });
}

async function readRequest(
  input: Request | URL | string,
  init: RequestInit | undefined,
): Promise<ExchangeRequest> {
  const isRequest = typeof input === "object" && "headers" in input;
  const method = init?.method ?? (isRequest ? input.method : "GET");
  const url = isRequest ? input.url : String(input);
  const headers = [...new Headers(init?.headers ?? (isRequest ? input.headers : {}))];
  const given = init?.body ?? undefined;
  if (given === undefined && isRequest && input.body) {
    const bytes = new Uint8Array(await input.clone().arrayBuffer());
    return { method, url, headers, body: bytes.length > 0 ? bytes : undefined };
  }
  if (given instanceof ReadableStream) return { method, url, headers, isBodyLost: true };
  if (given instanceof Blob)
    return { method, url, headers, body: new Uint8Array(await given.arrayBuffer()) };
  const body = given instanceof URLSearchParams ? String(given) : given;
  // A runtime names the type of what it writes itself.
  const isForm =
    given instanceof URLSearchParams && !headers.some(([name]) => name === "content-type");
  const type: [string, string] = ["content-type", "application/x-www-form-urlencoded"];
  return { method, url, headers: isForm ? [...headers, type] : headers, body };
}

async function readResponse(response: Response): Promise<ExchangeResponse> {
  const { status, headers } = response;
  return { status, headers: [...headers], body: await response.clone().text() };
}
