/** A line of a capture, with its number there, from 1. */
export type Line = readonly [text: string, line: number];

/**
 * The lines without what tools put around a page's own: heads and feet of printed pages, components that a page loads,
 * markers of containers. Lines that were cut at a fixed width are one again.
 */
export function withoutLayout(lines: readonly Line[]): Line[] {
  const own = unwrapped(withoutReferences(withoutImports(withoutPrint(lines))));
  return own.map(([text, line]) => [withoutMarkers(text), line]);
}

const time = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:[上下]午\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?`;
const address = String.raw`(?:https?|file):\/\/\S+`;
const pageMark = new RegExp(
  String.raw`^\s*(?<address>${address}\s+)?(?<word>(?:page|página|seite|第)\s*)?(?<number>\d{1,4})\s*(?:\/|\bof\b|\bde\b|\bvon\b|页\s*[,,]?\s*共)\s*(?<all>\d{1,4})\s*页?(?<time>\s{2,}${time})?\s*$`,
  "i",
);
const head = new RegExp(
  String.raw`^\s*${time}(?:\s{2,}\S.*)?$|\S\s{2,}(?:${time}|${address})\s*$`,
  "i",
);

// Whoever prints a page gets the same lines around each sheet. Nothing but the number of a sheet tells them from the
// page's own, and dates only beside it.
function withoutPrint(lines: readonly Line[]): Line[] {
  const marks = lines.flatMap(([text], index) => {
    const { address, word, number, all, time } = pageMark.exec(text)?.groups ?? {};
    if (number === undefined) return [];
    return [{ index, isSure: Boolean(address ?? word ?? time), number: Number(number), all }];
  });
  const isCounted = (number: number, all: string | undefined) =>
    marks.some((one) => one.all === all && Math.abs(one.number - number) === 1);
  const feet = marks.filter(({ isSure, number, all }) => isSure || isCounted(number, all));
  const beside = feet.flatMap(({ index }) => [...near(lines, index, -1), ...near(lines, index, 1)]);
  const times = new Map<string, number>();
  for (const index of beside) {
    const text = lines[index]?.[0].trim() ?? "";
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const isHead = (index: number) => {
    const text = lines[index]?.[0].trim() ?? "";
    const isRepeated = (times.get(text) ?? 0) > 1 && /\p{L}{3}/u.test(text);
    return head.test(text) || (isRepeated && !/^["'{[]/.test(text));
  };
  const left = new Set([...feet.map(({ index }) => index), ...beside.filter(isHead)]);
  return left.size === 0 ? [...lines] : lines.filter((_, index) => !left.has(index));
}

/** The two lines next to one, blank ones left out. */
function near(lines: readonly Line[], index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = index + step; at >= 0 && at < lines.length && found.length < 2; at += step)
    if (lines[at]?.[0].trim() !== "") found.push(at);
  return found;
}

// Above everything else a page of MDX loads components; in a listing imports are what the page shows.
function withoutImports(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(
    ([text]) => text.trim() !== "" && !/^(?:import\s.*["'];?|export\s.*)\s*$/.test(text),
  );
  const isLoading = lines.slice(0, Math.max(first, 0)).some(([text]) => /^import\s/.test(text));
  return isLoading ? lines.slice(first) : [...lines];
}

// Browsers of a terminal number the links and list them below.
function withoutReferences(lines: readonly Line[]): Line[] {
  const isEntry = (line: Line | undefined) =>
    /^\s*\d{1,4}\.\s+\w+:\/\/\S+\s*$/.test(line?.[0] ?? "");
  const last = lines.findLastIndex(([text]) => /^\s*(?:References|Visible links:?)\s*$/.test(text));
  if (last < 0 || !lines.slice(last + 1, last + 4).some(isEntry)) return [...lines];
  return lines
    .filter((line, index) => index < last || !isEntry(line))
    .map(([text, line]) => [text.replace(/\[\d{1,4}\](?=[\p{L}\p{N}_])/gu, ""), line]);
}

// What a width cut stands next to characters of one word, and no line is longer.
function unwrapped(lines: readonly Line[]): Line[] {
  const width = lines.reduce((longest, [text]) => Math.max(longest, text.length), 0);
  const isFull = ([text]: Line) => text.length === width;
  if (width < 40 || lines.filter(isFull).length < 2) return [...lines];
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const [text, number] = line;
    const before = lines[index - 1];
    const last = joined.at(-1);
    const isRest = before && isFull(before) && /[\w%&=/?.-]$/.test(before[0]) && isToken(text);
    if (isRest && last) joined[joined.length - 1] = [last[0] + text, last[1]];
    else joined.push([text, number]);
  }
  return joined;
}

function isToken(text: string): boolean {
  return /^[\w%&=/?.-]/.test(text);
}

/** Lines that only say how something is framed; a title in them is the page's. */
const markers: readonly RegExp[] = [
  /^\s*:{3,}\s*(?:[\w-]+)?(?:\s+(?<title>[^{\s].*))?(?:\{[^}]*\})?\s*$/,
  /^(?:\s*>)*\s*\[!\w+\][+-]?\s*(?<title>.*)$/,
  /^\s*(?:!!!|\?\?\?\+?)\s+[\w-]+(?:\s+"(?<title>[^"]*)")?\s*$/,
  /^\s*\{[%{]<?\s*\/?\w+\b[^}]*[%}]\}\s*$/,
  /^\s*<\/?[A-Z]\w*[a-z]\w*(?:\s[^<>]*)?>\s*$/,
];

function withoutMarkers(text: string): string {
  const bare = text.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/, "");
  for (const marker of markers) {
    const match = marker.exec(bare);
    if (match) return match.groups?.title ?? "";
  }
  const [, , inner] = /^\s*<([A-Z]\w*[a-z]\w*)(?:\s[^<>]*)?>(.*)<\/\1>\s*$/.exec(text) ?? [];
  return inner ?? text;
}
