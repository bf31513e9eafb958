import { type LockedParagraph, type PageLock, readParagraph } from "./lock.js";
import { type Prose, shortest } from "./prose.js";

/** Where the paragraphs of pages stand in a capture. */
export class ParagraphIndex {
  readonly #byAnchor = new Map<
    number,
    { page: string; index: number; paragraph: LockedParagraph }[]
  >();
  readonly #sizes = new Map<string, number[]>();

  constructor(locks: Iterable<readonly [page: string, lock: PageLock]>) {
    for (const [page, { paragraphs }] of locks) {
      const read = paragraphs.flatMap((text) => readParagraph(text) ?? []);
      this.#sizes.set(
        page,
        read.map(({ length }) => length),
      );
      for (const [index, paragraph] of read.entries()) {
        const others = this.#byAnchor.get(paragraph.anchor) ?? [];
        this.#byAnchor.set(paragraph.anchor, [...others, { page, index, paragraph }]);
      }
    }
  }

  /** Numbers of letters of a page's paragraphs; undefined for a page without a lock. */
  sizesOf(page: string): readonly number[] | undefined {
    return this.#sizes.get(page);
  }

  /** Every place of every known paragraph, by page. */
  find({ stream }: Prose): Map<string, Place[]> {
    const found = new Map<string, Place[]>();
    for (let at = 0; at + shortest <= stream.length; at += 1)
      for (const { page, index, paragraph } of this.#byAnchor.get(stream.anchorAt(at, shortest)) ??
        []) {
        const { length, hash } = paragraph;
        if (at + length > stream.length || stream.hashAt(at, length) !== hash) continue;
        found.set(page, [...(found.get(page) ?? []), { index, start: at, end: at + length }]);
      }
    return found;
  }
}

/** Where a paragraph stands, in letters. */
export interface Place {
  /** Of the paragraph in its lock. */
  index: number;
  start: number;
  end: number;
}
