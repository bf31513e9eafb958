// The question is only whether a capture is in another language than the page was: a library that tells eighty
// languages apart by letters weighs more than the rest of the comparison.
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["th", /\p{Script=Thai}/gu],
];

const commonWords: Readonly<Record<string, string>> = {
  en: "the of to and a in is you your for that with be are when can if this from by or an on not it will after",
  es: "el la los las de que y en un una para por con su del se es al como puede cuando si más este esta sus",
  pt: "o os as de que e em um uma para por com seu sua do da se é ao como pode quando não mais este esta dos",
  fr: "le la les de des que et en un une pour par avec son sa du se est au vous votre quand ne pas plus ce cette",
  de: "der die das und in zu den ein eine für mit ist sie ihr ihre wenn nicht von auf wird werden oder nach dem den des einen einem einer",
  it: "il lo la gli le di che e in un una per con suo sua del si è al come può quando non più questo questa dei",
  id: "yang dan di ke dari untuk dengan pada ini itu anda adalah akan atau dapat tidak setelah oleh dalam",
  vi: "của và các cho với là được trong này một những khi bạn không để từ hoặc sẽ có trên đã",
};

const languageOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords))
  for (const word of words.split(" "))
    languageOf.set(word, [...(languageOf.get(word) ?? []), language]);

/**
 * The language of a text, a code of ISO 639-1; undefined where it is too short to tell.
 * @param least number of common words that it needs.
 */
export function detectLanguage(text: string, least = 3): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts)
    if ((text.match(pattern)?.length ?? 0) > letters * 0.12 + 3) return language;
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of languageOf.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < least || first[1] < (second?.[1] ?? 0) * 1.3) return undefined;
  return first[0];
}
