import { Bench } from "./bench.js";
import { fillPanel } from "./panel.js";
import type { FillTry } from "./seam.js";

// One for all sections of the page.
const bench = new Bench();

(globalThis as { reviewFillTry?: FillTry }).reviewFillTry = (section) => fillPanel(bench, section);
