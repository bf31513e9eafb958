import { isObject, valueAt } from "../../contract/json.js";

/** What the expressions of a step can speak of. */
export interface Scope {
  inputs: Readonly<Record<string, unknown>>;
  /** Outputs of the steps that are done, by step and name. */
  outputs: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** What came back; undefined before anything is sent. */
  answer?: { status: number; body: unknown } | undefined;
}

/** A runtime expression of Arazzo, taken apart. */
export type Expression =
  | { kind: "input"; name: string }
  | { kind: "output"; step: string; name: string }
  | { kind: "status" }
  | { kind: "body"; pointer: string };

/** The kinds of expressions that the runner understands, for messages. */
export const expressionKinds =
  "$inputs.<name>, $steps.<step>.outputs.<name>, $statusCode, $response.body#/<pointer>";

const kinds: [RegExp, (match: string[]) => Expression][] = [
  [/^\$inputs\.([\w-]+)$/, ([, name = ""]) => ({ kind: "input", name })],
  [
    /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/,
    ([, step = "", name = ""]) => ({ kind: "output", step, name }),
  ],
  [/^\$statusCode$/, () => ({ kind: "status" })],
  [/^\$response\.body(?:#(\/.*)?)?$/, ([, pointer = ""]) => ({ kind: "body", pointer })],
];

const embedded = /\{(\$[^}]*)\}/g;

/** Takes an expression apart; undefined for one of another kind. */
export function parseExpression(text: string): Expression | undefined {
  for (const [pattern, make] of kinds) {
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  return undefined;
}

/** The expressions that a value holds: as a whole text, in braces in a text, or further inside. */
export function expressionsIn(value: unknown): string[] {
  if (typeof value === "string")
    return value.startsWith("$")
      ? [value]
      : [...value.matchAll(embedded)].map(([, one = ""]) => one);
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return isObject(value) ? Object.values(value).flatMap(expressionsIn) : [];
}

/** What an expression stands for; undefined where there is nothing. */
export function evaluate(text: string, scope: Scope): unknown {
  const expression = parseExpression(text);
  if (expression?.kind === "input") return scope.inputs[expression.name];
  if (expression?.kind === "output") return scope.outputs.get(expression.step)?.[expression.name];
  if (expression?.kind === "status") return scope.answer?.status;
  if (expression?.kind === "body") return valueAt(scope.answer?.body, expression.pointer);
  return undefined;
}

/**
 * A value with its expressions replaced by what they stand for.
 * @throws MissingValue for one that stands for nothing.
 */
export function fill(value: unknown, scope: Scope): unknown {
  if (typeof value === "string")
    return value.startsWith("$")
      ? known(value, scope)
      : value.replace(embedded, (_all, one: string) => String(known(one, scope)));
  if (Array.isArray(value)) return value.map((item) => fill(item, scope));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, scope)]));
}

/** An expression stands for nothing, so that the call cannot be made. */
export class MissingValue extends Error {
  override name = "MissingValue";
}

function known(text: string, scope: Scope): unknown {
  const value = evaluate(text, scope);
  if (value === undefined || value === null) throw new MissingValue(`a value of ${text}`);
  return value;
}
