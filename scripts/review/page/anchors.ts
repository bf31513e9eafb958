import { make } from "./elements.js";

/** Lets the name of each field lead to itself, so that its address can be copied. */
export function addAnchors(): void {
  for (const row of document.querySelectorAll<HTMLElement>(".fields tr[id]")) {
    const name = row.querySelector("th")?.firstChild;
    if (!(name instanceof Text)) continue;
    const link = make("a", { class: "anchor", href: `#${encodeURIComponent(row.id)}` });
    name.replaceWith(link);
    link.append(name);
  }
}
