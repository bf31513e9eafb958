import { quietly } from "../quietly.js";
import type { Hooks } from "./hooks.js";

/** What a program may know of what runs it; each runtime has some of it. */
export interface Surroundings {
  process?: { env?: Record<string, string | undefined>; versions?: Record<string, string> };
  navigator?: { userAgent?: string };
  window?: { document?: unknown };
  [standingHooks]?: () => Hooks | undefined;
}

/**
 * Name of what gives hooks to every client that is made from then on, whichever copy of the package makes it:
 * the entry for logs leaves it.
 */
export const standingHooks = "wooshpay-openapi hooks";

/** A variable of the environment; undefined where there is none, or it may not be read. */
export function environment(name: string): string | undefined {
  // Deno asks first.
  return quietly(() => (globalThis as Surroundings).process?.env?.[name]);
}
