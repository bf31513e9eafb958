import type { ClockReport } from "../deliveries/courier.js";
import type { Engine } from "../engine.js";
import type { Fields } from "../store.js";
import { trigger } from "../trigger/trigger.js";
import { type Admin, createAdmin } from "./admin.js";

/** The admin of what an engine runs. */
export function adminOf(engine: Engine): Admin {
  return createAdmin({
    accounts: () => engine.accounts(),
    accountOf: (key) => engine.accountOf(key),
    newAccount: () => engine.newAccount(),
    reset(account) {
      engine.reset(account);
      engine.traffic.forget(account);
    },
    catchUp: (account) => engine.catchUp(account),
    advance: (account, milliseconds) =>
      told(engine.courierOf(account).move(() => account.clock.now() + milliseconds)),
    setClock: (account, time) => told(engine.courierOf(account).move(() => time)),
    redeliver: async (account, id) => engine.courierOf(account).redeliver(id),
    trigger: (account, type) => trigger(engine, account, type),
    traffic: engine.traffic,
    hosts: [new URL(engine.baseUrl).hostname],
    baseUrl: engine.baseUrl,
  });
}

async function told(report: Promise<ClockReport>): Promise<Fields> {
  return { ...(await report) };
}
