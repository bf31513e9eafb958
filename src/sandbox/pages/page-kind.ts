import type { Stored } from "../store.js";
import type { Work } from "../work.js";
import type { Shown } from "./page.js";

/** What a page is about, within a piece of work. */
export interface Scene {
  readonly work: Work;
  readonly object: Stored;
}

/** A kind of page: what it shows of an object, and what can be done there while it is open. */
export interface PageKind {
  /** Kinds of objects that have such a page. */
  readonly objects: readonly string[];
  /** Whether there is anything that can be done; otherwise the page tells what became of it. */
  readonly isOpen: (scene: Scene) => boolean;
  readonly show: (scene: Scene) => Shown;
  readonly showClosed: (scene: Scene) => Shown;
  /** What buttons do, by their names. @throws Refusal where the object does not allow it. */
  readonly deeds: Readonly<Record<string, (scene: Scene, sent: URLSearchParams) => void>>;
  /**
   * Where a customer goes afterwards, when all that follows has been done: an address or a path; the page itself where
   * it is undefined.
   * @param deed the name of the button.
   */
  readonly leadsTo: (scene: Scene, deed: string) => string | undefined;
}
