import type { Address, SiteModel, Subject, TypePart } from "../model/model.js";
import { titleOf } from "../model/site.js";
import { breakable, type Content, html, joined, type Markup } from "./markup.js";
import type { EvidenceNotes } from "./notes.js";

/** What templates are written with: the model, the page that they are on, and what its statements rest on. */
export interface View {
  model: SiteModel;
  file: string;
  notes: EvidenceNotes;
  /** Rows of tables that stand on the page, by all that they say; only where the same come again and again. */
  rows?: Map<string, Subject>;
}

/** The address of a place, from the page that one is on. */
export function to({ file }: View, address: Address): string {
  const anchor = address.anchor && `#${encodeURIComponent(address.anchor)}`;
  return address.file === file && anchor ? anchor : address.file + anchor;
}

/** A link to a schema, by its name. */
export function schemaLink(view: View, name: string): Content {
  const schema = view.model.schemas.get(name);
  const shown = name.length > longestWhole ? breakable(name) : name;
  return schema ? html`<a href="${to(view, schema.address)}">${shown}</a>` : shown;
}

// A column of types is as wide as that.
const longestWhole = 20;

/** A link to an operation, by its id. */
export function operationLink(view: View, id: string): Content {
  const operation = view.model.operations.get(id);
  return operation ? html`<a href="${to(view, operation.address)}">${id}</a>` : id;
}

/** A type in words, with links to what has a name. */
export function typeWords(view: View, parts: readonly TypePart[]): Content {
  return parts.map((part) => (typeof part === "string" ? part : schemaLink(view, part.ref)));
}

/** A page of the documentation: it leads to where it lies, or to what is known of it where it lies nowhere. */
export function pageLink(view: View, id: string): Markup {
  const page = view.model.pages.get(id);
  const name = titleOf(id, page);
  const own = page?.id ?? id;
  const url = page?.url ?? to(view, { file: "pages.html", anchor: `page-${own}` });
  // Whoever reads no Chinese would see nothing but signs.
  const called = /\p{Script=Han}/u.test(name) && html` <small>${own}</small>`;
  return html`<a href="${url}">${name}${called}</a>${page?.changed && html` <time>${page.changed}</time>`}`;
}

/** Pages in a row. */
export function pageLinks(view: View, ids: readonly string[]): Content {
  return joined(
    ids.map((id) => pageLink(view, id)),
    ", ",
  );
}
