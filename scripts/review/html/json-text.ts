const longestLine = 76;

/** A value as JSON that people read: what fits into a line stands in one. */
export function jsonText(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1)?.replaceAll(/\n\s*/g, " ") ?? "null";
  if (typeof value !== "object" || value === null || flat.length + indent.length <= longestLine)
    return flat;
  const inner = `${indent} `;
  if (Array.isArray(value))
    return `[\n${value.map((one) => inner + jsonText(one, inner)).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(
    ([key, one]) => `${inner}${JSON.stringify(key)}: ${jsonText(one, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}
