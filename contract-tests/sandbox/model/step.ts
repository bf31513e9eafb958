import type { Choices } from "./choices.js";
import type { World } from "./world.js";

/** Something that can be done to a sandbox. */
export interface Step {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  readonly take: (world: World, choices: Choices) => Promise<void>;
}
