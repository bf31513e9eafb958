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
  secret: {
    "the whole secret": /\b(?:whole|entire|full) secret\b/i,
    "the secret without its prefix":
      /\bsecret\b[^.]*\b(?:without|behind|after) (?:its|the) prefix\b/i,
  },
  body: {
    "the raw body": /\braw body\b|\bbody as (?:it was )?received\b/i,
    "the parsed body": /\b(?:parsed|decoded|minified|sorted) (?:JSON|body)\b/i,
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

// Most texts say nothing of the kind.
const any = new RegExp(
  Object.values(measures)
    .flatMap((group) => Object.values(group).map(({ source }) => source))
    .join("|"),
  "i",
);

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
  if (before === after || !any.test(before) || !any.test(after)) return undefined;
  for (const group of Object.values(measures)) {
    const [was, is] = [before, after].map((text) => saidIn(group, text)) as [string[], string[]];
    const gone = was.filter((name) => !is.includes(name));
    const news = is.filter((name) => !was.includes(name));
    // A text that says less, or more, may say the same in other words.
    if (gone[0] !== undefined && news[0] !== undefined) return { from: gone[0], to: news[0] };
  }
  return undefined;
}

/** What two texts say otherwise of the form of a value: how many digits it has, or what it is put together of. */
export function formChange(before: string, after: string): MeasureChange | undefined {
  if (before === after || !isFormed.test(before) || !isFormed.test(after)) return undefined;
  for (const read of [templatesIn, countsIn]) {
    const [was, is] = [read(before), read(after)];
    const [from, to] = [was[0], is[0]];
    if (was.length === 1 && is.length === 1 && from && to && from !== to) return { from, to };
  }
  return undefined;
}

const isFormed = /`[^`]*<|digit|letter|character|decimal/i;

// Code with places to be filled in, such as `t=<timestamp>`.
function templatesIn(text: string): string[] {
  const codes = [...text.matchAll(/`([^`]*<[^`>]+>[^`]*)`/g)].map(([, code = ""]) => code);
  return codes.slice(0, 1).map((code) => code.replace(/\s+/g, ""));
}

const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

// A limit says what is taken, and no form.
function countsIn(text: string): string[] {
  const found = text.matchAll(
    /(?<!\b(?:most|least|than|to|of) )\b(\w+)[- ](digit|letter|character|decimal)s?\b(?! (?:or|at) )/gi,
  );
  return [...found].flatMap(([, number = "", noun = ""]) => {
    const count = /^\d+$/.test(number) ? Number(number) : numerals.indexOf(number.toLowerCase());
    return count < 0 ? [] : [`${count} ${noun.toLowerCase()}s`];
  });
}

/** The change between two names of units, as `x-unit` has them; undefined where they mean the same. */
export function unitChange(before: string, after: string): MeasureChange | undefined {
  const [from, to] = [before, after].map((name) => synonyms[name] ?? name) as [string, string];
  return from === to ? undefined : { from, to };
}

/** The unit that a text names in place of another of its group; undefined where it names that one, or none. */
export function otherUnit(text: string, unit: string): string | undefined {
  const own = synonyms[unit] ?? unit;
  const group = Object.values(measures).find((names) => own in names);
  const said = group ? saidIn(group, text) : [];
  return said.includes(own) ? undefined : said[0];
}

function saidIn(group: Readonly<Record<string, RegExp>>, text: string): string[] {
  return Object.keys(group).filter((name) => group[name]?.test(text));
}
