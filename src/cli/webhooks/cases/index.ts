import type { WebhookCase, WebhookSample } from "../case.js";
import { bodyCases } from "./bodies.js";
import { repetitionCases } from "./repetitions.js";
import { signatureCases } from "./signatures.js";

// What may occupy an endpoint, or end it, comes last.
const last = ["16-mb", "answers-early"];

/** All cases in the order in which they are tried: first a right delivery, on which most others rest. */
export function allCases(samples: readonly WebhookSample[]): WebhookCase[] {
  const cases = [...signatureCases, ...samples.map(eventCase), ...bodyCases, ...repetitionCases];
  const isLast = ({ id }: WebhookCase) => last.includes(id);
  return [...cases.filter((one) => !isLast(one)), ...cases.filter(isLast)];
}

function eventCase({ type, evidence }: WebhookSample): WebhookCase {
  return {
    id: `event/${type}`,
    sends: `the event ${type}, rightly signed`,
    expects: "accepted",
    because: "An endpoint takes each event, whether or not it has something to do about it.",
    evidence,
    deliveries: [{ type }],
    remedy: "types",
    follows: { "unknown-type": "same", "unknown-fields": "same" },
  };
}
