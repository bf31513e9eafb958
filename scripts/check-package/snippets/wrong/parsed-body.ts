// A body that was parsed has lost its bytes.
import { verifyWebhook } from "wooshpay-openapi/webhooks";

export async function receive(request: Request): Promise<string> {
  const { headers } = request;
  const body = JSON.parse(await request.text()) as { id: string };
  // refused at payload, says Type '{ id: string; }' is not assignable to type
  return (await verifyWebhook({ payload: body, headers, secret: "whsec_x" })).id;
}
