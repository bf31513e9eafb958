import { packageVersion } from "../../../../generated/version.js";
import { mask } from "../../../contract/judge/excerpt.js";
import { audiences, type Change } from "../change.js";
import { audienceNames, type DiffForm, type DiffReportOptions } from "./form.js";

/** SARIF 2.1.0, as the other commands write it: a result for each change that breaks somebody, and each downgrade. */
export const sarif: DiffForm = (diff, options) => {
  const [name, version] = packageVersion.split("/");
  const rules = [
    ...audiences.map((audience) => ({
      id: `breaks-${audience}`,
      shortDescription: { text: `A change breaks ${audienceNames[audience]}.` },
    })),
    { id: "weaker-evidence", shortDescription: { text: "A statement rests on weaker evidence." } },
  ];
  const results = noted(diff.changes).map((change) => ({
    ruleId: change.breaks[0] ? `breaks-${change.breaks[0]}` : "weaker-evidence",
    level: levelOf(change),
    message: { text: mask(change.why) },
    locations: [location(change, options)],
    properties: { pointer: change.pointer, operations: change.operations },
  }));
  const run = {
    tool: { driver: { name, version, rules } },
    automationDetails: { id: `${name}/diff/` },
    results,
  };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
};

/** Workflow commands of GitHub Actions, which show each break beside the line that makes it. */
export const github: DiffForm = (diff, { place }) =>
  noted(diff.changes)
    .map((change) => {
      const properties = [
        ...(place ? [`file=${property(place.file)}`, `line=${place.lineOf(change.pointer)}`] : []),
        `title=${property(change.breaks.length > 0 ? `Breaks ${change.breaks.map((one) => audienceNames[one]).join(", ")}` : "Weaker evidence")}`,
      ];
      return `::${levelOf(change)} ${properties.join(",")}::${message(`${change.why} (${change.pointer})`)}\n`;
    })
    .join("");

function noted(changes: readonly Change[]): Change[] {
  return changes.filter(({ breaks, isDowngrade }) => breaks.length > 0 || isDowngrade);
}

function levelOf({ breaks }: Change): "error" | "warning" {
  return breaks.includes("sender") || breaks.includes("reader") ? "error" : "warning";
}

function location({ pointer }: Change, { place }: DiffReportOptions): object {
  if (!place) return { logicalLocations: [{ fullyQualifiedName: pointer }] };
  const region = { startLine: place.lineOf(pointer) };
  return {
    physicalLocation: { artifactLocation: { uri: place.file.replaceAll("\\", "/") }, region },
  };
}

function message(text: string): string {
  return mask(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
