import { Refusal } from "../../sandbox/refusal.js";

/** A body that is longer than any call of the API has. */
export const tooLongBody = new Refusal(
  413,
  "The body is longer than 16 MB, which is more than the sandbox takes.",
  { code: "body_too_long" },
);

/** Headers that are longer than any client sends. */
export const tooLongHead = new Refusal(431, "The headers are longer than 64 kB.", {
  code: "malformed_request",
});

/** A request that took so long to arrive that nobody waits for the rest of it. */
export const tooSlow = new Refusal(408, "The request did not arrive in time.", {
  code: "malformed_request",
});

/** What is no request in HTTP/1.1. */
export const malformed = new Refusal(400, "This is no request in HTTP/1.1.", {
  code: "malformed_request",
});

/** A request for a tunnel, as a proxy gets it. */
export const tunnel = new Refusal(
  405,
  "The sandbox is no proxy: use its address in the place of the address of the API.",
  { code: "malformed_request" },
);
