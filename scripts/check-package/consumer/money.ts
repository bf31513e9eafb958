import { fromMinorUnits, splitAmount, toMinorUnits } from "wooshpay-openapi/money";

const [half, other]: [number, number] = splitAmount(toMinorUnits("10.50", "USD"), [1, 1]);
export const shown: string = fromMinorUnits(half + other, "USD");
export const yen: number = toMinorUnits(5000n, "JPY");
// @ts-expect-error A float does not hold most decimal amounts exactly.
export const refused = () => toMinorUnits(10.5, "USD");
