/** Something that goes wrong on purpose, and when. */
export interface FaultRule {
  /** What goes wrong: as the header Sandbox-Fault has it, `delivery=duplicate` and the like, or one of the names. */
  readonly fault: string;
  /** How many times; for ever unless set. */
  readonly next?: number | undefined;
  /** operationId of the requests that it befalls; all unless set. */
  readonly operation?: string | readonly string[] | undefined;
  /** Type of the events whose deliveries it befalls; all unless set. */
  readonly event?: string | readonly string[] | undefined;
  /** How likely it is each time, from 0 to 1, by the seed; 1 unless set. */
  readonly probability?: number | undefined;
}

interface Named {
  /** What it is like, in one sentence. */
  readonly about: string;
  readonly rule: FaultRule;
}

const named = (about: string, fault: string, rule: Omit<FaultRule, "fault"> = {}): Named => ({
  about,
  rule: { fault, ...rule },
});

/** Faults with a name of their own. */
export const faultNames: Readonly<Record<string, Named>> = {
  outage: named("Nothing works: each request is answered with 503.", "503;retry-after=1"),
  flaky: named("One request in five is answered with 500.", "500", { probability: 0.2 }),
  "rate-limit": named("The next three requests come too soon.", "429;retry-after=1", { next: 3 }),
  "bad-gateway": named("Something in between answers with a page of HTML.", "html;status=502"),
  "slow-bank": named("What a bank has to do takes three seconds.", "slow=3s", {
    operation: [
      ...["confirmPaymentIntent", "capturePaymentIntent", "cancelPaymentIntent"],
      ...["createRefund", "confirmSetupIntent", "createPayout"],
    ],
  }),
  "lost-answers": named("One request in three is done, and its answer is lost.", "after", {
    probability: 1 / 3,
  }),
  "cut-answers": named("Each answer breaks off in the middle.", "truncate"),
  "duplicate-webhooks": named("Each event is sent twice.", "delivery=duplicate"),
  "unordered-webhooks": named("Each event is overtaken by the next.", "delivery=reorder"),
  "doubled-events": named("Each change is told by two events.", "delivery=two-ids"),
  "lost-webhooks": named("No event is ever sent.", "delivery=lost"),
  "forged-webhooks": named("Signatures do not fit.", "delivery=wrong-signature"),
};
