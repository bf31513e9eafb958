import type { Delivery, WebhookCase } from "../case.js";
import { age, delivery, retries, sense } from "./evidence.js";
import { refusal } from "./signatures.js";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const succeeded = "payment_intent.succeeded";

const oldQuestion = ["events-signature-tolerance"];
const oldContradiction = ["webhook-tolerance"];
const lostRetry =
  "After an outage the repetitions are refused, if they carry the time of the first delivery: a paid order is lost.";

function times(count: number, make: (index: number) => Delivery): Delivery[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Cases about old deliveries. */
const ageCases: readonly WebhookCase[] = [
  {
    id: "retry-10-minutes",
    sends: "an event that was signed 10 minutes ago",
    expects: "accepted",
    because: "Deliveries are repeated for 72 hours, and no page says that they are signed anew.",
    evidence: retries,
    contradictions: oldContradiction,
    questions: oldQuestion,
    deliveries: [{ age: 10 * minute }],
    harm: { refused: lostRetry },
    remedy: "retries",
  },
  {
    id: "retry-71-hours",
    sends: "an event that was signed 71 hours ago",
    expects: "accepted",
    because: "Deliveries are repeated for 72 hours, and no page says that they are signed anew.",
    evidence: retries,
    contradictions: oldContradiction,
    questions: oldQuestion,
    deliveries: [{ age: 71 * hour }],
    harm: { refused: lostRetry },
    remedy: "retries",
    follows: { "retry-10-minutes": "same" },
  },
  {
    id: "retry-signed-anew",
    sends: "an event of 71 hours ago, signed now",
    expects: "accepted",
    because: "Deliveries are repeated for 72 hours, and may be signed anew.",
    evidence: retries,
    contradictions: oldContradiction,
    questions: oldQuestion,
    deliveries: [{ age: 0, happened: 71 * hour }],
    harm: {
      refused:
        "After an outage the repetitions are refused, if they are signed anew: a paid order is lost.",
    },
    remedy: "retries",
  },
  {
    id: "clock-ahead",
    sends: "an event that was signed 2 minutes ahead of this clock",
    expects: "accepted",
    because: "Two clocks differ.",
    evidence: sense,
    deliveries: [{ age: -2 * minute, happened: 0 }],
    harm: { refused: "When the clock of the server goes slow, every event is refused." },
    remedy: "age",
  },
  refusal("too-old", "rightly signed 30 days ago", {
    because: "A receiver judges the age of a delivery, and none is repeated after 72 hours.",
    evidence: age,
    contradictions: oldContradiction,
    questions: oldQuestion,
    deliveries: [{ age: 30 * day }],
    harm: { accepted: "A delivery that was caught once is accepted for ever: a replay." },
    remedy: "age",
  }),
  refusal("too-old-milliseconds", "rightly signed 30 days ago, t in milliseconds", {
    because: "A receiver judges the age of a delivery, in whatever unit t counts.",
    evidence: { ...age, level: "inferred" },
    contradictions: ["webhook-timestamp-unit"],
    questions: ["events-signature-timestamp"],
    deliveries: [{ age: 30 * day, unit: "ms" }],
    harm: {
      accepted:
        "Milliseconds are read as seconds, and are never old: a replay is accepted for ever.",
    },
    remedy: "unit",
    follows: { "too-old": "same", milliseconds: "any" },
  }),
  refusal("future", "rightly signed one day ahead of this clock", {
    because: "WooshPay signs what happens now.",
    evidence: { ...age, level: "inferred" },
    contradictions: oldContradiction,
    deliveries: [{ age: -day, happened: 0 }],
    harm: { accepted: "A delivery with a time ahead can be replayed until that time, and longer." },
    remedy: "age",
    follows: { "too-old": "same" },
  }),
  refusal("two-times", "two t, of which one is old and signed, and the other is new", {
    because: "The time that is judged has to be the one that is signed.",
    evidence: age,
    deliveries: [
      {
        name: "the old one first",
        age: 30 * day,
        header: ({ t, v1 }) => [`t=${t},t=${nowLike(t)},v1=${v1}`],
      },
      {
        name: "the new one first",
        age: 30 * day,
        header: ({ t, v1 }) => [`t=${nowLike(t)},t=${t},v1=${v1}`],
      },
      {
        name: "the header twice",
        age: 30 * day,
        header: ({ t, v1 }) => [`t=${t},v1=${v1}`, `t=${nowLike(t)},v1=${v1}`],
      },
    ],
    harm: { accepted: "A delivery that was caught is accepted for ever, with a new t beside." },
    remedy: "comparison",
    follows: { "too-old": "same" },
  }),
];

/** Cases about what arrives again, at once, or in another order. */
const orderCases: readonly WebhookCase[] = [
  {
    id: "duplicate",
    sends: "the same delivery twice",
    expects: "accepted",
    because: "A delivery whose answer got lost is repeated: it has to be taken, and handled once.",
    evidence: delivery,
    deliveries: [{}, { again: 0 }],
    handled: { from: 0, to: 1, times: 1 },
    harm: {
      refused: "What was handled is refused when it comes again, and comes 18 times in 72 hours.",
      errored: "What was handled fails when it comes again, and comes 18 times in 72 hours.",
      repeated: "When an answer gets lost the order is shipped, or the money booked, twice.",
    },
    remedy: "deduplicate",
  },
  {
    id: "duplicate-signed-anew",
    sends: "the same event twice, each signed for itself",
    expects: "accepted",
    because: "A repetition may be signed anew: it has to be taken, and handled once.",
    evidence: { ...delivery, level: "inferred" },
    deliveries: [{ age: 2 * second }, { event: 0, object: 0, happened: 2 * second }],
    handled: { from: 0, to: 1, times: 1 },
    harm: { repeated: "Repetitions are told by their signature: the order is shipped twice." },
    remedy: "eventId",
    follows: { duplicate: "same" },
  },
  {
    id: "two-events-of-one-intent",
    sends: "a payment that failed, and then succeeded",
    expects: "accepted",
    because: "One payment intent has many events, and each of them is news.",
    evidence: delivery,
    deliveries: [
      { name: "failed", type: "payment_intent.payment_failed", object: 0 },
      { name: "succeeded", object: 0 },
    ],
    handled: { from: 1, to: 1, times: 1 },
    harm: {
      lost: "What happens to a payment after its first event is dropped: a paid order is lost.",
      refused: "What happens to a payment after its first event is refused: a paid order is lost.",
    },
    remedy: "eventId",
  },
  {
    id: "out-of-order",
    sends: "that a payment succeeded, and then that it was created",
    expects: "accepted",
    because: "No page promises an order.",
    evidence: sense,
    questions: ["events-order"],
    deliveries: [
      { name: "succeeded", type: succeeded, object: 0 },
      { name: "created", type: "payment_intent.created", object: 0, happened: hour },
    ],
    handled: { from: 0, to: 0, times: 1 },
    harm: { refused: "An event that comes late is refused 18 times in 72 hours." },
    remedy: "order",
  },
  {
    id: "five-copies-at-once",
    sends: "the same event five times at once",
    expects: "once",
    because: "Copies may meet, and the event has to be handled once; some may be put off.",
    evidence: delivery,
    deliveries: times(5, (index) => (index === 0 ? {} : { again: 0 })),
    atOnce: true,
    handled: { from: 0, to: 4, times: 1 },
    harm: {
      repeated:
        "Copies that meet are all handled: the order is shipped, or the money booked, twice.",
      lost: "Copies that meet get in each other's way, and none is handled: a paid order is lost.",
    },
    remedy: "atomic",
    follows: { duplicate: "same" },
  },
  {
    id: "five-events-at-once",
    sends: "five events at once",
    expects: "accepted",
    because: "Many customers pay at once.",
    evidence: sense,
    deliveries: times(5, () => ({})),
    atOnce: true,
    handled: { from: 0, to: 4, times: 5 },
    harm: {
      lost: "Events that meet get in each other's way: paid orders are lost.",
      repeated: "Events that meet are handled more than once.",
    },
    remedy: "atomic",
  },
  {
    id: "slow",
    sends: "all events that had to be taken, by the slowest answer",
    expects: "accepted",
    because: "The answer comes before slow work; no page says how long WooshPay waits.",
    evidence: delivery,
    questions: ["webhook-endpoints-timeout"],
    deliveries: [{}],
    harm: {
      slow: "WooshPay gives up waiting and delivers again, while the first delivery is still handled.",
    },
    remedy: "acknowledge",
  },
  {
    id: "answers-early",
    sends: "half of the body, and nothing more",
    expects: "waiting",
    because:
      "Without the whole body nothing can be verified, and 2xx says that the event has arrived.",
    evidence: delivery,
    deliveries: [{ holdsBack: true }],
    harm: {
      accepted:
        "It answers before it verifies: an event that then fails never comes again, and a forgery cannot be told from it.",
    },
    remedy: "acknowledge",
    when: "always",
  },
];

/** Cases about time and repetition. */
export const repetitionCases: readonly WebhookCase[] = [...ageCases, ...orderCases];

/** The present time in the unit that a `t` is in. */
function nowLike(t: string): number {
  return t.length > 11 ? Date.now() : Math.floor(Date.now() / second);
}
