import type { Finding } from "../contract/finding.js";
import type { Account } from "./account.js";
import type { SandboxAnswer } from "./message.js";
import type { Fields } from "./store.js";

/** What the API has found out about a request, besides its answer; filled in as far as it comes. */
export interface Insight {
  account?: Account | undefined;
  /** operationId. */
  operation?: string | undefined;
  /** What is wrong with the request, or worth a word; made out when it is asked for. */
  findings?: (() => readonly Finding[]) | undefined;
  /** An answer that went well, and the object that it shows; another one may have been given instead of it. */
  shown?: { readonly answer: SandboxAnswer; readonly body: Fields } | undefined;
}
