import {
  type Body,
  type LocatedOperation,
  listOperations,
  type OpenApi,
  type OperationObject,
  parametersIn,
  type Reference,
} from "../../../src/contract/document.js";
import { failOn } from "../../support/cli.js";
import { registerFile } from "../../support/layout.js";
import type { ErrorAnswer } from "../../support/registers.js";
import { type Rule, referenceTo } from "./rule.js";

/** Makes of each entry of the register of error answers a response, and adds it to the operations that give it. */
export const writeErrorAnswers: Rule = (document, { registers: { errorAnswers } }) => {
  document.components.responses = Object.fromEntries(
    errorAnswers.map((answer) => [answer.name, response(answer)]),
  );
  for (const located of listOperations(document).filter(({ section }) => section === "paths")) {
    const { "x-errors": named = [], ...operation } = located.operation as WithErrors;
    checkNamed(located, named, errorAnswers);
    const given = errorAnswers.filter(
      ({ status, given }) => named.includes(status) || applies[given](located, document),
    );
    const answers = given.map(({ status, name }): [string, Reference] => [
      status,
      { $ref: `#/components/responses/${name}` },
    ]);
    const written = {
      ...operation,
      responses: { ...operation.responses, ...Object.fromEntries(answers) },
    };
    document.paths[located.path] = { ...document.paths[located.path], [located.method]: written };
  }
};

type WithErrors = OperationObject & { "x-errors"?: string[] };

const applies: Record<
  ErrorAnswer["given"],
  (located: LocatedOperation, document: OpenApi) => boolean
> = {
  always: () => true,
  "path-parameter": ({ operation }, document) =>
    parametersIn(document, operation, "path").length > 0,
  write: ({ method }) => method !== "get",
  named: () => false,
};

function response({ description, example, evidence }: ErrorAnswer): Body {
  return {
    description,
    content: {
      "application/json": {
        schema: referenceTo("ErrorResponse"),
        examples: {
          constructed: {
            summary: "Constructed: wrapped error with the documented type",
            value: { error: example },
          },
        },
      },
    },
    "x-evidence": evidence,
  };
}

function checkNamed(
  { operation: { operationId } }: LocatedOperation,
  named: string[],
  known: ErrorAnswer[],
): void {
  const statuses = known.map(({ status }) => status);
  failOn(
    named
      .filter((status) => !statuses.includes(status))
      .map((status) => ({
        file: `operation ${operationId}, x-errors`,
        expected: `statuses of ${registerFile("error-answers")}, quoted`,
        found: JSON.stringify(status),
      })),
  );
}
