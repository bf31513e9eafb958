/** One error in the list of a validator. */
export interface UnionError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  branch?: string;
}

/** A union, and a value that fits no branch of it. */
export interface FailedUnion {
  /** JSON pointer to the value. */
  place: string;
  /** JSON pointer into the schema. */
  schemaPath: string;
  /** Where in the list of errors those of each branch begin. */
  starts: readonly number[];
  /** Names of the branches, 0 for one without; left out where names would tell nothing. */
  names?: readonly (string | 0)[];
  /** The member that says which branch is meant, and its values; left out where any value may be right. */
  tag?: readonly [name: string, values: readonly unknown[]];
  /** Whether null would fit besides, without being among the branches. */
  isNullable?: boolean;
}

/**
 * Puts the errors of the branch that the value most plausibly means in place of those of all branches,
 * which end the list, and names the branch in each that is its own. What is wrong by every branch, such
 * as a JSON type or a tag that none of them takes, is one error. Part of the shipped validators.
 */
export function withMeantErrors(all: UnionError[], union: FailedUnion): UnionError[] {
  const { place, schemaPath, starts, names = [], tag, isNullable } = union;
  const branches = starts.map((start, index) => all.slice(start, starts[index + 1]));
  const fitting = branches.filter((errors) => !errors.some(isMistyped));
  // A copy for each item of a long list would take a time that grows with its square.
  all.length = starts[0] ?? 0;
  for (const one of commonError() ?? meantErrors()) all.push(one);
  return all;

  function isMistyped({ keyword, instancePath }: UnionError): boolean {
    return keyword === "type" && instancePath === place;
  }

  function commonError(): UnionError[] | undefined {
    if (fitting.length === 0) {
      const types = branches.flat().filter(isMistyped);
      const listed = types.flatMap(({ params }) => params.type);
      const allowed = [...new Set(isNullable ? [...listed, "null"] : listed)];
      const type = allowed.length > 1 ? allowed : allowed[0];
      return [error("type", "", { type }, `must be ${type}`)];
    }
    if (!tag) return undefined;
    const [name, allowedValues] = tag;
    const isOfTag = ({ instancePath }: UnionError) => instancePath === `${place}/${name}`;
    const lacksTag = ({ keyword, instancePath, params }: UnionError) =>
      keyword === "required" && instancePath === place && params.missingProperty === name;
    if (fitting.every((errors) => errors.some(lacksTag))) {
      const params = { missingProperty: name, allowedValues };
      return [error("required", "", params, `must have required property '${name}'`)];
    }
    if (!fitting.every((errors) => errors.some(isOfTag))) return undefined;
    const message = "must be equal to one of the allowed values";
    return [error("enum", `/${name}`, { allowedValues }, message)];
  }

  function meantErrors(): UnionError[] {
    const meant = nearest(place, fitting);
    const branch = names[branches.indexOf(meant)];
    const mistakes = new Map(meant.map((one) => [mistakeOf(one), one]));
    if (!branch) return [...mistakes.values()];
    const found = fitting.map((errors) => new Set(errors.map(mistakeOf)));
    return [...mistakes].map(([mistake, one]) => {
      const isOwn = found.some((others) => !others.has(mistake));
      return isOwn ? { ...one, branch: one.branch ?? branch } : one;
    });
  }

  function error(
    keyword: string,
    inside: string,
    params: UnionError["params"],
    message: string,
  ): UnionError {
    const instancePath = place + inside;
    return { instancePath, schemaPath, keyword, params, message };
  }
}

/** The errors of the branch that the value at a place is nearest to, of the first of several. */
function nearest(place: string, branches: readonly UnionError[][]): UnionError[] {
  const counts = new Map<string, number>();
  for (const { keyword, instancePath } of branches.flat())
    if (isOfList(keyword)) counts.set(instancePath, (counts.get(instancePath) ?? 0) + 1);
  // What tells branches apart: a constant, what a branch leaves to the others, and a list where another
  // branch has one too. Any other list may be of any member.
  const isTelling = ({ keyword, instancePath, params }: UnionError) =>
    keyword === "const" ||
    (keyword === "not" && (instancePath === place || !params.members)) ||
    (keyword === "enum" && (counts.get(instancePath) ?? 0) > 1);
  const weight = (one: UnionError) => (isTelling(one) ? 1e9 : (weights[one.keyword] ?? 1));
  const distances = branches.map((errors) => errors.reduce((sum, one) => sum + weight(one), 0));
  return branches[distances.indexOf(Math.min(...distances))] ?? [];
}

// What a branch does not know says more than what is wrong in what it knows.
const weights: Record<string, number> = { additionalProperties: 1e3, enum: 2 };

function isOfList(keyword: string): boolean {
  return keyword === "const" || keyword === "enum";
}

// Of a value at one place, type, constant and list say the same: it is another one.
function mistakeOf({ instancePath, keyword, params }: UnionError): string {
  const isOfValue = ["type", "const", "enum"].includes(keyword);
  return JSON.stringify(isOfValue ? [instancePath] : [instancePath, keyword, params]);
}
