import type { AssumptionName, ChoiceOf } from "./assumptions/index.js";
import type { SandboxAnswer } from "./message.js";
import type { Refusal } from "./refusal.js";
import type { Fields } from "./store.js";

const jsonHeaders = Object.freeze({ "content-type": "application/json" });

/** An answer in JSON. @param assumed the assumptions that it rests on. */
export function jsonAnswer(
  status: number,
  body: Fields,
  assumed?: ReadonlyMap<AssumptionName, string>,
  headers?: Readonly<Record<string, string>>,
): SandboxAnswer {
  const isPlain = (assumed?.size ?? 0) === 0 && headers === undefined;
  return {
    status,
    headers: isPlain ? jsonHeaders : { ...jsonHeaders, ...restingOn(assumed), ...headers },
    body: JSON.stringify(body),
  };
}

function restingOn(
  assumed: ReadonlyMap<AssumptionName, string> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (!assumed || assumed.size === 0) return undefined;
  let list = "";
  for (const [name, choice] of assumed) list += `${list && ", "}${name}=${choice}`;
  return { "sandbox-assumptions": list };
}

/** Where an error has its fields. */
export type Envelope = ChoiceOf<"error-envelope">;

/** The body of an error, in the form that is assumed. */
export function errorBody({ message, details }: Refusal, envelope: Envelope): Fields {
  const { type = "invalid_request_error", code = null, decline_code, param = null } = details;
  const detail = { type, code, message, param, ...(decline_code && { decline_code }) };
  return envelope === "flat" ? detail : { error: detail };
}
