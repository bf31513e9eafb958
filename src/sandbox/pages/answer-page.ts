import type { Account } from "../account.js";
import type { SandboxAnswer, SandboxRequest } from "../message.js";
import { failure, Refusal } from "../refusal.js";
import type { Stored } from "../store.js";
import { bankPage } from "./bank.js";
import { challengePage } from "./challenge.js";
import { checkoutPage } from "./checkout.js";
import { readForm } from "./form.js";
import { checkSender } from "./guard.js";
import { invoicePage } from "./invoice.js";
import { linkPage, thanksPage } from "./links.js";
import { pageAnswer, seeOther, wordAnswer } from "./page.js";
import type { PageKind, Scene } from "./page-kind.js";
import { widgetPage } from "./widget.js";

/** What pages stand on. */
export interface PageTools {
  /** All accounts: whoever opens a page has no key, and ids are those of one account. */
  readonly accounts: () => Iterable<Account>;
  /** Does what has become due in an account. */
  readonly catchUp: (account: Account) => void;
  /** Address under which the pages stand. */
  readonly baseUrl: string;
}

const pages: Readonly<Record<string, PageKind>> = {
  "checkout/": checkoutPage,
  "pay/": bankPage,
  "challenge/": challengePage,
  "sdk/": widgetPage,
  "invoices/": invoicePage,
  "links/": linkPage,
  "links//thanks": thanksPage,
};

/** Answers a request for a page; undefined for what is none. It never throws. */
export function answerPage(tools: PageTools, request: SandboxRequest): SandboxAnswer | undefined {
  // Every path of the API begins so, and no page's does.
  if (request.target.startsWith("/v1/")) return undefined;
  const found = /^(\/([a-z]+\/)([^/?#]*)(\/[a-z]+)?)(?:[?#]|$)/.exec(request.target);
  const [, path = "", kind = "", id = "", rest = ""] = found ?? [];
  const page = pages[kind + rest];
  if (!page) return undefined;
  try {
    const answer = answerFor(tools, request, page, path, id);
    return request.method === "HEAD" ? { ...answer, body: "" } : answer;
  } catch (error) {
    return failed(error);
  }
}

function answerFor(
  tools: PageTools,
  request: SandboxRequest,
  page: PageKind,
  path: string,
  id: string,
): SandboxAnswer {
  checkSender(request, tools.baseUrl);
  const account = [...tools.accounts()].find((one) => one.store.get(id));
  if (!account || !page.objects.includes(account.store.get(id)?.version.object ?? ""))
    return wordAnswer(404, "Not found", "The sandbox has nothing here: it may have been reset.");
  tools.catchUp(account);
  const within: Within = (act) =>
    account.do((work) => act({ work, object: work.any(id) as Stored }));
  if (request.method === "GET" || request.method === "HEAD") return show(page, within);
  if (request.method === "POST")
    return answerForm(page, within, path, () => {
      const sent = readForm(request, id);
      const name = sent.get("do") ?? "";
      const deed = Object.hasOwn(page.deeds, name) && page.deeds[name];
      if (!deed) throw new Refusal(400, "Press one of the buttons of this page.");
      within((scene) => deed(scene, sent));
      // What follows from it decides where the customer goes.
      tools.catchUp(account);
      return within((scene) => page.leadsTo(scene, name));
    });
  const refused = wordAnswer(405, "Not possible", "Pages are opened with GET and sent with POST.");
  return { ...refused, headers: { ...refused.headers, allow: "GET, HEAD, POST" } };
}

/** Does something with the object of a page, in a piece of work of its own. */
type Within = <Result>(act: (scene: Scene) => Result) => Result;

function show(page: PageKind, within: Within, refusal?: Refusal): SandboxAnswer {
  const shown = within((scene) => (page.isOpen(scene) ? page.show : page.showClosed)(scene));
  if (!refusal) return pageAnswer(shown);
  return pageAnswer({ ...shown, status: refusal.status, alert: refusal.message });
}

function answerForm(
  page: PageKind,
  within: Within,
  path: string,
  act: () => string | undefined,
): SandboxAnswer {
  // Somebody who has pressed twice is told what became of it.
  if (!within(page.isOpen)) return seeOther(path);
  try {
    return seeOther(act() ?? path);
  } catch (error) {
    if (error instanceof Refusal) return show(page, within, error);
    throw error;
  }
}

function failed(error: unknown): SandboxAnswer {
  if (error instanceof Refusal) return wordAnswer(error.status, "Not possible", error.message);
  const { status, message } = failure(error);
  return wordAnswer(status, "Failed", message);
}
