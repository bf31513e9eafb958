import { type Block, findBlocks } from "./blocks.js";
import type { Place } from "./find-paragraphs.js";
import { type FragmentReading, readFragment } from "./fragments.js";
import type { Knowledge } from "./knowledge.js";
import { type ReadBlock, readBlock } from "./match.js";
import type { PageText } from "./page-text.js";
import { type Prose, proseOf } from "./prose.js";

/** A capture that was read. */
export interface Capture {
  /** As messages name it. */
  name: string;
  text: PageText;
  /** Payloads, those of its OpenAPI fragments among them, in the order of the page. */
  blocks: readonly ReadBlock[];
  /** What its OpenAPI fragments say, each with its line of the capture, from 1. */
  fragments: readonly { reading: FragmentReading; line: number }[];
  prose: Prose;
  places: ReadonlyMap<string, readonly Place[]>;
}

/** What reading a capture needs. */
export interface CaptureTools {
  knowledge: Knowledge;
  /** Reads YAML, which OpenAPI fragments are written in; undefined for what is none. */
  parseYaml(text: string): unknown;
}

/** Reads a capture and finds in it what is known. */
export function readCapture(
  name: string,
  text: PageText,
  { knowledge, parseYaml }: CaptureTools,
): Capture {
  const found = findBlocks(text.lines);
  const prose = proseOf(text.lines, found);
  const fragments = text.fragments.flatMap((fragment) => {
    const reading = readFragment(parseYaml(fragment.text));
    return reading ? [{ reading, line: fragment.line }] : [];
  });
  const examples = fragments.flatMap(({ reading, line }) =>
    reading.payloads.map(({ value, operationId }) => ({
      ...readBlock(exampleBlock(value, lineAbove(text, line))),
      example: { operationId },
    })),
  );
  const blocks = [...found.map(readBlock), ...examples].sort(
    (one, other) => one.block.lines[0] - other.block.lines[0],
  );
  const places = knowledge.paragraphs.find(prose);
  return { ...{ name, text, blocks, fragments }, ...{ prose, places } };
}

// Fragments are no lines of the page's text any more.
function lineAbove({ at }: PageText, line: number): number {
  return Math.max(
    at.findLastIndex((one) => one < line),
    0,
  );
}

function exampleBlock(value: Record<string, unknown>, line: number): Block {
  return {
    ...{ lines: [line, line], text: JSON.stringify(value), value },
    ...{ isElided: false, isStripped: false, isCutOff: false, lineOf: () => line },
  };
}
