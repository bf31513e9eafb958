import { asList } from "./description.js";
import { patternEffect } from "./patterns.js";
import type { Rule, Shape } from "./shape.js";

/** What a change does to what is valid: less is, more is, or other things are. */
export type Effect = "narrower" | "wider" | "other" | "none";

/** A rule of one type of values that has changed. */
export interface RuleChange {
  /** The name of the rule, by which it is known whatever keyword states it. */
  name: string;
  effect: Effect;
  before: Rule | undefined;
  after: Rule | undefined;
  /** What has changed, as the first words of a sentence. */
  told: string;
}

/** How two values of a rule differ; undefined where the rule is not there. */
type Judge = (before: unknown, after: unknown, shape: Shape) => readonly [Effect, string];

const most =
  (name: string): Judge =>
  (before, after) => [
    number(after, Infinity) < number(before, Infinity) ? "narrower" : "wider",
    `${name} went from ${limit(before)} to ${limit(after)}`,
  ];

const least =
  (name: string, unless: number): Judge =>
  (before, after) => {
    const [was, is] = [number(before, unless), number(after, unless)];
    const effect = was === is ? "none" : is > was ? "narrower" : "wider";
    return [effect, `${name} went from ${limit(before)} to ${limit(after)}`];
  };

const whole =
  (name: string): Judge =>
  (before, after) => {
    const [was, is] = [asList(before), asList(after)];
    const gone = was.filter((one) => !is.includes(one));
    const news = is.filter((one) => !was.includes(one));
    if (gone.length === 0) return ["narrower", `${name} is demanded that was not`];
    return news.length === 0
      ? ["wider", `${name} is no longer demanded`]
      : ["other", `${name} is another`];
  };

const judges: Readonly<Record<string, Judge>> = {
  enum: (before, after) => {
    if (before === undefined) return ["narrower", `only ${values(after)} may stand there now`];
    if (after === undefined)
      return ["wider", `any value may stand there, not only ${values(before)}`];
    const { gone, news } = moved(before, after);
    if (gone.length === 0 && news.length === 0) return ["none", ""];
    if (news.length === 0) return ["narrower", `${values(gone)} may no longer stand there`];
    return gone.length === 0
      ? ["wider", `${values(news)} may stand there, too`]
      : ["other", `${values(gone)} made way for ${values(news)}`];
  },
  excluded: (before, after) => {
    const { gone, news } = moved(before ?? [], after ?? []);
    if (gone.length === 0 && news.length === 0) return ["none", ""];
    if (gone.length === 0) return ["narrower", `${values(news)} may not stand there`];
    return news.length === 0
      ? ["wider", `${values(gone)} may stand there, too`]
      : ["other", `${values(news)} may not stand there in the place of ${values(gone)}`];
  },
  // Any value passes, so one that joins the list surprises nobody. That one which left it still does what it did,
  // nobody says any more; and one in the place of another is missed by whoever waits for it.
  "x-extensible-enum": (before, after) => {
    const { gone, news } = moved(before ?? [], after ?? []);
    if (before === undefined || after === undefined || gone.length === 0) return ["none", ""];
    return news.length > 0
      ? ["other", `${values(gone)} made way for ${values(news)}`]
      : ["narrower", `${values(gone)} is no longer among the known values`];
  },
  "x-id-prefix": (before, after) =>
    before === undefined || after === undefined
      ? ["none", ""]
      : ["other", `identifiers begin with ${after}, not with ${before}`],
  "x-unit": () => ["none", ""],
  format: (before, after) => {
    const told = `the format went from ${before ?? "any"} to ${after ?? "any"}`;
    if (before === undefined || isInside(after, before)) return ["narrower", told];
    if (after === undefined || isInside(before, after)) return ["wider", told];
    return ["other", told];
  },
  multipleOf: (before, after) => {
    const [was, is] = [asList(before), asList(after)].map((list) => Number(list[0] ?? 0)) as [
      number,
      number,
    ];
    const told = `steps went from ${was || "any"} to ${is || "any"}`;
    if (was === 0 || isMultiple(is, was)) return ["narrower", told];
    return is === 0 || isMultiple(was, is) ? ["wider", told] : ["other", told];
  },
  maximum: most("the largest number"),
  maxLength: most("the greatest length"),
  maxItems: most("the greatest count of items"),
  maxProperties: most("the greatest count of members"),
  minimum: least("the smallest number", -Infinity),
  minLength: least("the least length", 0),
  minItems: least("the least count of items", 0),
  minProperties: least("the least count of members", 0),
  pattern: (before, after, shape) => {
    const [was, is] = [asList(before), asList(after)];
    if (was.length !== 1 || is.length !== 1) return whole("a pattern")(before, after, shape);
    const [one, other] = [was[0], is[0]].map((text) => String(JSON.parse(String(text))));
    const effect = patternEffect(one ?? "", other ?? "");
    return [effect, `the pattern went from ${one} to ${other}`];
  },
  // It says what a text is for, and refuses none.
  contentMediaType: (before, after) =>
    before === undefined || after === undefined
      ? ["none", ""]
      : ["other", "what the text holds is another"],
  uniqueItems: (before, after) => {
    const [was, is] = [asList(before), asList(after)].map((list) => list.includes("true"));
    if (was === is) return ["none", ""];
    return is ? ["narrower", "items may not repeat"] : ["wider", "items may repeat"];
  },
  not: whole("what must not be"),
  if: whole("a condition"),
  propertyNames: whole("a form of names"),
  patternProperties: whole("a form of members"),
  dependentRequired: whole("a member beside another"),
  dependentSchemas: whole("a form beside a member"),
  contains: whole("an item of a form"),
  prefixItems: whole("a form of the first items"),
};

/** What has changed in the rules of two shapes of one type. */
export function ruleChanges(old: Shape, now: Shape): RuleChange[] {
  return [...new Set([...old.rules.keys(), ...now.rules.keys()])].flatMap((name) => {
    const [before, after] = [old.rules.get(name), now.rules.get(name)];
    if (JSON.stringify(before?.value) === JSON.stringify(after?.value)) return [];
    const judge = judges[name] ?? whole(name);
    const [effect, told] = judge(before?.value, after?.value, now);
    return effect === "none" ? [] : [{ name, effect, before, after, told }];
  });
}

// Formats that hold all that another does.
const inside: Readonly<Record<string, readonly string[]>> = {
  int32: ["int64"],
  float: ["double"],
  "uri-reference": ["iri-reference"],
  uri: ["iri", "uri-reference", "iri-reference"],
  email: ["idn-email"],
};

function isInside(small: unknown, large: unknown): boolean {
  return (inside[String(small)] ?? []).includes(String(large));
}

function isMultiple(large: number, small: number): boolean {
  const times = large / small;
  return large > 0 && Math.abs(times - Math.round(times)) < 1e-9;
}

function moved(before: unknown, after: unknown) {
  const [was, is] = [asList(before), asList(after)].map((list) =>
    list.map((one) => JSON.stringify(one)),
  ) as [string[], string[]];
  return {
    gone: was.filter((one) => !is.includes(one)).map((one) => JSON.parse(one)),
    news: is.filter((one) => !was.includes(one)).map((one) => JSON.parse(one)),
  };
}

function values(list: unknown): string {
  const texts = asList(list).map((one) => JSON.stringify(one));
  const shown = texts.slice(0, 4).join(", ");
  return texts.length > 4 ? `${shown} and ${texts.length - 4} more` : shown;
}

function number(value: unknown, unless: number): number {
  return typeof value === "number" ? value : unless;
}

function limit(value: unknown): string {
  return value === undefined ? "none" : String(value);
}
