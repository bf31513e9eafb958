import { hostName, isLoopback } from "../../this-machine.js";
import type { SandboxRequest } from "../message.js";
import { Refusal } from "../refusal.js";

/**
 * Refuses what a page of another site has had sent: a name that somebody has pointed at this machine, or a page that
 * stands elsewhere. The admin asks for no key, so that its caller has to be this machine, or known.
 * @param hosts names of hosts that may be used besides those of this machine.
 * @throws Refusal (403)
 */
export function checkCaller({ header }: SandboxRequest, hosts: readonly string[]): void {
  const host = header("host");
  if (host !== undefined && !isAllowed(host, hosts))
    throw new Refusal(
      403,
      `The admin answers to names of this machine, not to ${hostName(host)}: start it with that address as its --base-url, or baseUrl.`,
      { code: "foreign_host" },
    );
  const origin = header("origin");
  if (origin !== undefined && !isAllowed(hostIn(origin), hosts))
    throw new Refusal(403, "The admin takes nothing that a page of another site sends.", {
      code: "foreign_origin",
    });
}

function isAllowed(host: string, hosts: readonly string[]): boolean {
  return isLoopback(host) || hosts.includes(hostName(host));
}

function hostIn(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}
