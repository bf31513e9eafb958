import { contractData } from "../../../generated/contract-data.js";

/** An operation that a page names. */
export interface Mention {
  method: string;
  path: string;
  /** Line of the page's text, from 0. */
  line: number;
  /** Undefined where the description does not have it. */
  operationId: string | undefined;
}

const mention =
  /\b(GET|POST|PUT|PATCH|DELETE)\b[\s:`*|"']{0,6}(?:https?:\/\/[\w.-]+)?(\/v\d+\/[\w{}<>:/.-]*[\w}>])/g;

/** The operations that the lines of a page name by method and path. */
export function mentionsIn(lines: readonly string[]): Mention[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(mention)].map(([, method = "", path = ""]) => ({
      ...{ method, path, line },
      operationId: operationAt(method, path),
    })),
  );
}

/** operationId of what a method does at a path, whatever its parameters are called or filled in with. */
export function operationAt(method: string, path: string): string | undefined {
  const given = path.split("/").filter(Boolean);
  return contractData.operations.find((operation) => {
    if (operation.section !== "paths" || operation.method !== method.toUpperCase()) return false;
    const own = operation.path.split("/").filter(Boolean);
    return (
      own.length === given.length &&
      own.every((segment, index) => isSame(segment, given[index] ?? ""))
    );
  })?.id;
}

function isSame(own: string, given: string): boolean {
  const isParameter = own.startsWith("{");
  const isFilled = /^[{<:]|\d|^[A-Z_]+$/.test(given);
  return isParameter ? isFilled : own === given;
}
