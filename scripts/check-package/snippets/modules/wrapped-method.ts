// A method wrapped with what it takes and gives, taken from the client's type.
import { WooshPay } from "wooshpay-openapi";

const wooshpay: WooshPay = new WooshPay("sk_test_snippet");

type Input = Parameters<typeof wooshpay.refunds.create>[0];
type Options = Parameters<WooshPay["refunds"]["create"]>[1];
type Result = Awaited<ReturnType<WooshPay["refunds"]["create"]>>;

export async function refund(input: Input, options?: Options): Promise<Result> {
  const result = await wooshpay.refunds.create(input, options);
  console.log(result.status, result.amount?.toFixed());
  return result;
}

export function logged<Values extends unknown[], Given>(
  name: string,
  call: (...values: Values) => PromiseLike<Given>,
): (...values: Values) => Promise<Given> {
  return async (...values) => {
    console.log(name, values.length);
    return call(...values);
  };
}

export const refundLogged: (
  ...values: Parameters<WooshPay["refunds"]["create"]>
) => Promise<Result> = logged("refunds.create", wooshpay.refunds.create);
