import createClient from "openapi-fetch";
import type { Operation, OperationId } from "../../generated/operations.js";

/** An operation with its operationId. */
export interface NamedOperation extends Pick<Operation, "method" | "path" | "body" | "list"> {
  id: OperationId;
}

/** What a call fills into its operation. */
export interface OperationInput {
  path: Record<string, string>;
  query: object;
  body?: unknown;
}

// openapi-fetch derives wide types from the description; the named methods carry narrow ones instead.
type SendRequest = (method: string, path: string, init: object) => Promise<unknown>;

// What openapi-fetch is told that came back; the request that it made is sent elsewhere. It is made
// when the first call needs it: Node loads its fetch with the first Response, which takes 25 ms.
let nothing: Response | undefined;

/**
 * Makes the function that turns an operation and its input into a request: path and query written as
 * the pages show them, body as JSON or as a form.
 */
export function createRequestMaker(
  baseUrl: string,
): (
  operation: NamedOperation,
  input: OperationInput,
  headers: Record<string, string>,
) => Promise<Request> {
  const client = createClient({ baseUrl });
  const sendRequest = client.request as unknown as SendRequest;
  return async (operation, { path, query, body = {} }, headers) => {
    let made: Request | undefined;
    await sendRequest(operation.method, operation.path, {
      headers,
      params: { path, query },
      ...(operation.body === "json" && { body }),
      ...(operation.body === "multipart" && { body, bodySerializer: toForm }),
      // Following a redirect would carry the call, and on some runtimes the key, to another host.
      redirect: "manual",
      fetch: async (request: Request) => {
        made = request;
        nothing ??= new Response(null, { status: 204 });
        return nothing;
      },
    });
    return made as Request;
  };
}

function toForm(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}
