import { visible } from "../../contract/reports/visible.js";
import type { Sandbox } from "../../sandbox/index.js";
import { colorsOf, type Sink, type Terminal } from "../terminal.js";
import { wrapText } from "../text.js";
import type { LogForm } from "./options.js";
import type { RunningSandbox } from "./start.js";

/** Tells that a sandbox is ready, and from then on each request and each delivery. */
export function tell(
  running: RunningSandbox,
  form: LogForm,
  { stdout, stderr, environment }: Pick<Terminal, "stdout" | "stderr" | "environment">,
): void {
  const { sandbox, url, note } = running;
  if (note) stderr.write(`${wrapText(note, "")}\n`);
  if (form === "silent") return;
  const { secretKey, webhookSecret = null } = sandbox;
  if (form === "json") {
    stdout.write(line({ event: "ready", url, secretKey, webhookSecret }));
    tellInJson(sandbox, stdout);
    return;
  }
  stdout.write(greeting(running));
  tellInText(sandbox, stdout, environment);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function greeting({ sandbox, url }: RunningSandbox): string {
  const rows = [
    ["address", url],
    ["test key", sandbox.secretKey],
    ...(sandbox.webhookSecret ? [["webhook secret", sandbox.webhookSecret] as const] : []),
    ["look at it", `${url}/_sandbox/`],
  ] as const;
  return [
    "A sandbox of WooshPay's API: no money moves. Unofficial.",
    ...rows.map(([name, value]) => `  ${name.padEnd(16)}${value}`),
    "End it with Ctrl+C.",
    "",
  ].join("\n");
}

function tellInJson(sandbox: Sandbox, stdout: Sink): void {
  sandbox.watch(({ method, target, status, milliseconds, findings }) =>
    stdout.write(
      line({
        ...{ event: "request", method, target, status },
        milliseconds: Number(milliseconds.toFixed(3)),
        findings: findings.map(({ severity, rule, pointer, expected, found, hint }) => ({
          ...{ severity, rule, pointer, expected, found, hint },
        })),
      }),
    ),
  );
  watchDeliveries(sandbox, ({ id, type, status, attempts }) => {
    const last = attempts.at(-1);
    stdout.write(
      line({
        ...{ event: "delivery", id, type, status, attempts: attempts.length },
        ...{ answered: last?.status ?? null, error: last?.error ?? null },
      }),
    );
  });
}

const tones = { violation: "red", warning: "yellow", advice: "dim" } as const;

function tellInText(sandbox: Sandbox, stdout: Sink, environment: Terminal["environment"]): void {
  const colors = colorsOf(stdout, environment);
  sandbox.watch(({ method, target, status, milliseconds, findings }) => {
    const tone = status < 300 ? colors.green : status < 500 ? colors.yellow : colors.red;
    const rows = findings.map(({ severity, pointer, expected, found, hint }) => {
      // A name in a query may hold what steers a terminal.
      const said = visible(
        `${pointer || "the body"}: expected ${expected}, found ${found}. ${hint}`,
      );
      return `  ${colors[tones[severity]](severity)} ${wrapText(said, "    ")}\n`;
    });
    const time = colors.dim(`${milliseconds.toFixed(1)} ms`);
    stdout.write(`${tone(String(status))} ${method} ${visible(target)} ${time}\n${rows.join("")}`);
  });
  watchDeliveries(sandbox, ({ type, url, status, reason, attempts }) => {
    const last = attempts.at(-1);
    const said = reason ?? last?.error ?? (last?.status === undefined ? "" : `${last.status}`);
    const tone = status === "delivered" ? colors.green : colors.yellow;
    stdout.write(`${tone(status)} ${type} to ${url}${said && ` (${visible(said)})`}\n`);
  });
}

type Delivery = ReturnType<Sandbox["deliveries"]>[number];

/** Calls a listener after each attempt to deliver something, of whatever account, and where none is made. */
function watchDeliveries(sandbox: Sandbox, listener: (delivery: Delivery) => void): void {
  sandbox.eachAccount((core) =>
    core.listen(({ put }) => {
      for (const { version } of put) {
        if (version.object !== "sandbox.delivery") continue;
        const delivery = version as Delivery;
        if (delivery.attempts.length > 0 || delivery.status !== "pending") listener(delivery);
      }
    }),
  );
}
