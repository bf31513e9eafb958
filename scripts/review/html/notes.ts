import type { Evidence } from "../model/model.js";

/** What the statements of a page rest on, each once: fields that rest on the same pages lead to the same note. */
export class EvidenceNotes {
  readonly #anchors = new Map<string, string>();
  readonly #all: { anchor: string; evidence: Evidence }[] = [];

  /** Where the note about some evidence stands on the page: `e1` is the first that was asked for. */
  anchorOf(evidence: Evidence): string {
    const { level, pages, note } = evidence;
    const key = JSON.stringify([level, pages, note]);
    const known = this.#anchors.get(key);
    if (known) return known;
    const anchor = `e${this.#all.length + 1}`;
    this.#anchors.set(key, anchor);
    this.#all.push({ anchor, evidence });
    return anchor;
  }

  /** Those that were asked for, in order. */
  get all(): readonly { readonly anchor: string; readonly evidence: Evidence }[] {
    return this.#all;
  }
}
