import type { ContractData, OperationData } from "../data.js";
import { isObject } from "../json.js";
import type { Nodes } from "../judge/nodes.js";
import { fieldsOf, together } from "../judge/traits.js";
import { type KnownId, strangeId } from "./samples.js";

/** The ids that a server has shown, by their prefix, the latest last. */
export class KnownIds {
  readonly #byPrefix = new Map<string, string[]>();
  /** Prefix of the ids that stand behind a segment of a path, for example `re_` behind `refunds`. */
  readonly #bySegment: ReadonlyMap<string, string>;

  constructor(data: ContractData, nodes: Nodes) {
    this.#bySegment = new Map(data.operations.flatMap((one) => prefixOf(one, nodes)));
  }

  /** Notes the ids in an answer. */
  learn(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.learn(item);
    if (!isObject(value)) return;
    const { id } = value;
    const prefix = typeof id === "string" ? /^[a-z]+_(?=\w)/.exec(id)?.[0] : undefined;
    if (prefix) {
      const known = this.#byPrefix.get(prefix) ?? [];
      if (!known.includes(id as string)) known.push(id as string);
      this.#byPrefix.set(prefix, known);
    }
    for (const member of Object.values(value)) this.learn(member);
  }

  /** Forgets an id: what has it is gone. */
  forget(id: string): void {
    for (const [prefix, known] of this.#byPrefix)
      this.#byPrefix.set(
        prefix,
        known.filter((one) => one !== id),
      );
  }

  /** The latest id of a kind; undefined where none was shown. */
  readonly find: KnownId = (prefix) => this.#byPrefix.get(prefix)?.at(-1);

  /**
   * Values for the parameters of a path, and whether the server has shown them all.
   * @param find finds an id of a kind; where there is none, one is made up that no server knows.
   */
  valuesFor(
    { path }: OperationData,
    find: KnownId = this.find,
  ): { values: Record<string, string>; areKnown: boolean } {
    const segments = path.split("/");
    let areKnown = true;
    const values = segments.flatMap((segment, index): [string, string][] => {
      if (!segment.startsWith("{")) return [];
      const prefix = this.#bySegment.get(segments[index - 1] ?? "") ?? "";
      const known = find(prefix);
      areKnown &&= known !== undefined;
      return [[segment.slice(1, -1), known ?? strangeId(prefix)]];
    });
    return { values: Object.fromEntries(values), areKnown };
  }
}

function prefixOf({ path, responses, section }: OperationData, nodes: Nodes): [string, string][] {
  const segments = path.split("/");
  const schema = responses["200"];
  if (section !== "paths" || !schema || !segments.at(-1)?.startsWith("{")) return [];
  const [id] = fieldsOf(nodes.component(schema)).get("id") ?? [];
  const prefix =
    id &&
    together(id)
      .map((one) => one.schema["x-id-prefix"])
      .find(Boolean);
  return typeof prefix === "string" ? [[segments.at(-2) ?? "", prefix]] : [];
}
