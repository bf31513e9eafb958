import { make } from "./elements.js";

/** What rows can be filtered by, and how a row is known that stays. */
const kinds: Readonly<Record<string, (row: HTMLElement) => boolean>> = {
  inferred: (row) => row.dataset.l === "inferred",
  partial: (row) => row.dataset.l === "partial",
  documented: (row) => row.dataset.l === "documented",
  contradicted: (row) => own(row, ".cx"),
  open: (row) => own(row, ".qx"),
};

// A section has what its own rows have, which does not make it one of them.
function own(row: HTMLElement, mark: string): boolean {
  return [...row.querySelectorAll(mark)].some((one) => one.closest("[data-l]") === row);
}

/** Puts a bar above what can be filtered; the address may begin with a filter: `?only=inferred`. */
export function addFilters(main: HTMLElement): void {
  // A schema is shown with those of its fields that stay.
  const rows = [...main.querySelectorAll<HTMLElement>("[data-l]")].filter(
    (one) => !one.matches(".schema:has(tr)"),
  );
  if (rows.length === 0) return;
  const pages = pageNames(main);
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
  const query = new URLSearchParams({ ...(only && { only }), ...(page && { page }) }).toString();
  // From the disk, some browsers refuse to change the address.
  try {
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}`);
  } catch {}
}

// The id of the page that a link of evidence leads to: what its address ends in.
function pageOf(link: HTMLAnchorElement): string {
  const last = link.getAttribute("href")?.split(/[/#=]/).at(-1) ?? "";
  return decodeURIComponent(last).replace(/^page-/, "");
}

const sources = "details.ev a";

function pageNames(main: HTMLElement): [string, string][] {
  const names = new Map<string, string>();
  for (const link of main.querySelectorAll<HTMLAnchorElement>(sources))
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
      kept.has(row) ||
      [...row.querySelectorAll<HTMLElement>("[data-l]")].some((one) => kept.has(one));
    setAway(row, isActive && !holds);
    row.toggleAttribute("data-around", isActive && holds && !kept.has(row));
  }
  for (const table of main.querySelectorAll<HTMLElement>("table.fields, .schema:has(tr)"))
    setAway(
      table,
      isActive && [...table.querySelectorAll<HTMLElement>("tr[data-l]")].every((row) => row.hidden),
    );
  return isActive ? kept.size : undefined;
}

function restsOn(row: HTMLElement, page: string): boolean {
  for (let at: HTMLElement | null = row; at; at = at.parentElement?.closest("[data-l]") ?? null) {
    const links = [...at.querySelectorAll<HTMLAnchorElement>(sources)];
    const own = links.filter((link) => link.closest("[data-l]") === at);
    if (own.length > 0) return own.some((link) => pageOf(link) === page);
  }
  return false;
}

function setAway(element: HTMLElement, isAway: boolean): void {
  element.hidden = isAway;
  if (isAway) element.dataset.away = "";
  else delete element.dataset.away;
}
