/** What filters the findings in the page; without it they all stand there, and no filters. */
export const script = `"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const findings = all("article.finding");
  const texts = findings.map((one) => one.textContent.toLowerCase());
  const severities = all("input[name=severity]");
  const operation = byId("operation");
  const part = byId("part");
  const level = byId("level");
  const words = byId("words");
  if (!operation) return;
  const matches = (finding, text) => {
    const { severity, operation: own, part: side, level: evidence } = finding.dataset;
    return severities.some((box) => box.checked && box.value === severity) &&
      (operation.value === "*" || operation.value === own) &&
      (part.value === "*" || part.value === side) &&
      (level.value === "*" || level.value === evidence) &&
      words.value.toLowerCase().split(/\\s+/).every((word) => text.includes(word));
  };
  const apply = () => {
    let shown = 0;
    findings.forEach((finding, index) => {
      finding.hidden = !matches(finding, texts[index]);
      if (!finding.hidden) shown += 1;
    });
    byId("shown").textContent = shown + " of " + findings.length + " shown";
    byId("none").hidden = shown > 0;
    all("button.cell").forEach((cell) => {
      const { operation: own, part: side } = cell.dataset;
      cell.setAttribute("aria-pressed", own === operation.value && side === part.value);
    });
    all("button.count").forEach((count) => {
      const chosen = severities.filter((box) => box.checked).map((box) => box.value);
      count.setAttribute("aria-pressed", chosen.length === 1 && chosen[0] === count.dataset.severity);
    });
  };
  const reset = () => {
    severities.forEach((box) => { box.checked = true; });
    for (const select of [operation, part, level]) select.value = "*";
    words.value = "";
  };
  const show = () => {
    apply();
    byId("filters").scrollIntoView({ block: "start" });
  };
  for (const one of [...severities, operation, part, level]) one.addEventListener("change", apply);
  words.addEventListener("input", apply);
  byId("reset").addEventListener("click", () => { reset(); apply(); });
  all("button.cell").forEach((cell) => cell.addEventListener("click", () => {
    const wasPressed = cell.getAttribute("aria-pressed") === "true";
    reset();
    if (!wasPressed) {
      operation.value = cell.dataset.operation;
      part.value = cell.dataset.part;
    }
    show();
  }));
  all("button.count").forEach((count) => count.addEventListener("click", () => {
    const wasPressed = count.getAttribute("aria-pressed") === "true";
    reset();
    if (!wasPressed) severities.forEach((box) => { box.checked = box.value === count.dataset.severity; });
    show();
  }));
  all("button.count, button.cell").forEach((button) => { button.disabled = false; });
  if (navigator.clipboard) all("button.copy").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.nextElementSibling.textContent);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not allowed here";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
  });
  byId("filters").hidden = false;
  apply();
})();
`;
