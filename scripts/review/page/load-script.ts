import { make } from "./elements.js";
import { scriptInside } from "./one-file.js";

/** Runs a script that lies beside the page: pages that are opened from the disk can load nothing else. */
export async function loadScript(file: string): Promise<void> {
  const run = scriptInside(file);
  if (run) return run();
  return new Promise((resolve, reject) => {
    const script = make("script", { src: file });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} is not beside this page.`)));
    document.head.append(script);
  });
}
