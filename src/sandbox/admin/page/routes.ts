import type { SandboxAnswer } from "../../message.js";
import { type AdminRoute, Whole } from "../route.js";
import { page } from "./markup.js";
import { script } from "./script.js";
import { style } from "./style.js";

const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  ...["img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join("; ");

function file(type: string, body: string): SandboxAnswer {
  return {
    status: 200,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
    },
    body,
  };
}

/** The page that shows what happens as it happens, with its script and its style. */
export const pageRoutes: readonly AdminRoute[] = [
  {
    ...{ method: "GET", path: "/", id: "getPage", tag: "records" },
    summary: "Look at it",
    description: "A page that shows requests, objects, events and deliveries as they happen.",
    answer: "text/html",
    act: () => new Whole(file("text/html", page)),
  },
  {
    ...{ method: "GET", path: "/live.js", id: "getScript", tag: "records" },
    summary: "The script of the page",
    description: "What the page runs; it calls nothing but the admin.",
    answer: "text/javascript",
    act: () => new Whole(file("text/javascript", script)),
  },
  {
    ...{ method: "GET", path: "/live.css", id: "getStyle", tag: "records" },
    summary: "The style of the page",
    description: "How the page looks.",
    answer: "text/css",
    act: () => new Whole(file("text/css", style)),
  },
];
