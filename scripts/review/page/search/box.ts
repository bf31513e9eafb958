import { make } from "../elements.js";
import { inflate } from "../inflate.js";
import { loadScript } from "../load-script.js";
import { type Entry, entriesOf, type SearchData } from "./entry.js";
import { find, prepare } from "./find.js";

const most = 40;

type Prepared = ReturnType<typeof prepare>;

let loading: Promise<Prepared> | undefined;

// A script, since a page from the disk may read no other file.
function load(): Promise<Prepared> {
  loading ??= new Promise((resolve, reject) => {
    (globalThis as { reviewSearch?: (data: string) => void }).reviewSearch = (data) => {
      inflate(data).then(
        (text) => resolve(prepare(entriesOf(JSON.parse(text) as SearchData))),
        reject,
      );
    };
    loadScript("search.js").catch(reject);
  });
  return loading;
}

/** Puts the search into its place: a field with a list of what is found. */
export function addSearch(place: HTMLElement): void {
  const field = searchField();
  const list = make("ul", { id: "found", role: "listbox", "aria-label": "Found" });
  const status = make("p", { role: "status", class: "hidden" });
  list.hidden = true;
  place.append(field, list, status);
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const choose = (index: number) => {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [at, one] of all.entries()) one.setAttribute("aria-selected", String(at === chosen));
    const one = all[chosen];
    if (one) {
      field.setAttribute("aria-activedescendant", one.id);
      one.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const show = async () => {
    const prepared = await load();
    const found = find(prepared, field.value, most);
    list.replaceChildren(...found.map(optionOf));
    list.hidden = field.value.trim() === "";
    field.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = list.hidden
      ? ""
      : `${found.length === most ? `${most} or more` : found.length} found`;
    if (found.length === 0 && !list.hidden) list.replaceChildren(nothing());
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
  };
  field.addEventListener("focus", () => void load());
  field.addEventListener("input", () => void show());
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter") options()[Math.max(chosen, 0)]?.querySelector("a")?.click();
    else return;
    if (event.key !== "Escape") event.preventDefault();
  });
  list.addEventListener("click", () => close());
  document.addEventListener("click", (event) => {
    if (!place.contains(event.target as Node)) close();
  });
  focusOnSlash(field);
}

function searchField(): HTMLInputElement {
  return make("input", {
    ...{ type: "search", id: "query", placeholder: "Search fields, operations, contradictions" },
    ...{ autocomplete: "off", spellcheck: "false", role: "combobox" },
    ...{ "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list" },
    "aria-label": "Search everything",
  });
}

function nothing(): HTMLElement {
  const told = { class: "none", role: "option", "aria-disabled": "true" };
  return make("li", told, "Nothing is called so, and no text says it.");
}

function focusOnSlash(field: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const isTyping = (event.target as HTMLElement).closest("input, textarea, select");
    if (event.key !== "/" || isTyping) return;
    event.preventDefault();
    field.focus();
  });
}

const recordSigns: Readonly<Record<string, string>> = { contradiction: "cx", question: "qx" };

function optionOf(entry: Entry, index: number): HTMLElement {
  const marks = [
    ...(entry.level ? [make("span", { class: `ev ${entry.level}` }, entry.level)] : []),
    ...(entry.isContradicted ? [make("span", { class: "cx" }, "contradicted")] : []),
    ...(entry.isOpen ? [make("span", { class: "qx" }, "open")] : []),
  ];
  const sign = recordSigns[entry.kind];
  const kind = sign ? make("span", { class: sign }, entry.kind) : make("small", {}, entry.kind);
  const link = make(
    "a",
    { href: entry.to, tabindex: "-1" },
    make("b", {}, entry.name),
    kind,
    ...marks,
  );
  return make("li", { role: "option", id: `found-${index}`, "aria-selected": "false" }, link);
}
