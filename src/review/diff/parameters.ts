import { pointerTo } from "../../contract/json.js";
import type { Call, Parameter } from "./calls.js";
import type { Finding } from "./change.js";
import { asRaw, type Description, type Raw } from "./description.js";
import { breaksOf, type Direction, who } from "./direction.js";
import type { SchemaComparison } from "./schemas.js";
import { compareMeasure } from "./words.js";

/** Compares the parameters of two calls; those of a webhook are read. */
export function compareParameters(
  [old, now]: readonly [Call, Call],
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const [was, is] = [old, now].map(
    ({ parameters }) => new Map(parameters.map((one) => [one.key, one])),
  ) as [Map<string, Parameter>, Map<string, Parameter>];
  const { description } = schemas.now;
  for (const [key, parameter] of was) {
    const other = is.get(key);
    if (other) compareParameter(parameter, other, direction, schemas, finding);
    else
      finding.add({
        breaks: [who[direction]],
        pointer: description.pointerOf(now.raw),
        ...{ before: parameter.raw, after: undefined },
        why:
          direction === "sent"
            ? `${told(parameter)} can no longer be sent: it is refused or does nothing.`
            : `${told(parameter)} no longer comes.`,
      });
  }
  for (const [key, parameter] of is)
    if (!was.has(key)) tellAdded(parameter, direction, description, finding);
}

function tellAdded(
  parameter: Parameter,
  direction: Direction,
  description: Description,
  finding: Finding,
): void {
  const isDemanded = isRequired(parameter.raw) && direction === "sent";
  finding.add({
    breaks: isDemanded ? ["sender"] : [],
    pointer: description.pointerOf(parameter.raw),
    ...{ before: undefined, after: parameter.raw },
    why: isDemanded
      ? `${told(parameter)} has to be sent, and was not known before.`
      : `${told(parameter)} ${direction === "sent" ? "can be sent, and may be left out" : "comes, too"}.`,
  });
}

function compareParameter(
  old: Parameter,
  now: Parameter,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const { description } = schemas.now;
  const pointer = description.pointerOf(now.raw);
  if (old.name !== now.name && now.raw.in === "path")
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer: pointerTo(pointer, "name") },
      ...{ before: old.name, after: now.name },
      why: `The path parameter ${old.name} is called ${now.name} now, which the path itself does not show.`,
    });
  const [was, is] = [isRequired(old.raw), isRequired(now.raw)];
  if (was !== is)
    finding.add({
      breaks: breaksOf(is ? "narrower" : "wider", direction),
      ...{ pointer: pointerTo(pointer, "required"), before: was, after: is },
      why: `${told(now)} ${requiredWords[direction][is ? "demanded" : "optional"]}.`,
    });
  compareForm(old, now, direction, schemas, finding);
  compareMeasure(old.raw, now.raw, now.raw, { direction, description, finding });
  const [before, after] = [schemaOf(old.raw), schemaOf(now.raw)];
  const around = [[old.raw], [now.raw]] as const;
  schemas.compare(before ? [before] : [], after ? [after] : [], direction, finding, around);
}

const requiredWords = {
  sent: { demanded: "has to be sent now", optional: "may be left out now" },
  read: { demanded: "always comes now", optional: "may be missing, and always came" },
} as const;

function compareForm(
  old: Parameter,
  now: Parameter,
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const pointer = schemas.now.description.pointerOf(now.raw);
  const isNested = isNestedIn(old.raw, schemas.old) || isNestedIn(now.raw, schemas.now);
  for (const [keyword, form] of Object.entries(forms)) {
    if (form.isOfNested && !isNested) continue;
    const [before, after] = [old.raw, now.raw].map(form.read);
    if (before === after) continue;
    const isWider = keyword === "allowEmptyValue" && after === true;
    finding.add({
      breaks: isWider ? [] : [who[direction]],
      ...{ pointer: pointerTo(pointer, keyword), before, after },
      why: `${told(now)} is written otherwise: ${keyword} went from ${before} to ${after}.`,
    });
  }
}

const styles: Readonly<Record<string, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

const styleOf = (raw: Raw) => raw.style ?? styles[String(raw.in)];

// How a value is written out, with what holds where nothing is said.
const forms: Readonly<Record<string, { read: (raw: Raw) => unknown; isOfNested?: boolean }>> = {
  style: { read: styleOf },
  explode: { read: (raw) => raw.explode ?? styleOf(raw) === "form", isOfNested: true },
  allowReserved: { read: (raw) => raw.allowReserved === true },
  allowEmptyValue: { read: (raw) => raw.allowEmptyValue === true },
  content: { read: (raw) => Object.keys(asRaw(raw.content))[0] ?? "none" },
};

function isNestedIn(raw: Raw, { shapes }: SchemaComparison["old"]): boolean {
  const schema = schemaOf(raw);
  return (
    schema !== undefined &&
    shapes.of([schema]).some(({ type }) => type === "array" || type === "object" || type === "any")
  );
}

/** The schema of a parameter or a header, wherever it stands. */
export function schemaOf(raw: Raw): Raw | undefined {
  const media = Object.values(asRaw(raw.content))[0];
  const schema = raw.schema ?? asRaw(media).schema;
  return typeof schema === "object" && schema !== null ? (schema as Raw) : undefined;
}

function isRequired(raw: Raw): boolean {
  return raw.required === true || raw.in === "path";
}

function told({ name, raw }: Parameter): string {
  return `The ${raw.in} parameter ${name}`;
}
