/** What can be due, by name, with what it does. */
const taskNames = {
  settlePayment: "A payment that was processing has succeeded, or failed.",
  lapseAuthorization: "An amount that was held and not captured is released.",
  settleRefund: "A refund has arrived, or failed.",
  endDispute: "A dispute that nobody has answered is lost.",
  expireSession: "A checkout session that nobody has paid expires.",
  settleSession: "A checkout session sees what has become of its payment.",
  tellPaymentLink: "A payment link tells that somebody has paid by it.",
  settleInvoice: "An invoice sees what has become of its payment.",
  advanceInvoice: "A draft that advances by itself is opened and charged.",
  settleSubscription: "A subscription sees what has become of its invoice.",
  renewSubscription: "A subscription begins its next period, or ends.",
  endSubscription: "A subscription ends at the time that was set.",
  sendPayout: "A payout goes to the bank.",
  endPayout: "The bank is done with a payout.",
  expireAuthorization: "An authorization that nobody has captured expires.",
} as const satisfies Readonly<Record<string, string>>;

/** Name of something that can be due. */
export type TaskName = keyof typeof taskNames;
