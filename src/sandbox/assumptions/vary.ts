import { numberOf } from "../seed.js";
import { type Assumed, type AssumptionName, assumptions } from "./index.js";

/**
 * One choice for each switch, by a seed: the same for the same seed, and for each switch on its own, so that a new
 * switch changes nothing about the others. An integration that passes with many seeds rests on no assumption.
 */
export function varied(seed: string | number): Assumed {
  return Object.fromEntries(
    Object.entries(assumptions).map(([name, { choices }]) => {
      const known = Object.keys(choices);
      return [name as AssumptionName, known[numberOf(`${seed}:${name}`) % known.length]];
    }),
  );
}
