import { brokenBy } from "../coverage-names.js";
import { replaceAt } from "../json.js";
import { evaluate, type Mistake, visitsOf } from "../judge/evaluate.js";
import { mutantsOf } from "../judge/mutants.js";
import type { Node } from "../judge/nodes.js";
import { shapeOf } from "../judge/shape.js";
import { fieldsOf } from "../judge/traits.js";
import { type KnownId, samplesOf } from "./samples.js";

/** A body that is going to be sent. */
export interface Body {
  /** What it is about: a payload by its name, or a place and what stands there. */
  name: string;
  value: unknown;
  /** The one mistake in it; undefined for one that fits. */
  mistake?: Mistake;
}

/** Remembers which keywords bodies were made for, across operations: a schema is tried in one of them. */
export class Tried {
  readonly #met = new Set<Node>();
  readonly #samples = new Map<Node, readonly unknown[]>();
  readonly #refused = new Set<string>();

  /** Whether a value that fits meets a schema, which may be a branch, that none met before. */
  isNew(node: Node, value: unknown): boolean {
    return visitsOf(node, value).some(({ schemas }) => schemas.some((one) => !this.#met.has(one)));
  }

  /** Notes what a body that fits meets. */
  meet(node: Node, value: unknown): void {
    for (const { schemas } of visitsOf(node, value)) for (const one of schemas) this.#met.add(one);
  }

  /** Samples of a schema, made once. */
  samples(node: Node, knownId: KnownId): readonly unknown[] {
    const known = this.#samples.get(node) ?? samplesOf(node, knownId);
    this.#samples.set(node, known);
    return known;
  }

  /** Whether no body broke this keyword before; from now on one does. */
  isNewlyBroken(mistake: Mistake): boolean {
    const fresh = brokenBy(mistake).filter((name) => !this.#refused.has(name));
    for (const name of fresh) this.#refused.add(name);
    return fresh.length > 0;
  }
}

/**
 * Bodies for the schema of a request: the given ones, then those that fit and show what these do not, one member
 * more in each, then those with one mistake each.
 */
export function* bodiesFor(
  node: Node,
  given: readonly Body[],
  tried: Tried,
  knownId: KnownId,
): Generator<Body> {
  const bases = [...given];
  if (bases.length === 0)
    for (const value of samplesOf(node, knownId).slice(0, 1))
      bases.push({ name: "smallest", value });
  for (const base of bases) {
    tried.meet(node, base.value);
    yield base;
  }
  for (let index = 0; index < bases.length; index += 1)
    for (const richer of richerThan(node, bases[index] as Body, tried, knownId)) {
      tried.meet(node, richer.value);
      bases.push(richer);
      yield richer;
    }
  for (const { value } of bases) yield* brokenFrom(node, value, tried);
}

function* richerThan(node: Node, base: Body, tried: Tried, knownId: KnownId): Generator<Body> {
  for (const { path, schemas, value } of visitsOf(node, base.value)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    for (const name of shapeOf(schemas).names)
      for (const member of schemas.flatMap((one) => fieldsOf(one).get(name) ?? []))
        for (const sample of tried.samples(member, knownId)) {
          if (!tried.isNew(member, sample)) continue;
          const richer = replaceAt(base.value, [...path, name], sample);
          if (fits(node, richer))
            yield { name: `${[...path, name].join(".")} besides`, value: richer };
        }
  }
}

function* brokenFrom(node: Node, value: unknown, tried: Tried): Generator<Body> {
  for (const mutant of mutantsOf(node, value)) {
    if (JSON.stringify(mutant.value) === undefined) continue;
    const mistakes = evaluate(node, mutant.value).filter(({ keyword }) => keyword !== "undeclared");
    const [mistake] = mistakes;
    if (mistake && mistakes.length === 1 && tried.isNewlyBroken(mistake))
      yield { name: mutant.name, value: mutant.value, mistake };
  }
}

function fits(node: Node, value: unknown): boolean {
  return evaluate(node, value).length === 0;
}
