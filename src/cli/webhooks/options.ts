import { nearest } from "../../contract/judge/spelling.js";
import type { OptionTable, OptionValues } from "../command.js";
import { ProblemError } from "../problem.js";
import { readSeconds, readWhole } from "../values.js";
import type { CheckWebhooksOptions } from "./check.js";
import { type Framework, frameworks } from "./remedies.js";
import { secretFrom } from "./target.js";

/** The options that `--webhooks` brings along. */
export const webhookOptions = {
  webhooks: {
    type: "string",
    value: "URL",
    help: "Prove the endpoint for webhooks at that address: deliver to it what WooshPay delivers, and what it must not take.",
  },
  "secret-env": {
    type: "string",
    value: "NAME",
    help: "Variable that holds the secret of the endpoint. Default: WOOSHPAY_WEBHOOK_SECRET.",
  },
  framework: {
    type: "string",
    value: "NAME",
    help: `Framework of the endpoint, for advice: ${Object.keys(frameworks).join(", ")}.`,
  },
  probe: {
    type: "string",
    value: "URL",
    help: 'Address that answers how many payments were handled, as a number or {"count": number}; read before and after.',
  },
  seed: { type: "string", value: "N", help: "Make the ids of events from this number." },
  timeout: {
    type: "string",
    value: "SECONDS",
    help: "How long an answer of the endpoint may take. Default: 10.",
  },
  slow: {
    type: "string",
    value: "SECONDS",
    help: "Answers of the endpoint that take longer are slow. Default: 5.",
  },
  "max-time": { type: "string", value: "SECONDS", help: "How long all may take. Default: 120." },
  "allow-host": {
    type: "string",
    value: "NAME",
    multiple: true,
    help: "Host other than this machine that may be called.",
  },
} as const satisfies OptionTable;

/** What was given for {@link webhookOptions}, and for two options that each check has. */
export type WebhookOptionValues = OptionValues<typeof webhookOptions> & {
  /** Cases, separated by commas. */
  only?: string[] | undefined;
  strict?: boolean | undefined;
};

/**
 * What `checkWebhooks` takes, but for the events, from the values of the options.
 * @throws UserError for a value that is none, and when there is no secret.
 */
export function readWebhookOptions(
  values: WebhookOptionValues,
  environment: Readonly<Record<string, string | undefined>>,
): Omit<CheckWebhooksOptions, "events"> {
  const secretEnv = values["secret-env"] ?? "WOOSHPAY_WEBHOOK_SECRET";
  const only = values.only?.flatMap((names) => names.split(","));
  return {
    url: values.webhooks ?? "",
    secret: secretFrom(environment, secretEnv),
    secretEnv,
    framework: frameworkIn(values.framework),
    probe: values.probe,
    seed: readWhole("--seed", values.seed),
    only: only?.map((name) => name.trim()).filter(Boolean),
    maxTime: readSeconds("--max-time", values["max-time"]),
    timeout: readSeconds("--timeout", values.timeout),
    slowAfter: readSeconds("--slow", values.slow),
    allowedHosts: values["allow-host"],
    strict: values.strict,
  };
}

function frameworkIn(name: string | undefined): Framework | undefined {
  if (name === undefined) return undefined;
  if (Object.hasOwn(frameworks, name)) return name as Framework;
  const near = nearest(name, Object.keys(frameworks));
  throw new ProblemError({
    file: "--framework",
    expected: `one of ${Object.keys(frameworks).join(", ")}`,
    found: JSON.stringify(name.slice(0, 60)),
    hint: near && `Did you mean ${near}?`,
  });
}
