import { assemble, Counter, type Pieces, type Running, rightPieces } from "./endpoint.js";

/** An endpoint with one mistake, and the cases that are to find it, and no others. */
export interface WrongEndpoint {
  start(): Promise<Running>;
  found: readonly string[];
  /** What is found without a probe, where that differs. */
  unprobed?: readonly string[];
  /** From how many milliseconds on an answer is slow. */
  slowAfter?: number;
  /** The cases to try, where all would take too long. */
  only?: readonly string[];
}

type Change = (right: Pieces, counter: Counter) => Partial<Pieces>;

/** A handwritten endpoint of which some pieces are other ones. */
export function but(change: Change): () => Promise<Running> {
  return () => {
    const counter = new Counter();
    const right = rightPieces(counter);
    return assemble(counter, { ...right, ...change(right, counter) });
  };
}
