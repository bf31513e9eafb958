/** What a step chooses with: numbers without a meaning, so that smaller ones are simpler choices. */
export class Choices {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 on, less than the limit; 0 once all are used up. */
  below(limit: number): number {
    const number = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return number % limit;
  }

  /** One of a list, the first being the simplest. @throws Error for an empty list. */
  of<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error("There is nothing to choose from.");
    return list[this.below(list.length)] as Item;
  }

  /** Whether something happens that happens once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === times - 1;
  }
}
