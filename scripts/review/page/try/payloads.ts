import { bodyOf } from "../../../../contract-tests/sandbox/target.js";
import type { OperationData } from "../../../../src/contract/data.js";
import { type Bench, exchange, openSandbox } from "./bench.js";

/** A payload that one can begin with. */
export interface Choice {
  title: string;
  /** Whether somebody has made it up: no page shows it. */
  isMade: boolean;
  text: string;
}

/** The requests that an article shows; they are in the page already. */
export function choicesIn(article: Element): Choice[] {
  return [...article.querySelectorAll<HTMLElement>('.payload pre[data-kind="request"]')].map(
    (pre) => {
      const payload = pre.closest(".payload");
      const summary = payload?.querySelector("summary")?.textContent ?? "";
      return {
        title: summary.replace(/^\s*Request\s*/, "").trim(),
        isMade: payload?.classList.contains("constructed") ?? false,
        text: pre.textContent ?? "",
      };
    },
  );
}

/**
 * The first documented request that a new sandbox takes without a finding, else the first that it takes, else the
 * first: some name objects that are on no account but that of whoever wrote the page.
 */
export async function bestOf(
  choices: readonly Choice[],
  operation: OperationData,
  tools: Bench["tools"],
): Promise<Choice | undefined> {
  if (operation.path.includes("{")) return choices[0];
  let taken: Choice | undefined;
  for (const choice of choices.filter(({ isMade }) => !isMade)) {
    const sent = { method: operation.method, target: operation.path };
    const body = sentBody(operation, choice.text);
    const { status, findings } = await exchange(openSandbox(undefined), tools, { ...sent, body });
    if (status === 200 && findings.length === 0) return choice;
    if (status === 200) taken ??= choice;
  }
  return taken ?? choices[0];
}

/** A body as it is sent: as it was typed, or as a form. */
export function sentBody({ request }: OperationData, text: string): string | FormData {
  if (request?.encoding !== "multipart") return text;
  return bodyOf({ sendsForm: true }, JSON.parse(text)) as FormData;
}
