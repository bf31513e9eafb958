import type { OptionTable } from "../command.js";

/** The options that an address brings along. */
export const serverOptions = {
  "read-only": { type: "boolean", help: "With an address: send what changes nothing." },
  write: {
    type: "boolean",
    help: "With an address of another machine: send what makes and changes things, too.",
  },
  money: {
    type: "boolean",
    help: "With an address of another machine and --write: call what moves money, too.",
  },
  flows: {
    type: "boolean",
    help: "With an address: take the documented flows besides, those whose operations the server knows. It has to pay sessions by itself.",
  },
  "max-requests": {
    type: "string",
    value: "N",
    help: "With an address: the most requests that are sent. Default: 6000.",
  },
} as const satisfies OptionTable;

/** Whether what stands without hyphens is an address, not a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text);
}
