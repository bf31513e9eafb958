import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSandbox } from "../../src/sandbox/describe.js";
import { lifeCycles } from "../../src/sandbox/life-cycles/index.js";
import { installTools } from "../support/tools.js";

const tools = createRequire(path.join(import.meta.dirname, "package.json"));

interface Mermaid {
  parse(text: string): Promise<unknown>;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: Diagram }> };
}

interface Diagram {
  getRelations(): { id1: string; id2: string; relationTitle?: string }[];
}

let mermaid: Mermaid;

beforeAll(async () => {
  installTools(import.meta.dirname, "Mermaid");
  const { JSDOM } = tools("jsdom");
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  mermaid = (await import(pathToFileURL(tools.resolve("mermaid")).href)).default;
}, 240_000);

afterAll(() => {
  for (const name of ["window", "document"]) Reflect.deleteProperty(globalThis, name);
});

/** What Mermaid reads in a diagram: from, to, label. */
async function arrowsIn(text: string): Promise<string[][]> {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return db.getRelations().map(({ id1, id2, relationTitle = "" }) => [id1, id2, relationTitle]);
}

const diagrams = [...describeSandbox().matchAll(/```mermaid\n([^`]*)\n```/g)].map(
  ([, text = ""]) => text,
);

test("there is a diagram of each life cycle", () => {
  expect(diagrams).toHaveLength(lifeCycles.length);
});

test.for(lifeCycles.map((cycle, index) => [cycle.object, cycle, index] as const))(
  "Mermaid reads every move of %s, and nothing else",
  async ([, { states, moves }, index]) => {
    const arrows = Object.entries(moves).flatMap(([name, { from, to, event }]) =>
      (from.length > 0 ? from : ["root_start"]).map((state) => [
        ...[state, to, event ? `${name} / ${event}` : name],
      ]),
    );
    const left = new Set(Object.values(moves).flatMap(({ from }) => [...from]));
    const ends = Object.keys(states).filter((state) => !left.has(state));
    const expected = [...arrows, ...ends.map((state) => [state, "root_end", ""])];
    expect(await arrowsIn(diagrams[index] ?? "")).toEqual(expected);
  },
);

test("Mermaid refuses what is no diagram", async () => {
  await expect(arrowsIn("stateDiagram-v2\n  a -> b: x")).rejects.toThrow("Parse error");
});
