/**
 * The names of this machine, as `URL` writes the host of an address: `localhost` and all that stands below it, which
 * leads nowhere else (RFC 6761), and the addresses of its loopback.
 */
export const thisMachine: RegExp = /^(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1\])$/;

/** The name in a Host header, in small letters and without its port. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

/** Whether a Host header names this machine, whatever the port. */
export function isLoopback(host: string): boolean {
  return thisMachine.test(hostName(host));
}
