import { type JsonType, jsonType } from "../json.js";
import { byType, isOther } from "./branches.js";
import type { Visit } from "./evaluate.js";
import type { Node, Union } from "./nodes.js";
import type { Members, Rule } from "./rules/rule.js";
import { type Shape, shapeOf } from "./shape.js";
import { together } from "./traits.js";

type Name = string | number | undefined;

/** Says whether a value is right. @param name what it is called where it stands; undefined for the whole. */
type Check = (value: unknown, name: Name) => boolean;

/** The same for values of a shape, which stands at a place that these schemas declare. */
type ShapeCheck = (value: unknown, name: Name, declared: readonly Node[]) => boolean;

/** The schemas that apply to a value. */
interface Meant {
  readonly nodes: Node[];
  /** Whether they are the same for all values of its type. */
  isByType: boolean;
}

/**
 * Tells values that are right from others, without a word about what is wrong: a server asks this of everything,
 * and judges the rest. What is news only, such as a field that nothing declares, may count as right or not.
 */
export class QuickJudge {
  readonly #rulesFor: (shape: Shape) => readonly Rule[];
  readonly #byNode = new WeakMap<Node, Check>();
  readonly #byList = new WeakMap<readonly Node[], Check>();
  readonly #byShape = new WeakMap<Shape, ShapeCheck>();
  /** What is frozen and right, and the place that it is right at: it is taken to stay as it is. */
  readonly #right = new WeakMap<object, readonly Node[]>();
  #plain: QuickJudge | undefined;

  /** @param rulesFor the rules that can say something of values of a shape. */
  constructor(rulesFor: (shape: Shape) => readonly Rule[]) {
    this.#rulesFor = rulesFor;
  }

  /** Whether nothing is wrong with a value. */
  isRight(node: Node, value: unknown): boolean {
    return this.#ofNode(node)(value, undefined);
  }

  #ofNode(node: Node): Check {
    const known = this.#byNode.get(node) ?? this.#make([node]);
    this.#byNode.set(node, known);
    return known;
  }

  #ofList(declared: readonly Node[]): Check {
    const [first] = declared;
    if (first && declared.length === 1) return this.#ofNode(first);
    const known = this.#byList.get(declared) ?? this.#make(declared);
    this.#byList.set(declared, known);
    return known;
  }

  #make(declared: readonly Node[]): Check {
    const schemas = declared.flatMap(together);
    if (schemas.every(({ unions }) => unions.length === 0)) {
      const check = this.#ofShape(shapeOf(schemas));
      return (value, name) => check(value, name, declared);
    }
    // Of most values, such as those that may be null, the type says which schemas apply.
    const byTypeAlone = new Map<JsonType, ShapeCheck>();
    return (value, name) => {
      const type = jsonType(value);
      const known = byTypeAlone.get(type);
      if (known) return known(value, name, declared);
      const meant: Meant = { nodes: [], isByType: true };
      if (!declared.every((node) => this.#expand(node, value, meant))) return false;
      const check = this.#ofShape(shapeOf(meant.nodes));
      if (meant.isByType) byTypeAlone.set(type, check);
      return check(value, name, declared);
    };
  }

  /** Gathers the schemas that apply to a value; false where a union does not fit it. */
  #expand(node: Node, value: unknown, meant: Meant): boolean {
    meant.nodes.push(node);
    return (
      node.together.every((other) => this.#expand(other, value, meant)) &&
      node.unions.every((union) => {
        const branch = this.#branchOf(union, value, meant);
        return branch !== undefined && this.#expand(branch, value, meant);
      })
    );
  }

  #branchOf(union: Union, value: unknown, meant: Meant): Node | undefined {
    const { only, candidates } = byType(union, value);
    if (only) return only.mistake ? undefined : only.branches[0];
    meant.isByType = false;
    // Which branch is meant, schemas say alone: rules hold for the one that is meant.
    this.#plain ??= new QuickJudge(() => []);
    let found: Node | undefined;
    for (const node of candidates) {
      if (isOther(node, value) || !this.#plain.isRight(node, value)) continue;
      if (union.keyword === "anyOf") return node;
      // Of several that fit, another judge has to tell.
      if (found) return undefined;
      found = node;
    }
    return found;
  }

  #ofShape(shape: Shape): ShapeCheck {
    const known = this.#byShape.get(shape);
    if (known) return known;
    const rules = this.#rulesFor(shape);
    const members = new Map<string, Check | undefined>();
    const memberNamed = (name: string) => {
      const known = members.get(name);
      if (known || members.has(name)) return known;
      const check = this.#memberOf(shape, name);
      // Names that callers make up are without end.
      if (shape.names.includes(name)) members.set(name, check);
      return check;
    };
    const keepsAll: ShapeCheck = (value, name, declared) => {
      if (!keepsTests(shape, value)) return false;
      if (value !== null && rules.length > 0)
        if (!keepsRules(rules, shape, declared, value, name)) return false;
      if (typeof value !== "object" || value === null) return true;
      if (!Array.isArray(value)) return keepsMembers(shape, value as Members, memberNamed);
      if (shape.items.length === 0) return true;
      const ofItem = this.#ofList(shape.items);
      return value.every((one, index) => ofItem(one, index));
    };
    const check: ShapeCheck = (value, name, declared) => {
      if (typeof value !== "object" || value === null || !Object.isFrozen(value))
        return keepsAll(value, name, declared);
      if (this.#right.get(value) === declared) return true;
      const isRight = keepsAll(value, name, declared);
      if (isRight) this.#right.set(value, declared);
      return isRight;
    };
    this.#byShape.set(shape, check);
    return check;
  }

  #memberOf(shape: Shape, name: string): Check | undefined {
    if (shape.excluding(name)) return () => false;
    const declared = shape.membersNamed(name);
    return declared.length > 0 ? remembering(this.#ofList(declared)) : undefined;
  }
}

/** A check of a member, which knows what was right a moment ago: most members are null, or say the same again. */
function remembering(check: Check): Check {
  let isNullRight = false;
  // No value of JSON is a function.
  let last: unknown = check;
  return (value, name) => {
    if (value === null) {
      isNullRight ||= check(value, name);
      return isNullRight;
    }
    if (value === last) return true;
    if (!check(value, name)) return false;
    if (typeof value !== "object") last = value;
    return true;
  };
}

function keepsTests({ typeTests, otherTests }: Shape, value: unknown): boolean {
  for (const { check } of typeTests) if (check(value)) return false;
  for (const { check } of otherTests) if (check(value)) return false;
  return true;
}

function keepsRules(
  rules: readonly Rule[],
  { schemas }: Shape,
  declared: readonly Node[],
  value: unknown,
  name: Name,
): boolean {
  const path = name === undefined ? [] : [name];
  const visit: Visit = { path, pointer: "", value, declared, schemas, inOpenMap: false };
  for (const rule of rules) if (rule.check(visit).length > 0) return false;
  return true;
}

function keepsMembers(
  { required }: Shape,
  value: Members,
  memberNamed: (name: string) => Check | undefined,
): boolean {
  for (const { name } of required) if (!(name in value)) return false;
  for (const name in value) {
    const check = memberNamed(name);
    if (check && !check(value[name], name)) return false;
  }
  return true;
}
