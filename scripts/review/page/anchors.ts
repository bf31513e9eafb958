import { make } from "./elements.js";

/** What has an address and a name that leads to it: fields, operations, schemas and other places. */
const names = ".fields tr[id]>th,article[id]>.head>h3,.schema[id]>.head>*,.place[id]>.head>h3";

/** Lets names lead to what they name, so that its address can be copied. */
export function addAnchors(): void {
  for (const place of document.querySelectorAll(names)) {
    const name = place.matches("h3,h5,th") && place.firstChild;
    const { id } = place.closest("[id]") ?? { id: "" };
    if (!(name instanceof Text)) continue;
    const link = make("a", { class: "anchor", href: `#${encodeURIComponent(id)}` });
    name.replaceWith(link);
    link.append(name);
  }
}
