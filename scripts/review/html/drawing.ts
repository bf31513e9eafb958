import type { LifeCycle } from "../../../src/sandbox/life-cycles/life-cycle.js";
import type { Drawn } from "../drawings/drawings.js";
import { letters } from "../page/search/entry.js";
import { type Content, html } from "./markup.js";

// In pixels.
const stateHeight = 32;
const moveHeight = 16;

/**
 * A life cycle as a picture: states are boxes, moves are arrows, what is deduced is dashed. What it shows is told by
 * tables beside it.
 * @param label what it is called for those who do not see it.
 */
export function drawingOf(cycle: LifeCycle, { ways, placed }: Drawn, label: string): Content {
  const [width, height] = placed.size;
  const [startX, startY] = placed.states[""] ?? [];
  const tip = `tip-${cycle.object}-${cycle.member}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}, drawn">
<svg class="cycle" role="img" aria-label="${label}, drawn; the tables below say the same" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<marker id="${tip}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"></path></marker>
${ways.map(({ level }, index) => html`<path class="${level}" d="${placed.ways[index]?.path}" marker-end="url(#${tip})"></path>`)}
<circle cx="${startX}" cy="${startY}" r="6"></circle>
${Object.entries(cycle.states).map(([name, { evidence }]) => {
  const [x = 0, y = 0, wide = 0] = placed.states[name] ?? [];
  return html`<rect class="${letters[evidence]}" x="${Math.round(x - wide / 2)}" y="${y - stateHeight / 2}" width="${wide}" height="${stateHeight}" rx="6"></rect><text x="${x}" y="${y + 4}">${name}</text>`;
})}
${ways.map(({ moves }, index) => {
  const [x, y = 0] = placed.ways[index]?.at ?? [];
  const top = y - (moves.length * moveHeight) / 2;
  return moves.map(
    (name, line) =>
      html`<text class="move" x="${x}" y="${top + line * moveHeight + 12}">${name}</text>`,
  );
})}</svg></div>`;
}
