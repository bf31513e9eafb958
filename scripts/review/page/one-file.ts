import { inflate } from "./inflate.js";

/** What a site that is one file has inside of it; `src/cli/reference/one-file.ts` writes it. */
interface Inside {
  /** Each page, packed, by file. */
  pages: Readonly<Record<string, string>>;
  /** Runs each script that else lies beside the pages, by file. */
  scripts: Readonly<Record<string, () => void>>;
}

const inside = (globalThis as { reviewInside?: Inside }).reviewInside;

/** Whether all pages of the site are in this file; the address says which is shown: `?at=refunds.html`. */
export const isOneFile = inside !== undefined;

/** The file of the page that is shown. */
export function currentFile(): string {
  if (!inside) return location.pathname.split("/").at(-1) || "index.html";
  const asked = new URLSearchParams(location.search).get("at") ?? "";
  return Object.hasOwn(inside.pages, asked) ? asked : "index.html";
}

/** What runs a script that is inside of this file; undefined where it lies beside the page. */
export function scriptInside(file: string): (() => void) | undefined {
  return inside?.scripts[file];
}

/** Puts the page that is asked for into its place, in a site that is one file, and lets links lead to the others. */
export async function unfold(): Promise<void> {
  const page = new DOMParser().parseFromString(
    await inflate(inside?.pages[currentFile()] ?? ""),
    "text/html",
  );
  document.title = page.title;
  document.body.replaceWith(page.body);
  // They lie beside the pages alone.
  document.querySelector(".beside")?.remove();
  for (const event of ["pointerover", "focusin", "click"])
    addEventListener(event, ({ target }) => leadInside(target as Element), true);
  // The address was looked for before its place was there.
  if (location.hash) location.replace(location.hash);
}

// Before a link is used, copied or opened beside this page: some are made by programs, and later than the page.
function leadInside(target: Element): void {
  const link = target.closest?.("a");
  const href = link?.getAttribute("href") ?? "#";
  if (!link || href.startsWith("#") || href.startsWith("?")) return;
  const { origin, pathname, searchParams, hash } = new URL(href, location.href);
  const file = pathname.split("/").at(-1) ?? "";
  if (origin !== location.origin || !Object.hasOwn(inside?.pages ?? {}, file)) return;
  searchParams.set("at", file);
  link.setAttribute("href", `?${searchParams}${hash}`);
}
