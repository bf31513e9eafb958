// What needs refunds takes refunds; a test hands in a double that is written by hand.
import type { Call, Refund, RefundCreate, WooshPay } from "wooshpay-openapi";

export class Returns {
  constructor(private readonly wooshpay: Pick<WooshPay, "refunds">) {}

  async take(intent: string, amount: number): Promise<Refund["status"]> {
    const { status } = await this.wooshpay.refunds.create({ payment_intent: intent, amount });
    return status;
  }
}

function answer<Result>(data: Result): Call<Result> {
  const response = Response.json(data);
  return Object.assign(Promise.resolve(data), {
    withResponse: async () => ({ data, response, requestId: undefined }),
  });
}

const refund: Refund = { id: "re_1", object: "refund", status: "succeeded" };
const seen: RefundCreate[] = [];
const double: Pick<WooshPay, "refunds"> = {
  refunds: {
    create(body) {
      seen.push(body);
      return answer(refund);
    },
    retrieve: (id) => answer({ ...refund, id }),
  },
};

export const returns: Returns = new Returns(double);
