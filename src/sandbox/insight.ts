import type { Finding } from "../contract/finding.js";
import type { Account } from "./account.js";

/** What the API has found out about a request, besides its answer; filled in as far as it comes. */
export interface Insight {
  account?: Account | undefined;
  /** operationId. */
  operation?: string | undefined;
  /** What is wrong with the request, or worth a word; made out when it is asked for. */
  findings?: (() => readonly Finding[]) | undefined;
}
