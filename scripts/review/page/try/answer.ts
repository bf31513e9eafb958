import type { Finding } from "../../../../src/contract/finding.js";
import { actions } from "../../../../src/sandbox/actions.js";
import type { Assumption } from "../../../../src/sandbox/assumptions/assumption.js";
import { assumptions } from "../../../../src/sandbox/assumptions/index.js";
import { jsonText } from "../../html/json-text.js";
import { make } from "../elements.js";
import { currentFile } from "../one-file.js";
import { placesOf, type SitePlaces } from "./address.js";
import { type Bench, base, type Outcome } from "./bench.js";
import { addressesIn, type KnownObject, objectsIn } from "./known.js";

// Written by the build.
declare const sitePlaces: SitePlaces;

/** What may be done with an answer. */
export interface Next {
  /** Plays a customer, a bank or an operator. */
  act: (id: string, action: string) => void;
  /** Opens a page of the sandbox. */
  visit: (address: string) => void;
}

/** An answer, with what the contract finds in it and in its request, and what may be done next. */
export function answerOf(bench: Bench, outcome: Outcome, events: readonly string[], next: Next) {
  const { status, milliseconds, headers, value, findings } = outcome;
  const time = `${milliseconds < 1 ? "under 1" : Math.round(milliseconds)} ms`;
  return [
    make("h5", { tabindex: "-1" }, `Answer ${status} `, make("small", {}, time)),
    findingList(findings),
    ...assumed(headers.get("sandbox-assumptions")),
    ...(value === undefined ? [] : [make("pre", { tabindex: "0" }, jsonText(value))]),
    ...happened(events),
    ...nextOf(bench, value, next),
  ];
}

/** What somebody else than the caller has done to an object. */
export function deedOf(
  bench: Bench,
  told: string,
  value: unknown,
  events: readonly string[],
  next: Next,
) {
  return [
    make("h5", { tabindex: "-1" }, told),
    make("pre", { tabindex: "0" }, jsonText(value)),
    ...happened(events),
    ...nextOf(bench, value, next),
  ];
}

const words: Readonly<Record<Finding["severity"], string>> = {
  ...{ violation: "breaks what the pages say", warning: "breaks what was deduced" },
  advice: "allowed, but on no page",
};

function findingList(findings: readonly Finding[]): HTMLElement {
  if (findings.length === 0)
    return make("p", { class: "right" }, "No finding: request and answer keep the description.");
  const items = findings.map((one) =>
    make(
      "li",
      { class: one.severity },
      make("b", {}, one.side === "request" ? "Request" : "Answer"),
      " ",
      linked(one),
      ` ${words[one.severity]}: expected ${one.expected}, found ${one.found}. ${one.hint}`,
    ),
  );
  return make("ul", { class: "findings", "aria-label": "Findings" }, ...items);
}

function linked(finding: Finding): HTMLElement {
  const name = make("code", {}, finding.pointer || "the body");
  const found = placesOf(finding, sitePlaces);
  const here = currentFile();
  const [first] = found;
  if (!first) return name;
  const isHere = first.file === undefined || first.file === here;
  const place = isHere ? found.find(({ anchor }) => document.getElementById(anchor)) : first;
  if (!place) return name;
  const file = isHere ? "" : (place.file ?? "");
  return make("a", { href: `${file}#${encodeURIComponent(place.anchor)}` }, name);
}

function assumed(header: string | null): HTMLElement[] {
  if (!header) return [];
  const items = header.split(", ").map((pair) => {
    const [name = "", choice = ""] = pair.split("=");
    const known = (assumptions as Readonly<Record<string, Assumption>>)[name];
    if (!known) return make("li", {}, pair);
    const question = make("a", { href: sitePlaces.questions[known.question] ?? "#" }, "why");
    return make("li", {}, `${known.about} Here: ${known.choices[choice]}. `, question);
  });
  const count = items.length === 1 ? "one assumption" : `${items.length} assumptions`;
  return [
    make(
      "details",
      {},
      make("summary", {}, `The sandbox made ${count}, since no page tells`),
      make("ul", {}, ...items),
    ),
  ];
}

function happened(events: readonly string[]): HTMLElement[] {
  if (events.length === 0) return [];
  const codes = events.flatMap((type) => [make("code", {}, type), " "]);
  return [make("p", { class: "events" }, "Events: ", ...codes)];
}

function nextOf(bench: Bench, value: unknown, next: Next): HTMLElement[] {
  const pages = addressesIn(value, base).map((address) =>
    pressed(`Open ${new URL(address).pathname}`, "The page that the customer sees.", () =>
      next.visit(address),
    ),
  );
  const deeds = distinct(objectsIn(value))
    .slice(0, 3)
    .flatMap((one) => deedsOf(bench, one, next));
  const all = [...pages, ...deeds];
  if (all.length === 0) return [];
  const group = make("div", { class: "next", role: "group", "aria-label": "What others may do" });
  group.append(make("span", {}, "What others may do"), ...all);
  return [group];
}

function distinct(objects: readonly KnownObject[]): KnownObject[] {
  return [...new Map(objects.map((one) => [one.id, one])).values()].filter(
    ({ kind }) => actions[kind],
  );
}

function deedsOf(bench: Bench, { id, kind }: KnownObject, next: Next): HTMLElement[] {
  if (!bench.has(id)) return [];
  const noun = kind.replaceAll(/[._]/g, " ");
  return Object.entries(actions[kind] ?? {}).map(([name, { about }]) =>
    pressed(`${name[0]?.toUpperCase()}${name.slice(1)} the ${noun}`, about, () =>
      next.act(id, name),
    ),
  );
}

/** A button. @param title says more than its name. */
export function pressed(name: string, title: string, press: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", ...(title && { title }) }, name);
  button.addEventListener("click", press);
  return button;
}
