/**
 * The names of this machine, as `URL` writes the host of an address: `localhost` and all that stands below it, which
 * leads nowhere else (RFC 6761), and the addresses of its loopback.
 */
export const thisMachine: RegExp = /^(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1\])$/;
