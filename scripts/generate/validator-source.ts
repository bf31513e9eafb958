import { valueAt } from "../../src/contract/json.js";

/** What code that {@link withSteps} wrote has to begin with. */
export const stepImports =
  "import { withAdditional, withConst, withError, withErrors, withInner, withNullable, withRequired, " +
  'withType, withTypes } from "./validator-steps.js";\n';

type Groups = Record<string, string>;
type Step = readonly [lines: readonly string[], written: (found: Groups) => string | undefined];

// How many errors there are, which Ajv counts itself wherever it adds one.
const counted = "errors = vErrors?.length ?? 0;\n";

const whole = String.raw`"(?:[^"\\]|\\.)*"`;
const type = String.raw`(?<type>"\w+"|\["\w+"(?:, ?"\w+")*\])`;
const added = String.raw`vErrors = withError\(vErrors, instancePath`;

/** What Ajv writes again and again, line by line, and the step that does the same. */
const steps: readonly Step[] = [
  // An error, which Ajv spells out at each place that finds one.
  [
    [
      String.raw`const (?<error>err\d+) = \{instancePath(?::(?<place>.+?))?,schemaPath:(?<schema>${whole}),` +
        String.raw`keyword:(?<keyword>"\w+"),params:(?<details>\{.*\}),message:(?<message>.+)\};`,
      ...[
        String.raw`if\(vErrors === null\)\{`,
        String.raw`vErrors = \[\k<error>\];`,
        String.raw`\}`,
      ],
      ...[String.raw`else \{`, String.raw`vErrors\.push\(\k<error>\);`, String.raw`\}`],
    ],
    ({ place = "instancePath", schema, keyword, details, message }) =>
      `vErrors = withError(vErrors, ${[place, schema, keyword, details, message].join(", ")});\n`,
  ],
  [
    [
      String.raw`vErrors = vErrors === null \? (?<inner>\w+)\.errors : vErrors\.concat\(\k<inner>\.errors\);`,
    ],
    ({ inner }) => `vErrors = withErrors(vErrors, ${inner}.errors);\n`,
  ],
  [
    [String.raw`${added}, "#/type", "type", \{type: ${type}\}, "must be (?<said>[\w,]+)"\);`],
    ({ type = "", said }) =>
      String(JSON.parse(type)) === said
        ? `vErrors = withType(vErrors, instancePath, ${type});\n`
        : undefined,
  ],
  [
    [
      String.raw`if\(data\.(?<name>\w+) === undefined\)\{`,
      String.raw`${added}, "#/required", "required", \{missingProperty: "\k<name>"\}, ` +
        String.raw`"must have required property '"\+"\k<name>"\+"'"\);`,
      ...[String.raw`errors\+\+;`, String.raw`\}`],
    ],
    ({ name }) => `vErrors = withRequired(vErrors, data, instancePath, ["${name}"]);\n${counted}`,
  ],
  [
    [
      `${added}, "#/additionalProperties", "additionalProperties", ` +
        String.raw`\{additionalProperty: (?<key>key\d+)\}, "must NOT have additional properties"\);`,
    ],
    ({ key }) => `vErrors = withAdditional(vErrors, instancePath, ${key});\n`,
  ],
  [
    [
      String.raw`${added}\+"/(?<name>\w+)", "#/properties/\k<name>/const", "const", ` +
        String.raw`\{allowedValue: (?<value>.+)\}, "must be equal to constant"\);`,
    ],
    ({ name, value }) => `vErrors = withConst(vErrors, instancePath, "${name}", ${value});\n`,
  ],
  [
    [
      String.raw`if\(data\.(?<name>\w+) !== undefined\)\{`,
      ...[String.raw`(?:let (?<data>data\d+) = data\.\k<name>;\n)?if\((?<asked>.+)\)\{`],
      String.raw`${added}\+"/\k<name>", "#/properties/\k<name>/type", "type", \{type: ${type}\}, ` +
        String.raw`"must be (?<said>[\w,]+)"\);`,
      ...[String.raw`errors\+\+;`, String.raw`\}`, String.raw`\}`],
    ],
    ({ name, data = `data.${name}`, asked, type = "", said }) =>
      asked === question(data, JSON.parse(type)) && String(JSON.parse(type)) === said
        ? `vErrors = withTypes(vErrors, data, instancePath, ${type}, ["${name}"]);\n${counted}`
        : undefined,
  ],
  [
    [
      String.raw`if\(data\.(?<name>\w+) !== undefined\)\{`,
      String.raw`if\(!\((?<inner>validate\d+)\(data\.\k<name>, \{instancePath:instancePath\+"/\k<name>"\}\)\)\)\{`,
      String.raw`vErrors = withErrors\(vErrors, \k<inner>\.errors\);`,
      ...[String.raw`errors = vErrors\.length;`, String.raw`\}`, String.raw`\}`],
    ],
    ({ name, inner }) =>
      `vErrors = withInner(vErrors, data, instancePath, ${inner}, ["${name}"]);\n${counted}`,
  ],
  [
    [
      String.raw`if\(data\.(?<name>\w+) !== undefined\)\{`,
      String.raw`let (?<data>data\d+) = data\.\k<name>;`,
      String.raw`if\(\k<data> !== null\)\{`,
      String.raw`const (?<start>start\d+) = errors;`,
      String.raw`if\(!\((?<inner>validate\d+)\(\k<data>, \{instancePath:instancePath\+"/\k<name>"\}\)\)\)\{`,
      String.raw`vErrors = withErrors\(vErrors, \k<inner>\.errors\);`,
      ...[String.raw`errors = vErrors\.length;`, String.raw`\}`],
      String.raw`if\(errors > \k<start>\)\{`,
      String.raw`vErrors = \w+\(vErrors, \{place: instancePath\+"/\k<name>", ` +
        String.raw`schemaPath: "#/properties/\k<name>/(?<keyword>anyOf|oneOf)", ` +
        String.raw`starts: \[\k<start>\], isNullable: true\}\);`,
      ...[String.raw`errors = vErrors\.length;`, String.raw`\}`, String.raw`\}`, String.raw`\}`],
    ],
    ({ name, inner, keyword }) =>
      `vErrors = withNullable(vErrors, data, instancePath, "${keyword}", ${inner}, ["${name}"]);\n${counted}`,
  ],
];

/**
 * Writes Ajv's code with steps of validator-steps.ts in place of what it spells out at each property, so that it takes
 * half the room, and without what it hands on and nobody reads. What the expressions do not know stays as it is.
 */
export function withSteps(source: string): string {
  const stepped = steps.reduce(
    (text, [lines, written]) =>
      text.replace(new RegExp(lines.map((line) => `${line}\\n`).join(""), "g"), (...match) => {
        return written(match.at(-1)) ?? match[0];
      }),
    withTypesInPlace(withoutContext(source)),
  );
  return joined(stepped);
}

function withoutContext(source: string): string {
  return source
    .replaceAll(", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}", "}={}")
    .replace(
      /(?:,parentData:\w+,parentDataProperty:(?:\w+|"\w+")|,parentData,parentDataProperty),rootData,dynamicAnchors\}/g,
      "}",
    );
}

// A schema of which nothing else is read is left out then.
function withTypesInPlace(source: string): string {
  const schemas = new Map(
    [...source.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name = "", text = ""]) => [
      name,
      JSON.parse(text) as unknown,
    ]),
  );
  return source.replace(
    /(?<=\{type: )(schema\d+)((?:\.\w+|\[\d+\])*\.type)(?=\})/g,
    (found, name, place) => {
      const value = valueAt(schemas.get(name), place.replace(/\.|\[/g, "/").replaceAll("]", ""));
      return Array.isArray(value) ? JSON.stringify(value) : found;
    },
  );
}

// Properties that follow one another take one step where they are of one kind.
function joined(source: string): string {
  const following = new RegExp(
    String.raw`^(vErrors = with\w+\(vErrors, data, .*, \[)("\w+"(?:, "\w+")*)\]\);\n${escaped(counted)}\1`,
    "gm",
  );
  let before = source;
  let after = source.replace(following, "$1$2, ");
  while (after !== before) [before, after] = [after, after.replace(following, "$1$2, ")];
  return after.replaceAll(`${counted}vErrors = with`, "vErrors = with");
}

/** How Ajv asks whether a value is of none of some types; undefined for types that no step asks for. */
function question(data: string, type: string | string[]): string | undefined {
  if (Array.isArray(type)) {
    const [first = "", second] = type;
    const asked = question(data, first);
    return asked && second === "null" && type.length === 2
      ? `(${asked}) && (${data} !== null)`
      : undefined;
  }
  if (type === "string" || type === "boolean") return `typeof ${data} !== "${type}"`;
  return type === "integer"
    ? `!(((typeof ${data} == "number") && (!(${data} % 1) && !isNaN(${data}))) && (isFinite(${data})))`
    : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.?*+()[\]{}|\\]/g, "\\$&").replaceAll("\n", "\\n");
}
