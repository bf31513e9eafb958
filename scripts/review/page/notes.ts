import { make } from "./elements.js";

/** What a badge of evidence leads to: a note at the end of the page. */
const noteAddress = /^#e\d+$/;

/** The badges inside of something. */
export function badgesIn(place: ParentNode): HTMLAnchorElement[] {
  return [...place.querySelectorAll<HTMLAnchorElement>('a[href^="#e"]')].filter(isBadge);
}

function isBadge(link: Element): boolean {
  return noteAddress.test(link.getAttribute("href") ?? "");
}

/** The note that a badge leads to. */
export function noteOf(badge: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(badge.hash.slice(1));
}

/** Opens what a badge leads to beside it; a second click, one elsewhere or Escape closes it. */
export function openNotes(): void {
  for (const badge of badgesIn(document)) badge.setAttribute("aria-expanded", "false");
  let open: { badge: HTMLAnchorElement; box: HTMLElement } | undefined;
  const close = () => {
    open?.box.remove();
    open?.badge.setAttribute("aria-expanded", "false");
    open = undefined;
  };
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.shiftKey || open?.box.contains(target)) return;
    const badge = target.closest("a");
    const note = badge && isBadge(badge) && noteOf(badge);
    const isAgain = badge === open?.badge;
    close();
    if (!badge || !note) return;
    event.preventDefault();
    if (isAgain) return;
    open = { badge, box: boxOf(badge, note) };
    badge.setAttribute("aria-expanded", "true");
    badge.after(open.box);
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || !open) return;
    const { badge, box } = open;
    const isInside = target === badge || box.contains(target as Node);
    close();
    if (isInside) badge.focus();
  });
}

function boxOf(badge: HTMLAnchorElement, note: HTMLElement): HTMLElement {
  const box = make("div", { class: "note" });
  box.append(...note.cloneNode(true).childNodes);
  if (!badge.classList.contains("ev"))
    box.append(
      make(
        "p",
        { class: "soft" },
        "Said of what it belongs to, and of nothing in particular in it.",
      ),
    );
  return box;
}
