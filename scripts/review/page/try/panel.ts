import type { OperationData } from "../../../../src/contract/data.js";
import { jsonText } from "../../html/json-text.js";
import { make } from "../elements.js";
import { answerOf, deedOf, type Next, pressed } from "./answer.js";
import { type Bench, operationOf } from "./bench.js";
import { openPage } from "./customer.js";
import { choiceList, labeled, pathInputs, queryInputs, valuesOf } from "./form.js";
import { makeNeeded, unknownIds } from "./needs.js";
import { bestOf, type Choice, choicesIn, sentBody } from "./payloads.js";
import { type Asked, clientCallOf, curlOf, readBody, targetOf, unfilledIn } from "./request.js";
import { visitOf } from "./visit.js";

/** Fills the section of an operation with a form for its request and a place for the answer. */
export async function fillPanel(bench: Bench, section: HTMLElement): Promise<void> {
  const operation = operationOf(section.dataset.try ?? "");
  const article = section.closest("article");
  const choices = article ? choicesIn(article) : [];
  const best = await bestOf(choices, operation, bench.tools);
  const call = article?.querySelector(".call pre")?.textContent ?? "";
  const clientName = /wooshpay\.([\w.]+)\(/.exec(call)?.[1];
  const panel = new Panel(bench, operation, { id: section.id, choices, best, clientName });
  section.querySelector(".bench")?.replaceChildren(...panel.content());
  panel.begin();
}

interface Setting {
  /** Id of the section, which those of its fields begin with. */
  id: string;
  choices: readonly Choice[];
  /** What one begins with. */
  best: Choice | undefined;
  /** Name of the client's method, for example `refunds.create`. */
  clientName: string | undefined;
}

class Panel {
  readonly #bench: Bench;
  readonly #operation: OperationData;
  readonly #setting: Setting;
  readonly #isForm: boolean;
  readonly #path: ReturnType<typeof pathInputs>;
  readonly #query: ReturnType<typeof queryInputs>;
  readonly #choice: HTMLSelectElement;
  readonly #body: HTMLTextAreaElement;
  readonly #mistake: HTMLElement;
  readonly #made = make("p", { class: "made" }, "Made up: no page shows this request.");
  readonly #calls = [make("pre", { tabindex: "0" }), make("pre", { tabindex: "0" })] as const;
  readonly #status = make("p", { class: "hidden", role: "status" });
  readonly #answer = make("div", { class: "answer" });
  readonly #send = make("button", { type: "submit", class: "send" }, "Send");
  readonly #needed = pressed("Make what this needs", "Makes the objects that it names.", () => {
    this.#makeNeeded().catch((error) => this.#fail(error));
  });
  readonly #next: Next = {
    act: (object, action) => this.#act(object, action),
    visit: (address) => this.#visit(address),
  };

  constructor(bench: Bench, operation: OperationData, setting: Setting) {
    const { id, choices, best } = setting;
    this.#bench = bench;
    this.#operation = operation;
    this.#setting = setting;
    this.#isForm = operation.request?.encoding === "multipart";
    this.#path = pathInputs(bench, operation, id);
    this.#query = queryInputs(operation, id);
    this.#choice = choiceList(`${id}-choice`, choices, best);
    this.#mistake = make("p", { class: "mistake", role: "alert", id: `${id}-mistake` });
    this.#body = make("textarea", {
      ...{ id: `${id}-body`, spellcheck: "false", "aria-describedby": this.#mistake.id },
    });
    bench.listen(() => this.#follow());
  }

  content(): HTMLElement[] {
    const about =
      "A stateful sandbox, made from this description, runs inside this page. Nothing leaves it.";
    return [
      make("h4", {}, "Try it"),
      make("p", { class: "soft" }, about),
      this.#form(),
      ...[this.#status, this.#answer],
      visitOf(this.#bench, (duration) => this.#advance(duration)),
    ];
  }

  /** Puts the chosen payload into the body. */
  begin(): void {
    const { choices } = this.#setting;
    const chosen = choices[Number(this.#choice.value)];
    this.#body.value = chosen?.text ?? (this.#operation.request ? "{}" : "");
    this.#body.rows = Math.min(Math.max(this.#body.value.split("\n").length + 1, 4), 22);
    this.#made.hidden = !chosen?.isMade;
    this.#follow();
  }

  #form(): HTMLElement {
    const { id, choices } = this.#setting;
    const { method, path, request } = this.#operation;
    const verb = make("b", { class: `m ${method}` }, method);
    const query = this.#query.rows;
    const bodyName = this.#isForm ? "Body, sent as a form; a text stands for the file" : "Body";
    const calls = make("summary", {}, "The same as a call: client, curl");
    const form = make(
      "form",
      { "aria-label": `Request to ${id.replace(/^try-/, "")}` },
      make("p", { class: "route" }, verb, " ", make("code", {}, path)),
      ...(choices.length > 0 ? [labeled("Begin with", this.#choice), this.#made] : []),
      ...this.#path.rows,
      ...(query.length > 0 ? [make("details", {}, make("summary", {}, "Query"), ...query)] : []),
      ...(request ? [labeled(bodyName, this.#body)] : []),
      this.#mistake,
      make("div", { class: "do" }, this.#send, this.#reset(), this.#needed),
      make("details", { class: "call" }, calls, ...this.#calls),
    );
    form.addEventListener("input", () => this.#follow());
    this.#choice.addEventListener("change", () => this.begin());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit().catch((error) => this.#fail(error));
    });
    this.#body.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
      if (key === "Enter" && (ctrlKey || metaKey)) form.requestSubmit();
    });
    return form;
  }

  #reset(): HTMLElement {
    return pressed("Reset", "Puts back what was there.", () => {
      const inputs = [...this.#path.inputs.values(), ...this.#query.inputs.values()];
      for (const input of inputs) input.value = "";
      this.#answer.replaceChildren();
      this.begin();
    });
  }

  #asked(): Asked {
    const { method, path, request } = this.#operation;
    return {
      ...{ method, path, isForm: this.#isForm, values: valuesOf(this.#path.inputs) },
      query: Object.entries(valuesOf(this.#query.inputs)),
      ...(request && { body: this.#body.value }),
    };
  }

  /** Brings everything in line with what was typed. */
  #follow(): void {
    const asked = this.#asked();
    const { clientName } = this.#setting;
    const read = readBody(asked.body ?? "");
    this.#mistake.textContent = "mistake" in read ? read.mistake : "";
    this.#body.setAttribute("aria-invalid", String("mistake" in read));
    const value = "value" in read ? read.value : undefined;
    const lacks = unknownIds(this.#bench, asked.values, value).length > 0;
    this.#needed.hidden = !lacks && unfilledIn(asked).length === 0;
    this.#calls[0].textContent = clientName ? clientCallOf(clientName, asked) : "";
    this.#calls[1].textContent = curlOf(asked);
  }

  async #submit(): Promise<void> {
    const asked = this.#asked();
    const [empty] = unfilledIn(asked);
    if ("mistake" in readBody(asked.body ?? "")) return this.#body.focus();
    if (empty) {
      this.#mistake.textContent = `Fill in ${empty}, or have it made.`;
      return this.#path.inputs.get(empty)?.focus();
    }
    const sent = asked.body?.trim() ? { body: sentBody(this.#operation, asked.body) } : {};
    const [outcome, events] = await this.#bench.watched(() =>
      this.#bench.send({ method: asked.method, target: targetOf(asked), ...sent }),
    );
    const { status, findings } = outcome;
    const found = findings.length === 0 ? "no finding" : `findings: ${findings.length}`;
    this.#show(`Answer ${status}, ${found}`, answerOf(this.#bench, outcome, events, this.#next));
  }

  async #makeNeeded(): Promise<void> {
    const read = readBody(this.#body.value);
    if ("mistake" in read) return this.#body.focus();
    const { values, body } = await makeNeeded(this.#bench, this.#operation, read.value);
    for (const [name, value] of Object.entries(values)) {
      const input = this.#path.inputs.get(name);
      if (input) input.value = value;
    }
    if (body !== undefined) this.#body.value = jsonText(body);
    this.#status.textContent = "Made; ready to be sent.";
    this.#follow();
    this.#send.focus();
  }

  #act(object: string, action: string): void {
    this.#bench
      .watched(() => this.#bench.act(object, action))
      .then(
        ([after, events]) => {
          const told = `${action}: ${object} is ${String(after.status ?? "done")}`;
          this.#show(told, deedOf(this.#bench, told, after, events, this.#next));
        },
        (error) => this.#fail(error),
      );
  }

  #visit(address: string): void {
    const object = new URL(address).pathname.split("/").at(-1) ?? "";
    const visited = () =>
      new Promise<string | undefined>((resolve) => openPage(this.#bench, address, resolve));
    this.#bench.watched(visited).then(([leads, events]) => {
      const after = this.#bench.sandbox.core.store.get(object)?.version;
      const led = leads ? `; the customer was led to ${leads}` : "";
      const told = `${object} is ${String(after?.status ?? "as it was")}${led}`;
      this.#show(told, deedOf(this.#bench, told, after, events, this.#next));
    });
  }

  #advance(duration: string): void {
    this.#bench
      .watched(() => this.#bench.advance(duration))
      .then(
        ([, events]) => {
          const told = events.length > 0 ? `Came due: ${events.join(", ")}` : "Nothing came due";
          this.#show(told, [make("h5", { tabindex: "-1" }, told)]);
        },
        (error) => this.#fail(error),
      );
  }

  #show(told: string, content: readonly Node[]): void {
    this.#status.textContent = told;
    this.#answer.replaceChildren(...content);
    this.#answer.querySelector("h5")?.focus();
    this.#follow();
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const heading = make("h5", { tabindex: "-1" }, "Not possible");
    this.#show(message, [heading, make("p", {}, message)]);
  }
}
