import { Parser } from "htmlparser2";

/** What a saved page says. */
export interface HtmlText {
  text: string;
  /** Where the page says that it lies. */
  addresses: string[];
  headings: string[];
  /** Whether it ends inside of a tag, or of text that no tag follows. */
  isCutOff: boolean;
}

const tags =
  /<\/?(?:!doctype|html|head|body|main|article|section|div|p|pre|code|table|tr|td|th|h[1-6]|span|br|ul|ol|li)\b[^<>]*>/gi;

/** Whether a text is HTML, rather than a text that mentions a tag. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 200_000);
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(start)) return true;
  if (/^\s*(?:```|~~~|#{1,6}\s)/m.test(start)) return false;
  return (start.match(tags)?.length ?? 0) >= 3;
}

const silent = new Set(["script", "style", "noscript", "template", "svg", "nav", "button"]);
// Inside of what is the page itself they belong to it.
const silentOutside = new Set(["header", "footer", "aside"]);
const main = new Set(["main", "article"]);
const inline = new Set(
  "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup tt u var wbr".split(
    " ",
  ),
);

/** The text of a page: what stands beside it for finding the way is left out, and each element of its own begins a line. */
export function htmlText(source: string): HtmlText {
  const parts: string[] = [];
  const addresses: string[] = [];
  const headings: string[] = [];
  const open: string[] = [];
  const areInline: boolean[] = [];
  const isLeft = () => {
    const isInside = open.some((name) => main.has(name));
    return open.some((name) => silent.has(name) || (!isInside && silentOutside.has(name)));
  };
  let left = false;
  let heading: string | undefined;
  const parser = new Parser({
    onopentag(name, { rel, href, property, content, style = "" }) {
      if (name === "link" && rel === "canonical" && href) addresses.push(href);
      if (name === "meta" && property === "og:url" && content) addresses.push(content);
      if (silent.has(name) || silentOutside.has(name) || main.has(name)) open.push(name);
      left = isLeft();
      if (/^h[1-6]$/.test(name)) heading = "";
      const isInline = inline.has(name) || /display\s*:\s*inline\b/i.test(style);
      areInline.push(isInline);
      if (!isInline) parts.push("\n");
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
      left = isLeft();
      if (/^h[1-6]$/.test(name) && heading !== undefined) headings.push(heading.trim());
      if (/^h[1-6]$/.test(name)) heading = undefined;
      if (!areInline.pop()) parts.push("\n");
    },
    ontext(text) {
      if (left) return;
      parts.push(text);
      if (heading !== undefined) heading += text;
    },
  });
  parser.end(source);
  const isOpen = /<body\b/i.test(source) && !/<\/(?:body|html)>/i.test(source);
  return {
    ...{ text: parts.join(""), addresses, headings },
    isCutOff: isOpen && !source.trimEnd().endsWith(">"),
  };
}
