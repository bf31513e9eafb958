/** An object that an answer has named. */
export interface KnownObject {
  id: string;
  /** What its `object` says. */
  kind: string;
}

/** Every object in an answer, the outermost first. */
export function objectsIn(value: unknown): KnownObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const { id, object } = value as { id?: unknown; object?: unknown };
  const isOne = typeof id === "string" && typeof object === "string";
  return [...(isOne ? [{ id, kind: object }] : []), ...Object.values(value).flatMap(objectsIn)];
}

/** Every text in an answer that is an address below a base. */
export function addressesIn(value: unknown, base: string): string[] {
  if (typeof value === "string") return value.startsWith(`${base}/`) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap((one) => addressesIn(one, base)))];
}

/** Every text that looks like an id of an object. */
export function idsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z]+_\d{19}$|^coupon-/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}
