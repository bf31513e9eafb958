import { packageVersion } from "../../../generated/version.js";
import type { CheckReport, InferredStatement } from "../finding.js";
import { pointerTo } from "../json.js";
import type { Form } from "./form.js";

/** What traffic says of a statement that no page makes. */
type Vote = "supports" | "contradicts" | "is divided about";

/**
 * What the traffic says about the description, for whoever maintains it: which inferred statements it supports or
 * contradicts, and which members it has that no page names. Pointers and counts, and no value: it can be sent to
 * people who must not see the traffic. It proposes; a statement changes with a page alone.
 */
export const proposal: Form = (report) => {
  const written = {
    ...{ version: 1, description: packageVersion, checked: report.checked },
    statements: report.coverage.evidence.map(({ schemaPointer, level, confirmed, refuted }) => ({
      ...{ pointer: schemaPointer, level, confirmed, refuted },
      traffic: voteOf({ confirmed, refuted }),
    })),
    undeclared: undeclaredIn(report),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};

function voteOf({ confirmed, refuted }: Pick<InferredStatement, "confirmed" | "refuted">): Vote {
  if (refuted === 0) return "supports";
  return confirmed === 0 ? "contradicts" : "is divided about";
}

/** Members of answers that nothing declares, by the schema that they belong to, and how often they were there. */
function undeclaredIn({ findings }: CheckReport): { pointer: string; seen: number }[] {
  const seen = new Map<string, number>();
  for (const { rule, side, pointer, schemaPointer } of findings) {
    if (rule !== "undeclared" || side !== "response") continue;
    const name = pointer.slice(pointer.lastIndexOf("/") + 1);
    // What callers named themselves may say who they are.
    const place = pointerTo(
      `${schemaPointer}/properties`,
      /^[a-z][a-z\d_]{0,60}$/.test(name) ? name : "…",
    );
    seen.set(place, (seen.get(place) ?? 0) + 1);
  }
  return [...seen]
    .map(([pointer, count]) => ({ pointer, seen: count }))
    .sort((one, other) => (one.pointer < other.pointer ? -1 : 1));
}
