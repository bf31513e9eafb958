import type { ProductCreate } from "wooshpay-openapi";
import { type ValidationError, validateProductCreate } from "wooshpay-openapi/validators";

export function read(value: unknown): ProductCreate {
  if (validateProductCreate(value)) return value;
  const errors: ValidationError[] = validateProductCreate.errors ?? [];
  throw new TypeError(errors.map(({ instancePath, message }) => instancePath + message).join());
}
