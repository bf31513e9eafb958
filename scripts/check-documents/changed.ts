/**
 * Whether a line of a page prints a day: year and day as numbers, the month as one or by its name.
 * @param day as `2024-01-25`.
 * @param language of the page, a code of ISO 639-1.
 */
export function printsDay(line: string, day: string, language: string): boolean {
  const [year, month, date] = day.split("-").map(Number);
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  const hasMonth = numbers.includes(month as number) || line.includes(name.format(new Date(day)));
  return numbers.includes(year as number) && numbers.includes(date as number) && hasMonth;
}
