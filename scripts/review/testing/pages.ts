import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
/** An element of a page. */
export type Element = DefaultTreeAdapterMap["element"];

/** A page as a browser reads it. */
export interface ReadPage {
  /** What is wrong with its HTML, as the standard names it. */
  mistakes: string[];
  elements: Element[];
  byId: Map<string, Element>;
}

/** Reads the HTML of a page. */
export function readPage(html: string): ReadPage {
  const mistakes: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      mistakes.push(`${code} at ${startLine}:${startCol}`),
  });
  const elements = elementsIn(document);
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attribute(element, "id");
    if (id === undefined) continue;
    if (byId.has(id)) mistakes.push(`${id} is the id of two elements`);
    byId.set(id, element);
  }
  return { mistakes, elements, byId };
}

/** Reads all pages among the files of a site. */
export function readPages(files: ReadonlyMap<string, string>): Map<string, ReadPage> {
  const html = [...files].filter(([name]) => name.endsWith(".html"));
  return new Map(html.map(([name, text]) => [name, readPage(text)]));
}

/** All elements in a node, in the order of the page. */
export function elementsIn(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...("tagName" in child ? [child] : []),
    ...elementsIn(child as Node),
  ]);
}

/** An attribute of an element; undefined where it has none of the name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The text of an element. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterMap["textNode"]).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
