import * as generated from "../../../generated/validators.js";
import { createContract } from "../../../src/contract/contract.js";
import type { Exchange } from "../../../src/contract/exchange.js";
import type { Finding } from "../../../src/contract/finding.js";
import type { Stored } from "../../../src/sandbox/store.js";
import { operations } from "../../support/bundle.js";
import { hold } from "./hold.js";

type Validators = Readonly<Record<string, generated.Validator<unknown>>>;

const validators = generated as unknown as Validators;
const contract = createContract();

/**
 * Holds answers and events against the description: each by the validators that are generated of its schemas, and
 * where it is asked to be thorough by the contract with all its rules, which takes ten times as long.
 */
export class AnswerJudge {
  readonly #isThorough: boolean;

  constructor(isThorough: boolean) {
    this.#isThorough = isThorough;
  }

  /** @throws Broken for an answer that breaks the description, and for a request that was taken although it does. */
  answer(operation: string, status: number, body: unknown, exchange: Exchange): void {
    const { responseSchemas = {} } = operations.get(operation) ?? {};
    // Every error has the same form, also one whose status no page names.
    const schema = responseSchemas[status] ?? responseSchemas[status < 400 ? 200 : 400];
    hold(schema !== undefined, `${operation} was answered with ${status}, which is not declared.`);
    this.#schema(schema, body, `${operation} ${status}`);
    if (!this.#isThorough) return;
    // What is refused may be wrong itself.
    tell(contract.check(exchange).filter(({ side }) => side === "response" || status < 400));
  }

  /** @throws Broken for an event that breaks the description. */
  event(event: Stored): void {
    const schema = contract.schemaOf(event) ?? "Event";
    this.#schema(schema, event, String(event.type));
    if (this.#isThorough) tell(contract.checkSchema(schema, event));
  }

  #schema(schema: string, value: unknown, place: string): void {
    const validate = validators[`validate${schema}`];
    hold(validate !== undefined, `There is no validator of ${schema}.`);
    if (validate(value)) return;
    const { instancePath, message } = validate.errors?.[0] ?? {};
    hold(false, `${place} ${instancePath} ${message}`);
  }
}

function tell(findings: readonly Finding[]): void {
  const first = findings.find(({ severity }) => severity !== "advice");
  if (!first) return;
  const { operationId, side, pointer, expected, found } = first;
  hold(false, `${operationId} ${side} ${pointer}: expected ${expected}, found ${found}.`);
}
