/** Shows where each drawing begins: one that is wider than the screen is seen from its left, which need not be there. */
export function showBeginnings(): void {
  for (const circle of document.querySelectorAll(".cycle circle")) {
    const view = circle.closest(".scroll");
    if (view) view.scrollLeft = Number(circle.getAttribute("cx")) - view.clientWidth / 2;
  }
}
