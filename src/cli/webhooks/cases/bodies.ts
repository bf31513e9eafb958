import type { EventBody, WebhookCase } from "../case.js";
import { sense, signature } from "./evidence.js";
import { refusal } from "./signatures.js";

/** JSON as nobody writes it again: other blanks, line ends, escapes and forms of numbers. */
function unusual(event: EventBody): string {
  return `${JSON.stringify(event, null, 3)
    .replace(/\n/g, "\r\n\t")
    .replace(/"amount": (\d+)/g, '"amount" : $1.0')
    .replace(/"event"/, '"\\u0065vent"')}\r\n`;
}

function describe(event: EventBody): void {
  event.data.object.description = "茶 ☕️ café, für 佐藤 🍵";
}

/** An event of at least that many bytes, rightly formed. */
function pad(event: EventBody, bytes: number): void {
  event.data.object.description = "x".repeat(bytes);
}

const kilobyte = 1024;

/** Cases about the bytes of the body, and what stands in it. */
export const bodyCases: readonly WebhookCase[] = [
  {
    id: "white-space",
    sends: "unusual white space, escapes and numbers, rightly signed",
    expects: "accepted",
    because: "What is signed are the bytes of the body, however its JSON is written.",
    evidence: signature,
    contradictions: ["webhook-raw-body"],
    deliveries: [{ write: unusual }],
    harm: {
      refused:
        "It verifies JSON that was parsed and written again: any event with a blank, an escape or a number in another form is refused and lost.",
    },
    remedy: "rawBody",
  },
  refusal("rewritten", "a body with other white space than the signed one", {
    because: "One byte more than was signed is another body.",
    contradictions: ["webhook-raw-body"],
    deliveries: [
      {
        name: "blanks added",
        write: (event) => JSON.stringify(event),
        replace: (event) => JSON.stringify(event, null, 2),
      },
      {
        name: "blanks taken out",
        write: (event) => JSON.stringify(event, null, 2),
        replace: (event) => JSON.stringify(event),
      },
      {
        name: "the last line end taken out",
        write: (event) => `${JSON.stringify(event)}\n`,
        replace: (event) => JSON.stringify(event),
      },
      { name: "keys in another order", replace: (event) => JSON.stringify(reversed(event)) },
    ],
    remedy: "rawBody",
    follows: { "white-space": "any" },
  }),
  refusal("changed-body", "another amount than the signed one", {
    deliveries: [
      {
        replace: (event) =>
          JSON.stringify({
            ...event,
            data: { object: { ...event.data.object, amount_received: 1, amount: 1 } },
          }),
      },
    ],
    harm: { accepted: "Whoever stands between can change amounts and orders." },
  }),
  {
    id: "utf-8",
    sends: "letters outside ASCII",
    expects: "accepted",
    because: "What is signed are the bytes of the body, and JSON is UTF-8.",
    evidence: signature,
    deliveries: [{ edit: describe }],
    harm: { refused: "Every event with a name or a text outside ASCII is refused and lost." },
    remedy: "rawBody",
  },
  {
    id: "cut-letters",
    sends: "letters outside ASCII, cut in the middle by the network",
    expects: "accepted",
    because: "A body arrives in parts, and a letter may lie on two of them.",
    evidence: signature,
    deliveries: [{ edit: describe, pieces: 7 }],
    harm: {
      refused: "It adds up parts as text: now and then an event is refused, and nobody sees why.",
    },
    remedy: "rawBody",
    follows: { "utf-8": "any" },
  },
  {
    id: "unknown-type",
    sends: "a type of event that is not known yet",
    expects: "accepted",
    because: "The list of types could not be read, and new ones come without notice.",
    evidence: sense,
    contradictions: ["event-types-listed"],
    questions: ["events-types"],
    deliveries: [
      {
        edit(event) {
          event.type = "an.event.of.tomorrow";
        },
      },
    ],
    harm: {
      refused:
        "Each event of another type comes 18 times in 72 hours, and WooshPay reports a broken endpoint by e-mail.",
      errored:
        "Each event of another type comes 18 times in 72 hours, and WooshPay reports a broken endpoint by e-mail.",
    },
    remedy: "types",
  },
  {
    id: "unknown-fields",
    sends: "fields that are not known yet, beside the known ones",
    expects: "accepted",
    because: "Fields are added to an API without notice.",
    evidence: sense,
    deliveries: [
      {
        edit(event) {
          event.tomorrow = { nested: [null, 1, "x"] };
          Object.assign(event.data, { tomorrow: null });
          event.data.object.tomorrow = { currency: 7 };
        },
      },
    ],
    harm: {
      refused: "The day WooshPay adds a field, every event is refused and lost.",
      errored: "The day WooshPay adds a field, every event fails and is lost.",
    },
    remedy: "fields",
  },
  {
    ...refusal("no-json", "rightly signed, and no JSON object", {
      deliveries: [
        { name: "HTML", write: () => "<html></html>" },
        { name: "an empty body", write: () => "" },
        { name: "JSON that is cut off", write: (event) => JSON.stringify(event).slice(0, -9) },
        { name: "JSON and more", write: (event) => `${JSON.stringify(event)}}` },
        { name: "null", write: () => "null" },
        { name: "a string", write: () => '"evt_1"' },
        { name: "an array", write: () => "[]" },
        { name: "a number", write: () => "7" },
        { name: "true", write: () => "true" },
        { name: "bytes that are no UTF-8", write: () => Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) },
        {
          name: "JSON in UTF-16",
          write: (event) => Buffer.from(JSON.stringify(event), "utf16le"),
        },
      ],
    }),
    expects: "answered",
    because: "WooshPay sends JSON objects; what a receiver makes of others must not break it.",
    evidence: sense,
    remedy: "json",
  },
  {
    id: "300-kb",
    sends: "an event of 300 kB",
    expects: "accepted",
    because: "No page limits the length of an event, and some hold lists.",
    evidence: sense,
    deliveries: [{ edit: (event) => pad(event, 300 * kilobyte) }],
    harm: { refused: "A long event, of an order with many lines, is refused and lost." },
    remedy: "limit",
  },
  {
    id: "16-mb",
    sends: "an event of 16 MB",
    expects: "answered",
    because: "Too long a body may be refused, with 4xx or by ending the connection.",
    evidence: sense,
    deliveries: [{ edit: (event) => pad(event, 16 * kilobyte * kilobyte) }],
    harm: {
      errored: "Anybody can make it fail, and fill your error log and your alarms.",
      silent: "Anybody can occupy the endpoint, and real events come too late.",
    },
    remedy: "limit",
    when: "always",
  },
];

function reversed(event: EventBody): object {
  return Object.fromEntries(Object.entries(event).reverse());
}
