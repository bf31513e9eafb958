import { CardError, ConnectionError, TimeoutError } from "wooshpay-openapi";
import { wooshpay } from "../../shop.js";

/** Makes the refund of the body, or reads the one that `retrieve` names. */
export async function POST(request) {
  const { retrieve, ...refund } = await request.json();
  try {
    if (retrieve) return Response.json(await wooshpay.refunds.retrieve(retrieve));
    const options = { idempotencyKey: "return-7", timeout: 500 };
    return Response.json(await wooshpay.refunds.create(refund, options));
  } catch (error) {
    // Next.js shortens the names of classes.
    const classes = Object.entries({ CardError, ConnectionError, TimeoutError });
    const names = classes.flatMap(([name, one]) => (error instanceof one ? [name] : []));
    return Response.json({ names, name: error.name, outcome: error.outcome });
  }
}
