import { type Change, ChangeList } from "./change.js";

/** A contradiction between pages, and what the description makes of it. */
export interface ContradictionRecord {
  id: string;
  title: string;
  operations: readonly string[];
  decision: string;
  reason: string;
}

/** A question that no page answers. */
export interface QuestionRecord {
  id: string;
  question: string;
  /** Pointers into the description, to what it is about. */
  at: readonly string[];
}

/** What stands beside a description. */
export interface Records {
  contradictions: readonly ContradictionRecord[];
  questions: readonly QuestionRecord[];
}

/**
 * What has changed in contradictions and questions: decided otherwise, gone, new.
 * @param reach the operations that a place of the description reaches.
 */
export function recordChanges(
  old: Records,
  now: Records,
  reach: (pointer: string) => string[],
): Change[] {
  const list = new ChangeList();
  const add = (
    pointer: string,
    pair: readonly [unknown, unknown],
    why: string,
    operations: readonly string[],
  ) =>
    list.add(
      { kind: "record", breaks: [], pointer, before: pair[0], after: pair[1], why },
      operations,
    );
  for (const [id, was, is] of pairsOf(old.contradictions, now.contradictions)) {
    const pointer = `/contradictions/${id}`;
    const { title, operations } = (is ?? was) as ContradictionRecord;
    if (!was)
      add(pointer, [undefined, is?.decision], `A contradiction was found: ${title}.`, operations);
    else if (!is)
      add(pointer, [was.decision, undefined], `A contradiction is gone: ${title}.`, operations);
    else if (was.decision !== is.decision)
      add(
        `${pointer}/decision`,
        [was.decision, is.decision],
        `A contradiction is decided otherwise: ${title}.`,
        operations,
      );
    else if (was.reason !== is.reason)
      add(
        `${pointer}/reason`,
        [was.reason, is.reason],
        `A decision has another reason: ${title}.`,
        operations,
      );
  }
  for (const [id, was, is] of pairsOf(old.questions, now.questions)) {
    const pointer = `/questions/${id}`;
    const { question, at } = (is ?? was) as QuestionRecord;
    const operations = [...new Set(at.flatMap(reach))];
    if (!was) add(pointer, [undefined, question], `A question is open: ${question}`, operations);
    else if (!is)
      add(pointer, [question, undefined], `A question is no longer open: ${question}`, operations);
    else if (was.question !== is.question)
      add(
        pointer,
        [was.question, is.question],
        `A question is put otherwise: ${question}`,
        operations,
      );
  }
  return list.sorted();
}

function pairsOf<One extends { id: string }>(
  old: readonly One[],
  now: readonly One[],
): [id: string, was: One | undefined, is: One | undefined][] {
  const [was, is] = [old, now].map((list) => new Map(list.map((one) => [one.id, one]))) as [
    Map<string, One>,
    Map<string, One>,
  ];
  return [...new Set([...was.keys(), ...is.keys()])].map((id) => [id, was.get(id), is.get(id)]);
}
