import { idFor, wooshpay } from "../../shop.js";

export const runtime = "edge";

export async function GET() {
  return Response.json(await wooshpay.paymentIntents.retrieve(idFor("edge")));
}
