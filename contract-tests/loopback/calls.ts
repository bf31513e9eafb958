import { expect } from "vitest";
import { WooshPay, type WooshPayOptions } from "../../src/index.js";
import { failureOf, type Received, secretKey, serve } from "./server.js";

type Method = (...values: unknown[]) => Promise<unknown>;

/** A call of a method as a program without types may make it, and what arrives at a server of its own. */
export async function sent(
  name: string,
  values: readonly unknown[],
  options: WooshPayOptions = {},
): Promise<{ call: () => Promise<unknown>; received: Received[] }> {
  const { url, received } = await serve({ body: { id: "x_1", data: [], has_more: false } });
  const client = new WooshPay(secretKey, { baseUrl: url, ...options });
  const method = name
    .split(".")
    .reduce<unknown>((place, part) => (place as Record<string, unknown>)[part], client) as Method;
  return { call: () => method(...values), received };
}

/** The message that a call is refused with, before anything arrives anywhere. */
export async function refusal(name: string, ...values: unknown[]): Promise<string> {
  const { call, received } = await sent(name, values);
  const error = await failureOf(call());
  expect(error).toBeInstanceOf(TypeError);
  expect(received).toEqual([]);
  return error.message;
}
