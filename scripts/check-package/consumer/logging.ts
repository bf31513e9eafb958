import { WooshPay } from "wooshpay-openapi";
import { type Logger, logHooks } from "wooshpay-openapi/logging";

const lines: string[] = [];
const logger: Logger = {
  debug: (line) => lines.push(line),
  info: (line) => lines.push(line),
  warn: (line) => lines.push(line),
};
const onRetry = ({ delay }: { delay: number }) => console.log(delay.toFixed());
export const logged = new WooshPay("sk_test_consumer", { hooks: logHooks(logger, { onRetry }) });
// @ts-expect-error A logger has a method for each kind of line.
export const refused = () => logHooks({ log: console.log });
