import { isObject, jsonType, valueAt } from "../../contract/json.js";
import { mask } from "../../contract/judge/excerpt.js";
import type { DriftFinding, DriftReport } from "./findings.js";
import type { Knowledge } from "./knowledge.js";

/** Something that a person may take over into spec/ once they have looked at the page. */
export interface Proposal {
  /** What was found, in one line. */
  found: string;
  /** The capture and its line. */
  in: string;
  /** File of spec/ that would change. */
  file: string;
  /** JSON pointer into generated/openapi.json, where there is one. */
  at?: string;
  /** What would be added or put there. */
  put?: unknown;
  /** Evidence, to be confirmed. */
  "x-evidence"?: { level: "documented"; documents: string[]; note: string };
}

const toConfirm = "To be confirmed: read the page, then drop this note.";

/** One proposal for each finding that the description could follow. */
export function proposalsOf({ pages, unknown }: DriftReport, { data }: Knowledge): Proposal[] {
  const findings = [...pages, ...unknown].flatMap((one) => one.findings);
  return findings.flatMap((finding) => {
    const make = makers[finding.kind];
    const { says, file, line, page } = finding;
    const common = { found: mask(says), in: `${file}:${line}` };
    const evidence = page
      ? { "x-evidence": { level: "documented" as const, documents: [page], note: toConfirm } }
      : {};
    return make ? [{ ...common, ...make(finding, data.files), ...evidence }] : [];
  });
}

type Files = Readonly<Record<string, string>>;
type Maker = (finding: DriftFinding, files: Files) => Pick<Proposal, "file"> & Partial<Proposal>;

const register = "spec/registers/pages.yaml";

const payloadFile: Maker = ({ payload, operationId = "", after, pointer, before }, files) => ({
  file: `${folderOf(files[operationId])}/payloads/${payload ?? ""}`,
  put: {
    at: pointer,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  },
});

const schemaField: Maker = (
  { schemaPointer = "", pointer = "", after, operationId = "" },
  files,
) => ({
  file: fileOf(schemaPointer, operationId, files),
  at: schemaPointer,
  put: { properties: { [pointer.split("/").at(-1) ?? ""]: sketchOf(after) } },
});

const schemaValue: Maker = ({ schemaPointer = "", after, operationId = "" }, files) => ({
  file: fileOf(schemaPointer, operationId, files),
  at: schemaPointer.replace(/\/(?:x-extensible-)?enum$/, ""),
  put: { "x-extensible-enum": ["…the values that are there", after] },
});

const makers: Partial<Record<DriftFinding["kind"], Maker>> = {
  "page-new": ({ after }) => ({
    file: register,
    at: "/pages",
    put: {
      "<last segment of its address>": { title: after, kind: "reference or guide", sheets: [] },
    },
  }),
  "operation-new": ({ after }) => {
    const [method = "", path = ""] = String(after).split(" ");
    const resource = path.split("/")[2] ?? "";
    const body = {
      operationId: "…",
      summary: "…",
      "x-client-method": "…",
      responses: { "200": { description: "…" } },
    };
    return {
      file: `spec/resources/${resource.replaceAll("_", "-")}/`,
      at: "/paths",
      put: { [path]: { [method.toLowerCase()]: body } },
    };
  },
  "parameter-new": ({ after, schemaPointer = "", operationId = "" }, files) => ({
    file: fileOf(schemaPointer, operationId, files),
    at: schemaPointer,
    put: [{ name: after, in: "query", description: "…", schema: { type: "string" } }],
  }),
  "payload-new": ({ after, operationId = "", part, page, fits = [] }, files) => ({
    file: `${folderOf(files[operationId])}/payloads/${operationId || "<operationId>"}/${page ?? "<page>"}-<n>.${part ?? "<part>"}.json`,
    put: { schema: fits[0]?.schema ?? null, payload: after },
  }),
  "payload-gone": ({ payload }) => ({
    file: register,
    put: { remove: payload, or: "note that a later rendition does not print it" },
  }),
  "value-changed": payloadFile,
  "field-added": payloadFile,
  "field-removed": payloadFile,
  "item-added": payloadFile,
  "item-removed": payloadFile,
  "field-renamed": payloadFile,
  "type-changed": (finding, files) =>
    finding.payload ? payloadFile(finding, files) : schemaField(finding, files),
  "field-new": schemaField,
  "value-new": schemaValue,
};

function folderOf(file: string | undefined): string {
  return file?.slice(0, file.lastIndexOf("/")) ?? "spec/resources/<resource>";
}

function fileOf(schemaPointer: string, operationId: string, files: Files): string {
  const [, section, kind, name = ""] = schemaPointer.split("/");
  const own = section === "components" && kind === "schemas" ? files[name] : undefined;
  return own ?? files[operationId] ?? "spec/resources/<resource>/<resource>.yaml";
}

/** A schema for a value, or what is left of one that a page prints. */
function sketchOf(value: unknown): unknown {
  if (isObject(value) && typeof valueAt(value, "/type") === "string" && !("object" in value))
    return { description: "…", ...value };
  if (value === null || value === undefined) return { description: "…", type: ["string", "null"] };
  return { description: "…", type: jsonType(value) };
}

/** The proposals as a file that a person edits: YAML, each list item in JSON below its words. */
export function proposalText(proposals: readonly Proposal[]): string {
  return [
    "# Proposals for spec/, made out of captured pages. Nothing of it was taken over: look at each page, edit,",
    "# and put into spec/ what holds. Values of pages may be samples; evidence is to be confirmed.",
    "proposals:",
    ...(proposals.length === 0 ? ["  []"] : []),
    ...proposals.flatMap(({ found, put, "x-evidence": evidence, ...rest }) => [
      `  # ${found.replace(/\s+/g, " ")}`,
      `  - in: ${JSON.stringify(rest.in)}`,
      `    file: ${JSON.stringify(rest.file)}`,
      ...(rest.at ? [`    at: ${JSON.stringify(rest.at)}`] : []),
      ...(put === undefined ? [] : [`    put: ${indented(put)}`]),
      ...(evidence ? [`    x-evidence: ${JSON.stringify(evidence)}`] : []),
    ]),
    "",
  ].join("\n");
}

function indented(value: unknown): string {
  return mask(JSON.stringify(value, null, 2)).replaceAll("\n", "\n      ");
}
