import fc from "fast-check";
import { type Drawn, names, takeSteps, type Variant } from "./run.js";

/** The most steps of one sandbox. */
const longest = 150;

/** How many sandboxes are driven between two looks at how many steps there were. */
const runs = 10;

// A number means nothing by itself: what makes a sequence simpler is to leave steps out.
const number = fc.noShrink(fc.nat({ max: 9999 }));
const numbers = fc.array(number, { minLength: 10, maxLength: 10 });
const step = fc.tuple(fc.noShrink(fc.constantFrom(...names)), fc.noShrink(numbers));
const sequence = fc.array(
  step.map(([name, chosen]): Drawn => [name, ...chosen]),
  { minLength: 1, maxLength: longest, size: "max" },
);
const variant: fc.Arbitrary<Variant> = fc.record({
  assumed: fc.option(fc.noShrink(fc.nat({ max: 9999 })), { nil: undefined, freq: 2 }),
  isThorough: fc.noShrink(fc.nat({ max: 5 }).map((drawn) => drawn === 0)),
});

/** How many steps are taken, and with what they are drawn. */
export interface DriveSettings {
  readonly steps: number;
  /** The same steps for the same seed. */
  readonly seed: number;
  /** Told how many were taken so far. */
  readonly onProgress?: (taken: number) => void;
}

/**
 * Takes random steps.
 * @returns how many were taken, which may be a few more than were asked for.
 * @throws Error for the first fact that does not hold, with the seed that brings it again at once and the shortest
 * sequence that was found to it.
 */
export async function driveSandboxes({ steps, seed, onProgress }: DriveSettings): Promise<number> {
  let taken = 0;
  for (let round = 0; taken < steps; round++) {
    const property = fc.asyncProperty(sequence, variant, async (drawn, chosen) => {
      await takeSteps(drawn, chosen);
      taken += drawn.length;
    });
    const details = await fc.check(property, { seed: seed + round, numRuns: runs });
    if (details.failed) throw failureOf(seed + round, details);
    onProgress?.(taken);
  }
  return taken;
}

function failureOf(seed: number, details: fc.RunDetails<[Drawn[], Variant]>): Error {
  const { counterexample, errorInstance } = details;
  const [drawn = [], chosen] = counterexample ?? [];
  const shown = drawn.map((one) => `  ${JSON.stringify(one)}`).join("\n");
  const assumed =
    chosen?.assumed === undefined ? "the usual assumptions" : `assumptions of ${chosen.assumed}`;
  return new Error(
    `seed ${seed}, ${assumed}, ${drawn.length} steps:\n${shown}\n${(errorInstance as Error | undefined)?.message ?? ""}`,
    { cause: errorInstance },
  );
}
