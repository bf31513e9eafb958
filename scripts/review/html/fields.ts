import type { Field, SchemaModel, ValueType } from "../model/model.js";
import { badge, sources } from "./evidence.js";
import { schemaLink, to, typeWords, type View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";
import { records } from "./records.js";

/** A table of fields. @param around anchor of what they belong to, which has the evidence that they have not. */
export function fieldTable(
  view: View,
  caption: Content,
  fields: readonly Field[],
  around: string,
): Content {
  if (fields.length === 0) return undefined;
  return html`<table class="fields"><caption>${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th><th scope="col">Evidence</th></tr></thead>
<tbody>${fields.map((one, index) => row(view, one, sourceOf(fields, index) ?? around))}</tbody></table>`;
}

// The anchor of the object that a field is in, where that has the evidence; undefined where it is further out.
function sourceOf(fields: readonly Field[], index: number): string | undefined {
  let depth = fields[index]?.depth ?? 0;
  for (let at = index - 1; at >= 0 && depth > 0; at--) {
    const outer = fields[at] as Field;
    if (outer.depth >= depth) continue;
    if (outer.evidence?.isOwn) return encodeURIComponent(outer.address.anchor);
    depth = outer.depth;
  }
  return undefined;
}

function row(view: View, field: Field, around: string): Content {
  const { address, key, depth, evidence, isRequired, isMissing, place, shared } = field;
  const level = isMissing ? "missing" : evidence?.level;
  return html`<tr id="${address.anchor}" data-l="${level}"${depth > 0 && html` style="--d:${depth}"`}>
<th scope="row">${shared ? html`<a href="${to(view, shared.address)}">${key}</a>` : key}${isRequired && html` <b>required</b>`}${place && html` <small>${place}</small>`}</th>
<td>${isMissing ? html`<em>not described</em>` : typeCell(view, field.type)}</td>
<td>${prose(description(field))}${sharedMarks(view, field)}${records(view, field)}</td>
<td>${badge(view, evidence, around)}</td></tr>
`;
}

const longestRepeated = 130;

// A long text about a parameter of several operations stands once, where its name leads to.
function description({ description: text, shared }: Field): string {
  return shared && text.length > longestRepeated ? "" : text;
}

// What is said about a parameter of several operations stands where all of them lead to.
function sharedMarks(view: View, { shared }: Field): Content {
  if (!shared) return undefined;
  const { contradictions, questions } = shared;
  const told = [
    ...(contradictions.length > 0 ? [`${contradictions.length} contradicted`] : []),
    ...(questions.length > 0 ? [`${questions.length} open`] : []),
  ];
  if (told.length === 0) return undefined;
  return html` <a class="${contradictions.length > 0 ? "cx" : "qx"}" href="${to(view, shared.address)}">${told.join(", ")}, for all that take it</a>`;
}

function typeCell(view: View, type: ValueType): Content {
  const { parts, isNullable, unit, limits } = type;
  const more = [...(unit ? [unit] : []), ...limits];
  return html`${typeWords(view, parts)}${isNullable && html` <small>or null</small>`}${valueList(type)}${
    more.length > 0 && html`<small class="lim">${joined(more.map(prose), ", ")}</small>`
  }`;
}

const shownValues = 12;

/** The known values of something, folded where there are many. */
export function valueList({ values, isOpen }: Pick<ValueType, "values" | "isOpen">): Content {
  if (values.length === 0) return undefined;
  const codes = joined(
    values.map((one) => html`<code>${one}</code>`),
    " ",
  );
  const rest = isOpen && " or others";
  if (values.length <= shownValues)
    return html`<span class="val">${values.length === 1 && !isOpen ? "always " : ""}${codes}${rest}</span>`;
  return html`<details class="val"><summary>${values.length} values${rest}</summary>${codes}</details>`;
}

/** A schema with its fields. @param heading level of its heading. @param role what it is at this place. */
export function schemaBlock(
  view: View,
  schema: SchemaModel,
  heading: 3 | 5,
  role: string,
): Content {
  const { name, evidence, fields, type, description, requiredEvidence, isClosed } = schema;
  const open = html`<div class="schema" id="${name}" data-l="${evidence?.level}">`;
  const title = html`${role && html`<span>${role}</span> `}<a href="#${name}">${name}</a>`;
  const head = heading === 3 ? html`<h3>${title}</h3>` : html`<h5>${title}</h5>`;
  return html`${open}<div class="head">${head}${badge(view, evidence)}</div>
<p>${prose(description)}${isClosed && " Takes no other members."}</p>
${records(view, schema)}
${requiredEvidence && html`<details class="ev ${requiredEvidence.level}"><summary>What is required is ${requiredEvidence.level}</summary>${sources(view, requiredEvidence)}</details>`}
${
  fields.length > 0
    ? fieldTable(view, html`Fields of ${name}`, fields, name)
    : html`<p class="type">${typeCell(view, type)}</p>`
}</div>
`;
}

/**
 * What is said of a schema that stands elsewhere: a link, how sure its fields are, and which are less sure than the
 * rest.
 */
export function schemaSummary(view: View, schema: SchemaModel, role: string): Content {
  const own = schema.fields.filter(({ depth, isMissing }) => depth === 0 && !isMissing);
  const weak = own.filter(({ evidence }) => evidence && evidence.level !== schema.evidence?.level);
  const links = weak.map(
    ({ key, address, evidence }) =>
      html`<a class="ev ${evidence?.level} of" href="${to(view, address)}">${key}</a>`,
  );
  return html`<p class="refers">${role} ${schemaLink(view, schema.name)}, ${own.length} fields, ${schema.evidence?.level ?? ""}${
    links.length > 0 && html`; otherwise ${joined(links, " ")}`
  }</p>`;
}
