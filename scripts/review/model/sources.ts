import { readFileSync } from "node:fs";
import path from "node:path";
import type { Evidence, OpenApi } from "../../../src/contract/document.js";
import { bundleSpec } from "../../generate/bundle.js";
import { attachPayloads, type Payload, readPayloads } from "../../generate/payloads.js";
import { readContradictions, readQuestions } from "../../lint/records.js";
import { filesIn } from "../../support/files.js";
import { descriptionFiles, registerFile, rootFile, specFolders } from "../../support/layout.js";
import type { Register } from "../../support/page-register.js";
import type { Registers } from "../../support/registers.js";
import { readSource } from "../../support/source-file.js";
import type { Corridor, PaymentMethodEntry } from "./register-entries.js";

/** A step of an Arazzo file. */
interface SourceStep {
  stepId: string;
  description?: string;
  operationId?: string;
  "x-evidence"?: Evidence;
}

/** An Arazzo file, as far as the site shows it. */
export interface SourceFlows {
  info: { title: string; summary?: string };
  workflows: { workflowId: string; summary?: string; description?: string; steps: SourceStep[] }[];
}

/** An entry of the register of currencies. */
export interface CurrencyEntry {
  code: string;
  exponent: number | null;
  note?: string;
  evidence: Evidence;
}

/** Everything that the site is made of, as it is read. */
export interface Sources {
  root: string;
  document: OpenApi;
  /** Names of the resources in the order of the bundle, `common` last. */
  folders: string[];
  /** Folder that a schema, a parameter or a path stands in, by `schemas/Refund`. */
  owners: Map<string, string>;
  contradictions: ReturnType<typeof readContradictions>;
  questions: ReturnType<typeof readQuestions>;
  pages: Register;
  registers: Registers;
  currencies: CurrencyEntry[];
  paymentMethods: {
    common: { statement: string; evidence: Evidence }[];
    methods: PaymentMethodEntry[];
  };
  corridors: Corridor[];
  flows: SourceFlows[];
  payloads: Payload[];
  /** Contradictions that cost money, with the reason of each. */
  costly: { contradiction: string; why: string }[];
}

/**
 * Reads what the site is made of.
 * @throws UserError for what is missing or does not parse.
 */
export function readSources(root: string): Sources {
  const { document, registers, sources } = bundleSpec(root);
  const pages = sources.register;
  const payloads = readPayloads(root, document, pages);
  attachPayloads(document, payloads);
  const { "x-resources": resources } = dataOf<{ "x-resources": string[] }>(root, rootFile);
  return {
    ...{ root, document, folders: [...resources, "common"], owners: readOwners(root) },
    ...{ contradictions: readContradictions(root), questions: readQuestions(root) },
    ...{ pages, registers, payloads },
    currencies: dataOf<{ currencies: CurrencyEntry[] }>(root, registerFile("currencies"))
      .currencies,
    paymentMethods: dataOf(root, registerFile("payment-methods")),
    corridors: dataOf<{ corridors: Corridor[] }>(root, registerFile("payout-corridors")).corridors,
    flows: filesIn(path.join(root, "generated/flows"), ".json").map(
      (file) =>
        JSON.parse(readFileSync(path.join(root, "generated/flows", file), "utf8")) as SourceFlows,
    ),
    costly: dataOf<{ costly: Sources["costly"] }>(root, "scripts/review/costly.yaml").costly,
  };
}

function dataOf<Data>(root: string, file: string): Data {
  return readSource<Data>(path.join(root, file), root).data;
}

function readOwners(root: string): Map<string, string> {
  const owners = new Map<string, string>();
  for (const folder of specFolders(root))
    for (const file of descriptionFiles(root, folder)) {
      const data = dataOf<Record<string, object>>(root, file);
      for (const section of ["schemas", "parameters", "paths"])
        for (const name of Object.keys(data[section] ?? {}))
          owners.set(`${section}/${name}`, folder.name);
    }
  return owners;
}
