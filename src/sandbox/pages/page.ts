import { type Content, inner, Markup, tag } from "../../contract/reports/html/markup.js";
import type { SandboxAnswer } from "../message.js";
import { style } from "./style.js";

/** SHA-256 of the style, which alone the policy of a page allows. */
export const styleHash = "oTEPVfgaRfS3hYMSMsvd7y3jvosEU1pP0Kym9vSW5gU=";

// No form-action: Chromium applies it to where a form's answer leads, too, which are the shop's own addresses.
const policy = [
  ...["default-src 'none'", `style-src 'sha256-${styleHash}'`, "img-src data:"],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
].join("; ");

/** Headers of whatever the pages answer. */
const headers = {
  "content-security-policy": policy,
  "cache-control": "no-store",
  // Without a referrer, browsers would send forms of their own page with the Origin `null`.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/** What is on a page. */
export interface Shown {
  /** HTTP status; 200 unless told. */
  readonly status?: number | undefined;
  /** The first heading, and the beginning of the title. */
  readonly heading: string;
  /** What went wrong a moment ago: it is read out first. */
  readonly alert?: string | undefined;
  readonly content: Content;
}

/** A page, as the sandbox answers it. */
export function pageAnswer({ status = 200, heading, alert, content }: Shown): SandboxAnswer {
  const title = `${alert === undefined ? "" : "Error: "}${heading} · WooshPay sandbox`;
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "robots", content: "noindex" }),
    tag("title", {}, title),
    // Browsers ask for an icon otherwise, which is nothing that the API has.
    new Markup('<link rel="icon" href="data:,">'),
    tag("style", {}, new Markup(style)),
  );
  const main = tag("main", {}, tag("h1", {}, heading), alertBox(alert), content);
  const body = tag("body", {}, banner, main, footer);
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
    body: `<!doctype html>\n${inner(tag("html", { lang: "en" }, head, body))}\n`,
  };
}

/** Leads a browser on after a form was sent. @param location an address that {@link addressOf} has read, or a path. */
export function seeOther(location: string): SandboxAnswer {
  return { status: 303, headers: { location, ...headers }, body: "" };
}

/** A page that says one thing. @param leads a path, or an address, with what the link to it says. */
export function wordAnswer(
  status: number,
  heading: string,
  text: string,
  leads?: readonly [address: string, name: string],
): SandboxAnswer {
  return pageAnswer({ status, heading, content: [card(tag("p", {}, text)), leads && link(leads)] });
}

/** A box of the page. */
export function card(...content: Content[]): Markup {
  return tag("section", { class: "card" }, ...content);
}

/** A link in a line of its own. */
export function link([address, name]: readonly [address: string, name: string]): Markup {
  return tag("p", { class: "away" }, tag("a", { href: address }, name));
}

function alertBox(alert: string | undefined): Markup | undefined {
  if (alert === undefined) return undefined;
  return tag(
    "p",
    { class: "alert", role: "alert", tabindex: -1, autofocus: true },
    tag("strong", {}, "It did not work. "),
    alert,
  );
}

const banner = tag(
  "header",
  {},
  tag(
    "p",
    { class: "note" },
    tag("strong", {}, "Sandbox: "),
    "this is a test, and no money moves. Never enter real card or account data.",
  ),
);

const footer = tag(
  "footer",
  {},
  "A page of the sandbox of wooshpay-openapi, a project of its own: WooshPay does not run it.",
);
