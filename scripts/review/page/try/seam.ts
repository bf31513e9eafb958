import { make } from "../elements.js";
import { inflate } from "../inflate.js";
import { loadScript } from "../load-script.js";

/** Puts into a section what sends its request; `trySeam` of scripts/review/html/operation.ts leaves its place. */
export type FillTry = (section: HTMLElement) => Promise<void>;

let loading: Promise<FillTry> | undefined;

// Half a megabyte of program, which only those load who open it.
function load(): Promise<FillTry> {
  loading ??= new Promise((resolve, reject) => {
    const shared = globalThis as { reviewTry?: (data: string) => void; reviewFillTry?: FillTry };
    shared.reviewTry = (data) => {
      inflate(data).then((program) => {
        document.head.append(make("script", {}, program));
        if (shared.reviewFillTry) resolve(shared.reviewFillTry);
        else reject(new Error("The sandbox did not start."));
      }, reject);
    };
    loadScript("try.js").catch(reject);
  });
  return loading;
}

/** Adds to each operation what sends its request. An address that ends in `#try-<operationId>` opens it. */
export function addTry(): void {
  const openers = new Map<string, () => void>();
  for (const seam of document.querySelectorAll("p.try[id]")) {
    const { id } = seam;
    const name = id.replace(/^try-/, "");
    const section = make("section", { id, class: "try", "aria-label": `Try ${name}` });
    section.dataset.try = name;
    seam.replaceWith(section);
    openers.set(section.id, addButton(section));
    const link = make("a", { class: "to-try", href: `#${section.id}` }, "try it");
    section.closest("article")?.querySelector(".route")?.append(" ", link);
  }
  const follow = () => openers.get(decodeURIComponent(location.hash.slice(1)))?.();
  follow();
  addEventListener("hashchange", follow);
}

/** @returns opens it, where it is not open. */
function addButton(section: HTMLElement): () => void {
  const place = make("div", { class: "bench", id: `${section.id}-bench` });
  const button = make(
    "button",
    { type: "button", "aria-expanded": "false", "aria-controls": place.id, class: "start" },
    "Try it in a sandbox inside this page",
  );
  place.hidden = true;
  section.replaceChildren(button, place);
  const show = (isOpen: boolean) => {
    place.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const open = async () => {
    show(true);
    if (place.childElementCount > 0) return;
    place.replaceChildren(make("p", { role: "status" }, "The sandbox starts …"));
    try {
      await (await load())(section);
    } catch (error) {
      place.replaceChildren(make("p", { role: "alert" }, `${(error as Error).message}`));
    }
  };
  button.addEventListener("click", () => (place.hidden ? void open() : show(false)));
  return () => void open();
}
