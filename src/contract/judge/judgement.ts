import type { ContractRecords, EvidenceData, OperationData } from "../data.js";
import { evidenceLevels, isSurer } from "../document.js";
import type { ExchangePlace } from "../exchange.js";
import type { Finding, FindingEvidence, Severity } from "../finding.js";
import { pointerOf } from "../json.js";
import type { Mistake, Visit } from "./evaluate.js";
import { mask } from "./excerpt.js";
import { hintFor } from "./hints.js";
import type { Node } from "./nodes.js";
import type { Breach, Rule } from "./rules/rule.js";
import { wordingOf } from "./wordings.js";

/** What of an exchange is judged. */
export interface Part {
  operation: OperationData | undefined;
  side: Finding["side"];
  status: number | undefined;
  /** What stands before a pointer into the value: nothing for a body, `#query/limit` for a parameter. */
  prefix: string;
  /** JSON pointer into generated/openapi.json to where the value is declared, where no schema has a name. */
  home: string;
  /** Evidence where no schema has any. */
  evidence: EvidenceData | undefined;
}

/** What all findings of an exchange have in common. */
export interface Common {
  /** Writes down the command that shows it again. */
  repeat: () => string;
  exchange: ExchangePlace | undefined;
}

/** What is wrong outside of any schema. */
export interface Fault extends Pick<Finding, "rule" | "expected" | "found" | "hint"> {
  severity?: Severity;
  /** What stands behind the prefix of the part. */
  pointer?: string;
}

/** Rules whose breach is legal, and news: a finding of one is an advice. */
export const news: ReadonlySet<string> = new Set([
  "undeclared",
  "known-value",
  "registered-currency",
  "native-id",
  "status",
]);

/** Makes findings of mistakes: how much they weigh, what supports them, and what to do. */
export class Judgement {
  readonly #records: ContractRecords;
  readonly #isStrict: boolean;

  constructor(records: ContractRecords, isStrict: boolean) {
    this.#records = records;
    this.#isStrict = isStrict;
  }

  /** The finding for something that breaks a schema. */
  ofMistake(mistake: Mistake, part: Part, common: Common): Finding {
    const { keyword, node, declared, instancePath } = mistake;
    const evidence = evidenceFor(mistake, part);
    const isMember = keyword === "undeclared" || keyword === "additionalProperties";
    const member = isMember ? pointerOf([String(mistake.params.additionalProperty)]) : "";
    return this.#finding(part, common, {
      ...{ rule: keyword, ...wordingOf(mistake), evidence },
      pointer: mask(instancePath) + mask(member),
      schemaPointer: pointerTo(node, part) + keywordIn(mistake),
      places: [...declared, node].map((one) => pointerTo(one, part)),
      hint: hintFor(mistake, keyword === "undeclared" ? readerOf(part) : part.side),
    });
  }

  /** The finding for something that breaks a rule which schemas cannot say. */
  ofBreach(rule: Rule, visit: Visit, breach: Breach, pointer: string, part: Part, common: Common) {
    const { level, documents } = rule.evidence;
    const [declared] = visit.declared;
    return this.#finding(part, common, {
      ...{ rule: rule.id, expected: mask(breach.expected), found: breach.found },
      evidence: { level, ...(documents && { documents }) },
      pointer: mask(pointer),
      schemaPointer: declared ? pointerTo(declared, part) : part.home,
      places: visit.declared.map((one) => pointerTo(one, part)),
      hint: breach.hint ?? rule.says,
    });
  }

  /** The finding for something that is wrong with the message itself. */
  ofFault({ severity, pointer = "", ...fault }: Fault, part: Part, common: Common): Finding {
    const finding = this.#finding(part, common, {
      ...{ ...fault, pointer, schemaPointer: part.home, places: [part.home] },
      evidence: part.evidence ?? { level: "documented" },
    });
    return severity ? { ...finding, severity } : finding;
  }

  #finding(
    { operation, side, status, prefix }: Part,
    { repeat, exchange }: Common,
    what: Pick<Finding, "rule" | "pointer" | "schemaPointer" | "expected" | "found" | "hint"> & {
      evidence: EvidenceData;
      places: readonly string[];
    },
  ): Finding {
    const { rule, evidence, places, pointer, expected, found, hint, schemaPointer } = what;
    return {
      ...{ rule, severity: this.#severity(rule, evidence), operationId: operation?.id },
      ...{ side, status, pointer: prefix + pointer, schemaPointer, expected, found, hint },
      evidence: asFound(evidence, this.#records),
      contradictions: idsAt(this.#records.contradictions, places),
      questions: idsAt(this.#records.questions, places),
      repeat: repeat(),
      ...(exchange && { exchange }),
    };
  }

  #severity(rule: string, { level }: EvidenceData): Severity {
    if (news.has(rule)) return "advice";
    return this.#isStrict || !isSurer("partial", level) ? "violation" : "warning";
  }
}

// What an event holds was sent by the API, and is read.
function readerOf({ operation, side }: Part): Finding["side"] {
  return operation?.section === "webhooks" ? "response" : side;
}

/** Evidence as findings tell it. */
export function asFound(
  { level, documents, pages = -1 }: EvidenceData,
  records: ContractRecords,
): FindingEvidence {
  return { level, pages: documents ?? records.pages[pages] ?? [] };
}

// A statement about a member rests on what declares the member, and on the schema that is broken.
function evidenceFor({ keyword, node, declared }: Mistake, part: Part): EvidenceData {
  const required = node.schema["x-required-evidence"] as EvidenceData | undefined;
  if (keyword === "required" && required) return required;
  const all = [...declared, node].flatMap(({ evidence }) => evidence ?? []);
  const rank = ({ level }: EvidenceData) => evidenceLevels.indexOf(level);
  const [weakest] = all.sort((one, other) => rank(other) - rank(one));
  return weakest ?? part.evidence ?? part.operation?.evidence ?? { level: "constructed" };
}

/** JSON pointer into generated/openapi.json; what is no component is named by its part. */
export function pointerTo({ place }: Pick<Node, "place">, { home }: Pick<Part, "home">): string {
  return place.startsWith("#") ? home + place.slice(1) : `/components/schemas/${place}`;
}

function keywordIn({ keyword, node }: Mistake): string {
  return keyword in node.schema ? `/${keyword}` : "";
}

function idsAt(
  records: Readonly<Record<string, readonly string[]>>,
  places: readonly string[],
): string[] {
  return [...new Set(places.flatMap((place) => records[place] ?? []))];
}
