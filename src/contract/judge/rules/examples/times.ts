import type { Examples } from "./example.js";
import { day, event, refund } from "./samples.js";

/** Examples of the rules about moments. */
export const timeExamples: Examples = {
  "plausible-moment": [
    {
      ...{ schema: "Refund", payload: { object: "refund", created: day } },
      breaks: [
        ["/created", day / 1000, { expected: "a moment from 2015 to 2100 in ms, 13 digits" }],
        ["/created", day * 1000, { found: "16 digits" }],
      ],
    },
    {
      ...{ schema: "InvoicePeriodInput", payload: { start: String(day) } },
      breaks: [["/start", String(day / 1000), { found: '"1767225600"' }]],
    },
  ],
  "created-first": [
    {
      ...{ schema: "Product", payload: { object: "product", created: day, updated: day } },
      breaks: [["/updated", day - 1001, { expected: `not before \`created\`, ${day}` }]],
      keeps: [["/updated", day - 1000]],
    },
  ],
  "start-before-end": [
    {
      ...{ schema: "InvoicePeriod", payload: { start: day, end: day } },
      breaks: [["/end", day - 1, { expected: `at least \`start\`, ${day}` }]],
    },
  ],
  "carried-first": [
    {
      ...{ schema: "Event", payload: event },
      breaks: [["/created", day - 1001, { expected: `not before that of its object, ${day}` }]],
      keeps: [["/created", day - 1000]],
    },
    {
      ...{ schema: "Refund", payload: refund },
      breaks: [["/created", day - 5000, { expected: "payment_intent" }]],
    },
  ],
};
