import type { Address, Contradiction, Question, Subject } from "./model.js";
import { type Places, placeAt } from "./places.js";
import type { Sources } from "./sources.js";

/** Reads contradictions and questions, and puts each at the places that its pointers name. */
export function placeRecords(
  sources: Sources,
  places: Places,
): { contradictions: Contradiction[]; questions: Question[] } {
  const contradictions = sources.contradictions.flatMap(({ folder, source }) =>
    source.data.contradictions.map(({ differs: _differs, says, ...one }) => {
      const subjects = subjectsOf(places, one.at, folder.name);
      const record: Contradiction = {
        ...{ ...one, folder: folder.name, ...homeOf(subjects, one.id, places, folder.name) },
        says: says.map(({ documents, statement }) => ({ pages: documents, statement })),
      };
      for (const subject of subjects) subject.contradictions.push(record);
      return record;
    }),
  );
  const questions = sources.questions.flatMap(({ folder, source }) =>
    source.data.questions.map(({ documents, ...one }) => {
      const subjects = subjectsOf(places, one.at, folder.name);
      const record: Question = {
        ...{ ...one, folder: folder.name, pages: documents },
        ...homeOf(subjects, `q-${one.id}`, places, folder.name),
      };
      for (const subject of subjects) subject.questions.push(record);
      return record;
    }),
  );
  return { contradictions, questions };
}

function subjectsOf(places: Places, at: readonly string[], folder: string): Subject[] {
  return [...new Set(at.map((pointer) => placeAt(places, pointer, folder)))];
}

// The whole stands once, on the page of its folder: beside one of its places, or at the end where none is there.
function homeOf(
  subjects: Subject[],
  anchor: string,
  { resources }: Places,
  folder: string,
): { home: Address; shownAt: string } {
  const file = resources.find(({ name }) => name === folder)?.file;
  if (!file) throw new Error(`${folder} has no page.`);
  const place = subjects.find(({ address }) => address.file === file);
  return { home: { file, anchor }, shownAt: place?.pointer ?? "" };
}
