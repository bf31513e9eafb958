import { isObject } from "../../src/contract/json.js";
import type { Claim } from "./claims.js";

/** An object of YAML whose members are not known yet. */
export type Node = Record<string, unknown>;

/** What is the same for all addresses under which a page was seen. */
export type PageKey = (page: string) => string;

/** The objects of a list; none where there is no list. */
export function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A list as one text, whatever its order and whether its values are texts or numbers. */
export function listed(values: readonly unknown[]): string {
  return [...new Set(values.map(String))].sort().join(", ");
}

/** How sure something is, where it says so. */
export function levelOf(node: Node, place: string, pointer: string): Claim[] {
  const level = node.confidence ?? node.level;
  // Some sheets say why in brackets behind it.
  const value = `${level}`.split(" ")[0] ?? "";
  return level ? [{ place, quality: "level", value, pointer: `${pointer}/level` }] : [];
}

/** The pages that something was read on, where it names any. */
export function pagesOf(node: Node, place: string, pointer: string, keyOf: PageKey): Claim[] {
  const pages = node.docs ?? node.pages;
  if (!Array.isArray(pages) || pages.length === 0) return [];
  const value = listed(pages.map((page) => keyOf(`${page}`)));
  return [{ place, quality: "pages", value, pointer: `${pointer}/pages` }];
}
