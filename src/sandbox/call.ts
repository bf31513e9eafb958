import type { OperationId } from "../../generated/operations.js";
import type { SentFile } from "../contract/http/body.js";
import type { Fields } from "./store.js";
import type { Work } from "./work.js";

/** A request that has been checked against the description. */
export interface Call {
  /** Values of the parameters in the path. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query, typed as the description has them. */
  readonly query: Fields;
  /** Members of the body; empty where none was sent. */
  readonly body: Fields;
  /** Path without its query. */
  readonly url: string;
  /** The file in a field of a form; undefined where there is none. */
  readonly file?: (field: string) => SentFile | undefined;
}

/** Does what an operation asks for. @returns the body of the answer. @throws Refusal */
export type Handler = (work: Work, call: Call) => Fields;

/** Handlers of some of the operations. */
export type Handlers = Readonly<Partial<Record<OperationId, Handler>>>;
