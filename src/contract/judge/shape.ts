import type { Node, Test } from "./nodes.js";

/** What schemas that apply to a value together say, put together once for all values that they apply to. */
export interface Shape {
  readonly schemas: readonly Node[];
  readonly typeTests: readonly NodeTest[];
  readonly otherTests: readonly NodeTest[];
  readonly required: readonly { node: Node; name: string }[];
  /** Names of the members that are declared. */
  readonly names: readonly string[];
  readonly items: readonly Node[];
  /** The schema that excludes a member of this name; undefined where none does. */
  excluding(name: string): Node | undefined;
  /** The schemas that stand at a member. */
  membersNamed(name: string): readonly Node[];
  /** Whether members that nothing declares may be there without being news. */
  readonly isOpen: boolean;
  /** Whether one schema says that further members may be anything. */
  readonly isMap: boolean;
}

/** A test, and the schema that has it. */
export interface NodeTest extends Test {
  readonly node: Node;
}

interface Entry {
  shape?: Shape;
  readonly next: WeakMap<Node, Entry>;
}

const root: Entry = { next: new WeakMap() };

/** The shape of some schemas; the same one for the same schemas. */
export function shapeOf(schemas: readonly Node[]): Shape {
  let entry = root;
  for (const node of schemas) {
    const next: Entry = entry.next.get(node) ?? { next: new WeakMap() };
    entry.next.set(node, next);
    entry = next;
  }
  entry.shape ??= make(schemas);
  return entry.shape;
}

function make(schemas: readonly Node[]): Shape {
  const tests = schemas.flatMap((node) => node.tests.map((test) => ({ ...test, node })));
  const names = [...new Set(schemas.flatMap(({ properties }) => [...properties.keys()]))];
  const closing = schemas.filter(({ additional }) => additional === false);
  const members = new Map<string, readonly Node[]>();
  const isMap = schemas.some(({ additional }) => additional === true);
  return {
    ...{ schemas, names, isMap, isOpen: isMap || names.length === 0 },
    typeTests: tests.filter(({ keyword }) => keyword === "type"),
    otherTests: tests.filter(({ keyword }) => keyword !== "type"),
    required: schemas.flatMap((node) => node.required.map((name) => ({ node, name }))),
    items: schemas.flatMap(({ items }) => items ?? []),
    excluding:
      closing.length === 0
        ? () => undefined
        : (name) => closing.find(({ properties }) => !properties.has(name)),
    membersNamed(name) {
      const known = members.get(name);
      if (known) return known;
      const declared = schemas.flatMap(({ properties, additional }) => {
        const member = properties.get(name);
        return member ?? (typeof additional === "object" ? additional : []);
      });
      // Names that callers make up are without end.
      if (names.includes(name)) members.set(name, declared);
      return declared;
    },
  };
}
