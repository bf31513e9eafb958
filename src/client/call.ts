import type { Call, ListCall, WithResponse } from "../../generated/resources.js";
import { UnreadableAnswerError } from "./errors.js";
import { refuse } from "./refuse.js";

/**
 * A call under way. It is a promise of the result, and knows the answer that it came in.
 *
 * The outcome is the promise's own: frameworks and tracers look at promises past their `then`.
 */
export class ApiCall<Result> extends Promise<Result> implements Call<Result> {
  readonly #outcome: Promise<WithResponse<Result>>;

  constructor(outcome: Promise<WithResponse<Result>>) {
    super((resolve, reject) => void outcome.then(({ data }) => resolve(data), reject));
    this.#outcome = outcome;
  }

  // What is derived from a call, by `then` for instance, is a plain promise.
  static override get [Symbol.species]() {
    return Promise;
  }

  withResponse(): Promise<WithResponse<Result>> {
    // A failure is told to whoever looks at the answer, and counts as handled for the call.
    return this.then(() => this.#outcome);
  }
}

/** What paging needs of a page. */
interface Page {
  data: { id?: string }[];
  has_more?: boolean | null;
}

/** A list under way; see {@link ListCall}. */
export class ApiListCall<Item, Result> extends ApiCall<Result> implements ListCall<Item, Result> {
  readonly #next: (cursor: Record<string, string>) => Promise<Result>;
  readonly #isBackward: boolean;
  readonly #operationId: string;

  /** @param next fetches the page behind a cursor. */
  constructor(
    operationId: string,
    outcome: Promise<WithResponse<Result>>,
    query: { ending_before?: string },
    next: (cursor: Record<string, string>) => Promise<Result>,
  ) {
    super(outcome);
    // The first request is on its way before anybody iterates; its failure is told to who does.
    this.catch(() => {});
    this.#operationId = operationId;
    this.#isBackward = Boolean(query.ending_before);
    this.#next = next;
  }

  async *pages(): AsyncGenerator<Result> {
    const seen = new Set<string>();
    const name = this.#isBackward ? "ending_before" : "starting_after";
    let cursor = {};
    let wasEmpty = false;
    let page: Result = await this;
    for (;;) {
      const { data, has_more } = page as Page;
      const edge = data.at(this.#isBackward ? 0 : -1)?.id;
      // What pages behind such a cursor hold was handed out before, or never will be.
      if (edge && seen.has(edge)) throw this.#stuck(`goes round: another page ends on ${edge}`);
      yield page;
      if (!has_more) return;
      // An empty page that promises more is asked for once more.
      const isEmpty = data.length === 0;
      if (edge) {
        seen.add(edge);
        cursor = { [name]: edge };
      } else if (wasEmpty || !isEmpty)
        throw this.#stuck("promises more, and names nothing to go on from");
      wasEmpty = isEmpty;
      page = await this.#next(cursor);
    }
  }

  #stuck(what: string): UnreadableAnswerError {
    const operationId = this.#operationId;
    const message = `${operationId} cannot go on: the list ${what}`;
    return new UnreadableAnswerError(message, { operationId });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.pages()) {
      const items = [...(page as Page).data] as Item[];
      // Each page lists the newest first, whichever way the pages go.
      yield* this.#isBackward ? items.reverse() : items;
    }
  }

  async toArray({ max }: { max: number } = {} as never): Promise<Item[]> {
    if (!(max > 0)) refuse("max", "a number above 0", max);
    const items: Item[] = [];
    for await (const item of this) if (items.push(item) >= max) break;
    return items;
  }
}
