import { thisMachine } from "../../this-machine.js";

/**
 * Why nothing is sent to an address; undefined where it may be.
 * @param allowsRemote whether events may leave this machine.
 */
export function placeFault(address: string, allowsRemote: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return "It is no http or https address.";
  if (url.username || url.password) return "The address holds a user or a password.";
  if (allowsRemote || thisMachine.test(url.hostname)) return undefined;
  return `${url.hostname} is not this machine, and sending to others is not allowed (allowRemote).`;
}
