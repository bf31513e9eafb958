import {
  bodySchemaName,
  type LocatedOperation,
  listedItem,
  type Parameter,
  parametersIn,
  resolve,
} from "../../../src/contract/document.js";
import { type Described, pointerOfOperation } from "./described.js";
import type { DesignRule } from "./finding.js";

/** Names that do not follow the rule, and why they stay. */
const namedOtherwise: Readonly<Record<string, string>> = {
  getBalance: "There is one balance: nothing is picked out that could be retrieved.",
  deleteDraftInvoice: "It deletes drafts alone, which its name has to say.",
};

/** Calls after which money has moved, or can: a card may be declined by any of them. */
const movesMoney = /^(?:(?:create|confirm|capture)PaymentIntent|createRefund|createPayout)$/;

/** What operations and components of the description have to do, so that the generated code reads alike. */
export const callRules: readonly DesignRule<Described>[] = [
  {
    name: "operation-name",
    demands:
      "An operationId begins with what its method and path do (create, list, retrieve, update, delete, or the last word of the path), and is in the plural for lists alone.",
    find: ({ document, operations, finding }) =>
      operations
        .filter(
          ({ section, operation }) => section === "paths" && !namedOtherwise[operation.operationId],
        )
        .flatMap((located) => {
          const { operationId } = located.operation;
          const verbs = verbsOf(located);
          const isList = listedItem(document, located.operation) !== undefined;
          const fits =
            verbs.some((verb) => new RegExp(`^${verb}[A-Z]`).test(operationId)) &&
            (isList
              ? operationId.endsWith("s")
              : !/[^s]s$/.test(operationId) || isAdding(operationId));
          if (fits) return [];
          const expected = `${verbs.join(" or ")}, then ${isList ? "a plural" : "a singular"}`;
          return [finding(`${pointerOfOperation(located)}/operationId`, expected, operationId)];
        }),
  },
  {
    name: "operation-name-excused",
    demands: "A name that does not follow the rule is one that the description has.",
    find: ({ operations, finding }) =>
      Object.keys(namedOtherwise)
        .filter((name) => operations.every(({ operation }) => operation.operationId !== name))
        .map((name) => finding("/info", "only operations among those that are excused", name)),
  },
  {
    name: "client-method-name",
    demands: "The last name of x-client-method is the verb of the operation.",
    find: ({ operations, finding }) =>
      operations.flatMap((located) => {
        const method = located.operation["x-client-method"]?.split(".").at(-1) ?? "";
        if (located.section !== "paths") return [];
        const verb = method.match(/^[a-z]+/)?.[0] ?? "";
        if (verbsOf(located).includes(verb)) return [];
        const expected = `a name that begins with ${verbsOf(located).join(" or ")}`;
        return [finding(`${pointerOfOperation(located)}/x-client-method`, expected, method)];
      }),
  },
  {
    name: "component-name",
    demands: "The name of a schema that is sent has the verb of its operation in it, or Input.",
    find: ({ operations, finding }) =>
      operations.flatMap((located) => {
        const name = bodySchemaName(located.operation.requestBody);
        const verb = verbsOf(located).map((one) =>
          one.replace(/^./, (first) => first.toUpperCase()),
        );
        const endings = [...verb, "Input", "Lines"];
        if (located.section !== "paths" || !name || endings.some((end) => name.includes(end)))
          return [];
        return [
          finding(`/components/schemas/${name}`, `a name with ${endings.join(" or ")}`, name),
        ];
      }),
  },
  {
    name: "idempotency-missing",
    demands: "Each POST takes the Idempotency-Key.",
    find: ({ document, operations, finding }) =>
      operations
        .filter(({ section, method }) => section === "paths" && method === "post")
        .filter(({ operation }) =>
          parametersIn(document, operation, "header").every(
            ({ name }) => name !== "Idempotency-Key",
          ),
        )
        .map((located) =>
          finding(pointerOfOperation(located), "Idempotency-Key", "no such header"),
        ),
  },
  {
    name: "list-bounds",
    demands: "The limit of a list has a minimum, a maximum and a default.",
    find: ({ document, operations, finding }) =>
      operations
        .filter(({ operation }) => listedItem(document, operation) !== undefined)
        .flatMap((located) => {
          const limit = (located.operation.parameters ?? [])
            .map((one) => resolve<Parameter>(document, one))
            .find(({ name }) => name === "limit") as { schema?: object } | undefined;
          const has = Object.keys(limit?.schema ?? {});
          const missing = ["minimum", "maximum", "default"].filter((name) => !has.includes(name));
          if (missing.length === 0) return [];
          const found = limit ? `no ${missing.join(", no ")}` : "no parameter limit";
          return [finding(pointerOfOperation(located), "a limit with bounds", found)];
        }),
  },
  {
    name: "declined-unanswered",
    demands: "Calls that move money answer 402 as well.",
    find: ({ operations, finding }) =>
      operations
        .filter(({ operation }) => movesMoney.test(operation.operationId))
        .filter(({ operation }) => !operation.responses["402"])
        .map((located) => finding(pointerOfOperation(located), "the answer 402", "none")),
  },
];

function isAdding(operationId: string): boolean {
  return operationId.startsWith("add");
}

function verbsOf({ method, path }: LocatedOperation): string[] {
  const last = path.split("/").at(-1) ?? "";
  const isItem = last.startsWith("{");
  if (method === "delete") return ["delete", "cancel"];
  if (method === "get") {
    if (last === "search") return ["search"];
    return isItem || last === "balance" ? ["retrieve"] : ["list"];
  }
  if (isItem) return ["update"];
  // What stands behind an id is what is done to it.
  const isAction = path.split("/").at(-2)?.startsWith("{");
  return [isAction ? (last.split("_")[0] ?? last) : "create"];
}
