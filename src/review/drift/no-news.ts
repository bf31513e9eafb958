import { contractData } from "../../../generated/contract-data.js";
import { lettersOf } from "./letters.js";
import { hasFact, isSentence, type Prose } from "./prose.js";

/** Whether a line is what a site puts beside its listings, rather than what a page says. */
export function isLayout(prose: Prose, line: number): boolean {
  const text = (prose.lines[line] ?? "").trim();
  if (/^(?:\$\s*)?(?:curl\b|-{1,2}[A-Za-z])/.test(text)) return isKnownCall(text);
  return caption.test(text) || isRepeatedCaption(prose, line, text);
}

const operations = contractData.operations.map(
  ({ id }) => new Set(id.split(/(?=[A-Z])/).map((word) => word.toLowerCase())),
);

/** Whether a line is but what an operation is called that the description has, as `Create a webhook`. */
export function namesOperation(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const isAll = /^[A-Za-z\s]+$/.test(text) && words.length > 1;
  return isAll && operations.some((own) => words.every((word) => own.has(word)));
}

/** Whether a line is what sites say of themselves above or below their pages. */
export function isOfSite(text: string): boolean {
  return ofSite.test(text) && !hasFact(text);
}

const ofSite =
  /\bcookies?\b|\bnewsletter\b|\bprivacy policy\b|\bterms of (?:service|use)\b|\ball rights reserved\b|隐私政策|版权所有/i;

const caption =
  /^(?:copy(?: (?:code|page|to clipboard))?|copied|try it(?: (?:out|now))?|(?:run|open|view|edit) (?:in|on|as|this) [\w ]{1,20}|download|(?:show|hide|expand|collapse)(?: (?:all|code|example|less|more|request|response))?|send(?: request)?|ask ai)\W*$/i;

// Captions stand at all listings, and say nothing of what these hold.
function isRepeatedCaption({ lines, code }: Prose, line: number, text: string): boolean {
  const letters = lettersOf(text);
  if (letters.length > 30 || isSentence(text) || hasFact(text)) return false;
  const isBesideCode = [1, 2, 3, 4].some((far) => code.has(line - far) || code.has(line + far));
  if (!isBesideCode) return false;
  const listings = [...code].filter((one) => !code.has(one - 1)).length;
  const times = lines.filter((one) => lettersOf(one) === letters).length;
  return listings > 1 && times >= listings;
}

const usualHeaders = new Set(["accept", "authorization", "content-type", "user-agent"]);

// What a command line calls is told as an operation; only a header may be new besides.
function isKnownCall(text: string): boolean {
  const headers = [...text.matchAll(/(?:-H|--header)\s*=?\s*["']?([\w-]+)\s*:/g)];
  const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)];
  return (
    headers.every(([, name = ""]) => usualHeaders.has(name.toLowerCase())) &&
    hosts.every(([, host = ""]) => /(?:^|\.)wooshpay\.com$/.test(host))
  );
}

const ownScripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  th: /\p{Script=Thai}/u,
};

/** Whether a text has no letter of the script that a language is written in. */
export function isOfOtherScript(text: string, language: string | undefined): boolean {
  const script = ownScripts[language ?? ""];
  return script !== undefined && /\p{L}/u.test(text) && !script.test(text);
}
