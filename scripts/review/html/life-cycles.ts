import { lifeCycles } from "../../../src/sandbox/life-cycles/index.js";
import type { LifeCycle } from "../../../src/sandbox/life-cycles/life-cycle.js";
import { type Drawn, readDrawings } from "../drawings/drawings.js";
import type { Sources } from "../model/sources.js";
import { drawingOf } from "./drawing.js";
import type { SitePage } from "./layout.js";
import { operationLink, type View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";
import { codes, tableOf } from "./registers.js";

/** How objects live, as the sandbox has it. */
export function lifeCyclesPage(view: View, { root }: Sources): SitePage {
  const drawnOf = readDrawings(root);
  return {
    ...{ file: "life-cycles.html", title: "Life cycles" },
    content: html`<h1>Life cycles</h1>
<p class="lead">States of objects and the ways between them, as the sandbox acts by them. Most of it is deduced: the badges say what a page shows, and what is dashed no page does.</p>
<div class="toc"><ul>${lifeCycles.map((one) => html`<li><a href="#${cycleAnchor(one)}">${cycleName(one)}</a></li>`)}</ul></div>
${lifeCycles.map((one) => cycle(view, one, drawnOf(one)))}`,
  };
}

/** What a life cycle is called. */
export function cycleName({ object, member }: LifeCycle): string {
  const words = object.replaceAll(/[._]/g, " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${member}`;
}

/** The anchor of a life cycle. */
export function cycleAnchor({ object, member }: LifeCycle): string {
  return `cycle-${object}-${member}`;
}

function cycle(view: View, one: LifeCycle, drawn: Drawn): Content {
  const name = cycleName(one);
  const states = Object.entries(one.states).map(
    ([state, { meaning, evidence }]) =>
      html`<tr><th scope="row"><code>${state}</code></th><td>${prose(meaning)}</td><td><span class="ev ${evidence}">${evidence}</span></td></tr>
`,
  );
  const moves = Object.entries(one.moves).map(
    ([move, { from, to, by, changes, event, evidence }]) =>
      html`<tr><th scope="row">${move}</th><td>${from.length > 0 ? codes(from) : html`<i class="none">nothing</i>`} → <code>${to}</code></td><td>${joined(
        by.split(", ").map((who) => operationLink(view, who)),
        ", ",
      )}</td><td>${prose(changes)}</td><td>${event && html`<code>${joined(event.split("."), html`.<wbr>`)}</code>`}</td><td><span class="ev ${evidence}">${evidence}</span></td></tr>
`,
  );
  return html`<h2 id="${cycleAnchor(one)}">${name}</h2>
${drawingOf(one, drawn, name)}
${tableOf(`States of ${name}`, ["State", "What it means", "Evidence"], states)}
${tableOf(`Moves of ${name}`, ["Move", "From and to", "Who makes it", "What changes", "Event", "Evidence"], moves)}`;
}
