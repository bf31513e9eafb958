import type { Contract } from "../../contract/contract.js";
import type { ExchangePlace } from "../../contract/exchange.js";
import type { CheckReport, Finding } from "../../contract/finding.js";
import { isObject } from "../../contract/json.js";
import type { FixtureMap } from "../fixtures/fixture-map.js";
import { meaningOfName, meaningOfValue } from "../fixtures/tell.js";
import type { Meaning, Vocabulary } from "../fixtures/vocabulary.js";
import { why } from "../input/file.js";
import { readSource } from "../input/read.js";
import type { Reading } from "../input/reading.js";
import type { Source } from "../input/source.js";
import { type Problem, ProblemError } from "../problem.js";
import { Aside } from "./aside.js";
import { type RepeatOptions, repeatCommand } from "./repeat.js";

/** What an inspection needs. */
export interface InspectionOptions extends RepeatOptions {
  contract: Contract;
  vocabulary: Vocabulary;
  fixtures?: FixtureMap | undefined;
  /** operationIds of those that are checked; all unless set. */
  operations?: ReadonlySet<string> | undefined;
  /** The only position of a source that is checked; all unless set. */
  exchange?: number | undefined;
  /** Told after each exchange, fixture or event: the source, and how many it had so far. */
  onProgress?: (source: string, count: number) => void;
}

type ValueReading = Extract<Reading, { kind: "value" }>;

/** Checks sources one after the other, and keeps what it found. */
export class Inspection {
  readonly findings: Finding[] = [];
  /** What could not be read or understood; nothing else is lost by it. */
  readonly problems: Problem[] = [];
  readonly aside = new Aside();
  /** Sources of which nothing told what they are. */
  readonly untold: string[] = [];
  /** operationIds of what was left out, since others were asked for. */
  readonly others = new Set<string>();
  /** How many were left out for that. */
  left = 0;
  checked = 0;

  readonly #options: InspectionOptions;

  constructor(options: InspectionOptions) {
    this.#options = options;
  }

  /** Checks all that is in a source. What is wrong with the source itself is one more problem. */
  async read(source: Source): Promise<void> {
    const { contract, exchange, onProgress } = this.#options;
    const concerns = contract.concerns.bind(contract);
    let count = 0;
    try {
      for await (const reading of readSource(source, { concerns, only: exchange })) {
        count += 1;
        this.#take(reading, source);
        onProgress?.(source.name, count);
      }
      if (exchange !== undefined && count === 0) this.problems.push(notThere(source, exchange));
    } catch (error) {
      this.problems.push(problemOf(error, source));
    }
  }

  /** What was found so far in what the user named. */
  report(targets: readonly string[]): CheckReport {
    const { contract, operations } = this.#options;
    return {
      findings: this.findings,
      coverage: contract.coverage(operations),
      checked: this.checked,
      skipped: this.aside.total + this.left,
      targets,
    };
  }

  #take(reading: Reading, source: Source): void {
    const { contract } = this.#options;
    if (reading.kind === "problem") this.problems.push(reading.problem);
    else if (reading.kind === "aside") this.aside.add(reading.reason);
    else if (reading.kind === "value") this.#takeValue(reading, source);
    else {
      const { exchange, place } = reading;
      const { operations } = this.#options;
      if (operations && !this.#isWanted(contract.operationOf(exchange.request))) return;
      this.#keep(contract.check({ ...exchange, place }), () => place);
    }
  }

  #takeValue(reading: ValueReading, source: Source): void {
    const { value, place, lineOf } = reading;
    const meaning = this.#meaningOf(value, source);
    if (meaning?.kind === "ignored") this.aside.add("files that the map leaves out");
    else if (meaning) {
      if (!this.#isWanted(meaning.kind === "body" ? meaning.operationId : undefined)) return;
      const findings = this.#compare(meaning, value, place);
      this.#keep(findings, ({ pointer }) => ({ ...place, line: lineOf(pointer) }));
    } else if (isPage(value)) {
      for (const [index, one] of value.data.entries()) {
        const lineOfOne = (pointer: string) => lineOf(`/data/${index}${pointer}`);
        this.#takeValue({ ...reading, value: one, lineOf: lineOfOne }, source);
      }
    } else this.#untold(place, source);
  }

  #meaningOf(value: unknown, { name }: Source): Meaning | undefined {
    const { contract, fixtures, vocabulary } = this.#options;
    return (
      fixtures?.meaningOf(name) ??
      meaningOfName(name, vocabulary) ??
      meaningOfValue(value, contract)
    );
  }

  #compare(meaning: Exclude<Meaning, { kind: "ignored" }>, value: unknown, place: ExchangePlace) {
    const { contract } = this.#options;
    if (meaning.kind === "schema") return contract.checkSchema(meaning.schema, value, place);
    return contract.checkBody(meaning.operationId, meaning.part, value, place);
  }

  #keep(findings: readonly Finding[], placeOf: (finding: Finding) => ExchangePlace): void {
    this.checked += 1;
    for (const finding of findings) {
      const exchange = placeOf(finding);
      const repeat = repeatCommand(exchange, this.#options) ?? finding.repeat;
      this.findings.push({ ...finding, exchange, repeat });
    }
  }

  #isWanted(operationId: string | undefined): boolean {
    const { operations } = this.#options;
    if (!operations || (operationId !== undefined && operations.has(operationId))) return true;
    if (operationId !== undefined) this.others.add(operationId);
    this.left += 1;
    return false;
  }

  #untold({ line }: ExchangePlace, { name, isNamed }: Source): void {
    const last = this.problems.at(-1);
    const isTold = last?.file === name && last.line === line && last.found === untold.found;
    if (isNamed && !isTold) this.problems.push({ file: name, line, ...untold });
    else if (!isNamed && this.untold.at(-1) !== name) this.untold.push(name);
  }
}

const untold = {
  expected: "an exchange, an object or an event of the API",
  found: "JSON that does not say what it is",
  hint: "Say it with --map, or by its name: `<operationId>/<name>.request.json`, `.200.json`.",
};

// The envelope of a list has no name of its own.
function isPage(value: unknown): value is { data: unknown[] } {
  return (
    isObject(value) && value.object === "list" && Array.isArray(value.data) && value.data.length > 0
  );
}

function notThere({ name }: Source, exchange: number): Problem {
  return { file: name, expected: `exchange ${exchange}, counted from 0`, found: "fewer exchanges" };
}

// Errors of files and of unpacking have a code; those that have none are mistakes of ours.
function problemOf(error: unknown, { name }: Source): Problem {
  if (error instanceof ProblemError) return error.problem;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!syscall && !code?.startsWith("Z_")) throw error;
  const expected = syscall ? "a file that can be read" : "gzip that is whole";
  return { file: name, expected, found: why(error) };
}
