import { idFor, wooshpay } from "../../shop.js";

export async function GET() {
  return Response.json(await wooshpay.paymentIntents.retrieve(idFor("route")));
}
