import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { why } from "../input/file.js";
import { type Problem, ProblemError } from "../problem.js";

/** The captures of a folder, as files. */
export interface CaptureFiles {
  files: string[];
  /** How many files were passed over, since they belong to saved pages: pictures, styles, scripts. */
  passedOver: number;
}

const parts =
  /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|avif|css|js|mjs|map|woff2?|ttf|otf|eot|mp4|webm|mp3|pdf|zip|gz)$/i;
const foreign = new Set(["node_modules", ".git"]);

/**
 * All files of a folder and its folders that may be captures, whatever they are called.
 * @throws UserError where there is no folder, or nothing in it.
 */
export function findCaptures(folder: string): CaptureFiles {
  const problem = (found: string) =>
    new ProblemError({
      file: folder,
      expected: "a folder with captured pages, or one capture",
      found,
    });
  let isFile: boolean;
  try {
    isFile = statSync(folder).isFile();
  } catch (error) {
    throw problem(why(error));
  }
  const all = isFile ? [folder] : filesIn(folder);
  const files = all.filter((file) => !parts.test(file));
  if (files.length === 0)
    throw problem(all.length === 0 ? "an empty folder" : "pictures, styles and scripts only");
  return { files, passedOver: all.length - files.length };
}

function filesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // What is wrong with it is told when it is read, and the others are read all the same.
    return [folder];
  }
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return foreign.has(entry.name) ? [] : filesIn(file);
      return entry.name.startsWith(".") ? [] : [file];
    });
}

/** The largest capture, in bytes: a page of documentation has a hundredth of it. */
const largest = 20_000_000;

/** A capture as text. */
export interface CaptureText {
  text: string;
  /** How its bytes were read, where nothing in it says how; undefined of what is UTF-8 or says. */
  guessed?: string;
}

/** The text of a capture, or what is wrong with it. */
export function readCaptureFile(file: string): CaptureText | Problem {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > largest)
      return { file, expected: "a page of 20 MB at most", found: `${Math.ceil(size / 1e6)} MB` };
    bytes = readFileSync(file);
  } catch (error) {
    return { file, expected: "a file that can be read", found: why(error) };
  }
  const read = decode(bytes);
  if (read === undefined)
    return {
      file,
      expected: "text, Markdown or HTML",
      found: "bytes of no encoding that is known",
    };
  if (read.text.trim() === "") return { file, expected: "a captured page", found: "an empty file" };
  return read;
}

// A saved page says of itself how it is written.
function statedEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2048).toString("latin1");
  return /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function decode(bytes: Buffer): CaptureText | undefined {
  const mark = bytes.subarray(0, 2).toString("hex");
  const marked = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : undefined;
  const stated = marked ?? statedEncoding(bytes);
  const text = decodedAs(stated ?? "utf-8", bytes);
  if (text !== undefined) return text.includes("\0") ? undefined : { text };
  return marked === undefined ? guess(bytes) : undefined;
}

function decodedAs(encoding: string, bytes: Buffer): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withPunctuation(text) : text;
  } catch {
    return undefined;
  }
}

const punctuation = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// Node 20 reads these bytes as control characters, as Latin-1 has them.
function withPunctuation(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => punctuation[character.charCodeAt(0) - 0x80] ?? character,
  );
}

// Programs that save text in the encoding of the system do not say which. Letters of Chinese and Japanese take bytes in
// pairs, those of Western languages stand alone among ASCII.
function guess(bytes: Buffer): CaptureText | undefined {
  const isHigh = (at: number) => (bytes[at] ?? 0) > 0x7f;
  let [high, paired] = [0, 0];
  for (const at of bytes.keys()) {
    if (!isHigh(at)) continue;
    high += 1;
    paired += Number(isHigh(at - 1) || isHigh(at + 1));
  }
  const encodings = paired * 2 > high ? ["shift_jis", "gb18030"] : ["windows-1252"];
  for (const guessed of encodings) {
    const text = decodedAs(guessed, bytes);
    const isText = text !== undefined && !/[^\P{Cc}\t\n\r\f]/u.test(text);
    if (isText && (guessed !== "shift_jis" || isJapanese(text))) return { text, guessed };
  }
  return undefined;
}

// Bytes of Chinese may be characters of Japanese, too, but hardly ever kana.
function isJapanese(text: string): boolean {
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  return kana * 5 > (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
