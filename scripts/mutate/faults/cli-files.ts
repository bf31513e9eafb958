import { type Area, inFile } from "../fault.js";

const input = "src/cli/input";
const checks = "src/cli/check/check-files.test.ts";
const processes = "src/cli/commands/check.test.ts";

/** Faults of the command, of reading files and of checking them. */
export const cliFiles: Area = {
  name: "cli-files",
  faults: [
    ...inFile(`${input}/data-file.ts`, `${input}/data-file.test.ts`, {
      "lists-taken-for-yaml": { find: "\\s*[{[]/", put: "\\s*[{]/" },
      "empty-files-taken-for-yaml": { find: 'text.trim() === ""', put: "false" },
    }),
    ...inFile(`${input}/nesting.ts`, `${input}/entry-scanner.test.ts`, {
      "escapes-at-the-end-of-a-piece-lost": {
        find: "this.#isEscaped = index > length;",
        put: "this.#isEscaped = false;",
      },
      "braces-in-strings-counted": { find: "else if (isInString) {", put: "else if (false) {" },
    }),
    ...inFile(`${input}/entry-scanner.ts`, `${input}/entry-scanner.test.ts`, {
      "entries-of-any-depth": {
        find: "isPath && this.#open.length === path.length",
        put: "isPath",
      },
      "cut-har-is-whole": {
        find: "if (this.#open.length > 0) {",
        put: "if (this.#open.length > 9) {",
      },
      "pieces-lost": { find: "this.#parts.push(chunk.subarray(from));", put: "" },
      "offset-of-the-piece": {
        find: "this.#entryStart = this.#offset + index;",
        put: "this.#entryStart = index;",
        killer: `${input}/read.test.ts`,
      },
    }),
    ...inFile(`${input}/members.ts`, `${input}/members.test.ts`, {
      "escaped-names-as-they-stand": { find: 'raw.includes("\\\\") ? JSON.parse(raw) : ', put: "" },
    }),
    ...inFile(`${input}/kind.ts`, `${input}/kind.test.ts`, {
      "first-broken-line-is-a-document": {
        find: "lineEnd < 0 || isBrokenLine(value, lineEnd)",
        put: "lineEnd < 0",
      },
      "any-log-is-a-har": { find: "return head[value] === openBrace;", put: "return true;" },
    }),
    ...inFile(`${input}/har.ts`, `${input}/har.test.ts`, {
      "unpacked-bodies-unpacked-again": { find: '"content-encoding", ', put: "" },
      "pseudo-headers-sent": { find: '!name.startsWith(":") && ', put: "" },
      "aborted-is-an-answer": { find: "if (!response?.status)", put: "if (!response)" },
      "evicted-body-is-none": { find: "content?.size !== 0", put: "false" },
      "cut-bodies-judged": { find: "if (!isCut(body, content.size)) return", put: "return" },
      "other-sizes-are-cuts": { find: "&& !isJson(text)", put: "" },
      "unkept-upload-is-none": { find: "bodySize > 0 || Number(length) > 0", put: "false" },
    }),
    ...inFile(`${input}/read-text.ts`, `${input}/read.test.ts`, {
      "broken-line-not-counted": { find: "      this.#next += 1;\n", put: "" },
      "line-of-the-text-alone": {
        find: "first + error.line - 1",
        put: "error.line",
      },
    }),
    ...inFile(`${input}/exchange-of.ts`, `${input}/read.test.ts`, {
      "preflights-checked": { find: '=== "OPTIONS"', put: '=== "OPTION"' },
      "redirects-checked": { find: "response.status < 400", put: "response.status < 300" },
    }),
    ...inFile(`${input}/locate.ts`, `${input}/locate.test.ts`, {
      "line-above": {
        find: "(feeds[middle] as number) < end",
        put: "(feeds[middle] as number) < end - 2",
      },
    }),
    ...inFile("src/cli/check/inspection.ts", checks, {
      "map-behind-names": {
        find: "fixtures?.meaningOf(name) ??\n      meaningOfName(name, vocabulary) ??",
        put: "meaningOfName(name, vocabulary) ??",
      },
      "curl-for-what-is-in-a-file": {
        find: "repeatCommand(exchange, this.#options) ?? finding.repeat",
        put: "finding.repeat",
      },
      "other-operations-told": {
        find: "if (operations && !this.#isWanted(contract.operationOf(exchange.request))) return;",
        put: "",
      },
    }),
    ...inFile("src/cli/check/check-files.ts", checks, {
      "unread-files-forgiven": { find: "problems.length > 0 ? 2 : ", put: "" },
      "nothing-read-is-fine": {
        find: "if (problems.length > 0 || checked > 0) return;",
        put: "if (problems.length >= 0) return;",
      },
      "too-little-covered-is-fine": { find: "missing.length > 0 ? 1 : code", put: "code" },
    }),
    ...inFile("src/cli/check/modes.ts", "src/cli/check/modes.test.ts", {
      "idle-options-taken": {
        find: "given[name] !== undefined && !modes.includes(mode)",
        put: "given[name] === null && !modes.includes(mode)",
      },
    }),
    ...inFile("src/cli/target.ts", "contract-tests/server-command.test.ts", {
      "version-called-twice": { find: '.replace(/\\/v1\\/*$/, "")', put: "" },
    }),
    ...inFile("src/cli/commands/flow.ts", "src/cli/check/modes.test.ts", {
      "names-beside-all-taken": { find: "if (options.all && names.length > 0)", put: "if (false)" },
    }),
    ...inFile("src/cli/check/repeat.ts", "src/cli/check/repeat.test.ts", {
      "shell-reads-names": { find: "words.map(quoted)", put: "words" },
    }),
    ...inFile("src/cli/coverage/merge.ts", "src/cli/coverage/merge.test.ts", {
      "missing-though-covered": { find: ".filter((one) => !covered.has(one))", put: "" },
      "releases-mixed": { find: "first.total !== part.total", put: "first.total < 0" },
      "scope-of-the-first": {
        find: "if (scopes.includes(undefined)) return undefined;",
        put: "",
      },
    }),
    ...inFile("src/cli/main.ts", processes, {
      "closed-pipe-is-a-defect": { find: 'process.stdout.on("error", ignoreClosedPipe);', put: "" },
    }),
    ...inFile("src/cli/run.ts", "src/cli/command.test.ts", {
      "wrong-use-is-a-defect": { find: "isMistake ? 2 : 3", put: "3" },
    }),
  ],
};
