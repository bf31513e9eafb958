/** The same page with what printers, generators of sites and terminals put around its lines. */
export const framed: Readonly<Record<string, (text: string) => string>> = {
  "components of MDX": (text) => `import Tabs from "@theme/Tabs";\n\n${text}`,
  "sheets of a printer": (text) =>
    sheets(text, (sheet, all) => [
      `https://docs.example.com/page                ${sheet}/${all}`,
      "2027/1/2 10:11    WooshPay OpenAPI",
    ]),
  "sheets of another printer": (text) =>
    sheets(text, (sheet, all) => [
      `${sheet} of ${all}                      1/2/27, 10:11 AM`,
      "WooshPay OpenAPI                      https://docs.example.com/page",
    ]),
  "notes of Markdown": (text) => text.replace(sentence, "> [!NOTE]\n> $&"),
  "hints of Markdown": (text) =>
    text.replace(sentence, '{% hint style="info" %}\n$&\n{% endhint %}'),
  "code in cells of a table": (text) =>
    text.replace(
      code,
      (all) => `| ${all.replaceAll("\n", "<br>").replaceAll("    ", "&nbsp; ")} |`,
    ),
  "a comparison of files": (text) => text.replace(code, (all) => all.replace(/^/gm, "+ ")),
  "spaces that can be seen": (text) =>
    text.replace(code, (all) => all.replace(/^ +/gm, (blank) => "·".repeat(blank.length))),
  "lines cut at a width": (text) => text.replace(/.{1,60}/g, "$&\n").replace(/\n\n/g, "\n"),
  "links that are counted": (text) =>
    `${text.replace(/\b(?=customer|payment)/g, "[7]")}\nReferences\n\n   Visible links:\n   7. https://docs.example.com/7\n`,
  "captions below code": (text) => text.replace(code, "$&\nTry it\nRun in Postman"),
  "calls of a command line": (text) =>
    text.replace(
      code,
      (all) =>
        `curl -X POST https://apitest.wooshpay.com/v1/products \\\n-H "Content-Type: application/json" \\\n-d '${all}'`,
    ),
  "questions about cookies": (text) =>
    `We use cookies to give you the best experience on our website.\n${text}`,
  "HTML, an element a token": (text) =>
    `<!doctype html><html><body><main>${text
      .split("\n")
      .map(
        (line) =>
          `<div>${line.replace(/"[^"]*"|[^"]+/g, '<div style="display: inline">$&</div>')}</div>`,
      )
      .join("")}</main></body></html>`,
};

const code = /^\{[\s\S]*?^\}$/gm;
const sentence = /^[A-Z\p{Script=Han}].*[.。]$/gmu;

function sheets(text: string, around: (sheet: number, all: number) => string[]): string {
  const lines = text.split("\n");
  const all = Math.ceil(lines.length / 40);
  return lines
    .flatMap((line, index) =>
      index > 0 && index % 40 === 0 ? [...around(index / 40, all), line] : [line],
    )
    .join("\n");
}
