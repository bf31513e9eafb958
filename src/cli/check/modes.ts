import { ProblemError } from "../problem.js";
import type { serverOptions } from "../server/options.js";
import type { webhookOptions } from "../webhooks/options.js";
import type { fileOptions } from "./options.js";

/** What `check` is pointed at. */
export type Mode = "files" | "server" | "webhooks";

/** An option of `check` that is none of the reports. */
export type CheckOption =
  | keyof typeof fileOptions
  | keyof typeof serverOptions
  | keyof typeof webhookOptions;

const everywhere = ["files", "server", "webhooks"] as const;

/** What each option has an effect on. */
export const effects = {
  only: everywhere,
  strict: everywhere,
  quiet: everywhere,
  min: ["files", "server"],
  exchange: ["files"],
  map: ["files"],
  "strict-map": ["files"],
  timeout: ["server", "webhooks"],
  "max-time": ["server", "webhooks"],
  "allow-host": ["server", "webhooks"],
  "read-only": ["server"],
  write: ["server"],
  money: ["server"],
  flows: ["server"],
  "max-requests": ["server"],
  webhooks: ["webhooks"],
  "secret-env": ["webhooks"],
  framework: ["webhooks"],
  probe: ["webhooks"],
  seed: ["webhooks"],
  slow: ["webhooks"],
} as const satisfies Record<CheckOption, readonly Mode[]>;

const names = {
  files: "files to check",
  server: "the address of a server, http://…",
  webhooks: "--webhooks URL",
} as const satisfies Record<Mode, string>;

/**
 * Refuses options that would change nothing: whoever gives one expects that it does.
 * @param given the options with their values, of whatever table.
 * @param isBare whether there is nothing to check at all.
 * @throws UserError for the options that have no effect there, all that wait for the same.
 */
export function refuseIdleOptions(
  given: Readonly<Record<string, unknown>>,
  mode: Mode,
  isBare: boolean,
): void {
  const idle = Object.entries<readonly Mode[]>(effects).filter(
    ([name, modes]) => given[name] !== undefined && !modes.includes(mode),
  );
  const [first] = idle;
  if (!first) return;
  const expected = (modes: readonly Mode[]) => modes.map((one) => names[one]).join(" or ");
  const wanted = expected(first[1]);
  const alike = idle.filter(([, modes]) => expected(modes) === wanted);
  throw new ProblemError({
    file: alike.map(([name]) => `--${name}`).join(", "),
    expected: `${wanted} beside ${alike.length > 1 ? "them" : "it"}`,
    found: isBare ? "nothing to check" : names[mode],
  });
}
