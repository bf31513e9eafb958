/**
 * Identifier of something that an answer holds as an id or as the whole object, such as
 * `price.product` or `session.payment_intent`.
 *
 * @returns undefined for null, undefined and the empty string, which stand for "none" in answers.
 * Never throws.
 * @see documented: checkout, crypto, alipay-zh (ids, whole objects and empty strings in one answer)
 */
export function idOf(value: string | { id: string } | null | undefined): string | undefined {
  const id = typeof value === "object" ? value?.id : value;
  return id || undefined;
}
