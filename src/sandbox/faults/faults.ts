import { contractData } from "../../../generated/contract-data.js";
import { eventTypes } from "../../../generated/events.js";
import { expected, strayOption } from "../expected.js";
import { numberOf } from "../seed.js";
import { type DeliveryFault, type Fault, readFault } from "./fault.js";
import { type FaultRule, faultNames } from "./names.js";

/** A rule that stands. */
export interface StandingRule extends FaultRule {
  readonly id: string;
  /** How often it has struck. */
  readonly struck: number;
}

/** A rule as it is written down. */
interface KeptRule {
  readonly id: string;
  readonly rule: FaultRule;
  /** How often chance was asked. */
  readonly asked: number;
  readonly struck: number;
}

/** All rules of an account as they are written down. */
export interface KeptFaults {
  /** How many rules were made, those that were ended included. */
  readonly made: number;
  readonly rules: readonly KeptRule[];
}

interface Standing extends KeptRule {
  readonly fault: Fault;
}

/** What goes wrong on purpose in an account. */
export class Faults {
  readonly #seed: string;
  readonly #keep: (kept: KeptFaults) => void;
  #rules: readonly Standing[] = [];
  #made = 0;

  /**
   * @param seed what chance is made of.
   * @param keep writes down what has changed, and gives it to {@link Faults.restore}; nothing is written unless set.
   */
  constructor(seed: string, keep?: (kept: KeptFaults) => void) {
    this.#seed = seed;
    this.#keep = keep ?? ((kept) => this.restore(kept));
  }

  /** Has the rules stand that were written down, as far as they had come. */
  restore({ made, rules }: KeptFaults): void {
    this.#made = made;
    this.#rules = rules.map((one) => ({ ...one, fault: readFault(one.rule.fault) }));
  }

  #change(rules: readonly KeptRule[], made = this.#made): void {
    this.#keep({
      made,
      rules: rules.map(({ id, rule, asked, struck }) => ({ id, rule, asked, struck })),
    });
  }

  /**
   * Has something go wrong, for example `{ fault: "status=500", operation: "createRefund", next: 2 }`, or by a name:
   * `"outage"`. The rules are asked in the order of their making; the first that strikes decides about a request.
   * @returns id of the rule.
   * @throws TypeError or RangeError for a rule that cannot be, with what was expected.
   */
  add(given: FaultRule | string): string {
    const rule = readRule(typeof given === "string" ? { fault: given } : given);
    const made = this.#made + 1;
    const id = `fault_${made}`;
    this.#change([...this.#rules, { id, rule, asked: 0, struck: 0 }], made);
    return id;
  }

  /** Ends a rule. @returns whether there was one. */
  remove(id: string): boolean {
    const left = this.#rules.filter((one) => one.id !== id);
    if (left.length === this.#rules.length) return false;
    this.#change(left);
    return true;
  }

  /** Ends all rules. */
  clear(): void {
    if (!this.isEmpty) this.#change([]);
  }

  /** Whether no rule stands. */
  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** The rules that stand, in their order. */
  list(): readonly StandingRule[] {
    return this.#rules.map(({ id, rule, struck }) => ({ id, ...rule, struck }));
  }

  /**
   * What befalls a request; undefined for nothing.
   * @param header value of Sandbox-Fault, which comes before all rules.
   * @throws RangeError for a header that is no fault of requests.
   */
  ofRequest(header: string | undefined, operation: string): Fault | undefined {
    if (header !== undefined) return faultIn(header);
    return this.#rules.find(
      (one) => !one.fault.delivery && isMeant(one.rule.operation, operation) && this.#strikes(one),
    )?.fault;
  }

  /**
   * What befalls the delivery of an event of a type.
   * @param exempt what cannot befall it.
   */
  ofDelivery(type: string, exempt: readonly DeliveryFault[] = []): ReadonlySet<DeliveryFault> {
    const found = this.#rules.flatMap((one) => {
      const { delivery } = one.fault;
      if (!delivery || exempt.includes(delivery) || !isMeant(one.rule.event, type)) return [];
      return this.#strikes(one) ? [delivery] : [];
    });
    return new Set(found);
  }

  #strikes({ rule, id, asked: before, struck }: Standing): boolean {
    if (struck >= (rule.next ?? Number.POSITIVE_INFINITY)) return false;
    const asked = before + 1;
    const chance = numberOf(`${this.#seed}:${id}:${asked}`) / 2 ** 53;
    const isStruck = chance < (rule.probability ?? 1);
    const now = { id, rule, asked, struck: isStruck ? struck + 1 : struck };
    this.#change(this.#rules.map((one) => (one.id === id ? now : one)));
    return isStruck;
  }
}

function isMeant(names: string | readonly string[] | undefined, name: string): boolean {
  return names === undefined || [names].flat().includes(name);
}

function faultIn(header: string): Fault {
  const fault = readFault(ruleNamed(header)?.fault ?? header);
  if (fault.delivery)
    throw new RangeError(`${header} befalls deliveries, not requests: add it as a rule.`);
  return fault;
}

function ruleNamed(name: string): FaultRule | undefined {
  return Object.hasOwn(faultNames, name) ? faultNames[name]?.rule : undefined;
}

const members = ["fault", "next", "operation", "event", "probability"];

function readRule(given: FaultRule): FaultRule {
  const stray = strayOption(Object.keys(given), members, "a fault");
  if (stray) throw new TypeError(stray[1]);
  if (typeof given.fault !== "string")
    throw new TypeError(`fault: expected a text such as status=500, found ${typeof given.fault}.`);
  const known = ruleNamed(given.fault);
  const rule = { ...known, ...given, fault: known?.fault ?? given.fault };
  const fault = readFault(rule.fault);
  checkNumbers(rule);
  checkNames("operation", rule.operation, operationIds());
  checkNames("event", rule.event, eventTypes);
  const stranger = fault.delivery ? "operation" : "event";
  if (rule[stranger] !== undefined)
    throw new TypeError(`${stranger} does not go with ${rule.fault}.`);
  return rule;
}

function checkNumbers({ next, probability }: FaultRule): void {
  if (next !== undefined && !(Number.isInteger(next) && next > 0))
    throw new RangeError(`next: expected how many times, from 1, found ${String(next)}.`);
  if (probability !== undefined && !(probability >= 0 && probability <= 1))
    throw new RangeError(`probability: expected 0 to 1, found ${String(probability)}.`);
}

function checkNames(
  member: string,
  given: string | readonly string[] | undefined,
  known: readonly string[],
): void {
  for (const name of given === undefined ? [] : [given].flat()) {
    if (known.includes(name)) continue;
    throw new TypeError(`${member}: there is no ${name}; ${expected(name, known)}`);
  }
}

function operationIds(): readonly string[] {
  return contractData.operations
    .filter(({ section }) => section !== "webhooks")
    .map(({ id }) => id);
}
