import { assumptions } from "./assumptions/index.js";
import { lifeCycles } from "./life-cycles/index.js";
import type { LifeCycle } from "./life-cycles/life-cycle.js";
import { payoutOutcomes } from "./objects/treasury/payout-outcomes.js";
import { outcomes, testValues } from "./test-values.js";

/**
 * What the sandbox does where the description alone does not say it, in Markdown: how objects live, as Mermaid
 * diagrams and tables, what is assumed where no page tells, and which values choose an outcome.
 */
export function describeSandbox(): string {
  return [
    "# What the sandbox does",
    paragraph(
      "How objects live in the sandbox, what it assumes where no page of WooshPay tells, and which values choose an outcome. *documented* is what a page shows, *partial* what one shows in part, *inferred* what is concluded from others; *constructed* is made up.",
    ),
    "## How objects live",
    ...lifeCycles.flatMap(describeLifeCycle),
    "## What is assumed",
    paragraph(
      "Each of these is a switch: `createSandbox({ assume: { name: choice } })`, or `--assume name=choice`. The first choice is taken unless told otherwise, and `vary` takes one of each by a seed. The header `Sandbox-Assumptions` of an answer names those that it rests on. The questions stand in [spec](../spec/resources).",
    ),
    table(["switch", "what it is about", "choices", "open question"], assumptionRows()),
    "## Values that choose an outcome",
    paragraph(
      "Cards, amounts of payments, ends of telephones of mobile money, amounts of refunds, and ends of the accounts of payees. Everything else is paid. The numbers belong to nobody.",
    ),
    table(["kind", "value", "what comes of it", "evidence"], valueRows()),
    "",
  ].join("\n\n");
}

/** A life cycle as a Mermaid diagram of states. */
export function diagramOf({ states, moves }: LifeCycle): string {
  const lines = Object.entries(moves).flatMap(([name, { from, to, event }]) => {
    const label = event ? `${name} / ${event}` : name;
    return (from.length > 0 ? from : ["[*]"]).map((state) => `  ${state} --> ${to}: ${label}`);
  });
  const ends = Object.keys(states).filter((state) =>
    Object.values(moves).every(({ from }) => !from.includes(state)),
  );
  return ["stateDiagram-v2", ...lines, ...ends.map((state) => `  ${state} --> [*]`)].join("\n");
}

function describeLifeCycle(cycle: LifeCycle): string[] {
  const { object, member, states, moves } = cycle;
  return [
    `### ${object}: ${member}`,
    `\`\`\`mermaid\n${diagramOf(cycle)}\n\`\`\``,
    table(
      ["state", "what it means", "evidence"],
      Object.entries(states).map(([name, one]) => [code(name), one.meaning, one.evidence]),
    ),
    table(
      ["move", "from", "to", "who makes it", "what changes", "event", "evidence", "assumption"],
      Object.entries(moves).map(([name, one]) => [
        ...[code(name), one.from.map(code).join(", "), code(one.to), one.by, one.changes],
        ...[code(one.event), one.evidence, code(one.assumption)],
      ]),
    ),
  ];
}

function assumptionRows(): string[][] {
  return Object.entries(assumptions).map(([name, { about, choices, question }]) => [
    code(name),
    about,
    Object.entries(choices)
      .map(([choice, meaning]) => `${code(choice)}: ${meaning}`)
      .join("<br>"),
    question,
  ]);
}

function valueRows(): string[][] {
  const payees = payoutOutcomes.map(({ ending, move, code: reason }) => [
    "payee",
    code(`…${ending}`),
    move === "cancel"
      ? "WooshPay cancels the payout, if it was pending."
      : `The payout fails with ${code(reason)}.`,
    "constructed",
  ]);
  const others = testValues.map(({ kind, value, outcome, evidence }) => [
    kind,
    code(kind === "phone" ? `…${value}` : value),
    outcomes[outcome].about,
    evidence,
  ]);
  return [...others, ...payees];
}

function code(text: string | undefined): string {
  return text === undefined ? "" : `\`${text}\``;
}

/** Breaks a text into lines of at most 110 letters. */
function paragraph(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
