import { WooshPay } from "wooshpay-openapi";

const wooshpay = WooshPay.fromEnv();
const order = { amount: 1050, currency: "USD", merchant_order_id: "order-1001" };
const { id } = await wooshpay.paymentIntents.create(order);
await wooshpay.paymentIntents.retrieve(id);
