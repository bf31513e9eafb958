/** The fields of an answer, as long as nothing is known about them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
