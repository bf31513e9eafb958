import type { DesignRule } from "./finding.js";
import type { Said, SaidOperation } from "./said.js";

/** What operations and objects lack that the rest of the API has. */
export const callRules: readonly DesignRule<Said>[] = [
  {
    name: "get-with-body",
    demands: "A GET takes no body: proxies and browsers drop it.",
    find: ({ operations }) =>
      operations
        .filter(({ operation }) => operation.method === "GET" && (operation.body ?? []).length > 0)
        .map(({ operation, finding }) =>
          finding("parameters of the query", `a body with ${namesIn(operation.body)}`),
        ),
  },
  {
    name: "list-unbounded",
    demands: "A list can be read to its end, page by page.",
    find: ({ operations }) =>
      operations.filter(isList).flatMap(({ operation, finding }) => {
        const taken = [...(operation.parameters?.query ?? []), ...(operation.body ?? [])];
        const missing = ["limit", "starting_after"].filter(
          (name) => !taken.some((field) => field.name === name),
        );
        return missing.length > 0
          ? [finding("limit and starting_after", `no ${missing.join(", no ")}`)]
          : [];
      }),
  },
  {
    name: "idempotency-unsaid",
    demands: "The page of a call that changes something says that it takes an Idempotency-Key.",
    find: ({ operations }) =>
      operations
        .filter(({ operation }) => operation.method === "POST" && operation.level === "documented")
        .filter(
          ({ operation }) => !(operation.parameters?.header ?? []).includes("Idempotency-Key"),
        )
        .map(({ operation, finding }) =>
          finding(
            "Idempotency-Key among the headers",
            (operation.parameters?.header ?? []).join(", ") || "no header",
          ),
        ),
  },
  {
    name: "id-prefix-unsaid",
    demands:
      "The ids of each kind of object begin with letters of their own, and a page says which.",
    find: ({ objects }) =>
      objects
        .filter(({ fields, prefix }) => prefix === undefined && fields.includes("object"))
        // It is the same kind of object where it stands inside of another.
        .filter(({ name }) => !name.endsWith("_embedded"))
        .filter(({ fields, level }) => fields.includes("id") && level !== "inferred")
        .map(({ finding }) => finding("letters that its ids begin with", "none on any page")),
  },
];

function isList({ operation }: SaidOperation): boolean {
  return operation.method === "GET" && /^(?:list|search)/.test(operation.id);
}

function namesIn(body: SaidOperation["operation"]["body"] = []): string {
  return body.map(({ name }) => name).join(", ");
}
