import { make } from "../elements.js";
import { pressed } from "./answer.js";
import type { Bench } from "./bench.js";

/** What has been done so far, and the clock of the sandbox. @param advance moves it. */
export function visitOf(bench: Bench, advance: (duration: string) => void): HTMLElement {
  const summary = make("summary");
  const note = make("p");
  const calls = make("ol");
  const events = make("ol");
  const details = make(
    "details",
    { class: "visit" },
    summary,
    note,
    make("b", {}, "Calls, the latest first"),
    calls,
    make("b", {}, "Events, the latest first"),
    events,
  );
  const show = () => {
    const told = bench.sandbox.events().reverse();
    summary.textContent = `This visit: ${counted(bench.calls.length, "call")}, ${counted(told.length, "event")}`;
    note.textContent = bench.isKept
      ? "It lasts until this tab is closed, on all pages of the site."
      : "It ends with this page: this browser keeps nothing for pages from the disk.";
    calls.replaceChildren(
      ...bench.calls.slice(0, shown).map(({ method, target, status }) => {
        return make("li", {}, make("code", {}, `${method} ${target}`), ` ${status}`);
      }),
    );
    events.replaceChildren(
      ...told.slice(0, shown).map(({ type, id }) => {
        return make("li", {}, make("code", {}, type), " ", make("small", {}, id));
      }),
    );
  };
  bench.listen(show);
  show();
  return make("div", { class: "around" }, clockOf(bench, advance), details);
}

const shown = 20;

function clockOf(bench: Bench, advance: (duration: string) => void): HTMLElement {
  const time = make("span", { class: "time" });
  const show = () => {
    const text = new Date(bench.sandbox.clock.now()).toISOString();
    time.textContent = `Clock of the sandbox: ${text.slice(0, 16).replace("T", " ")} UTC`;
  };
  bench.listen(show);
  show();
  const group = make("div", { class: "next", role: "group", "aria-label": "Clock of the sandbox" });
  group.append(
    time,
    pressed("Advance an hour", "", () => advance("1h")),
    pressed("Advance a day", "", () => advance("1d")),
    pressed("Advance 30 days", "", () => advance("30d")),
    pressed("Start over", "Empties the sandbox.", () => bench.reset()),
  );
  return group;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
