import { make } from "./elements.js";

/** Runs a script that lies beside the page: pages that are opened from the disk can load nothing else. */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = make("script", { src: file });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} is not beside this page.`)));
    document.head.append(script);
  });
}
