const shown = ".fields details.ev[open]";

/** Closes what evidence covers a table with, by a click elsewhere or by Escape. */
export function closeEvidence(): void {
  const closeBut = (kept?: Element | null) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(shown))
      if (one !== kept) one.open = false;
  };
  document.addEventListener("click", (event) => {
    closeBut((event.target as Element).closest("details.ev"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.activeElement?.closest(shown);
    closeBut();
    open?.querySelector("summary")?.focus();
  });
}
