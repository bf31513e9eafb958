import { isLoopback } from "../../this-machine.js";
import type { SandboxRequest } from "../message.js";
import { Refusal } from "../refusal.js";
import { lettersOf } from "../seed.js";

/**
 * Refuses a request that another site's page has had sent: one to a name that somebody else has pointed at this
 * machine, or one from a page that is none of the sandbox.
 * @param baseUrl address under which the pages stand, besides those of this machine.
 * @throws Refusal (403)
 */
export function checkSender(request: SandboxRequest, baseUrl: string): void {
  const host = request.header("host");
  const own = new URL(baseUrl).host;
  if (host !== undefined && host !== own && !isLoopback(host))
    throw new Refusal(
      403,
      `The sandbox answers to the names of this machine and to ${own}, not to ${host}: start it with that address as its baseUrl.`,
    );
  if (request.method !== "POST") return;
  const origin = request.header("origin");
  if (origin === undefined) return;
  const sender = hostOf(origin);
  if (sender === undefined || ![host, own].includes(sender))
    throw new Refusal(403, "This form was sent from another site.");
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

let key: string | undefined;

/**
 * What the forms of an object carry, so that only somebody who has seen its page can send them. It is made of
 * chance, since a seed is no secret, and lasts as long as the process.
 */
export function tokenOf(id: string): string {
  key ??= [...crypto.getRandomValues(new Uint32Array(4))].join(".");
  return lettersOf(`${key}:${id}`, 24);
}
