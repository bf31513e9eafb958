import type { OptionTable } from "../command.js";
import { minimumOption } from "./minimum.js";

/** Options of the check of files. */
export const fileOptions = {
  only: {
    type: "string",
    value: "OPERATION,…",
    multiple: true,
    help: "Check these operations and events alone; coverage is of them.",
  },
  exchange: {
    type: "string",
    value: "N",
    help: "Check one exchange of the file alone, counted from 0 as findings count.",
  },
  map: {
    type: "string",
    value: "FILE",
    help: 'What fixtures are: JSON such as {"refunds/*.json": "Refund", "new.json": "createRefund request"}.',
  },
  "strict-map": {
    type: "boolean",
    help: "Fail where nothing tells what a JSON file in a folder is, and where a line of --map fits no file.",
  },
  strict: {
    type: "boolean",
    help: "Count what breaks an inferred statement as a violation, not as a warning.",
  },
  min: minimumOption,
  quiet: { type: "boolean", help: "Print nothing where all is fine." },
} as const satisfies OptionTable;
