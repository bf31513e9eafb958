export { type Audience, audiences, type Change, type ChangeKind } from "./change.js";
export { DescriptionError } from "./description.js";
export { type Diff, type DiffSide, diff } from "./diff.js";
export type { ContradictionRecord, QuestionRecord, Records } from "./records.js";
