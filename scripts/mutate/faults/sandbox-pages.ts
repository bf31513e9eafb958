import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox/pages";
const answers = `${folder}/answer-page.test.ts`;
const checkout = `${folder}/checkout.test.ts`;

/** Faults of the pages that customers of the sandbox see. */
export const sandboxPages: Area = {
  name: "sandbox-pages",
  faults: [
    ...inFile(`${folder}/guard.ts`, `${folder}/guard.test.ts`, {
      "any-host-of-a-page": {
        find: "host !== own && !isLoopback(host)",
        put: "host !== own && host === own",
      },
      "other-ports-send-forms": {
        find: "new URL(origin).host : undefined",
        put: "new URL(origin).hostname : undefined",
      },
      "tokens-that-change": { find: "key ??= ", put: "key = " },
    }),
    ...inFile(`${folder}/form.ts`, answers, {
      "forms-without-token": { find: 'sent.get("token") === tokenOf(id)', put: "sent.has" },
    }),
    ...inFile(`${folder}/answer-page.ts`, answers, {
      "pressed-twice": {
        ...{ find: "if (!within(page.isOpen)) return seeOther(path);", put: "" },
        killer: checkout,
      },
      "follow-ups-after-the-redirect": {
        find: "tools.catchUp(account);\n      return within",
        put: "return within",
      },
      "prototypes-have-buttons": {
        find: "Object.hasOwn(page.deeds, name) && page.deeds[name]",
        put: "page.deeds[name]",
      },
    }),
    ...inFile(`${folder}/address.ts`, `${folder}/address.test.ts`, {
      "scripts-as-addresses": { find: '"javascript:", ', put: "" },
      "ports-as-schemes": { find: ":(?!\\d)/i", put: ":/i" },
    }),
    ...inFile(`${folder}/purchase.ts`, checkout, {
      "subscriptions-lead-to-invoices": {
        find: 'work.find("checkout.session", work.hidden(id).session) ?? ',
        put: "",
      },
    }),
    ...inFile(`${folder}/bank.ts`, checkout, {
      "leaving-a-wallet-ends-the-sale": {
        find: "if (saleOf(work, intent)) act",
        put: "if (!intent) act",
      },
    }),
    ...inFile(`${folder}/checkout.ts`, checkout, {
      "redirects-skipped": { find: "if (intent) payWith", put: "if (!session) payWith" },
    }),
    ...inFile(`${folder}/money.ts`, `${folder}/money.test.ts`, {
      "guessed-decimals": { find: 'code, "en")', put: 'code, "en", { exponent: 2 })' },
    }),
    ...inFile(`${folder}/style.ts`, `${folder}/page.test.ts`, {
      "style-that-the-policy-stops": { find: "font-size: 26px", put: "font-size: 27px" },
    }),
  ],
};
