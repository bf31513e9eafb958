import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { packed } from "../../review/packed.js";

/** The files of the site by name, from its folder. */
export async function readSite(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const read = names.map(
    async (name) => [name, await readFile(path.join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(read));
}

/**
 * The site as one page of HTML, to be sent or kept: its pages are deflated, and a program puts the one that the address
 * asks for into place, so that it is read with scripts alone. `evidence.json` and `llms.txt` are not in it.
 * @param files those of the site, by name.
 */
export function oneFileOf(files: ReadonlyMap<string, string>): string {
  const named = (ending: string) => [...files].filter(([name]) => name.endsWith(ending));
  const pages = named(".html").map(
    ([name, text]) => `"${name}":"${packed(deflateRawSync(text, { level: 9 }))}"`,
  );
  const program = "page.js";
  const scripts = named(".js")
    .filter(([name]) => name !== program)
    .map(([name, text]) => `"${name}"(){${text}}`);
  return `<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><meta name=color-scheme content="light dark"><title>WooshPay API, reviewed</title><link rel=icon href=data:,><style>${files.get("site.css")}</style></head><body><noscript><p>This file needs scripts. The same site as a folder of pages needs none: <code>npx wooshpay-openapi reference</code></noscript><script>reviewInside={pages:{${pages}},scripts:{${scripts}}}</script><script>${files.get(program)}</script></body></html>
`;
}
