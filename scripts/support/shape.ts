import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { failOn, type Problem } from "./cli.js";
import type { SourceFile } from "./source-file.js";

/** A JSON schema that a file of data has to fit. */
export type Shape = object;

const ajv = new Ajv2020({
  ...{ allErrors: true, allowUnionTypes: true, verbose: true, strictRequired: false },
});

/** @throws UserError that names each place where a file has another shape. */
export function checkShape(source: SourceFile, shape: Shape): void {
  const fits = ajv.compile(shape);
  if (fits(source.data)) return;
  // What a combination of schemas says of itself repeats what its parts have said.
  const errors = (fits.errors ?? []).filter(({ keyword }) => !["if", "oneOf"].includes(keyword));
  failOn(errors.map((error) => problem(source, error)));
}

function problem(
  source: SourceFile,
  { instancePath, message, params, data }: ErrorObject,
): Problem {
  const detail = params.allowedValues ?? params.additionalProperty;
  const expected = detail === undefined ? String(message) : `${message}: ${detail}`;
  const isObject = typeof data === "object" && data !== null;
  const found = isObject ? `the keys ${Object.keys(data).join(", ")}` : JSON.stringify(data);
  return source.problemAt(instancePath, expected, found);
}
