import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { lifeCycles } from "../../../src/sandbox/life-cycles/index.js";
import type { LifeCycle } from "../../../src/sandbox/life-cycles/life-cycle.js";
import { UserError } from "../../support/cli.js";
import { installTools } from "../../support/tools.js";
import { letters } from "../page/search/entry.js";

/** A way between two states, with the names of all moves that take it. */
export interface Way {
  /** Empty where the move makes the object. */
  from: string;
  to: string;
  moves: string[];
  /** Letter of the level of the surest of them. */
  level: string;
}

/** Where everything of a life cycle stands in its picture, in pixels. */
export interface Placed {
  size: number[];
  /** Center and width of each state, by name; the empty one is where objects come from. */
  states: Record<string, number[]>;
  /** Center of the names, and the arrow, of each way. */
  ways: { at: number[]; path: string }[];
}

/** A life cycle with the places of everything in it. */
export interface Drawn {
  ways: readonly Way[];
  placed: Placed;
}

const file = "scripts/review/drawings/drawings.json";

/** The ways of a life cycle, in the order of its moves. */
export function waysOf({ moves }: LifeCycle): Way[] {
  const ways = new Map<string, Way>();
  for (const [name, { from, to, evidence }] of Object.entries(moves))
    for (const begin of from.length > 0 ? from : [""]) {
      const way = ways.get(`${begin} ${to}`) ?? { from: begin, to, moves: [], level: "" };
      way.moves.push(name);
      if (way.level !== "d") way.level = letters[evidence] ?? "";
      ways.set(`${begin} ${to}`, way);
    }
  return [...ways.values()];
}

function nameOf({ object, member }: LifeCycle): string {
  return `${object} ${member}`;
}

/** What a drawing depends on: names alone, so that it stays where a meaning or a level changes. */
function drawnNames(cycle: LifeCycle): string {
  const ways = waysOf(cycle).map(({ from, to, moves }) => [from, to, moves]);
  return JSON.stringify([statesOf(cycle), ways]);
}

function statesOf({ states }: LifeCycle): string[] {
  return ["", ...Object.keys(states)];
}

interface Stored {
  /** What it was drawn from. */
  names: string;
  placed: Placed;
}

/**
 * Reads the places of everything in life cycles, as they were drawn last.
 * @returns those of one; it throws UserError for a life cycle that has other states or moves since.
 */
export function readDrawings(root: string): (cycle: LifeCycle) => Drawn {
  const stored = JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, Stored>;
  return (cycle) => {
    const found = stored[nameOf(cycle)];
    if (found?.names !== drawnNames(cycle))
      throw new UserError(
        `${file}\n  expected: the life cycle of ${nameOf(cycle)} as it is, drawn\n  found:    ${found ? "one with other states or moves" : "none"}\n  Run \`npm run review -- --draw\`.`,
      );
    return { ways: waysOf(cycle), placed: found.placed };
  };
}

/** Draws all life cycles anew. */
export async function drawAll(root: string): Promise<void> {
  const tools = path.join(root, "scripts/review/drawings");
  installTools(tools, "what places states and moves");
  const { place } = (await import(pathToFileURL(path.join(tools, "place.js")).href)) as {
    place: (states: readonly string[], ways: readonly Way[]) => Placed;
  };
  const drawn = lifeCycles.map((one): [string, Stored] => [
    nameOf(one),
    { names: drawnNames(one), placed: place(statesOf(one), waysOf(one)) },
  ]);
  const lines = drawn.map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`);
  writeFileSync(path.join(root, file), `{\n${lines.join(",\n")}\n}\n`);
}
