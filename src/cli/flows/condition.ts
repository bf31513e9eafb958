/** A condition of a criterion, ready to be asked. */
export interface Condition {
  /** The expressions that it speaks of. */
  expressions: readonly string[];
  /** Whether it holds, given what each expression stands for. */
  holds(read: Read): boolean;
}

/** What an expression stands for. */
type Read = (expression: string) => unknown;
type Part<Result> = (read: Read) => Result;

/** A condition that is written in another way than the runner understands. */
export class ConditionError extends Error {
  override name = "ConditionError";
}

const comparisons: Record<string, (left: unknown, right: unknown) => boolean> = {
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  "<": ordered((left, right) => left < right),
  "<=": ordered((left, right) => left <= right),
  ">": ordered((left, right) => left > right),
  ">=": ordered((left, right) => left >= right),
};

const words: Record<string, unknown> = { true: true, false: false, null: null };

const token =
  /\s*('(?:[^']|'')*'|&&|\|\||[=!<>]=|[<>!()]|\$[^\s()=!<>&|]+|-?\d+(?:\.\d+)?(?![\w.])|\w+)/y;

/**
 * Reads a simple condition of Arazzo: comparisons of expressions and literals, joined with `&&`, `||`, `!` and
 * parentheses. Texts are compared exactly, capitals included: a status in capitals is another status.
 * @throws ConditionError for anything else, with what was expected and found.
 */
export function parseCondition(text: string): Condition {
  const tokens = tokensOf(text);
  const expressions: string[] = [];
  let position = 0;
  const take = (...wanted: string[]) => {
    const next = tokens[position];
    if (next === undefined || !wanted.includes(next)) return undefined;
    position += 1;
    return next;
  };
  const operand = (): Part<unknown> => {
    const next = tokens[position] ?? "";
    position += 1;
    if (next.startsWith("$")) {
      expressions.push(next);
      return (read) => read(next);
    }
    const value = literal(next);
    return () => value;
  };
  const comparison = (): Part<boolean> => {
    if (take("!")) {
      const inner = comparison();
      return (read) => !inner(read);
    }
    if (take("(")) {
      const inner = either();
      if (!take(")"))
        throw new ConditionError(`expected ), found ${tokens[position] ?? "the end"}`);
      return inner;
    }
    const left = operand();
    const operator = take(...Object.keys(comparisons));
    if (!operator) return (read) => left(read) === true;
    const right = operand();
    return (read) => comparisons[operator]?.(left(read), right(read)) ?? false;
  };
  const both = (): Part<boolean> => {
    const parts = [comparison()];
    while (take("&&")) parts.push(comparison());
    return (read) => parts.every((part) => part(read));
  };
  const either = (): Part<boolean> => {
    const parts = [both()];
    while (take("||")) parts.push(both());
    return (read) => parts.some((part) => part(read));
  };
  const holds = either();
  if (position < tokens.length)
    throw new ConditionError(`expected && or ||, found ${tokens[position]}`);
  return { expressions, holds };
}

/**
 * A condition that a text matches a regular expression.
 * @throws ConditionError for a pattern that is none.
 */
export function patternCondition(context: string, pattern: string): Condition {
  const expression = regularExpression(pattern);
  return {
    expressions: [context],
    holds(read) {
      const value = read(context);
      return typeof value === "string" && expression.test(value);
    },
  };
}

function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    throw new ConditionError(`expected a regular expression, found ${pattern}`);
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const source = text.trim();
  for (token.lastIndex = 0; token.lastIndex < source.length; ) {
    const start = token.lastIndex;
    const found = token.exec(source)?.[1];
    if (found === undefined)
      throw new ConditionError(
        `expected an expression, a literal or an operator, found ${source.slice(start).trim()}`,
      );
    tokens.push(found);
  }
  return tokens;
}

function literal(text: string): unknown {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (Object.hasOwn(words, text)) return words[text];
  const number = text === "" ? Number.NaN : Number(text);
  if (Number.isNaN(number))
    throw new ConditionError(`expected an expression or a literal, found ${text || "the end"}`);
  return number;
}

function ordered(compare: (left: number, right: number) => boolean) {
  return (left: unknown, right: unknown) =>
    typeof left === "number" && typeof right === "number" && compare(left, right);
}
