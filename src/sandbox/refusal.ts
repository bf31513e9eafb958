/** Kinds of errors that the pages name. */
export type RefusalType =
  | "api_error"
  | "card_error"
  | "idempotency_error"
  | "invalid_request_error";

/** What an error says besides its message. Codes other than those of cards are made up here: no page lists any. */
export interface RefusalDetails {
  /** `invalid_request_error` unless told. */
  type?: RefusalType | undefined;
  /** Short reason, for programs. */
  code?: string | undefined;
  /** Why the issuer refused a card. */
  decline_code?: string | undefined;
  /** Name of the field at fault, as a path with dots. */
  param?: string | undefined;
}

/** A request that ends in an error of the API; whatever it had changed so far is taken back. */
export class Refusal extends Error {
  override name = "Refusal";
  /** HTTP status. */
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** An object that the account does not have: 404 for one in the path, 400 for one that a body names. */
export function unknownObject(kind: string, id: string, param?: string): Refusal {
  const message = `There is no ${kind.replaceAll(/[._]/g, " ")} ${id} in this account.`;
  return new Refusal(param === undefined ? 404 : 400, message, { code: "resource_missing", param });
}

/** A value that is well formed, and cannot be taken here. */
export function invalid(param: string, message: string): Refusal {
  return new Refusal(400, message, { code: "parameter_invalid", param });
}

/** A value that is not there, and has to be. */
export function missing(param: string, message: string): Refusal {
  return new Refusal(400, message, { code: "parameter_missing", param });
}

/** What is told of an error that nobody has foreseen: a fault of the sandbox, and not of its caller. */
export function failure(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return new Refusal(500, `The sandbox failed: ${message}`, {
    type: "api_error",
    code: "sandbox_failed",
  });
}

/** Does something that may be refused. @returns undefined where it was; nothing of it may have happened by then. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
