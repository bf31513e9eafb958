import type { OperationData, ParameterData } from "../data.js";
import type { Node, Nodes } from "../judge/nodes.js";
import { fieldsOf } from "../judge/traits.js";

/** What programs put into a path in place of an id that they do not have. */
const unfilled =
  /^(?:undefined|null|nan|none|nil|\[object \w+\]|\{[^}]*\}|<[^>]*>|:\w+|\$\{?.*|\s*)$/i;

/** Whether a text stands where an id was meant to be filled in. */
export function isUnfilled(text: string): boolean {
  return unfilled.test(text);
}

/** How the ids in paths and filters begin. */
export class IdPrefixes {
  readonly #operations: readonly OperationData[];
  readonly #nodes: Nodes;
  readonly #byParameter = new WeakMap<OperationData, Map<string, string | undefined>>();
  #byMember: ReadonlyMap<string, string> | undefined;

  constructor(operations: readonly OperationData[], nodes: Nodes) {
    this.#operations = operations;
    this.#nodes = nodes;
  }

  /** How the ids of a parameter begin; undefined where no page shows one, or it holds none. */
  of(operation: OperationData, { name, in: place }: ParameterData): string | undefined {
    const known = this.#byParameter.get(operation) ?? new Map<string, string | undefined>();
    this.#byParameter.set(operation, known);
    if (!known.has(name))
      known.set(name, place === "path" ? this.#ofPath(operation, name) : this.#members().get(name));
    return known.get(name);
  }

  /** Whether an id is one of another kind, or a client secret; any other text may be what a test makes up. */
  isForeign(id: string, prefix: string): boolean {
    if (id.startsWith(prefix)) return id.includes("_secret_");
    return [...this.#members().values()].some((other) => id.startsWith(other));
  }

  #ofPath({ path }: OperationData, name: string): string | undefined {
    const end = path.indexOf(`{${name}}`) + name.length + 2;
    const home = anonymous(path.slice(0, end));
    const owner = this.#operations.find(
      (one) => one.method === "GET" && anonymous(one.path) === home,
    );
    const schema = owner?.responses["200"];
    return schema ? prefixIn(fieldsOf(this.#nodes.component(schema)).get("id")) : undefined;
  }

  /** The prefix of each member that holds an id, and of each component. */
  #members(): ReadonlyMap<string, string> {
    this.#byMember ??= new Map(
      this.#nodes.names.flatMap((component) =>
        [...this.#nodes.component(component).properties].flatMap(([name, node]) => {
          const prefix = prefixIn([node]);
          return prefix ? [[name === "id" ? component : name, prefix] as const] : [];
        }),
      ),
    );
    return this.#byMember;
  }
}

function anonymous(path: string): string {
  return path.replace(/\{\w+\}/g, "{}");
}

function prefixIn(nodes: readonly Node[] = []): string | undefined {
  const saying = nodes.find(({ schema }) => typeof schema["x-id-prefix"] === "string");
  return saying?.schema["x-id-prefix"] as string | undefined;
}
