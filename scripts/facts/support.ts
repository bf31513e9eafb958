import { type EvidenceLevel, evidenceLevels } from "../../src/contract/document.js";
import type { CitingFact } from "./facts.js";

/** How sure a place of the description is by the facts, and the pages that make it so. */
export interface Supported {
  level: EvidenceLevel;
  pages: string[];
}

/** What facts say about places of the description. */
export class Support {
  readonly #facts = new Map<string, CitingFact[]>();

  /** Notes that a fact speaks of a place. */
  add(place: string, { level, pages = [] }: CitingFact): void {
    if (!level) return;
    this.#facts.set(place, [...(this.#facts.get(place) ?? []), { level, pages }]);
  }

  /** The surest level among the facts about a place, and the pages of those that have it. */
  at(place: string): Supported | undefined {
    return this.of([place]);
  }

  /** The same for several places as one. */
  of(places: string[]): Supported | undefined {
    const facts = places.flatMap((place) => this.#facts.get(place) ?? []);
    const level = evidenceLevels.find((one) => facts.some((fact) => fact.level === one));
    if (!level) return undefined;
    const pages = facts.filter((fact) => fact.level === level).flatMap((fact) => fact.pages ?? []);
    return { level, pages: [...new Set(pages)] };
  }
}
