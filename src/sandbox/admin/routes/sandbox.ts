import { packageVersion } from "../../../../generated/version.js";
import type { Account } from "../../account.js";
import type { Fields } from "../../store.js";
import type { AdminRoute } from "../route.js";
import { ref } from "../schemas.js";

/** The sandbox as a whole, and its accounts. */
export const sandboxRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/ready", id: "getReady", tag: "sandbox" },
    summary: "Whether it answers",
    description: "Answers as soon as requests are taken: wait for it in scripts.",
    answer: {
      type: "object",
      required: ["status", "version", "url", "accounts"],
      properties: {
        status: { type: "string", const: "ready" },
        version: { type: "string" },
        url: { type: "string" },
        accounts: { type: "integer" },
      },
    },
    act: ({ tools }) => ({
      status: "ready",
      version: packageVersion,
      url: tools.baseUrl,
      accounts: tools.accounts().length,
    }),
  },
  {
    ...{ method: "POST", path: "/reset", id: "reset", tag: "sandbox" },
    summary: "Empty an account",
    description:
      "Forgets all of the account, its requests, faults and idempotency keys included, and sets its clock back. Its key stays, and ids go on from the last one.",
    answer: ref("Account"),
    act({ tools, account }) {
      tools.reset(account);
      return shownAccount(account);
    },
  },
  {
    ...{ method: "GET", path: "/accounts", id: "listAccounts", tag: "sandbox" },
    summary: "List the accounts",
    description:
      "Every test key reaches an account of its own, which is made when it is first used.",
    answer: {
      type: "object",
      required: ["data"],
      properties: { data: { type: "array", items: ref("Account") } },
    },
    act: ({ tools }) => ({ data: tools.accounts().map(shownAccount) }),
  },
  {
    ...{ method: "POST", path: "/accounts", id: "createAccount", tag: "sandbox" },
    summary: "Make an account",
    description: "Makes an account with a key of its own, for example for one test.",
    answer: ref("Account"),
    act: ({ tools }) => shownAccount(tools.newAccount()),
  },
];

function shownAccount({ key, store, clock }: Account): Fields {
  return { secretKey: key, objects: store.size, now: clock.now() };
}
