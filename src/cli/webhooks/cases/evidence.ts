import type { FindingEvidence } from "../../../contract/finding.js";

/** What is signed, with which key, and that a receiver checks it. */
export const signature: FindingEvidence = {
  level: "documented",
  pages: ["doc-2653815", "doc-2654461"],
};

/** What the header may hold beside one t and one v1. */
export const elements: FindingEvidence = { level: "documented", pages: ["doc-2653815"] };

/** That an event comes again when no 2xx answers it, for 72 hours. */
export const delivery: FindingEvidence = { level: "documented", pages: ["doc-2517709"] };

/** That a receiver judges the age of a delivery by a tolerance of its own. */
export const age: FindingEvidence = { level: "documented", pages: ["doc-2654461"] };

/** What follows from repetitions that last 72 hours, since no page says that they are signed anew. */
export const retries: FindingEvidence = {
  level: "inferred",
  pages: ["doc-2517709", "doc-2654461"],
};

/** Several signatures in one header: the text speaks of them in the plural. */
export const several: FindingEvidence = { level: "inferred", pages: ["doc-2653815"] };

/** What no page says, and every receiver needs. */
export const sense: FindingEvidence = { level: "inferred", pages: ["doc-2517709"] };
