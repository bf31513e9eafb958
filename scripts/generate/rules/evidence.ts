import {
  type Evidence,
  type EvidenceLevel,
  isSurer,
  listOperations,
  type Schema,
} from "../../../src/contract/document.js";
import { pointerTo } from "../../../src/contract/json.js";
import { type PlacedSchema, subschemas } from "../../../src/contract/judge/variants.js";
import { supportOf } from "../../facts/check.js";
import type { Support, Supported } from "../../facts/support.js";
import { failOn, type Problem } from "../../support/cli.js";
import type { Rule, RuleInput } from "./rule.js";
import { surrounding } from "./surrounding.js";

/** What spec/ says itself of how sure a place is. */
type OwnEvidence = Partial<Evidence>;

/**
 * Computes level and pages of every operation, schema and member from the facts that support them. What
 * spec/ says itself may be less sure than the facts, may name pages that they do not connect with the
 * place, and carries the note; it may not be surer, nor repeat them. A member has evidence of its own
 * where it is not as sure as what is around it.
 * @throws UserError for evidence that exceeds or repeats the facts, and for an operation or a schema of
 * which neither facts nor spec/ say how sure it is.
 */
export const writeEvidence: Rule = (document, input) => {
  const support = supportOf(input.facts, document);
  failOn([
    ...listOperations(document).flatMap(({ section, path, method, operation }) => {
      const place = pointerTo(pointerTo(`/${section}`, path), method);
      return settle(operation, place, { computed: support.at(place) }, input);
    }),
    ...Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      settleSchema(schema, pointerTo("/components/schemas", name), support, input),
    ),
  ]);
};

function settleSchema(
  schema: Schema,
  place: string,
  support: Support,
  input: RuleInput,
): Problem[] {
  const members = Object.keys((schema.properties as object | undefined) ?? {});
  const places = members.map((name) => pointerTo(`${place}/properties`, name));
  const computed = support.at(place) ?? support.of(places);
  const problems = settle(schema, place, { computed }, input);
  const settled = new Map([[place, evidenceOf(schema) as Evidence]]);
  const inner = subschemas({ place, schema }).slice(1);
  return [...problems, ...inner.flatMap((one) => settleMember(one, settled, support, input))];
}

// What stands inside a member is as sure as the member, unless facts or spec/ say otherwise.
function settleMember(
  { place, schema }: PlacedSchema,
  settled: Map<string, Evidence>,
  support: Support,
  input: RuleInput,
): Problem[] {
  const around = surrounding(place, settled);
  const computed = isMember.test(place) ? support.at(place) : undefined;
  const problems =
    computed || evidenceOf(schema) ? settle(schema, place, { computed, around }, input) : [];
  const own = evidenceOf(schema);
  if (own) settled.set(place, own as Evidence);
  return problems;
}

const isMember = /\/properties\/[^/]+$/;

interface Known {
  computed: Supported | undefined;
  /** Evidence of what the member stands in; none for operations and components. */
  around?: Evidence | undefined;
}

function settle(
  holder: object,
  place: string,
  { computed, around }: Known,
  { problemAt, captured, isByHand }: RuleInput,
): Problem[] {
  const own = evidenceOf(holder);
  const level = own?.level ?? computed?.level ?? around?.level;
  const problem = (expected: string, found: string) =>
    problemAt(pointerTo(place, "x-evidence"), expected, found);
  if (!level) return [problem("a fact about it, or {level, documents}", "neither")];
  const supporting =
    computed && (!own?.level || own.level === computed.level) ? computed.pages : [];
  const documents = own?.documents
    ? [...new Set([...own.documents, ...supporting])]
    : (computed?.pages ?? around?.documents ?? []);
  const says = { level, documents, ...(own?.note && { note: own.note }) };
  if (own?.note || own?.documents || level !== around?.level)
    Object.assign(holder, { "x-evidence": says });
  else Reflect.deleteProperty(holder, "x-evidence");
  // A captured page speaks for itself: whether it says so is for whoever reads it.
  const isCaptured =
    !around &&
    !place.startsWith("/components") &&
    own?.documents?.some((page) => captured.has(page));
  if (!computed || !own) return [];
  const isWritten = place.startsWith("/webhooks") || isByHand(`${place}/x-evidence`);
  const surest = isCaptured ? "documented" : computed.level;
  return [...exceeding(own, surest), ...(isWritten ? repeated(own, computed) : [])].map(
    ([expected, found]) => problem(expected, found),
  );
}

type Difference = [expected: string, found: string];

function exceeding({ level }: OwnEvidence, surest: EvidenceLevel): Difference[] {
  return level && isSurer(level, surest)
    ? [[`at most ${surest}, since the facts say no more`, level]]
    : [];
}

function repeated(own: OwnEvidence, { level, pages }: Supported): Difference[] {
  // What is less sure than the facts may rest on their pages.
  if (own.level && own.level !== level) return [];
  const known = own.documents?.filter((page) => pages.includes(page)) ?? [];
  return [
    ...(own.level ? [["no level, which the facts say", level] satisfies Difference] : []),
    ...known.map((page): Difference => ["no page that the facts name", page]),
  ];
}

function evidenceOf(holder: object): OwnEvidence | undefined {
  return (holder as { "x-evidence"?: OwnEvidence })["x-evidence"];
}
