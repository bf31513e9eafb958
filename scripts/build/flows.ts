import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { filesIn } from "../support/files.js";

const home = "spec/flows";

/** Copies the flows, and of the payloads those that they send, to where each finds the other. */
export function copyFlows(root: string, output: string): void {
  for (const name of filesIn(path.join(root, home), ".arazzo.yaml")) {
    const text = readFileSync(path.join(root, home, name), "utf8");
    const payloads = [...text.matchAll(/\.\.\/resources\/[\w./-]+\.json/g)].map(([found]) => found);
    for (const file of [name, ...payloads].map((one) => path.join(home, one))) {
      mkdirSync(path.dirname(path.join(output, file)), { recursive: true });
      cpSync(path.join(root, file), path.join(output, file));
    }
  }
}
