import { visible } from "../visible.js";

/** HTML that is safe to write: it was made by {@link tag}, which escapes every text. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What stands in an element: text, which is escaped, or elements; `undefined` is nothing. */
export type Content = string | Markup | undefined | readonly Content[];

/** Attributes by name; one that is `true` stands alone, one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const voids = new Set(["br", "col", "input", "meta"]);

const entities: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

/** An element; every text in it, attributes included, is escaped and made visible. */
export function tag(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  return new Markup(voids.has(name) ? start : `${start}${inner(content)}</${name}>`);
}

/** Text that keeps its line breaks. */
export function lines(text: string): Markup {
  return new Markup(text.split("\n").map(escaped).join("\n"));
}

/** Prose in which what stands between backticks is code. */
export function prose(text: string): Content {
  const parts = text.split("`");
  // Without its second, a backtick is only that.
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => (index % 2 === 0 ? part : tag("code", {}, part)));
}

/** The HTML of some content. */
export function inner(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  return content instanceof Markup ? content.html : content.map(inner).join("");
}

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === undefined) return "";
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (one) => entities[one] as string);
}
