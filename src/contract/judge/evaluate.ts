import { type Path, pointerOf } from "../json.js";
import { chooseBranches, type Meant } from "./branches.js";
import type { Node, Union } from "./nodes.js";
import { type Shape, shapeOf } from "./shape.js";
import { nearest } from "./spelling.js";
import { together } from "./traits.js";

/** One thing that is wrong with a value. */
export interface Mistake {
  /** Keyword of JSON Schema; `undeclared` for a member that nothing declares where more are allowed. */
  keyword: string;
  /** Where the value is, or the object that lacks a member or has one too many. */
  instancePath: string;
  /** What the keyword asks for; its shape depends on the keyword, as in Ajv. */
  params: Record<string, unknown>;
  /** The schema that says so. */
  node: Node;
  /** The schemas that stand at this place. */
  declared: readonly Node[];
  /** The value that is wrong. */
  found: unknown;
  /** Names that an object may have, where a member is too many. */
  names?: readonly string[];
  /** The component that a value was taken for, of those that a union has; the innermost. */
  branch?: string | undefined;
}

/** One value inside a payload and every schema that applies to it. */
export interface Visit {
  readonly path: Path;
  readonly pointer: string;
  readonly value: unknown;
  /** The schemas that stand at this place. */
  readonly declared: readonly Node[];
  /** Those and what they lead to: through references, allOf and the branches of a union that the value means. */
  readonly schemas: readonly Node[];
  /** Whether it is, or lies in, an undescribed value of an object with `additionalProperties: true`. */
  readonly inOpenMap: boolean;
}

/** Looks at each value, wrong ones too. */
export interface Observer {
  /**
   * @param shape what the schemas say that apply to the value.
   * @param visit makes the visit, for whoever wants to know where the value is.
   */
  value?(value: unknown, shape: Shape, visit: () => Visit): void;
  branch?(union: Union, branch: Node): void;
}

/** How strictly a value is judged. */
export interface Strictness {
  /** Whether a part of an object will do: nothing is required. */
  isFragment?: boolean | undefined;
  /** Whether a member that nothing declares is a mistake of its own, not a sign of a misspelt one. */
  isClosed?: boolean | undefined;
  /** Stops at the first mistake. */
  isBrief?: boolean | undefined;
}

/** Everything that is wrong with a value by a schema: of a union, by the branch that the value means. */
export function evaluate(
  node: Node,
  value: unknown,
  strictness: Strictness = {},
  observer?: Observer,
): Mistake[] {
  const evaluation = new Evaluation(strictness, observer);
  evaluation.judge([node], value, undefined, false);
  return evaluation.mistakes;
}

/** Every value inside a value that a schema describes, at every depth. */
export function visitsOf(node: Node, value: unknown, strictness: Strictness = {}): Visit[] {
  const visits: Visit[] = [];
  evaluate(node, value, strictness, {
    value: (_value, _schemas, visit) => visits.push(visit()),
  });
  return visits;
}

/** Whether a value fits a schema. */
export function fits(node: Node, value: unknown, strictness: Strictness): boolean {
  return evaluate(node, value, { ...strictness, isBrief: true }).length === 0;
}

type What = Pick<Mistake, "keyword" | "params" | "found"> & Partial<Mistake>;

/** A value under judgement. */
interface Place {
  readonly declared: readonly Node[];
  readonly value: unknown;
  readonly inOpenMap: boolean;
  /** What the value, or what holds it, was taken for. */
  meant: Meant | undefined;
  isWrong: boolean;
}

class Evaluation {
  readonly mistakes: Mistake[] = [];
  readonly #path: Path = [];
  readonly #strictness: Strictness;
  readonly #observer: Observer | undefined;
  #current: { place: Place; shape: Shape } | undefined;

  constructor(strictness: Strictness, observer: Observer | undefined) {
    this.#strictness = strictness;
    this.#observer = observer;
  }

  judge(
    declared: readonly Node[],
    value: unknown,
    meant: Meant | undefined,
    inOpenMap: boolean,
  ): void {
    const place: Place = { declared, value, inOpenMap, meant, isWrong: false };
    const shape = this.#shapeOf(place);
    if (!place.isWrong) this.#test(shape, place);
    if (place.isWrong && !this.#observer) return;
    if (this.#observer?.value) {
      this.#current = { place, shape };
      this.#observer.value(value, shape, this.#visit);
    }
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) this.#judgeItems(shape, value, place);
    else this.#judgeMembers(shape, value as Record<string, unknown>, place);
  }

  #shapeOf(place: Place): Shape {
    const [node] = place.declared;
    const fixed = node && place.declared.length === 1 ? fixedShape(node) : undefined;
    if (fixed) return fixed;
    const schemas: Node[] = [];
    for (const one of place.declared) this.#expand(one, place, schemas);
    return shapeOf(schemas);
  }

  #expand(node: Node, place: Place, schemas: Node[]): void {
    schemas.push(node);
    for (const other of node.together) this.#expand(other, place, schemas);
    for (const union of node.unions) {
      const { value } = place;
      const { branches, mistake, label } = chooseBranches(union, value, this.#strictness);
      if (mistake) {
        const { member } = mistake;
        const found = member === undefined ? value : (value as Record<string, unknown>)[member];
        this.#tell(node, place, { ...mistake, found });
      }
      place.meant = label ?? place.meant;
      for (const branch of branches) {
        this.#observer?.branch?.(union, branch);
        this.#expand(branch, place, schemas);
      }
    }
  }

  // A value of the wrong type breaks its other rules too: that is one mistake.
  #test({ typeTests, otherTests }: Shape, place: Place): void {
    const { value } = place;
    for (const { node, keyword, check } of typeTests) {
      const params = check(value);
      if (!params) continue;
      this.#tell(node, place, { keyword, params, found: value });
      return;
    }
    for (const { node, keyword, check } of otherTests) {
      const params = check(value);
      if (params) this.#tell(node, place, { keyword, params, found: value });
    }
  }

  #judgeItems({ items: declared }: Shape, items: readonly unknown[], place: Place): void {
    if (declared.length === 0 && !this.#observer) return;
    const isOpen = place.inOpenMap && declared.length === 0;
    for (let index = 0; index < items.length; index += 1)
      this.#judgeInner(index, declared, items[index], place.meant, isOpen);
  }

  #judgeMembers(shape: Shape, value: Record<string, unknown>, place: Place): void {
    const names = Object.keys(value);
    this.#tellNames(shape, value, this.#straysAmong(names, shape), place);
    for (const name of names) {
      const declared = shape.membersNamed(name);
      const isKnown = declared.length > 0;
      if (!isKnown && (!this.#observer || !shape.isOpen || shape.excluding(name))) continue;
      const inOpenMap = !isKnown && (place.inOpenMap || shape.isMap);
      this.#judgeInner(name, declared, value[name], place.meant, inOpenMap);
    }
  }

  #straysAmong(names: readonly string[], shape: Shape): Stray[] {
    const isClosed = !!this.#strictness.isClosed;
    const strays: Stray[] = [];
    for (const name of names) {
      const closing = shape.excluding(name);
      if (closing) strays.push({ node: closing, name, isForbidden: true });
      else if (!shape.isOpen && shape.membersNamed(name).length === 0)
        strays.push({ node: shape.schemas[0] as Node, name, isForbidden: isClosed });
    }
    return strays;
  }

  // A misspelt member is missing under its right name: that is one mistake.
  #tellNames(
    { required, names }: Shape,
    value: Record<string, unknown>,
    unknown: readonly Stray[],
    place: Place,
  ): void {
    const { isFragment, isBrief } = this.#strictness;
    const missing = isFragment ? [] : required.filter(({ name }) => !(name in value));
    if (missing.length === 0 && unknown.length === 0) return;
    if (isBrief) {
      const [wrong] = [...missing, ...unknown.filter(({ isForbidden }) => isForbidden)];
      if (wrong) this.#tell(wrong.node, place, { keyword: "required", params: {}, found: value });
      return;
    }
    const absent = names.filter((name) => !(name in value));
    const lacking = new Map(missing.map((one) => [one.name, one]));
    const strays = unknown.map((one) => ({ ...one, meant: nearest(one.name, absent) }));
    for (const { node, name } of lacking.values()) {
      const stray = strays.find(({ meant }) => meant === name);
      const params = { missingProperty: name, ...(stray && { misspelt: stray.name }) };
      if (!stray?.isForbidden)
        this.#tell(node, place, { keyword: "required", params, found: value, names });
    }
    for (const { node, name, meant, isForbidden } of strays) {
      if (!isForbidden && meant && lacking.has(meant)) continue;
      const keyword = node.additional === false ? "additionalProperties" : "undeclared";
      const params = { additionalProperty: name, meant };
      this.#tell(node, place, { keyword, params, found: value, names });
    }
  }

  #judgeInner(
    key: string | number,
    declared: readonly Node[],
    value: unknown,
    meant: Meant | undefined,
    inOpenMap: boolean,
  ): void {
    if (this.#strictness.isBrief && this.mistakes.length > 0) return;
    this.#path.push(key);
    this.judge(declared, value, meant, inOpenMap);
    this.#path.pop();
  }

  // Made once: few values are worth a visit.
  readonly #visit = (): Visit => {
    const { place, shape } = this.#current as { place: Place; shape: Shape };
    return new VisitOf([...this.#path], place, shape.schemas);
  };

  #tell(node: Node, place: Place, what: What): void {
    place.isWrong = true;
    const { declared, meant } = place;
    if (this.#strictness.isBrief) {
      // Whether there is one is all that is asked.
      this.mistakes.push({ ...what, node, declared, instancePath: "" });
      return;
    }
    const { instancePath = "", ...rest } = what;
    const branch = meant?.nameFor(rest.keyword, rest.params);
    const whole = pointerOf(this.#path) + instancePath;
    this.mistakes.push({ ...rest, node, declared, instancePath: whole, branch });
  }
}

class VisitOf implements Visit {
  readonly value: unknown;
  readonly declared: readonly Node[];
  readonly inOpenMap: boolean;

  constructor(
    readonly path: Path,
    { value, declared, inOpenMap }: Place,
    readonly schemas: readonly Node[],
  ) {
    this.value = value;
    this.declared = declared;
    this.inOpenMap = inOpenMap;
  }

  get pointer(): string {
    return pointerOf(this.path);
  }
}

/** A member that nothing declares. */
interface Stray {
  node: Node;
  name: string;
  isForbidden: boolean;
}

const fixedShapes = new WeakMap<Node, Shape | null>();

/** The shape of a schema that says the same of all values, since no union is in it. */
function fixedShape(node: Node): Shape | undefined {
  const known = fixedShapes.get(node);
  if (known !== undefined) return known ?? undefined;
  const schemas = together(node);
  const fixed = schemas.some(({ unions }) => unions.length > 0) ? null : shapeOf(schemas);
  fixedShapes.set(node, fixed);
  return fixed ?? undefined;
}
