// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { CurrencyCode } from "./currencies.js";

/**
 * A name that the description does not know, where it describes what goes with each that it knows: a
 * string at run time. Write `"new_wallet" as UnknownValue`. No string is taken for one by itself, so
 * that a known name does not go without what belongs to it.
 */
declare enum UnknownValue {
  /** Never a value at run time, and neither is the other. */
  One = "(unknown)",
  Another = "(unknown, too)",
}
export type { UnknownValue };

/** Operations of the API by path and method. */
export interface paths {
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Pages through the catalogue, newest first.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Adds a product to the catalogue, so that prices can refer to it.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a product
         * @description Reads a product by its identifier.
         */
        get: operations["retrieveProduct"];
        put?: never;
        /**
         * Update a product
         * @description Changes the fields that are sent and leaves the others as they are.
         */
        post: operations["updateProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prices
         * @description Pages through the prices.
         */
        get: operations["listPrices"];
        put?: never;
        /**
         * Create a price
         * @description Sets what a product costs. The product exists already, or is created in the same call.
         */
        post: operations["createPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a price
         * @description Reads a price by its identifier.
         */
        get: operations["retrievePrice"];
        put?: never;
        /**
         * Update a price
         * @description Changes the fields that are sent and leaves the others as they are. The amount of a price cannot be changed; make a new price instead.
         */
        post: operations["updatePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment links
         * @description Reads the merchant's payment links, page by page.
         */
        get: operations["listPaymentLinks"];
        put?: never;
        /**
         * Create a payment link
         * @description Makes a shareable address of a hosted payment page. Create the product and its price first.
         */
        post: operations["createPaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payment link
         * @description Reads a payment link by its identifier.
         */
        get: operations["retrievePaymentLink"];
        put?: never;
        /**
         * Update a payment link
         * @description Changes a payment link, for example switches it off with `active: false`.
         */
        post: operations["updatePaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_links/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a payment link's line items
         * @description Reads what a payment link sells, page by page.
         */
        get: operations["listPaymentLinkLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkout/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a checkout session
         * @description Opens a hosted payment page. Send the customer to the `url` of the answer within 24 hours. The customer's return to `success_url` proves nothing: the payment intent decides.
         */
        post: operations["createCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkout/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a checkout session
         * @description Reads a session by its identifier, for example when a webhook may have been missed.
         */
        get: operations["retrieveCheckoutSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkout/sessions/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire a checkout session
         * @description Closes an open session, so that it can no longer be paid.
         */
        post: operations["expireCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkout/sessions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkout sessions
         * @description Pages through the sessions. The path ends in /list, unlike most other lists.
         */
        get: operations["listCheckoutSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkout/sessions/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the line items of a session
         * @description Pages through what a session sells.
         */
        get: operations["listCheckoutSessionLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons
         * @description Reads the coupons, page by page.
         */
        get: operations["listCoupons"];
        put?: never;
        /**
         * Create a coupon
         * @description Defines a discount, either a fixed amount of one currency or a percentage. Customers enter a promotion code, which is made from a coupon.
         */
        post: operations["createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a coupon
         * @description Reads a coupon by its identifier, with how often it has been used.
         */
        get: operations["retrieveCoupon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a promotion code
         * @description Makes a code that customers can enter, for the discount of an existing coupon. The path is singular, unlike those of all other collections.
         */
        post: operations["createPromotionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_code/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a promotion code
         * @description Reads a promotion code by its identifier.
         */
        get: operations["retrievePromotionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Reads customers page by page.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Records a buyer, whom payments and saved payment methods can then name. No field is required; send at least the e-mail address.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a customer
         * @description Reads a customer by its identifier.
         */
        get: operations["retrieveCustomer"];
        put?: never;
        /**
         * Update a customer
         * @description Changes the fields that are sent. Whether metadata and addresses are merged or replaced is not known.
         */
        post: operations["updateCustomer"];
        /**
         * Delete a customer
         * @description Removes a customer. What happens to saved payment methods is not known.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * @description Reads payment methods, of one customer if wanted.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Create a payment method
         * @description Stores a payment instrument by itself. Use a payment intent or a setup intent instead where you can.
         */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{paymentmethod_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payment method
         * @description Reads a payment method by its identifier.
         */
        get: operations["retrievePaymentMethod"];
        put?: never;
        /**
         * Update a payment method
         * @description Corrects who pays with it, or its metadata. The instrument itself cannot be changed by anything that is known.
         */
        post: operations["updatePaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{paymentmethod_id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a payment method
         * @description Saves a payment method to a customer, who can then pay with it again.
         */
        post: operations["attachPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{paymentmethod_id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach a payment method
         * @description Parts a payment method from its customer.
         */
        post: operations["detachPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_id}/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment methods of a customer
         * @description Reads what is saved to a customer.
         */
        get: operations["listCustomerPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_id}/payment_methods/{paymentmethod_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payment method of a customer
         * @description Reads a payment method that is saved to this customer.
         */
        get: operations["retrieveCustomerPaymentMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment intents
         * @description Pages through the payment intents.
         */
        get: operations["listPaymentIntents"];
        put?: never;
        /**
         * Create a payment intent
         * @description States that money is to be collected. With `confirm: true` and a payment method it is confirmed in the same call; a wallet then answers `requires_action` with where to send the customer.
         */
        post: operations["createPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search payment intents
         * @description Finds payment intents by a field and its value, for example by the merchant's order number. Nothing found is an empty list. How to get beyond the first answer is not known.
         */
        get: operations["searchPaymentIntents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payment intent
         * @description Reads a payment intent. Its `status` tells whether the customer has paid.
         */
        get: operations["retrievePaymentIntent"];
        put?: never;
        /**
         * Update a payment intent
         * @description Changes fields without confirming. A new payment method means confirming again.
         */
        post: operations["updatePaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a payment intent
         * @description Starts the payment, with a payment method given here or earlier.
         */
        post: operations["confirmPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment intent
         * @description Gives up an unfinished payment intent and releases what was authorized. Its status has to be `requires_payment_method`, `requires_confirmation`, `requires_action` or `requires_capture`. Nothing can be done with it afterwards. Expire the session instead when a checkout session made it.
         */
        post: operations["cancelPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture a payment intent
         * @description Collects what was authorized, in full or once in part; the rest is released. The status has to be `requires_capture`. What is never captured is canceled after seven days by default.
         */
        post: operations["capturePaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/charges/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charges
         * @description Reads charges page by page.
         */
        get: operations["listCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a charge
         * @description Reads a charge by its identifier. It has the same fields as when it was made or refunded.
         */
        get: operations["retrieveCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a refund
         * @description Pays a payment intent back, in full unless an amount is given. Methods differ: not every one takes a part of the money back, or more than one part, or any refund at all. The event `charge.refund.updated` tells when it has changed.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a refund
         * @description Reads a refund by its identifier.
         */
        get: operations["retrieveRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description Reads disputes page by page.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a dispute
         * @description Reads a dispute by its identifier.
         */
        get: operations["retrieveDispute"];
        put?: never;
        /**
         * Update a dispute
         * @description Adds evidence or metadata to a dispute.
         */
        post: operations["updateDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a dispute
         * @description Ends a dispute. This may give up the defence, so that the money stays with the customer: do not call it in order to win.
         */
        post: operations["closeDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List setup intents
         * @description Reads setup intents page by page.
         */
        get: operations["listSetupIntents"];
        put?: never;
        /**
         * Create a setup intent
         * @description Starts saving a payment method without charging it. With `confirm: true` it is confirmed in the same call and answers `succeeded`, `requires_action` with where to send the customer, or `requires_payment_method` when the method was refused.
         */
        post: operations["createSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a setup intent
         * @description Reads a setup intent. Its `status` tells whether the payment method was saved.
         */
        get: operations["retrieveSetupIntent"];
        put?: never;
        /**
         * Update a setup intent
         * @description Changes a setup intent that is not done yet. `usage` and `return_url` are set when it is created or confirmed.
         */
        post: operations["updateSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a setup intent
         * @description Saves the payment method given here or earlier. The issuer may ask for 3-D Secure; then send the customer to the URL in `next_action`.
         */
        post: operations["confirmSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a setup intent
         * @description Abandons a setup intent that is not done yet.
         */
        post: operations["cancelSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_attempts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts of a setup intent
         * @description Reads page by page how often a setup intent was tried and why it failed.
         */
        get: operations["listSetupAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Reads the webhook endpoints, page by page. Do not rely on their secrets here: keep each when it is made.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Registers a URL of the merchant that the chosen events are posted to from now on, also those of payments under way. Each endpoint gets its own copy, so the same URL registered twice gets every event twice. Test and live mode have separate endpoints.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a webhook endpoint
         * @description Reads a webhook endpoint by its identifier. Do not count on its secret being there.
         */
        get: operations["retrieveWebhookEndpoint"];
        put?: never;
        /**
         * Update a webhook endpoint
         * @description Changes a webhook endpoint, for example the events that it gets.
         */
        post: operations["updateWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         * @description Removes a webhook endpoint, so that nothing is posted to it any more.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an event
         * @description Reads an event by its identifier, for example when a delivery could not be processed. Whoever missed one does not know its identifier: read the object that it would have told of instead.
         */
        get: operations["retrieveEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Uploads a file as a form, so that a dispute's evidence or a payout's metadata can name it.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a file's description
         * @description Reads what there is on an uploaded file. Its content is at `url`.
         */
        get: operations["retrieveFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the balance
         * @description Reads the merchant's funds by currency, those that can be paid out and those that cannot yet.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a payout
         * @description Sends money from the merchant's balance to a stored beneficiary or to a payee given inline. It begins as `pending`; whether it arrives is told later by its status and by events.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payout
         * @description Reads a payout. Its `status` tells how far the money has come.
         */
        get: operations["retrievePayout"];
        put?: never;
        /**
         * Update a payout
         * @description Changes the metadata of a payout, the only field that it takes.
         */
        post: operations["updatePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payouts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         * @description Reads payouts page by page, filtered if wished.
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/beneficiaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List beneficiaries
         * @description Reads the stored beneficiaries page by page.
         */
        get: operations["listBeneficiaries"];
        put?: never;
        /**
         * Create a beneficiary
         * @description Stores who receives money and where it goes, so that payouts can refer to it. The fields that a destination needs depend on its country and type.
         */
        post: operations["createBeneficiary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/beneficiaries/{beneficiary_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a beneficiary
         * @description Reads a stored beneficiary with its destination.
         */
        get: operations["retrieveBeneficiary"];
        put?: never;
        /**
         * Update a beneficiary
         * @description Changes a stored beneficiary.
         */
        post: operations["updateBeneficiary"];
        /**
         * Delete a beneficiary
         * @description Removes a stored beneficiary.
         */
        delete: operations["deleteBeneficiary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Reads invoices, the newest first.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Opens a draft invoice for a customer. Amounts get on it as invoice items, or as lines that are added to it.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an invoice
         * @description Reads an invoice by its identifier.
         */
        get: operations["retrieveInvoice"];
        put?: never;
        post?: never;
        /**
         * Delete a draft invoice
         * @description Discards an invoice that is still a draft and answers it as it was.
         */
        delete: operations["deleteDraftInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice
         * @description Sends an invoice to its customer, who then pays it by hand. It takes no body.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/add_lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add lines to an invoice
         * @description Puts several lines on an invoice in one call.
         */
        post: operations["addInvoiceLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoiceitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invoice item
         * @description Notes an amount that a customer is to be billed for. It waits until an invoice takes it up, unless it is put on a given invoice.
         */
        post: operations["createInvoiceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoiceitems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an invoice item
         * @description Reads an invoice item by its identifier.
         */
        get: operations["retrieveInvoiceItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Reads subscriptions, all or those of one customer or one price.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Subscribes a customer to one or more recurring prices. To sell a subscription on a hosted page, open a checkout session with mode `subscription` instead.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a subscription
         * @description Reads a subscription by its identifier.
         */
        get: operations["retrieveSubscription"];
        put?: never;
        /**
         * Update a subscription
         * @description Changes what a subscription is for, or ends it with the running period.
         */
        post: operations["updateSubscription"];
        /**
         * Cancel a subscription
         * @description Ends a subscription at once. To let the running period end first, set `cancel_at_period_end` with the update.
         */
        delete: operations["cancelSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscription_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a subscription item
         * @description Adds a price to a running subscription.
         */
        post: operations["createSubscriptionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/cardholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cardholders
         * @description Lists cardholders, newest first.
         */
        get: operations["listCardholders"];
        put?: never;
        /**
         * Create a cardholder
         * @description Registers somebody whom cards can be issued to.
         */
        post: operations["createCardholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/cardholders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a cardholder
         * @description Reads a cardholder by its identifier.
         */
        get: operations["retrieveCardholder"];
        put?: never;
        /**
         * Update a cardholder
         * @description Changes a cardholder.
         */
        post: operations["updateCardholder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cards
         * @description Lists cards, newest first.
         */
        get: operations["listCards"];
        put?: never;
        /**
         * Create a card
         * @description Issues a card to a cardholder.
         */
        post: operations["createCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a card
         * @description Reads a card by its identifier. Its number and its security code come only when `expand` asks for them; neither belongs in a log.
         */
        get: operations["retrieveCard"];
        put?: never;
        /**
         * Update a card
         * @description Changes a card, for example to cancel it. What is not sent stays as it is.
         */
        post: operations["updateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List authorizations
         * @description Lists authorizations of cards.
         */
        get: operations["listAuthorizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/authorizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an authorization
         * @description Reads an authorization by its identifier.
         */
        get: operations["retrieveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List card transactions
         * @description Lists what was charged to cards and paid back to them.
         */
        get: operations["listIssuingTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuing/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a card transaction
         * @description Reads a card transaction by its identifier.
         */
        get: operations["retrieveIssuingTransaction"];
        put?: never;
        /**
         * Update a card transaction
         * @description Attaches the caller's own key/value pairs to a card transaction; no other field is taken.
         */
        post: operations["updateIssuingTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** Requests that webhook endpoints receive, by type of event. */
export interface webhooks {
    "payment_intent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.created
         * @description A payment intent was created; nothing is paid yet.
         */
        post: operations["onPaymentIntentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.requires_action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.requires_action
         * @description The customer has to do something, for example in the app of a wallet.
         */
        post: operations["onPaymentIntentRequiresAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.succeeded
         * @description The customer has paid.
         */
        post: operations["onPaymentIntentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.payment_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.payment_failed
         * @description An attempt to pay failed; the customer may try again.
         */
        post: operations["onPaymentIntentPaymentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.canceled
         * @description A payment intent was canceled and cannot be paid any more.
         */
        post: operations["onPaymentIntentCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_intent.cancelled
         * @description A payment intent was canceled, under another spelling of the name.
         */
        post: operations["onPaymentIntentCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.refund.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * charge.refund.updated
         * @description A refund changed. Read its status before you tell the customer.
         */
        post: operations["onChargeRefundUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.dispute.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * charge.dispute.updated
         * @description A dispute changed. Read its status, and until when evidence can be handed in.
         */
        post: operations["onChargeDisputeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "setup_intent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * setup_intent.created
         * @description Saving a payment method began; setup_intent.succeeded tells when it is saved.
         */
        post: operations["onSetupIntentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "setup_intent.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * setup_intent.succeeded
         * @description A payment method was saved. Keep the customer and the payment method that it names.
         */
        post: operations["onSetupIntentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payout.created
         * @description A payout was created. Record it; payout.paid tells when the money should be there.
         */
        post: operations["onPayoutCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payout.updated
         * @description A payout changed. Read its status to learn what it has come to.
         */
        post: operations["onPayoutUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payout.paid
         * @description The money of a payout should be with the beneficiary.
         */
        post: operations["onPayoutPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payout.failed
         * @description A bank refused or returned a payout.
         */
        post: operations["onPayoutFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payout.canceled
         * @description A payout was canceled before it was sent.
         */
        post: operations["onPayoutCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * product.created
         * @description A product was created. A catalogue kept elsewhere can take it up.
         */
        post: operations["onProductCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "checkout.session.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * checkout.session.completed
         * @description The customer has finished checking out, which is not the same as having paid.
         */
        post: operations["onCheckoutSessionCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "checkout.session.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * checkout.session.expired
         * @description A session closed before the customer finished.
         */
        post: operations["onCheckoutSessionExpired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "checkout.session.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * checkout.session.canceled
         * @description A session was given up.
         */
        post: operations["onCheckoutSessionCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_link.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment_link.paid
         * @description Somebody paid by a payment link.
         */
        post: operations["onPaymentLinkPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** Schemas, answers and parameters that several operations share. */
export interface components {
    schemas: {
        Address: Address;
        AddressInput: AddressInput;
        AlipayAccount: AlipayAccount;
        AlipayAccountInput: AlipayAccountInput;
        AlipayOptions: AlipayOptions;
        AlipayOptionsInput: AlipayOptionsInput;
        AlipayPlusOptions: AlipayPlusOptions;
        AlipayPlusOptionsInput: AlipayPlusOptionsInput;
        Amount: Amount;
        Balance: Balance;
        BalanceAmount: BalanceAmount;
        BankAccountChina: BankAccountChina;
        BankAccountEurozone: BankAccountEurozone;
        BankAccountOther: BankAccountOther;
        BankAccountSouthAfrica: BankAccountSouthAfrica;
        BankAccountUnitedKingdom: BankAccountUnitedKingdom;
        BankAccountUnitedStates: BankAccountUnitedStates;
        BankRedirectBillingDetailsInput: BankRedirectBillingDetailsInput;
        Beneficiary: Beneficiary;
        BeneficiaryBusinessEntity: BeneficiaryBusinessEntity;
        BeneficiaryBusinessInfoInput: BeneficiaryBusinessInfoInput;
        BeneficiaryBusinessInput: BeneficiaryBusinessInput;
        BeneficiaryCreate: BeneficiaryCreate;
        BeneficiaryEntityInput: BeneficiaryEntityInput;
        BeneficiaryIndividualEntity: BeneficiaryIndividualEntity;
        BeneficiaryIndividualInfoInput: BeneficiaryIndividualInfoInput;
        BeneficiaryIndividualInput: BeneficiaryIndividualInput;
        BeneficiaryList: BeneficiaryList;
        BeneficiaryUpdate: BeneficiaryUpdate;
        BillingDetails: BillingDetails;
        BillingDetailsInput: BillingDetailsInput;
        CardData: CardData;
        CardOptions: CardOptions;
        CardOptionsInput: CardOptionsInput;
        Charge: Charge;
        ChargeDisputeUpdatedEvent: ChargeDisputeUpdatedEvent;
        ChargeList: ChargeList;
        ChargeRefundUpdatedEvent: ChargeRefundUpdatedEvent;
        CheckoutCustomerDetails: CheckoutCustomerDetails;
        CheckoutPaymentIntentData: CheckoutPaymentIntentData;
        CheckoutSession: CheckoutSession;
        CheckoutSessionCanceledEvent: CheckoutSessionCanceledEvent;
        CheckoutSessionCompletedEvent: CheckoutSessionCompletedEvent;
        CheckoutSessionCreate: CheckoutSessionCreate;
        CheckoutSessionDiscountInput: CheckoutSessionDiscountInput;
        CheckoutSessionEventData: CheckoutSessionEventData;
        CheckoutSessionExpiredEvent: CheckoutSessionExpiredEvent;
        CheckoutSessionList: CheckoutSessionList;
        CheckoutSessionSubscriptionInput: CheckoutSessionSubscriptionInput;
        CheckoutSessionTotalDetails: CheckoutSessionTotalDetails;
        CountryAddressInput: CountryAddressInput;
        Coupon: Coupon;
        CouponCreate: CouponCreate;
        CouponList: CouponList;
        CouponScope: CouponScope;
        Currency: Currency;
        Customer: Customer;
        CustomerCreate: CustomerCreate;
        CustomerList: CustomerList;
        CustomerShipping: CustomerShipping;
        CustomerShippingInput: CustomerShippingInput;
        CustomerUpdate: CustomerUpdate;
        DeletedObject: DeletedObject;
        DestinationAlipayChina: DestinationAlipayChina;
        DestinationBankAccountChina: DestinationBankAccountChina;
        DestinationBankAccountEurozone: DestinationBankAccountEurozone;
        DestinationBankAccountOther: DestinationBankAccountOther;
        DestinationBankAccountSouthAfrica: DestinationBankAccountSouthAfrica;
        DestinationBankAccountUnitedKingdom: DestinationBankAccountUnitedKingdom;
        DestinationBankAccountUnitedStates: DestinationBankAccountUnitedStates;
        DestinationData: DestinationData;
        DestinationDataInput: DestinationDataInput;
        DestinationOther: DestinationOther;
        DestinationUpiIndia: DestinationUpiIndia;
        DeviceDataRedirect: DeviceDataRedirect;
        Dispute: Dispute;
        DisputeEventData: DisputeEventData;
        DisputeEvidence: DisputeEvidence;
        DisputeEvidenceDetails: DisputeEvidenceDetails;
        DisputeEvidenceInput: DisputeEvidenceInput;
        DisputeList: DisputeList;
        DisputeUpdate: DisputeUpdate;
        ErrorDetail: ErrorDetail;
        ErrorEnvelope: ErrorEnvelope;
        ErrorResponse: ErrorResponse;
        Event: Event;
        EventData: EventData;
        EventRequest: EventRequest;
        EventType: EventType;
        FileCreate: FileCreate;
        Invoice: Invoice;
        InvoiceAddLines: InvoiceAddLines;
        InvoiceCreate: InvoiceCreate;
        InvoiceItem: InvoiceItem;
        InvoiceItemCreate: InvoiceItemCreate;
        InvoiceLine: InvoiceLine;
        InvoiceLineInput: InvoiceLineInput;
        InvoiceLineList: InvoiceLineList;
        InvoiceList: InvoiceList;
        InvoicePeriod: InvoicePeriod;
        InvoicePeriodInput: InvoicePeriodInput;
        InvoiceTime: InvoiceTime;
        InvoiceTimeInput: InvoiceTimeInput;
        IssuingAuthorization: IssuingAuthorization;
        IssuingAuthorizationList: IssuingAuthorizationList;
        IssuingCard: IssuingCard;
        IssuingCardCreate: IssuingCardCreate;
        IssuingCardList: IssuingCardList;
        IssuingCardUpdate: IssuingCardUpdate;
        IssuingCardholder: IssuingCardholder;
        IssuingCardholderBilling: IssuingCardholderBilling;
        IssuingCardholderBillingInput: IssuingCardholderBillingInput;
        IssuingCardholderCreate: IssuingCardholderCreate;
        IssuingCardholderList: IssuingCardholderList;
        IssuingCardholderUpdate: IssuingCardholderUpdate;
        IssuingMerchant: IssuingMerchant;
        IssuingMerchantData: IssuingMerchantData;
        IssuingTransaction: IssuingTransaction;
        IssuingTransactionList: IssuingTransactionList;
        IssuingTransactionUpdate: IssuingTransactionUpdate;
        LineItem: LineItem;
        LineItemCreate: LineItemCreate;
        LineItemList: LineItemList;
        LineItemWithPrice: LineItemWithPrice;
        LineItemWithPriceData: LineItemWithPriceData;
        Metadata: Metadata;
        MobileMoneyData: MobileMoneyData;
        NextAction: NextAction;
        OtherPaymentMethodOptions: OtherPaymentMethodOptions;
        OtherPayoutCountry: OtherPayoutCountry;
        PayeeBankAccount: PayeeBankAccount;
        PayeeBirthDate: PayeeBirthDate;
        PayeeBirthDateInput: PayeeBirthDateInput;
        PayeeCertificate: PayeeCertificate;
        PayeeCertificateInput: PayeeCertificateInput;
        PayerDetailsInput: PayerDetailsInput;
        PaymentIntent: PaymentIntent;
        PaymentIntentCancel: PaymentIntentCancel;
        PaymentIntentCanceledEvent: PaymentIntentCanceledEvent;
        PaymentIntentCancelledEvent: PaymentIntentCancelledEvent;
        PaymentIntentCapture: PaymentIntentCapture;
        PaymentIntentConfirm: PaymentIntentConfirm;
        PaymentIntentCreate: PaymentIntentCreate;
        PaymentIntentCreatedEvent: PaymentIntentCreatedEvent;
        PaymentIntentEventData: PaymentIntentEventData;
        PaymentIntentList: PaymentIntentList;
        PaymentIntentPaymentFailedEvent: PaymentIntentPaymentFailedEvent;
        PaymentIntentRequiresActionEvent: PaymentIntentRequiresActionEvent;
        PaymentIntentSucceededEvent: PaymentIntentSucceededEvent;
        PaymentIntentUpdate: PaymentIntentUpdate;
        PaymentLink: PaymentLink;
        PaymentLinkAfterCompletion: PaymentLinkAfterCompletion;
        PaymentLinkAfterCompletionInput: PaymentLinkAfterCompletionInput;
        PaymentLinkCreate: PaymentLinkCreate;
        PaymentLinkEventData: PaymentLinkEventData;
        PaymentLinkItemInput: PaymentLinkItemInput;
        PaymentLinkList: PaymentLinkList;
        PaymentLinkPaidEvent: PaymentLinkPaidEvent;
        PaymentLinkPhoneNumberCollection: PaymentLinkPhoneNumberCollection;
        PaymentLinkPhoneNumberCollectionInput: PaymentLinkPhoneNumberCollectionInput;
        PaymentLinkRedirect: PaymentLinkRedirect;
        PaymentLinkRedirectInput: PaymentLinkRedirectInput;
        PaymentLinkShippingAddressCollection: PaymentLinkShippingAddressCollection;
        PaymentLinkShippingAddressCollectionInput: PaymentLinkShippingAddressCollectionInput;
        PaymentLinkUpdate: PaymentLinkUpdate;
        PaymentMethod: PaymentMethod;
        PaymentMethodAttach: PaymentMethodAttach;
        PaymentMethodCard: PaymentMethodCard;
        PaymentMethodCardChecks: PaymentMethodCardChecks;
        PaymentMethodCardInput: PaymentMethodCardInput;
        PaymentMethodCreate: PaymentMethodCreate;
        PaymentMethodData: PaymentMethodData;
        PaymentMethodDataAlipayPlus: PaymentMethodDataAlipayPlus;
        PaymentMethodDataBankRedirect: PaymentMethodDataBankRedirect;
        PaymentMethodDataCard: PaymentMethodDataCard;
        PaymentMethodDataMobileMoney: PaymentMethodDataMobileMoney;
        PaymentMethodDataOther: PaymentMethodDataOther;
        PaymentMethodDataPlain: PaymentMethodDataPlain;
        PaymentMethodDataSepaDebit: PaymentMethodDataSepaDebit;
        PaymentMethodDataWechatPay: PaymentMethodDataWechatPay;
        PaymentMethodDataWithPayer: PaymentMethodDataWithPayer;
        PaymentMethodList: PaymentMethodList;
        PaymentMethodOptions: PaymentMethodOptions;
        PaymentMethodOptionsInput: PaymentMethodOptionsInput;
        PaymentMethodType: PaymentMethodType;
        PaymentMethodUpdate: PaymentMethodUpdate;
        Payout: Payout;
        PayoutBeneficiary: PayoutBeneficiary;
        PayoutBeneficiaryBusiness: PayoutBeneficiaryBusiness;
        PayoutBeneficiaryBusinessInfo: PayoutBeneficiaryBusinessInfo;
        PayoutBeneficiaryData: PayoutBeneficiaryData;
        PayoutCanceledEvent: PayoutCanceledEvent;
        PayoutCreate: PayoutCreate;
        PayoutCreatedEvent: PayoutCreatedEvent;
        PayoutDestination: PayoutDestination;
        PayoutEventData: PayoutEventData;
        PayoutFailedEvent: PayoutFailedEvent;
        PayoutList: PayoutList;
        PayoutPaidEvent: PayoutPaidEvent;
        PayoutUpdate: PayoutUpdate;
        PayoutUpdatedEvent: PayoutUpdatedEvent;
        PhoneNumberCollection: PhoneNumberCollection;
        Price: Price;
        PriceCreate: PriceCreate;
        PriceList: PriceList;
        PriceProductData: PriceProductData;
        PriceRecurring: PriceRecurring;
        PriceRecurringInput: PriceRecurringInput;
        PriceTier: PriceTier;
        PriceUpdate: PriceUpdate;
        Product: Product;
        ProductCreate: ProductCreate;
        ProductCreatedEvent: ProductCreatedEvent;
        ProductEventData: ProductEventData;
        ProductList: ProductList;
        ProductUpdate: ProductUpdate;
        PromotionCode: PromotionCode;
        PromotionCodeCreate: PromotionCodeCreate;
        PromotionCodeRestrictions: PromotionCodeRestrictions;
        PromotionCodeRestrictionsInput: PromotionCodeRestrictionsInput;
        QrCodeRedirect: QrCodeRedirect;
        Redirect: Redirect;
        Refund: Refund;
        RefundCreate: RefundCreate;
        RefundEventData: RefundEventData;
        SepaDebitOptions: SepaDebitOptions;
        SepaDebitOptionsInput: SepaDebitOptionsInput;
        SetupAttempt: SetupAttempt;
        SetupAttemptList: SetupAttemptList;
        SetupIntent: SetupIntent;
        SetupIntentCancel: SetupIntentCancel;
        SetupIntentConfirm: SetupIntentConfirm;
        SetupIntentCreate: SetupIntentCreate;
        SetupIntentCreatedEvent: SetupIntentCreatedEvent;
        SetupIntentEventData: SetupIntentEventData;
        SetupIntentList: SetupIntentList;
        SetupIntentSucceededEvent: SetupIntentSucceededEvent;
        SetupIntentUpdate: SetupIntentUpdate;
        Shipping: Shipping;
        ShippingAddressCollectionInput: ShippingAddressCollectionInput;
        ShippingInput: ShippingInput;
        SpeiOptions: SpeiOptions;
        SpeiOptionsInput: SpeiOptionsInput;
        Subscription: Subscription;
        SubscriptionBillingThresholdsInput: SubscriptionBillingThresholdsInput;
        SubscriptionCreate: SubscriptionCreate;
        SubscriptionInvoiceItemInput: SubscriptionInvoiceItemInput;
        SubscriptionItem: SubscriptionItem;
        SubscriptionItemChangeInput: SubscriptionItemChangeInput;
        SubscriptionItemCreate: SubscriptionItemCreate;
        SubscriptionItemInput: SubscriptionItemInput;
        SubscriptionItemThresholds: SubscriptionItemThresholds;
        SubscriptionLineItemInput: SubscriptionLineItemInput;
        SubscriptionLineItemPriceData: SubscriptionLineItemPriceData;
        SubscriptionList: SubscriptionList;
        SubscriptionPaymentSettings: SubscriptionPaymentSettings;
        SubscriptionPaymentSettingsInput: SubscriptionPaymentSettingsInput;
        SubscriptionPriceData: SubscriptionPriceData;
        SubscriptionPriceTierInput: SubscriptionPriceTierInput;
        SubscriptionUpdate: SubscriptionUpdate;
        TimestampMs: TimestampMs;
        UpiAddress: UpiAddress;
        UpiAddressInput: UpiAddressInput;
        UpiOptions: UpiOptions;
        UpiOptionsInput: UpiOptionsInput;
        UploadedFile: UploadedFile;
        WebhookEndpoint: WebhookEndpoint;
        WebhookEndpointCreate: WebhookEndpointCreate;
        WebhookEndpointList: WebhookEndpointList;
        WebhookEndpointUpdate: WebhookEndpointUpdate;
        WechatPayOptions: WechatPayOptions;
        WechatPayOptionsInput: WechatPayOptionsInput;
    };
    responses: {
        /** The request is not acceptable, most often because a required field is missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request collides with another one, for example by reusing its idempotency key. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The key lacks the permission for this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** There is no such object in this mode. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The fields were fine and the operation itself failed, for example because a card was declined. */
        RequestFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** A fault on WooshPay's side; 502, 503 and 504 mean the same. Try again later, under the same idempotency key. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Too many requests in too short a time. Exponential back-off is advised; no limits are known. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** No valid secret key was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /** Identifier of the beneficiary, which begins with bf_. */
        BeneficiaryId: string;
        /** Identifier of the session, which begins with cs_. */
        CheckoutSessionId: string;
        /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
        Created: {
            /** After this moment. Epoch milliseconds. */
            gt?: number;
            /** At or after this moment. Epoch milliseconds. */
            gte?: number;
            /** Before this moment. Epoch milliseconds. */
            lt?: number;
            /** At or before this moment. Epoch milliseconds. */
            lte?: number;
        };
        /** Identifier of the customer, which begins with cus_. */
        CustomerId: string;
        /** Identifier of the dispute, which begins with dp_. */
        DisputeId: string;
        /** Identifier of the first object in hand; what precedes it in the list is returned. */
        EndingBefore: string;
        /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
        IdempotencyKey: string;
        /** Identifier of the invoice. */
        InvoiceId: string;
        /** Identifier of the invoice item. */
        InvoiceItemId: string;
        /** Identifier of the card. */
        IssuingCardId: string;
        /** Identifier of the cardholder. */
        IssuingCardholderId: string;
        /** Identifier of the card transaction. */
        IssuingTransactionId: string;
        /** How many objects a page of the list holds. */
        Limit: number;
        /** Identifier of the payment intent, which begins with pi_. */
        PaymentIntentId: string;
        /** Identifier of the payment link. */
        PaymentLinkId: string;
        /** Identifier of the customer, which begins with cus_. */
        PaymentMethodCustomerId: string;
        /** Identifier of the payment method, which begins with pm_. */
        PaymentMethodId: string;
        /** Keeps payment methods of this type. */
        PaymentMethodTypeFilter: PaymentMethodType;
        /** Identifier of the payout, which begins with po_. */
        PayoutId: string;
        /** Identifier of the price, which begins with price_. */
        PriceId: string;
        /** Identifier of the product, which begins with prod_. */
        ProductId: string;
        /** Identifier of the setup intent, which begins with seti_. */
        SetupIntentId: string;
        /** Identifier of the last object in hand; what follows it in the list is returned. */
        StartingAfter: string;
        /** Identifier of the subscription. */
        SubscriptionId: string;
        /** Identifier of the webhook endpoint, which begins with we_. */
        WebhookEndpointId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * The request is not acceptable, most often because a required field is missing.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseBadRequest = components['responses']['BadRequest'];
/**
 * The request collides with another one, for example by reusing its idempotency key.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseConflict = components['responses']['Conflict'];
/**
 * The key lacks the permission for this.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseForbidden = components['responses']['Forbidden'];
/**
 * There is no such object in this mode.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseNotFound = components['responses']['NotFound'];
/**
 * The fields were fine and the operation itself failed, for example because a card was
 * declined.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseRequestFailed = components['responses']['RequestFailed'];
/**
 * A fault on WooshPay's side; 502, 503 and 504 mean the same. Try again later, under the
 * same idempotency key.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseServerError = components['responses']['ServerError'];
/**
 * Too many requests in too short a time. Exponential back-off is advised; no limits are
 * known.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
/**
 * No valid secret key was sent.
 * @see documented: https://docs.wooshpay.com/doc-1763752
 */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** Identifier of the beneficiary, which begins with bf_. */
export type ParameterBeneficiaryId = components['parameters']['BeneficiaryId'];
/** Identifier of the session, which begins with cs_. */
export type ParameterCheckoutSessionId = components['parameters']['CheckoutSessionId'];
/**
 * Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the
 * API are epoch milliseconds.
 * @see documented: https://docs.wooshpay.com/api-52305900
 */
export type ParameterCreated = components['parameters']['Created'];
/**
 * Identifier of the customer, which begins with cus_.
 * @see documented: https://docs.wooshpay.com/api-55532389,
 * https://docs.wooshpay.com/api-55532470
 */
export type ParameterCustomerId = components['parameters']['CustomerId'];
/** Identifier of the dispute, which begins with dp_. */
export type ParameterDisputeId = components['parameters']['DisputeId'];
/**
 * Identifier of the first object in hand; what precedes it in the list is returned.
 * @see documented: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type ParameterEndingBefore = components['parameters']['EndingBefore'];
/**
 * A value that is unique to this call and the same on each attempt of it, so that a repeat
 * is not carried out twice. Which operations honour it, how long a key lives and how long it
 * may be is not known.
 * @see partial: https://docs.wooshpay.com/doc-1763752,
 * https://docs.wooshpay.com/api-49996644
 */
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
/** Identifier of the invoice. */
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
/** Identifier of the invoice item. */
export type ParameterInvoiceItemId = components['parameters']['InvoiceItemId'];
/** Identifier of the card. */
export type ParameterIssuingCardId = components['parameters']['IssuingCardId'];
/** Identifier of the cardholder. */
export type ParameterIssuingCardholderId = components['parameters']['IssuingCardholderId'];
/** Identifier of the card transaction. */
export type ParameterIssuingTransactionId = components['parameters']['IssuingTransactionId'];
/**
 * How many objects a page of the list holds.
 * @see documented: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type ParameterLimit = components['parameters']['Limit'];
/** Identifier of the payment intent, which begins with pi_. */
export type ParameterPaymentIntentId = components['parameters']['PaymentIntentId'];
/** Identifier of the payment link. */
export type ParameterPaymentLinkId = components['parameters']['PaymentLinkId'];
/**
 * Identifier of the customer, which begins with cus_.
 * @see documented: https://docs.wooshpay.com/api-112153316
 */
export type ParameterPaymentMethodCustomerId = components['parameters']['PaymentMethodCustomerId'];
/**
 * Identifier of the payment method, which begins with pm_.
 * @see documented: https://docs.wooshpay.com/api-112153748
 */
export type ParameterPaymentMethodId = components['parameters']['PaymentMethodId'];
/**
 * Keeps payment methods of this type.
 * @see documented: https://docs.wooshpay.com/api-112153316
 */
export type ParameterPaymentMethodTypeFilter = components['parameters']['PaymentMethodTypeFilter'];
/** Identifier of the payout, which begins with po_. */
export type ParameterPayoutId = components['parameters']['PayoutId'];
/** Identifier of the price, which begins with price_. */
export type ParameterPriceId = components['parameters']['PriceId'];
/** Identifier of the product, which begins with prod_. */
export type ParameterProductId = components['parameters']['ProductId'];
/** Identifier of the setup intent, which begins with seti_. */
export type ParameterSetupIntentId = components['parameters']['SetupIntentId'];
/**
 * Identifier of the last object in hand; what follows it in the list is returned.
 * @see documented: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
/** Identifier of the subscription. */
export type ParameterSubscriptionId = components['parameters']['SubscriptionId'];
/** Identifier of the webhook endpoint, which begins with we_. */
export type ParameterWebhookEndpointId = components['parameters']['WebhookEndpointId'];
/** Definitions that stand outside the components: there are none. */
export type $defs = Record<string, never>;
/** Parameters, bodies and answers of each operation and webhook, by operationId. */
export interface operations {
    listProducts: {
        parameters: {
            query?: ListProductsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ProductCreate;
            };
        };
        responses: {
            /** The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the product, which begins with prod_. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the product, which begins with prod_. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ProductUpdate;
            };
        };
        responses: {
            /** The product as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPrices: {
        parameters: {
            query?: ListPricesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPrice: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PriceCreate;
            };
        };
        responses: {
            /** The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the price, which begins with price_. */
                id: components["parameters"]["PriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePrice: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the price, which begins with price_. */
                id: components["parameters"]["PriceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PriceUpdate;
            };
        };
        responses: {
            /** The price as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Price;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentLinks: {
        parameters: {
            query?: ListPaymentLinksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of payment links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentLinkList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentLink: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentLinkCreate;
            };
        };
        responses: {
            /** The payment link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentLink: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentLinkUpdate;
            };
        };
        responses: {
            /** The payment link after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentLinkLineItems: {
        parameters: {
            query?: ListPaymentLinkLineItemsQuery;
            header?: never;
            path: {
                /** Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCheckoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckoutSessionCreate;
            };
        };
        responses: {
            /** The session, open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    expireCheckoutSession: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session, closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCheckoutSessions: {
        parameters: {
            query?: ListCheckoutSessionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutSessionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCheckoutSessionLineItems: {
        parameters: {
            query?: ListCheckoutSessionLineItemsQuery;
            header?: never;
            path: {
                /** Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCoupons: {
        parameters: {
            query?: ListCouponsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of coupons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CouponList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCoupon: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CouponCreate;
            };
        };
        responses: {
            /** The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the coupon. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Coupon;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPromotionCode: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PromotionCodeCreate;
            };
        };
        responses: {
            /** The promotion code with its coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PromotionCode;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePromotionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the promotion code, not the code that customers enter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The promotion code with its coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PromotionCode;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: ListCustomersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": CustomerCreate;
            };
        };
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerUpdate;
            };
        };
        responses: {
            /** The customer as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is left of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedObject;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: ListPaymentMethodsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethodList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentMethodCreate;
            };
        };
        responses: {
            /** The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentMethodUpdate;
            };
        };
        responses: {
            /** The payment method as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    attachPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentMethodAttach;
            };
        };
        responses: {
            /** The payment method, which now names its customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    detachPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment method, which no longer names a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerPaymentMethods: {
        parameters: {
            query?: ListCustomerPaymentMethodsQuery;
            header?: never;
            path: {
                /** Identifier of the customer, which begins with cus_. */
                customer_id: components["parameters"]["PaymentMethodCustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment methods of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethodList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCustomerPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the customer, which begins with cus_. */
                customer_id: components["parameters"]["PaymentMethodCustomerId"];
                /** Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentMethod;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentIntents: {
        parameters: {
            query?: ListPaymentIntentsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of payment intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentCreate;
            };
        };
        responses: {
            /** The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPaymentIntents: {
        parameters: {
            query: SearchPaymentIntentsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePaymentIntent: {
        parameters: {
            query?: RetrievePaymentIntentQuery;
            header?: never;
            path: {
                /** Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentUpdate;
            };
        };
        responses: {
            /** The payment intent as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    confirmPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": PaymentIntentConfirm;
            };
        };
        responses: {
            /** The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentCancel;
            };
        };
        responses: {
            /** The payment intent, canceled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    capturePaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": PaymentIntentCapture;
            };
        };
        responses: {
            /** The payment intent, captured. A partial capture may still show the whole amount. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCharges: {
        parameters: {
            query?: ListChargesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of charges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChargeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the charge, which begins with ch_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Charge;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundCreate;
            };
        };
        responses: {
            /** The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Refund;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the refund, which begins with re_. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Refund;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listDisputes: {
        parameters: {
            query?: ListDisputesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of disputes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisputeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Dispute;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDispute: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DisputeUpdate;
            };
        };
        responses: {
            /** The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Dispute;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    closeDispute: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Dispute;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSetupIntents: {
        parameters: {
            query?: ListSetupIntentsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of setup intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SetupIntentCreate;
            };
        };
        responses: {
            /** The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveSetupIntent: {
        parameters: {
            query?: RetrieveSetupIntentQuery;
            header?: never;
            path: {
                /** Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupIntentUpdate;
            };
        };
        responses: {
            /** The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    confirmSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupIntentConfirm;
            };
        };
        responses: {
            /** The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SetupIntentCancel;
            };
        };
        responses: {
            /** The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSetupAttempts: {
        parameters: {
            query?: ListSetupAttemptsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of setup attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupAttemptList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: ListWebhookEndpointsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhook endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpointList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookEndpointCreate;
            };
        };
        responses: {
            /** The webhook endpoint, with the secret that its deliveries are signed with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookEndpointUpdate;
            };
        };
        responses: {
            /** The webhook endpoint after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedObject;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the event, which begins with evt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Event;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FileCreate;
            };
        };
        responses: {
            /** The description of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the file, which begins with file_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The description of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Balance;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutCreate;
            };
        };
        responses: {
            /** The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrievePayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the payout, which begins with po_. */
                id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePayout: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the payout, which begins with po_. */
                id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutUpdate;
            };
        };
        responses: {
            /** The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPayouts: {
        parameters: {
            query?: ListPayoutsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of payouts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listBeneficiaries: {
        parameters: {
            query?: ListBeneficiariesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of beneficiaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BeneficiaryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createBeneficiary: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BeneficiaryCreate;
            };
        };
        responses: {
            /** The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Beneficiary;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveBeneficiary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Beneficiary;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBeneficiary: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BeneficiaryUpdate;
            };
        };
        responses: {
            /** The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Beneficiary;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteBeneficiary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is left of the beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedObject;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: ListInvoicesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceCreate;
            };
        };
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDraftInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addInvoiceLines: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceAddLines;
            };
        };
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createInvoiceItem: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceItemCreate;
            };
        };
        responses: {
            /** The invoice item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceItem;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveInvoiceItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the invoice item. */
                id: components["parameters"]["InvoiceItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceItem;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: ListSubscriptionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionCreate;
            };
        };
        responses: {
            /** The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionUpdate;
            };
        };
        responses: {
            /** The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription that has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSubscriptionItem: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionItemCreate;
            };
        };
        responses: {
            /** The subscription item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionItem;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCardholders: {
        parameters: {
            query?: ListCardholdersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of cardholders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCardholderList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCardholder: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IssuingCardholderCreate;
            };
        };
        responses: {
            /** The cardholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCardholder;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCardholder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the cardholder. */
                id: components["parameters"]["IssuingCardholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cardholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCardholder;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCardholder: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the cardholder. */
                id: components["parameters"]["IssuingCardholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IssuingCardholderUpdate;
            };
        };
        responses: {
            /** The cardholder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCardholder;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCards: {
        parameters: {
            query?: ListCardsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCardList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCard: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IssuingCardCreate;
            };
        };
        responses: {
            /** The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveCard: {
        parameters: {
            query?: RetrieveCardQuery;
            header?: never;
            path: {
                /** Identifier of the card. */
                id: components["parameters"]["IssuingCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCard: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the card. */
                id: components["parameters"]["IssuingCardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IssuingCardUpdate;
            };
        };
        responses: {
            /** The card as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingCard;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAuthorizations: {
        parameters: {
            query?: ListAuthorizationsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of authorizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingAuthorizationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the authorization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The authorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingAuthorization;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listIssuingTransactions: {
        parameters: {
            query?: ListIssuingTransactionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of card transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingTransactionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveIssuingTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the card transaction. */
                id: components["parameters"]["IssuingTransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The card transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingTransaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateIssuingTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. Which operations honour it, how long a key lives and how long it may be is not known. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Identifier of the card transaction. */
                id: components["parameters"]["IssuingTransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IssuingTransactionUpdate;
            };
        };
        responses: {
            /** The card transaction as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IssuingTransaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    onPaymentIntentCreated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentCreatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentIntentRequiresAction: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentRequiresActionEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentIntentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentSucceededEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentIntentPaymentFailed: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentPaymentFailedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentIntentCanceled: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentCanceledEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentIntentCancelled: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentIntentCancelledEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChargeRefundUpdated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChargeRefundUpdatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChargeDisputeUpdated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChargeDisputeUpdatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSetupIntentCreated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupIntentCreatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSetupIntentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupIntentSucceededEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPayoutCreated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutCreatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPayoutUpdated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutUpdatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPayoutPaid: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutPaidEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPayoutFailed: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutFailedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPayoutCanceled: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutCanceledEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProductCreated: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ProductCreatedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCheckoutSessionCompleted: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckoutSessionCompletedEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCheckoutSessionExpired: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckoutSessionExpiredEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCheckoutSessionCanceled: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckoutSessionCanceledEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPaymentLinkPaid: {
        parameters: {
            query?: never;
            header: {
                /** `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. Accept when any v1 matches, and pass over all other elements. */
                "Wooshpay-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentLinkPaidEvent;
            };
        };
        responses: {
            /** The event has arrived. Answer before slow work, which could time out. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/**
 * Postal address.
 * @see documented: https://docs.wooshpay.com/api-42654190,
 * https://docs.wooshpay.com/api-42654191, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-4426903,
 * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/api-55532470,
 * https://docs.wooshpay.com/api-55532389, https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/api-112153748, https://docs.wooshpay.com/api-112153316,
 * https://docs.wooshpay.com/api-112149659, https://docs.wooshpay.com/api-42648514
 */
export type Address = {
    /** City or town. */
    city?: string | null;
    /** Two-letter ISO 3166 country code. */
    country?: string | null;
    /** Street and number. */
    line1?: string | null;
    /** Flat, floor or building. */
    line2?: string | null;
    /** Postal or ZIP code. */
    postal_code?: string | null;
    /** State, province or county. */
    state?: string | null;
};
/**
 * Postal address to send.
 * @see documented: https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/api-53887725, https://docs.wooshpay.com/api-112149659
 */
export type AddressInput = {
    /** City or town. */
    city?: string;
    /** Two-letter ISO 3166 country code. */
    country?: string;
    /** Street and number. */
    line1?: string;
    /** Flat, floor or building. */
    line2?: string;
    /** Postal or ZIP code. */
    postal_code?: string;
    /** State, province or county. */
    state?: string;
};
/**
 * An Alipay account. Only the first two fields are known.
 * @see partial: https://docs.wooshpay.com/doc-2560983
 */
export type AlipayAccount = {
    /** Name of the account. */
    user_id?: string | null;
    /** First name of the holder. */
    first_name?: string | null;
};
/**
 * An Alipay account. Fields beyond the known ones are let through.
 * @see partial: https://docs.wooshpay.com/doc-2560983
 */
export type AlipayAccountInput = {
    /** Name of the account, for example a telephone number in international form. */
    user_id: string;
    /** First name of the holder. */
    first_name?: string;
    [key: string]: unknown | undefined;
};
/**
 * How the customer reaches Alipay.
 * @see documented: alipay-zh, https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/1723357m0, https://wooshpay.com/docs/alipay,
 * https://wooshpay.com/?p=12042, https://docs.wooshpay.com/doc-4426903
 */
export type AlipayOptions = {
    /** WEB shows a QR code in a desktop browser, APP changes to the Alipay app on a telephone. */
    terminal_type?: "WEB" | "APP" | (string & {}) | null;
    /** Operating system of the telephone. */
    os_type?: "IOS" | "ANDROID" | (string & {}) | null;
    /** IP address of the customer. */
    client_ip?: string | null;
};
/**
 * How the customer reaches Alipay. Needed for direct payments, not for checkout sessions.
 * @see documented: alipay-zh, https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/1723357m0, https://wooshpay.com/docs/alipay,
 * https://wooshpay.com/?p=12042, https://docs.wooshpay.com/doc-4426903
 */
export type AlipayOptionsInput = {
    /**
     * WEB shows a QR code in a desktop browser, APP changes to the Alipay app on a telephone.
     * @enum {string}
     */
    terminal_type?: "WEB" | "APP";
    /** Operating system of the telephone. */
    os_type?: "IOS" | "ANDROID" | (string & {});
    /** IP address of the customer. */
    client_ip?: string;
};
/**
 * How the customer reaches a wallet of the Alipay+ family.
 * @see partial: https://docs.wooshpay.com/doc-2886016, https://docs.wooshpay.com/doc-3751037
 */
export type AlipayPlusOptions = {
    /** WEB shows a code in a desktop browser, APP changes to the wallet's app. Not needed in checkout sessions. */
    terminal_type?: "WEB" | "APP" | (string & {}) | null;
    /** Operating system of the telephone. */
    os_type?: "IOS" | "ANDROID" | (string & {}) | null;
    /** IP address of the customer. */
    client_ip?: string | null;
};
/**
 * How the customer reaches a wallet of the Alipay+ family.
 * @see partial: https://wooshpay.com/docs/alipay-plus,
 * https://docs.wooshpay.com/doc-2738725, https://docs.wooshpay.com/doc-2886016,
 * https://docs.wooshpay.com/doc-3751037
 */
export type AlipayPlusOptionsInput = {
    /** WEB shows a code in a desktop browser, APP changes to the wallet's app. Not needed in checkout sessions. */
    terminal_type?: "WEB" | "APP" | (string & {});
    /** Operating system of the telephone. */
    os_type?: "IOS" | "ANDROID" | (string & {});
    /** IP address of the customer. */
    client_ip?: string;
};
/**
 * Money in the smallest unit of the currency beside it (minor units), never with a decimal
 * point.
 * @see documented: crypto, https://docs.wooshpay.com/7196715m0,
 * https://docs.wooshpay.com/api-42631218
 */
export type Amount = number;
/**
 * The merchant's funds by currency.
 * @see documented: https://docs.wooshpay.com/42628037e0
 */
export type Balance = {
    /**
     * Always `balance`, which tells what kind of object this is.
     * @constant
     */
    object: "balance";
    /** Funds that can be transferred or paid out. */
    available?: BalanceAmount[] | null;
    /** Funds that are not available yet. */
    pending?: BalanceAmount[] | null;
    /** Whether these are funds of live mode. */
    livemode?: boolean | null;
};
/**
 * Funds in one currency.
 * @see documented: https://docs.wooshpay.com/42628037e0
 */
export type BalanceAmount = {
    /** Funds in the smallest unit of the currency; negative where more is owed than held. */
    amount?: Amount | null;
    /** Three letters, in lower case here, unlike on most other objects. */
    currency?: Currency | null;
};
/**
 * An account at a bank in mainland China, found by its SWIFT code and routing number.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountChina = {
    /**
     * Two-letter ISO 3166 country code.
     * @constant
     */
    country: "CN";
    /** Currency of the account. */
    currency: Currency;
    /** SWIFT code of the bank. */
    swift: string;
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name: string;
    /** Whether a person or a company holds the account. */
    account_holder_type: "individual" | "company" | (string & {});
    /** Number of the bank. */
    routing_number: string;
    /** Number of the account, as the bank writes it. */
    account_number: string;
    /** Bank that keeps the account. */
    bank_name: string;
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** What kind of number `routing_number` is. */
    routing_type?: "aba" | "sort" | "iban" | (string & {});
    /** An identity document of the payee. */
    certificate?: PayeeCertificateInput;
};
/**
 * An account at a bank in the eurozone, found by its IBAN.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountEurozone = {
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name: string;
    /** Account number, sent beside the IBAN. Its length is not checked. */
    account_number: string;
    /**
     * What kind of number `routing_number` is.
     * @constant
     */
    routing_type: "iban";
    /** IBAN of the account, without blanks. */
    routing_number: string;
    /**
     * Two-letter ISO 3166 country code.
     * @enum {string}
     */
    country: "AT" | "BE" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PT" | "SI" | "SK";
    /** Currency of the account. */
    currency?: Currency;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {});
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** SWIFT code of the bank. */
    swift?: string;
    /** Bank that keeps the account. */
    bank_name?: string;
    /** An identity document of the payee. */
    certificate?: PayeeCertificateInput;
};
/**
 * An account at a bank, with every field that any corridor has. The country is required so
 * that a mistake in a known corridor is not taken for a corridor that is unknown.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountOther = {
    /** Two-letter ISO 3166 country code of any country but those with a form of their own: US, GB, ZA, CN and the eurozone. Being in this list does not mean that WooshPay pays out there. */
    country: OtherPayoutCountry;
    /** Currency of the account. */
    currency?: Currency;
    /** Number of the account, as the bank writes it. */
    account_number?: string;
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name?: string;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {});
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** SWIFT code of the bank. */
    swift?: string;
    /** Bank that keeps the account. */
    bank_name?: string;
    /** What kind of number `routing_number` is. */
    routing_type?: "aba" | "sort" | "iban" | (string & {});
    /** Number that finds the bank or the account, as `routing_type` says. */
    routing_number?: string;
    /** An identity document of the payee. */
    certificate?: PayeeCertificateInput;
    [key: string]: unknown | undefined;
};
/**
 * An account at a bank in South Africa, with an identity document of its holder.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountSouthAfrica = {
    /** Number of the account, as the bank writes it. */
    account_number: string;
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name: string;
    /**
     * Name of the bank, spelt as in the list of known names.
     * @enum {string}
     */
    bank_name: "ABSA Bank" | "Access Bank" | "African Bank Limited" | "Bidvest Bank" | "Capitec Bank" | "CitiBank" | "Discovery Bank Limited" | "FNB" | "FirstRand Bank" | "HSBC South Africa" | "Investec Bank" | "Nedbank" | "Standard Bank" | "Standard Chartered Bank" | "Tyme Bank";
    /** An identity document of the payee. */
    certificate: PayeeCertificateInput;
    /**
     * Two-letter ISO 3166 country code.
     * @constant
     */
    country?: "ZA";
    /** Currency of the account. */
    currency?: Currency;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {});
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** SWIFT code of the bank. */
    swift?: string;
    /** What kind of number `routing_number` is. */
    routing_type?: "aba" | "sort" | "iban" | (string & {});
    /** Number that finds the bank or the account, as `routing_type` says. */
    routing_number?: string;
};
/**
 * An account at a bank in the United Kingdom, found by its sort code.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountUnitedKingdom = {
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name: string;
    /** Account number, 8 to 12 digits without blanks. */
    account_number: string;
    /**
     * What kind of number `routing_number` is.
     * @constant
     */
    routing_type: "sort";
    /** Sort code of the bank, six digits without hyphens. */
    routing_number: string;
    /**
     * Two-letter ISO 3166 country code.
     * @constant
     */
    country: "GB";
    /** Currency of the account. */
    currency?: Currency;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {});
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** SWIFT code of the bank. */
    swift?: string;
    /** Bank that keeps the account. */
    bank_name?: string;
    /** An identity document of the payee. */
    certificate?: PayeeCertificateInput;
};
/**
 * An account at a bank in the United States, found by its ABA number.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type BankAccountUnitedStates = {
    /** Name of the account holder, exactly as the bank has it. */
    account_holder_name: string;
    /** Account number, 8 to 12 digits without blanks. */
    account_number: string;
    /**
     * What kind of number `routing_number` is.
     * @constant
     */
    routing_type: "aba";
    /** ABA number of the bank. It has nine digits. */
    routing_number: string;
    /**
     * Two-letter ISO 3166 country code.
     * @constant
     */
    country: "US";
    /** Currency of the account. */
    currency?: Currency;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {});
    /** Telephone number of the account holder. */
    phone_number?: string;
    /** E-mail address of the account holder. */
    email?: string;
    /** When the payee was born. Each part is a string. */
    dob?: PayeeBirthDateInput;
    /** SWIFT code of the bank. */
    swift?: string;
    /** Bank that keeps the account. */
    bank_name?: string;
    /** An identity document of the payee. */
    certificate?: PayeeCertificateInput;
};
/**
 * Who pays, for European banks.
 * @see documented: https://docs.wooshpay.com/3839714m0, https://docs.wooshpay.com/3839872m0,
 * https://docs.wooshpay.com/doc-2623423, https://docs.wooshpay.com/doc-3315671,
 * https://docs.wooshpay.com/api-53887725, https://docs.wooshpay.com/api-112149659
 */
export type BankRedirectBillingDetailsInput = {
    /** Postal address to send, of which the country is needed. */
    address: CountryAddressInput;
    /** E-mail address of the payer. */
    email?: string;
    /** First name of the payer. */
    firstName?: string;
    /** Last name of the payer. */
    lastName?: string;
    /** Full name of the payer. */
    name?: string;
    /** Telephone number of the payer. */
    phone?: string;
};
/**
 * A stored payee, also the payee inside a payout that was given inline.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/api-42628142
 */
export type Beneficiary = {
    /** Identifier that begins with bf_. */
    id: string;
    /**
     * Always `beneficiary`, which tells what kind of object this is.
     * @constant
     */
    object: "beneficiary";
    /** When it was stored. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Where money goes, as it comes back. Which member is there depends on the destination type; look for data that was sent as `upi` under `imps`, too. */
    destination_data?: DestinationData | null;
    /** Name under which the merchant finds the payee again. */
    nickname?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
};
/**
 * A payee that is a business.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryBusinessEntity = {
    /**
     * Whether the payee is a business or a person.
     * @constant
     */
    type: "business";
    /** Name under which the business is registered. */
    company_registered_name?: string;
    /** Where a business is, and who represents it. */
    business: BeneficiaryBusinessInput;
};
/**
 * Registration of a business and its legal representative.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryBusinessInfoInput = {
    /** What the business does. */
    business_area?: string | null;
    /** Telephone number of the business. */
    business_phone_number?: string | null;
    /** Number under which the business is registered. */
    business_registration_number?: string;
    /** First name of the legal representative. */
    legal_rep_first_name?: string;
    /** Last name of the legal representative. */
    legal_rep_last_name?: string;
    /** Kind of the legal representative's identity document. */
    legal_rep_id_type?: "social_security" | "NATIONAL_ID" | (string & {});
    /** Number of that document. */
    legal_rep_id_number?: string;
    /** E-mail address of the legal representative. */
    legal_rep_email?: string;
    /** Telephone number of the legal representative. */
    legal_rep_phone?: string;
};
/**
 * Where a business is, and who represents it.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryBusinessInput = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Registration of a business and its legal representative. */
    additional_info?: BeneficiaryBusinessInfoInput;
};
/**
 * A payee to store.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryCreate = {
    /** Where money is to go: the data of one corridor, by country and destination type. Corridors without a form of their own are sent as DestinationBankAccountOther or DestinationOther. */
    destination_data: DestinationDataInput;
    /** Name under which the merchant finds the payee again. */
    nickname?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Who the payee is, a business or a person. Leave it out unless WooshPay asks for it. */
    entity?: BeneficiaryEntityInput;
};
/**
 * Who the payee is, a business or a person. Leave it out unless WooshPay asks for it.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryEntityInput = BeneficiaryBusinessEntity | BeneficiaryIndividualEntity;
/**
 * A payee that is a person.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryIndividualEntity = {
    /**
     * Whether the payee is a business or a person.
     * @constant
     */
    type: "individual";
    /** Where a person lives, and who that is. */
    individual: BeneficiaryIndividualInput;
};
/**
 * Name, contact and identity document of a person.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryIndividualInfoInput = {
    /** E-mail address. */
    email?: string;
    /** Telephone number. */
    phone?: string;
    /** First name of the person. */
    first_name?: string;
    /** Last name of the person. */
    last_name?: string;
    /** Kind of identity document. */
    id_type?: "social_security" | (string & {});
    /** Two-letter ISO 3166 code of the country that issued the document. */
    id_country_iso_code?: string;
    /** Number of the document. */
    id_number?: string;
};
/**
 * Where a person lives, and who that is.
 * @see documented: https://docs.wooshpay.com/api-90774414
 */
export type BeneficiaryIndividualInput = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Name, contact and identity document of a person. */
    additional_info?: BeneficiaryIndividualInfoInput;
};
/**
 * A page of beneficiaries.
 * @see inferred: analogy
 */
export type BeneficiaryList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Beneficiary[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to change on a stored payee.
 * @see inferred: analogy
 */
export type BeneficiaryUpdate = {
    /** Where money is to go: the data of one corridor, by country and destination type. Corridors without a form of their own are sent as DestinationBankAccountOther or DestinationOther. */
    destination_data?: DestinationDataInput;
    /** Name under which the merchant finds the payee again. */
    nickname?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Who the payee is, a business or a person. Leave it out unless WooshPay asks for it. */
    entity?: BeneficiaryEntityInput;
};
/**
 * Who pays.
 * @see documented: https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/api-112153748, https://docs.wooshpay.com/api-112153316,
 * https://docs.wooshpay.com/api-112149659
 */
export type BillingDetails = {
    /** Postal address of the payer. */
    address?: Address | null;
    /** E-mail address of the payer. */
    email?: string | null;
    /** Full name of the payer. */
    name?: string | null;
    /** Telephone number of the payer. */
    phone?: string | null;
};
/**
 * Who pays.
 * @see documented: https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/api-112149659
 */
export type BillingDetailsInput = {
    /** Postal address to send. */
    address?: AddressInput;
    /** E-mail address of the payer. */
    email?: string;
    /** Full name of the payer. */
    name?: string;
    /** Telephone number of the payer. */
    phone?: string;
};
/**
 * A card number with its dates. Sending it puts the merchant in scope of PCI SAQ D; checkout
 * sessions avoid that.
 * @see documented: https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/7228013m0, https://docs.wooshpay.com/doc-3858959,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-3048471
 */
export type CardData = {
    /** Card number without blanks. */
    number: string;
    /** Month of expiry in two digits. */
    exp_month: string;
    /** Year of expiry in four digits. */
    exp_year: string;
    /** Security code from the back of the card; never store it. */
    cvc?: string;
    /** Who the card belongs to, by the name on it. */
    name?: string;
};
/**
 * How a card is charged.
 * @see documented: https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/doc-3858959, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/7228013m0
 */
export type CardOptions = {
    /** Whether the issuer is to authenticate the customer. */
    request_three_d_secure?: "auto" | "any" | (string & {}) | null;
    /** Whether the money is collected at once or after a separate capture. */
    capture_method?: "automatic" | "manual" | (string & {}) | null;
};
/**
 * How a card is charged.
 * @see documented: https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/doc-3858959, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/api-53878137,
 * https://docs.wooshpay.com/7228013m0, https://docs.wooshpay.com/api-53887248,
 * https://docs.wooshpay.com/api-53887725
 */
export type CardOptionsInput = {
    /** Whether the issuer is to authenticate the customer. */
    request_three_d_secure?: "auto" | "any" | (string & {});
    /**
     * Whether the money is collected at once or after a separate capture.
     * @enum {string}
     */
    capture_method?: "automatic" | "manual";
};
/**
 * One movement of money from a customer.
 * @see inferred: analogy, https://docs.wooshpay.com/api-55482259
 */
export type Charge = {
    /** Identifier that begins with ch_. */
    id: string;
    /**
     * Always `charge`, which tells what kind of object this is.
     * @constant
     */
    object: "charge";
    /** Money charged. In the smallest unit of the currency. */
    amount?: Amount | null;
    /** What of it was collected, in the smallest unit of the currency. */
    amount_captured?: Amount | null;
    /** What of it was paid back, in the smallest unit of the currency. */
    amount_refunded?: Amount | null;
    /** Identifier of the movement on the merchant's balance. */
    balance_transaction?: string | null;
    /** Who paid. */
    billing_details?: BillingDetails | null;
    /** Whether the money was collected. */
    captured?: boolean | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Text for the merchant. */
    description?: string | null;
    /** Whether the customer disputes it. */
    disputed?: boolean | null;
    /** Short machine-readable reason of a failure. */
    failure_code?: string | null;
    /** Explanation of a failure for a person. */
    failure_message?: string | null;
    /** Identifier of the invoice that it pays. */
    invoice?: string | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Whether the payment was successful. */
    paid?: boolean | null;
    /** Identifier of the payment intent (pi_…). */
    payment_intent?: string | null;
    /** Identifier of the payment method (pm_…). */
    payment_method?: string | null;
    /** The payment method as it was when it was charged. No field is known. */
    payment_method_details?: {
        [key: string]: unknown;
    } | null;
    /** Where the receipt went. */
    receipt_email?: string | null;
    /** Whether it was paid back in full. */
    refunded?: boolean | null;
    /** Where goods are sent to. */
    shipping?: Shipping | null;
    /** Whether the money moved; `pending` says that this is not settled yet. */
    status?: "succeeded" | "pending" | "failed" | (string & {}) | null;
};
/**
 * A dispute changed. Read its status, and until when evidence can be handed in.
 * @see documented: https://docs.wooshpay.com/42648310e0
 */
export type ChargeDisputeUpdatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "charge.dispute.updated";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: DisputeEventData;
};
/**
 * One page of charges.
 * @see inferred: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type ChargeList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Charge[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * A refund changed. Read its status before you tell the customer.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0
 */
export type ChargeRefundUpdatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "charge.refund.updated";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: RefundEventData;
};
/**
 * The customer of a session.
 * @see documented: https://docs.wooshpay.com/api-42654190,
 * https://docs.wooshpay.com/api-42654191, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-4426903
 */
export type CheckoutCustomerDetails = {
    /** Identifier of the customer (cus_…). */
    id?: string | null;
    /**
     * Always `customer`, which tells what kind of object this is.
     * @constant
     */
    object?: "customer";
    /** When the customer was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** Postal address of the customer. */
    address?: Address | null;
    /** E-mail address of the customer. */
    email?: string | null;
    /** Full name of the customer. */
    name?: string | null;
};
/**
 * What the session hands on to its payment intent in payment mode.
 * @see inferred: https://docs.wooshpay.com/api-42654181
 */
export type CheckoutPaymentIntentData = {
    /**
     * Whether the money is collected at once, as it is unless told, or after a separate capture.
     * @enum {string}
     */
    capture_method?: "automatic" | "manual";
    /** Text for the merchant. */
    description?: string;
    /** The merchant's own order number. */
    merchant_order_id?: string;
    /** The merchant's own identifier of the buyer. */
    merchant_user_id?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** Where goods are to be sent. */
    shipping?: ShippingInput;
};
/**
 * A hosted payment page and how far the customer has come on it.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654190,
 * https://docs.wooshpay.com/api-42654191, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-4426903
 */
export type CheckoutSession = {
    /** Identifier that begins with cs_. */
    id: string;
    /**
     * Always `checkout.session`, which tells what kind of object this is.
     * @constant
     */
    object: "checkout.session";
    /** When it was opened. Epoch milliseconds. */
    created: TimestampMs;
    /** When it closes, 24 hours after `created`. Epoch milliseconds. */
    expires_at: TimestampMs;
    /** Whether it exists in live mode. */
    livemode: boolean;
    /** A second spelling of `livemode` in setup mode, not always with its value. Read `livemode`. */
    live_mode?: boolean | null;
    /** What the session is for. */
    mode: "payment" | "setup" | "subscription" | (string & {});
    /** How far the customer has come. `complete` need not mean paid: the payment intent decides. */
    status: "open" | "complete" | "expired" | (string & {});
    /** Whether the money is there. Left out in setup mode. */
    payment_status?: "unpaid" | "paid" | "no_payment_required" | (string & {}) | null;
    /** Address to send the customer to. Treat it as opaque. */
    url: string;
    /** Where the customer lands after paying. */
    success_url: string;
    /** Where the customer lands after leaving. */
    cancel_url?: string | null;
    /** Left out in setup mode. */
    currency?: Currency | null;
    /** Sum of the items before discounts. In the smallest unit of the currency. */
    amount_subtotal?: Amount | null;
    /** Sum to pay. In the smallest unit of the currency. */
    amount_total?: Amount | null;
    /** What sets it apart from `amount_subtotal` is not known. In the smallest unit of the currency. */
    amount_original_subtotal?: Amount | null;
    /** What sets it apart from `amount_total` is not known. In the smallest unit of the currency. */
    amount_original_total?: Amount | null;
    /** What the total of a session is made of. */
    total_details?: CheckoutSessionTotalDetails | null;
    /** What a session or a payment link sells. */
    line_items?: LineItemList | null;
    /** The payment intent, whose status decides whether the customer has paid. Its id, or the whole. */
    payment_intent?: string | PaymentIntent | null;
    /** Identifier of the payment link it came from; empty when there is none. */
    payment_link?: string | null;
    /** Payment methods on offer. */
    payment_method_types?: PaymentMethodType[] | null;
    /** Settings per payment method. */
    payment_method_options?: {
        [key: string]: unknown;
    } | null;
    /** Secret of the payment intent, for use in the customer's browser only. */
    client_secret?: string | null;
    /** Identifier of the customer; empty when there is none. */
    customer?: string | null;
    /** When a customer object is made for the buyer. */
    customer_creation?: "if_required" | (string & {}) | null;
    /** E-mail address that was filled in. */
    customer_email?: string | null;
    /** The merchant's own reference. */
    client_reference_id?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Whether the customer may enter promotion codes. */
    allowPromotionCodes?: boolean | null;
    /** Whether the customer is asked for a billing address. */
    billing_address_collection?: "auto" | "required" | (string & {}) | null;
    /** Whether the customer is asked for a telephone number. */
    phone_number_collection?: PhoneNumberCollection | null;
    /** Where goods are sent to. */
    shipping?: Shipping | null;
    /** Countries that goods can be sent to. */
    shipping_address_collection?: {
        [key: string]: unknown;
    } | null;
    /** Identifier of the setup intent (seti_…) in setup mode. */
    setup_intent?: string | null;
    /** Who the session is for, with an address to reach them at. */
    customer_details?: CheckoutCustomerDetails | null;
    /** The merchant's own order number. The request takes it; no answer shows it. */
    merchant_order_id?: string | null;
};
/**
 * A session was given up.
 * @see inferred: public-code-56895922889
 */
export type CheckoutSessionCanceledEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "checkout.session.canceled";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: CheckoutSessionEventData;
};
/**
 * The customer has finished checking out, which is not the same as having paid.
 * @see inferred: public-code-56895922889
 */
export type CheckoutSessionCompletedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "checkout.session.completed";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: CheckoutSessionEventData;
};
/**
 * A hosted payment page to open. For Alipay, all items must be in one currency and charged
 * once.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363
 */
export type CheckoutSessionCreate = {
    /** Where the customer lands after paying. */
    success_url: string;
    /** Whether customers may enter a promotion code while they pay. */
    allow_promotion_codes?: boolean;
    /** Where the customer lands after leaving without paying, as by a click on the merchant's logo. */
    cancel_url?: string;
    /** What the session is for. */
    mode?: "payment" | "setup" | "subscription" | (string & {});
    /** What is sold. Needed for payment and subscription. */
    line_items?: readonly LineItemCreate[];
    /** Payment methods to offer. To save a card, `card` and nothing else. */
    payment_method_types?: readonly PaymentMethodType[];
    /** The merchant's own order number. */
    merchant_order_id?: string;
    /** Identifier of an existing customer (cus_…). Where a card is saved without it, a customer is made. */
    customer?: string;
    /** E-mail address to fill in for the customer. */
    customer_email?: string;
    /** The merchant's own reference. */
    client_reference_id?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether the customer is asked for a billing address. */
    billing_address_collection?: "auto" | "required" | (string & {});
    /** Countries that goods can be sent to. */
    shipping_address_collection?: ShippingAddressCollectionInput;
    /** When the session closes. Epoch milliseconds. */
    expires_at?: TimestampMs;
    /** What the session hands on to its payment intent in payment mode. */
    payment_intent_data?: CheckoutPaymentIntentData;
    /** A coupon or promotion code, one at most. */
    discounts?: readonly CheckoutSessionDiscountInput[];
    /** Settings of the subscription that the session starts. */
    subscription_data?: CheckoutSessionSubscriptionInput;
};
/**
 * A coupon or a promotion code that lowers the price.
 * @see inferred: https://docs.wooshpay.com/api-42654181
 */
export type CheckoutSessionDiscountInput = {
    /** Identifier of a coupon. */
    coupon?: string;
    /** Identifier of a promotion code. */
    promotion_code?: string;
};
/**
 * What it happened to, as it was then.
 * @see inferred: public-code-56895922889
 */
export type CheckoutSessionEventData = {
    /** A hosted payment page and how far the customer has come on it. */
    object: CheckoutSession;
};
/**
 * A session closed before the customer finished.
 * @see inferred: public-code-56895922889
 */
export type CheckoutSessionExpiredEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "checkout.session.expired";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: CheckoutSessionEventData;
};
/**
 * A page of checkout sessions.
 * @see documented: https://docs.wooshpay.com/api-42654191
 */
export type CheckoutSessionList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: CheckoutSession[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * Settings of the subscription that the session starts.
 * @see inferred: https://docs.wooshpay.com/api-42654181
 */
export type CheckoutSessionSubscriptionInput = {
    /** Days before the first charge. */
    trial_period_days?: number;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * What the total of a session is made of.
 * @see documented: crypto
 */
export type CheckoutSessionTotalDetails = {
    /** What discounts take off. In the smallest unit of the currency. */
    amount_discount?: Amount | null;
};
/**
 * Postal address to send, of which the country is needed.
 * @see documented: https://docs.wooshpay.com/3839714m0, https://docs.wooshpay.com/3839872m0,
 * https://docs.wooshpay.com/doc-2623423, https://docs.wooshpay.com/doc-3315671,
 * https://docs.wooshpay.com/api-53887725
 */
export type CountryAddressInput = {
    /** City or town. */
    city?: string;
    /** Two-letter ISO 3166 country code. */
    country: string;
    /** Street and number. */
    line1?: string;
    /** Flat, floor or building. */
    line2?: string;
    /** Postal or ZIP code. */
    postal_code?: string;
    /** State, province or county. */
    state?: string;
};
/**
 * A discount. The answer to its creation holds ten of these fields, a coupon that is read
 * eighteen.
 * @see documented: https://docs.wooshpay.com/api-159820198,
 * https://docs.wooshpay.com/api-159748782, https://docs.wooshpay.com/api-159875133
 */
export type Coupon = {
    /** Identifier, for reading it again and for giving the discount. */
    id: string;
    /**
     * Always `coupon`, which tells what kind of object this is.
     * @constant
     */
    object: "coupon";
    /** What is taken off in the smallest unit of `currency`. */
    amount_off?: Amount | null;
    /** Currency of `amount_off`. */
    currency?: Currency | null;
    /** What is taken off, in per cent. */
    percent_off?: number | null;
    /** How long the discount lasts. */
    duration?: "forever" | "once" | "repeating" | (string & {}) | null;
    /** Months that a repeating discount lasts; not in the answer to its creation. */
    duration_in_months?: number | null;
    /** Weeks that a repeating discount lasts; not in the answer to its creation. */
    duration_in_weeks?: number | string | null;
    /** Days that a repeating discount lasts; not in the answer to its creation. */
    duration_in_days?: number | string | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Name of the coupon. */
    name?: string | null;
    /** How often it can be used in all. */
    max_redemptions?: number | null;
    /** Until when it can be used. Read as epoch milliseconds. */
    redeem_by?: number | null;
    /** How often it has been used. */
    times_redeemed?: number | null;
    /** Whether it can still be used. */
    valid?: boolean | null;
    /** What a coupon can be used for. */
    applies_to?: CouponScope | null;
    /** What is taken off in further currencies. Its form is not known: pass it on without relying on a member. */
    currency_options?: {
        [key: string]: unknown;
    } | null;
};
/**
 * A discount to define. No field is marked as required; give `amount_off` or `percent_off`.
 * @see documented: https://docs.wooshpay.com/api-159748782
 */
export type CouponCreate = {
    /** What is taken off in the smallest unit of `currency`. */
    amount_off?: Amount | null;
    /** Currency of `amount_off`; needed with it only. */
    currency?: Currency | null;
    /**
     * How long the discount lasts.
     * @enum {string}
     */
    duration?: "forever" | "once" | "repeating";
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Name of the coupon. */
    name?: string;
    /** What is taken off, in per cent. */
    percent_off?: number | null;
};
/**
 * A page of coupons.
 * @see inferred: analogy, https://docs.wooshpay.com/api-173813745
 */
export type CouponList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Coupon[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What a coupon can be used for.
 * @see documented: https://docs.wooshpay.com/api-159820198,
 * https://docs.wooshpay.com/api-159748782, https://docs.wooshpay.com/api-159875133
 */
export type CouponScope = {
    /** Identifiers of the products that become cheaper. */
    products?: string[] | null;
};
/**
 * Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever
 * the case.
 * @see documented: checkout, crypto, alipay-zh
 */
export type Currency = CurrencyCode | (string & {});
/**
 * A buyer, whom payments and saved payment methods belong to.
 * @see partial: https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/api-55532470, https://docs.wooshpay.com/api-55532389
 */
export type Customer = {
    /** Identifier that begins with cus_. */
    id: string;
    /**
     * Always `customer`, which tells what kind of object this is.
     * @constant
     */
    object: "customer";
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. Inside a setup session it may differ from that of the session. */
    livemode?: boolean | null;
    /** Postal address. An empty object when none was given; may hold some of its fields only. */
    address?: Address | null;
    /** E-mail address of the buyer. */
    email?: string | null;
    /** Full name. */
    name?: string | null;
    /** Text for the merchant. */
    description?: string | null;
    /** Telephone number. */
    phone?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Where goods are sent to. */
    shipping?: CustomerShipping | null;
    /** Currency that goes with the customer. Code has to work without it. */
    currency?: Currency | null;
    /** Languages that the buyer prefers. Code has to work without it. */
    preferred_locales?: string[] | null;
    /** Balance of the customer in the smallest unit of the currency. Whose favour a positive one is in is not known: book nothing by it. */
    balance?: Amount | null;
};
/**
 * A buyer to record.
 * @see partial: https://docs.wooshpay.com/api-55532389,
 * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/7227990m0
 */
export type CustomerCreate = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Text for the merchant. */
    description?: string;
    /** E-mail address. Send it where you know it. */
    email?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Full name. */
    name?: string;
    /** Telephone number. */
    phone?: string;
    /** Where goods for a buyer are to be sent. Unlike on a payment intent, no field is required. */
    shipping?: CustomerShippingInput;
    /** Identifier of a payment method (pm_…). What it does is not explained. */
    payment_method?: string;
};
/**
 * One page of customers.
 * @see inferred: analogy, https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type CustomerList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Customer[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * Where goods for a buyer are sent to.
 * @see inferred: https://docs.wooshpay.com/api-55532389
 */
export type CustomerShipping = {
    /** Postal address of the recipient. */
    address?: Address | null;
    /** Recipient. */
    name?: string | null;
    /** Telephone number of the recipient. */
    phone?: string | null;
};
/**
 * Where goods for a buyer are to be sent. Unlike on a payment intent, no field is required.
 * @see partial: https://docs.wooshpay.com/api-55532389,
 * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/7227990m0, https://docs.wooshpay.com/api-55532470
 */
export type CustomerShippingInput = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Recipient. */
    name?: string;
    /** Telephone number of the recipient. */
    phone?: string;
};
/**
 * What to change about a buyer.
 * @see partial: https://docs.wooshpay.com/api-55532389,
 * https://docs.wooshpay.com/api-55532470
 */
export type CustomerUpdate = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Text for the merchant. */
    description?: string;
    /** E-mail address of the buyer. */
    email?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Full name. */
    name?: string;
    /** Telephone number. */
    phone?: string;
    /** Where goods for a buyer are to be sent. Unlike on a payment intent, no field is required. */
    shipping?: CustomerShippingInput;
    /** Identifier of a payment method (pm_…). Whether it may be changed here is not certain. */
    payment_method?: string;
};
/**
 * What is left of an object that was deleted.
 * @see inferred: analogy
 */
export type DeletedObject = {
    /** Identifier of what was deleted. */
    id: string;
    /** Kind of object that was deleted, such as `customer`. */
    object: string;
    /** True once it is gone. */
    deleted?: boolean | null;
};
/**
 * An Alipay account in mainland China, which receives CNY.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationAlipayChina = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "alipay";
    /** An Alipay account. Fields beyond the known ones are let through. */
    alipay: AlipayAccountInput;
};
/**
 * A bank account in mainland China, which receives CNY.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationBankAccountChina = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank in mainland China, found by its SWIFT code and routing number. */
    bank_account: BankAccountChina;
};
/**
 * A bank account in a country of the eurozone, which receives EUR.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationBankAccountEurozone = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank in the eurozone, found by its IBAN. */
    bank_account: BankAccountEurozone;
};
/**
 * A bank account in any other country. Known fields are offered, others are let through,
 * none but the country is required.
 * @see inferred: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983
 */
export type DestinationBankAccountOther = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank, with every field that any corridor has. The country is required so that a mistake in a known corridor is not taken for a corridor that is unknown. */
    bank_account: BankAccountOther;
    [key: string]: unknown | undefined;
};
/**
 * A bank account in South Africa, which receives ZAR.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationBankAccountSouthAfrica = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank in South Africa, with an identity document of its holder. */
    bank_account: BankAccountSouthAfrica;
};
/**
 * A bank account in the United Kingdom, which receives GBP.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationBankAccountUnitedKingdom = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank in the United Kingdom, found by its sort code. */
    bank_account: BankAccountUnitedKingdom;
};
/**
 * A bank account in the United States, which receives USD.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationBankAccountUnitedStates = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "bank_account";
    /** An account at a bank in the United States, found by its ABA number. */
    bank_account: BankAccountUnitedStates;
};
/**
 * Where money goes, as it comes back. Which member is there depends on the destination type;
 * look for data that was sent as `upi` under `imps`, too.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationData = {
    /** Kind of destination, which names the member with its data. */
    destination_type?: "bank_account" | "card" | "carrier_billing" | "alipay" | "imps" | "upi" | (string & {}) | null;
    /** An account at a bank. Which fields it has depends on the corridor. */
    bank_account?: PayeeBankAccount | null;
    /** An Alipay account. Only the first two fields are known. */
    alipay?: AlipayAccount | null;
    /** An address of the Unified Payments Interface. */
    imps?: UpiAddress | null;
    /** An address of the Unified Payments Interface. */
    upi?: UpiAddress | null;
    /** Card that the money goes to. */
    card?: {
        [key: string]: unknown;
    } | null;
    /** An account with a mobile network operator. */
    carrier_billing?: {
        [key: string]: unknown;
    } | null;
};
/**
 * Where money is to go: the data of one corridor, by country and destination type. Corridors
 * without a form of their own are sent as DestinationBankAccountOther or DestinationOther.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7093120m0,
 * https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7115158m0,
 * https://docs.wooshpay.com/7115173m0, https://docs.wooshpay.com/api-42628142
 */
export type DestinationDataInput = DestinationBankAccountUnitedStates | DestinationBankAccountUnitedKingdom | DestinationBankAccountEurozone | DestinationBankAccountSouthAfrica | DestinationBankAccountChina | DestinationAlipayChina | DestinationUpiIndia | DestinationBankAccountOther | DestinationOther;
/**
 * A destination of another type. Its data goes into a member named after the type; what that
 * holds is not known, and any further member is let through.
 * @see partial: https://docs.wooshpay.com/api-90777814
 */
export type DestinationOther = {
    /** Kind of destination, other than bank_account, alipay and upi. */
    destination_type: "card" | "carrier_billing" | "imps" | UnknownValue;
    /** Card that the money goes to. */
    card?: {
        [key: string]: unknown;
    };
    /** An account with a mobile network operator. */
    carrier_billing?: {
        [key: string]: unknown;
    };
    /** An account reached by India's Immediate Payment Service. */
    imps?: {
        [key: string]: unknown;
    };
    [key: string]: unknown | undefined;
} & {
    bank_account?: never;
    alipay?: never;
    upi?: never;
};
/**
 * A UPI address in India, which receives INR.
 * @see partial: https://docs.wooshpay.com/api-42628142
 */
export type DestinationUpiIndia = {
    /**
     * Kind of destination, which names the member with its data.
     * @constant
     */
    destination_type: "upi";
    /** An address of the Unified Payments Interface. */
    upi: UpiAddressInput;
};
/**
 * Where data about the customer's device is collected before 3-D Secure. Newer answers have
 * challenge_redirect instead.
 * @see partial: https://docs.wooshpay.com/doc-1722924
 */
export type DeviceDataRedirect = {
    /** Address to send the customer to. */
    url?: string | null;
    /** Where the customer comes back to. */
    return_url?: string | null;
};
/**
 * A customer's objection to a charge, raised with the bank.
 * @see documented: https://docs.wooshpay.com/api-44454250,
 * https://docs.wooshpay.com/44453397e0, https://docs.wooshpay.com/api-49996644
 */
export type Dispute = {
    /** Identifier that begins with dp_. */
    id: string;
    /**
     * Always `dispute`, which tells what kind of object this is.
     * @constant
     */
    object: "dispute";
    /** Money in dispute. Mostly the amount of the charge; it differs when only a part is disputed or the exchange rate has moved. In the smallest unit of the currency. */
    amount?: Amount | null;
    /** Identifiers of the movements on the merchant's balance. */
    balance_transactions?: string[] | null;
    /** Identifier of the charge (ch_…). */
    charge?: string | null;
    /** When it was raised. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** What the merchant has put forward. */
    evidence?: DisputeEvidence | null;
    /** Whether evidence was handed in, and until when it can be. */
    evidence_details?: DisputeEvidenceDetails | null;
    /** Whether the charge can still be refunded. */
    is_charge_refundable?: boolean | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** Key/value pairs, all of them strings. What the card scheme says can stand here: `arn`, `card_number` (masked), `card_scheme`, `orig_transaction_amount`, `orig_transaction_currency`, `orig_transaction_date`, `partial_ind` and `work_by_date`, the dates in epoch milliseconds. */
    metadata?: Metadata | null;
    /** Identifier of the payment intent (pi_…). */
    payment_intent?: string | null;
    /** Why the customer objects, which decides what evidence helps. Further reasons may come. */
    reason?: "general" | (string & {}) | null;
    /** How far it has come. Where it ends in `needs_response`, hand in evidence before `evidence_details.due_by`; `won` and `lost` are final. */
    status?: "warning_needs_response" | "warning_under_review" | "warning_closed" | "needs_response" | "under_review" | "won" | "lost" | (string & {}) | null;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/42648310e0
 */
export type DisputeEventData = {
    /** A customer's objection to a charge, raised with the bank. */
    object: Dispute;
};
/**
 * What the merchant has put forward.
 * @see partial: https://docs.wooshpay.com/api-44454250,
 * https://docs.wooshpay.com/api-49996644
 */
export type DisputeEvidence = {
    /** Log that shows the customer's visits or downloads. */
    access_activity_log?: string | null;
    /** Billing address that the customer gave. */
    billing_address?: string | null;
    /** File (file_…) with the rules for cancelling. */
    cancellation_policy?: string | null;
    /** How the customer was told the rules for cancelling. */
    cancellation_policy_disclosure?: string | null;
    /** Why the customer's cancellation does not count. */
    cancellation_rebuttal?: string | null;
    /** File (file_…) with messages to and from the customer. */
    customer_communication?: string | null;
    /** E-mail address of the customer. */
    customer_email_address?: string | null;
    /** Who bought, by name. */
    customer_name?: string | null;
    /** IP address that the order came from. */
    customer_purchase_ip?: string | null;
    /** File (file_…) with the customer's signature. */
    customer_signature?: string | null;
    /** File (file_…) that shows what the other charge was for. */
    duplicate_charge_documentation?: string | null;
    /** Why the other charge is no duplicate. */
    duplicate_charge_explanation?: string | null;
    /** Identifier of the other charge (ch_…). */
    duplicate_charge_id?: string | null;
    /** What was sold. */
    product_description?: string | null;
    /** File (file_…) with the receipt; an empty string where there is none. */
    receipt?: string | null;
    /** File (file_…) with the rules for refunds. */
    refund_policy?: string | null;
    /** How the customer was told the rules for refunds. */
    refund_policy_disclosure?: string | null;
    /** Why no refund is due. */
    refund_refusal_explanation?: string | null;
    /** Day on which the service was given, as text. */
    service_date?: string | null;
    /** File (file_…) that shows that the service was given. */
    service_documentation?: string | null;
    /** Address that the goods were sent to. */
    shipping_address?: string | null;
    /** Delivery service. */
    shipping_carrier?: string | null;
    /** Day on which the goods were sent, as text. */
    shipping_date?: string | null;
    /** File (file_…) that shows that the goods were sent. */
    shipping_documentation?: string | null;
    /** Number under which the carrier tracks the parcel. */
    shipping_tracking_number?: string | null;
    /** File (file_…) with anything else. */
    uncategorized_file?: string | null;
    /** Anything else. */
    uncategorized_text?: string | null;
    /** When it was put forward. Epoch milliseconds. */
    created?: number | null;
};
/**
 * Whether evidence was handed in, and until when it can be.
 * @see documented: https://docs.wooshpay.com/api-44454250
 */
export type DisputeEvidenceDetails = {
    /** Until when evidence is accepted, in epoch milliseconds as elsewhere. */
    due_by?: number | null;
    /** Whether evidence was put forward. */
    has_evidence?: boolean | null;
    /** Whether it is too late. */
    past_due?: boolean | null;
    /** How often evidence was sent to the bank. */
    submission_count?: number | null;
};
/**
 * What the merchant puts forward. Send whatever supports the case, and nothing else.
 * @see inferred: https://docs.wooshpay.com/api-44454250, analogy
 */
export type DisputeEvidenceInput = {
    /** Log that shows the customer's visits or downloads. */
    access_activity_log?: string;
    /** Billing address that the customer gave. */
    billing_address?: string;
    /** File (file_…) with the rules for cancelling. */
    cancellation_policy?: string;
    /** How the customer was told the rules for cancelling. */
    cancellation_policy_disclosure?: string;
    /** Why the customer's cancellation does not count. */
    cancellation_rebuttal?: string;
    /** File (file_…) with messages to and from the customer. */
    customer_communication?: string;
    /** E-mail address of the customer. */
    customer_email_address?: string;
    /** Who bought, by name. */
    customer_name?: string;
    /** IP address that the order came from. */
    customer_purchase_ip?: string;
    /** File (file_…) with the customer's signature. */
    customer_signature?: string;
    /** File (file_…) that shows what the other charge was for. */
    duplicate_charge_documentation?: string;
    /** Why the other charge is no duplicate. */
    duplicate_charge_explanation?: string;
    /** Identifier of the other charge (ch_…). */
    duplicate_charge_id?: string;
    /** What was sold. */
    product_description?: string;
    /** File (file_…) with the receipt. */
    receipt?: string;
    /** File (file_…) with the rules for refunds. */
    refund_policy?: string;
    /** How the customer was told the rules for refunds. */
    refund_policy_disclosure?: string;
    /** Why no refund is due. */
    refund_refusal_explanation?: string;
    /** Day on which the service was given, as text. */
    service_date?: string;
    /** File (file_…) that shows that the service was given. */
    service_documentation?: string;
    /** Address that the goods were sent to. */
    shipping_address?: string;
    /** Delivery service. */
    shipping_carrier?: string;
    /** Day on which the goods were sent, as text. */
    shipping_date?: string;
    /** File (file_…) that shows that the goods were sent. */
    shipping_documentation?: string;
    /** Number under which the carrier tracks the parcel. */
    shipping_tracking_number?: string;
    /** File (file_…) with anything else. */
    uncategorized_file?: string;
    /** Anything else. */
    uncategorized_text?: string;
};
/**
 * One page of disputes.
 * @see documented: https://docs.wooshpay.com/api-44454250
 */
export type DisputeList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Dispute[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to change of a dispute.
 * @see inferred: analogy
 */
export type DisputeUpdate = {
    /** What the merchant puts forward. Send whatever supports the case, and nothing else. */
    evidence?: DisputeEvidenceInput;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether to send the evidence to the bank at once. */
    submit?: boolean;
};
/**
 * What went wrong, for programs and for people.
 * @see partial: https://docs.wooshpay.com/doc-1763752
 */
export type ErrorDetail = {
    /** Kind of the error: whether the call, the card, the key of the call or the API is at fault. */
    type?: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | (string & {}) | null;
    /** Short reason, for programs to decide by and not to show. */
    code?: string | null;
    /** Explanation for a person. Write it into the log. */
    message?: string | null;
    /** Why the issuer refused the card. */
    decline_code?: string | null;
    /** Name of the request field at fault. */
    param?: string | null;
} & {
    error?: never;
};
/**
 * An error wrapped in a member named `error`.
 * @see inferred: public-code-52020751324
 */
export type ErrorEnvelope = {
    /** What went wrong, for programs and for people. */
    error: ErrorDetail;
};
/**
 * Body of every answer outside 2xx, either wrapped in `error` or at the top level. Read
 * both.
 * @see inferred: public-code-52020751324, public-code-56895922889
 */
export type ErrorResponse = ErrorEnvelope | ErrorDetail;
/**
 * Something that happened. `type` says what, `data.object` holds the object as it was then.
 * @see documented: integration-overview, https://docs.wooshpay.com/api-49996644,
 * https://docs.wooshpay.com/7194408m0, https://docs.wooshpay.com/doc-2653815
 */
export type Event = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /** Name of an event. `setup_intent.created` says that saving a payment method has begun, `setup_intent.succeeded` that it is saved: keep the identifiers of customer and payment method then. `payout.updated` says that a payout changed, `payout.paid` that the money should be with the beneficiary, `payout.failed` that the bank refused or returned it, `payout.canceled` that WooshPay stopped it before it was sent. */
    type: EventType;
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: EventData;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/api-49996644,
 * https://docs.wooshpay.com/7194408m0
 */
export type EventData = {
    /** The object as it was then. Its own `object` says which kind it is. */
    object: {
        [key: string]: unknown;
    };
    /** What it was before, for changes. */
    previous_attributes?: {
        [key: string]: unknown;
    } | null;
};
/**
 * The call that caused an event.
 * @see documented: https://docs.wooshpay.com/api-49996644,
 * https://docs.wooshpay.com/7194408m0, https://docs.wooshpay.com/doc-2653815
 */
export type EventRequest = {
    /** Identifier of the call. */
    id?: string | null;
    /** Idempotency key of the call. */
    idempotency_key?: string | null;
};
/**
 * Name of an event. `setup_intent.created` says that saving a payment method has begun,
 * `setup_intent.succeeded` that it is saved: keep the identifiers of customer and payment
 * method then. `payout.updated` says that a payout changed, `payout.paid` that the money
 * should be with the beneficiary, `payout.failed` that the bank refused or returned it,
 * `payout.canceled` that WooshPay stopped it before it was sent.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/7194408m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7093120m0
 */
export type EventType = "payment_intent.created" | "payment_intent.requires_action" | "payment_intent.succeeded" | "payment_intent.payment_failed" | "payment_intent.canceled" | "payment_intent.cancelled" | "charge.refund.updated" | "charge.dispute.updated" | "setup_intent.created" | "setup_intent.succeeded" | "payout.created" | "payout.updated" | "payout.paid" | "payout.failed" | "payout.canceled" | "product.created" | "checkout.session.completed" | "checkout.session.expired" | "checkout.session.canceled" | "payment_link.paid" | (string & {});
/**
 * A file to upload. Limits of size and kind are not known.
 * @see inferred: analogy, https://docs.wooshpay.com/api-50223823
 */
export type FileCreate = {
    /** Content of the file. */
    file: Blob;
    /** What the file is for. For a document in a dispute, `dispute_evidence`. */
    purpose: "dispute_evidence" | (string & {});
};
/**
 * What a customer is asked to pay.
 * @see partial: https://docs.wooshpay.com/api-121421332
 */
export type Invoice = {
    /** Identifier, for reading it again. How it begins is not known. */
    id: string;
    /**
     * Always `invoice`, which tells what kind of object this is.
     * @constant
     */
    object: "invoice";
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Whether WooshPay takes the draft further by itself. */
    auto_advance?: boolean | null;
    /** Identifier of the charge that paid it. */
    charge?: string | null;
    /** How the money is collected, by charging the customer or by sending a bill. */
    collection_method?: string | null;
    /** Text on the invoice. */
    description?: string | null;
    /** Address at which the customer sees and pays it. */
    hosted_invoice_url?: string | null;
    /** What an invoice charges for, one line each. */
    lines?: InvoiceLineList | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Identifier of the payment intent that pays it (pi_…). */
    payment_intent?: string | null;
    /** Start of the time that it bills for. Epoch milliseconds as a number; the form of a string is not known. */
    period_start?: InvoiceTime;
    /** End of the time that it bills for. Epoch milliseconds as a number; the form of a string is not known. */
    period_end?: InvoiceTime;
    /** How far the invoice has come. */
    status?: string | null;
    /** Identifier of the subscription that it bills for. */
    subscription?: string | null;
    /** Two-letter ISO 3166 country code of the merchant. */
    account_country?: string | null;
    /** Name of the merchant. */
    account_name?: string | null;
    /** Money to pay in the smallest unit of the currency. */
    amount_due?: Amount | null;
    /** Money paid so far in the smallest unit of the currency. */
    amount_paid?: Amount | null;
    /** Its meaning is not explained; by its name the number of decimals of the amounts. Do not calculate with it. */
    amount_precision?: number | null;
    /** Why it was made, by hand or for a subscription. Further values may come. */
    billing_reason?: "manual" | "subscription" | "subscription_create" | "subscription_cycle" | "subscription_thresholds" | (string & {}) | null;
};
/**
 * Lines to put on an invoice.
 * @see partial: https://docs.wooshpay.com/api-220502273
 */
export type InvoiceAddLines = {
    /** What to bill for, besides what is on the invoice. */
    lines: readonly InvoiceLineInput[];
};
/**
 * An invoice to open.
 * @see inferred: https://docs.wooshpay.com/114672803e0
 */
export type InvoiceCreate = {
    /** Identifier of the customer who is billed (cus_…). */
    customer: string;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency;
    /** Whether WooshPay takes the draft further by itself. */
    auto_advance?: boolean;
    /** How the money is collected. */
    collection_method?: string;
    /** Text on the invoice. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Identifier of the subscription to bill for. */
    subscription?: string;
};
/**
 * An amount that a customer is billed for.
 * @see partial: https://docs.wooshpay.com/api-114919063
 */
export type InvoiceItem = {
    /** Identifier, for reading it again. How it begins is not known. */
    id: string;
    /**
     * Always `invoiceitem`, which tells what kind of object this is.
     * @constant
     */
    object: "invoiceitem";
    /** Money in the smallest unit of the currency: the price of one unit times the quantity. */
    amount?: Amount | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Text of the invoice line. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** The time that an amount is billed for. Both ends belong to it. */
    period?: InvoicePeriod | null;
    /** The price of one unit. */
    price?: Price | null;
    /** When it was made. Epoch milliseconds as a number; the form of a string is not known. */
    date?: InvoiceTime;
    /** Identifier of the invoice that it is on. */
    invoice?: string | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** How many units of the price. */
    quantity?: number | null;
    /** Identifier of the subscription that it belongs to. */
    subscription?: string | null;
    /** Identifier of the simulated clock that it runs by. */
    test_clock?: string | null;
};
/**
 * An amount to bill a customer for: a price and how many of it, or an amount and its
 * currency.
 * @see partial: https://docs.wooshpay.com/114858716e0
 */
export type InvoiceItemCreate = {
    /** Identifier of the customer who is billed (cus_…). */
    customer: string;
    /** The time that an amount is billed for. Both ends belong to it. */
    period?: InvoicePeriodInput;
    /** Money in the smallest unit of the currency. */
    amount?: Amount;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency;
    /** Text of the invoice line. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Identifier of the invoice to put it on. */
    invoice?: string;
    /** Identifier of the price (price_…). */
    price?: string;
    /** How many units of the price. */
    quantity?: number;
};
/**
 * One line of an invoice.
 * @see inferred: https://docs.wooshpay.com/api-121421332,
 * https://docs.wooshpay.com/api-220502273
 */
export type InvoiceLine = {
    /** Money for the whole line in the smallest unit of the currency. */
    amount?: Amount | null;
    /** Text of the line. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** The price, whole or as its identifier. */
    price?: string | Price | null;
    /** How many units. */
    quantity?: number | null;
};
/**
 * A line to put on an invoice. Give `price` for an existing price or `price_data` for a new
 * one.
 * @see partial: https://docs.wooshpay.com/api-220502273
 */
export type InvoiceLineInput = {
    /** Identifier of an existing price (price_…). */
    price?: string;
    /** A price to create for this line. */
    price_data?: PriceCreate;
    /** Money for the whole line in the smallest unit of the currency. */
    amount?: Amount;
    /** Text of the line. */
    description?: string;
    /** How many units. */
    quantity?: number;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
} & ({
    price?: never;
} | {
    price_data?: never;
});
/**
 * What an invoice charges for, one line each.
 * @see partial: https://docs.wooshpay.com/api-121421332
 */
export type InvoiceLineList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: InvoiceLine[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * A page of invoices.
 * @see inferred: https://docs.wooshpay.com/api-190580551,
 * https://docs.wooshpay.com/api-42648473
 */
export type InvoiceList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** The invoices, the newest first. */
    data: Invoice[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * The time that an amount is billed for. Both ends belong to it.
 * @see partial: https://docs.wooshpay.com/api-114919063
 */
export type InvoicePeriod = {
    /** Its end. Epoch milliseconds as a number; the form of a string is not known. */
    end?: InvoiceTime;
    /** Its start. Epoch milliseconds as a number; the form of a string is not known. */
    start?: InvoiceTime;
};
/**
 * The time that an amount is billed for. Both ends belong to it.
 * @see partial: https://docs.wooshpay.com/114858716e0
 */
export type InvoicePeriodInput = {
    /** Its end; not before its start. Epoch milliseconds, as a number or as its digits in a string. */
    end?: InvoiceTimeInput;
    /** Its start. Epoch milliseconds, as a number or as its digits in a string. */
    start?: InvoiceTimeInput;
};
/**
 * Moment on an invoice, as a string or as a number. Everywhere else moments are epoch
 * milliseconds.
 * @see partial: https://docs.wooshpay.com/api-121421332,
 * https://docs.wooshpay.com/api-114919063
 */
export type InvoiceTime = number | string | null;
/**
 * Moment in epoch milliseconds, as a number or as its digits in a string.
 * @see partial: https://docs.wooshpay.com/114858716e0
 */
export type InvoiceTimeInput = number | string;
/**
 * A merchant's question whether a card may be charged.
 * @see partial: https://docs.wooshpay.com/api-208172820,
 * https://docs.wooshpay.com/api-160844370
 */
export type IssuingAuthorization = {
    /** Identifier, for reading it again. */
    id: string;
    /**
     * Always `issuing.authorization`, which tells what kind of object this is.
     * @constant
     */
    object: "issuing.authorization";
    /** Money asked for in the smallest unit of the currency. */
    amount?: Amount | null;
    /** Whether the charge was allowed. */
    approved?: boolean | null;
    /** The card, whole and with its cardholder. */
    card?: IssuingCard | null;
    /** Who asks for money. */
    merchant_data?: IssuingMerchant | null;
};
/**
 * A page of authorizations.
 * @see inferred: https://docs.wooshpay.com/api-208172820, analogy
 */
export type IssuingAuthorizationList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: IssuingAuthorization[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * A card that was issued to a cardholder.
 * @see partial: https://docs.wooshpay.com/api-208172820,
 * https://docs.wooshpay.com/api-133005677, https://docs.wooshpay.com/133004238e0
 */
export type IssuingCard = {
    /** Identifier, for reading and changing it; the holder knows `number`. */
    id: string;
    /**
     * Always `issuing.card`, which tells what kind of object this is.
     * @constant
     */
    object: "issuing.card";
    /** Card network. */
    brand?: string | null;
    /** Why the card was canceled. */
    cancellation_reason?: "lost" | "stolen" | "design_rejected" | (string & {}) | null;
    /** Who the card was issued to, whole inside an authorization. Elsewhere it may be the identifier alone. */
    cardholder?: string | IssuingCardholder | null;
    /** When it was issued. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Currency that the card is kept in. */
    currency?: Currency | null;
    /** Security code; only when `expand` holds issuing_card.cvc. */
    cvc?: string | null;
    /** Month of expiry. */
    exp_month?: number | null;
    /** Year of expiry. */
    exp_year?: number | null;
    /** First six digits of the number. */
    first6?: string | null;
    /** Last four digits of the number. */
    last4?: string | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Whole card number; only when `expand` holds issuing_card.number. */
    number?: string | null;
    /** Whether the card can be used. */
    status?: "active" | "inactive" | "canceled" | (string & {}) | null;
    /** Whether there is a piece of plastic: a `virtual` card is a number only. */
    type?: "virtual" | (string & {}) | null;
};
/**
 * A card to issue. All its fields are concluded from the card itself.
 * @see inferred: analogy
 */
export type IssuingCardCreate = {
    /** Identifier of the cardholder. */
    cardholder?: string;
    /** Currency that the card is kept in. */
    currency?: Currency;
    /** Whether there is a piece of plastic: a `virtual` card is a number only. */
    type?: "virtual" | (string & {});
};
/**
 * A page of cards.
 * @see partial: https://docs.wooshpay.com/api-133008102
 */
export type IssuingCardList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** The cards, newest first. */
    data: IssuingCard[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to change about a card. What is not sent stays as it is.
 * @see partial: https://docs.wooshpay.com/133004238e0
 */
export type IssuingCardUpdate = {
    /** Why the card is canceled. The values are those of the card. */
    cancellation_reason?: "lost" | "stolen" | "design_rejected" | (string & {});
    /** Whether the card can be used. */
    status?: "active" | "inactive" | "canceled" | (string & {});
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * Somebody that cards can be issued to.
 * @see partial: https://docs.wooshpay.com/132889294e0, https://docs.wooshpay.com/132887563e0
 */
export type IssuingCardholder = {
    /** Identifier, for issuing a card to the holder. */
    id: string;
    /**
     * Always `issuing.cardholder`, which tells what kind of object this is.
     * @constant
     */
    object: "issuing.cardholder";
    /** Where bills of the cardholder go. */
    billing?: IssuingCardholderBilling | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
};
/**
 * Where bills of the cardholder go.
 * @see partial: https://docs.wooshpay.com/132889294e0, https://docs.wooshpay.com/132887563e0
 */
export type IssuingCardholderBilling = {
    /** Billing address. */
    address?: Address | null;
};
/**
 * Where bills of the cardholder are to go.
 * @see partial: https://docs.wooshpay.com/132887563e0
 */
export type IssuingCardholderBillingInput = {
    /** Billing address. */
    address?: AddressInput;
};
/**
 * Who cards are to be issued to.
 * @see partial: https://docs.wooshpay.com/132887563e0
 */
export type IssuingCardholderCreate = {
    /** Where bills of the cardholder are to go. */
    billing?: IssuingCardholderBillingInput;
};
/**
 * A page of cardholders.
 * @see documented: https://docs.wooshpay.com/api-132891269
 */
export type IssuingCardholderList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** The cardholders, newest first. */
    data: IssuingCardholder[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to change about a cardholder. Send a whole address, not a part.
 * @see inferred: https://docs.wooshpay.com/api-132889177, analogy
 */
export type IssuingCardholderUpdate = {
    /** Where bills of the cardholder are to go. */
    billing?: IssuingCardholderBillingInput;
};
/**
 * Who asks for money.
 * @see partial: https://docs.wooshpay.com/api-208172820,
 * https://docs.wooshpay.com/api-160844370
 */
export type IssuingMerchant = {
    /** Merchant category code of the seller. */
    category_code?: string | null;
    /** Name of the seller. */
    name?: string | null;
};
/**
 * Who charged a card.
 * @see partial: https://docs.wooshpay.com/api-135252902
 */
export type IssuingMerchantData = {
    /** Name of the merchant's trade. */
    category?: string | null;
    /** Merchant category code. */
    category_code?: string | null;
    /** City of the merchant. */
    city?: string | null;
    /** Two-letter ISO 3166 country code. */
    country?: string | null;
    /** Name of the merchant. */
    name?: string | null;
    /** Identifier of the merchant at the card network. */
    network_id?: string | null;
    /** Postal or ZIP code of the merchant. */
    postal_code?: string | null;
    /** State, province or county of the merchant. */
    state?: string | null;
    /** Identifier of the card terminal. */
    terminal_id?: string | null;
    /** Website of the merchant. */
    url?: string | null;
};
/**
 * Money that was charged to a card or paid back to it.
 * @see partial: https://docs.wooshpay.com/api-135252902
 */
export type IssuingTransaction = {
    /** Identifier, for reading and changing it. */
    id: string;
    /**
     * Always `issuing.transaction`, which tells what kind of object this is.
     * @constant
     */
    object: "issuing.transaction";
    /** Money moved in the smallest unit of `currency`. */
    amount?: Amount | null;
    /** Identifier of the authorization it follows from. */
    authorization?: string | null;
    /** Identifier of the card. */
    card?: string | null;
    /** Identifier of the cardholder. */
    cardholder?: string | null;
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the dispute about it. */
    dispute?: string | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** What the merchant charged or paid back in the smallest unit of `merchant_currency`. */
    merchant_amount?: Amount | null;
    /** Currency that the merchant charged in. */
    merchant_currency?: Currency | null;
    /** Who charged a card. */
    merchant_data?: IssuingMerchantData | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** What the card network tells. */
    network_data?: {
        [key: string]: unknown;
    } | null;
    /** Whether the card was charged or paid back. */
    type?: "capture" | "refund" | (string & {}) | null;
};
/**
 * A page of card transactions.
 * @see documented: https://docs.wooshpay.com/api-135447625
 */
export type IssuingTransactionList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: IssuingTransaction[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to attach to a card transaction.
 * @see documented: https://docs.wooshpay.com/api-135252902
 */
export type IssuingTransactionUpdate = {
    /** The caller's own key/value pairs. */
    metadata?: Metadata;
};
/**
 * One thing that a session or a payment link sells.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/api-57534653
 */
export type LineItem = {
    /** Identifier that begins with li_. */
    id: string;
    /**
     * Always `item`, which tells what kind of object this is.
     * @constant
     */
    object: "item";
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Name of the product. */
    description: string;
    /** What a product costs, and how often. */
    price: Price;
    /** How many are sold. */
    quantity: number;
    /** Sum before discounts. In the smallest unit of the currency. */
    amount_subtotal: Amount;
    /** Sum to pay. In the smallest unit of the currency. */
    amount_total: Amount;
};
/**
 * One thing that is sold, at an existing price or at one that is made for it.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363
 */
export type LineItemCreate = LineItemWithPrice | LineItemWithPriceData;
/**
 * What a session or a payment link sells.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654190,
 * https://docs.wooshpay.com/api-42654191, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-4426903,
 * https://docs.wooshpay.com/api-57534442, https://docs.wooshpay.com/57534356e0,
 * https://docs.wooshpay.com/api-57534653
 */
export type LineItemList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: LineItem[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * One thing that is sold at an existing price.
 * @see documented: https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363
 */
export type LineItemWithPrice = {
    /** Identifier of the price (price_…). */
    price: string;
    /** How many; needed unless the price is metered. */
    quantity?: number;
} & {
    price_data?: never;
};
/**
 * One thing that is sold at a price made for it.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363
 */
export type LineItemWithPriceData = {
    /** A price to create, also used inline as `price_data` of a line item. Give `product` for an existing product or `product_data` for a new one. */
    price_data: PriceCreate;
    /** How many are sold. */
    quantity?: number;
} & {
    price?: never;
};
/**
 * The caller's own key/value pairs. Both sides are strings.
 * @see documented: checkout
 */
export type Metadata = {
    [key: string]: string;
};
/**
 * Whose telephone is charged, and by which operator.
 * @see documented: https://docs.wooshpay.com/7196715m0, public-code-70429575319
 */
export type MobileMoneyData = {
    /** Number in digits, the country's prefix first, without a plus sign. */
    phone_number: string;
    /**
     * Operator and country that the number belongs to.
     * @enum {string}
     */
    provider_code: "mtn_cm" | "orange_cm" | "mtn_gh" | "vodafone_gh" | "airtel_gh" | "mpesa_ke" | "mtn_rw" | "airtel_rw" | "airtel_tz" | "tigo_tz" | "vodacom_tz" | "azampesa_tz" | "halopesa_tz" | "mtn_ug" | "airtel_ug";
};
/**
 * What the customer has to do next. One member holds the details; `type` names it, or says
 * redirect_to_url beside a member of another name. Take the first member that has a url.
 * @see documented: alipay-zh, https://docs.wooshpay.com/doc-2895670,
 * https://docs.wooshpay.com/7228013m0, https://docs.wooshpay.com/doc-3858959,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/1723357m0, https://wooshpay.com/docs/alipay,
 * https://wooshpay.com/?p=12042, https://docs.wooshpay.com/doc-4426903,
 * https://docs.wooshpay.com/doc-2043383, https://wooshpay.com/docs/dana,
 * https://wooshpay.com/?p=12060, https://docs.wooshpay.com/doc-3594267,
 * https://docs.wooshpay.com/doc-2603004, https://wooshpay.com/docs/9pay,
 * https://wooshpay.com/?p=12069, https://docs.wooshpay.com/doc-3594070,
 * https://docs.wooshpay.com/doc-2886016, https://docs.wooshpay.com/doc-3751037,
 * https://docs.wooshpay.com/3839872m0, https://docs.wooshpay.com/doc-2623423,
 * https://wooshpay.com/?p=12075, https://wooshpay.com/docs/giropay,
 * https://docs.wooshpay.com/doc-3315671, https://docs.wooshpay.com/doc-2517577,
 * https://wooshpay.com/docs/bank-transfer-in-united-kingdom, https://wooshpay.com/?p=12096,
 * https://docs.wooshpay.com/doc-2539003, https://wooshpay.com/?p=12099,
 * https://docs.wooshpay.com/7196160m0, https://docs.wooshpay.com/7196414m0,
 * https://docs.wooshpay.com/doc-2539071, https://wooshpay.com/?p=12066,
 * https://docs.wooshpay.com/doc-3568363, https://docs.wooshpay.com/doc-5514692
 */
export type NextAction = {
    /** Kind of action. Not a reliable name of the member that holds the details. */
    type?: "challenge_redirect" | "redirect_to_url" | "alipay_handle_redirect" | "mcash_handle_redirect" | "9pay_handle_redirect" | "ovo_handle_redirect" | "bpi_handle_redirect" | "eps_handle_redirect" | "ideal_handle_redirect" | "bank_transfer_uk_handle_redirect" | "bank_transfer_id_handle_redirect" | "promptpay_handle_redirect" | "pix_handle_redirect" | "spei_handle_redirect" | (string & {}) | null;
    /** Where to send the customer. */
    "9pay_handle_redirect"?: Redirect | null;
    /** Where to send the customer. */
    alipay_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    bank_transfer_id_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    bank_transfer_uk_handle_redirect?: Redirect | null;
    /** Where to send the customer, or a code to show, for bank transfers in Vietnam. */
    bank_transfer_vn_handle_redirect?: QrCodeRedirect | null;
    /** Where to send the customer. */
    bpi_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    challenge_redirect?: Redirect | null;
    /** Where to send the customer. */
    dana_handle_redirect?: Redirect | null;
    /** Where data about the customer's device is collected before 3-D Secure. Newer answers have challenge_redirect instead. */
    ddc_redirect?: DeviceDataRedirect | null;
    /** Where to send the customer. */
    eps_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    gcash_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    giropay_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    ideal_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    mcash_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    momo_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    ovo_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    pix_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    promptpay_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    redirect_to_url?: Redirect | null;
    /** Where to send the customer. */
    sofort_handle_redirect?: Redirect | null;
    /** Where to send the customer. */
    spei_handle_redirect?: Redirect | null;
};
/**
 * Settings of a payment method that this description knows none of.
 * @see inferred: analogy
 */
export type OtherPaymentMethodOptions = {
    [key: string]: unknown;
};
/**
 * Two-letter ISO 3166 country code of any country but those with a form of their own: US,
 * GB, ZA, CN and the eurozone. Being in this list does not mean that WooshPay pays out
 * there.
 * @see inferred: https://docs.wooshpay.com/doc-2560983, crypto
 */
export type OtherPayoutCountry = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CZ" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EG" | "EH" | "ER" | "ET" | "FJ" | "FK" | "FM" | "FO" | "GA" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HT" | "HU" | "ID" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SJ" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZM" | "ZW";
/**
 * An account at a bank. Which fields it has depends on the corridor.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type PayeeBankAccount = {
    /** Number of the account, as the bank writes it. */
    account_number?: string | null;
    /** Who holds the account, by name. */
    account_holder_name?: string | null;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {}) | null;
    /** Telephone number of the account holder. */
    phone_number?: string | null;
    /** E-mail address of the account holder. */
    email?: string | null;
    /** Two-letter ISO 3166 country code. */
    country?: string | null;
    /** Currency of the account. */
    currency?: Currency | null;
    /** SWIFT code of the bank. */
    swift?: string | null;
    /** When the payee was born. */
    dob?: PayeeBirthDate | null;
    /** Bank that keeps the account. */
    bank_name?: string | null;
    /** What kind of number `routing_number` is. */
    routing_type?: "aba" | "sort" | "iban" | (string & {}) | null;
    /** ABA number, sort code or IBAN, as `routing_type` says. */
    routing_number?: string | null;
    /** An identity document of the payee. */
    certificate?: PayeeCertificate | null;
};
/**
 * When the payee was born. Each part is a string.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type PayeeBirthDate = {
    /** Day of the month. */
    day?: string | null;
    /** Month of the year. */
    month?: string | null;
    /** Year of birth. */
    year?: string | null;
};
/**
 * When the payee was born. Each part is a string.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type PayeeBirthDateInput = {
    /** Day of the month. */
    day?: string;
    /** Month of the year. */
    month?: string;
    /** Year of birth. */
    year?: string;
};
/**
 * An identity document of the payee.
 * @see inferred: https://docs.wooshpay.com/7093120m0
 */
export type PayeeCertificate = {
    /** Which document proves who the payee is. */
    certificate_type?: "id_card" | (string & {}) | null;
    /** Number of that document. */
    certificate_number?: string | null;
};
/**
 * An identity document of the payee.
 * @see documented: https://docs.wooshpay.com/api-90777814,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/api-90774414,
 * https://docs.wooshpay.com/7093120m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0
 */
export type PayeeCertificateInput = {
    /** Which document proves who the payee is. */
    certificate_type: "id_card" | (string & {});
    /** Number of that document. */
    certificate_number: string;
};
/**
 * Who pays, with all that a bank transfer needs to know.
 * @see partial: https://wooshpay.com/docs/bank-transfer-in-europe,
 * https://docs.wooshpay.com/doc-2517577, https://docs.wooshpay.com/doc-2809314,
 * https://wooshpay.com/docs/paynow
 */
export type PayerDetailsInput = {
    /** Postal address to send, of which the country is needed. */
    address: CountryAddressInput;
    /** E-mail address of the payer. */
    email: string;
    /** Full name of the payer. */
    name: string;
    /** Telephone number of the payer. */
    phone?: string;
};
/**
 * One intention to collect money. Only `status: succeeded` means that the customer has paid.
 * @see documented: alipay-zh, https://docs.wooshpay.com/api-44642278,
 * https://docs.wooshpay.com/api-52305900, https://docs.wooshpay.com/api-106971316,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/doc-2895670,
 * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/doc-3568363
 */
export type PaymentIntent = {
    /** Identifier that begins with pi_. */
    id: string;
    /**
     * Always `payment_intent`, which tells what kind of object this is.
     * @constant
     */
    object: "payment_intent";
    /** When it was created. Epoch milliseconds. */
    created: TimestampMs;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Money to collect. In the smallest unit of the currency. */
    amount: Amount;
    /** What is authorized and can still be captured. In the smallest unit of the currency. */
    amount_capturable?: Amount | null;
    /** What has been collected. In the smallest unit of the currency. */
    amount_received?: Amount | null;
    /** How far the payment has come. */
    status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "requires_capture" | "processing" | "succeeded" | "canceled" | (string & {});
    /** Whether it exists in live mode. */
    livemode: boolean;
    /** Secret of this payment intent, for use in the customer's browser only. */
    client_secret: string;
    /** What the customer has to do next. Answers of 2022 hold JSON text, or an empty string. */
    next_action?: NextAction | string | null;
    /** Identifier of the payment method (pm_…). */
    payment_method?: string | null;
    /** Payment methods that may be used. Answers of 2022 hold JSON text. */
    payment_method_types: PaymentMethodType[] | string;
    /** Settings per payment method. Answers of 2022 hold JSON text. */
    payment_method_options?: PaymentMethodOptions | string | null;
    /** Who confirms it; `automatic` is the one known value. */
    confirmation_method: "automatic" | (string & {});
    /** Whether the money is collected at once or after a separate capture. */
    capture_method?: "automatic" | "manual" | (string & {}) | null;
    /** Where the customer comes back to. */
    return_url?: string | null;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: "on_session" | "off_session" | (string & {}) | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Text for the merchant. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** The merchant's own order number. */
    merchant_order_id?: string | null;
    /** The merchant's own identifier of the buyer. */
    merchant_user_id?: string | null;
    /** How many things are sold. */
    quantity?: number | null;
    /** Where a receipt goes. */
    receipt_email?: string | null;
    /** Where goods are sent to. */
    shipping?: Shipping | null;
    /** Identifier of the invoice it pays. */
    invoice?: string | null;
    /** Why the last attempt failed. */
    last_payment_error?: ErrorDetail | null;
    /** Result of 3-D Secure. Code has to work without it. */
    "3ds_status"?: string | null;
    /** Its meaning is not known; may be empty. */
    cancel_at?: string | null;
    /** Why it was canceled. */
    cancellation_reason?: string | null;
    /** Text on the customer's statement. */
    statement_descriptor?: string | null;
    /** End of the text on the customer's statement. */
    statement_descriptor_suffix?: string | null;
};
/**
 * Why it is given up.
 * @see documented: https://docs.wooshpay.com/api-52305869
 */
export type PaymentIntentCancel = {
    /** Reason in the merchant's own words. */
    cancellation_reason: string;
};
/**
 * A payment intent was canceled and cannot be paid any more.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709
 */
export type PaymentIntentCanceledEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.canceled";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * A payment intent was canceled, under another spelling of the name.
 * @see inferred: public-code-57159018803
 */
export type PaymentIntentCancelledEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.cancelled";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * How much to collect.
 * @see documented: https://docs.wooshpay.com/api-52307160,
 * https://docs.wooshpay.com/doc-2895670
 */
export type PaymentIntentCapture = {
    /** Money to collect in the smallest unit of the currency, at most what was authorized; all of it when left out. The rest goes back to the customer. */
    amount_to_capture?: number;
};
/**
 * What a payment intent is to be paid with, and where the customer comes back to.
 * @see partial: https://docs.wooshpay.com/api-44100767
 */
export type PaymentIntentConfirm = {
    /** A payment method to pay with. `type` decides which other fields there are; a type that this description does not know takes any. */
    payment_method_data?: PaymentMethodData;
    /** Identifier of a saved payment method (pm_…). */
    payment_method?: string;
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** Whether the customer is absent. */
    off_session?: boolean | ("true" | "false");
    /** Fails instead of asking the customer for an action. */
    error_on_requires_action?: boolean | ("true" | "false");
    /** Where the customer comes back to. */
    return_url?: string;
    /**
     * Saves the payment method to the customer for later payments.
     * @enum {string}
     */
    setup_future_usage?: "on_session" | "off_session";
    /** Where goods are to be sent. */
    shipping?: ShippingInput;
};
/**
 * Money to collect.
 * @see partial: alipay-zh, https://docs.wooshpay.com/api-42631218
 */
export type PaymentIntentCreate = {
    /** Money to collect in the smallest unit of the currency. */
    amount: number;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Whether to confirm in the same call; not unless it is said. */
    confirm?: boolean;
    /** A payment method to pay with. `type` decides which other fields there are; a type that this description does not know takes any. */
    payment_method_data?: PaymentMethodData;
    /** Identifier of a saved payment method (pm_…). */
    payment_method?: string;
    /** Payment methods that may be used. */
    payment_method_types?: readonly PaymentMethodType[];
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** Where the customer comes back to, with `confirm: true`. May be the scheme of an app. */
    return_url?: string;
    /**
     * `manual` authorizes now and collects the money in a later call; `automatic` when left out.
     * @enum {string}
     */
    capture_method?: "automatic" | "manual";
    /** Who confirms it; `automatic` is the one known value. Leave it out. */
    confirmation_method?: "automatic" | (string & {});
    /** Identifier of the customer (cus_…), needed to save a payment method or to charge a saved one. */
    customer?: string;
    /** Text for the merchant. */
    description?: string;
    /** The merchant's own order number; searchable. */
    merchant_order_id?: string;
    /** The merchant's own identifier of the buyer. */
    merchant_user_id?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether the customer is absent, with `confirm: true`. */
    "off-session"?: boolean;
    /** How many things are sold. */
    quantity?: number;
    /** Where a receipt goes. */
    receipt_email?: string;
    /**
     * Saves the payment method to the customer for later payments.
     * @enum {string}
     */
    setup_future_usage?: "on_session" | "off_session";
    /** Where goods are to be sent. */
    shipping?: ShippingInput;
};
/**
 * A payment intent was created; nothing is paid yet.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709
 */
export type PaymentIntentCreatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.created";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0
 */
export type PaymentIntentEventData = {
    /** One intention to collect money. Only `status: succeeded` means that the customer has paid. */
    object: PaymentIntent;
};
/**
 * A page of payment intents.
 * @see documented: https://docs.wooshpay.com/api-52305900,
 * https://docs.wooshpay.com/api-106971316
 */
export type PaymentIntentList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: PaymentIntent[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * An attempt to pay failed; the customer may try again.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0
 */
export type PaymentIntentPaymentFailedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.payment_failed";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * The customer has to do something, for example in the app of a wallet.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709
 */
export type PaymentIntentRequiresActionEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.requires_action";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * The customer has paid.
 * @see documented: crypto, https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0
 */
export type PaymentIntentSucceededEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_intent.succeeded";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentIntentEventData;
};
/**
 * What to change about a payment intent.
 * @see partial: https://docs.wooshpay.com/api-55421991
 */
export type PaymentIntentUpdate = {
    /** Money to collect in the smallest unit of the currency. */
    amount?: number;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency;
    /** Whether to confirm in the same call; that an update does so is not known. Confirm in a call of its own. */
    confirm?: boolean;
    /** A payment method to pay with. `type` decides which other fields there are; a type that this description does not know takes any. */
    payment_method_data?: PaymentMethodData;
    /** Identifier of a saved payment method (pm_…). */
    payment_method?: string;
    /** Payment methods that may be used. */
    payment_method_types?: readonly PaymentMethodType[];
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** Where the customer comes back to, with `confirm: true`. May be the scheme of an app. */
    return_url?: string;
    /**
     * `manual` authorizes now and collects the money in a later call.
     * @enum {string}
     */
    capture_method?: "automatic" | "manual";
    /** Who confirms it; `automatic` is the one known value. Leave it out. */
    confirmation_method?: "automatic" | (string & {});
    /** Identifier of the customer (cus_…). */
    customer?: string;
    /** Text for the merchant. */
    description?: string;
    /** The merchant's own order number; searchable. */
    merchant_order_id?: string;
    /** The merchant's own identifier of the buyer. */
    merchant_user_id?: string;
    /** The caller's own key/value pairs, all of them strings. An empty value removes its key, an empty object all of them. */
    metadata?: Metadata;
    /** Whether the customer is absent, with `confirm: true`. */
    "off-session"?: boolean;
    /** How many things are sold. */
    quantity?: number;
    /** Where a receipt goes. */
    receipt_email?: string;
    /**
     * Saves the payment method to the customer for later payments.
     * @enum {string}
     */
    setup_future_usage?: "on_session" | "off_session";
    /** Where goods are to be sent. */
    shipping?: ShippingInput;
};
/**
 * A shareable address of a hosted payment page.
 * @see documented: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLink = {
    /** Identifier, for reading and changing it; customers get `url`. */
    id: string;
    /**
     * Always `payment_link`, which tells what kind of object this is.
     * @constant
     */
    object: "payment_link";
    /** Whether the link can be used. */
    active?: boolean | null;
    /** What the customer sees after paying. */
    after_completion?: PaymentLinkAfterCompletion | null;
    /** Whether the customer is asked for a billing address. */
    billing_address_collection?: "auto" | "required" | (string & {}) | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Whether the customer is asked for a telephone number. */
    phone_number_collection?: PaymentLinkPhoneNumberCollection | null;
    /** Whether the customer is asked for a shipping address, and where to. */
    shipping_address_collection?: PaymentLinkShippingAddressCollection | null;
    /** Address to be shared with customers. */
    url?: string | null;
    /** What a session or a payment link sells. */
    line_items?: LineItemList | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
};
/**
 * What the customer sees after paying.
 * @see documented: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkAfterCompletion = {
    /** Whether the customer stays on the hosted page or is sent elsewhere. */
    type?: "redirect" | "hosted_confirmation" | (string & {}) | null;
    /** Settings of the confirmation on the hosted page. Its fields are not known. */
    hosted_confirmation?: {
        [key: string]: unknown;
    } | null;
    /** Where the customer is sent. */
    redirect?: PaymentLinkRedirect | null;
};
/**
 * What the customer is to see after paying.
 * @see inferred: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkAfterCompletionInput = {
    /** Whether the customer stays on the hosted page or is sent elsewhere. */
    type?: "redirect" | "hosted_confirmation" | (string & {});
    /** Settings of the confirmation on the hosted page. Its fields are not known. */
    hosted_confirmation?: {
        [key: string]: unknown;
    };
    /** Where the customer is sent. */
    redirect?: PaymentLinkRedirectInput;
};
/**
 * A payment link to make.
 * @see inferred: https://docs.wooshpay.com/57534356e0,
 * https://wooshpay.com/docs/payment-link
 */
export type PaymentLinkCreate = {
    /** What is sold. */
    line_items: readonly PaymentLinkItemInput[];
    /** What the customer is to see after paying. */
    after_completion?: PaymentLinkAfterCompletionInput;
    /** Whether the customer is asked for a billing address. */
    billing_address_collection?: "auto" | "required" | (string & {});
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether the customer is to be asked for a telephone number. */
    phone_number_collection?: PaymentLinkPhoneNumberCollectionInput;
    /** Asks the customer for a shipping address. */
    shipping_address_collection?: PaymentLinkShippingAddressCollectionInput;
};
/**
 * What it happened to, as it was then.
 * @see inferred: public-code-56895922889
 */
export type PaymentLinkEventData = {
    /** A shareable address of a hosted payment page. */
    object: PaymentLink;
};
/**
 * One thing that a payment link is to sell, at an existing price.
 * @see inferred: analogy, https://wooshpay.com/docs/payment-link
 */
export type PaymentLinkItemInput = {
    /** Identifier of the price (price_…). */
    price: string;
    /** How many are sold. */
    quantity: number;
};
/**
 * A page of payment links.
 * @see documented: https://docs.wooshpay.com/api-57534483
 */
export type PaymentLinkList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: PaymentLink[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * Somebody paid by a payment link.
 * @see inferred: public-code-56895922889
 */
export type PaymentLinkPaidEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payment_link.paid";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PaymentLinkEventData;
};
/**
 * Whether the customer is asked for a telephone number.
 * @see documented: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkPhoneNumberCollection = {
    /** Whether the customer is asked for it. */
    enabled?: boolean | null;
};
/**
 * Whether the customer is to be asked for a telephone number.
 * @see inferred: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkPhoneNumberCollectionInput = {
    /** Whether the customer is asked for it. */
    enabled?: boolean;
};
/**
 * Where the customer is sent.
 * @see documented: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkRedirect = {
    /** Address that the customer is sent to. */
    url?: string | null;
    [key: string]: unknown | undefined;
};
/**
 * Where the customer is sent.
 * @see inferred: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkRedirectInput = {
    /** Address to send the customer to. */
    url?: string;
    [key: string]: unknown | undefined;
};
/**
 * Countries that goods can be sent to.
 * @see documented: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkShippingAddressCollection = {
    /** Two-letter ISO 3166 codes of the countries that goods can be sent to. */
    allowed_countries?: string[] | null;
};
/**
 * Asks the customer for a shipping address.
 * @see inferred: https://docs.wooshpay.com/api-57534442,
 * https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkShippingAddressCollectionInput = {
    /** Countries that goods can be sent to. */
    allowed_countries?: readonly string[];
};
/**
 * What to change about a payment link; `active: false` switches it off.
 * @see partial: https://docs.wooshpay.com/57534356e0
 */
export type PaymentLinkUpdate = {
    /** Whether the link can be used. */
    active?: boolean;
    /** What the customer is to see after paying. */
    after_completion?: PaymentLinkAfterCompletionInput;
    /** Whether the customer is asked for a billing address. */
    billing_address_collection?: "auto" | "required" | (string & {});
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether the customer is to be asked for a telephone number. */
    phone_number_collection?: PaymentLinkPhoneNumberCollectionInput;
    /** Asks the customer for a shipping address. */
    shipping_address_collection?: PaymentLinkShippingAddressCollectionInput;
    /** What is sold. The fields of an item are not known for this call. */
    line_items?: readonly {
        [key: string]: unknown;
    }[];
};
/**
 * A stored payment instrument. The member named after `type` holds its details: `card`, and
 * for other types members that are not declared here. A payment intent with `customer` and
 * `setup_future_usage` saves one while paying, which `payment_intent.succeeded` reports; a
 * later one charges it by `customer` and `payment_method`.
 * @see documented: https://docs.wooshpay.com/api-112153748,
 * https://docs.wooshpay.com/api-112153316, https://docs.wooshpay.com/api-112149659
 */
export type PaymentMethod = {
    /** Identifier that begins with pm_. */
    id: string;
    /** Kind of object: `payment_method`, or the same with a blank. Take both. */
    object: "payment_method" | "payment method" | (string & {});
    /** Name of a payment method. The list is open. Crypto sessions answer with the coin itself. */
    type?: PaymentMethodType | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** Identifier of the customer it is saved to; not set when there is none. */
    customer?: string | null;
    /** Who pays with it. */
    billing_details?: BillingDetails | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** The card, when `type` is card. */
    card?: PaymentMethodCard | null;
};
/**
 * Whom to save a payment method to.
 * @see documented: https://docs.wooshpay.com/api-112153748
 */
export type PaymentMethodAttach = {
    /** Identifier of the customer (cus_…). */
    customer: string;
};
/**
 * What may be shown of a stored card.
 * @see documented: https://docs.wooshpay.com/api-112153748,
 * https://docs.wooshpay.com/api-112153316, https://docs.wooshpay.com/api-112149659
 */
export type PaymentMethodCard = {
    /** Card scheme. */
    brand?: "American Express" | "Diners Club" | "Discover" | "JCB" | "MasterCard" | "UnionPay" | "Visa" | "Unknown" | (string & {}) | null;
    /** What became of the checks of the card's data. */
    checks?: PaymentMethodCardChecks | null;
    /** Two-letter country code of the card. */
    country?: string | null;
    /** Month of expiry. */
    exp_month?: number | null;
    /** Year of expiry in four digits. */
    exp_year?: number | null;
    /** Text that stands in for the card number. */
    fingerprint?: string | null;
    /** How the card is funded. */
    funding?: "credit" | "debit" | "prepaid" | "unknown" | (string & {}) | null;
    /** Last four digits of the card number. */
    last4?: string | null;
    /** The caller's own key/value pairs. */
    metadata?: Metadata | null;
};
/**
 * Results of checks of a card's data.
 * @see documented: https://docs.wooshpay.com/api-112153748,
 * https://docs.wooshpay.com/api-112153316, https://docs.wooshpay.com/api-112149659
 */
export type PaymentMethodCardChecks = {
    /** Whether the first line of the address fits. */
    address_line1_check?: string | null;
    /** Whether the postal code fits. */
    address_zip_check?: string | null;
    /** Whether the security code fits. */
    cvc_check?: string | null;
};
/**
 * A card to store. Sending its data puts the merchant in scope of PCI SAQ D.
 * @see inferred: https://docs.wooshpay.com/7227990m0, public-code-56895922889
 */
export type PaymentMethodCardInput = {
    /** Card number without blanks. */
    number: string;
    /** Month of expiry, as two digits of text or as a number. */
    exp_month: number | string;
    /** Year of expiry in four digits, as text or as a number. */
    exp_year: number | string;
    /** Security code from the back of the card; never store it. */
    cvc?: string;
    /** Card holder. */
    name?: string;
};
/**
 * A payment instrument to store.
 * @see documented: https://docs.wooshpay.com/api-112149659
 */
export type PaymentMethodCreate = {
    /** Name of a payment method. The list is open. Crypto sessions answer with the coin itself. */
    type: PaymentMethodType;
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** A card to store. Sending its data puts the merchant in scope of PCI SAQ D. */
    card?: PaymentMethodCardInput;
};
/**
 * A payment method to pay with. `type` decides which other fields there are; a type that
 * this description does not know takes any.
 * @see documented: alipay-zh, https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-53887725, https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/7227990m0, https://docs.wooshpay.com/doc-3858959,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/doc-1799213, https://wooshpay.com/docs/sep-direct-debit,
 * https://wooshpay.com/?p=12053, https://docs.wooshpay.com/7196715m0,
 * public-code-70429575319
 */
export type PaymentMethodData = PaymentMethodDataCard | PaymentMethodDataPlain | PaymentMethodDataWechatPay | PaymentMethodDataAlipayPlus | PaymentMethodDataBankRedirect | PaymentMethodDataSepaDebit | PaymentMethodDataWithPayer | PaymentMethodDataMobileMoney | PaymentMethodDataOther;
/**
 * Alipay+, where the currency decides which wallet the customer uses.
 * @see partial: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-53887725, https://wooshpay.com/docs/alipay-plus
 */
export type PaymentMethodDataAlipayPlus = {
    /**
     * Name of the payment method.
     * @constant
     */
    type: "alipayplus";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** What Alipay+ needs to know. Its members are not declared here. */
    alipayplus?: {
        [key: string]: unknown;
    };
};
/**
 * A bank that the customer is sent to, in Europe. The country of the payer is required.
 * @see documented: https://docs.wooshpay.com/3839714m0, https://docs.wooshpay.com/3839872m0,
 * https://docs.wooshpay.com/doc-2623423, https://docs.wooshpay.com/doc-3315671,
 * https://docs.wooshpay.com/api-42631218, https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/7227990m0
 */
export type PaymentMethodDataBankRedirect = {
    /**
     * Name of the payment method.
     * @enum {string}
     */
    type: "bancontact" | "trustly" | "eps" | "giropay" | "ideal" | "sofort" | "p24";
    /** Who pays, for European banks. */
    billing_details: BankRedirectBillingDetailsInput;
};
/**
 * A card that is charged, given by its number.
 * @see documented: https://docs.wooshpay.com/doc-2895670,
 * https://docs.wooshpay.com/api-42631218, https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/doc-3858959, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-3048471
 */
export type PaymentMethodDataCard = {
    /**
     * Name of the payment method.
     * @constant
     */
    type: "card";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** A card number with its dates. Sending it puts the merchant in scope of PCI SAQ D; checkout sessions avoid that. */
    card?: CardData;
};
/**
 * A mobile money account in Cameroon, Ghana, Kenya, Rwanda, Tanzania or Uganda.
 * @see documented: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-53887725, https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/7227990m0, https://docs.wooshpay.com/7196715m0,
 * public-code-70429575319
 */
export type PaymentMethodDataMobileMoney = {
    /**
     * Name of the payment method.
     * @constant
     */
    type: "mobile_money";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** Whose telephone is charged, and by which operator. */
    mobile_money: MobileMoneyData;
};
/**
 * A payment method that this description does not know, with whatever fields it needs.
 * TypeScript takes its name as an unknown one, and fields from a variable or a spread, `{
 * type: "new_wallet" as UnknownValue, ...{ new_wallet: {} } }`. From a plain literal it
 * takes neither, as that may be a known type without its fields, or with misspelt ones.
 * @see inferred: analogy
 */
export type PaymentMethodDataOther = {
    /** Name of the payment method. Types of the other schemas are refused here. */
    type: "USDC" | "USDT" | UnknownValue;
};
/**
 * A payment method without details of its own. Billing details go with some: PIX the
 * country, name and e-mail address, UPI the e-mail address, SPEI the name.
 * @see documented: alipay-zh, https://docs.wooshpay.com/api-112149659,
 * https://docs.wooshpay.com/api-42631218, https://docs.wooshpay.com/api-53887725,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/7227990m0
 */
export type PaymentMethodDataPlain = {
    /**
     * Name of the payment method.
     * @enum {string}
     */
    type: "alipay" | "alipay_hk" | "applepay" | "googlepay" | "kakaopay" | "dana" | "boost" | "grabpay" | "mcash" | "touchngo" | "shopeepay" | "unionpay" | "9pay" | "ovo" | "gcash" | "truemoney" | "momo" | "zalo" | "rabbit_line_pay" | "bpi" | "fpx" | "stitch" | "klarna" | "atome" | "bank_transfer_id" | "bank_transfer_ng" | "bank_transfer_za" | "vietcombank" | "qris" | "promptpay" | "pix" | "upi" | "spei" | "boleto" | "gopay";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
};
/**
 * SEPA direct debit.
 * @see partial: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/doc-1799213
 */
export type PaymentMethodDataSepaDebit = {
    /**
     * Name of the payment method.
     * @enum {string}
     */
    type: "sepa_debit" | "sepa";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** What SEPA direct debit needs to know. Its members are not declared here. */
    sepa_debit?: {
        [key: string]: unknown;
    };
};
/**
 * WeChat Pay, where the customer pays from a wallet in the app.
 * @see partial: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-53887725, https://docs.wooshpay.com/doc-1724181
 */
export type PaymentMethodDataWechatPay = {
    /**
     * Name of the payment method.
     * @constant
     */
    type: "wechat_pay";
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** What WeChat Pay needs to know. Its members are not declared here. */
    wechat_pay?: {
        [key: string]: unknown;
    };
};
/**
 * A bank transfer in Europe or the United Kingdom, or PayNow. The name, the country and the
 * e-mail address of the payer are required.
 * @see partial: https://wooshpay.com/docs/bank-transfer-in-europe,
 * https://docs.wooshpay.com/doc-2517577, https://docs.wooshpay.com/doc-2809314,
 * https://wooshpay.com/docs/paynow
 */
export type PaymentMethodDataWithPayer = {
    /**
     * Name of the payment method.
     * @enum {string}
     */
    type: "bank_transfer_eu" | "bank_transfer_uk" | "paynow";
    /** Who pays, with all that a bank transfer needs to know. */
    billing_details: PayerDetailsInput;
};
/**
 * Saved payment methods.
 * @see inferred: https://docs.wooshpay.com/api-112153316,
 * https://docs.wooshpay.com/api-42648473
 */
export type PaymentMethodList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: PaymentMethod[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * Settings per payment method, each under the name of its type.
 * @see documented: alipay-zh, https://docs.wooshpay.com/7228013m0,
 * https://docs.wooshpay.com/7197331m0
 */
export type PaymentMethodOptions = {
    /** How the customer reaches Alipay. */
    alipay?: AlipayOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    alipay_hk?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    alipayplus?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    boost?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    bpi?: AlipayPlusOptions;
    /** How a card is charged. */
    card?: CardOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    dana?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    gcash?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    kakaopay?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    rabbit_line_pay?: AlipayPlusOptions;
    /** Which account is debited. */
    sepa?: SepaDebitOptions;
    /** Which account is debited. */
    sepa_debit?: SepaDebitOptions;
    /** Who pays by SPEI. */
    spei?: SpeiOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    touchngo?: AlipayPlusOptions;
    /** How the customer reaches a wallet of the Alipay+ family. */
    truemoney?: AlipayPlusOptions;
    /** With which app the customer pays by UPI. */
    upi?: UpiOptions;
    /** How the customer reaches WeChat Pay. */
    wechat_pay?: WechatPayOptions;
    [key: string]: OtherPaymentMethodOptions | undefined;
};
/**
 * Settings per payment method, each under the name of its type. Only methods whose settings
 * are known are listed; others may be sent.
 * @see documented: alipay-zh, https://docs.wooshpay.com/doc-1722924,
 * https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/doc-3858959, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/7197331m0, https://docs.wooshpay.com/1723357m0,
 * https://wooshpay.com/docs/alipay, https://wooshpay.com/?p=12042,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-2886016,
 * https://docs.wooshpay.com/doc-2738725, https://wooshpay.com/?p=12087,
 * https://docs.wooshpay.com/doc-3751037, https://docs.wooshpay.com/doc-1799213,
 * https://wooshpay.com/docs/sep-direct-debit, https://wooshpay.com/?p=12053,
 * https://docs.wooshpay.com/5413632m0, https://docs.wooshpay.com/doc-5514692,
 * https://docs.wooshpay.com/api-53878137, https://docs.wooshpay.com/7228013m0,
 * https://docs.wooshpay.com/api-53887248, https://docs.wooshpay.com/api-53887725
 */
export type PaymentMethodOptionsInput = {
    /** How the customer reaches Alipay. Needed for direct payments, not for checkout sessions. */
    alipay?: AlipayOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    alipay_hk?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    alipayplus?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    boost?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    bpi?: AlipayPlusOptionsInput;
    /** How a card is charged. */
    card?: CardOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    dana?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    gcash?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    kakaopay?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    rabbit_line_pay?: AlipayPlusOptionsInput;
    /** Which account is debited. */
    sepa?: SepaDebitOptionsInput;
    /** Which account is debited. */
    sepa_debit?: SepaDebitOptionsInput;
    /** Who pays by SPEI. Send both numbers. */
    spei?: SpeiOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    touchngo?: AlipayPlusOptionsInput;
    /** How the customer reaches a wallet of the Alipay+ family. */
    truemoney?: AlipayPlusOptionsInput;
    /** With which app the customer pays by UPI. */
    upi?: UpiOptionsInput;
    /** How the customer reaches WeChat Pay. */
    wechat_pay?: WechatPayOptionsInput;
    [key: string]: OtherPaymentMethodOptions | undefined;
};
/**
 * Name of a payment method. The list is open. Crypto sessions answer with the coin itself.
 * @see documented: crypto, alipay-zh, https://docs.wooshpay.com/api-112149659
 */
export type PaymentMethodType = "card" | "alipay" | "alipay_hk" | "wechat_pay" | "kakaopay" | "dana" | "boost" | "grabpay" | "mcash" | "touchngo" | "shopeepay" | "unionpay" | "9pay" | "ovo" | "gcash" | "truemoney" | "rabbit_line_pay" | "alipayplus" | "bancontact" | "bpi" | "trustly" | "eps" | "giropay" | "ideal" | "sofort" | "p24" | "fpx" | "stitch" | "klarna" | "sepa_debit" | "sepa" | "bank_transfer_id" | "qris" | "promptpay" | "pix" | "paynow" | "upi" | "boleto" | "bank_transfer_eu" | "bank_transfer_uk" | "bank_transfer_ng" | "bank_transfer_za" | "spei" | "mobile_money" | "applepay" | "googlepay" | "momo" | "zalo" | "atome" | "vietcombank" | "gopay" | "USDC" | "USDT" | (string & {});
/**
 * What to change about a payment method.
 * @see inferred: public-code-56895922889
 */
export type PaymentMethodUpdate = {
    /** Who pays. */
    billing_details?: BillingDetailsInput;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * Money on its way to a payee, in one of two forms that are not mixed: the newer one has
 * `beneficiary_data` and the `payment_` and `source_` fields, the older one `amount`,
 * `currency`, `destination` and `beneficiary`. The events payout.created, payout.updated,
 * payout.paid, payout.failed and payout.canceled carry it.
 * @see documented: https://docs.wooshpay.com/api-42628142,
 * https://docs.wooshpay.com/7194408m0, https://docs.wooshpay.com/api-42648514
 */
export type Payout = {
    /** Identifier that begins with po_. */
    id: string;
    /**
     * Always `payout`, which tells what kind of object this is.
     * @constant
     */
    object: "payout";
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** `pending` when created, `in_transit` once handed to the bank, then `paid` or `failed`; `canceled` when it was stopped before that. */
    status?: "pending" | "in_transit" | "paid" | "failed" | "canceled" | (string & {}) | null;
    /** A stored payee, also the payee inside a payout that was given inline. */
    beneficiary_data?: Beneficiary | null;
    /** What the payee receives. In the smallest unit of the currency. */
    payment_amount?: Amount | null;
    /** Currency that the payee receives. */
    payment_currency?: Currency | null;
    /** What the payout is paid from. In the smallest unit of the currency. */
    source_amount?: Amount | null;
    /** Currency that the payout is paid from. */
    source_currency?: Currency | null;
    /** The merchant's own reference. It may not come back: keep it beside the `id` of the payout. */
    merchant_payout_id?: string | null;
    /** Text for the merchant. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Short reason why it failed. */
    failure_code?: string | null;
    /** Why it failed, for a person. */
    failure_message?: string | null;
    /** Older form: what is paid out, in the smallest unit of `currency`. */
    amount?: Amount | null;
    /** Older form: currency of `amount`. */
    currency?: Currency | null;
    /** The bank account that a payout of the older form goes to. */
    destination?: PayoutDestination | null;
    /** The payee of a payout of the older form. */
    beneficiary?: PayoutBeneficiary | null;
    /** Older form: kind of destination. */
    type?: "bank_account" | (string & {}) | null;
    /** Older form: how it is sent. */
    method?: "standard" | (string & {}) | null;
    /** Older form: identifier of the movement on the merchant's balance. */
    balance_transaction?: string | null;
    /** Older form: identifier of the movement on the balance after a failure. */
    failure_balance_transaction?: string | null;
    /** Older form: identifiers of the payment intents behind the payout. */
    payment_intents_id?: string[] | null;
    /** Older form: its meaning is not known; pass it on. */
    currency_account?: string | null;
};
/**
 * The payee of a payout of the older form.
 * @see documented: https://docs.wooshpay.com/api-42648514
 */
export type PayoutBeneficiary = {
    /** Identifier that begins with bf_. */
    id: string;
    /**
     * Always `beneficiary`, which tells what kind of object this is.
     * @constant
     */
    object: "beneficiary";
    /** Whether the payee is a business or a person. */
    type?: "business" | "individual" | (string & {}) | null;
    /** A payee that is a business. */
    business?: PayoutBeneficiaryBusiness | null;
    /** What it holds is not known. */
    payee?: {
        [key: string]: unknown;
    } | null;
};
/**
 * A payee that is a business.
 * @see documented: https://docs.wooshpay.com/api-42648514
 */
export type PayoutBeneficiaryBusiness = {
    /** Name under which the business is registered. */
    company_registered_name?: string | null;
    /** Where the business is. */
    address?: Address | null;
    /** Registration of a business and its legal representative. */
    additional_info?: PayoutBeneficiaryBusinessInfo | null;
};
/**
 * Registration of a business and its legal representative.
 * @see documented: https://docs.wooshpay.com/api-42648514
 */
export type PayoutBeneficiaryBusinessInfo = {
    /** What the business does. */
    business_area?: string | null;
    /** Telephone number of the business. */
    business_phone_number?: string | null;
    /** Number under which the business is registered. */
    business_registration_number?: string | null;
    /** First name of the legal representative. */
    legal_rep_first_name?: string | null;
    /** Last name of the legal representative. */
    legal_rep_last_name?: string | null;
    /** Kind of the legal representative's identity document. */
    legal_rep_id_type?: "NATIONAL_ID" | "social_security" | (string & {}) | null;
    /** Number of that document. */
    legal_rep_id_number?: string | null;
    /** E-mail address of the legal representative. */
    legal_rep_email?: string | null;
    /** Telephone number of the legal representative. */
    legal_rep_phone?: string | null;
};
/**
 * A payee given inline, for a payout to somebody who is not stored.
 * @see documented: https://docs.wooshpay.com/api-42628142,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0,
 * https://docs.wooshpay.com/7093120m0
 */
export type PayoutBeneficiaryData = {
    /** Where money is to go: the data of one corridor, by country and destination type. Corridors without a form of their own are sent as DestinationBankAccountOther or DestinationOther. */
    destination_data: DestinationDataInput;
    /** Name under which the merchant finds the payee again. */
    nickname?: string;
    /** Who the payee is, a business or a person. Leave it out unless WooshPay asks for it. */
    entity?: BeneficiaryEntityInput;
};
/**
 * A payout was canceled before it was sent.
 * @see documented: https://docs.wooshpay.com/7194408m0
 */
export type PayoutCanceledEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payout.canceled";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PayoutEventData;
};
/**
 * Money to send. Give `payment_amount` or `source_amount`, and `beneficiary` or
 * `beneficiary_data`.
 * @see documented: https://docs.wooshpay.com/api-42628142,
 * https://docs.wooshpay.com/doc-2560983, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7115158m0, https://docs.wooshpay.com/7115173m0,
 * https://docs.wooshpay.com/7093120m0
 */
export type PayoutCreate = {
    /** Currency that the payee receives. */
    payment_currency: Currency;
    /** What the payee receives, in the smallest unit of `payment_currency`. Most countries have a minimum, some a maximum. Where `source_amount` is given, too, expect this one to decide. */
    payment_amount?: number;
    /** Currency that the payout is paid from. */
    source_currency: Currency;
    /** What the payout is paid from, in the smallest unit of `source_currency`. */
    source_amount?: number;
    /** Identifier of a stored beneficiary (bf_…). */
    beneficiary?: string;
    /** A payee given inline, for a payout to somebody who is not stored. */
    beneficiary_data?: PayoutBeneficiaryData;
    /** The merchant's own reference. Whether it must be unique, and whether it prevents a second payout, is not known. */
    merchant_payout_id?: string;
    /** Text for the merchant. */
    description?: string;
    /** The caller's own key/value pairs. The identifier of an uploaded file can go here, as `document_1`. */
    metadata?: Metadata;
    /**
     * Kind of payout, of the older form.
     * @enum {string}
     */
    type?: "local" | "global" | "to_China";
    /** Identifiers of the payment intents behind the payout. */
    payment_intents_id?: readonly string[];
};
/**
 * A payout was created. Record it; payout.paid tells when the money should be there.
 * @see documented: https://docs.wooshpay.com/7194408m0
 */
export type PayoutCreatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payout.created";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PayoutEventData;
};
/**
 * The bank account that a payout of the older form goes to.
 * @see documented: https://docs.wooshpay.com/api-42648514
 */
export type PayoutDestination = {
    /** Identifier that begins with ba_. */
    id: string;
    /**
     * Always `bank_account`, which tells what kind of object this is.
     * @constant
     */
    object: "bank_account";
    /** When it was stored. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Two-letter ISO 3166 country code. */
    country?: string | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Mark by which the account is recognized. */
    fingerprint?: string | null;
    /** Last four digits of the account number. */
    last4?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** SWIFT code of the bank. */
    swift?: string | null;
    /** Who holds the account, by name. */
    account_holder_name?: string | null;
    /** Whether a person or a company holds the account. */
    account_holder_type?: "individual" | "company" | (string & {}) | null;
    /** Bank that keeps the account. */
    bank_name?: string | null;
    /** Number that finds the bank or the account. */
    routing_number?: string | null;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/7194408m0, https://docs.wooshpay.com/7115003m0,
 * https://docs.wooshpay.com/7093120m0
 */
export type PayoutEventData = {
    /** Money on its way to a payee, in one of two forms that are not mixed: the newer one has `beneficiary_data` and the `payment_` and `source_` fields, the older one `amount`, `currency`, `destination` and `beneficiary`. The events payout.created, payout.updated, payout.paid, payout.failed and payout.canceled carry it. */
    object: Payout;
};
/**
 * A bank refused or returned a payout.
 * @see documented: https://docs.wooshpay.com/7194408m0
 */
export type PayoutFailedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payout.failed";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PayoutEventData;
};
/**
 * A page of payouts.
 * @see documented: https://docs.wooshpay.com/api-42648528
 */
export type PayoutList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Payout[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * The money of a payout should be with the beneficiary.
 * @see documented: https://docs.wooshpay.com/7194408m0
 */
export type PayoutPaidEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payout.paid";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PayoutEventData;
};
/**
 * What to change on a payout.
 * @see documented: https://docs.wooshpay.com/api-42648519
 */
export type PayoutUpdate = {
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * A payout changed. Read its status to learn what it has come to.
 * @see documented: https://docs.wooshpay.com/7115003m0, https://docs.wooshpay.com/7093120m0
 */
export type PayoutUpdatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "payout.updated";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: PayoutEventData;
};
/**
 * Whether the customer is asked for a telephone number.
 * @see inferred: checkout, https://docs.wooshpay.com/api-57534442
 */
export type PhoneNumberCollection = {
    /** Whether the customer is asked for it. */
    enabled?: boolean | null;
};
/**
 * What a product costs, and how often.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-55502209,
 * https://docs.wooshpay.com/55502235e0, https://docs.wooshpay.com/doc-4426903,
 * https://wooshpay.com/docs/wooshpay-checkout, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/api-114919063
 */
export type Price = {
    /** Identifier that begins with price_. */
    id: string;
    /**
     * Always `price`, which tells what kind of object this is.
     * @constant
     */
    object: "price";
    /** When it was created. Epoch milliseconds. */
    created: TimestampMs;
    /** Whether it can be used for new purchases. */
    active: boolean;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Price of one unit in the smallest unit of the currency. */
    unit_amount: Amount;
    /** The product, whole or as its identifier (prod_…). Read both. */
    product: string | Product;
    /** Whether it is charged once or again and again. */
    type: "one_time" | "recurring" | (string & {});
    /** Whether it exists in live mode. */
    livemode: boolean;
    /** How the amount is counted. */
    billing_scheme?: "per_unit" | "tiered" | (string & {}) | null;
    /** The merchant's own key for finding the price. */
    lookup_key?: string | null;
    /** Name for the merchant. */
    nickname?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** How often a subscription price is charged. */
    recurring?: PriceRecurring | null;
    /** Amounts per range of quantity, for billing_scheme tiered. */
    tiers?: PriceTier[] | null;
};
/**
 * A price to create, also used inline as `price_data` of a line item. Give `product` for an
 * existing product or `product_data` for a new one.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363,
 * https://docs.wooshpay.com/api-55501373, https://wooshpay.com/docs/wooshpay-checkout
 */
export type PriceCreate = {
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Price of one unit in the smallest unit of the currency. 0 makes it free. */
    unit_amount: number;
    /** Identifier of an existing product. */
    product?: string | null;
    /** A product to create together with the price. */
    product_data?: PriceProductData | null;
    /** Whether it can be used for new purchases; it can unless told. */
    active?: boolean;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Name for the merchant; customers do not see it. */
    nickname?: string;
    /** How the amount is counted. The list is not closed. */
    billing_scheme?: "per_unit" | "tiered" | (string & {});
    /** The merchant's own key for finding the price. */
    lookup_key?: string;
    /** How often a subscription price is charged. */
    recurring?: PriceRecurringInput;
} & ({
    product?: null;
} | {
    product_data?: null;
});
/**
 * A page of prices.
 * @see inferred: analogy
 */
export type PriceList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Price[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * A product that is created together with its price.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-55501373,
 * https://docs.wooshpay.com/320059978e0
 */
export type PriceProductData = {
    /** Its use is not known; null can be sent. */
    id?: string | null;
    /** Name that customers see. */
    name: string;
    /** Whether it can be bought at present. */
    active?: boolean;
    /** Longer text that customers see. */
    description?: string;
    /** Addresses of pictures that customers see. */
    images?: readonly string[];
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Address at which the product is described. */
    url?: string;
};
/**
 * How often a subscription price is charged.
 * @see documented: https://docs.wooshpay.com/doc-4426903
 */
export type PriceRecurring = {
    /** Unit of the billing period. */
    interval?: "day" | "month" | "week" | "year" | (string & {}) | null;
    /** Units per billing period. */
    interval_count?: number | null;
    /** How usage is counted. */
    usage_type?: "licensed" | (string & {}) | null;
};
/**
 * How often a subscription price is charged.
 * @see documented: https://docs.wooshpay.com/api-55501373,
 * https://wooshpay.com/docs/wooshpay-checkout, https://docs.wooshpay.com/doc-4426903,
 * https://docs.wooshpay.com/api-115695280, https://docs.wooshpay.com/api-115648492,
 * https://docs.wooshpay.com/320059978e0
 */
export type PriceRecurringInput = {
    /**
     * Unit of the billing period.
     * @enum {string}
     */
    interval: "day" | "month" | "week" | "year";
    /** Units per billing period. The whole period may last three years at most. */
    interval_count?: number;
    /**
     * How usage is counted.
     * @enum {string}
     */
    usage_type?: "licensed";
};
/**
 * One range of quantities.
 * @see documented: https://docs.wooshpay.com/320059978e0,
 * https://docs.wooshpay.com/55502235e0
 */
export type PriceTier = {
    /** Last quantity of the range. */
    up_to?: number | string | null;
    /** Amount for the range as a whole, in the smallest unit of the currency. */
    flat_amount?: Amount | string | null;
    /** Amount for each unit, in the smallest unit of the currency. */
    unit_amount?: Amount | string | null;
};
/**
 * Fields of a price to change.
 * @see documented: https://docs.wooshpay.com/55502235e0
 */
export type PriceUpdate = {
    /** Whether it can be used for new purchases. */
    active?: boolean;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Name for the merchant; customers do not see it. */
    nickname?: string;
    /** The merchant's own key for finding the price. */
    lookup_key?: string;
};
/**
 * Something that a merchant sells.
 * @see documented: checkout, crypto, alipay-zh, https://docs.wooshpay.com/api-34903706,
 * https://docs.wooshpay.com/55498754e0, https://docs.wooshpay.com/doc-1722914,
 * https://docs.wooshpay.com/doc-4426903
 */
export type Product = {
    /** Identifier that begins with prod_. */
    id: string;
    /**
     * Always `product`, which tells what kind of object this is.
     * @constant
     */
    object: "product";
    /** When it was created. Epoch milliseconds. */
    created: TimestampMs;
    /** When it was last changed. Epoch milliseconds. */
    updated: TimestampMs;
    /** Whether it can be bought at present. */
    active: boolean;
    /** Name that customers see. */
    name: string;
    /** Longer text that customers see; left out when there is none. */
    description?: string | null;
    /** Addresses of pictures that customers see. */
    images?: string[] | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Address at which the product is described, as it was sent. */
    url?: string | null;
};
/**
 * What is to be sold. Its price is an object of its own.
 * @see documented: checkout, https://docs.wooshpay.com/api-34903706,
 * https://docs.wooshpay.com/doc-1722914, https://wooshpay.com/docs/wooshpay-checkout,
 * https://wooshpay.com/docs/payment-link
 */
export type ProductCreate = {
    /** Leave it out: the answer names the product. Null does no harm. */
    id?: string | null;
    /** Name that customers see. */
    name: string;
    /** Whether it can be bought at present. */
    active?: boolean;
    /** Longer text that customers see. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Address at which the product is described, with or without a scheme. */
    url?: string;
    /** Addresses of pictures that customers see. */
    images?: readonly string[];
};
/**
 * A product was created. A catalogue kept elsewhere can take it up.
 * @see partial: https://docs.wooshpay.com/doc-2653815
 */
export type ProductCreatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "product.created";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: ProductEventData;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/doc-2653815
 */
export type ProductEventData = {
    /** Something that a merchant sells. */
    object: Product;
};
/**
 * A page of products.
 * @see inferred: analogy
 */
export type ProductList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: Product[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * Fields of a product to change.
 * @see inferred: navigation, analogy
 */
export type ProductUpdate = {
    /** Name that customers see. */
    name?: string;
    /** Whether it can be bought at present. */
    active?: boolean;
    /** Longer text that customers see. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Address at which the product is described. */
    url?: string;
    /** Addresses of pictures that customers see. */
    images?: readonly string[];
};
/**
 * A code that customers enter to get the discount of a coupon.
 * @see documented: https://docs.wooshpay.com/api-159875133
 */
export type PromotionCode = {
    /** Identifier, for reading it again; customers enter `code`. */
    id: string;
    /**
     * Always `promotion_code`, which tells what kind of object this is.
     * @constant
     */
    object: "promotion_code";
    /** Whether it can be used. */
    active?: boolean | null;
    /** What customers enter when they pay. */
    code?: string | null;
    /** The coupon, whole. */
    coupon?: Coupon | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Identifier of the only customer (cus_…) who may use it. */
    customer?: string | null;
    /** Until when it can be used. A number is epoch milliseconds; a string has no known form, so do not calculate with it. */
    expires_at?: TimestampMs | string | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** How often it can be used in all. */
    max_redemptions?: number | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** When a code works. */
    restrictions?: PromotionCodeRestrictions | null;
    /** How often it has been used. */
    times_redeemed?: number | null;
};
/**
 * A code to make.
 * @see documented: https://docs.wooshpay.com/api-159875133
 */
export type PromotionCodeCreate = {
    /** Identifier of the coupon. */
    coupon: string;
    /** What customers enter when they pay. */
    code?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Whether it can be used. */
    active?: boolean;
    /** Identifier of the only customer (cus_…) who may use it. */
    customer?: string;
    /** Until when it can be used. Times elsewhere are epoch milliseconds. */
    expires_at?: TimestampMs | string;
    /** How often it can be used in all. */
    max_redemptions?: number;
    /** When a code is to work. */
    restrictions?: PromotionCodeRestrictionsInput;
};
/**
 * When a code works.
 * @see documented: https://docs.wooshpay.com/api-159875133
 */
export type PromotionCodeRestrictions = {
    /** Whether it is for a customer's first purchase only. */
    first_time_transaction?: boolean | null;
    /** Least sum of the purchase in the smallest unit of `minimum_amount_currency`. */
    minimum_amount?: Amount | null;
    /** Currency that `minimum_amount` is in. */
    minimum_amount_currency?: Currency | null;
};
/**
 * When a code is to work.
 * @see documented: https://docs.wooshpay.com/api-159875133
 */
export type PromotionCodeRestrictionsInput = {
    /** Whether it is for a customer's first purchase only. */
    first_time_transaction?: boolean;
    /** Least sum of the purchase in the smallest unit of `minimum_amount_currency`. */
    minimum_amount?: number;
    /** Currency that `minimum_amount` is in. */
    minimum_amount_currency?: Currency;
};
/**
 * Where to send the customer, or a code to show, for bank transfers in Vietnam.
 * @see inferred: https://docs.wooshpay.com/doc-2895670, https://docs.wooshpay.com/7227990m0,
 * https://docs.wooshpay.com/doc-3048471, https://docs.wooshpay.com/doc-3568363,
 * public-code-53413748149, public-code-53714719866, https://docs.wooshpay.com/8245086m0
 */
export type QrCodeRedirect = {
    /** Address to send the customer to. Treat it as opaque. */
    url?: string | null;
    /** Content of the QR code. */
    qrcode?: string | null;
};
/**
 * Where to send the customer.
 * @see documented: alipay-zh, https://docs.wooshpay.com/doc-2895670,
 * https://docs.wooshpay.com/7227990m0, https://docs.wooshpay.com/doc-3048471,
 * https://docs.wooshpay.com/doc-3568363, https://docs.wooshpay.com/doc-3858959,
 * https://docs.wooshpay.com/doc-1722924, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/1723357m0, https://wooshpay.com/docs/alipay,
 * https://wooshpay.com/?p=12042, https://docs.wooshpay.com/doc-4426903,
 * https://docs.wooshpay.com/doc-2043383, https://wooshpay.com/docs/dana,
 * https://wooshpay.com/?p=12060, https://docs.wooshpay.com/doc-3594267,
 * https://docs.wooshpay.com/doc-3594070, https://docs.wooshpay.com/doc-2886016,
 * https://docs.wooshpay.com/doc-3751037, https://docs.wooshpay.com/3839872m0,
 * https://docs.wooshpay.com/doc-2623423, https://wooshpay.com/?p=12075,
 * https://wooshpay.com/docs/giropay, https://docs.wooshpay.com/doc-3315671,
 * https://wooshpay.com/?p=12072, https://wooshpay.com/docs/sofort,
 * https://docs.wooshpay.com/api-112149659, https://docs.wooshpay.com/doc-2517577,
 * https://wooshpay.com/docs/bank-transfer-in-united-kingdom, https://wooshpay.com/?p=12096,
 * https://docs.wooshpay.com/doc-2539003, https://wooshpay.com/?p=12099,
 * https://docs.wooshpay.com/7196160m0, https://docs.wooshpay.com/7196414m0,
 * https://docs.wooshpay.com/doc-2539071, https://wooshpay.com/?p=12066,
 * https://docs.wooshpay.com/doc-5514692, https://docs.wooshpay.com/7228013m0
 */
export type Redirect = {
    /** Address to send the customer to. Treat it as opaque. */
    url: string;
    /** Where the customer comes back to, for 3-D Secure. */
    return_url?: string | null;
};
/**
 * Money that goes back to a customer.
 * @see documented: https://docs.wooshpay.com/api-51369554,
 * https://docs.wooshpay.com/api-52306151
 */
export type Refund = {
    /** Identifier that begins with re_. */
    id: string;
    /**
     * Always `refund`, which tells what kind of object this is.
     * @constant
     */
    object: "refund";
    /** Money paid back. In the smallest unit of the currency. */
    amount?: Amount | null;
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** The payment intent that was paid back. Its id, or the whole. */
    payment_intent?: string | PaymentIntent | null;
    /** Why the money went back. */
    reason?: "duplicate" | "fraudulent" | "requested_by_customer" | "expired_uncaptured_charge" | "resolved_dispute" | (string & {}) | null;
    /** How far the refund has come. Only `succeeded` says that it went through. */
    status?: "pending" | "succeeded" | "failed" | "canceled" | (string & {}) | null;
    /** Text for the merchant. */
    description?: string | null;
    /** Why the refund failed. */
    failure_reason?: "lost_or_stolen_card" | "expired_or_canceled_card" | "unknown" | (string & {}) | null;
    /** Number that the customer finds on the receipt. */
    receipt_number?: string | null;
    /** Identifier of the movement on the merchant's balance. */
    balance_transaction?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
};
/**
 * Money to pay back.
 * @see documented: https://docs.wooshpay.com/api-51369554
 */
export type RefundCreate = {
    /** Identifier of the payment intent. Formally optional, but nothing else names the payment. */
    payment_intent: string;
    /** Money to pay back in the smallest unit of the currency; all of it when left out. */
    amount?: number;
    /**
     * Why the money goes back.
     * @enum {string}
     */
    reason?: "duplicate" | "fraudulent" | "requested_by_customer" | "resolved_dispute";
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/42648310e0
 */
export type RefundEventData = {
    /** Money that goes back to a customer. */
    object: Refund;
};
/**
 * Which account is debited.
 * @see inferred: https://docs.wooshpay.com/doc-1799213
 */
export type SepaDebitOptions = {
    /** IBAN of the payer without blanks. */
    iban?: string | null;
};
/**
 * Which account is debited.
 * @see documented: https://docs.wooshpay.com/doc-1799213,
 * https://wooshpay.com/docs/sep-direct-debit, https://wooshpay.com/?p=12053
 */
export type SepaDebitOptionsInput = {
    /** IBAN of the payer without blanks. */
    iban?: string;
};
/**
 * One attempt to save a payment method.
 * @see inferred: analogy, https://docs.wooshpay.com/api-53881327
 */
export type SetupAttempt = {
    /** Identifier, to tell attempts apart by. */
    id: string;
    /**
     * Always `setup_attempt`, which tells what kind of object this is.
     * @constant
     */
    object: "setup_attempt";
    /** When it was made. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Whether it was made in live mode. */
    livemode?: boolean | null;
    /** Identifier of the payment method (pm_…). */
    payment_method?: string | null;
    /** What the payment method answered to this attempt, in members that are not declared here. */
    payment_method_details?: {
        [key: string]: unknown;
    } | null;
    /** Why it failed. */
    setup_error?: ErrorDetail | null;
    /** Identifier of the setup intent (seti_…). */
    setup_intent?: string | null;
    /** How it went, in a word to show to staff. */
    status?: string | null;
    /** Whether the customer will be present at later payments. */
    usage?: "on_session" | "off_session" | (string & {}) | null;
};
/**
 * One page of setup attempts.
 * @see inferred: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type SetupAttemptList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: SetupAttempt[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * One intention to save a payment method without charging it; a checkout session in setup
 * mode makes one, too. Only the event setup_intent.succeeded proves that the method was
 * saved.
 * @see partial: https://docs.wooshpay.com/7228013m0, https://docs.wooshpay.com/7197331m0
 */
export type SetupIntent = {
    /** Identifier that begins with seti_. */
    id: string;
    /**
     * Always `setup_intent`, which tells what kind of object this is.
     * @constant
     */
    object: "setup_intent";
    /** How far it has come. `requires_action` becomes `succeeded` when the customer passes 3-D Secure and comes back. */
    status?: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "succeeded" | "canceled" | (string & {}) | null;
    /** Identifier of the customer (cus_…) that the payment method is attached to. */
    customer?: string | null;
    /** Secret of this setup intent, for use in the customer's browser only. */
    client_secret?: string | null;
    /** What the customer has to do next; `challenge_redirect` leads to 3-D Secure. */
    next_action?: NextAction | null;
    /** Identifier of the payment method (pm_…). */
    payment_method?: string | null;
    /** Settings per payment method, each under the name of its type. */
    payment_method_options?: PaymentMethodOptions | null;
    /** When it was created. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it exists in live mode. */
    livemode?: boolean | null;
    /** Text for the merchant. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** Payment methods that may be saved. */
    payment_method_types?: PaymentMethodType[] | null;
    /** Whether the customer will be present at later payments. */
    usage?: "on_session" | "off_session" | (string & {}) | null;
    /** Where the customer comes back to. */
    return_url?: string | null;
    /** Why the last attempt failed. */
    last_setup_error?: ErrorDetail | null;
    /** Identifier of the last setup attempt. */
    latest_attempt?: string | null;
    /** Why it was canceled. */
    cancellation_reason?: string | null;
};
/**
 * Why a setup intent is canceled.
 * @see inferred: analogy, https://docs.wooshpay.com/api-53879223
 */
export type SetupIntentCancel = {
    /** Reason in free text. Send one, since canceling a payment intent requires it. */
    cancellation_reason?: string;
};
/**
 * What to save, and where the customer comes back to.
 * @see documented: https://docs.wooshpay.com/api-53887725
 */
export type SetupIntentConfirm = {
    /** Identifier of the customer (cus_…) that the payment method is attached to. */
    customer?: string;
    /** Text for the merchant. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Identifier of an existing payment method (pm_…). */
    payment_method?: string;
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** A payment method to create; its identifier becomes `payment_method`. */
    payment_method_data?: PaymentMethodData;
    /**
     * Whether the customer will be present at later payments.
     * @enum {string}
     */
    usage?: "on_session" | "off_session";
    /** Where the customer comes back to after 3-D Secure. */
    return_url: string;
};
/**
 * A payment method to save. No field is required; to save a card in one call, send
 * `confirm`, `customer`, `payment_method_data` and `usage`, and `return_url` where 3-D
 * Secure is possible.
 * @see documented: https://docs.wooshpay.com/api-53878137,
 * https://docs.wooshpay.com/7228013m0
 */
export type SetupIntentCreate = {
    /** Whether to confirm in the same call; not unless it is said. */
    confirm?: boolean;
    /** Identifier of the customer (cus_…) that the payment method is attached to on success. A payment method of another customer cannot be used. */
    customer?: string;
    /** Text for the merchant. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Identifier of an existing payment method (pm_…). */
    payment_method?: string;
    /** Payment methods that may be saved, for example `card`. */
    payment_method_types?: readonly PaymentMethodType[];
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** A payment method to create; its identifier becomes `payment_method`. */
    payment_method_data?: PaymentMethodData;
    /**
     * Whether the customer will be present at later payments; `off_session` when left out. `on_session` does not rule out payments without the customer later.
     * @enum {string}
     */
    usage?: "on_session" | "off_session";
    /** Where the customer comes back to after 3-D Secure, with `confirm: true`. May be the scheme of an app. */
    return_url?: string;
};
/**
 * Saving a payment method began; setup_intent.succeeded tells when it is saved.
 * @see documented: https://docs.wooshpay.com/7197331m0
 */
export type SetupIntentCreatedEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "setup_intent.created";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: SetupIntentEventData;
};
/**
 * What it happened to, as it was then.
 * @see documented: https://docs.wooshpay.com/7197331m0
 */
export type SetupIntentEventData = {
    /** One intention to save a payment method without charging it; a checkout session in setup mode makes one, too. Only the event setup_intent.succeeded proves that the method was saved. */
    object: SetupIntent;
};
/**
 * One page of setup intents.
 * @see inferred: https://docs.wooshpay.com/api-42648473,
 * https://docs.wooshpay.com/api-52305900
 */
export type SetupIntentList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: SetupIntent[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * A payment method was saved. Keep the customer and the payment method that it names.
 * @see documented: https://docs.wooshpay.com/7197331m0
 */
export type SetupIntentSucceededEvent = {
    /** Identifier that begins with evt_. */
    id: string;
    /**
     * Always `event`, which tells what kind of object this is.
     * @constant
     */
    object?: "event";
    /**
     * Name of the event, by which deliveries are told apart.
     * @constant
     */
    type: "setup_intent.succeeded";
    /** When it happened. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Whether it happened in live mode. */
    livemode?: boolean | null;
    /** Version of the form that the payload has. */
    api_version?: string | null;
    /** Deliveries still to be made. */
    pending_webhooks?: number | null;
    /** The call that caused the event. */
    request?: EventRequest | null;
    /** What it happened to, as it was then. */
    data: SetupIntentEventData;
};
/**
 * What to change of a setup intent.
 * @see documented: https://docs.wooshpay.com/api-53887248
 */
export type SetupIntentUpdate = {
    /** Identifier of the customer (cus_…) that the payment method is attached to. */
    customer?: string;
    /** Text for the merchant. */
    description?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** Identifier of an existing payment method (pm_…). */
    payment_method?: string;
    /** Payment methods that may be saved. */
    payment_method_types?: readonly PaymentMethodType[];
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** A payment method to create; its identifier becomes `payment_method`. */
    payment_method_data?: PaymentMethodData;
};
/**
 * Where goods are sent to.
 * @see documented: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-44642278
 */
export type Shipping = {
    /** Postal address. */
    address?: Address | null;
    /** Recipient. */
    name?: string | null;
    /** Telephone number of the recipient. */
    phone?: string | null;
    /** Delivery service, which `tracking_number` belongs to. */
    carrier?: string | null;
    /** Number under which the carrier tracks the parcel. */
    tracking_number?: string | null;
};
/**
 * Countries that goods can be sent to.
 * @see inferred: public-code-56895922889, https://docs.wooshpay.com/api-42654181,
 * https://docs.wooshpay.com/doc-1722914, https://docs.wooshpay.com/7197331m0,
 * https://docs.wooshpay.com/doc-4426903, https://docs.wooshpay.com/doc-3568363
 */
export type ShippingAddressCollectionInput = {
    /** Two-letter ISO 3166 country codes. */
    allowed_countries?: readonly string[];
};
/**
 * Where goods are to be sent.
 * @see documented: https://docs.wooshpay.com/api-42631218,
 * https://docs.wooshpay.com/api-44642278
 */
export type ShippingInput = {
    /** Postal address to send. */
    address?: AddressInput;
    /** Recipient. */
    name: string;
    /** Telephone number of the recipient. */
    phone?: string;
    /** Delivery service. */
    carrier?: string;
};
/**
 * Who pays by SPEI.
 * @see inferred: https://docs.wooshpay.com/doc-5514692
 */
export type SpeiOptions = {
    /** Personal identity code (CURP) of the payer. */
    curp?: string | null;
    /** Tax number (RFC) of the payer, a natural person. */
    rfc_pf?: string | null;
};
/**
 * Who pays by SPEI. Send both numbers.
 * @see documented: https://docs.wooshpay.com/doc-5514692
 */
export type SpeiOptionsInput = {
    /** Personal identity code (CURP) of the payer. */
    curp?: string;
    /** Tax number (RFC) of the payer, a natural person. */
    rfc_pf?: string;
};
/**
 * What a customer is billed for again and again.
 * @see inferred: https://docs.wooshpay.com/api-115648492
 */
export type Subscription = {
    /** Identifier, for reading it again. How it begins is not known. */
    id: string;
    /**
     * Always `subscription`, which tells what kind of object this is.
     * @constant
     */
    object: "subscription";
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency | null;
    /** Identifier of the customer (cus_…). */
    customer?: string | null;
    /** Identifier of the payment method that is charged (pm_…). */
    default_payment_method?: string | null;
    /** Identifier of the source that is charged. */
    default_source?: string | null;
    /** Text about the subscription. */
    description?: string | null;
    /** What the customer subscribes to. */
    items?: SubscriptionItem[] | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** When it is to end. Moments of the API are epoch milliseconds. */
    cancel_at?: number | null;
    /** How the money is collected, by charging the customer or by sending a bill. */
    collection_method?: string | null;
    /** Days that the customer has to pay an invoice. */
    days_until_due?: number | null;
    /** When waiting invoice items are billed next. Moments of the API are epoch milliseconds. */
    next_pending_invoice_item_invoice?: number | null;
    /** How the invoices of a subscription are paid. */
    payment_settings?: SubscriptionPaymentSettings | null;
    /** Identifier of the simulated clock that it runs by. */
    test_clock?: string | null;
};
/**
 * When an item is billed before its period ends.
 * @see documented: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionBillingThresholdsInput = {
    /** Number of units at which a new billing period starts. */
    usage_gte?: number;
};
/**
 * A subscription to start.
 * @see documented: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionCreate = {
    /** Identifier of the customer who is billed (cus_…). */
    customer: string;
    /** What the customer subscribes to. */
    items: readonly SubscriptionItemInput[];
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency?: Currency;
    /** Identifier of the payment method that is charged (pm_…). */
    default_payment_method?: string | null;
    /** Identifier of the source that is charged. */
    default_source?: string | null;
    /** Text about the subscription. */
    description?: string | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
    /** When it is to end. Moments of the API are epoch milliseconds. */
    cancel_at?: number | null;
    /** How the money is collected. */
    collection_method?: string;
    /** Days that the customer has to pay an invoice. */
    days_until_due?: number | null;
    /** When waiting invoice items are billed next. Moments of the API are epoch milliseconds. */
    next_pending_invoice_item_invoice?: number | null;
    /** How the invoices of a subscription are paid. */
    payment_settings?: SubscriptionPaymentSettingsInput;
    /** Identifier of the simulated clock that it runs by. */
    test_clock?: string | null;
    /** Days before the first charge. */
    trial_period_days?: number;
    /** What the first invoice bills besides the items, one or a list. */
    add_invoice_items?: readonly SubscriptionInvoiceItemInput[] | SubscriptionInvoiceItemInput;
};
/**
 * Something that the first invoice of a subscription bills once.
 * @see documented: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionInvoiceItemInput = {
    /** Identifier of an existing price (price_…). */
    price?: string;
    /** A price to create for it. */
    price_data?: PriceCreate;
    /** How many units. */
    quantity?: number;
} & ({
    price?: never;
} | {
    price_data?: never;
});
/**
 * One price of a subscription.
 * @see partial: https://docs.wooshpay.com/api-115695280,
 * https://docs.wooshpay.com/320059978e0
 */
export type SubscriptionItem = {
    /** Identifier that begins with si_. */
    id: string;
    /**
     * Always `subscription_item`, which tells what kind of object this is.
     * @constant
     */
    object: "subscription_item";
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
    /** What a unit costs in each billing period. */
    price?: Price | null;
    /** How many units. */
    quantity?: number | null;
    /** Identifier of the subscription. */
    subscription?: string | null;
    /** When it was added. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** When the item is billed before its period ends. */
    billing_thresholds?: SubscriptionItemThresholds | null;
    /** Tax rates of the item. Their fields are not known. */
    tax_rates?: {
        [key: string]: unknown;
    }[] | null;
};
/**
 * A change of one item.
 * @see partial: https://docs.wooshpay.com/167714593e0
 */
export type SubscriptionItemChangeInput = {
    /** Identifier of the item to change (si_…). */
    id?: string;
    /** Identifier of its new price (price_…). The quantity becomes 1 unless it is given too. */
    price?: string;
    /** A price to create for it. */
    price_data?: SubscriptionPriceData;
    /** How many units. */
    quantity?: number;
} & ({
    price?: never;
} | {
    price_data?: never;
});
/**
 * A price to add to a subscription. Give `price` for an existing price or `price_data` for a
 * new one.
 * @see documented: https://docs.wooshpay.com/api-115695280
 */
export type SubscriptionItemCreate = {
    /** Identifier of the subscription. */
    subscription: string;
    /** Identifier of an existing recurring price (price_…). */
    price?: string;
    /** A recurring price that is created for an item of a subscription. */
    price_data?: SubscriptionPriceData;
    /** How many units. */
    quantity?: number;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
} & ({
    price?: never;
} | {
    price_data?: never;
});
/**
 * A recurring price to subscribe to. Give `price` for an existing price or `price_data` for
 * a new one.
 * @see documented: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionItemInput = {
    /** Identifier of an existing recurring price (price_…). */
    price?: string;
    /** A recurring price to create. */
    price_data?: SubscriptionPriceData;
    /** How many units. */
    quantity?: number;
    /** The caller's own key/value pairs. May be empty. */
    metadata: Metadata;
    /** When an item is billed before its period ends. */
    billing_thresholds?: SubscriptionBillingThresholdsInput;
} & ({
    price?: never;
} | {
    price_data?: never;
});
/**
 * When the item is billed before its period ends.
 * @see inferred: https://docs.wooshpay.com/api-115695280
 */
export type SubscriptionItemThresholds = {
    /** Number of units at which a new billing period starts. */
    usage_gte?: number | null;
};
/**
 * A change of one item.
 * @see documented: https://docs.wooshpay.com/320059978e0
 */
export type SubscriptionLineItemInput = {
    /** Identifier of the item to change (si_…). */
    id?: string;
    /** A price that is created for a changed item. Give `product` or `product_data`. */
    price_data?: SubscriptionLineItemPriceData;
    /** How many units. */
    quantity?: number;
    /** Whether to take the item off the subscription, as its name says. */
    deleted?: boolean;
};
/**
 * A price that is created for a changed item. Give `product` or `product_data`.
 * @see documented: https://docs.wooshpay.com/320059978e0
 */
export type SubscriptionLineItemPriceData = {
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Identifier of an existing product (prod_…). */
    product?: string;
    /** A product that is created together with its price. */
    product_data?: PriceProductData;
    /** Price of one unit in the smallest unit of the currency. */
    unit_amount?: Amount;
    /** How often a subscription price is charged. */
    recurring?: PriceRecurringInput;
    /** Whether it can be used for new purchases. */
    active?: boolean;
    /** How the amount is counted. */
    billing_scheme?: "per_unit" | "tiered" | (string & {});
    /** Prices by quantity. */
    tiers?: readonly SubscriptionPriceTierInput[];
    /** How the tiers are applied. */
    tiers_mode?: string;
    /** The merchant's own key for finding the price. */
    lookup_key?: string;
    /** Name for the merchant; customers do not see it. */
    nickname?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
} & ({
    product?: never;
} | {
    product_data?: never;
});
/**
 * A page of subscriptions.
 * @see documented: https://docs.wooshpay.com/api-190594648
 */
export type SubscriptionList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** The subscriptions, whole. */
    data: Subscription[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * How the invoices of a subscription are paid.
 * @see inferred: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionPaymentSettings = {
    /** Settings per payment method, each under the name of its type. */
    payment_method_options?: PaymentMethodOptions | null;
    /** Payment methods that may be used. */
    payment_method_types?: PaymentMethodType[] | null;
    /** Whether the payment method of the first payment is kept for the later ones. */
    save_default_payment_method?: string | null;
};
/**
 * How the invoices of a subscription are paid.
 * @see documented: https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionPaymentSettingsInput = {
    /** Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
    payment_method_options?: PaymentMethodOptionsInput;
    /** Payment methods that may be used. */
    payment_method_types?: readonly PaymentMethodType[];
    /** Whether the payment method of the first payment is kept for the later ones. */
    save_default_payment_method?: string;
};
/**
 * A recurring price that is created for an item of a subscription.
 * @see documented: https://docs.wooshpay.com/api-115695280,
 * https://docs.wooshpay.com/api-115648492
 */
export type SubscriptionPriceData = {
    /** Three-letter ISO 4217 code, or USDT or USDC. Send it in upper case, and compare whatever the case. */
    currency: Currency;
    /** Identifier of an existing product (prod_…). */
    product: string;
    /** How often a subscription price is charged. */
    recurring: PriceRecurringInput;
    /** Price of one unit in the smallest unit of the currency. */
    unit_amount: Amount;
};
/**
 * The price within a range of quantities.
 * @see documented: https://docs.wooshpay.com/320059978e0
 */
export type SubscriptionPriceTierInput = {
    /** Last quantity that the tier covers. */
    up_to?: number;
    /** Price of one unit in the smallest unit of the currency. */
    unit_amount?: Amount;
    /** Price of the tier as a whole, in the smallest unit of the currency. */
    flat_amount?: Amount;
};
/**
 * What to change about a subscription, in one of two forms: with `items`, or with
 * `line_items` and a rule for amounts of part of a period, never with both.
 * @see partial: https://docs.wooshpay.com/320059978e0, https://docs.wooshpay.com/167714593e0
 */
export type SubscriptionUpdate = {
    /** Whether to end the subscription with the running period. */
    cancel_at_period_end?: boolean;
    /** The items that change. Not together with `line_items` or `proration_behavior`. */
    items?: readonly SubscriptionItemChangeInput[];
    /** The items that change, in quantity or price, or that are taken off. */
    line_items?: readonly SubscriptionLineItemInput[];
    /** How a change within a period is billed for the part of it that is left. */
    proration_behavior?: string;
} & ({
    items?: never;
} | {
    line_items?: never;
    proration_behavior?: never;
});
/**
 * Moment in epoch milliseconds, a number of 13 digits.
 * @see documented: checkout, crypto, alipay-zh
 */
export type TimestampMs = number;
/**
 * An address of the Unified Payments Interface.
 * @see partial: https://docs.wooshpay.com/api-42628142
 */
export type UpiAddress = {
    /** Virtual payment address. */
    vpa?: string | null;
    /** Telephone number of the payee: country code, hyphen, number. */
    phone_number?: string | null;
};
/**
 * An address of the Unified Payments Interface.
 * @see partial: https://docs.wooshpay.com/api-42628142
 */
export type UpiAddressInput = {
    /** Virtual payment address. */
    vpa: string;
    /** Telephone number of the payee: country code, hyphen, number. */
    phone_number: string;
};
/**
 * With which app the customer pays by UPI.
 * @see inferred: https://docs.wooshpay.com/5413632m0
 */
export type UpiOptions = {
    /** App of the customer. */
    app_type?: "googlepay" | "phonepe" | "paytm" | "other" | (string & {}) | null;
};
/**
 * With which app the customer pays by UPI.
 * @see documented: https://docs.wooshpay.com/5413632m0
 */
export type UpiOptionsInput = {
    /**
     * App of the customer.
     * @enum {string}
     */
    app_type?: "googlepay" | "phonepe" | "paytm" | "other";
};
/**
 * An uploaded file, without its content.
 * @see documented: https://docs.wooshpay.com/api-50223823,
 * https://docs.wooshpay.com/doc-2560983
 */
export type UploadedFile = {
    /** Identifier that begins with file_. */
    id: string;
    /**
     * Always `file`, which tells what kind of object this is.
     * @constant
     */
    object: "file";
    /** When it was uploaded. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** When it ceases to be available, in epoch milliseconds as elsewhere. */
    expires_at?: number | null;
    /** Name to save it under. */
    filename?: string | null;
    /** What the file is for, as it was sent. */
    purpose?: "dispute_evidence" | (string & {}) | null;
    /** Size in bytes. */
    size?: number | null;
    /** Title to show to people in place of the file name. */
    title?: string | null;
    /** File extension without a dot, such as png. */
    type?: string | null;
    /** Address of the content. Reading it takes the secret key of live mode. */
    url?: string | null;
};
/**
 * A URL of the merchant that events are posted to.
 * @see documented: https://docs.wooshpay.com/api-42648337,
 * https://docs.wooshpay.com/42648310e0, https://docs.wooshpay.com/doc-2517709,
 * https://docs.wooshpay.com/7194408m0
 */
export type WebhookEndpoint = {
    /** Identifier that begins with we_. */
    id: string;
    /**
     * Always `webhook_endpoint`, which tells what kind of object this is.
     * @constant
     */
    object: "webhook_endpoint";
    /** Address that events are posted to. */
    url?: string | null;
    /** Events that are posted, not always in the order of the request. */
    enabled_events?: EventType[] | null;
    /** Key of the signatures, one for each endpoint, returned at creation only. Use the whole string as it is, undecoded and with the prefix whsec_ where it has one. */
    secret?: string | null;
    /** Whether events are posted. */
    status?: "enabled" | "disabled" | (string & {}) | null;
    /** When it was registered. Epoch milliseconds. */
    created?: TimestampMs | null;
    /** Text for the merchant. */
    description?: string | null;
    /** Version of the form that payloads to it have. */
    api_version?: string | null;
    /** Whether it receives events of live mode. */
    livemode?: boolean | null;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata | null;
};
/**
 * A URL to post events to.
 * @see partial: crypto, https://docs.wooshpay.com/42648310e0,
 * https://docs.wooshpay.com/doc-2517709, https://docs.wooshpay.com/7194408m0
 */
export type WebhookEndpointCreate = {
    /** Address that events are posted to; https, except while developing locally. */
    url: string;
    /** Events to post. Whether `*` stands for all is not known. */
    enabled_events: readonly EventType[];
    /** Text for the merchant. */
    description?: string;
    /** Version of the form that payloads have, for example 1.0.1. */
    api_version?: string;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * A page of webhook endpoints.
 * @see documented: https://docs.wooshpay.com/api-42648473
 */
export type WebhookEndpointList = {
    /**
     * Always `list`, which tells what kind of object this is.
     * @constant
     */
    object: "list";
    /** Objects of this page of the list. */
    data: WebhookEndpoint[];
    /** Path that was listed. */
    url?: string | null;
    /** Whether more objects follow behind this page of the list. */
    has_more?: boolean | null;
};
/**
 * What to change about a webhook endpoint.
 * @see inferred: navigation, analogy, https://docs.wooshpay.com/api-42648393
 */
export type WebhookEndpointUpdate = {
    /** Address that events are posted to; https, except while developing locally. */
    url?: string;
    /** Events to post from now on. */
    enabled_events?: readonly EventType[];
    /** Text for the merchant. */
    description?: string;
    /** Whether to stop posting events. */
    disabled?: boolean;
    /** The caller's own key/value pairs. Both sides are strings. */
    metadata?: Metadata;
};
/**
 * How the customer reaches WeChat Pay.
 * @see inferred: https://docs.wooshpay.com/doc-1724181
 */
export type WechatPayOptions = {
    /** Kind of WeChat payment: a code to scan, mobile browser, official account or mini program. The values are not known. */
    terminal_type?: string | null;
};
/**
 * How the customer reaches WeChat Pay.
 * @see partial: https://docs.wooshpay.com/doc-1724181, https://wooshpay.com/docs/wechat-pay,
 * https://wooshpay.com/?p=12046, https://docs.wooshpay.com/2587900m0
 */
export type WechatPayOptionsInput = {
    /** Kind of WeChat payment: a code to scan, mobile browser, official account or mini program. The values are not known. */
    terminal_type?: string;
};
/** Query parameters of listProducts. */
export type ListProductsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps products that can or cannot be bought. */
    active?: boolean;
};
/** Query parameters of listPrices. */
export type ListPricesQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps prices that can or cannot be used for new purchases. */
    active?: boolean;
};
/** Query parameters of listPaymentLinks. */
export type ListPaymentLinksQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps only the links that can be used at present, or only those that cannot. */
    active?: boolean;
};
/** Query parameters of listPaymentLinkLineItems. */
export type ListPaymentLinkLineItemsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listCheckoutSessions. */
export type ListCheckoutSessionsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** Keeps the sessions of this customer (cus_…). */
    customer?: string;
    /** Keeps the session of this payment intent (pi_…). */
    payment_intent?: string;
    /** Keeps the sessions of a customer with this e-mail address, written as `customer_details[email]=…`. */
    customer_details?: {
        /** E-mail address. */
        email?: string;
    };
};
/** Query parameters of listCheckoutSessionLineItems. */
export type ListCheckoutSessionLineItemsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listCoupons. */
export type ListCouponsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listCustomers. */
export type ListCustomersQuery = {
    /** Keeps the customers with this e-mail address. */
    email?: string;
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listPaymentMethods. */
export type ListPaymentMethodsQuery = {
    /** Keeps what is saved to the customer with this identifier (cus_…). */
    customer?: string;
    /** Keeps payment methods of this type. */
    type?: components["parameters"]["PaymentMethodTypeFilter"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
};
/** Query parameters of listCustomerPaymentMethods. */
export type ListCustomerPaymentMethodsQuery = {
    /** Keeps payment methods of this type. */
    type?: components["parameters"]["PaymentMethodTypeFilter"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
};
/** Query parameters of listPaymentIntents. */
export type ListPaymentIntentsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
};
/** Query parameters of searchPaymentIntents. */
export type SearchPaymentIntentsQuery = {
    /** What to look for, as `field:'value'`, for example `merchant_order_id:'order1234'`. */
    query: string;
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
};
/** Query parameters of retrievePaymentIntent. */
export type RetrievePaymentIntentQuery = {
    /** Secret of the payment intent. With it a publishable key may read a part of the fields. */
    client_secret?: string;
};
/** Query parameters of listCharges. */
export type ListChargesQuery = {
    /** Identifier of a customer (cus_…); keeps the charges of this customer. */
    customer?: string;
    /** Identifier of a payment intent (pi_…); keeps the charges made for it. */
    payment_intent?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listDisputes. */
export type ListDisputesQuery = {
    /** Identifier of a charge (ch_…); keeps the disputes of this charge. */
    charge?: string;
    /** Identifier of a payment intent (pi_…); keeps the disputes of this payment. */
    payment_intent?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listSetupIntents. */
export type ListSetupIntentsQuery = {
    /** Identifier of a customer (cus_…); keeps the setup intents of this customer. */
    customer?: string;
    /** Identifier of a payment method (pm_…); keeps the setup intents that save it. */
    payment_method?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of retrieveSetupIntent. */
export type RetrieveSetupIntentQuery = {
    /** Secret of the setup intent. Payment intents ask for it beside a publishable key only, so a call with a secret key does without. */
    client_secret?: string;
};
/** Query parameters of listSetupAttempts. */
export type ListSetupAttemptsQuery = {
    /** Identifier of the setup intent (seti_…) whose attempts are listed. Send it always. */
    setup_intent?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listWebhookEndpoints. */
export type ListWebhookEndpointsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listPayouts. */
export type ListPayoutsQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** Keeps payouts of this status. */
    status?: "pending" | "paid" | "failed" | "canceled";
    /** Keeps payouts to the external account with this identifier. */
    destination?: string;
};
/** Query parameters of listBeneficiaries. */
export type ListBeneficiariesQuery = {
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listInvoices. */
export type ListInvoicesQuery = {
    /** Keeps the invoices of this customer (cus_…). */
    customer?: string;
    /** Keeps the invoices of this subscription. */
    subscription?: string;
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listSubscriptions. */
export type ListSubscriptionsQuery = {
    /** Keeps the subscriptions of this customer (cus_…). */
    customer?: string;
    /** Keeps the subscriptions to this recurring price (price_…). */
    price?: string;
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listCardholders. */
export type ListCardholdersQuery = {
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listCards. */
export type ListCardsQuery = {
    /** Identifier of a cardholder; only cards issued to it are returned. */
    cardholder?: string;
    /** Kind of card; only cards of this kind are returned. */
    type?: "virtual" | "physical" | (string & {});
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of retrieveCard. */
export type RetrieveCardQuery = {
    /** Names of the members to add to the answer. Repeat the parameter for several, as in `expand=…&expand=…`. */
    expand?: ("issuing_card.number" | "issuing_card.cvc" | (string & {}))[];
};
/** Query parameters of listAuthorizations. */
export type ListAuthorizationsQuery = {
    /** Identifier of a card; only its authorizations are returned. */
    card?: string;
    /** Identifier of a cardholder; only authorizations of its cards are returned. */
    cardholder?: string;
    /** Status of an authorization; only those in it are returned. */
    status?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
/** Query parameters of listIssuingTransactions. */
export type ListIssuingTransactionsQuery = {
    /** Identifier of a card; only its transactions are returned. */
    card?: string;
    /** Identifier of a cardholder; only transactions of its cards are returned. */
    cardholder?: string;
    /** Keeps what was created within these bounds, written as `created[gte]=…`. Timestamps of the API are epoch milliseconds. */
    created?: components["parameters"]["Created"];
    /** How many objects a page of the list holds. */
    limit?: components["parameters"]["Limit"];
    /** Identifier of the last object in hand; what follows it in the list is returned. */
    starting_after?: components["parameters"]["StartingAfter"];
    /** Identifier of the first object in hand; what precedes it in the list is returned. */
    ending_before?: components["parameters"]["EndingBefore"];
};
