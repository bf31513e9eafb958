/** HTML that is safe to write: every value in it was escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What stands in a template: text, which is escaped, markup, or a list; `undefined` and `false` are nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
};

/** A template whose values are escaped; attributes are written with quotation marks. */
export function html(texts: TemplateStringsArray, ...values: Content[]): Markup {
  const parts = values.map((value, index) => {
    const isAttribute = /="[^"<>]*$/.test(texts.slice(0, index + 1).join(""));
    return written(value, isAttribute) + (texts[index + 1] ?? "");
  });
  return new Markup((texts[0] ?? "") + parts.join(""));
}

function written(value: Content, isAttribute: boolean): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (typeof value === "object") return value.map((one) => written(one, isAttribute)).join("");
  const text = String(value);
  return text.replace(isAttribute ? /[&<>"]/g : /[&<]/g, (one) => entities[one] as string);
}

/** Contents with something between them. */
export function joined(contents: readonly Content[], between: Content): Content {
  return contents.map((one, index) => (index === 0 ? one : [between, one]));
}

/** A name that may go on in the next line behind a dot or a line below, and before a capital. */
export function breakable(name: string): Content {
  const parts = name.split(/(?<=[._])(?=[^._])|(?<=[a-z\d])(?=[A-Z])/);
  return joined(parts, html`<wbr>`);
}

/** A sentence as a heading or a link. */
export function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

/** Prose in which what stands between backticks is code, and blank lines part paragraphs. */
export function prose(text: string): Content {
  const parts = text.trim().split("`");
  // Without its second, a backtick is only that.
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

/**
 * The same HTML in fewer bytes: no quotation marks around attributes that need none, no scope that a head of a table
 * has by its place, no blanks between blocks, and no end tags that HTML lets go. What stands in `pre` stays.
 */
export function lean(text: string): string {
  return text
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : withoutBlanks(part)))
    .join("")
    .replaceAll(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replaceAll(/="([\w.#/:;%!,+?-]*[\w.#:;%!,+?-])"/g, "=$1")
        .replace(/^(<th\b.*) scope=(?:row|col)\b/, "$1"),
    )
    .replaceAll(endOfParagraph, "")
    .replaceAll(/<\/(?:td|th|tr|li|dt|dd|option|caption|thead|tbody)>/g, "");
}

const blocks =
  "article|aside|body|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|html|li|link|main|meta|" +
  "nav|ol|p|pre|script|section|summary|table|tbody|td|th|thead|title|tr|ul";
const besideBlock = new RegExp(`\\n(?=</?(?:${blocks})\\b)|(?<=</?(?:${blocks})\\b[^>]*>)\\n`, "g");
const endOfParagraph =
  /<\/p>(?=<(?:p|div|h\d|ul|ol|dl|table|pre|section|article|details)[\s>]|<\/(?:td|li|dd|div|section|article|details|main|footer)>)/g;

function withoutBlanks(part: string): string {
  return part.replaceAll(/\s*\n\s*/g, "\n").replaceAll(besideBlock, "");
}
