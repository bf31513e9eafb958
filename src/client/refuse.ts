/**
 * Refuses a value.
 * @param place what it was given for, for example `createRefund: amount`.
 * @param found what it is, in words that hold no secret.
 * @throws TypeError, always.
 */
export function refuse(place: string, expected: string, found: unknown): never {
  throw new TypeError(`${place}: expected ${expected}, found ${found}.`);
}
