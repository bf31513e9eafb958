// For those who prefer results to exceptions.
import { type WithResponse, WooshPayError } from "wooshpay-openapi";

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: WooshPayError };

export async function attempt<Value>(call: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof WooshPayError) return { ok: false, error };
    throw error;
  }
}

export function requestOf<Value>({ requestId, response }: WithResponse<Value>): string {
  return requestId ?? response.headers.get("x-request-id") ?? "none";
}
