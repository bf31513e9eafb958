import { isObject } from "../../json.js";
import type { Breach, Members, Rule } from "./rule.js";
import { aboutMembers, numberOf, objectOf, ofAll, unless } from "./rule.js";
import { breach, isNumeric, says, unitOf } from "./values.js";

/** Milliseconds in one of a unit of moments. */
const moments: Readonly<Record<string, number>> = { ms: 1, s: 1000 };

const earliest = Date.UTC(2015, 0);
const latest = Date.UTC(2100, 0);

/** `created` is rounded to whole seconds, other moments are not. */
const rounding = 1000;

/** Members that tell when something happens to an object that exists. */
const later = [
  "updated",
  "expires_at",
  "cancel_at",
  "redeem_by",
  "next_pending_invoice_item_invoice",
];

/** Pairs of members that begin and end something. */
const spans = [
  ["start", "end"],
  ["period_start", "period_end"],
] as const;

/** Where an object carries one that comes before it, by the name of its kind. */
const carriers: Readonly<Record<string, string[]>> = {
  event: ["data", "object"],
  refund: ["payment_intent"],
  price: ["product"],
  promotion_code: ["coupon"],
  subscription_item: ["price"],
};

/** Rules about moments. */
export const timeRules: readonly Rule[] = [
  {
    id: "plausible-moment",
    says: "A moment lies between 2015 and 2100 in its unit: milliseconds have 13 digits, seconds 10.",
    evidence: {
      level: "documented",
      documents: ["checkout", "crypto", "alipay-zh"],
      note: "The unit is documented; the years are wide enough for any moment of this API.",
    },
    concerns: says("x-unit"),
    check: (visit) => {
      const unit = unitOf(visit) ?? "";
      const { value } = visit;
      const length = moments[unit];
      if (length === undefined || !isNumeric(value)) return [];
      const moment = Number(value) * length;
      if (moment >= earliest && moment < latest) return [];
      const digits = String(earliest / length).length;
      const expected = `a moment from 2015 to 2100 in ${unit}, ${digits} digits`;
      const hint = hintFor(Number(value), unit);
      return [{ ...breach(visit, expected), ...foundAs(value), ...(hint && { hint }) }];
    },
  },
  {
    id: "created-first",
    says: "Nothing happens to an object before it is created, but for the rounding of `created`.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto"],
      note: "The meaning of the names. Pages print `updated` that is `created`, and `expires_at` a day after it.",
    },
    ...aboutMembers("created"),
    check: ({ value }) => {
      if (!isObject(value)) return [];
      const created = numberOf(value, "created");
      return created === undefined ? [] : ofAll(later, (name) => notBefore(value, name, created));
    },
  },
  {
    id: "start-before-end",
    says: "What begins and ends does not end before it begins.",
    evidence: { level: "inferred", note: "The meaning of the names." },
    ...aboutMembers(...spans.flat()),
    check: ({ value }) => {
      if (!isObject(value)) return [];
      return ofAll(spans, ([start, end]) => {
        const [from, to] = [numberOf(value, start), numberOf(value, end)];
        if (from === undefined || to === undefined) return [];
        return unless(to >= from, end, value, `at least \`${start}\`, ${from}`);
      });
    },
  },
  {
    id: "carried-first",
    says: "What an event tells of, and what another object is made of, was created before it.",
    evidence: {
      level: "inferred",
      documents: ["checkout", "crypto", "api-49996644"],
      note: "A refund needs a payment, a price its product. Pages print a price that is as old as its product.",
    },
    ...aboutMembers("created"),
    check: ({ value }) => {
      const path = isObject(value) ? carriers[String(value.object)] : undefined;
      if (!isObject(value) || !path) return [];
      const created = momentsOf(path.reduce(objectOrNone, value));
      if (created.length === 0) return [];
      return notBefore(value, "created", Math.max(...created), `that of its ${path.at(-1)}`);
    },
  },
];

const units = { seconds: 1000, milliseconds: 1, microseconds: 1 / 1000, nanoseconds: 1e-6 };

const unitNames: Readonly<Record<string, keyof typeof units>> = {
  ms: "milliseconds",
  s: "seconds",
};

/** What to do with a moment that was meant in another unit. */
function hintFor(value: number, unit: string): string | undefined {
  const wanted = unitNames[unit];
  const meant = Object.entries(units).find(([, length]) => {
    const moment = value * length;
    return moment >= earliest && moment < latest;
  });
  if (!wanted || !meant) return undefined;
  const [name, length] = meant;
  const factor = length / units[wanted];
  const way = factor > 1 ? `multiply by ${factor}` : `divide by ${1 / factor}`;
  return `These are ${name}: ${way} for ${wanted}.`;
}

// Digits as long as those of a card are masked, and their number is what is wrong.
function foundAs(value: number | string): { found: string } | undefined {
  const { length } = String(value);
  return length > 13 ? { found: `${length} digits` } : undefined;
}

function notBefore(members: Members, name: string, moment: number, of = "`created`"): Breach[] {
  const value = numberOf(members, name);
  if (value === undefined) return [];
  return unless(value >= moment - rounding, name, members, `not before ${of}, ${moment}`);
}

function objectOrNone(members: Members, name: string): Members {
  return objectOf(members, name) ?? {};
}

/** When an object, and all that it carries, was created. */
function momentsOf(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "created" && typeof member === "number" ? [member] : momentsOf(member),
  );
}
