import { make } from "./elements.js";
import { badgesIn, noteOf } from "./notes.js";

/** What can be filtered: fields, and what they are in. */
const places = ".fields tr[id],article,.schema,.place";

/** What rows can be filtered by, and how a row is known that stays. */
const kinds: Readonly<Record<string, (row: HTMLElement) => boolean>> = {
  inferred: (row) => levelOf(row) === "inferred",
  partial: (row) => levelOf(row) === "partial",
  documented: (row) => levelOf(row) === "documented",
  contradicted: (row) => own(row, ".cx").length > 0,
  open: (row) => own(row, ".qx").length > 0,
};

// A section has what its own rows have, which does not make it one of them.
function own<Kind extends Element>(row: HTMLElement, mark: string): Kind[] {
  return [...row.querySelectorAll<Kind>(mark)].filter((one) => one.closest(places) === row);
}

function ownBadges(row: HTMLElement): HTMLAnchorElement[] {
  return badgesIn(row).filter((one) => one.closest(places) === row);
}

// The first says how sure it is; there may be another about what is required of it.
function levelOf(row: HTMLElement): string | undefined {
  return ownBadges(row)[0]?.textContent ?? undefined;
}

/** Puts a bar above what can be filtered; the address may begin with a filter: `?only=inferred`. */
export function addFilters(main: HTMLElement): void {
  // A schema is shown with those of its fields that stay.
  const rows = [...main.querySelectorAll<HTMLElement>(places)].filter(
    (one) => !one.matches(".schema:has(tr)"),
  );
  if (rows.length === 0) return;
  const pages = pageNames();
  const buttons = Object.keys(kinds).map((kind) => {
    const count = rows.filter((row) => kinds[kind]?.(row)).length;
    const button = make(
      "button",
      { type: "button", "aria-pressed": "false", "data-only": kind },
      kind,
      " ",
      make("small", {}, String(count)),
    );
    button.disabled = count === 0;
    return button;
  });
  const select = make("select", { id: "by-page" }, make("option", { value: "" }, "any page"));
  for (const [id, name] of pages) select.append(make("option", { value: id }, name));
  const status = make("span", { role: "status" });
  const bar = make("div", { class: "filters", role: "group", "aria-label": "Show only" });
  bar.append(
    make("b", {}, "Only"),
    ...buttons,
    make("label", { for: "by-page" }, "by page"),
    select,
    status,
  );
  const after = main.querySelector(".sum") ?? main.querySelector("h1");
  after?.after(bar);
  const asked = new URLSearchParams(location.search);
  let only = asked.get("only") ?? "";
  if (asked.has("page")) select.value = asked.get("page") ?? "";
  const apply = () => {
    for (const one of buttons) one.setAttribute("aria-pressed", String(one.dataset.only === only));
    const shown = filterRows(main, rows, kinds[only], select.value);
    status.textContent = shown === undefined ? "" : `${shown} shown`;
  };
  for (const one of buttons)
    one.addEventListener("click", () => {
      only = only === one.dataset.only ? "" : (one.dataset.only ?? "");
      remember(only, select.value);
      apply();
    });
  select.addEventListener("change", () => {
    remember(only, select.value);
    apply();
  });
  apply();
}

function remember(only: string, page: string): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries({ only, page }))
    if (value) query.set(name, value);
    else query.delete(name);
  const asked = query.toString();
  // From the disk, some browsers refuse to change the address.
  try {
    history.replaceState(null, "", `${location.pathname}${asked && `?${asked}`}`);
  } catch {}
}

// The id of the page that a link of evidence leads to: what its address ends in.
function pageOf(link: HTMLAnchorElement): string {
  const last = link.getAttribute("href")?.split(/[/#=]/).at(-1) ?? "";
  return decodeURIComponent(last).replace(/^page-/, "");
}

function pageNames(): [string, string][] {
  const names = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".rests li > a"))
    names.set(pageOf(link), link.textContent ?? "");
  return [...names].sort(([, a], [, b]) => (a < b ? -1 : 1));
}

function filterRows(
  main: HTMLElement,
  rows: readonly HTMLElement[],
  isKept: ((row: HTMLElement) => boolean) | undefined,
  page: string,
): number | undefined {
  const isActive = isKept !== undefined || page !== "";
  main.toggleAttribute("data-filtered", isActive);
  const kept = new Set(
    rows.filter((row) => (isKept?.(row) ?? true) && (page === "" || restsOn(row, page))),
  );
  for (const row of rows) {
    const holds =
      kept.has(row) || [...row.querySelectorAll<HTMLElement>(places)].some((one) => kept.has(one));
    setAway(row, isActive && !holds);
    row.toggleAttribute("data-around", isActive && holds && !kept.has(row));
  }
  for (const table of main.querySelectorAll<HTMLElement>("table.fields, .schema:has(tr)"))
    setAway(
      table,
      isActive && [...table.querySelectorAll<HTMLElement>("tr[id]")].every((row) => row.hidden),
    );
  for (const one of main.querySelectorAll<HTMLElement>("tr.alike")) setAway(one, isActive);
  for (const one of [main, ...main.querySelectorAll<HTMLElement>("article")])
    putEmptyPartsAway(one, isActive);
  return isActive ? kept.size : undefined;
}

// A heading goes with what follows it, where nothing of that stays.
function putEmptyPartsAway(around: HTMLElement, isActive: boolean): void {
  let part: HTMLElement[] = [];
  const end = () => {
    const isEmpty = !part.some((one) => one.matches(`${places},.fields`) && !one.hidden);
    const [heading] = part;
    if (heading?.matches("h2,h4"))
      for (const one of part) if (!one.matches(places)) setAway(one, isActive && isEmpty);
  };
  for (const child of around.children as Iterable<Element> as Iterable<HTMLElement>) {
    if (child.matches("h2,h4,.rests")) {
      end();
      part = [];
    }
    part.push(child);
  }
  end();
}

function restsOn(row: HTMLElement, page: string): boolean {
  return ownBadges(row).some((badge) =>
    [...(noteOf(badge)?.querySelectorAll("a") ?? [])].some((link) => pageOf(link) === page),
  );
}

function setAway(element: HTMLElement, isAway: boolean): void {
  element.hidden = isAway;
  if (isAway) element.dataset.away = "";
  else delete element.dataset.away;
}
