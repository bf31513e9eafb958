import { framed } from "./framed.js";

/** The same page as other tools save it. */
export const renditions: Readonly<Record<string, (text: string) => string>> = {
  "as it was": (text) => text,
  "lines of another system": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "indented more": (text) => text.replace(/^/gm, "      "),
  "not indented": (text) => text.replace(/^[ \t]+/gm, ""),
  "indented by tabs": (text) =>
    text.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4)),
  "curly quotation marks": (text) => text.replace(/"([^"\n]*)"/g, "“$1”"),
  "single quotation marks": (text) => text.replace(/"([^"'\n]*)"/g, "'$1'"),
  "character references": escaped,
  "other spaces": (text) => text.replaceAll("  ", "\u00A0 ").replaceAll(' "', '\u200B "'),
  "lines broken": (text) =>
    text
      .split("\n")
      .map((line) => broken(line, 48))
      .join("\n"),
  "lines of a paragraph joined": (text) =>
    text
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s*\n\s*/g, " "))
      .join("\n\n"),
  "empty lines between": (text) => text.replaceAll("\n", "\n\n"),
  "lines counted": (text) =>
    text
      .split("\n")
      .map((line, index) => `${index + 1} ${line}`)
      .join("\n"),
  quoted: (text) => text.replace(/^/gm, "> "),
  "Markdown with fences": (text) => text.replace(/^\{[\s\S]*?^\}$/gm, "```json\n$&\n```"),
  "Markdown with escapes": (text) => text.replace(/[_*[\]]/g, "\\$&"),
  "Markdown with links": (text) =>
    text.replace(/\bthe (\w+)/g, "the [$1](https://example.com/a_(b))"),
  "Markdown with front matter": (text) => `---\ntitle: Page\nsaved: 2026-11-01\n---\n${text}`,
  "HTML, all in one element": (text) => `<html><body><pre>${escaped(text)}</pre></body></html>`,
  "HTML, an element a line": (text) =>
    `<!doctype html><html><head><style>p { color: red }</style></head><body><nav><a href="/">Home of all of the pages here</a></nav><main>${text
      .split("\n")
      .map((line) => `<p>${escaped(line)}</p>`)
      .join("\n")}</main><script>const data = {"a": 1, "b": 2};</script></body></html>`,
  "HTML, code in colours": (text) =>
    `<div>${text
      .split("\n")
      .map((line) =>
        escaped(line)
          .replace(/&quot;.*?&quot;/g, '<span class="s">$&</span>')
          .replaceAll("  ", "&nbsp; "),
      )
      .join("<br>")}</div><p></p><p></p>`,
  "HTML, code with counted lines": (text) =>
    `<!doctype html><html><body>${text.replace(/^\{[\s\S]*?^\}$/gm, countedLines)}</body></html>`.replace(
      /^(?!.*<div)(.*)$/gm,
      "<p>$1</p>",
    ),
  "Markdown with headings that count": (text) => text.replace(/^\d+\. /gm, "## $&"),
  "Markdown with tags for the layout": (text) =>
    text.replace(/^[A-Z\p{Script=Han}].*[.。]$/gmu, '<p align="left">$&</p>'),
  "containers of Markdown": (text) => text.replace(/^\{[\s\S]*?^\}$/gm, ":::tip\n:::\n$&"),
  "spaces in names": (text) => text.replace(/"([a-z]+)_(\w+)":/g, '"$1_ $2":'),
  "names without quotation marks": (text) => text.replace(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:"),
  "navigation around": (text) => `${navigation}${text}${navigation}`,
  "three lines inserted": (text) =>
    text.replace("\n", "\nNew\n\nA menu entry that is new\nAnother one\n"),
  "words inside of code": (text) => text.replace(/^\{\n/gm, "{\nCopy\n"),
  ...framed,
};

const navigation =
  "Home\nPricing and plans\nContact the sales team\nWooshPay OpenAPI\n  • Online payments\n";

function countedLines(code: string): string {
  const lines = code
    .split("\n")
    .map((line, index) => `<div><span>${index + 1}</span><span>${escaped(line)}</span></div>`);
  return lines.join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function broken(line: string, width: number): string {
  const lines = [""];
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1) ?? "";
    if (last === "" || last.length + word.length < width)
      lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    name: "nombre",
    mode: "modo",
    currency: "moneda",
    amount: "cantidad",
    active: "activo",
    status: "estado",
    product: "producto",
    price: "precio",
    object: "objeto",
    created: "creado",
    quantity: "cantidad_de",
    type: "tipo",
  },
  zh: {
    name: "名称",
    mode: "模式",
    currency: "货币",
    amount: "金额",
    active: "活动",
    status: "状态",
    product: "产品",
    price: "价格",
    object: "对象",
    created: "创建",
    quantity: "数量",
    type: "类型",
  },
};

const sentences: Readonly<Record<string, string>> = {
  es: "Cuando el cliente vuelve a la página, la respuesta de la sesión dice cómo se hizo el pago y por qué.",
  zh: "当客户回到页面时,会话的响应会说明付款是如何完成的以及原因。",
};

/** A page as a machine translates it, payloads too; into Chinese with the damage that it does to them. */
export function translated(text: string, language: "es" | "zh"): string {
  const own = names[language] ?? {};
  const lines = text.split("\n").map((line) => {
    if (/^\s*["{}[\]]/.test(line)) {
      const named = line.replace(/"(\w+)":/g, (whole, name: string) =>
        own[name] ? `"${own[name]}":` : whole,
      );
      return language === "es" ? named : damaged(named);
    }
    return line.trim().split(/\s+/).length > 6 || /\p{Script=Han}{12}/u.test(line)
      ? (sentences[language] ?? "")
      : line;
  });
  return lines.join("\n");
}

// A comma of texts for one of JSON, a quotation mark lost, a colon lost.
function damaged(line: string): string {
  return line
    .replace(/(true|false|\d),$/, "$1、")
    .replace(/("类型"): "(\w+)"/, '$1$2"')
    .replace(/^(\s*"\w+)"(,?)$/, "$1$2");
}

/** A page whose payloads lost their braces and most of their lines. */
export function stripped(text: string): string {
  const isLost = (line: string) =>
    /^\s*["{}[\]]/.test(line) && !/^\s*"(?:id|name|description|nickname)"/.test(line);
  return text
    .split("\n")
    .filter((line) => !isLost(line))
    .join("\n");
}
