// Options of one call.
import type { RefundCreate, RequestOptions, WooshPay } from "wooshpay-openapi";

export async function refundOnce(
  wooshpay: WooshPay,
  returnId: string,
  input: RefundCreate,
): Promise<number> {
  const options: RequestOptions = {
    idempotencyKey: `refund-${returnId}`,
    retryPosts: true,
    signal: AbortSignal.timeout(20_000),
  };
  const { response, data } = await wooshpay.refunds.create(input, options).withResponse();
  console.log(data.id, response.headers.get("date"));
  await wooshpay.balance.retrieve({ timeout: 5000 });
  await wooshpay.paymentIntents.retrieve("pi_1", undefined, { maxRetries: 1 });
  return response.status;
}
