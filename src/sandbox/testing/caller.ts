import type { Sandbox } from "../sandbox.js";

/** An answer, read. */
export interface Called {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every kind.
  body: any;
}

/** Calls an operation of a sandbox as the first account, with a JSON body. */
export function callerOf(sandbox: Sandbox, secretKey = sandbox.secretKey) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Called> => {
    const response = await sandbox.fetch(`http://sandbox.localhost/v1${path}`, {
      method,
      headers: {
        authorization: `Basic ${btoa(`${secretKey}:`)}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}
