/** A fact that has to hold after every step, and does not. */
export class Broken extends Error {
  override name = "Broken";
}

/** @throws Broken unless something holds. */
export function hold(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Broken(message);
}
