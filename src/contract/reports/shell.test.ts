import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { wrapCommand } from "./shell.js";

/** The words that a shell makes of some text. */
function words(text: string): string[] {
  const printed = execFileSync("sh", ["-c", `printf '%s\\n' ${text}`], { encoding: "utf8" });
  return printed.trimEnd().split("\n");
}

describe("a command in lines", () => {
  test.for([
    [`-X POST "a b" -H 'Content-Type: application/json' -d '{"a": "b c"}' end`],
    [`'it'\\''s' one\\ word "with \\" quote" 'x'y"z" -u "$HOME:" ''`],
    ["-a -b -c word word word word word word word"],
  ] as const)("is the same to a shell: %s", ([command]) => {
    const lines = wrapCommand(command, 40) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(words(lines.join("\n"))).toEqual(words(command));
  });

  test("that was broken already is broken anew", () => {
    expect(wrapCommand("curl -s \\\n  -X POST \\\n  /v1", 60)).toEqual(["curl -s -X POST /v1"]);
  });

  test.for([
    ["with a word that is longer than a line", `curl ${"x".repeat(41)}`],
    ["with a quote that does not end", "curl 'a b"],
    ["with a break in a quote", "curl 'a\nb'"],
    ["with what steers a terminal", "curl '\u001b[2J'"],
  ] as const)("%s there is not", ([, command]) => {
    expect(wrapCommand(command, 40)).toBeUndefined();
  });
});
