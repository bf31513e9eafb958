import type { SandboxRequest } from "./message.js";

let decoder: TextDecoder | undefined;

/** The text of a body; empty where there is none. Bytes that are no UTF-8 become U+FFFD. */
export function textIn(body: SandboxRequest["body"]): string {
  if (typeof body === "string") return body;
  // Made when there are bytes to read: where jsdom is, there is none, and nothing happens while a module is loaded.
  decoder ??= new TextDecoder();
  return decoder.decode(body);
}
