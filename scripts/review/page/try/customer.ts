import { make } from "../elements.js";
import { type Bench, base } from "./bench.js";

// Nothing but the style of the page, in case a text in it should ever be more than text.
const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

/**
 * Opens a page of the sandbox as the customer sees it; its links and forms are answered by the sandbox.
 * @param ended is told where the page has led the customer; nothing where it was closed.
 */
export function openPage(
  bench: Bench,
  address: string,
  ended: (leads: string | undefined) => void,
): void {
  const frame = make("iframe", { title: "What the customer sees" });
  const close = make("button", { type: "button" }, "Close");
  const dialog = make("dialog", { class: "customer", "aria-label": "Page of the sandbox" });
  let leads: string | undefined;
  let current = address;
  const go = async (to: string, init?: RequestInit) => {
    const response = await bench.sandbox.fetch(to, init);
    bench.changed();
    const location = response.headers.get("location");
    if (location !== null) return follow(new URL(location, to).href);
    current = to;
    frame.srcdoc = (await response.text()).replace("<head>", `<head>${policy}`);
  };
  const follow = (to: string): Promise<void> | undefined => {
    if (to.startsWith(`${base}/`)) return go(to);
    leads = to;
    dialog.close();
    return undefined;
  };
  frame.addEventListener("load", () => {
    const page = frame.contentDocument;
    page?.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const fields = new FormData(form, event.submitter);
      const body = new URLSearchParams([...fields].map(([name, one]) => [name, String(one)]));
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const to = new URL(form.getAttribute("action") ?? "", current).href;
      void go(to, { method: "POST", headers, body: body.toString() });
    });
    page?.addEventListener("click", (event) => {
      const link = (event.target as Element).closest?.("a[href]");
      if (!link) return;
      event.preventDefault();
      void follow(new URL(link.getAttribute("href") ?? "", current).href);
    });
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    ended(leads);
  });
  dialog.append(make("p", {}, make("code", {}, new URL(address).pathname), close), frame);
  document.body.append(dialog);
  dialog.showModal();
  void go(address);
}
