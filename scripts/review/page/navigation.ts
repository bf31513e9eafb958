import { make } from "./elements.js";
import { currentFile } from "./one-file.js";

/** Pages of the site by group: file and title of each. */
export type Navigation = readonly (readonly [
  group: string,
  pages: readonly (readonly [file: string, title: string])[],
])[];

// Written by the build.
declare const navigation: Navigation;

/** Writes the list of all pages; the overview has it without a script. */
export function addNavigation(side: HTMLElement): void {
  const current = currentFile();
  const details = make("details", {}, make("summary", {}, "All pages"));
  // A phone has no room for it beside the text.
  details.open = !matchMedia("(max-width: 60rem)").matches;
  for (const [group, pages] of navigation) {
    const items = pages.map(([file, title]) => {
      const attributes = file === current ? { "aria-current": "page" } : {};
      return make("li", {}, make("a", { href: file, ...attributes }, title));
    });
    details.append(make("p", {}, group), make("ul", {}, ...items));
  }
  side.replaceChildren(details);
  side.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}
