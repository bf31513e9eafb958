/** How a payload that a page prints differs from the registered one. */
export type ChangeKind =
  | "value-changed"
  | "type-changed"
  | "field-added"
  | "field-removed"
  | "field-renamed"
  | "item-added"
  | "item-removed";

/** One difference. */
export interface Change {
  kind: ChangeKind;
  /** JSON pointer into the payload: into what the page prints now where something came. */
  pointer: string;
  before?: unknown;
  after?: unknown;
}
