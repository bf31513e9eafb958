import type { Sandbox } from "../sandbox.js";

/** A page, as somebody without a browser reads it. */
export interface Opened {
  status: number;
  headers: Headers;
  html: string;
  /** The texts of the page, without its head. */
  text: string;
  /** Where it leads, for an answer that is no page. */
  location: string | undefined;
  /** Fields of its form as they are sent when nobody touches them; empty without a form. */
  fields: Record<string, string>;
  /** What its buttons say, by what they send. */
  buttons: Record<string, string>;
}

const host = "http://sandbox.localhost";

/** Opens pages of a sandbox and presses their buttons, as a browser without scripts does. */
export function browserOf(sandbox: Pick<Sandbox, "fetch">) {
  const open = async (path: string, init?: RequestInit) =>
    read(await sandbox.fetch(path.startsWith("http") ? path : host + path, init));
  const send = (path: string, fields: Record<string, string>, headers = {}) =>
    open(path, { method: "POST", body: new URLSearchParams(fields), headers });
  return {
    open,
    send,
    /** Presses a button of the page at a path, after other choices than those that stand there. */
    async press(path: string, button: string, chosen: Record<string, string> = {}) {
      const { fields, buttons, text } = await open(path);
      if (!Object.hasOwn(buttons, button)) throw new Error(`No button ${button} on: ${text}`);
      return await send(path, { ...fields, ...chosen, do: button });
    },
  };
}

async function read(response: Response): Promise<Opened> {
  const html = await response.text();
  const body = /<body>.*<\/body>/s.exec(html)?.[0] ?? "";
  const attributes = [...body.matchAll(/<(input|option|select|button)\b([^>]*)>([^<]*)/g)].map(
    ([, name, text = "", content = ""]) => ({ name, content: plain(content), ...read1(text) }),
  );
  const fields: Record<string, string> = {};
  const buttons: Record<string, string> = {};
  let list = "";
  for (const { name, content, at } of attributes) {
    if (name === "button") buttons[at.value ?? ""] = content;
    if (name === "select") list = at.name ?? "";
    if (name === "option" && !Object.hasOwn(fields, list)) fields[list] = at.value ?? content;
    if (name === "input" && (at.type === "hidden" || at.checked !== undefined))
      fields[at.name ?? ""] = at.value ?? "";
  }
  return {
    ...{ status: response.status, headers: response.headers, html, fields, buttons },
    text: plain(body.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " "),
    location: response.headers.get("location") ?? undefined,
  };
}

function read1(text: string): { at: Record<string, string | undefined> } {
  const pairs = [...text.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
  return {
    at: Object.fromEntries(pairs.map(([, name = "", value]) => [name, plain(value ?? "")])),
  };
}

function plain(text: string): string {
  const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] as string);
}
