/** Lets the counts of what rests on a page lead to that alone, by the filter of where it stands. */
export function filterPageLinks(): void {
  for (const row of document.querySelectorAll<HTMLElement>(".pages tr[id]"))
    for (const link of row.querySelectorAll<HTMLAnchorElement>('a[href$=".html"]'))
      link.search = new URLSearchParams({ page: row.id.replace(/^page-/, "") }).toString();
}
