import type { Finding } from "../finding.js";
import { pointerOf } from "../json.js";
import { evaluate, type Mistake, type Observer, type Visit } from "./evaluate.js";
import { type Common, type Judgement, news, type Part } from "./judgement.js";
import type { Node } from "./nodes.js";
import { QuickJudge } from "./quick.js";
import { rules } from "./rules/index.js";
import type { Rule } from "./rules/rule.js";
import type { Shape } from "./shape.js";

/** What judging a value came to. */
export interface Judged {
  findings: Finding[];
  mistakes: readonly Mistake[];
}

// Ids of a fake may have any digits; who wants them as the pages print them asks for it.
const strictOnly = new Set(["native-id"]);

/** Holds values against schemas and rules, and makes one finding of each mistake. */
export class ValueJudge {
  readonly #judgement: Judgement;
  readonly #rules: readonly Rule[];
  readonly #quick = new QuickJudge((shape) =>
    this.#rulesFor(shape).filter(({ id }) => !news.has(id)),
  );
  readonly #concerned = new WeakMap<Shape, readonly Rule[]>();

  constructor(judgement: Judgement, isStrict: boolean) {
    this.#judgement = judgement;
    this.#rules = rules.filter(({ id }) => isStrict || !strictOnly.has(id));
  }

  /** Whether nothing is wrong with a value; what is news only may count as right. */
  isRight(node: Node, value: unknown): boolean {
    return this.#quick.isRight(node, value);
  }

  /** @param watch looks at the values, for whoever counts what was seen. */
  judge(node: Node, value: unknown, part: Part, common: Common, watch?: Observer): Judged {
    const found: Found[] = [];
    const observer: Observer = {
      ...watch,
      value: (one, shape, visit) => {
        watch?.value?.(one, shape, visit);
        const some = this.#rulesFor(shape);
        if (some.length > 0 && one !== null) this.#hold(some, visit(), part, common, found);
      },
    };
    const mistakes = evaluate(node, value, {}, observer);
    const findings = mistakes.map((one) => this.#judgement.ofMistake(one, part, common));
    const isStray = ({ keyword, params }: Mistake) => keyword === "undeclared" && !params.meant;
    const strays = new Set(findings.filter((_, index) => isStray(mistakes[index] as Mistake)));
    const told = withoutMembersOfOthers(withBreaches(findings, found));
    return { findings: withoutEchoes(told, strays), mistakes };
  }

  #hold(some: readonly Rule[], visit: Visit, part: Part, common: Common, found: Found[]): void {
    for (const rule of some)
      for (const breach of rule.check(visit)) {
        const pointer = pointerOf([...visit.path, ...(breach.path ?? [])]);
        const finding = this.#judgement.ofBreach(rule, visit, breach, pointer, part, common);
        found.push({ finding, rule });
      }
  }

  #rulesFor(shape: Shape): readonly Rule[] {
    const known = this.#concerned.get(shape);
    if (known) return known;
    const some = this.#rules.filter((rule) => rule.concerns(shape.schemas));
    this.#concerned.set(shape, some);
    return some;
  }
}

interface Found {
  finding: Finding;
  rule: Rule;
}

// Values that belong together say nothing new of an object that is wrong already: a time in seconds is not
// before its creation, too. A member that no page names has no part in any of that.
function withBreaches(findings: Finding[], found: readonly Found[]): Finding[] {
  const told = new Set(findings.map(({ pointer }) => pointer));
  const known = findings.filter(({ rule }) => rule !== "undeclared");
  const holders = new Set(known.flatMap(({ pointer }) => holdersOf(pointer)));
  const all = [...findings];
  for (const wanted of [false, true])
    for (const { finding, rule } of found) {
      const { pointer } = finding;
      const { isRelational = false } = rule;
      if (isRelational !== wanted || told.has(pointer)) continue;
      if (isRelational && holders.has(holderOf(pointer))) continue;
      told.add(pointer);
      for (const one of holdersOf(pointer)) holders.add(one);
      all.push(finding);
    }
  return all;
}

// What has a kind that nobody knows has members that nobody knows: the kind is the news.
function withoutEchoes(findings: Finding[], strays: ReadonlySet<Finding>): Finding[] {
  if (strays.size === 0) return findings;
  const odd = findings.filter(({ rule, pointer }) => oddKinds.has(rule) && pointer.endsWith(tag));
  const holders = new Set(odd.map(({ pointer }) => holderOf(pointer)));
  return findings.filter((one) => !strays.has(one) || !holders.has(holderOf(one.pointer)));
}

// What an object of another kind lacks, has besides and is called follows from its kind.
function withoutMembersOfOthers(findings: Finding[]): Finding[] {
  const kinds = findings.filter(({ rule, pointer }) => rule === "const" && isKind(pointer));
  if (kinds.length === 0) return findings;
  const strangers = new Set(kinds.map(({ pointer }) => holderOf(pointer)));
  return findings.filter(({ rule, pointer }) => {
    if (rule === "required") return !strangers.has(pointer);
    const follows = rule === "undeclared" || (rule === "id-prefix" && pointer.endsWith("/id"));
    return !follows || !strangers.has(holderOf(pointer));
  });
}

function isKind(pointer: string): boolean {
  return pointer.endsWith("/object");
}

const tag = "/type";
const oddKinds = new Set(["known-value", "type"]);

/** Pointers to what a place is in, to the top. */
function holdersOf(pointer: string): string[] {
  const holders: string[] = [];
  for (let at = pointer; at !== ""; at = holderOf(at)) holders.push(holderOf(at));
  return holders;
}

function holderOf(pointer: string): string {
  return pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
}
