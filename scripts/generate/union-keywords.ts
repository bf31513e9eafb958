import { _, type Ajv2020, type Code, type KeywordCxt, Name, stringify } from "ajv/dist/2020.js";
import { strConcat } from "ajv/dist/compile/codegen/index.js";
import { referredName, type Schema } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";
import { withMeantErrors } from "./union-errors.js";

// The variables of the code that Ajv writes.
const vErrors = new Name("vErrors");
const errors = new Name("errors");
const instancePath = new Name("instancePath");

/** What code that an Ajv with {@link addUnionKeywords} wrote has to begin with. */
export const unionImports = 'import { withMeantErrors } from "./union-errors.js";\n';

/**
 * Lets an Ajv judge `anyOf` and `oneOf` as ever, but report of a value that fits no branch what is wrong
 * by the one that it means. For an Ajv that collects all errors.
 */
export function addUnionKeywords(ajv: Ajv2020): void {
  ajv.addKeyword("discriminator");
  for (const keyword of ["anyOf", "oneOf"] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      ...{ keyword, schemaType: "array", trackErrors: true },
      error: { message: `must match exactly one schema in ${keyword}` },
      code: (context) => writeUnion(context, keyword === "oneOf"),
    });
  }
}

function writeUnion(context: KeywordCxt, isExclusive: boolean): void {
  const branches: Schema[] = context.schema;
  const others = branches.filter(({ type }) => type !== "null");
  const [only] = others;
  if (only && others.length === 1 && branches.length === 2)
    writeNullable(context, branches.indexOf(only));
  else writeBranches(context, isExclusive);
}

// Most unions are of something and null, and without the code for counting they are half as long.
function writeNullable(context: KeywordCxt, index: number): void {
  const { gen, data } = context;
  gen.if(_`${data} !== null`, () => {
    const start = gen.const("start", errors);
    writeBranch(context, index);
    gen.if(_`${errors} > ${start}`, () => writeReduction(context, [start], true));
  });
}

// Branches behind one that fits are passed over, unless it has to be the only one.
function writeBranches(context: KeywordCxt, isExclusive: boolean): void {
  const { gen, schema: branches } = context;
  const fitting = gen.let("fitting", 0);
  const starts: Name[] = [];
  gen.block(() => {
    for (const index of branches.keys()) {
      if (index > 0 && !isExclusive) gen.if(_`${fitting} === 0`);
      starts.push(gen.const("start", errors));
      gen.if(writeBranch(context, index), () => gen.code(_`${fitting}++`));
    }
    gen.if(_`${fitting} === 0`, () => writeReduction(context, starts));
  });
  gen.if(isExclusive ? _`${fitting} === 1` : _`${fitting} > 0`, () => context.reset());
  if (isExclusive) gen.if(_`${fitting} > 1`, () => context.error(true));
}

/** Writes the judgement of one branch; answers the name of its outcome. */
function writeBranch(context: KeywordCxt, index: number): Name {
  const { gen, keyword } = context;
  const fits = gen.name("fits");
  context.subschema({ keyword, schemaProp: index, compositeRule: true }, fits);
  return fits;
}

function writeReduction(context: KeywordCxt, starts: Name[], isNullable = false): void {
  const { gen, keyword, schema, parentSchema, it } = context;
  // What is found inside a `not` is thrown away.
  if (it.createErrors === false) return;
  const code = new Name("withMeantErrors");
  const reduce = gen.scopeValue("func", { ref: withMeantErrors, code });
  const names = namesOf(schema);
  const tag = tagOf(parentSchema);
  const union = list([
    _`place: ${strConcat(instancePath, it.errorPath)}`,
    _`schemaPath: ${stringify(`${it.errSchemaPath}/${keyword}`)}`,
    _`starts: [${list(starts)}]`,
    ...(names ? [_`names: ${stringify(names)}`] : []),
    ...(tag ? [_`tag: ${stringify(tag)}`] : []),
    ...(isNullable ? [_`isNullable: true`] : []),
  ]);
  gen.assign(vErrors, _`${reduce}(${vErrors}, {${union}})`);
  gen.assign(errors, _`${vErrors}.length`);
}

/** Nothing where at most one branch has a name: then the branch goes without saying. */
function namesOf(branches: Schema[]): (string | 0)[] | undefined {
  const names = branches.map((branch) => referredName(branch) ?? 0);
  return names.filter((name) => name !== 0).length > 1 ? names : undefined;
}

/** The tag of a union that says by a discriminator that its branches are all that there are. */
function tagOf({ discriminator }: Schema): [string, string[]] | undefined {
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return undefined;
  return [String(discriminator.propertyName), Object.keys(discriminator.mapping)];
}

function list(parts: Code[]): Code {
  return parts.reduce((code, part) => _`${code}, ${part}`);
}
