/** What a text may say of how a value is written, by what it is about; of each group a value has one. */
const measures: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  money: {
    minor: /\b(?:smallest|minor) (?:currency )?units?\b|\bminor-units?\b|\bin cents\b/i,
    major:
      /\b(?:major|main|whole) (?:currency )?units?\b|\bmajor-units?\b|\bin (?:dollars|euros)\b|\bdecimal (?:amount|number|point allowed)\b/i,
  },
  time: {
    nanoseconds: /\bnanoseconds?\b/i,
    microseconds: /\bmicroseconds?\b/i,
    ms: /\bmilliseconds?\b|\bmillis\b|\bms\b/i,
    seconds: /\bseconds?\b|\bsecs?\b|\bunix time(?:stamp)?\b/i,
    minutes: /\bminutes?\b/i,
    hours: /\bhours?\b/i,
    days: /\bdays?\b/i,
    weeks: /\bweeks?\b/i,
    months: /\bmonths?\b/i,
    years: /\byears?\b/i,
  },
  share: {
    percent: /\bper ?cent(?:age)?\b|%/i,
    "basis points": /\bbasis points?\b|\bbps\b/i,
    fraction: /\bfraction\b|\bbetween 0 and 1\b|\bfrom 0 to 1\b/i,
  },
  size: {
    bytes: /\bbytes?\b/i,
    kB: /\bkilobytes?\b|\b[kK]i?B\b/,
    MB: /\bmegabytes?\b|\bMi?B\b/,
    GB: /\bgigabytes?\b|\bGi?B\b/,
  },
  weight: { g: /\bgrams?\b/i, kg: /\bkilograms?\b|\bkg\b/i, lb: /\bpounds?\b|\blbs?\b/i },
  length: {
    mm: /\bmillimet(?:re|er)s?\b/i,
    cm: /\bcentimet(?:re|er)s?\b|\bcm\b/i,
    in: /\binch(?:es)?\b/i,
  },
  zone: { UTC: /\bUTC\b|\bGMT\b/, local: /\blocal time\b|\btime ?zone of the\b/i },
  encoding: {
    hex: /\bhex(?:adecimal)?\b/i,
    base64url: /\bbase64url\b/i,
    base64: /\bbase64\b/i,
  },
  hash: {
    "SHA-1": /\bsha-?1\b/i,
    "SHA-256": /\bsha-?256\b/i,
    "SHA-384": /\bsha-?384\b/i,
    "SHA-512": /\bsha-?512\b/i,
    MD5: /\bmd5\b/i,
  },
};

// The names that extensions and formats have for a measure.
const synonyms: Readonly<Record<string, string>> = {
  milliseconds: "ms",
  millisecond: "ms",
  s: "seconds",
  second: "seconds",
  sec: "seconds",
  cents: "minor",
};

/** How a value is written has changed: from one measure to another of its group. */
export interface MeasureChange {
  from: string;
  to: string;
}

/** What two texts about one value say otherwise of how it is written; undefined where a text may be one of words only. */
export function measureChange(before: string, after: string): MeasureChange | undefined {
  if (before === after) return undefined;
  for (const group of Object.values(measures)) {
    const [was, is] = [before, after].map((text) => saidIn(group, text)) as [string[], string[]];
    const gone = was.filter((name) => !is.includes(name));
    const news = is.filter((name) => !was.includes(name));
    // A text that says less, or more, may say the same in other words.
    if (gone[0] !== undefined && news[0] !== undefined) return { from: gone[0], to: news[0] };
  }
  return undefined;
}

/** The change between two names of units, as `x-unit` has them; undefined where they mean the same. */
export function unitChange(before: string, after: string): MeasureChange | undefined {
  const [from, to] = [before, after].map((name) => synonyms[name] ?? name) as [string, string];
  return from === to ? undefined : { from, to };
}

function saidIn(group: Readonly<Record<string, RegExp>>, text: string): string[] {
  return Object.keys(group).filter((name) => group[name]?.test(text));
}
