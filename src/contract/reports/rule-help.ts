import { answerRules } from "../answered.js";
import { rules } from "../judge/rules/index.js";

/** What the keywords and the checks outside of bodies ask for. */
const sentences: Readonly<Record<string, string>> = {
  path: "A request goes to a path of the API.",
  method: "A request uses a method that its path has.",
  credentials: "A request carries the secret key by HTTP Basic, with an empty password.",
  "content-type": "A body has the content type that the description names.",
  body: "There is a body, in the form that the description names, where it asks for one, and only there.",
  status: "An answer has a status that the description names for its operation.",
  undeclared: "What is sent or answered is named by a page.",
  signature: "A delivery of a webhook is signed in the documented form.",
  "delivery-status": "A delivery of a webhook is answered with a status of 200 to 299.",
  type: "A value has the JSON type that the description gives it.",
  const: "A value is the one that the description allows.",
  enum: "A value is one of those that the description lists.",
  required: "A field that the description requires is there.",
  additionalProperties: "An object has no field that the description does not know.",
  unevaluatedProperties: "An object has no field that the description does not know.",
  minimum: "A number is not below its minimum.",
  maximum: "A number is not above its maximum.",
  exclusiveMinimum: "A number is above its limit.",
  exclusiveMaximum: "A number is below its limit.",
  multipleOf: "A number is a multiple of another.",
  minLength: "A text is not shorter than allowed.",
  maxLength: "A text is not longer than allowed.",
  minItems: "A list has no fewer items than required.",
  maxItems: "A list has no more items than allowed.",
  uniqueItems: "A list has no item twice.",
  pattern: "A text has the form that its pattern gives.",
  format: "A text has the form that its format names.",
  not: "Fields that exclude each other are not sent together.",
  oneOf: "A value is exactly one of the variants.",
  anyOf: "A value is one of the variants.",
};

const says = new Map([
  ...rules.map(({ id, says }) => [id, says] as const),
  ...Object.entries(answerRules).map(([id, { says }]) => [id, says] as const),
]);

/** What a rule says, as a sentence; one that names nothing else is told from its name. */
export function ruleSentence(rule: string): string {
  return sentences[rule] ?? says.get(rule) ?? `The rule ${rule} of the description is kept.`;
}
