/** Opens what the address leads to, and what it is folded in; marks it. */
export function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.closest("nav")) at.open = true;
  // A place that a filter has put away is what was asked for.
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLElement && at.dataset.away !== undefined) {
      at.hidden = false;
      delete at.dataset.away;
    }
  target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center" });
}

/** Opens everything for paper, and puts it back. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
}

/** Puts what one opens into the address, so that it can be sent to somebody, and is open again after going back. */
export function nameOpened(): void {
  document.addEventListener("click", ({ target }) => {
    const opened = (target as Element).closest("details[id]:not([open]) > summary")?.parentElement;
    if (!opened) return;
    // From the disk, some browsers refuse to change the address.
    try {
      history.replaceState(null, "", `#${encodeURIComponent(opened.id)}`);
    } catch {}
  });
}
