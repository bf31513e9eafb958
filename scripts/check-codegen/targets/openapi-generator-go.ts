import { goProject, missingGo, packageFolder } from "../go/project.js";
import { generateWith, missingOpenApiGenerator } from "../openapi-generator.js";
import type { Target } from "../target.js";

const name = "openapi-generator go";

// Payloads in which a map or a list is null, for example `metadata` or `last_payment_error`.
const nullContainers = [
  ...["createProduct/checkout-2", "listPaymentLinks/constructed-1", "listCustomers/constructed-1"],
  ...["createCheckoutSession/checkout-7", "retrieveCheckoutSession/constructed-2"],
  ...["listPaymentIntents/constructed-1", "searchPaymentIntents/constructed-1"],
  ...["retrievePaymentIntent/constructed-2", "retrievePaymentIntent/constructed-3"],
  ...["updatePaymentIntent/constructed-2", "cancelPaymentIntent/constructed-2"],
  ...["capturePaymentIntent/constructed-2", "listCharges/constructed-1"],
  ...["retrieveRefund/constructed-2", "listSetupAttempts/constructed-1"],
  ...["listWebhookEndpoints/constructed-1", "retrievePayout/constructed-2"],
  ...["listInvoices/constructed-1", "retrieveInvoice/constructed-1", "sendInvoice/constructed-1"],
  ...["addInvoiceLines/constructed-2", "listSubscriptions/constructed-1"],
  ...["updateSubscription/constructed-3", "createCard/constructed-2"],
  ...["listIssuingTransactions/constructed-1", "updateIssuingTransaction/constructed-2"],
  ...["onPaymentIntentCancelled/constructed-1", "onSetupIntentSucceeded/constructed-1"],
];

/** Go: models and client of openapi-generator. */
export const openapiGeneratorGo: Target = {
  name,
  language: "Go",
  input: "openapi.json",
  unchanged: 0.89,
  exceptions: [
    {
      cases: new RegExp(`^(${nullContainers.join("|")})\\.`),
      purposes: ["payload", "new value", "new member"],
      cause:
        "a nullable map or list becomes a plain map or slice of Go, which does not tell null from " +
        "absent: null is left out",
    },
    {
      cases: /^createPaymentIntent\/constructed-36\.request/,
      purposes: ["payload"],
      cause:
        "of an anyOf, the first branch by name that can be decoded is taken, whatever its constant " +
        "says: members that only the right branch has are left out",
    },
  ],
  missing: () => missingGo() ?? missingOpenApiGenerator(),
  async run(workshop) {
    const project = goProject(name, workshop);
    workshop.say("generates");
    await generateWith("go", workshop, {
      folder: packageFolder,
      properties: {
        packageName: packageFolder,
        // The module around it pins what it imports.
        withGoMod: false,
        // Keeps members that the description does not have, in AdditionalProperties.
        disallowAdditionalPropertiesIfNotPresent: false,
      },
      parameters: ["--global-property", "apis,models,supportingFiles,apiTests=false"],
    });
    return project.runCases((schema) => schema);
  },
};
