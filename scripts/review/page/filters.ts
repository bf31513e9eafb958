import { make } from "./elements.js";
import { chosenIn, countWith, type Facts, fits, type Kind, kinds, press } from "./facets.js";
import { badgesIn, noteOf } from "./notes.js";

/** What can be filtered: fields, those that are named only since they are as others, and what they are in. */
const places = ".fields tr[id],.alike span[id],article,.schema,.place";

/** Signs of what is no level. */
const signs: Readonly<Record<string, string>> = { contradicted: "cx", open: "qx" };

// A section has what its own rows have, which does not make it one of them.
function own<Kind extends Element>(row: HTMLElement, mark: string): Kind[] {
  return [...row.querySelectorAll<Kind>(mark)].filter((one) => one.closest(places) === row);
}

function ownBadges(row: HTMLElement): HTMLAnchorElement[] {
  return badgesIn(row).filter((one) => one.closest(places) === row);
}

function factsOf(row: HTMLElement): Facts {
  const said = document.getElementById(row.dataset.as ?? "") ?? row;
  const badges = ownBadges(said);
  const marks = Object.keys(signs).filter((kind) => own(said, `.${signs[kind]}`).length > 0);
  const links = badges.flatMap((badge) => [...(noteOf(badge)?.querySelectorAll("a") ?? [])]);
  return {
    // The first says how sure it is; there may be another about what is required of it.
    kinds: new Set([badges[0]?.textContent ?? "", ...marks]),
    pages: new Set(links.map(pageOf)),
  };
}

/** Puts a bar above what can be filtered; the address may begin with a filter: `?only=inferred,open`. */
export function addFilters(main: HTMLElement): void {
  // A schema is shown with those of its fields that stay.
  const rows = [...main.querySelectorAll<HTMLElement>(places)].filter(
    (one) => !one.matches(".schema:has(tr)"),
  );
  if (rows.length === 0) return;
  const facts = new Map(rows.map((row) => [row, factsOf(row)]));
  const all = [...facts.values()];
  const buttons = kinds.map((kind) => {
    const name = make("span", { class: signs[kind] ?? `ev ${kind}` }, kind);
    const button = make("button", { type: "button", "data-only": kind }, name, make("small"));
    return [kind, button] as const;
  });
  const select = make("select", { id: "by-page" }, make("option", { value: "" }, "any page"));
  for (const [id, name] of pageNames()) select.append(make("option", { value: id }, name));
  const status = make("span", { role: "status" });
  const bar = make("div", { class: "filters", role: "group", "aria-label": "Show only" });
  bar.append(
    make("b", {}, "Only"),
    ...buttons.map(([, button]) => button),
    make("span", { class: "by" }, make("label", { for: "by-page" }, "by page"), select),
    status,
  );
  const after = main.querySelector(".sum") ?? main.querySelector("h1");
  after?.after(bar);
  const asked = new URLSearchParams(location.search);
  let chosen: Kind[] = chosenIn(asked.get("only") ?? "");
  select.value = asked.get("page") ?? "";
  if (select.selectedIndex < 0) select.value = "";
  const apply = () => {
    for (const [kind, button] of buttons) {
      const count = countWith(all, kind, chosen, select.value);
      const isPressed = chosen.includes(kind);
      button.setAttribute("aria-pressed", String(isPressed));
      button.disabled = count === 0 && !isPressed;
      for (const small of button.querySelectorAll("small")) small.textContent = ` ${count}`;
    }
    const isActive = chosen.length > 0 || select.value !== "";
    const kept = new Set(rows.filter((row) => fits(facts.get(row) as Facts, chosen, select.value)));
    filterRows(main, rows, kept, isActive);
    status.textContent = isActive ? `${kept.size} shown` : "";
  };
  const change = () => {
    remember(chosen.join(","), select.value);
    apply();
  };
  for (const [kind, button] of buttons)
    button.addEventListener("click", () => {
      chosen = press(chosen, kind);
      change();
    });
  select.addEventListener("change", change);
  apply();
}

function remember(only: string, page: string): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries({ only, page }))
    if (value) query.set(name, value);
    else query.delete(name);
  // Somebody may read it.
  const asked = query.toString().replaceAll("%2C", ",");
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
  kept: ReadonlySet<HTMLElement>,
  isActive: boolean,
): void {
  for (const row of rows) {
    const holds =
      kept.has(row) || [...row.querySelectorAll<HTMLElement>(places)].some((one) => kept.has(one));
    setAway(row, isActive && !holds);
    row.toggleAttribute("data-around", isActive && holds && !kept.has(row));
  }
  const around = ["tr.alike", "table.fields, .schema:has(tr)"];
  const inside = ["span[id]", "tr[id], tr.alike"];
  for (const [index, holder] of around.entries())
    for (const one of main.querySelectorAll<HTMLElement>(holder)) {
      const parts = [...one.querySelectorAll<HTMLElement>(inside[index] ?? "")];
      setAway(one, isActive && parts.every(({ hidden }) => hidden));
    }
  for (const one of [main, ...main.querySelectorAll<HTMLElement>("article")])
    putEmptyPartsAway(one, isActive);
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

function setAway(element: HTMLElement, isAway: boolean): void {
  element.hidden = isAway;
  if (isAway) element.dataset.away = "";
  else delete element.dataset.away;
}
