import { type UnionError, withMeantErrors } from "./union-errors.js";

/** What a validator has found so far. */
type Errors = UnionError[] | null;

/** The types of JSON whose values are not looked into. */
type Type = "boolean" | "integer" | "null" | "string";

/** What Ajv makes of a schema; `errors` is what the last call found. */
type Validate = ((value: unknown, place: { instancePath: string }) => boolean) & {
  errors?: Errors;
};

/** An object. */
type Members = Readonly<Record<string, unknown>>;

/** Adds an error. Part of the shipped validators, as all of these steps. */
export function withError(
  errors: Errors,
  instancePath: string,
  schemaPath: string,
  keyword: string,
  params: Record<string, unknown>,
  message: string,
): UnionError[] {
  const error = { instancePath, schemaPath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** Adds errors, without a copy of those that there are: for a long list that takes a time which grows with its square. */
export function withErrors(errors: Errors, more: UnionError[]): UnionError[] {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

/** Adds that a value is of another type. */
export function withType(errors: Errors, place: string, type: string | string[]): UnionError[] {
  return withError(errors, place, "#/type", "type", { type }, `must be ${type}`);
}

/** Adds for each member that is missing that it has to be there. */
export function withRequired(
  errors: Errors,
  data: Members,
  place: string,
  names: string[],
): Errors {
  let found = errors;
  for (const name of names)
    if (data[name] === undefined) {
      const message = `must have required property '${name}'`;
      found = withError(found, place, "#/required", "required", { missingProperty: name }, message);
    }
  return found;
}

/** Adds that an object has a member which it may not have. */
export function withAdditional(errors: Errors, place: string, name: string): UnionError[] {
  const message = "must NOT have additional properties";
  const params = { additionalProperty: name };
  return withError(
    errors,
    place,
    "#/additionalProperties",
    "additionalProperties",
    params,
    message,
  );
}

/** Adds that a member is not what it has to be. */
export function withConst(errors: Errors, place: string, name: string, allowedValue: unknown) {
  const schemaPath = `#/properties/${name}/const`;
  const message = "must be equal to constant";
  return withError(errors, `${place}/${name}`, schemaPath, "const", { allowedValue }, message);
}

/** Adds for each member that is there and of another type what it has to be. */
export function withTypes(
  errors: Errors,
  data: Members,
  place: string,
  type: Type | Type[],
  names: string[],
): Errors {
  let found = errors;
  for (const name of names) {
    const value = data[name];
    if (value !== undefined && !isOf(value, type)) {
      const schemaPath = `#/properties/${name}/type`;
      found = withError(found, `${place}/${name}`, schemaPath, "type", { type }, `must be ${type}`);
    }
  }
  return found;
}

/** Adds of each member that is there what a validator says of it. */
export function withInner(
  errors: Errors,
  data: Members,
  place: string,
  validate: Validate,
  names: string[],
): Errors {
  let found = errors;
  for (const name of names) {
    const value = data[name];
    if (value !== undefined && !validate(value, { instancePath: `${place}/${name}` }))
      found = withErrors(found, validate.errors ?? []);
  }
  return found;
}

/** Adds of each member that is there and not null what a validator says of it. */
export function withNullable(
  errors: Errors,
  data: Members,
  instancePath: string,
  keyword: string,
  validate: Validate,
  names: string[],
): Errors {
  let found = errors;
  for (const name of names) {
    const value = data[name];
    if (value === undefined || value === null) continue;
    const place = `${instancePath}/${name}`;
    if (validate(value, { instancePath: place })) continue;
    const starts = [found?.length ?? 0];
    const schemaPath = `#/properties/${name}/${keyword}`;
    const union = { place, schemaPath, starts, isNullable: true };
    found = withMeantErrors(withErrors(found, validate.errors ?? []), union);
  }
  return found;
}

function isOf(value: unknown, type: Type | Type[]): boolean {
  const found = value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value;
  return typeof type === "string" ? type === found : type.includes(found as Type);
}
