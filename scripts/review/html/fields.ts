import type { Field, SchemaModel, Subject, ValueType } from "../model/model.js";
import { letters } from "../page/search/entry.js";
import { badge } from "./evidence.js";
import { schemaLink, to, typeWords, type View } from "./links.js";
import { type Content, html, joined, type Markup, prose } from "./markup.js";
import { records } from "./records.js";

/** A table of fields. */
export function fieldTable(view: View, caption: Content, fields: readonly Field[]): Content {
  if (fields.length === 0) return undefined;
  return html`<table class="fields"><caption>${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th><th scope="col">Evidence</th></tr></thead>
<tbody>${rows(view, fields)}</tbody></table>`;
}

// What is the same in an earlier table of the page, as in all events, is named in a row that leads there.
function rows(view: View, fields: readonly Field[]): Content {
  const groups: { alike?: Alike[]; field: Field; content: Markup }[] = [];
  for (const field of fields) {
    const content = cells(view, field);
    const as = view.rows?.get(content.html);
    const last = groups.at(-1)?.alike;
    if (as && last?.[0] && holderOf(last[0].as) === holderOf(as)) last.push({ field, as });
    else groups.push({ ...(as && { alike: [{ field, as }] }), field, content });
    if (!as) view.rows?.set(content.html, field);
  }
  return groups.map(({ alike, field, content }) =>
    alike ? alikeRow(view, alike) : row(field, content),
  );
}

/** A field, and the earlier one that says all that it says. */
interface Alike {
  field: Field;
  as: Subject;
}

function holderOf({ name }: Subject): string {
  return name.slice(0, name.indexOf("."));
}

function alikeRow(view: View, all: readonly Alike[]): Content {
  const names = joined(
    all.map(
      ({ field: { key, address }, as }) =>
        html`<span id="${address.anchor}" data-as="${as.address.anchor}">${key}</span>`,
    ),
    " ",
  );
  const [first] = all;
  return html`<tr class="alike"><th scope="row">${names}</th><td colspan="3">As in ${first && html`<a href="${to(view, first.as.address)}">${holderOf(first.as)}</a>`}</td></tr>
`;
}

function row({ address, depth, isMissing }: Field, content: Markup): Content {
  return html`<tr id="${address.anchor}"${isMissing && html` class="missing"`}${depth > 0 && html` style="--d:${depth}"`}>${content}</tr>
`;
}

function cells(view: View, field: Field): Markup {
  const { key, evidence, isRequired, isMissing, place, shared } = field;
  return html`<th scope="row">${shared ? html`<a href="${to(view, shared.address)}">${key}</a>` : key}${isRequired && html` <b>required</b>`}${place && html` <small>${place}</small>`}</th>
<td>${isMissing ? html`<em>not described</em>` : typeCell(view, field.type)}</td>
<td>${prose(description(field))}${sharedMarks(view, field)}${records(view, field)}</td>
<td>${badge(view, evidence)}</td>`;
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
  return html`${typeWords(view, parts)}${isNullable && " or null"}${valueList(type)}${
    more.length > 0 && html`<small>${joined(more.map(prose), ", ")}</small>`
  }`;
}

const shownValues = 12;

/** The known values of something, folded where there are many. */
function valueList({ values, isOpen }: Pick<ValueType, "values" | "isOpen">): Content {
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
  const open = html`<div class="schema" id="${name}">`;
  const title = html`${role && html`<span>${role}</span> `}${name}`;
  const head = heading === 3 ? html`<h3>${title}</h3>` : html`<h5>${title}</h5>`;
  return html`${open}<div class="head">${head}${badge(view, evidence)}</div>
<p>${prose(description)}${isClosed && " Takes no other members."}</p>
${records(view, schema)}
${requiredEvidence && html`<p class="soft">What is required is ${badge(view, requiredEvidence)}.</p>`}
${
  fields.length > 0
    ? fieldTable(view, html`Fields of ${name}`, fields)
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
      html`<a class="${letters[evidence?.level ?? ""]}" href="${to(view, address)}">${key}</a>`,
  );
  return html`<p class="refers">${role} ${schemaLink(view, schema.name)}, ${own.length} fields, ${schema.evidence?.level ?? ""}${
    links.length > 0 && html`; otherwise ${joined(links, " ")}`
  }</p>`;
}
