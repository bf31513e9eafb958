import type { OperationData } from "./data.js";
import { isHidden } from "./http/credentials.js";
import type { IdPrefixes } from "./http/ids.js";
import type { Query } from "./http/query.js";
import { isObject } from "./json.js";
import { excerpt } from "./judge/excerpt.js";
import type { Fault } from "./judge/judgement.js";
import { idOf } from "./judge/rules/ids.js";
import { textOf } from "./judge/rules/rule.js";

type Members = Record<string, unknown>;

/** A request that was taken, and the object that came back. */
export interface AnsweredRequest {
  operation: OperationData;
  /** Values of the parameters in the path. */
  values: Readonly<Record<string, string>>;
  query: Query;
  /** Members of the body; empty where none was sent, or none that can be read. */
  sent: Members;
  answer: Members;
}

interface AnswerRule {
  /** The rule as a sentence. */
  says: string;
  check(answered: AnsweredRequest, prefixes: IdPrefixes): Omit<Fault, "rule">[];
}

/** Members that a request sets and that come back as they were sent, whatever the letters of a text are. */
const kept = [
  ...["amount", "unit_amount", "currency", "merchant_order_id", "mode"],
  ...["payment_intent", "customer", "product", "name", "email", "description"],
];

/** What an object is once a call was taken, by operation: a member, and the values that it may have. */
const outcomes: Readonly<Record<string, readonly [member: string, ...values: unknown[]]>> = {
  cancelPaymentIntent: ["status", "canceled"],
  cancelSetupIntent: ["status", "canceled"],
  expireCheckoutSession: ["status", "expired"],
  deleteCustomer: ["deleted", true],
  deleteWebhookEndpoint: ["deleted", true],
  deleteBeneficiary: ["deleted", true],
};

/** What hangs together in a request and its answer, by the name of the rule. */
export const answerRules: Readonly<Record<string, AnswerRule>> = {
  "asked-for": {
    says: "Who asks for an object by its id is answered with that object.",
    check({ operation, values, answer }, prefixes) {
      const parameter = operation.parameters.filter((one) => one.in === "path").at(-1);
      const prefix = parameter && prefixes.of(operation, parameter);
      const id = textOf(answer, "id");
      const asked = values[parameter?.name ?? ""];
      if (prefix === undefined || id === undefined || asked === undefined) return [];
      if (!id.startsWith(prefix) || !asked.startsWith(prefix) || id === asked) return [];
      const hint = "Answer with the object whose id stands in the path.";
      return [{ pointer: "/id", expected: excerpt(asked), found: excerpt(id), hint }];
    },
  },
  "as-sent": {
    says: "What a request sets stands in the answer as it was sent.",
    check: ({ sent, answer }) =>
      kept.flatMap((name) => {
        const [one, other] = [plain(sent[name]), plain(answer[name])];
        if (one === undefined || other === undefined || isHidden(one) || isHidden(other)) return [];
        if (one.toLowerCase() === other.toLowerCase()) return [];
        const expected = `${excerpt(sent[name], name)}, as it was sent`;
        const hint = `Take \`${name}\` from the request, or refuse it.`;
        const found = excerpt(answer[name], name);
        // Pages print answers to other requests than those beside them, and fakes repeat them.
        return [{ severity: "advice", pointer: `/${name}`, expected, found, hint }];
      }),
  },
  "call-done": {
    says: "An answer shows that what was called is done: canceled, expired, deleted.",
    check({ operation, answer }) {
      const [name = "", ...values] = outcomes[operation.id] ?? [];
      const value = answer[name];
      if (value === undefined || value === null || values.includes(value)) return [];
      const expected = `${excerpt(values[0])}, after ${operation.id}`;
      const hint = "Do what was asked and say so, or refuse it.";
      return [{ pointer: `/${name}`, expected, found: excerpt(value), hint }];
    },
  },
  "within-limit": {
    says: "A page of a list holds no more than its `limit`.",
    check({ query, answer }) {
      const limit = query.get("limit");
      const { length } = idsIn(answer);
      if (typeof limit !== "string" || !/^[1-9]\d*$/.test(limit)) return [];
      if (length <= Number(limit)) return [];
      const hint = "Cut the page at `limit`, and say in `has_more` that more follows.";
      return [{ pointer: "/data", expected: `at most ${limit}`, found: `${length}`, hint }];
    },
  },
  "beyond-cursor": {
    says: "A page that starts after an object, or ends before it, does not hold it.",
    check: ({ query, answer }) =>
      ["starting_after", "ending_before"].flatMap((name) => {
        const cursor = query.get(name);
        const index = idsIn(answer).findIndex((id) => id !== undefined && id === cursor);
        if (index < 0) return [];
        const hint = "Who reads all pages comes to no end otherwise, or counts objects twice.";
        const expected = `other objects than that of \`${name}\``;
        return [{ pointer: `/data/${index}/id`, expected, found: excerpt(cursor), hint }];
      }),
  },
  "more-to-come": {
    says: "A page that says that more follows holds something to go on from.",
    check({ answer }) {
      const isEndless =
        answer.has_more === true && Array.isArray(answer.data) && answer.data.length === 0;
      const hint = "Who reads all pages comes to no end otherwise.";
      const expected = "false, since `data` is empty";
      return isEndless ? [{ pointer: "/has_more", expected, found: "true", hint }] : [];
    },
  },
};

/** What is wrong between a request that was taken and its answer, in the order of the rules. */
export function answerFaults(answered: AnsweredRequest, prefixes: IdPrefixes): Fault[] {
  return Object.entries(answerRules).flatMap(([rule, { check }]) =>
    check(answered, prefixes).map((fault) => ({ rule, ...fault })),
  );
}

// An amount may travel as its digits, and an object in the place of its id.
function plain(value: unknown): string | undefined {
  if (typeof value === "number") return `${value}`;
  const text = isObject(value) ? idOf(value) : textOf({ value }, "value");
  return text?.trim();
}

/** The ids of a list, in its order; none of what is no list. */
function idsIn({ data }: Members): (string | undefined)[] {
  return Array.isArray(data) ? data.map((item: unknown) => idOf(item)) : [];
}
