import type { Faults } from "../../faults/faults.js";
import type { FaultRule } from "../../faults/names.js";
import { Refusal } from "../../refusal.js";
import type { AdminRoute } from "../route.js";
import { listOf, ref } from "../schemas.js";

/** What goes wrong on purpose. */
export const faultRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/faults", id: "listFaults", tag: "faults" },
    summary: "List the rules",
    description: "What goes wrong on purpose in the account, with how often it has.",
    answer: listOf("Fault"),
    act: ({ account }) => ({ object: "list", has_more: false, data: account.faults.list() }),
  },
  {
    ...{ method: "POST", path: "/faults", id: "addFault", tag: "faults" },
    summary: "Have something go wrong",
    description: "Adds a rule. Of several, the first that strikes decides about a request.",
    body: ref("Fault"),
    answer: ref("Fault"),
    act({ account, body }) {
      const id = added(account.faults, body as unknown as FaultRule);
      return { ...account.faults.list().find((rule) => rule.id === id) };
    },
  },
  {
    ...{ method: "DELETE", path: "/faults", id: "clearFaults", tag: "faults" },
    summary: "End all rules",
    description: "From now on nothing goes wrong on purpose.",
    answer: listOf("Fault"),
    act({ account }) {
      account.faults.clear();
      return { object: "list", has_more: false, data: [] };
    },
  },
  {
    ...{ method: "DELETE", path: "/faults/{id}", id: "removeFault", tag: "faults" },
    summary: "End a rule",
    description: "Ends one rule; the others stand.",
    parameters: { id: { about: "Id of the rule.", schema: { type: "string" } } },
    answer: {
      type: "object",
      required: ["id", "deleted"],
      properties: { id: { type: "string" }, deleted: { type: "boolean" } },
    },
    act({ account, path: { id = "" } }) {
      if (account.faults.remove(id)) return { id, deleted: true };
      throw new Refusal(404, `There is no fault ${id}.`, { code: "resource_missing" });
    },
  },
];

function added(faults: Faults, rule: FaultRule): string {
  try {
    return faults.add(rule);
  } catch (error) {
    if (error instanceof TypeError) throw new RangeError(error.message);
    throw error;
  }
}
