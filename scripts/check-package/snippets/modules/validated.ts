// A body that came from elsewhere is checked before it is sent.
import type { ProductCreate, WooshPay } from "wooshpay-openapi";
import { validateProductCreate } from "wooshpay-openapi/validators";

export async function forward(wooshpay: WooshPay, body: unknown): Promise<string> {
  if (!validateProductCreate(body)) throw new Error("This is no product.");
  return (await wooshpay.products.create(body as ProductCreate)).id;
}
