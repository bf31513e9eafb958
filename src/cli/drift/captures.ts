import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { why } from "../input/targets.js";
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
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return foreign.has(entry.name) ? [] : filesIn(file);
      return entry.name.startsWith(".") ? [] : [file];
    });
}

/** The largest capture, in bytes: a page of documentation has a hundredth of it. */
const largest = 20_000_000;

/** The text of a capture, or what is wrong with it. */
export function readCaptureFile(file: string): string | Problem {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > largest)
      return { file, expected: "a page of 20 MB at most", found: `${Math.ceil(size / 1e6)} MB` };
    bytes = readFileSync(file);
  } catch (error) {
    return { file, expected: "a file that can be read", found: why(error) };
  }
  const text = decode(bytes);
  if (text === undefined)
    return {
      file,
      expected: "text, Markdown or HTML in UTF-8 or UTF-16",
      found: "bytes that are none",
    };
  if (text.trim() === "") return { file, expected: "a captured page", found: "an empty file" };
  return text;
}

// A saved page says of itself how it is written.
function statedEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2048).toString("latin1");
  return /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function decode(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString("hex");
  const encoding =
    mark === "fffe"
      ? "utf-16le"
      : mark === "feff"
        ? "utf-16be"
        : (statedEncoding(bytes) ?? "utf-8");
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
