// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

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
         * @description Pages through the catalogue, newest first as far as the other lists show.
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
         * @description Changes the fields that are sent and leaves the others as they are. Only the title of the page was seen; path and body follow those of prices.
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
         * @description Pages through the prices. No page of its own was seen.
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
         * @description Reads the merchant's payment links, page by page. The page prints the filters as a JSON body; they are sent in the query here.
         */
        get: operations["listPaymentLinks"];
        put?: never;
        /**
         * Create a payment link
         * @description Makes a shareable address of a hosted payment page. Create the product and its price first. The page about this call could not be found, so the body follows the object and the call that updates it.
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
         * @description Changes a payment link, for example switches it off with `active: false`. The page was cut off after that field.
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
         * @description Reads what a payment link sells, page by page. The page prints the paging parameters as a JSON body; they are sent in the query here.
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
         * @description Closes an open session, so that it can no longer be paid. The title was seen in the navigation; the path is the one that integrators call.
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
         * @description Reads the coupons, page by page. That this call exists is a guess: the group has a third page, of which only the navigation was seen.
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
         * @description Reads a promotion code by its identifier. That this call exists, and its path, are guesses: the group has a second page, of which only the navigation was seen.
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
         * @description Reads customers page by page. No page about this operation could be read; it follows the other lists of this API.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Records a buyer, whom payments and saved payment methods can then name. No field is required; the guides advise sending at least the e-mail address.
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
         * @description Changes the fields that are sent. The page does not say whether metadata and addresses are merged or replaced.
         */
        post: operations["updateCustomer"];
        /**
         * Delete a customer
         * @description Removes a customer. No page about this operation could be read: path, method and answer are those of comparable APIs, and what happens to saved payment methods is not known.
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
         * @description Reads payment methods, of one customer if wanted. Path and filters are those that integrators use, and none of them goes beyond the first answer.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Create a payment method
         * @description Stores a payment instrument by itself. The page advises a payment intent or a setup intent instead, and one rendition of it marks this operation as still in development.
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
         * @description Parts a payment method from its customer. Integrators call it without a body.
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
         * @description Reads what is saved to a customer. The page names the list and prints a single payment method as the answer; a list is described here.
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
         * @description States that money is to be collected. With `confirm: true` and a payment method it is confirmed in the same call; a wallet then answers `requires_action` with the page to send the customer to.
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
         * @description Finds payment intents by a field and its value, for example by the merchant's order number. Nothing found is an empty list. The page does not say how to get beyond the first answer.
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
         * @description Gives up an unfinished payment intent and releases what was authorized. Expire the session instead when a checkout session made it.
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
         * @description Collects what was authorized, in full or once in part; the rest is released. What is never captured is canceled after seven days by default.
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
         * @description Reads a charge by its identifier: the object that a payment, or a refund of it, yields.
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
         * @description Pays a payment intent back, in full unless an amount is given. Methods differ: Alipay takes one partial refund but not several; others take full refunds only, or none.
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
         * @description Reads disputes page by page. Its page calls the operation one in development.
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
         * @description Reads a dispute by its identifier. Its page was never seen.
         */
        get: operations["retrieveDispute"];
        put?: never;
        /**
         * Update a dispute
         * @description Adds evidence or metadata to a dispute. Its page was never seen: path and fields are those of comparable APIs.
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
         * @description Ends a dispute. Comparable APIs take this as giving up the defence, so that the money stays with the customer; the page does not explain it.
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
         * @description Reads setup intents page by page. Its page was never seen: the path follows the list of payment intents, and may end in /list as the lists of setup attempts and charges do.
         */
        get: operations["listSetupIntents"];
        put?: never;
        /**
         * Create a setup intent
         * @description Starts saving a payment method without charging it. With `confirm: true` it is confirmed in the same call and answers `succeeded`, `requires_action` with a page for the customer, or `requires_payment_method` when the method was refused.
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
         * @description Abandons a setup intent that is not done yet. Its page was never seen.
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
         * @description Reads the webhook endpoints, page by page. Their secrets are presumably left out.
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
         * @description Changes a webhook endpoint, for example the events that it gets. The navigation lists the call; its page could not be read, so path and body are deduced.
         */
        post: operations["updateWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         * @description Removes a webhook endpoint, so that nothing is posted to it any more. The navigation lists the call; its page could not be read, so path and answer are deduced.
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
         * @description Reads an event by its identifier, for example when a delivery could not be processed.
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
         * @description Uploads a file as a form, so that a dispute's evidence or a payout's metadata can name it. Its page was never seen: the form and its fields are those of comparable APIs.
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
         * @description Reads what is known of an uploaded file. Its content is at `url`.
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
         * @description Changes the metadata of a payout, the only field that the page takes.
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
         * @description Reads payouts page by page, filtered if wished. The path is that of an older page, whose own answer names /v1/payouts instead.
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
         * @description Reads the stored beneficiaries page by page. The navigation names the call; its path and its parameters are those that other lists have.
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
         * @description Changes a stored beneficiary. The navigation names the call; no page shows its body, so the fields are those of creating one.
         */
        post: operations["updateBeneficiary"];
        /**
         * Delete a beneficiary
         * @description Removes a stored beneficiary. The navigation names the call; no page shows its answer, which is assumed to be that of other deletions.
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
         * @description Reads an invoice by its identifier. No page about this call was seen.
         */
        get: operations["retrieveInvoice"];
        put?: never;
        post?: never;
        /**
         * Delete a draft invoice
         * @description Discards an invoice that is still a draft and answers it as it was. The page is marked as being in development and prints GET as its method.
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
         * @description Reads an invoice item by its identifier. The page is marked as being in development.
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
         * @description Reads subscriptions, all or those of one customer or one price. The page is marked as being in development.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Create a subscription
         * @description Bills a customer for one or more recurring prices from now on. To sell a subscription on a hosted page, open a checkout session with mode `subscription` instead.
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
         * @description Reads a subscription by its identifier. No page about this call was seen.
         */
        get: operations["retrieveSubscription"];
        put?: never;
        /**
         * Update a subscription
         * @description Changes what a subscription is for, or ends it with the running period. Two pages describe this call, one with `items`, a newer one with `line_items`.
         */
        post: operations["updateSubscription"];
        /**
         * Cancel a subscription
         * @description Ends a subscription at once. No page shows this call; the documented way to end one is `cancel_at_period_end` on the update.
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
         * @description Adds a price to a running subscription. The page is marked as being in development.
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
         * @description Lists cardholders, newest first. The page announces its parameters as a JSON body without showing them; here they are query parameters, as on the other lists.
         */
        get: operations["listCardholders"];
        put?: never;
        /**
         * Create a cardholder
         * @description Registers somebody whom cards can be issued to. The page is cut off after the billing address and may ask for more than is described here.
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
         * @description Changes a cardholder. That this operation exists is concluded from the numbering of the reference's pages; its own page could not be read.
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
         * @description Issues a card to a cardholder. No page about this was read: the operation and its fields are concluded from those that update, retrieve and list cards.
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
         * @description Changes a card, for example to cancel it. What is not sent stays as it is. The page names `cancellation_reason` and is cut off there.
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
         * @description Lists authorizations of cards. The page is marked as still being developed, and prints one authorization where a list is due.
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
         * @description Reads a card transaction by its identifier. No page about this was read; it is concluded from the other groups.
         */
        get: operations["retrieveIssuingTransaction"];
        put?: never;
        /**
         * Update a card transaction
         * @description Attaches the caller's own key/value pairs to a card transaction; the page takes nothing else. It is marked as still being developed.
         */
        post: operations["updateIssuingTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * @description A payment intent was created.
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
         * @description The customer has to do something, for example on the page of a wallet.
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
         * @description The same under a spelling that an integrator expects; no page has it.
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
         * @description A refund changed.
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
         * @description A dispute changed.
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
         * @description Saving a payment method began.
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
         * @description A payout was created.
         */
        post: operations["onPayoutCreated"];
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
         * @description A product was created. Only in a sample that looks borrowed from another provider.
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
         * @description The customer has finished on the page, which is not the same as having paid.
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
export interface components {
    schemas: {
        /** @description Postal address. */
        Address: {
            /** @description City or town. */
            city?: string | null;
            /** @description Two-letter ISO 3166 country code. */
            country?: string | null;
            /** @description Street and number. */
            line1?: string | null;
            /** @description Flat, floor or building. */
            line2?: string | null;
            /** @description Postal or ZIP code. */
            postal_code?: string | null;
            /** @description State, province or county. */
            state?: string | null;
        };
        /** @description Postal address to send. */
        AddressInput: {
            /** @description City or town. */
            city?: string;
            /** @description Two-letter ISO 3166 country code. */
            country?: string;
            /** @description Street and number. */
            line1?: string;
            /** @description Flat, floor or building. */
            line2?: string;
            /** @description Postal or ZIP code. */
            postal_code?: string;
            /** @description State, province or county. */
            state?: string;
        };
        /** @description An Alipay account. Only the first two fields are known. */
        AlipayAccount: {
            /** @description Name of the account. */
            user_id?: string | null;
            /** @description First name of the holder. */
            first_name?: string | null;
        };
        /** @description An Alipay account. The page breaks off after `first_n`, so what follows is unknown; a last name is likely. Further fields are let through for that reason. */
        AlipayAccountInput: {
            /** @description Name of the account. The example is a telephone number in international form. */
            user_id: string;
            /** @description First name of the holder. */
            first_name?: string;
            [key: string]: unknown | undefined;
        };
        /** @description How the customer reaches Alipay. */
        AlipayOptions: {
            /** @description WEB shows a QR code, APP changes to the Alipay app. */
            terminal_type: "WEB" | "APP" | (string & {});
            /** @description Operating system of the telephone. */
            os_type: "IOS" | "ANDROID" | (string & {});
            /** @description IP address of the customer. */
            client_ip: string;
        };
        /** @description How the customer reaches Alipay. Needed for direct payments, not for checkout sessions. */
        AlipayOptionsInput: {
            /**
             * @description WEB shows a QR code in a desktop browser, APP changes to the Alipay app on a telephone.
             * @enum {string}
             */
            terminal_type?: "WEB" | "APP";
            /** @description Operating system of the telephone. */
            os_type?: "IOS" | "ANDROID" | (string & {});
            /** @description IP address of the customer. */
            client_ip?: string;
        };
        /** @description How the customer reaches a wallet of the Alipay+ family. */
        AlipayPlusOptions: {
            /** @description WEB shows a code, APP changes to the wallet's app. */
            terminal_type?: "WEB" | "APP" | (string & {}) | null;
            /** @description Operating system of the telephone. */
            os_type?: "IOS" | "ANDROID" | (string & {}) | null;
            /** @description IP address of the customer. */
            client_ip?: string | null;
        };
        /** @description How the customer reaches a wallet of the Alipay+ family. The guides of the family show terminal_type and os_type, the one of Alipay client_ip, too. */
        AlipayPlusOptionsInput: {
            /** @description WEB shows a code in a desktop browser, APP changes to the wallet's app. Not needed in checkout sessions. */
            terminal_type?: "WEB" | "APP" | (string & {});
            /** @description Operating system of the telephone. */
            os_type?: "IOS" | "ANDROID" | (string & {});
            /** @description IP address of the customer. */
            client_ip?: string;
        };
        /**
         * Format: int64
         * @description Money in the smallest unit of the currency beside it (minor units), never with a decimal point.
         */
        Amount: number;
        /** @description The merchant's funds by currency. */
        Balance: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "balance";
            /** @description Funds that can be transferred or paid out. */
            available?: components["schemas"]["BalanceAmount"][];
            /** @description Funds that are not available yet; missing from the page's example. */
            pending?: components["schemas"]["BalanceAmount"][];
            /** @description Whether these are funds of live mode. The page describes the flag; its name is deduced, and the example lacks it. */
            livemode?: boolean;
        };
        /** @description Funds in one currency. */
        BalanceAmount: {
            /** @description Funds in the smallest unit of the currency; negative where more is owed than held. */
            amount?: components["schemas"]["Amount"];
            /** @description Three letters, in lower case here, unlike on most other objects. */
            currency?: components["schemas"]["Currency"];
        };
        /** @description An account at a bank in mainland China, found by its SWIFT code and routing number. */
        BankAccountChina: {
            /**
             * @description Two-letter ISO 3166 country code.
             * @constant
             */
            country: "CN";
            /** @description Currency of the account. */
            currency: components["schemas"]["Currency"];
            /** @description SWIFT code of the bank. */
            swift: string;
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name: string;
            /** @description Whether a person or a company holds the account. */
            account_holder_type: "individual" | "company" | (string & {});
            /** @description Number of the bank; the example has 12 digits. */
            routing_number: string;
            /** @description Account number; the example has 12 digits. */
            account_number: string;
            /** @description Name of the bank. */
            bank_name: string;
        };
        /** @description An account at a bank in the eurozone, found by its IBAN. */
        BankAccountEurozone: {
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name: string;
            /** @description Account number, sent beside the IBAN. Its length is not checked. */
            account_number: string;
            /**
             * @description Kind of routing number.
             * @constant
             */
            routing_type: "iban";
            /** @description IBAN of the account, without blanks. */
            routing_number: string;
            /**
             * @description Two-letter ISO 3166 country code. The guide speaks of all eurozone countries and shows AT, BE, DE, FI and FR; the others are those that had the euro when it was written.
             * @enum {string}
             */
            country: "AT" | "BE" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PT" | "SI" | "SK";
        };
        /** @description An account at a bank, with every field that any corridor has. The country is required so that a mistake in a known corridor is not taken for a corridor that is unknown. */
        BankAccountOther: {
            country: components["schemas"]["OtherPayoutCountry"];
            /** @description Currency of the account. Older examples have it. */
            currency?: components["schemas"]["Currency"];
            /** @description Account number. */
            account_number?: string;
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name?: string;
            /** @description Whether a person or a company holds the account. */
            account_holder_type?: "individual" | "company" | (string & {});
            /** @description Telephone number of the account holder. */
            phone_number?: string;
            /** @description E-mail address of the account holder. */
            email?: string;
            dob?: components["schemas"]["PayeeBirthDateInput"];
            /** @description SWIFT code of the bank. */
            swift?: string;
            /** @description Name of the bank. */
            bank_name?: string;
            /** @description Kind of routing number. */
            routing_type?: "aba" | "sort" | "iban" | (string & {});
            /** @description Number that finds the bank or the account, as `routing_type` says. */
            routing_number?: string;
            certificate?: components["schemas"]["PayeeCertificateInput"];
            [key: string]: unknown | undefined;
        };
        /** @description An account at a bank in South Africa, with an identity document of its holder. */
        BankAccountSouthAfrica: {
            /** @description Account number. */
            account_number: string;
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name: string;
            /**
             * @description Name of the bank, spelt as the page lists it.
             * @enum {string}
             */
            bank_name: "ABSA Bank" | "Access Bank" | "African Bank Limited" | "Bidvest Bank" | "Capitec Bank" | "CitiBank" | "Discovery Bank Limited" | "FNB" | "FirstRand Bank" | "HSBC South Africa" | "Investec Bank" | "Nedbank" | "Standard Bank" | "Standard Chartered Bank" | "Tyme Bank";
            certificate: components["schemas"]["PayeeCertificateInput"];
            /**
             * @description Two-letter ISO 3166 country code. The page's minimal example leaves it out.
             * @constant
             */
            country?: "ZA";
        };
        /** @description An account at a bank in the United Kingdom, found by its sort code. */
        BankAccountUnitedKingdom: {
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name: string;
            /** @description Account number, 8 to 12 digits without blanks. */
            account_number: string;
            /**
             * @description Kind of routing number.
             * @constant
             */
            routing_type: "sort";
            /** @description Sort code of the bank, six digits without hyphens. */
            routing_number: string;
            /**
             * @description Two-letter ISO 3166 country code.
             * @constant
             */
            country: "GB";
        };
        /** @description An account at a bank in the United States, found by its ABA number. */
        BankAccountUnitedStates: {
            /** @description Name of the account holder, exactly as the bank has it. */
            account_holder_name: string;
            /** @description Account number, 8 to 12 digits without blanks. */
            account_number: string;
            /**
             * @description Kind of routing number.
             * @constant
             */
            routing_type: "aba";
            /** @description ABA number of the bank. It has nine digits; the page's sample has eight, so both pass. */
            routing_number: string;
            /**
             * @description Two-letter ISO 3166 country code.
             * @constant
             */
            country: "US";
        };
        /** @description Who pays, for European banks. Their guides write the two names in camel case. */
        BankRedirectBillingDetailsInput: {
            address: components["schemas"]["CountryAddressInput"];
            /** @description E-mail address of the payer. */
            email?: string;
            /** @description First name of the payer. */
            firstName?: string;
            /** @description Last name of the payer. */
            lastName?: string;
            /** @description Full name of the payer. */
            name?: string;
            /** @description Telephone number of the payer. */
            phone?: string;
        };
        /** @description A stored payee, also the payee inside a payout that was given inline. */
        Beneficiary: {
            /** @description Identifier that begins with bf_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "beneficiary";
            /** @description When it was stored. */
            created?: components["schemas"]["TimestampMs"];
            destination_data: components["schemas"]["DestinationData"];
            /** @description Name under which the merchant finds the payee again. */
            nickname?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
        };
        /** @description A payee that is a business. */
        BeneficiaryBusinessEntity: {
            /**
             * @description Kind of payee.
             * @constant
             */
            type: "business";
            /** @description Name under which the business is registered. */
            company_registered_name?: string;
            business: components["schemas"]["BeneficiaryBusinessInput"];
        };
        /** @description Registration of a business and its legal representative. */
        BeneficiaryBusinessInfoInput: {
            /** @description What the business does. */
            business_area?: string | null;
            /** @description Telephone number of the business. */
            business_phone_number?: string | null;
            /** @description Number under which the business is registered. */
            business_registration_number?: string;
            /** @description First name of the legal representative. */
            legal_rep_first_name?: string;
            /** @description Last name of the legal representative. */
            legal_rep_last_name?: string;
            /** @description Kind of the legal representative's identity document. */
            legal_rep_id_type?: "social_security" | "NATIONAL_ID" | (string & {});
            /** @description Number of that document. */
            legal_rep_id_number?: string;
            /** @description E-mail address of the legal representative. */
            legal_rep_email?: string;
            /** @description Telephone number of the legal representative. */
            legal_rep_phone?: string;
        };
        /** @description Where a business is, and who represents it. */
        BeneficiaryBusinessInput: {
            address?: components["schemas"]["AddressInput"];
            additional_info?: components["schemas"]["BeneficiaryBusinessInfoInput"];
        };
        /** @description A payee to store. */
        BeneficiaryCreate: {
            destination_data: components["schemas"]["DestinationDataInput"];
            /** @description Name under which the merchant finds the payee again. */
            nickname?: string;
            metadata?: components["schemas"]["Metadata"];
            entity?: components["schemas"]["BeneficiaryEntityInput"];
        };
        /** @description Who the payee is, a business or a person. Older pages have it; the newer object and the guides of the corridors do not, so leave it out unless WooshPay asks for it. */
        BeneficiaryEntityInput: components["schemas"]["BeneficiaryBusinessEntity"] | components["schemas"]["BeneficiaryIndividualEntity"];
        /** @description A payee that is a person. */
        BeneficiaryIndividualEntity: {
            /**
             * @description Kind of payee.
             * @constant
             */
            type: "individual";
            individual: components["schemas"]["BeneficiaryIndividualInput"];
        };
        /** @description Name, contact and identity document of a person. */
        BeneficiaryIndividualInfoInput: {
            /** @description E-mail address. */
            email?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /** @description Kind of identity document. */
            id_type?: "social_security" | (string & {});
            /** @description Two-letter ISO 3166 code of the country that issued the document. */
            id_country_iso_code?: string;
            /** @description Number of the document. */
            id_number?: string;
        };
        /** @description Where a person lives, and who that is. */
        BeneficiaryIndividualInput: {
            address?: components["schemas"]["AddressInput"];
            additional_info?: components["schemas"]["BeneficiaryIndividualInfoInput"];
        };
        /** @description A page of beneficiaries. */
        BeneficiaryList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The beneficiaries of this page. */
            data: components["schemas"]["Beneficiary"][];
            /** @description Path of the list. */
            url?: string | null;
            /** @description Whether there are further pages. */
            has_more?: boolean | null;
        };
        /** @description What to change on a stored payee. */
        BeneficiaryUpdate: {
            destination_data?: components["schemas"]["DestinationDataInput"];
            /** @description Name under which the merchant finds the payee again. */
            nickname?: string;
            metadata?: components["schemas"]["Metadata"];
            entity?: components["schemas"]["BeneficiaryEntityInput"];
        };
        /** @description Who pays. */
        BillingDetails: {
            /** @description Postal address of the payer. */
            address?: components["schemas"]["Address"] | null;
            /** @description E-mail address of the payer. */
            email?: string | null;
            /** @description Full name of the payer. */
            name?: string | null;
            /** @description Telephone number of the payer. */
            phone?: string | null;
        };
        /** @description Who pays. */
        BillingDetailsInput: {
            address?: components["schemas"]["AddressInput"];
            /** @description E-mail address of the payer. */
            email?: string;
            /** @description Full name of the payer. */
            name?: string;
            /** @description Telephone number of the payer. */
            phone?: string;
        };
        /** @description A card number with its dates. Sending it puts the merchant in scope of PCI SAQ D; checkout sessions avoid that. */
        CardData: {
            /** @description Card number without blanks. */
            number: string;
            /** @description Month of expiry in two digits. */
            exp_month: string;
            /** @description Year of expiry in four digits. */
            exp_year: string;
            /** @description Security code. */
            cvc?: string;
            /** @description Card holder. */
            name?: string;
        };
        /** @description How a card is charged. */
        CardOptions: {
            /** @description Whether the issuer is to authenticate the customer. */
            request_three_d_secure?: "auto" | "any" | (string & {});
            /** @description Whether the money is collected at once or after a separate capture. */
            capture_method?: "automatic" | "manual" | (string & {});
        };
        /** @description How a card is charged. */
        CardOptionsInput: {
            /** @description Whether the issuer is to authenticate the customer. */
            request_three_d_secure?: "auto" | "any" | (string & {});
            /**
             * @description Whether the money is collected at once or after a separate capture.
             * @enum {string}
             */
            capture_method?: "automatic" | "manual";
        };
        /** @description One movement of money from a customer. No page shows its fields: only those that it hides are known, and the rest is what comparable APIs have. */
        Charge: {
            /** @description Identifier that begins with ch_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "charge";
            /** @description Money charged. */
            amount?: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description What of it was collected, in the smallest unit of the currency.
             */
            amount_captured?: number | null;
            /**
             * Format: int64
             * @description What of it was paid back, in the smallest unit of the currency.
             */
            amount_refunded?: number | null;
            /** @description Identifier of the movement on the merchant's balance. */
            balance_transaction?: string | null;
            /** @description Who paid. */
            billing_details?: components["schemas"]["BillingDetails"] | null;
            /** @description Whether the money was collected. */
            captured?: boolean | null;
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string | null;
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description Whether the customer disputes it. */
            disputed?: boolean | null;
            /** @description Short machine-readable reason of a failure. */
            failure_code?: string | null;
            /** @description Explanation of a failure for a person. */
            failure_message?: string | null;
            /** @description Identifier of the invoice that it pays. */
            invoice?: string | null;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether the payment was successful. */
            paid?: boolean | null;
            /** @description Identifier of the payment intent (pi_…). */
            payment_intent?: string | null;
            /** @description Identifier of the payment method (pm_…). */
            payment_method?: string | null;
            /** @description The payment method as it was when it was charged. No field is known. */
            payment_method_details?: {
                [key: string]: unknown;
            } | null;
            /** @description Where the receipt went. */
            receipt_email?: string | null;
            /** @description Whether it was paid back in full. */
            refunded?: boolean | null;
            /** @description Where goods are sent to. */
            shipping?: components["schemas"]["Shipping"] | null;
            /** @description How it went. No page shows a value; those offered are of comparable APIs. */
            status?: "succeeded" | "pending" | "failed" | (string & {});
        };
        /** @description A dispute changed. */
        ChargeDisputeUpdatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "charge.dispute.updated";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Dispute"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description One page of charges. */
        ChargeList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description Path that was listed. */
            url?: string | null;
            /** @description Whether there are more behind this page. */
            has_more?: boolean | null;
            /** @description The charges of this page. */
            data: components["schemas"]["Charge"][];
        };
        /** @description A refund changed. */
        ChargeRefundUpdatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "charge.refund.updated";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Refund"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The customer of a session as far as the page shows it. */
        CheckoutCustomerDetails: {
            /** @description Identifier of the customer (cus_…). */
            id?: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object?: "customer";
            /** @description When the customer was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description Postal address of the customer. */
            address?: components["schemas"]["Address"] | null;
            /** @description E-mail address of the customer. */
            email?: string | null;
            /** @description Full name of the customer. */
            name?: string | null;
        };
        /** @description What the session hands on to its payment intent in payment mode. */
        CheckoutPaymentIntentData: {
            /**
             * @description Whether the money is collected at once or after a separate capture.
             * @enum {string}
             */
            capture_method?: "automatic" | "manual";
            /** @description Text for the merchant. */
            description?: string;
            /** @description The merchant's own order number. */
            merchant_order_id?: string;
            /** @description The merchant's own identifier of the buyer. */
            merchant_user_id?: string;
            metadata?: components["schemas"]["Metadata"];
            billing_details?: components["schemas"]["BillingDetailsInput"];
            shipping?: components["schemas"]["ShippingInput"];
        };
        /** @description A hosted payment page and how far the customer has come on it. */
        CheckoutSession: {
            /** @description Identifier that begins with cs_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "checkout.session";
            /** @description When it was opened. */
            created: components["schemas"]["TimestampMs"];
            /** @description When it closes, 24 hours after `created`. */
            expires_at: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode: boolean;
            /** @description What the page is for. */
            mode: "payment" | "setup" | "subscription" | (string & {});
            /** @description How far the customer has come. `complete` is not `paid`. Only `open` is documented. */
            status: "open" | "complete" | "expired" | (string & {});
            /** @description Whether the money is there. Only `unpaid` is documented. */
            payment_status: "unpaid" | "paid" | "no_payment_required" | (string & {});
            /** @description Address of the page. Treat it as opaque. */
            url: string;
            /** @description Where the customer lands after paying, as it was sent. */
            success_url: string;
            /** @description Where the customer lands after leaving. */
            cancel_url?: string | null;
            /** @description Left out in setup mode. */
            currency?: components["schemas"]["Currency"];
            /** @description Sum of the items before discounts. */
            amount_subtotal?: components["schemas"]["Amount"];
            /** @description Sum to pay. */
            amount_total?: components["schemas"]["Amount"];
            /** @description Sum before discounts in the currency of the items. */
            amount_original_subtotal?: components["schemas"]["Amount"];
            /** @description Sum to pay in the currency of the items. */
            amount_original_total?: components["schemas"]["Amount"];
            /** @description What the total is made of. */
            total_details?: {
                /** @description What discounts take off. */
                amount_discount?: components["schemas"]["Amount"];
            };
            line_items?: components["schemas"]["LineItemList"];
            /** @description The payment intent, whose status decides whether the customer has paid. Its id, or the whole. */
            payment_intent?: string | components["schemas"]["PaymentIntent"] | null;
            /** @description Identifier of the payment link it came from; empty when there is none. */
            payment_link?: string | null;
            /** @description Payment methods on offer. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][] | null;
            /** @description Settings per payment method. */
            payment_method_options?: {
                [key: string]: unknown;
            } | null;
            /** @description Secret of the payment intent, for use in the customer's browser only. */
            client_secret?: string;
            /** @description Identifier of the customer; empty when there is none. */
            customer?: string | null;
            /** @description When a customer object is made for the buyer. */
            customer_creation?: "if_required" | (string & {});
            /** @description E-mail address that was filled in. */
            customer_email?: string | null;
            /** @description The merchant's own reference. */
            client_reference_id?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether the page takes promotion codes; spelt in camel case by the page. */
            allowPromotionCodes?: boolean;
            /** @description Whether the page asks for a billing address. */
            billing_address_collection?: "auto" | "required" | (string & {}) | null;
            /** @description Whether the page asks for a telephone number. */
            phone_number_collection?: {
                /** @description Whether it asks. */
                enabled?: boolean;
            } | null;
            /** @description Where goods are sent to. */
            shipping?: components["schemas"]["Shipping"] | null;
            /** @description Countries that goods can be sent to. */
            shipping_address_collection?: {
                [key: string]: unknown;
            } | null;
            /** @description Identifier of the setup intent (seti_…) in setup mode. */
            setup_intent?: string | null;
            /** @description The customer, whole in the only example. */
            customer_details?: components["schemas"]["CheckoutCustomerDetails"] | null;
            /** @description The merchant's own order number. The request takes it; no answer shows it. */
            merchant_order_id?: string | null;
        };
        /** @description A session was given up. */
        CheckoutSessionCanceledEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "checkout.session.canceled";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["CheckoutSession"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The customer has finished on the page, which is not the same as having paid. */
        CheckoutSessionCompletedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "checkout.session.completed";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["CheckoutSession"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description A hosted payment page to open. For Alipay, all items must be in one currency and charged once. */
        CheckoutSessionCreate: {
            /** @description Where the customer lands after paying; the guides also send it without a scheme. */
            success_url: string;
            /** @description Where the customer lands after leaving without paying. The checkout guide asks for it, other guides leave it out. */
            cancel_url?: string;
            /** @description What the page is for. The values come from examples; no page lists them. */
            mode?: "payment" | "setup" | "subscription" | (string & {});
            /** @description What is sold. Needed for payment and subscription. */
            line_items?: components["schemas"]["LineItemCreate"][];
            /** @description Payment methods to offer. Without it the account's methods apply. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            /** @description The merchant's own order number. */
            merchant_order_id?: string;
            /** @description Identifier of an existing customer (cus_…). */
            customer?: string;
            /** @description E-mail address to fill in for the customer. */
            customer_email?: string;
            /** @description The merchant's own reference, returned unchanged. */
            client_reference_id?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the page asks for a billing address. */
            billing_address_collection?: "auto" | "required" | (string & {});
            /** @description Countries that goods can be sent to. */
            shipping_address_collection?: {
                /** @description Two-letter ISO 3166 country codes. */
                allowed_countries?: string[];
            };
            /** @description When the page closes. An integrator sends seconds, every answer holds milliseconds. */
            expires_at?: components["schemas"]["TimestampMs"];
            payment_intent_data?: components["schemas"]["CheckoutPaymentIntentData"];
            /** @description A coupon or promotion code, one at most. */
            discounts?: {
                /** @description Identifier of a coupon. */
                coupon?: string;
                /** @description Identifier of a promotion code. */
                promotion_code?: string;
            }[];
            /** @description Settings of the subscription that the session starts. */
            subscription_data?: {
                /** @description Days before the first charge. */
                trial_period_days?: number;
                metadata?: components["schemas"]["Metadata"];
            };
        };
        /** @description A session closed before the customer finished. */
        CheckoutSessionExpiredEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "checkout.session.expired";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["CheckoutSession"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description A page of checkout sessions. */
        CheckoutSessionList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The objects of this page. */
            data: components["schemas"]["CheckoutSession"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more follow. */
            has_more?: boolean | null;
        };
        /** @description Postal address to send, of which the country is needed. */
        CountryAddressInput: {
            /** @description City or town. */
            city?: string;
            /** @description Two-letter ISO 3166 country code. */
            country: string;
            /** @description Street and number. */
            line1?: string;
            /** @description Flat, floor or building. */
            line2?: string;
            /** @description Postal or ZIP code. */
            postal_code?: string;
            /** @description State, province or county. */
            state?: string;
        };
        /** @description A discount. The answer to its creation holds ten of these fields, a coupon that is read eighteen. */
        Coupon: {
            /** @description Identifier. No page shows how it begins. */
            id: string;
            /**
             * @description Name of this kind of object. No page shows the value.
             * @constant
             */
            object: "coupon";
            /**
             * Format: int64
             * @description What is taken off in the smallest unit of `currency`.
             */
            amount_off?: number | null;
            /** @description Currency of `amount_off`. */
            currency?: components["schemas"]["Currency"] | null;
            /** @description What is taken off, in per cent. */
            percent_off?: number | null;
            /** @description How long the discount lasts. */
            duration?: "forever" | "once" | "repeating" | (string & {});
            /** @description Months that a repeating discount lasts; not in the answer to its creation. */
            duration_in_months?: number | null;
            /** @description Weeks that a repeating discount lasts; not in the answer to its creation. The page types it as a string. */
            duration_in_weeks?: number | string | null;
            /** @description Days that a repeating discount lasts; not in the answer to its creation. The page types it as a string. */
            duration_in_days?: number | string | null;
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Name of the coupon. */
            name?: string | null;
            /** @description How often it can be used in all. */
            max_redemptions?: number | null;
            /**
             * Format: int64
             * @description Until when it can be used. Read as epoch milliseconds; no page gives the unit.
             */
            redeem_by?: number | null;
            /** @description How often it has been used. */
            times_redeemed?: number;
            /** @description Whether it can still be used. */
            valid?: boolean;
            /** @description What it can be used for. */
            applies_to?: {
                /** @description Identifiers of the products that become cheaper. */
                products?: string[];
            } | null;
            /** @description What is taken off in further currencies. Seen inside a promotion code only, with a placeholder for a key, so its form is not known. */
            currency_options?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A discount to define. No field is marked as required; give `amount_off` or `percent_off`. */
        CouponCreate: {
            /**
             * Format: int64
             * @description What is taken off in the smallest unit of `currency`.
             */
            amount_off?: number | null;
            /** @description Currency of `amount_off`; needed with it only. */
            currency?: components["schemas"]["Currency"] | null;
            /**
             * @description How long the discount lasts.
             * @enum {string}
             */
            duration?: "forever" | "once" | "repeating";
            metadata?: components["schemas"]["Metadata"];
            /** @description Name of the coupon. */
            name?: string;
            /** @description What is taken off, in per cent. */
            percent_off?: number | null;
        };
        /** @description A page of coupons. */
        CouponList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The coupons. */
            data: components["schemas"]["Coupon"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more coupons follow. */
            has_more?: boolean | null;
        };
        /** @description Three-letter ISO 4217 code, or USDT or USDC. Upper case in every documented payload; some field descriptions say lower case, so both are let through. */
        Currency: string;
        /** @description A buyer. The pages cut their field tables off, so the fields are those of guide examples and of the requests. */
        Customer: {
            /** @description Identifier that begins with cus_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "customer";
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. A setup session of test mode holds a customer with true. */
            livemode?: boolean;
            /** @description Postal address. An empty object when none was given; may hold some of its fields only. */
            address?: components["schemas"]["Address"] | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Full name. */
            name?: string | null;
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Where goods are sent to. */
            shipping?: components["schemas"]["CustomerShipping"] | null;
            /** @description Currency that goes with the customer. Not seen in an answer. */
            currency?: components["schemas"]["Currency"] | null;
            /** @description Languages that the buyer prefers. Not seen in an answer. */
            preferred_locales?: string[] | null;
            /**
             * Format: int64
             * @description Balance of the customer in the smallest unit of the currency. Not seen in an answer; whose favour a positive one is in is not known.
             */
            balance?: number | null;
        };
        /** @description A buyer to record. */
        CustomerCreate: {
            address?: components["schemas"]["AddressInput"];
            /** @description Text for the merchant. */
            description?: string;
            /** @description E-mail address. */
            email?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Full name. */
            name?: string;
            /** @description Telephone number. */
            phone?: string;
            shipping?: components["schemas"]["CustomerShippingInput"];
            /** @description Identifier of a payment method (pm_…). What it does is not explained. */
            payment_method?: string;
        };
        /** @description One page of customers. */
        CustomerList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
            /** @description Path that the list was read from. */
            url?: string | null;
            /** @description Whether another page follows. */
            has_more?: boolean | null;
        };
        /** @description Where goods for a buyer are sent to. */
        CustomerShipping: {
            /** @description Postal address of the recipient. */
            address?: components["schemas"]["Address"] | null;
            /** @description Recipient. */
            name?: string | null;
            /** @description Telephone number of the recipient. */
            phone?: string | null;
        };
        /** @description Where goods for a buyer are to be sent. Unlike on a payment intent, no field is required. */
        CustomerShippingInput: {
            address?: components["schemas"]["AddressInput"];
            /** @description Recipient. */
            name?: string;
            /** @description Telephone number of the recipient. */
            phone?: string;
        };
        /** @description What to change about a buyer. */
        CustomerUpdate: {
            address?: components["schemas"]["AddressInput"];
            /** @description Text for the merchant. */
            description?: string;
            /** @description E-mail address. */
            email?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Full name. */
            name?: string;
            /** @description Telephone number. */
            phone?: string;
            shipping?: components["schemas"]["CustomerShippingInput"];
            /** @description Identifier of a payment method (pm_…). Whether it may be changed here is not certain. */
            payment_method?: string;
        };
        /** @description What is left of an object that was deleted. */
        DeletedObject: {
            /** @description Identifier of what was deleted. */
            id: string;
            /** @description Name of the kind of object that was deleted. */
            object: string;
            /** @description Whether it is gone. */
            deleted: boolean;
        };
        /** @description An Alipay account in mainland China, which receives CNY. */
        DestinationAlipayChina: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "alipay";
            alipay: components["schemas"]["AlipayAccountInput"];
        };
        /** @description A bank account in mainland China, which receives CNY. */
        DestinationBankAccountChina: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountChina"];
        };
        /** @description A bank account in a country of the eurozone, which receives EUR. */
        DestinationBankAccountEurozone: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountEurozone"];
        };
        /** @description A bank account in a country whose fields no page shows. Known fields are offered, others are let through, none but the country is required. */
        DestinationBankAccountOther: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountOther"];
            [key: string]: unknown | undefined;
        };
        /** @description A bank account in South Africa, which receives ZAR. */
        DestinationBankAccountSouthAfrica: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountSouthAfrica"];
        };
        /** @description A bank account in the United Kingdom, which receives GBP. */
        DestinationBankAccountUnitedKingdom: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountUnitedKingdom"];
        };
        /** @description A bank account in the United States, which receives USD. */
        DestinationBankAccountUnitedStates: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "bank_account";
            bank_account: components["schemas"]["BankAccountUnitedStates"];
        };
        /** @description Where money goes, as it comes back. Which member is there depends on the destination type; data sent as upi has been seen to return under `imps`. */
        DestinationData: {
            /** @description Kind of destination. */
            destination_type?: "bank_account" | "card" | "carrier_billing" | "alipay" | "imps" | "upi" | (string & {});
            bank_account?: components["schemas"]["PayeeBankAccount"];
            alipay?: components["schemas"]["AlipayAccount"];
            imps?: components["schemas"]["UpiAddress"];
            upi?: components["schemas"]["UpiAddress"];
            /** @description A card; no page shows its fields. */
            card?: {
                [key: string]: unknown;
            };
            /** @description An account with a mobile network operator; no page shows its fields. */
            carrier_billing?: {
                [key: string]: unknown;
            };
        };
        /** @description Where money is to go: the data of one corridor, by country and destination type. Corridors without a form of their own are sent as DestinationBankAccountOther or DestinationOther. */
        DestinationDataInput: components["schemas"]["DestinationBankAccountUnitedStates"] | components["schemas"]["DestinationBankAccountUnitedKingdom"] | components["schemas"]["DestinationBankAccountEurozone"] | components["schemas"]["DestinationBankAccountSouthAfrica"] | components["schemas"]["DestinationBankAccountChina"] | components["schemas"]["DestinationAlipayChina"] | components["schemas"]["DestinationUpiIndia"] | components["schemas"]["DestinationBankAccountOther"] | components["schemas"]["DestinationOther"];
        /** @description A destination type whose fields no page shows. Its data goes into a member named after the type; what that holds is not known, and any further member is let through. */
        DestinationOther: {
            /** @description Kind of destination, other than bank_account, alipay and upi. The page's own list has card and carrier_billing and is not complete. */
            destination_type: "card" | "carrier_billing" | "imps" | (string & {});
            /** @description A card. An older page sends it for individuals; no page shows its fields. */
            card?: {
                [key: string]: unknown;
            };
            /** @description An account with a mobile network operator; no page shows its fields. */
            carrier_billing?: {
                [key: string]: unknown;
            };
            /** @description An account reached by India's Immediate Payment Service; no page shows its fields. */
            imps?: {
                [key: string]: unknown;
            };
            /**
             * @description Not with these destination types.
             * @constant
             */
            bank_account?: null;
            /**
             * @description Not with these destination types.
             * @constant
             */
            alipay?: null;
            /**
             * @description Not with these destination types.
             * @constant
             */
            upi?: null;
            [key: string]: unknown | undefined;
        };
        /** @description A UPI address in India, which receives INR. */
        DestinationUpiIndia: {
            /**
             * @description Kind of destination.
             * @constant
             */
            destination_type: "upi";
            upi: components["schemas"]["UpiAddressInput"];
        };
        /** @description A page that collects data about the customer's device before 3-D Secure, in an answer of 2022. Later guides have challenge_redirect instead. */
        DeviceDataRedirect: {
            /** @description Address of the page. The example is cut off before any address. */
            url?: string | null;
            /** @description Where the customer comes back to. Only the first letters of its name were visible. */
            return_url?: string | null;
        };
        /** @description A customer's objection to a charge, raised with the bank. The two documented examples differ: one looks borrowed from another provider, the other comes from an event. Both fit. */
        Dispute: {
            /** @description Identifier that begins with dp_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "dispute";
            /** @description Money in dispute. Mostly the amount of the charge; it differs when only a part is disputed or the exchange rate has moved. */
            amount?: components["schemas"]["Amount"];
            /** @description Identifiers of the movements on the merchant's balance. */
            balance_transactions?: string[];
            /** @description Identifier of the charge (ch_…). */
            charge?: string | null;
            /** @description When it was raised. The borrowed example holds seconds. */
            created?: components["schemas"]["TimestampMs"];
            currency?: components["schemas"]["Currency"];
            evidence?: components["schemas"]["DisputeEvidence"];
            evidence_details?: components["schemas"]["DisputeEvidenceDetails"];
            /** @description Whether the charge can still be refunded. */
            is_charge_refundable?: boolean;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description Key/value pairs, all of them strings. The event example holds what the card scheme says here: `arn`, `card_number` (masked), `card_scheme`, `orig_transaction_amount`, `orig_transaction_currency`, `orig_transaction_date`, `partial_ind` and `work_by_date`, the dates in epoch milliseconds. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Identifier of the payment intent (pi_…). */
            payment_intent?: string | null;
            /** @description Why the customer objects. Only `general` has been seen. */
            reason?: "general" | (string & {});
            /** @description How far it has come. Only `warning_needs_response` and `lost` have been seen; the others are those of comparable APIs. */
            status?: "warning_needs_response" | "warning_under_review" | "warning_closed" | "needs_response" | "under_review" | "won" | "lost" | (string & {});
        };
        /** @description What the merchant has put forward. The only example that shows all names holds null in each, so that the types are inferred. */
        DisputeEvidence: {
            /** @description Log that shows the customer's visits or downloads. */
            access_activity_log?: string | null;
            /** @description Billing address that the customer gave. */
            billing_address?: string | null;
            /** @description File (file_…) with the rules for cancelling. */
            cancellation_policy?: string | null;
            /** @description How the customer was told the rules for cancelling. */
            cancellation_policy_disclosure?: string | null;
            /** @description Why the customer's cancellation does not count. */
            cancellation_rebuttal?: string | null;
            /** @description File (file_…) with messages to and from the customer. */
            customer_communication?: string | null;
            /** @description E-mail address of the customer. */
            customer_email_address?: string | null;
            /** @description Name of the customer. */
            customer_name?: string | null;
            /** @description IP address that the order came from. */
            customer_purchase_ip?: string | null;
            /** @description File (file_…) with the customer's signature. */
            customer_signature?: string | null;
            /** @description File (file_…) that shows what the other charge was for. */
            duplicate_charge_documentation?: string | null;
            /** @description Why the other charge is no duplicate. */
            duplicate_charge_explanation?: string | null;
            /** @description Identifier of the other charge (ch_…). */
            duplicate_charge_id?: string | null;
            /** @description What was sold. */
            product_description?: string | null;
            /** @description File (file_…) with the receipt; an empty string in the event example. */
            receipt?: string | null;
            /** @description File (file_…) with the rules for refunds. */
            refund_policy?: string | null;
            /** @description How the customer was told the rules for refunds. */
            refund_policy_disclosure?: string | null;
            /** @description Why no refund is due. */
            refund_refusal_explanation?: string | null;
            /** @description Day on which the service was given, as text. */
            service_date?: string | null;
            /** @description File (file_…) that shows that the service was given. */
            service_documentation?: string | null;
            /** @description Address that the goods were sent to. */
            shipping_address?: string | null;
            /** @description Delivery service. */
            shipping_carrier?: string | null;
            /** @description Day on which the goods were sent, as text. */
            shipping_date?: string | null;
            /** @description File (file_…) that shows that the goods were sent. */
            shipping_documentation?: string | null;
            /** @description Number under which the carrier tracks the parcel. */
            shipping_tracking_number?: string | null;
            /** @description File (file_…) with anything else. */
            uncategorized_file?: string | null;
            /** @description Anything else. */
            uncategorized_text?: string | null;
            /**
             * Format: int64
             * @description When it was put forward. In the event example only.
             */
            created?: number | null;
        };
        /** @description How the evidence stands. */
        DisputeEvidenceDetails: {
            /**
             * Format: int64
             * @description Until when evidence is accepted, in epoch milliseconds as elsewhere. The only example holds seconds and looks borrowed.
             */
            due_by?: number | null;
            /** @description Whether evidence was put forward. */
            has_evidence?: boolean;
            /** @description Whether it is too late. */
            past_due?: boolean;
            /** @description How often evidence was sent to the bank. */
            submission_count?: number;
        };
        /** @description What the merchant puts forward. The names are those of the answer; that they can be sent is inferred. */
        DisputeEvidenceInput: {
            /** @description Log that shows the customer's visits or downloads. */
            access_activity_log?: string;
            /** @description Billing address that the customer gave. */
            billing_address?: string;
            /** @description File (file_…) with the rules for cancelling. */
            cancellation_policy?: string;
            /** @description How the customer was told the rules for cancelling. */
            cancellation_policy_disclosure?: string;
            /** @description Why the customer's cancellation does not count. */
            cancellation_rebuttal?: string;
            /** @description File (file_…) with messages to and from the customer. */
            customer_communication?: string;
            /** @description E-mail address of the customer. */
            customer_email_address?: string;
            /** @description Name of the customer. */
            customer_name?: string;
            /** @description IP address that the order came from. */
            customer_purchase_ip?: string;
            /** @description File (file_…) with the customer's signature. */
            customer_signature?: string;
            /** @description File (file_…) that shows what the other charge was for. */
            duplicate_charge_documentation?: string;
            /** @description Why the other charge is no duplicate. */
            duplicate_charge_explanation?: string;
            /** @description Identifier of the other charge (ch_…). */
            duplicate_charge_id?: string;
            /** @description What was sold. */
            product_description?: string;
            /** @description File (file_…) with the receipt. */
            receipt?: string;
            /** @description File (file_…) with the rules for refunds. */
            refund_policy?: string;
            /** @description How the customer was told the rules for refunds. */
            refund_policy_disclosure?: string;
            /** @description Why no refund is due. */
            refund_refusal_explanation?: string;
            /** @description Day on which the service was given, as text. */
            service_date?: string;
            /** @description File (file_…) that shows that the service was given. */
            service_documentation?: string;
            /** @description Address that the goods were sent to. */
            shipping_address?: string;
            /** @description Delivery service. */
            shipping_carrier?: string;
            /** @description Day on which the goods were sent, as text. */
            shipping_date?: string;
            /** @description File (file_…) that shows that the goods were sent. */
            shipping_documentation?: string;
            /** @description Number under which the carrier tracks the parcel. */
            shipping_tracking_number?: string;
            /** @description File (file_…) with anything else. */
            uncategorized_file?: string;
            /** @description Anything else. */
            uncategorized_text?: string;
        };
        /** @description One page of disputes. */
        DisputeList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description Path that was listed, in the example without /list. */
            url?: string | null;
            /** @description Whether there are more behind this page. */
            has_more?: boolean | null;
            /** @description The disputes of this page. */
            data: components["schemas"]["Dispute"][];
        };
        /** @description What to change of a dispute. */
        DisputeUpdate: {
            evidence?: components["schemas"]["DisputeEvidenceInput"];
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether to send the evidence to the bank at once. */
            submit?: boolean;
        };
        /** @description What went wrong. */
        ErrorDetail: {
            /** @description Kind of the error. */
            type?: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | (string & {});
            /** @description Short machine-readable reason. The page that lists the codes could not be read. */
            code?: string | null;
            /** @description Explanation for a person. */
            message: string;
            /** @description Why the issuer refused the card. */
            decline_code?: string | null;
            /** @description Name of the request field at fault. */
            param?: string | null;
        };
        /** @description An error wrapped in a member named `error`. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description Body of every answer outside 2xx. No page shows the envelope and integrators read both forms, so both are described: wrapped in `error`, or at the top level. */
        ErrorResponse: components["schemas"]["ErrorEnvelope"] | components["schemas"]["ErrorDetail"];
        /** @description Something that happened. `type` says what, `data.object` holds the object as it was then. */
        Event: {
            type: components["schemas"]["EventType"];
            /** @description What it happened to. */
            data: {
                /** @description The object as it was then. Its own `object` says which kind it is. */
                object: {
                    [key: string]: unknown;
                };
                /** @description What it was before, for changes. */
                previous_attributes?: {
                    [key: string]: unknown;
                } | null;
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description What all events have in common. */
        EventEnvelope: {
            /** @description Identifier that begins with evt_. */
            id: string;
            /**
             * @description Name of this kind of object; one example leaves it out.
             * @constant
             */
            object?: "event";
            /** @description When it happened. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it happened in live mode; left out in some examples. */
            livemode?: boolean;
            /** @description Version of the payload; the provider's own examples leave it out. */
            api_version?: string | null;
            /** @description Deliveries still to be made. Only in a sample that looks borrowed from another provider. */
            pending_webhooks?: number | null;
            /** @description The call that caused the event. */
            request?: {
                /** @description Identifier of the call. */
                id?: string | null;
                /** @description Idempotency key of the call. */
                idempotency_key?: string | null;
            } | null;
        };
        /** @description Name of an event. The page that lists all of them could not be read, so any name passes. `setup_intent.created` says that saving a payment method has begun, `setup_intent.succeeded` that it is saved: keep the identifiers of customer and payment method then. `payout.paid` says that the money should be with the beneficiary, `payout.failed` that the bank refused or returned it, `payout.canceled` that WooshPay stopped it before it was sent. */
        EventType: "payment_intent.created" | "payment_intent.requires_action" | "payment_intent.succeeded" | "payment_intent.payment_failed" | "payment_intent.canceled" | "payment_intent.cancelled" | "charge.refund.updated" | "charge.dispute.updated" | "setup_intent.created" | "setup_intent.succeeded" | "payout.created" | "payout.paid" | "payout.failed" | "payout.canceled" | "product.created" | "checkout.session.completed" | "checkout.session.expired" | "checkout.session.canceled" | "payment_link.paid" | (string & {});
        /** @description A file to upload. Limits of size and kind are not known. */
        FileCreate: {
            /**
             * Format: binary
             * @description Content of the file.
             */
            file: Blob;
            /** @description What the file is for. The only value ever seen stands in an answer. */
            purpose: "dispute_evidence" | (string & {});
        };
        /** @description What a customer is asked to pay. The page was cut off in its field table, so more fields than these may arrive. */
        Invoice: {
            /** @description Identifier. Its prefix is not known. */
            id: string;
            /**
             * @description Name of this kind of object. The page shows the field and not its value.
             * @constant
             */
            object: "invoice";
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string;
            /** @description Whether WooshPay takes the draft further by itself. */
            auto_advance?: boolean;
            /** @description Identifier of the charge that paid it. */
            charge?: string | null;
            /** @description How the money is collected. No page lists the values. */
            collection_method?: string | null;
            /** @description Text on the invoice. */
            description?: string | null;
            /** @description Page on which the customer sees and pays it. */
            hosted_invoice_url?: string | null;
            lines?: components["schemas"]["InvoiceLineList"];
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Identifier of the payment intent that pays it (pi_…). */
            payment_intent?: string | null;
            /** @description Start of the time that it bills for. */
            period_start?: components["schemas"]["InvoiceTime"];
            /** @description End of the time that it bills for. */
            period_end?: components["schemas"]["InvoiceTime"];
            /** @description How far the invoice has come. No page lists the values. */
            status?: string | null;
            /** @description Identifier of the subscription that it bills for. */
            subscription?: string | null;
            /** @description Two-letter ISO 3166 country code of the merchant. */
            account_country?: string | null;
            /** @description Name of the merchant. */
            account_name?: string | null;
            /** @description Money to pay in the smallest unit of the currency. */
            amount_due?: components["schemas"]["Amount"];
            /** @description Money paid so far in the smallest unit of the currency. */
            amount_paid?: components["schemas"]["Amount"];
            /** @description Its meaning is not explained; by its name the number of decimals of the amounts. Do not calculate with it. */
            amount_precision?: number | null;
            /** @description Why it was made. The list of values was cut off after these. */
            billing_reason?: "manual" | "subscription" | "subscription_create" | "subscription_cycle" | "subscription_thresholds" | (string & {}) | null;
        };
        /** @description Lines to put on an invoice. */
        InvoiceAddLines: {
            /** @description The lines. */
            lines: components["schemas"]["InvoiceLineInput"][];
        };
        /** @description An invoice to open. The page's list of fields was cut off; those below are what is left of the invoice once the fields are taken away that the page hides. */
        InvoiceCreate: {
            /** @description Identifier of the customer who is billed (cus_…). */
            customer: string;
            currency?: components["schemas"]["Currency"];
            /** @description Whether WooshPay takes the draft further by itself. */
            auto_advance?: boolean;
            /** @description How the money is collected. No page lists the values. */
            collection_method?: string;
            /** @description Text on the invoice. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Identifier of the subscription to bill for. */
            subscription?: string;
        };
        /** @description An amount that a customer is billed for. The page was cut off after `quantity`, so more fields than these may arrive. */
        InvoiceItem: {
            /** @description Identifier. Its prefix is not known. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "invoiceitem";
            /** @description Money in the smallest unit of the currency: the price of one unit times the quantity. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string;
            /** @description Text of the invoice line. */
            description?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            period?: components["schemas"]["InvoicePeriod"];
            /** @description The price of one unit. */
            price?: components["schemas"]["Price"] | null;
            /** @description When it was made. */
            date?: components["schemas"]["InvoiceTime"];
            /** @description Identifier of the invoice that it is on. */
            invoice?: string | null;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description How many units of the price. */
            quantity?: number;
            /** @description Identifier of the subscription that it belongs to. */
            subscription?: string | null;
            /** @description Identifier of the simulated clock that it runs by. */
            test_clock?: string | null;
        };
        /** @description An amount to bill a customer for: a price and how many of it, or an amount and its currency. The page's list of fields was cut off after the first ones. */
        InvoiceItemCreate: {
            /** @description Identifier of the customer who is billed (cus_…). */
            customer: string;
            period?: components["schemas"]["InvoicePeriodInput"];
            /** @description Money in the smallest unit of the currency. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /** @description Text of the invoice line. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Identifier of the invoice to put it on. */
            invoice?: string;
            /** @description Identifier of the price (price_…). */
            price?: string;
            /** @description How many units of the price. */
            quantity?: number;
        };
        /** @description One line of an invoice. The page counts 18 fields and shows none of them; those below are what a line is made from. */
        InvoiceLine: {
            /** @description Money for the whole line in the smallest unit of the currency. */
            amount?: components["schemas"]["Amount"];
            /** @description Text of the line. */
            description?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description The price, whole or as its identifier. */
            price?: string | components["schemas"]["Price"] | null;
            /** @description How many units. */
            quantity?: number | null;
        };
        /** @description A line to put on an invoice. Give `price` for an existing price or `price_data` for a new one. The names of the other fields were cut off and follow from those of an invoice item. */
        InvoiceLineInput: {
            /** @description Identifier of an existing price (price_…). */
            price?: string;
            /** @description A price to create for this line. Its fields were cut off; those of a price are assumed. */
            price_data?: components["schemas"]["PriceCreate"];
            /** @description Money for the whole line in the smallest unit of the currency. */
            amount?: components["schemas"]["Amount"];
            /** @description Text of the line. */
            description?: string;
            /** @description How many units. */
            quantity?: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The lines of an invoice. */
        InvoiceLineList: {
            /**
             * @description Name of this kind of object. The page shows the field and not its value.
             * @constant
             */
            object: "list";
            /** @description The lines. */
            data: components["schemas"]["InvoiceLine"][];
            /** @description Whether more lines follow. */
            has_more?: boolean | null;
            /** @description Where the list can be read. */
            url?: string | null;
        };
        /** @description A page of invoices. */
        InvoiceList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The invoices, the newest first. */
            data: components["schemas"]["Invoice"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more invoices follow. */
            has_more?: boolean | null;
        };
        /** @description The time that an amount is billed for. Both ends belong to it. */
        InvoicePeriod: {
            /** @description Its end. */
            end?: components["schemas"]["InvoiceTime"];
            /** @description Its start. */
            start?: components["schemas"]["InvoiceTime"];
        } | null;
        /** @description The time that an amount is billed for. Both ends belong to it. */
        InvoicePeriodInput: {
            /** @description Its end; not before its start. */
            end?: components["schemas"]["InvoiceTimeInput"];
            /** @description Its start. */
            start?: components["schemas"]["InvoiceTimeInput"];
        };
        /** @description Moment on an invoice. The pages type it as a string and show no value; everywhere else moments are epoch milliseconds as a number, so both are read. */
        InvoiceTime: number | string | null;
        /** @description Moment in epoch milliseconds, as a number or as its digits in a string. The page types it as a string and does not name the unit. */
        InvoiceTimeInput: number | string;
        /** @description A merchant's question whether a card may be charged. Both pages are cut off before the last fields. */
        IssuingAuthorization: {
            /** @description Identifier. */
            id: string;
            /**
             * @description Name of this kind of object; it was not visible.
             * @constant
             */
            object: "issuing.authorization";
            /** @description Money asked for in the smallest unit of the currency. */
            amount?: components["schemas"]["Amount"];
            /** @description Whether the charge was allowed. */
            approved?: boolean;
            /** @description The card, whole and with its cardholder. */
            card?: components["schemas"]["IssuingCard"];
            /** @description Who asks. The page is cut off after the name. */
            merchant_data?: {
                /** @description Merchant category code of the seller. */
                category_code?: string | null;
                /** @description Name of the seller. */
                name?: string | null;
            };
        };
        /** @description A page of authorizations. */
        IssuingAuthorizationList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The authorizations. */
            data: components["schemas"]["IssuingAuthorization"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more authorizations follow. */
            has_more?: boolean | null;
        };
        /** @description A card that was issued to a cardholder. */
        IssuingCard: {
            /** @description Identifier. */
            id: string;
            /**
             * @description Name of this kind of object; its value was not visible.
             * @constant
             */
            object: "issuing.card";
            /** @description Card network. */
            brand?: string | null;
            /** @description Why the card was canceled. */
            cancellation_reason?: "lost" | "stolen" | "design_rejected" | (string & {}) | null;
            /** @description Who the card was issued to, whole inside an authorization. Elsewhere it may be the identifier alone. */
            cardholder?: string | components["schemas"]["IssuingCardholder"];
            /** @description When it was issued. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Currency that the card is kept in. */
            currency?: components["schemas"]["Currency"];
            /** @description Security code; only when `expand` holds issuing_card.cvc. */
            cvc?: string | null;
            /** @description Month of expiry. */
            exp_month?: number;
            /** @description Year of expiry. */
            exp_year?: number;
            /** @description First six digits of the number. */
            first6?: string;
            /** @description Last four digits of the number. */
            last4?: string;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Whole card number; only when `expand` holds issuing_card.number. */
            number?: string | null;
            /** @description Whether the card can be used. */
            status?: "active" | "inactive" | "canceled" | (string & {});
            /** @description Kind of card. */
            type?: "virtual" | (string & {});
        };
        /** @description A card to issue. All its fields are concluded from the card itself. */
        IssuingCardCreate: {
            /** @description Identifier of the cardholder. */
            cardholder?: string;
            /** @description Currency that the card is kept in. */
            currency?: components["schemas"]["Currency"];
            /** @description Kind of card. */
            type?: "virtual" | (string & {});
        };
        /** @description A page of cards. */
        IssuingCardList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The cards, newest first. */
            data: components["schemas"]["IssuingCard"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more cards follow. */
            has_more?: boolean | null;
        };
        /** @description What to change about a card. What is not sent stays as it is. */
        IssuingCardUpdate: {
            /** @description Why the card is canceled. The values are those of the card; the page shows none. */
            cancellation_reason?: "lost" | "stolen" | "design_rejected" | (string & {});
            /** @description Whether the card can be used. */
            status?: "active" | "inactive" | "canceled" | (string & {});
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Somebody that cards can be issued to. The page is cut off within the billing address. */
        IssuingCardholder: {
            /** @description Identifier. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "issuing.cardholder";
            billing?: components["schemas"]["IssuingCardholderBilling"];
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
        };
        /** @description Where bills of the cardholder go. */
        IssuingCardholderBilling: {
            /** @description Billing address. `postal_code` and `state` were cut off on the page and are assumed. */
            address?: components["schemas"]["Address"] | null;
        };
        /** @description Where bills of the cardholder are to go. */
        IssuingCardholderBillingInput: {
            /** @description Billing address. `postal_code` and `state` were cut off on the page and are assumed. */
            address?: components["schemas"]["AddressInput"];
        };
        /** @description Who cards are to be issued to. Up to three further members were cut off on the page. */
        IssuingCardholderCreate: {
            billing?: components["schemas"]["IssuingCardholderBillingInput"];
        };
        /** @description A page of cardholders. */
        IssuingCardholderList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The cardholders, newest first. */
            data: components["schemas"]["IssuingCardholder"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more cardholders follow. */
            has_more?: boolean | null;
        };
        /** @description What to change about a cardholder. What is not sent is assumed to stay as it is. */
        IssuingCardholderUpdate: {
            billing?: components["schemas"]["IssuingCardholderBillingInput"];
        };
        /** @description Who charged a card. */
        IssuingMerchantData: {
            /** @description Name of the merchant's trade. */
            category?: string | null;
            /** @description Merchant category code. */
            category_code?: string | null;
            /** @description City of the merchant. */
            city?: string | null;
            /** @description Two-letter ISO 3166 country code. */
            country?: string | null;
            /** @description Name of the merchant. */
            name?: string | null;
            /** @description Identifier of the merchant at the card network. */
            network_id?: string | null;
            /** @description Postal or ZIP code of the merchant. */
            postal_code?: string | null;
            /** @description State, province or county of the merchant. */
            state?: string | null;
            /** @description Identifier of the card terminal. */
            terminal_id?: string | null;
            /** @description Website of the merchant. */
            url?: string | null;
        };
        /** @description Money that was charged to a card or paid back to it. The page is cut off within `network_data`. */
        IssuingTransaction: {
            /** @description Identifier. */
            id: string;
            /**
             * @description Name of this kind of object; its value was not visible.
             * @constant
             */
            object: "issuing.transaction";
            /** @description Money moved in the smallest unit of `currency`. */
            amount?: components["schemas"]["Amount"];
            /** @description Identifier of the authorization it follows from. */
            authorization?: string | null;
            /** @description Identifier of the card. */
            card?: string | null;
            /** @description Identifier of the cardholder. */
            cardholder?: string | null;
            /** @description When it happened. The page types it as a string. */
            created?: components["schemas"]["TimestampMs"];
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the dispute about it. */
            dispute?: string | null;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description What the merchant charged or paid back in the smallest unit of `merchant_currency`. */
            merchant_amount?: components["schemas"]["Amount"];
            /** @description Currency that the merchant charged in. */
            merchant_currency?: components["schemas"]["Currency"];
            merchant_data?: components["schemas"]["IssuingMerchantData"];
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description What the card network tells. Its members were cut off on the page. */
            network_data?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether the card was charged or paid back. */
            type?: "capture" | "refund" | (string & {});
        };
        /** @description A page of card transactions. */
        IssuingTransactionList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The card transactions. */
            data: components["schemas"]["IssuingTransaction"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more card transactions follow. */
            has_more?: boolean | null;
        };
        /** @description What to attach to a card transaction. */
        IssuingTransactionUpdate: {
            /** @description The caller's own key/value pairs. The page types it as a string. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description One thing that a session sells. */
        LineItem: {
            /** @description Identifier that begins with li_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "item";
            currency: components["schemas"]["Currency"];
            /** @description Name of the product. */
            description: string;
            price: components["schemas"]["Price"];
            /** @description How many. */
            quantity: number;
            /** @description Sum before discounts. */
            amount_subtotal: components["schemas"]["Amount"];
            /** @description Sum to pay. */
            amount_total: components["schemas"]["Amount"];
        };
        /** @description One thing that is sold, at an existing price or at one that is made for it. */
        LineItemCreate: components["schemas"]["LineItemWithPrice"] | components["schemas"]["LineItemWithPriceData"];
        /** @description What a session sells. */
        LineItemList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The items. */
            data: components["schemas"]["LineItem"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more items follow. */
            has_more?: boolean | null;
        };
        /** @description One thing that is sold at an existing price. */
        LineItemWithPrice: {
            /** @description Identifier of the price (price_…). */
            price: string;
            /** @description How many; needed unless the price is metered. */
            quantity?: number;
        };
        /** @description One thing that is sold at a price made for it. */
        LineItemWithPriceData: {
            price_data: components["schemas"]["PriceCreate"];
            /** @description How many. */
            quantity?: number;
        };
        /** @description The caller's own key/value pairs. Both sides are strings. */
        Metadata: {
            [key: string]: string;
        };
        /** @description Whose telephone is charged, and by which operator. */
        MobileMoneyData: {
            /** @description Number in digits, the country's prefix first, without a plus sign. */
            phone_number: string;
            /**
             * @description Operator and country.
             * @enum {string}
             */
            provider_code: "mtn_cm" | "orange_cm" | "mtn_gh" | "vodafone_gh" | "airtel_gh" | "mpesa_ke" | "mtn_rw" | "airtel_rw" | "airtel_tz" | "tigo_tz" | "vodacom_tz" | "azampesa_tz" | "halopesa_tz" | "mtn_ug" | "airtel_ug";
        };
        /** @description What the customer has to do next. One member holds the details; `type` names it, or says redirect_to_url beside a member of another name. Take the first member that has a url. */
        NextAction: {
            /** @description Kind of action. Not a reliable name of the member that holds the details. */
            type?: "redirect_to_url" | "challenge_redirect" | "9pay_handle_redirect" | "alipay_handle_redirect" | "bank_transfer_id_handle_redirect" | "bpi_handle_redirect" | "dana_handle_redirect" | "eps_handle_redirect" | "gcash_handle_redirect" | "ideal_handle_redirect" | "mcash_handle_redirect" | "ovo_handle_redirect" | "pix_handle_redirect" | "promptpay_handle_redirect" | "spei_handle_redirect" | (string & {});
            redirect_to_url?: components["schemas"]["Redirect"];
            challenge_redirect?: components["schemas"]["Redirect"];
            ddc_redirect?: components["schemas"]["DeviceDataRedirect"];
            bank_transfer_vn_handle_redirect?: components["schemas"]["QrCodeRedirect"];
            "9pay_handle_redirect"?: components["schemas"]["Redirect"];
            alipay_handle_redirect?: components["schemas"]["Redirect"];
            alipay_hk_handle_redirect?: components["schemas"]["Redirect"];
            alipayplus_handle_redirect?: components["schemas"]["Redirect"];
            bancontact_handle_redirect?: components["schemas"]["Redirect"];
            bank_transfer_eu_handle_redirect?: components["schemas"]["Redirect"];
            bank_transfer_id_handle_redirect?: components["schemas"]["Redirect"];
            boleto_handle_redirect?: components["schemas"]["Redirect"];
            boost_handle_redirect?: components["schemas"]["Redirect"];
            bpi_handle_redirect?: components["schemas"]["Redirect"];
            dana_handle_redirect?: components["schemas"]["Redirect"];
            eps_handle_redirect?: components["schemas"]["Redirect"];
            fpx_handle_redirect?: components["schemas"]["Redirect"];
            gcash_handle_redirect?: components["schemas"]["Redirect"];
            giropay_handle_redirect?: components["schemas"]["Redirect"];
            grabpay_handle_redirect?: components["schemas"]["Redirect"];
            ideal_handle_redirect?: components["schemas"]["Redirect"];
            kakaopay_handle_redirect?: components["schemas"]["Redirect"];
            klarna_handle_redirect?: components["schemas"]["Redirect"];
            mcash_handle_redirect?: components["schemas"]["Redirect"];
            momo_handle_redirect?: components["schemas"]["Redirect"];
            ovo_handle_redirect?: components["schemas"]["Redirect"];
            p24_handle_redirect?: components["schemas"]["Redirect"];
            paynow_handle_redirect?: components["schemas"]["Redirect"];
            pix_handle_redirect?: components["schemas"]["Redirect"];
            promptpay_handle_redirect?: components["schemas"]["Redirect"];
            qris_handle_redirect?: components["schemas"]["Redirect"];
            rabbit_line_pay_handle_redirect?: components["schemas"]["Redirect"];
            shopeepay_handle_redirect?: components["schemas"]["Redirect"];
            sofort_handle_redirect?: components["schemas"]["Redirect"];
            spei_handle_redirect?: components["schemas"]["Redirect"];
            touchngo_handle_redirect?: components["schemas"]["Redirect"];
            truemoney_handle_redirect?: components["schemas"]["Redirect"];
            trustly_handle_redirect?: components["schemas"]["Redirect"];
            unionpay_handle_redirect?: components["schemas"]["Redirect"];
            upi_handle_redirect?: components["schemas"]["Redirect"];
        };
        /**
         * @description Two-letter ISO 3166 country code of any country but those with a form of their own: US, GB, ZA, CN and the eurozone. Being in this list does not mean that WooshPay pays out there.
         * @enum {string}
         */
        OtherPayoutCountry: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CZ" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EG" | "EH" | "ER" | "ET" | "FJ" | "FK" | "FM" | "FO" | "GA" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HT" | "HU" | "ID" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SJ" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZM" | "ZW";
        /** @description An account at a bank. Which fields it has depends on the corridor. */
        PayeeBankAccount: {
            /** @description Account number. */
            account_number?: string;
            /** @description Name of the account holder. */
            account_holder_name?: string;
            /** @description Whether a person or a company holds the account. */
            account_holder_type?: "individual" | "company" | (string & {}) | null;
            /** @description Telephone number of the account holder. */
            phone_number?: string | null;
            /** @description E-mail address of the account holder. */
            email?: string | null;
            /** @description Two-letter ISO 3166 country code. */
            country?: string | null;
            /** @description Currency of the account. */
            currency?: string | null;
            /** @description SWIFT code of the bank. */
            swift?: string | null;
            /** @description When the payee was born. */
            dob?: components["schemas"]["PayeeBirthDate"] | null;
            /** @description Name of the bank. */
            bank_name?: string | null;
            /** @description Kind of routing number. */
            routing_type?: "aba" | "sort" | "iban" | (string & {}) | null;
            /** @description ABA number, sort code or IBAN, as `routing_type` says. */
            routing_number?: string | null;
            /** @description An identity document of the payee. */
            certificate?: components["schemas"]["PayeeCertificate"] | null;
        };
        /** @description When the payee was born. Each part is a string. */
        PayeeBirthDate: {
            /** @description Day of the month. */
            day?: string | null;
            /** @description Month as a number. */
            month?: string | null;
            /** @description Year in four digits. */
            year?: string | null;
        };
        /** @description When the payee was born. Each part is a string. */
        PayeeBirthDateInput: {
            /** @description Day of the month. */
            day?: string;
            /** @description Month as a number. */
            month?: string;
            /** @description Year in four digits. */
            year?: string;
        };
        /** @description An identity document of the payee. */
        PayeeCertificate: {
            /** @description Kind of document. */
            certificate_type?: "id_card" | (string & {}) | null;
            /** @description Number of the document. */
            certificate_number?: string | null;
        };
        /** @description An identity document of the payee. */
        PayeeCertificateInput: {
            /** @description Kind of document. */
            certificate_type: "id_card" | (string & {});
            /** @description Number of the document. */
            certificate_number: string;
        };
        /** @description Who pays, with all that a bank transfer needs to know. */
        PayerDetailsInput: {
            address: components["schemas"]["CountryAddressInput"];
            /** @description E-mail address of the payer. */
            email: string;
            /** @description Full name of the payer. */
            name: string;
            /** @description Telephone number of the payer. */
            phone?: string;
        };
        /** @description One intention to collect money. Only `status: succeeded` means that the customer has paid. */
        PaymentIntent: {
            /** @description Identifier that begins with pi_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "payment_intent";
            /** @description When it was created. */
            created: components["schemas"]["TimestampMs"];
            currency: components["schemas"]["Currency"];
            /** @description Money to collect. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description What is authorized and can still be captured.
             */
            amount_capturable?: number | null;
            /**
             * Format: int64
             * @description What has been collected.
             */
            amount_received?: number | null;
            /** @description How far the payment has come. */
            status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "requires_capture" | "processing" | "succeeded" | "canceled" | (string & {});
            /** @description Whether it exists in live mode. */
            livemode: boolean;
            /** @description Secret of this payment intent, for use in the customer's browser only. */
            client_secret: string;
            /** @description What the customer has to do next. Answers of 2022 hold JSON text, or an empty string. */
            next_action?: components["schemas"]["NextAction"] | string | null;
            /** @description Identifier of the payment method (pm_…). */
            payment_method?: string | null;
            /** @description Payment methods that may be used. Answers of 2022 hold JSON text. */
            payment_method_types: components["schemas"]["PaymentMethodType"][] | string;
            /** @description Settings per payment method. Answers of 2022 hold JSON text. */
            payment_method_options?: components["schemas"]["PaymentMethodOptions"] | string;
            /** @description How it is confirmed. */
            confirmation_method: "automatic" | (string & {});
            /** @description Whether the money is collected at once or after a separate capture. */
            capture_method: "automatic" | "manual" | (string & {});
            /** @description Where the customer comes back to. */
            return_url?: string | null;
            /** @description Whether the payment method is saved for later payments. */
            setup_future_usage?: "on_session" | "off_session" | (string & {}) | null;
            /** @description Identifier of the customer (cus_…). */
            customer?: string | null;
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description The merchant's own order number. */
            merchant_order_id?: string | null;
            /** @description The merchant's own identifier of the buyer. */
            merchant_user_id?: string | null;
            /** @description How many things are sold. */
            quantity?: number | null;
            /** @description Where a receipt goes. */
            receipt_email?: string | null;
            /** @description Where goods are sent to. */
            shipping?: components["schemas"]["Shipping"] | null;
            /** @description Identifier of the invoice it pays. */
            invoice?: string | null;
            /** @description Why the last attempt failed. Its fields were never visible; those of an error are assumed. */
            last_payment_error?: {
                [key: string]: unknown;
            } | null;
            /** @description Result of 3-D Secure in answers of 2022; only null was seen. */
            "3ds_status"?: string | null;
            /** @description Empty in every example; its meaning is not explained. */
            cancel_at?: string | null;
            /** @description Why it was canceled. */
            cancellation_reason?: string | null;
            /** @description Text on the customer's statement. */
            statement_descriptor?: string | null;
            /** @description End of the text on the customer's statement. */
            statement_descriptor_suffix?: string | null;
        };
        /** @description Why it is given up. */
        PaymentIntentCancel: {
            /** @description Reason in the merchant's own words. */
            cancellation_reason: string;
        };
        /** @description A payment intent was canceled and cannot be paid any more. */
        PaymentIntentCanceledEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.canceled";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The same under a spelling that an integrator expects; no page has it. */
        PaymentIntentCancelledEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.cancelled";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description How much to collect. */
        PaymentIntentCapture: {
            /**
             * Format: int64
             * @description Money to collect in the smallest unit of the currency, at most what was authorized; all of it when left out. The rest goes back to the customer.
             */
            amount_to_capture?: number;
        };
        /** @description How to pay. */
        PaymentIntentConfirm: {
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Identifier of a saved payment method (pm_…). */
            payment_method?: string;
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description Whether the customer is absent. The page types it as a string. */
            off_session?: boolean | ("true" | "false");
            /** @description Fails instead of asking the customer for an action. The page types it as a string. */
            error_on_requires_action?: boolean | ("true" | "false");
            /** @description Where the customer comes back to. */
            return_url?: string;
            /**
             * @description Saves the payment method to the customer for later payments.
             * @enum {string}
             */
            setup_future_usage?: "on_session" | "off_session";
            shipping?: components["schemas"]["ShippingInput"];
        };
        /** @description Money to collect. */
        PaymentIntentCreate: {
            /**
             * Format: int64
             * @description Money to collect in the smallest unit of the currency. A page names limits (the equivalent of 0.50 USD, eight digits) that other pages break, so only the sign is checked.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /**
             * @description Whether to confirm in the same call.
             * @default false
             */
            confirm?: boolean;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Identifier of a saved payment method (pm_…). */
            payment_method?: string;
            /** @description Payment methods that may be used. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description Where the customer comes back to, with `confirm: true`. May be the scheme of an app. */
            return_url?: string;
            /**
             * @description `manual` authorizes now and collects the money in a later call.
             * @enum {string}
             */
            capture_method?: "automatic" | "manual";
            /** @description Seen in answers only. */
            confirmation_method?: "automatic" | (string & {});
            /** @description Identifier of the customer (cus_…). */
            customer?: string;
            /** @description Text for the merchant. */
            description?: string;
            /** @description The merchant's own order number; searchable. */
            merchant_order_id?: string;
            /** @description The merchant's own identifier of the buyer. */
            merchant_user_id?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the customer is absent. This page spells it with a hyphen. */
            "off-session"?: boolean;
            /** @description How many things are sold. */
            quantity?: number;
            /** @description Where a receipt goes. */
            receipt_email?: string;
            /**
             * @description Saves the payment method to the customer for later payments.
             * @enum {string}
             */
            setup_future_usage?: "on_session" | "off_session";
            shipping?: components["schemas"]["ShippingInput"];
        };
        /** @description A payment intent was created. */
        PaymentIntentCreatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.created";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description A page of payment intents. */
        PaymentIntentList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The objects of this page. */
            data: components["schemas"]["PaymentIntent"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more follow. */
            has_more?: boolean | null;
        };
        /** @description An attempt to pay failed; the customer may try again. */
        PaymentIntentPaymentFailedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.payment_failed";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The customer has to do something, for example on the page of a wallet. */
        PaymentIntentRequiresActionEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.requires_action";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The customer has paid. */
        PaymentIntentSucceededEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_intent.succeeded";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description Fields to change. The page lists one and its example sends nearly all that a payment intent is created with. */
        PaymentIntentUpdate: {
            /**
             * Format: int64
             * @description Money to collect in the smallest unit of the currency.
             */
            amount?: number;
            currency?: components["schemas"]["Currency"];
            /** @description Whether to confirm in the same call. */
            confirm?: boolean;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Identifier of a saved payment method (pm_…). */
            payment_method?: string;
            /** @description Payment methods that may be used. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description Where the customer comes back to, with `confirm: true`. May be the scheme of an app. */
            return_url?: string;
            /**
             * @description `manual` authorizes now and collects the money in a later call.
             * @enum {string}
             */
            capture_method?: "automatic" | "manual";
            /** @description Seen in answers only. */
            confirmation_method?: "automatic" | (string & {});
            /** @description Identifier of the customer (cus_…). */
            customer?: string;
            /** @description Text for the merchant. */
            description?: string;
            /** @description The merchant's own order number; searchable. */
            merchant_order_id?: string;
            /** @description The merchant's own identifier of the buyer. */
            merchant_user_id?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether the customer is absent. This page spells it with a hyphen. */
            "off-session"?: boolean;
            /** @description How many things are sold. */
            quantity?: number;
            /** @description Where a receipt goes. */
            receipt_email?: string;
            /**
             * @description Saves the payment method to the customer for later payments.
             * @enum {string}
             */
            setup_future_usage?: "on_session" | "off_session";
            shipping?: components["schemas"]["ShippingInput"];
        };
        /** @description A shareable address of a hosted payment page. */
        PaymentLink: {
            /** @description Identifier. No page shows how it begins. */
            id: string;
            /**
             * @description Name of this kind of object. No page shows the value.
             * @constant
             */
            object: "payment_link";
            /** @description Whether the link can be used. */
            active?: boolean;
            /** @description What the customer sees after paying. */
            after_completion?: components["schemas"]["PaymentLinkAfterCompletion"] | null;
            /** @description Whether the page asks for a billing address. */
            billing_address_collection?: "auto" | "required" | (string & {}) | null;
            currency?: components["schemas"]["Currency"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Whether the page asks for a telephone number. */
            phone_number_collection?: components["schemas"]["PaymentLinkPhoneNumberCollection"] | null;
            /** @description Whether the page asks for a shipping address, and where to. */
            shipping_address_collection?: components["schemas"]["PaymentLinkShippingAddressCollection"] | null;
            /** @description Address of the page, to be shared with customers. */
            url?: string;
            line_items?: components["schemas"]["LineItemList"];
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
        };
        /** @description What the customer sees after paying. */
        PaymentLinkAfterCompletion: {
            /** @description Whether the customer stays on the hosted page or is sent elsewhere. */
            type?: "redirect" | "hosted_confirmation" | (string & {});
            /** @description Settings of the confirmation on the hosted page. Its fields are not known. */
            hosted_confirmation?: {
                [key: string]: unknown;
            } | null;
            /** @description Where the customer is sent. No page shows its fields. */
            redirect?: {
                /** @description Address that the customer is sent to. */
                url?: string;
                [key: string]: unknown | undefined;
            } | null;
        };
        /** @description What the customer is to see after paying. */
        PaymentLinkAfterCompletionInput: {
            /** @description Whether the customer stays on the hosted page or is sent elsewhere. */
            type?: "redirect" | "hosted_confirmation" | (string & {});
            /** @description Settings of the confirmation on the hosted page. Its fields are not known. */
            hosted_confirmation?: {
                [key: string]: unknown;
            };
            /** @description Where the customer is sent. No page shows its fields; more than `url` may be sent. */
            redirect?: {
                /** @description Address to send the customer to. */
                url?: string;
                [key: string]: unknown | undefined;
            };
        };
        /** @description A payment link to make. */
        PaymentLinkCreate: {
            /** @description What is sold. */
            line_items: components["schemas"]["PaymentLinkItemInput"][];
            after_completion?: components["schemas"]["PaymentLinkAfterCompletionInput"];
            /** @description Whether the page asks for a billing address. */
            billing_address_collection?: "auto" | "required" | (string & {});
            metadata?: components["schemas"]["Metadata"];
            phone_number_collection?: components["schemas"]["PaymentLinkPhoneNumberCollectionInput"];
            shipping_address_collection?: components["schemas"]["PaymentLinkShippingAddressCollectionInput"];
        };
        /** @description One thing that a payment link is to sell, at an existing price. */
        PaymentLinkItemInput: {
            /** @description Identifier of the price (price_…). */
            price: string;
            /** @description How many. */
            quantity: number;
        };
        /** @description A page of payment links. */
        PaymentLinkList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The payment links. */
            data: components["schemas"]["PaymentLink"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more links follow. */
            has_more?: boolean | null;
        };
        /** @description Somebody paid by a payment link. */
        PaymentLinkPaidEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payment_link.paid";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["PaymentLink"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description Whether the page asks for a telephone number. */
        PaymentLinkPhoneNumberCollection: {
            /** @description Whether it asks. */
            enabled?: boolean;
        };
        /** @description Whether the page is to ask for a telephone number. */
        PaymentLinkPhoneNumberCollectionInput: {
            /** @description Whether it asks. */
            enabled?: boolean;
        };
        /** @description Countries that goods can be sent to. */
        PaymentLinkShippingAddressCollection: {
            /** @description The countries. */
            allowed_countries?: string[] | null;
        };
        /** @description Makes the page ask for a shipping address. */
        PaymentLinkShippingAddressCollectionInput: {
            /** @description Countries that goods can be sent to. */
            allowed_countries?: string[];
        };
        /** @description What to change about a payment link. Only `active` was seen; the rest is deduced. */
        PaymentLinkUpdate: {
            /** @description Whether the link can be used. */
            active?: boolean;
            after_completion?: components["schemas"]["PaymentLinkAfterCompletionInput"];
            /** @description Whether the page asks for a billing address. */
            billing_address_collection?: "auto" | "required" | (string & {});
            metadata?: components["schemas"]["Metadata"];
            phone_number_collection?: components["schemas"]["PaymentLinkPhoneNumberCollectionInput"];
            shipping_address_collection?: components["schemas"]["PaymentLinkShippingAddressCollectionInput"];
            /** @description What is sold. The fields of an item are not known for this call. */
            line_items?: {
                [key: string]: unknown;
            }[];
        };
        /** @description A stored payment instrument. The member named after `type` holds its details; only that of cards is documented. A payment intent with `customer` and `setup_future_usage` saves one while paying, which `payment_intent.succeeded` reports; a later one charges it by `customer` and `payment_method`. */
        PaymentMethod: {
            /** @description Identifier that begins with pm_. */
            id: string;
            /** @description Name of this kind of object. The page writes it with a blank. */
            object: "payment_method" | "payment method" | (string & {});
            type: components["schemas"]["PaymentMethodType"];
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description Identifier of the customer it is saved to; not set when there is none. */
            customer?: string | null;
            /** @description Who pays with it. */
            billing_details?: components["schemas"]["BillingDetails"] | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description The card, when `type` is card. */
            card?: components["schemas"]["PaymentMethodCard"] | null;
        };
        /** @description Whom to save a payment method to. */
        PaymentMethodAttach: {
            /** @description Identifier of the customer (cus_…). */
            customer: string;
        };
        /** @description What may be shown of a stored card. */
        PaymentMethodCard: {
            /** @description Card scheme. */
            brand?: "American Express" | "Diners Club" | "Discover" | "JCB" | "MasterCard" | "UnionPay" | "Visa" | "Unknown" | (string & {}) | null;
            /** @description What became of the checks of the card's data. */
            checks?: components["schemas"]["PaymentMethodCardChecks"] | null;
            /** @description Two-letter country code of the card. */
            country?: string | null;
            /** @description Month of expiry. */
            exp_month?: number | null;
            /** @description Year of expiry in four digits. */
            exp_year?: number | null;
            /** @description Text that stands in for the card number. */
            fingerprint?: string | null;
            /** @description How the card is funded. */
            funding?: "credit" | "debit" | "prepaid" | "unknown" | (string & {}) | null;
            /** @description Last four digits of the card number. */
            last4?: string | null;
            /** @description The caller's own key/value pairs. That they belong to the card follows from the order of the page. */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Results of checks of a card's data. The page lists no values. */
        PaymentMethodCardChecks: {
            /** @description Whether the first line of the address fits. */
            address_line1_check?: string | null;
            /** @description Whether the postal code fits. */
            address_zip_check?: string | null;
            /** @description Whether the security code fits. */
            cvc_check?: string | null;
        };
        /** @description A card to store. The page about payment methods prints the fields of an answer here; these are the ones that a guide and integrators send. Sending them puts the merchant in scope of PCI SAQ D. */
        PaymentMethodCardInput: {
            /** @description Card number without blanks. */
            number: string;
            /** @description Month of expiry. A guide sends two digits as text, integrators send a number. */
            exp_month: number | string;
            /** @description Year of expiry in four digits. A guide sends it as text, integrators send a number. */
            exp_year: number | string;
            /** @description Security code. */
            cvc?: string;
            /** @description Card holder. An integrator's comment calls it required. */
            name?: string;
        };
        /** @description A payment instrument to store. */
        PaymentMethodCreate: {
            type: components["schemas"]["PaymentMethodType"];
            billing_details?: components["schemas"]["BillingDetailsInput"];
            metadata?: components["schemas"]["Metadata"];
            card?: components["schemas"]["PaymentMethodCardInput"];
        };
        /** @description A payment method to pay with. `type` decides which other fields there are; a type that this description does not know takes any. */
        PaymentMethodData: components["schemas"]["PaymentMethodDataCard"] | components["schemas"]["PaymentMethodDataAlipayPlus"] | components["schemas"]["PaymentMethodDataWechatPay"] | components["schemas"]["PaymentMethodDataSepaDebit"] | components["schemas"]["PaymentMethodDataMobileMoney"] | components["schemas"]["PaymentMethodDataBankRedirect"] | components["schemas"]["PaymentMethodDataWithPayer"] | components["schemas"]["PaymentMethodDataPlain"] | components["schemas"]["PaymentMethodDataOther"];
        /** @description Alipay+, where the currency decides which wallet the customer uses. */
        PaymentMethodDataAlipayPlus: {
            /**
             * @description Name of the payment method.
             * @constant
             */
            type: "alipayplus";
            billing_details?: components["schemas"]["BillingDetailsInput"];
            /** @description Details for Alipay+; the page shows no fields. */
            alipayplus?: {
                [key: string]: unknown;
            };
        };
        /** @description A bank that the customer is sent to, in Europe. The guides require the country of the payer. The pages of sofort, trustly and p24 could not be read; their relatives' fields are assumed. */
        PaymentMethodDataBankRedirect: {
            /**
             * @description Name of the payment method.
             * @enum {string}
             */
            type: "bancontact" | "eps" | "giropay" | "ideal" | "p24" | "sofort" | "trustly";
            billing_details: components["schemas"]["BankRedirectBillingDetailsInput"];
        };
        /** @description A card. */
        PaymentMethodDataCard: {
            /**
             * @description Name of the payment method.
             * @constant
             */
            type: "card";
            billing_details?: components["schemas"]["BillingDetailsInput"];
            card?: components["schemas"]["CardData"];
        };
        /** @description A mobile money account in Cameroon, Ghana, Kenya, Rwanda, Tanzania or Uganda. */
        PaymentMethodDataMobileMoney: {
            /**
             * @description Name of the payment method.
             * @constant
             */
            type: "mobile_money";
            billing_details?: components["schemas"]["BillingDetailsInput"];
            mobile_money: components["schemas"]["MobileMoneyData"];
        };
        /** @description A payment method that this description does not know, with whatever fields it needs. TypeScript takes them from a variable or a spread, `{ type: "new_wallet", ...{ new_wallet: {} } }`, and not from a plain literal, where they may be misspelt fields of a known type. */
        PaymentMethodDataOther: {
            /** @description Name of the payment method. Types of the other schemas are refused here. */
            type: components["schemas"]["PaymentMethodType"];
        };
        /** @description A payment method without details of its own. Some guides show billing details: PIX the country, name and e-mail address, UPI the e-mail address, SPEI the name. momo, zalo, vietcombank, atome, gopay, applepay and googlepay were seen in integrators' code only. */
        PaymentMethodDataPlain: {
            /**
             * @description Name of the payment method.
             * @enum {string}
             */
            type: "9pay" | "alipay" | "alipay_hk" | "applepay" | "atome" | "bank_transfer_id" | "bank_transfer_ng" | "bank_transfer_za" | "boleto" | "boost" | "bpi" | "dana" | "fpx" | "gcash" | "googlepay" | "gopay" | "grabpay" | "kakaopay" | "klarna" | "mcash" | "momo" | "ovo" | "pix" | "promptpay" | "qris" | "rabbit_line_pay" | "shopeepay" | "spei" | "stitch" | "touchngo" | "truemoney" | "unionpay" | "upi" | "vietcombank" | "zalo";
            billing_details?: components["schemas"]["BillingDetailsInput"];
        };
        /** @description SEPA direct debit. Its guide shows the country, name and e-mail address of the payer. */
        PaymentMethodDataSepaDebit: {
            /**
             * @description Name of the payment method. The reference has sepa_debit, the sample of the guide sepa.
             * @enum {string}
             */
            type: "sepa_debit" | "sepa";
            billing_details?: components["schemas"]["BillingDetailsInput"];
            /** @description Details for SEPA direct debit; the page shows no fields. */
            sepa_debit?: {
                [key: string]: unknown;
            };
        };
        /** @description WeChat Pay. */
        PaymentMethodDataWechatPay: {
            /**
             * @description Name of the payment method.
             * @constant
             */
            type: "wechat_pay";
            billing_details?: components["schemas"]["BillingDetailsInput"];
            /** @description Details for WeChat Pay; the page shows no fields. */
            wechat_pay?: {
                [key: string]: unknown;
            };
        };
        /** @description A bank transfer in Europe or the United Kingdom, or PayNow: their guides require the name, the country and the e-mail address of the payer. */
        PaymentMethodDataWithPayer: {
            /**
             * @description Name of the payment method.
             * @enum {string}
             */
            type: "bank_transfer_eu" | "bank_transfer_uk" | "paynow";
            billing_details: components["schemas"]["PayerDetailsInput"];
        };
        /** @description Payment methods. The page prints one payment method without this envelope. */
        PaymentMethodList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The payment methods. */
            data: components["schemas"]["PaymentMethod"][];
            /** @description Path that the list was read from. */
            url?: string | null;
            /** @description Whether another page follows. */
            has_more?: boolean | null;
        };
        /** @description Settings per payment method, each under the name of its type. */
        PaymentMethodOptions: {
            alipay?: components["schemas"]["AlipayOptions"];
            alipay_hk?: components["schemas"]["AlipayPlusOptions"];
            alipayplus?: components["schemas"]["AlipayPlusOptions"];
            boost?: components["schemas"]["AlipayPlusOptions"];
            bpi?: components["schemas"]["AlipayPlusOptions"];
            card?: components["schemas"]["CardOptions"];
            dana?: components["schemas"]["AlipayPlusOptions"];
            gcash?: components["schemas"]["AlipayPlusOptions"];
            kakaopay?: components["schemas"]["AlipayPlusOptions"];
            rabbit_line_pay?: components["schemas"]["AlipayPlusOptions"];
            sepa?: components["schemas"]["SepaDebitOptions"];
            sepa_debit?: components["schemas"]["SepaDebitOptions"];
            spei?: components["schemas"]["SpeiOptions"];
            touchngo?: components["schemas"]["AlipayPlusOptions"];
            truemoney?: components["schemas"]["AlipayPlusOptions"];
            upi?: components["schemas"]["UpiOptions"];
            wechat_pay?: components["schemas"]["WechatPayOptions"];
            [key: string]: {
                [key: string]: unknown;
            } | undefined;
        } | null;
        /** @description Settings per payment method, each under the name of its type. Only methods whose settings are known are listed; others may be sent. */
        PaymentMethodOptionsInput: {
            alipay?: components["schemas"]["AlipayOptionsInput"];
            alipay_hk?: components["schemas"]["AlipayPlusOptionsInput"];
            alipayplus?: components["schemas"]["AlipayPlusOptionsInput"];
            boost?: components["schemas"]["AlipayPlusOptionsInput"];
            bpi?: components["schemas"]["AlipayPlusOptionsInput"];
            card?: components["schemas"]["CardOptionsInput"];
            dana?: components["schemas"]["AlipayPlusOptionsInput"];
            gcash?: components["schemas"]["AlipayPlusOptionsInput"];
            kakaopay?: components["schemas"]["AlipayPlusOptionsInput"];
            rabbit_line_pay?: components["schemas"]["AlipayPlusOptionsInput"];
            sepa?: components["schemas"]["SepaDebitOptionsInput"];
            sepa_debit?: components["schemas"]["SepaDebitOptionsInput"];
            spei?: components["schemas"]["SpeiOptionsInput"];
            touchngo?: components["schemas"]["AlipayPlusOptionsInput"];
            truemoney?: components["schemas"]["AlipayPlusOptionsInput"];
            upi?: components["schemas"]["UpiOptionsInput"];
            wechat_pay?: components["schemas"]["WechatPayOptionsInput"];
            [key: string]: {
                [key: string]: unknown;
            } | undefined;
        };
        /** @description Name of a payment method. The list is open: the first 37 values are those of the reference, guides and integrators use the others, and crypto sessions answer with the coin itself. */
        PaymentMethodType: "card" | "alipayplus" | "alipay" | "wechat_pay" | "sepa_debit" | "alipay_hk" | "boost" | "truemoney" | "gcash" | "kakaopay" | "touchngo" | "rabbit_line_pay" | "dana" | "klarna" | "ideal" | "giropay" | "sofort" | "eps" | "trustly" | "bancontact" | "p24" | "unionpay" | "fpx" | "mcash" | "grabpay" | "bank_transfer_id" | "qris" | "promptpay" | "ovo" | "shopeepay" | "upi" | "boleto" | "paynow" | "pix" | "9pay" | "stitch" | "bpi" | "sepa" | "bank_transfer_eu" | "bank_transfer_uk" | "bank_transfer_ng" | "bank_transfer_za" | "spei" | "mobile_money" | "momo" | "zalo" | "vietcombank" | "atome" | "gopay" | "applepay" | "googlepay" | "USDC" | "USDT" | (string & {});
        /** @description What to change about a payment method. */
        PaymentMethodUpdate: {
            billing_details?: components["schemas"]["BillingDetailsInput"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Money on its way to a payee. The pages show two forms: the newer one has `beneficiary_data` and the `payment_` and `source_` fields, the older one `amount`, `currency`, `destination` and `beneficiary`. They are not mixed. The events payout.created, payout.updated, payout.paid, payout.failed and payout.canceled carry it. */
        Payout: {
            /** @description Identifier that begins with po_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "payout";
            /** @description When it was created. */
            created: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description `pending` when created, `in_transit` once handed to the bank, then `paid` or `failed`; `canceled` when it was stopped before that. */
            status: "pending" | "in_transit" | "paid" | "failed" | "canceled" | (string & {});
            beneficiary_data?: components["schemas"]["Beneficiary"];
            /** @description What the payee receives. */
            payment_amount?: components["schemas"]["Amount"];
            /** @description Currency that the payee receives. */
            payment_currency?: components["schemas"]["Currency"];
            /** @description What the payout is paid from. */
            source_amount?: components["schemas"]["Amount"];
            /** @description Currency that the payout is paid from. */
            source_currency?: components["schemas"]["Currency"];
            /** @description The merchant's own reference. No answer has been seen to return it. */
            merchant_payout_id?: string | null;
            /** @description Text for the merchant. Seen in the older form. */
            description?: string | null;
            /** @description The caller's own key/value pairs. Seen in the older form. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Short reason why it failed. Seen in the older form; no page lists the codes. */
            failure_code?: string | null;
            /** @description Why it failed, for a person. Seen in the older form. */
            failure_message?: string | null;
            /** @description Older form: what is paid out, in the smallest unit of `currency`. */
            amount?: components["schemas"]["Amount"];
            /** @description Older form: currency of `amount`. */
            currency?: components["schemas"]["Currency"];
            destination?: components["schemas"]["PayoutDestination"];
            beneficiary?: components["schemas"]["PayoutBeneficiary"];
            /** @description Older form: kind of destination. */
            type?: "bank_account" | (string & {}) | null;
            /** @description Older form: how it is sent. */
            method?: "standard" | (string & {}) | null;
            /** @description Older form: identifier of the movement on the merchant's balance. */
            balance_transaction?: string | null;
            /** @description Older form: identifier of the movement on the balance after a failure. */
            failure_balance_transaction?: string | null;
            /** @description Older form: identifiers of the payment intents behind the payout. */
            payment_intents_id?: string[] | null;
            /** @description Older form: null in the only example, so its type is a guess. */
            currency_account?: string | null;
        };
        /** @description The payee of a payout of the older form. */
        PayoutBeneficiary: {
            /** @description Identifier that begins with bf_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "beneficiary";
            /** @description Kind of payee. */
            type?: "business" | "individual" | (string & {});
            business?: components["schemas"]["PayoutBeneficiaryBusiness"];
            /** @description Null in the only example; what it may hold is not known. */
            payee?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A payee that is a business. */
        PayoutBeneficiaryBusiness: {
            /** @description Name under which the business is registered. */
            company_registered_name?: string | null;
            /** @description Where the business is. */
            address?: components["schemas"]["Address"] | null;
            additional_info?: components["schemas"]["PayoutBeneficiaryBusinessInfo"];
        };
        /** @description Registration of a business and its legal representative. */
        PayoutBeneficiaryBusinessInfo: {
            /** @description What the business does. */
            business_area?: string | null;
            /** @description Telephone number of the business. */
            business_phone_number?: string | null;
            /** @description Number under which the business is registered. */
            business_registration_number?: string | null;
            /** @description First name of the legal representative. */
            legal_rep_first_name?: string | null;
            /** @description Last name of the legal representative. */
            legal_rep_last_name?: string | null;
            /** @description Kind of the legal representative's identity document. */
            legal_rep_id_type?: "NATIONAL_ID" | "social_security" | (string & {}) | null;
            /** @description Number of that document. */
            legal_rep_id_number?: string | null;
            /** @description E-mail address of the legal representative. */
            legal_rep_email?: string | null;
            /** @description Telephone number of the legal representative. */
            legal_rep_phone?: string | null;
        };
        /** @description A payee given inline, for a payout to somebody who is not stored. */
        PayoutBeneficiaryData: {
            destination_data: components["schemas"]["DestinationDataInput"];
            /** @description Name under which the merchant finds the payee again. */
            nickname?: string;
            entity?: components["schemas"]["BeneficiaryEntityInput"];
        };
        /** @description A payout was canceled before it was sent. */
        PayoutCanceledEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payout.canceled";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Payout"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description Money to send. Give `payment_amount` or `source_amount`, and `beneficiary` or `beneficiary_data`. */
        PayoutCreate: {
            /** @description Currency that the payee receives. */
            payment_currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description What the payee receives, in the smallest unit of `payment_currency`. Most countries have a minimum, some a maximum. Where both amounts were sent, this one has been seen to decide.
             */
            payment_amount?: number;
            /** @description Currency that the payout is paid from. */
            source_currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description What the payout is paid from, in the smallest unit of `source_currency`.
             */
            source_amount?: number;
            /** @description Identifier of a stored beneficiary (bf_…). */
            beneficiary?: string;
            beneficiary_data?: components["schemas"]["PayoutBeneficiaryData"];
            /** @description The merchant's own reference. Whether it must be unique, and whether it prevents a second payout, is not known. */
            merchant_payout_id?: string;
            /** @description Text for the merchant. */
            description?: string;
            /** @description The caller's own key/value pairs. A guide passes the identifier of an uploaded file here, as `document_1`. */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description Kind of payout. An older page has it; newer ones do not.
             * @enum {string}
             */
            type?: "local" | "global" | "to_China";
            /** @description Identifiers of the payment intents behind the payout. An older page has it. */
            payment_intents_id?: string[];
        };
        /** @description A payout was created. */
        PayoutCreatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payout.created";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Payout"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description The bank account that a payout of the older form goes to. */
        PayoutDestination: {
            /** @description Identifier that begins with ba_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "bank_account";
            /** @description When it was stored. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Two-letter ISO 3166 country code. */
            country?: string;
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string | null;
            /** @description Mark by which the account is recognized. */
            fingerprint?: string | null;
            /** @description Last four digits of the account number. */
            last4?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description SWIFT code of the bank. */
            swift?: string | null;
            /** @description Name of the account holder. */
            account_holder_name?: string | null;
            /** @description Whether a person or a company holds the account. */
            account_holder_type?: "individual" | "company" | (string & {}) | null;
            /** @description Name of the bank. */
            bank_name?: string | null;
            /** @description Number that finds the bank or the account. */
            routing_number?: string | null;
        };
        /** @description A bank refused or returned a payout. */
        PayoutFailedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payout.failed";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Payout"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description A page of payouts. */
        PayoutList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The payouts of this page. */
            data: components["schemas"]["Payout"][];
            /** @description Path of the list. */
            url?: string | null;
            /** @description Whether there are further pages. */
            has_more?: boolean | null;
        };
        /** @description The money of a payout should be with the beneficiary. */
        PayoutPaidEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "payout.paid";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Payout"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description What to change on a payout. */
        PayoutUpdate: {
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What a product costs, and how often. */
        Price: {
            /** @description Identifier that begins with price_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "price";
            /** @description When it was created. */
            created: components["schemas"]["TimestampMs"];
            /** @description Whether it can be used for new purchases. */
            active: boolean;
            currency: components["schemas"]["Currency"];
            /** @description Price of one unit in the smallest unit of the currency. */
            unit_amount: components["schemas"]["Amount"];
            /** @description The product, whole in every documented payload; a field table speaks of its identifier. */
            product: string | components["schemas"]["Product"];
            /** @description Whether it is charged once or again and again. */
            type: "one_time" | "recurring" | (string & {});
            /** @description Whether it exists in live mode. */
            livemode: boolean;
            /** @description How the amount is counted. */
            billing_scheme?: "per_unit" | "tiered" | (string & {});
            /** @description The merchant's own key for finding the price. */
            lookup_key?: string | null;
            /** @description Name for the merchant. */
            nickname?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            recurring?: components["schemas"]["PriceRecurring"];
            /** @description Amounts per range of quantity, for billing_scheme tiered. */
            tiers?: components["schemas"]["PriceTier"][] | null;
        };
        /** @description A price to create, also used inline as `price_data` of a line item. Give `product` for an existing product or `product_data` for a new one. */
        PriceCreate: {
            currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description Price of one unit in the smallest unit of the currency. 0 makes it free.
             */
            unit_amount: number;
            /** @description Identifier of an existing product. */
            product?: string | null;
            /** @description A product to create together with the price. */
            product_data?: components["schemas"]["PriceProductData"] | null;
            /**
             * @description Whether it can be used for new purchases.
             * @default true
             */
            active?: boolean;
            metadata?: components["schemas"]["Metadata"];
            /** @description Name for the merchant; customers do not see it. */
            nickname?: string;
            /** @description How the amount is counted. A page lists two values, the guides send a third (`testscheme`), so the list is not closed. */
            billing_scheme?: "per_unit" | "tiered" | (string & {});
            /** @description The merchant's own key for finding the price. */
            lookup_key?: string;
            recurring?: components["schemas"]["PriceRecurringInput"];
        };
        /** @description A page of prices. */
        PriceList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The objects of this page. */
            data: components["schemas"]["Price"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more follow. */
            has_more?: boolean | null;
        };
        /** @description A product that is created together with its price. */
        PriceProductData: {
            /** @description Sent as null by the guides; its use is not explained. */
            id?: string | null;
            /** @description Name that customers see. */
            name: string;
            /** @description Whether it can be bought at present. */
            active?: boolean;
            /** @description Longer text that customers see. */
            description?: string;
            /** @description Addresses of pictures. */
            images?: string[];
            metadata?: components["schemas"]["Metadata"];
            /** @description Page about the product. */
            url?: string;
        };
        /** @description How often a subscription price is charged. */
        PriceRecurring: {
            /** @description Unit of the billing period. */
            interval?: "day" | "month" | "week" | "year" | (string & {});
            /** @description Units per billing period. */
            interval_count?: number;
            /** @description How usage is counted. */
            usage_type?: "licensed" | (string & {});
        } | null;
        /** @description How often a subscription price is charged. */
        PriceRecurringInput: {
            /**
             * @description Unit of the billing period.
             * @enum {string}
             */
            interval: "day" | "month" | "week" | "year";
            /** @description Units per billing period. The whole period may last three years at most. */
            interval_count?: number;
            /**
             * @description How usage is counted.
             * @enum {string}
             */
            usage_type?: "licensed";
        };
        /** @description One range of quantities. One page holds its numbers as strings, another as integers. */
        PriceTier: {
            /** @description Last quantity of the range. */
            up_to?: number | string | null;
            /** @description Amount for the range as a whole, in the smallest unit of the currency. */
            flat_amount?: number | string | null;
            /** @description Amount for each unit, in the smallest unit of the currency. */
            unit_amount?: number | string | null;
        };
        /** @description Fields of a price to change. */
        PriceUpdate: {
            /**
             * @description Whether it can be used for new purchases.
             * @default true
             */
            active?: boolean;
            metadata?: components["schemas"]["Metadata"];
            /** @description Name for the merchant; customers do not see it. */
            nickname?: string;
            /** @description The merchant's own key for finding the price. */
            lookup_key?: string;
        };
        /** @description Something that a merchant sells. */
        Product: {
            /** @description Identifier that begins with prod_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "product";
            /** @description When it was created. */
            created: components["schemas"]["TimestampMs"];
            /** @description When it was last changed. */
            updated: components["schemas"]["TimestampMs"];
            /** @description Whether it can be bought at present. */
            active: boolean;
            /** @description Name that customers see. */
            name: string;
            /** @description Longer text that customers see; left out when there is none. */
            description?: string | null;
            /** @description Addresses of pictures. */
            images?: string[] | null;
            /** @description Whether it exists in live mode. One rendition of the checkout page leaves it out inside a line item. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Page about the product, as it was sent. */
            url?: string | null;
        };
        /** @description A product to create. */
        ProductCreate: {
            /** @description Name that customers see. */
            name: string;
            /** @description Whether it can be bought at present. */
            active?: boolean;
            /** @description Longer text that customers see. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Page about the product; the documentation sends it without a scheme. */
            url?: string;
            /** @description Addresses of pictures. */
            images?: string[];
        };
        /** @description A product was created. Only in a sample that looks borrowed from another provider. */
        ProductCreatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "product.created";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["Product"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description A page of products. */
        ProductList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The objects of this page. */
            data: components["schemas"]["Product"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more follow. */
            has_more?: boolean | null;
        };
        /** @description Fields of a product to change. */
        ProductUpdate: {
            /** @description Name that customers see. */
            name?: string;
            /** @description Whether it can be bought at present. */
            active?: boolean;
            /** @description Longer text that customers see. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Page about the product. */
            url?: string;
            /** @description Addresses of pictures. */
            images?: string[];
        };
        /** @description A code that customers enter to get the discount of a coupon. */
        PromotionCode: {
            /** @description Identifier. No page shows how it begins. */
            id: string;
            /**
             * @description Name of this kind of object. No page shows the value.
             * @constant
             */
            object: "promotion_code";
            /** @description Whether it can be used. */
            active?: boolean;
            /** @description What customers enter. */
            code?: string;
            /** @description The coupon, whole. */
            coupon?: components["schemas"]["Coupon"];
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Identifier of the only customer (cus_…) who may use it. */
            customer?: string | null;
            /** @description Until when it can be used. Only null was seen: the request has a string, times elsewhere are integers, epoch milliseconds. */
            expires_at?: components["schemas"]["TimestampMs"] | string | null;
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description How often it can be used in all. */
            max_redemptions?: number | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            restrictions?: components["schemas"]["PromotionCodeRestrictions"];
            /** @description How often it has been used. */
            times_redeemed?: number;
        };
        /** @description A code to make. */
        PromotionCodeCreate: {
            /** @description Identifier of the coupon. The page's marks of required fields could not be read. */
            coupon: string;
            /** @description What customers enter. */
            code?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Whether it can be used. */
            active?: boolean;
            /** @description Identifier of the only customer (cus_…) who may use it. */
            customer?: string;
            /** @description Until when it can be used. The page's sample sends a string of unknown form; times elsewhere are integers, epoch milliseconds. */
            expires_at?: components["schemas"]["TimestampMs"] | string;
            /** @description How often it can be used in all. */
            max_redemptions?: number;
            restrictions?: components["schemas"]["PromotionCodeRestrictionsInput"];
        };
        /** @description When a code works. */
        PromotionCodeRestrictions: {
            /** @description Whether it is for a customer's first purchase only. */
            first_time_transaction?: boolean;
            /**
             * Format: int64
             * @description Least sum of the purchase in the smallest unit of `minimum_amount_currency`.
             */
            minimum_amount?: number | null;
            /** @description Currency of `minimum_amount`. */
            minimum_amount_currency?: components["schemas"]["Currency"] | null;
        };
        /** @description When a code is to work. */
        PromotionCodeRestrictionsInput: {
            /** @description Whether it is for a customer's first purchase only. */
            first_time_transaction?: boolean;
            /**
             * Format: int64
             * @description Least sum of the purchase in the smallest unit of `minimum_amount_currency`.
             */
            minimum_amount?: number;
            /** @description Currency of `minimum_amount`. */
            minimum_amount_currency?: components["schemas"]["Currency"];
        };
        /** @description A page to send the customer to, or a code to show, for bank transfers in Vietnam. */
        QrCodeRedirect: {
            /** @description Address of the page. Treat it as opaque. */
            url?: string | null;
            /** @description Content of the QR code. */
            qrcode?: string | null;
        };
        /** @description A page to send the customer to. */
        Redirect: {
            /** @description Address of the page. Treat it as opaque. */
            url: string;
            /** @description Where the customer comes back to, for 3-D Secure. */
            return_url?: string | null;
        };
        /** @description Money that goes back to a customer. */
        Refund: {
            /** @description Identifier that begins with re_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "refund";
            /** @description Money paid back. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /** @description When it was created. The only example holds ten digits and looks borrowed from another provider. */
            created?: components["schemas"]["TimestampMs"];
            /** @description The payment intent that was paid back. Its id, or the whole. */
            payment_intent?: string | components["schemas"]["PaymentIntent"] | null;
            /** @description Why the money went back. */
            reason?: "duplicate" | "fraudulent" | "requested_by_customer" | "expired_uncaptured_charge" | "resolved_dispute" | (string & {}) | null;
            /** @description How far the refund has come. Only `succeeded` has been seen. */
            status?: "pending" | "succeeded" | "failed" | "canceled" | (string & {});
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description Why the refund failed. */
            failure_reason?: "lost_or_stolen_card" | "expired_or_canceled_card" | "unknown" | (string & {}) | null;
            /** @description Number of the receipt. */
            receipt_number?: string | null;
            /** @description Identifier of the movement on the merchant's balance. */
            balance_transaction?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Money to pay back. */
        RefundCreate: {
            /** @description Identifier of the payment intent. Formally optional, but nothing else names the payment. */
            payment_intent: string;
            /** @description Money to pay back in the smallest unit of the currency; the whole rest when left out. The page types it as a string, an integrator sends an integer to the live API. */
            amount?: number | string;
            /**
             * @description Why the money goes back.
             * @enum {string}
             */
            reason?: "duplicate" | "fraudulent" | "requested_by_customer" | "resolved_dispute";
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Which account is debited. */
        SepaDebitOptions: {
            /** @description IBAN of the payer. */
            iban?: string | null;
        };
        /** @description Which account is debited. */
        SepaDebitOptionsInput: {
            /** @description IBAN of the payer without blanks. */
            iban?: string;
        };
        /** @description One attempt to save a payment method. The answer of its page was cut off; the fields are those of comparable APIs. */
        SetupAttempt: {
            /** @description Identifier; its prefix was never seen. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "setup_attempt";
            /** @description When it was made. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string | null;
            /** @description Whether it was made in live mode. */
            livemode?: boolean;
            /** @description Identifier of the payment method (pm_…). */
            payment_method?: string | null;
            /** @description What the payment method answered to this attempt. No field is known. */
            payment_method_details?: {
                [key: string]: unknown;
            } | null;
            /** @description Why it failed. The fields of an error are likely. */
            setup_error?: {
                [key: string]: unknown;
            } | null;
            /** @description Identifier of the setup intent (seti_…). */
            setup_intent?: string;
            /** @description How it went. No value is known. */
            status?: string;
            /** @description Whether the customer will be present at later payments. */
            usage?: "on_session" | "off_session" | (string & {}) | null;
        };
        /** @description One page of setup attempts. */
        SetupAttemptList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description Path that was listed. */
            url?: string | null;
            /** @description Whether there are more behind this page. */
            has_more?: boolean | null;
            /** @description The setup attempts of this page. */
            data: components["schemas"]["SetupAttempt"][];
        };
        /** @description One intention to save a payment method without charging it; a checkout session in setup mode makes one, too. Only the event setup_intent.succeeded proves that the method was saved. No page shows the object whole. */
        SetupIntent: {
            /** @description Identifier that begins with seti_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "setup_intent";
            /** @description How far it has come. `requires_action` becomes `succeeded` when the customer passes 3-D Secure and comes back. Three values are printed, the others are those of payment intents. */
            status?: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "succeeded" | "canceled" | (string & {});
            /** @description Identifier of the customer (cus_…) that the payment method is attached to. */
            customer?: string | null;
            /** @description Secret of this setup intent, for use in the customer's browser only. */
            client_secret?: string;
            /** @description What the customer has to do next; `challenge_redirect` leads to 3-D Secure. */
            next_action?: components["schemas"]["NextAction"] | null;
            /** @description Identifier of the payment method (pm_…). */
            payment_method?: string | null;
            payment_method_options?: components["schemas"]["PaymentMethodOptions"];
            /** @description When it was created. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Whether it exists in live mode. */
            livemode?: boolean;
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description Payment methods that may be saved. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            /** @description Whether the customer will be present at later payments. */
            usage?: "on_session" | "off_session" | (string & {});
            /** @description Where the customer comes back to. */
            return_url?: string | null;
            /** @description Why the last attempt failed. The guide speaks of details and shows none; the fields of an error are likely. */
            last_setup_error?: {
                [key: string]: unknown;
            } | null;
            /** @description Identifier of the last setup attempt. */
            latest_attempt?: string | null;
            /** @description Why it was canceled. */
            cancellation_reason?: string | null;
        };
        /** @description Why a setup intent is canceled. */
        SetupIntentCancel: {
            /** @description Reason in free text. Canceling a payment intent requires it; here nothing is known. */
            cancellation_reason?: string;
        };
        /** @description What to save, and where the customer comes back to. */
        SetupIntentConfirm: {
            /** @description Identifier of the customer (cus_…) that the payment method is attached to. */
            customer?: string;
            /** @description Text for the merchant. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Identifier of an existing payment method (pm_…). */
            payment_method?: string;
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description A payment method to create; its identifier becomes `payment_method`. */
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /**
             * @description Whether the customer will be present at later payments.
             * @enum {string}
             */
            usage?: "on_session" | "off_session";
            /** @description Where the customer comes back to after 3-D Secure. */
            return_url: string;
        };
        /** @description A payment method to save. The reference requires no field; the guide for saving a card in one call sends `confirm`, `customer`, `payment_method_data` and `usage`, and `return_url` where 3-D Secure is possible. */
        SetupIntentCreate: {
            /**
             * @description Whether to confirm in the same call.
             * @default false
             */
            confirm?: boolean;
            /** @description Identifier of the customer (cus_…) that the payment method is attached to on success. A payment method of another customer cannot be used. */
            customer?: string;
            /** @description Text for the merchant. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Identifier of an existing payment method (pm_…). */
            payment_method?: string;
            /** @description Payment methods that may be saved, for example `card`. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description A payment method to create; its identifier becomes `payment_method`. */
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /**
             * @description Whether the customer will be present at later payments. `on_session` does not rule out payments without the customer later.
             * @default off_session
             * @enum {string}
             */
            usage?: "on_session" | "off_session";
            /** @description Where the customer comes back to after 3-D Secure, with `confirm: true`. May be the scheme of an app. */
            return_url?: string;
        };
        /** @description Saving a payment method began. */
        SetupIntentCreatedEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "setup_intent.created";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["SetupIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description One page of setup intents. */
        SetupIntentList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description Path that was listed. */
            url?: string | null;
            /** @description Whether there are more behind this page. */
            has_more?: boolean | null;
            /** @description The setup intents of this page. */
            data: components["schemas"]["SetupIntent"][];
        };
        /** @description A payment method was saved. Keep the customer and the payment method that it names. */
        SetupIntentSucceededEvent: {
            /**
             * @description Name of the event.
             * @constant
             */
            type: "setup_intent.succeeded";
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["SetupIntent"];
            };
        } & components["schemas"]["EventEnvelope"];
        /** @description What to change of a setup intent. */
        SetupIntentUpdate: {
            /** @description Identifier of the customer (cus_…) that the payment method is attached to. */
            customer?: string;
            /** @description Text for the merchant. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Identifier of an existing payment method (pm_…). */
            payment_method?: string;
            /** @description Payment methods that may be saved. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description A payment method to create; its identifier becomes `payment_method`. */
            payment_method_data?: components["schemas"]["PaymentMethodData"];
        };
        /** @description Where goods are sent to. */
        Shipping: {
            address?: components["schemas"]["Address"];
            /** @description Recipient. */
            name?: string | null;
            /** @description Telephone number of the recipient. */
            phone?: string | null;
            /** @description Delivery service. */
            carrier?: string | null;
            /** @description Number under which the carrier tracks the parcel. */
            tracking_number?: string | null;
        };
        /** @description Where goods are to be sent. */
        ShippingInput: {
            address?: components["schemas"]["AddressInput"];
            /** @description Recipient. */
            name: string;
            /** @description Telephone number of the recipient. */
            phone?: string;
        };
        /** @description Who pays by SPEI. */
        SpeiOptions: {
            /** @description Personal identity code (CURP) of the payer. */
            curp?: string | null;
            /** @description Tax number (RFC) of the payer. */
            rfc_pf?: string | null;
        };
        /** @description Who pays by SPEI. Whether both are needed was not visible. */
        SpeiOptionsInput: {
            /** @description Personal identity code (CURP) of the payer. */
            curp?: string;
            /** @description Tax number (RFC) of the payer, a natural person. */
            rfc_pf?: string;
        };
        /** @description What a customer is billed for again and again. No page shows an answer: the fields below are those of the request that belong to the subscription itself, so more of them will arrive. */
        Subscription: {
            /** @description Identifier. Its prefix is not known. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "subscription";
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the customer (cus_…). */
            customer?: string;
            /** @description Identifier of the payment method that is charged (pm_…). */
            default_payment_method?: string | null;
            /** @description Identifier of the source that is charged. */
            default_source?: string | null;
            /** @description Text about the subscription. */
            description?: string | null;
            /** @description What the customer subscribes to. */
            items?: components["schemas"]["SubscriptionItem"][];
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /**
             * Format: int64
             * @description When it is to end.
             */
            cancel_at?: number | null;
            /** @description How the money is collected. No page lists the values. */
            collection_method?: string | null;
            /** @description Days that the customer has to pay an invoice. */
            days_until_due?: number | null;
            /**
             * Format: int64
             * @description When waiting invoice items are billed next.
             */
            next_pending_invoice_item_invoice?: number | null;
            payment_settings?: components["schemas"]["SubscriptionPaymentSettings"];
            /** @description Identifier of the simulated clock that it runs by. */
            test_clock?: string | null;
        };
        /** @description When an item is billed before its period ends. */
        SubscriptionBillingThresholdsInput: {
            /** @description Number of units at which a new billing period starts. */
            usage_gte?: number;
        };
        /** @description A subscription to start. */
        SubscriptionCreate: {
            /** @description Identifier of the customer who is billed (cus_…). */
            customer: string;
            /** @description What the customer subscribes to. */
            items: components["schemas"]["SubscriptionItemInput"][];
            currency?: components["schemas"]["Currency"];
            /** @description Identifier of the payment method that is charged (pm_…). */
            default_payment_method?: string | null;
            /** @description Identifier of the source that is charged. */
            default_source?: string | null;
            /** @description Text about the subscription. */
            description?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /**
             * Format: int64
             * @description When it is to end. The page names no unit; moments of the API are epoch milliseconds.
             */
            cancel_at?: number | null;
            /** @description How the money is collected. No page lists the values. */
            collection_method?: string;
            /** @description Days that the customer has to pay an invoice. */
            days_until_due?: number | null;
            /**
             * Format: int64
             * @description When waiting invoice items are billed next. The unit is that of `cancel_at`.
             */
            next_pending_invoice_item_invoice?: number | null;
            payment_settings?: components["schemas"]["SubscriptionPaymentSettingsInput"];
            /** @description Identifier of the simulated clock that it runs by. */
            test_clock?: string | null;
            /** @description Days before the first charge. */
            trial_period_days?: number;
            /** @description What the first invoice bills besides the items. The page types it as one object; its name speaks of several, so both are taken. */
            add_invoice_items?: components["schemas"]["SubscriptionInvoiceItemInput"][] | components["schemas"]["SubscriptionInvoiceItemInput"];
        };
        /** @description Something that the first invoice of a subscription bills once. */
        SubscriptionInvoiceItemInput: {
            /** @description Identifier of an existing price (price_…). */
            price?: string;
            /** @description A price to create for it. The page shows no fields; those of a price are assumed. */
            price_data?: components["schemas"]["PriceCreate"];
            /** @description How many units. */
            quantity?: number;
        };
        /** @description One price of a subscription. The page was cut off inside `price`. */
        SubscriptionItem: {
            /** @description Identifier that begins with si_. */
            id: string;
            /**
             * @description Name of this kind of object. The page shows the field and not its value.
             * @constant
             */
            object: "subscription_item";
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description The price. */
            price?: components["schemas"]["Price"];
            /** @description How many units. */
            quantity?: number;
            /** @description Identifier of the subscription. */
            subscription?: string;
            /** @description When it was added. */
            created?: components["schemas"]["TimestampMs"];
            /** @description When the item is billed before its period ends. */
            billing_thresholds?: {
                /** @description Number of units at which a new billing period starts. */
                usage_gte?: number | null;
            } | null;
            /** @description Tax rates of the item. Their fields are not known. */
            tax_rates?: {
                [key: string]: unknown;
            }[] | null;
        };
        /** @description A change of one item. Fields after `price_data` were cut off. */
        SubscriptionItemChangeInput: {
            /** @description Identifier of the item to change (si_…). */
            id?: string;
            /** @description Identifier of its new price (price_…). The quantity becomes 1 unless it is given too. */
            price?: string;
            /** @description Its new price. Fields after `currency` were cut off. */
            price_data?: components["schemas"]["SubscriptionPriceData"];
            /** @description How many units. */
            quantity?: number;
        };
        /** @description A price to add to a subscription. Give `price` for an existing price or `price_data` for a new one. */
        SubscriptionItemCreate: {
            /** @description Identifier of the subscription. */
            subscription: string;
            /** @description Identifier of an existing recurring price (price_…). */
            price?: string;
            price_data?: components["schemas"]["SubscriptionPriceData"];
            /** @description How many units. */
            quantity?: number;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A recurring price to subscribe to. Give `price` for an existing price or `price_data` for a new one; the page marks both as required. */
        SubscriptionItemInput: {
            /** @description Identifier of an existing recurring price (price_…). */
            price?: string;
            /** @description A recurring price to create. The page was cut off after `recurring.interval`. */
            price_data?: components["schemas"]["SubscriptionPriceData"];
            /** @description How many units. */
            quantity?: number;
            /** @description The caller's own key/value pairs; the page marks them as required. May be empty. */
            metadata: components["schemas"]["Metadata"];
            billing_thresholds?: components["schemas"]["SubscriptionBillingThresholdsInput"];
        };
        /** @description Changes of a subscription by its `items`. */
        SubscriptionItemsUpdate: {
            /** @description Whether to end the subscription with the running period. */
            cancel_at_period_end?: boolean;
            /** @description The items that change. */
            items?: components["schemas"]["SubscriptionItemChangeInput"][];
        };
        /** @description A change of one item. */
        SubscriptionLineItemInput: {
            /** @description Identifier of the item to change (si_…). */
            id?: string;
            price_data?: components["schemas"]["SubscriptionLineItemPriceData"];
            /** @description How many units. */
            quantity?: number;
            /** @description Whether to take the item off the subscription, as its name says. */
            deleted?: boolean;
        };
        /** @description A price that is created for a changed item. Give `product` or `product_data`. */
        SubscriptionLineItemPriceData: {
            currency: components["schemas"]["Currency"];
            /** @description Identifier of an existing product (prod_…). */
            product?: string;
            product_data?: components["schemas"]["PriceProductData"];
            /** @description Price of one unit in the smallest unit of the currency. */
            unit_amount?: components["schemas"]["Amount"];
            recurring?: components["schemas"]["PriceRecurringInput"];
            /** @description Whether it can be used for new purchases. */
            active?: boolean;
            /** @description How the amount is counted. */
            billing_scheme?: "per_unit" | "tiered" | (string & {});
            /** @description Prices by quantity. */
            tiers?: components["schemas"]["SubscriptionPriceTierInput"][];
            /** @description How the tiers are applied. No page lists the values. */
            tiers_mode?: string;
            /** @description The merchant's own key for finding the price. */
            lookup_key?: string;
            /** @description Name for the merchant; customers do not see it. */
            nickname?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Changes of a subscription by its `line_items`. */
        SubscriptionLineItemsUpdate: {
            /** @description Whether to end the subscription with the running period. */
            cancel_at_period_end?: boolean;
            /** @description The items that change. */
            line_items?: components["schemas"]["SubscriptionLineItemInput"][];
            /** @description How a change within a period is billed for the part of it that is left. No page lists the values. */
            proration_behavior?: string;
        };
        /** @description A page of subscriptions. */
        SubscriptionList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The subscriptions. The page prints a webhook endpoint in their place. */
            data: components["schemas"]["Subscription"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more subscriptions follow. */
            has_more?: boolean | null;
        };
        /** @description How the invoices of a subscription are paid. */
        SubscriptionPaymentSettings: {
            payment_method_options?: components["schemas"]["PaymentMethodOptions"];
            /** @description Payment methods that may be used. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][] | null;
            /** @description Whether the payment method of the first payment is kept for the later ones. */
            save_default_payment_method?: string | null;
        } | null;
        /** @description How the invoices of a subscription are paid. */
        SubscriptionPaymentSettingsInput: {
            payment_method_options?: components["schemas"]["PaymentMethodOptionsInput"];
            /** @description Payment methods that may be used. The page types it as a string. */
            payment_method_types?: components["schemas"]["PaymentMethodType"][];
            /** @description Whether the payment method of the first payment is kept for the later ones. No page lists the values. */
            save_default_payment_method?: string;
        };
        /** @description A recurring price that is created for an item of a subscription. */
        SubscriptionPriceData: {
            currency: components["schemas"]["Currency"];
            /** @description Identifier of an existing product (prod_…). */
            product: string;
            recurring: components["schemas"]["PriceRecurringInput"];
            /** @description Price of one unit in the smallest unit of the currency. */
            unit_amount: components["schemas"]["Amount"];
        };
        /** @description The price within a range of quantities. */
        SubscriptionPriceTierInput: {
            /** @description Last quantity that the tier covers. */
            up_to?: number;
            /** @description Price of one unit in the smallest unit of the currency. */
            unit_amount?: components["schemas"]["Amount"];
            /** @description Price of the tier as a whole, in the smallest unit of the currency. */
            flat_amount?: components["schemas"]["Amount"];
        };
        /** @description What to change about a subscription, in one of two forms: with `items`, or with `line_items` and a rule for amounts of part of a period. `cancel_at_period_end` alone fits either. */
        SubscriptionUpdate: components["schemas"]["SubscriptionItemsUpdate"] | components["schemas"]["SubscriptionLineItemsUpdate"];
        /**
         * Format: int64
         * @description Moment in epoch milliseconds (13 digits), although some field descriptions speak of seconds.
         */
        TimestampMs: number;
        /** @description An address of the Unified Payments Interface. */
        UpiAddress: {
            /** @description Virtual payment address. */
            vpa?: string | null;
            /** @description Telephone number of the payee: country code, hyphen, number. */
            phone_number?: string | null;
        };
        /** @description An address of the Unified Payments Interface. */
        UpiAddressInput: {
            /** @description Virtual payment address. */
            vpa: string;
            /** @description Telephone number of the payee: country code, hyphen, number. */
            phone_number: string;
        };
        /** @description With which app the customer pays by UPI. */
        UpiOptions: {
            /** @description App of the customer. */
            app_type?: "googlepay" | "phonepe" | "paytm" | "other" | (string & {}) | null;
        };
        /** @description With which app the customer pays by UPI. */
        UpiOptionsInput: {
            /**
             * @description App of the customer. The page goes on about other, and is cut off there.
             * @enum {string}
             */
            app_type?: "googlepay" | "phonepe" | "paytm" | "other";
        };
        /** @description What is known of an uploaded file. */
        UploadedFile: {
            /** @description Identifier that begins with file_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "file";
            /** @description When it was uploaded. The only example holds seconds and looks borrowed. */
            created?: components["schemas"]["TimestampMs"];
            /**
             * Format: int64
             * @description When it ceases to be available, in epoch milliseconds as elsewhere.
             */
            expires_at?: number | null;
            /** @description Name to save it under. */
            filename?: string;
            /** @description What the file is for. Only `dispute_evidence` has been seen. */
            purpose?: "dispute_evidence" | (string & {});
            /** @description Size in bytes. */
            size?: number;
            /** @description Title for people. */
            title?: string | null;
            /** @description File extension without a dot, such as png. */
            type?: string;
            /** @description Address of the content. Reading it takes the secret key of live mode. */
            url?: string;
        };
        /** @description A URL of the merchant that events are posted to. */
        WebhookEndpoint: {
            /** @description Identifier that begins with we_. */
            id: string;
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "webhook_endpoint";
            /** @description Address that events are posted to. */
            url?: string;
            /** @description Events that are posted, not always in the order of the request. */
            enabled_events?: components["schemas"]["EventType"][];
            /** @description Key of the signatures, one for each endpoint, returned at creation only. Use the whole string as it is, undecoded and with the prefix whsec_ where it has one. */
            secret?: string;
            /** @description Whether events are posted. */
            status?: "enabled" | "disabled" | (string & {});
            /** @description When it was registered. The page speaks of seconds, the guides show milliseconds. */
            created?: components["schemas"]["TimestampMs"];
            /** @description Text for the merchant. */
            description?: string | null;
            /** @description Version of the payloads. */
            api_version?: string | null;
            /** @description Whether it receives events of live mode. */
            livemode?: boolean;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description A URL to post events to. */
        WebhookEndpointCreate: {
            /** @description Address that events are posted to; https, except while developing locally. */
            url: string;
            /** @description Events to post. Whether `*` stands for all is not known. */
            enabled_events: components["schemas"]["EventType"][];
            /** @description Text for the merchant. */
            description?: string;
            /** @description Version of the payloads; a guide sends 1.0.1. */
            api_version?: string;
            /** @description The caller's own key/value pairs. */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A page of webhook endpoints. */
        WebhookEndpointList: {
            /**
             * @description Name of this kind of object.
             * @constant
             */
            object: "list";
            /** @description The webhook endpoints. */
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Where the list can be read. */
            url?: string | null;
            /** @description Whether more endpoints follow. */
            has_more?: boolean | null;
        };
        /** @description What to change about a webhook endpoint. No page shows the fields. */
        WebhookEndpointUpdate: {
            /** @description Address that events are posted to; https, except while developing locally. */
            url?: string;
            /** @description Events to post from now on. */
            enabled_events?: components["schemas"]["EventType"][];
            /** @description Text for the merchant. */
            description?: string;
            /** @description Whether to stop posting events. */
            disabled?: boolean;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description How the customer reaches WeChat Pay. */
        WechatPayOptions: {
            /** @description Kind of WeChat payment. */
            terminal_type?: string | null;
        };
        /** @description How the customer reaches WeChat Pay. */
        WechatPayOptionsInput: {
            /** @description Kind of WeChat payment: code on a page, mobile browser, official account or mini program. The page has one value for each, and they could not be read. */
            terminal_type?: string;
        };
    };
    responses: {
        /** @description The request is not acceptable, most often because a required field is missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request collides with another one, for example by reusing its idempotency key. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key lacks the permission for this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such object in this mode. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The event has arrived. Anything else, or no answer in time, and the delivery is repeated with growing pauses: 18 deliveries in 72 hours in all. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The fields were fine and the operation itself failed, for example because a card was declined. */
        RequestFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A fault on WooshPay's side. 502, 503 and 504 mean the same. The test host has been seen to answer 500. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in too short a time. Exponential back-off is advised; no limits are published. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No valid secret key was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description Identifier of the beneficiary, which begins with bf_. */
        BeneficiaryId: string;
        /** @description Identifier of the session, which begins with cs_. */
        CheckoutSessionId: string;
        /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
        Created: {
            /**
             * Format: int64
             * @description After this moment.
             */
            gt?: number;
            /**
             * Format: int64
             * @description At or after this moment.
             */
            gte?: number;
            /**
             * Format: int64
             * @description Before this moment.
             */
            lt?: number;
            /**
             * Format: int64
             * @description At or before this moment.
             */
            lte?: number;
        };
        /** @description Identifier of the customer, which begins with cus_. */
        CustomerId: string;
        /** @description Identifier of the dispute, which begins with dp_. */
        DisputeId: string;
        /** @description Identifier of the first object of the page in hand; the page before it is returned. */
        EndingBefore: string;
        /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
        IdempotencyKey: string;
        /** @description Identifier of the invoice. */
        InvoiceId: string;
        /** @description Identifier of the invoice item. */
        InvoiceItemId: string;
        /** @description Identifier of the card. */
        IssuingCardId: string;
        /** @description Identifier of the cardholder. */
        IssuingCardholderId: string;
        /** @description Identifier of the card transaction. */
        IssuingTransactionId: string;
        /** @description How many objects a page holds. */
        Limit: number;
        /** @description Identifier of the payment intent, which begins with pi_. */
        PaymentIntentId: string;
        /** @description Identifier of the payment link. */
        PaymentLinkId: string;
        /** @description Identifier of the customer, which begins with cus_. */
        PaymentMethodCustomerId: string;
        /** @description Identifier of the payment method, which begins with pm_. */
        PaymentMethodId: string;
        /** @description Keeps payment methods of this type. */
        PaymentMethodTypeFilter: components["schemas"]["PaymentMethodType"];
        /** @description Identifier of the payout, which begins with po_. */
        PayoutId: string;
        /** @description Identifier of the price, which begins with price_. */
        PriceId: string;
        /** @description Identifier of the product, which begins with prod_. */
        ProductId: string;
        /** @description Identifier of the setup intent, which begins with seti_. */
        SetupIntentId: string;
        /** @description Identifier of the last object of the page in hand; the page after it is returned. */
        StartingAfter: string;
        /** @description Identifier of the subscription. */
        SubscriptionId: string;
        /** @description Identifier of the webhook endpoint, which begins with we_. */
        WebhookEndpointId: string;
        /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
        WooshpaySignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Address = components['schemas']['Address'];
export type AddressInput = components['schemas']['AddressInput'];
export type AlipayAccount = components['schemas']['AlipayAccount'];
export type AlipayAccountInput = components['schemas']['AlipayAccountInput'];
export type AlipayOptions = components['schemas']['AlipayOptions'];
export type AlipayOptionsInput = components['schemas']['AlipayOptionsInput'];
export type AlipayPlusOptions = components['schemas']['AlipayPlusOptions'];
export type AlipayPlusOptionsInput = components['schemas']['AlipayPlusOptionsInput'];
export type Amount = components['schemas']['Amount'];
export type Balance = components['schemas']['Balance'];
export type BalanceAmount = components['schemas']['BalanceAmount'];
export type BankAccountChina = components['schemas']['BankAccountChina'];
export type BankAccountEurozone = components['schemas']['BankAccountEurozone'];
export type BankAccountOther = components['schemas']['BankAccountOther'];
export type BankAccountSouthAfrica = components['schemas']['BankAccountSouthAfrica'];
export type BankAccountUnitedKingdom = components['schemas']['BankAccountUnitedKingdom'];
export type BankAccountUnitedStates = components['schemas']['BankAccountUnitedStates'];
export type BankRedirectBillingDetailsInput = components['schemas']['BankRedirectBillingDetailsInput'];
export type Beneficiary = components['schemas']['Beneficiary'];
export type BeneficiaryBusinessEntity = components['schemas']['BeneficiaryBusinessEntity'];
export type BeneficiaryBusinessInfoInput = components['schemas']['BeneficiaryBusinessInfoInput'];
export type BeneficiaryBusinessInput = components['schemas']['BeneficiaryBusinessInput'];
export type BeneficiaryCreate = components['schemas']['BeneficiaryCreate'];
export type BeneficiaryEntityInput = components['schemas']['BeneficiaryEntityInput'];
export type BeneficiaryIndividualEntity = components['schemas']['BeneficiaryIndividualEntity'];
export type BeneficiaryIndividualInfoInput = components['schemas']['BeneficiaryIndividualInfoInput'];
export type BeneficiaryIndividualInput = components['schemas']['BeneficiaryIndividualInput'];
export type BeneficiaryList = components['schemas']['BeneficiaryList'];
export type BeneficiaryUpdate = components['schemas']['BeneficiaryUpdate'];
export type BillingDetails = components['schemas']['BillingDetails'];
export type BillingDetailsInput = components['schemas']['BillingDetailsInput'];
export type CardData = components['schemas']['CardData'];
export type CardOptions = components['schemas']['CardOptions'];
export type CardOptionsInput = components['schemas']['CardOptionsInput'];
export type Charge = components['schemas']['Charge'];
export type ChargeDisputeUpdatedEvent = components['schemas']['ChargeDisputeUpdatedEvent'];
export type ChargeList = components['schemas']['ChargeList'];
export type ChargeRefundUpdatedEvent = components['schemas']['ChargeRefundUpdatedEvent'];
export type CheckoutCustomerDetails = components['schemas']['CheckoutCustomerDetails'];
export type CheckoutPaymentIntentData = components['schemas']['CheckoutPaymentIntentData'];
export type CheckoutSession = components['schemas']['CheckoutSession'];
export type CheckoutSessionCanceledEvent = components['schemas']['CheckoutSessionCanceledEvent'];
export type CheckoutSessionCompletedEvent = components['schemas']['CheckoutSessionCompletedEvent'];
export type CheckoutSessionCreate = components['schemas']['CheckoutSessionCreate'];
export type CheckoutSessionExpiredEvent = components['schemas']['CheckoutSessionExpiredEvent'];
export type CheckoutSessionList = components['schemas']['CheckoutSessionList'];
export type CountryAddressInput = components['schemas']['CountryAddressInput'];
export type Coupon = components['schemas']['Coupon'];
export type CouponCreate = components['schemas']['CouponCreate'];
export type CouponList = components['schemas']['CouponList'];
export type Currency = components['schemas']['Currency'];
export type Customer = components['schemas']['Customer'];
export type CustomerCreate = components['schemas']['CustomerCreate'];
export type CustomerList = components['schemas']['CustomerList'];
export type CustomerShipping = components['schemas']['CustomerShipping'];
export type CustomerShippingInput = components['schemas']['CustomerShippingInput'];
export type CustomerUpdate = components['schemas']['CustomerUpdate'];
export type DeletedObject = components['schemas']['DeletedObject'];
export type DestinationAlipayChina = components['schemas']['DestinationAlipayChina'];
export type DestinationBankAccountChina = components['schemas']['DestinationBankAccountChina'];
export type DestinationBankAccountEurozone = components['schemas']['DestinationBankAccountEurozone'];
export type DestinationBankAccountOther = components['schemas']['DestinationBankAccountOther'];
export type DestinationBankAccountSouthAfrica = components['schemas']['DestinationBankAccountSouthAfrica'];
export type DestinationBankAccountUnitedKingdom = components['schemas']['DestinationBankAccountUnitedKingdom'];
export type DestinationBankAccountUnitedStates = components['schemas']['DestinationBankAccountUnitedStates'];
export type DestinationData = components['schemas']['DestinationData'];
export type DestinationDataInput = components['schemas']['DestinationDataInput'];
export type DestinationOther = components['schemas']['DestinationOther'];
export type DestinationUpiIndia = components['schemas']['DestinationUpiIndia'];
export type DeviceDataRedirect = components['schemas']['DeviceDataRedirect'];
export type Dispute = components['schemas']['Dispute'];
export type DisputeEvidence = components['schemas']['DisputeEvidence'];
export type DisputeEvidenceDetails = components['schemas']['DisputeEvidenceDetails'];
export type DisputeEvidenceInput = components['schemas']['DisputeEvidenceInput'];
export type DisputeList = components['schemas']['DisputeList'];
export type DisputeUpdate = components['schemas']['DisputeUpdate'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type Event = components['schemas']['Event'];
export type EventEnvelope = components['schemas']['EventEnvelope'];
export type EventType = components['schemas']['EventType'];
export type FileCreate = components['schemas']['FileCreate'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceAddLines = components['schemas']['InvoiceAddLines'];
export type InvoiceCreate = components['schemas']['InvoiceCreate'];
export type InvoiceItem = components['schemas']['InvoiceItem'];
export type InvoiceItemCreate = components['schemas']['InvoiceItemCreate'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceLineInput = components['schemas']['InvoiceLineInput'];
export type InvoiceLineList = components['schemas']['InvoiceLineList'];
export type InvoiceList = components['schemas']['InvoiceList'];
export type InvoicePeriod = components['schemas']['InvoicePeriod'];
export type InvoicePeriodInput = components['schemas']['InvoicePeriodInput'];
export type InvoiceTime = components['schemas']['InvoiceTime'];
export type InvoiceTimeInput = components['schemas']['InvoiceTimeInput'];
export type IssuingAuthorization = components['schemas']['IssuingAuthorization'];
export type IssuingAuthorizationList = components['schemas']['IssuingAuthorizationList'];
export type IssuingCard = components['schemas']['IssuingCard'];
export type IssuingCardCreate = components['schemas']['IssuingCardCreate'];
export type IssuingCardList = components['schemas']['IssuingCardList'];
export type IssuingCardUpdate = components['schemas']['IssuingCardUpdate'];
export type IssuingCardholder = components['schemas']['IssuingCardholder'];
export type IssuingCardholderBilling = components['schemas']['IssuingCardholderBilling'];
export type IssuingCardholderBillingInput = components['schemas']['IssuingCardholderBillingInput'];
export type IssuingCardholderCreate = components['schemas']['IssuingCardholderCreate'];
export type IssuingCardholderList = components['schemas']['IssuingCardholderList'];
export type IssuingCardholderUpdate = components['schemas']['IssuingCardholderUpdate'];
export type IssuingMerchantData = components['schemas']['IssuingMerchantData'];
export type IssuingTransaction = components['schemas']['IssuingTransaction'];
export type IssuingTransactionList = components['schemas']['IssuingTransactionList'];
export type IssuingTransactionUpdate = components['schemas']['IssuingTransactionUpdate'];
export type LineItem = components['schemas']['LineItem'];
export type LineItemCreate = components['schemas']['LineItemCreate'];
export type LineItemList = components['schemas']['LineItemList'];
export type LineItemWithPrice = components['schemas']['LineItemWithPrice'];
export type LineItemWithPriceData = components['schemas']['LineItemWithPriceData'];
export type Metadata = components['schemas']['Metadata'];
export type MobileMoneyData = components['schemas']['MobileMoneyData'];
export type NextAction = components['schemas']['NextAction'];
export type OtherPayoutCountry = components['schemas']['OtherPayoutCountry'];
export type PayeeBankAccount = components['schemas']['PayeeBankAccount'];
export type PayeeBirthDate = components['schemas']['PayeeBirthDate'];
export type PayeeBirthDateInput = components['schemas']['PayeeBirthDateInput'];
export type PayeeCertificate = components['schemas']['PayeeCertificate'];
export type PayeeCertificateInput = components['schemas']['PayeeCertificateInput'];
export type PayerDetailsInput = components['schemas']['PayerDetailsInput'];
export type PaymentIntent = components['schemas']['PaymentIntent'];
export type PaymentIntentCancel = components['schemas']['PaymentIntentCancel'];
export type PaymentIntentCanceledEvent = components['schemas']['PaymentIntentCanceledEvent'];
export type PaymentIntentCancelledEvent = components['schemas']['PaymentIntentCancelledEvent'];
export type PaymentIntentCapture = components['schemas']['PaymentIntentCapture'];
export type PaymentIntentConfirm = components['schemas']['PaymentIntentConfirm'];
export type PaymentIntentCreate = components['schemas']['PaymentIntentCreate'];
export type PaymentIntentCreatedEvent = components['schemas']['PaymentIntentCreatedEvent'];
export type PaymentIntentList = components['schemas']['PaymentIntentList'];
export type PaymentIntentPaymentFailedEvent = components['schemas']['PaymentIntentPaymentFailedEvent'];
export type PaymentIntentRequiresActionEvent = components['schemas']['PaymentIntentRequiresActionEvent'];
export type PaymentIntentSucceededEvent = components['schemas']['PaymentIntentSucceededEvent'];
export type PaymentIntentUpdate = components['schemas']['PaymentIntentUpdate'];
export type PaymentLink = components['schemas']['PaymentLink'];
export type PaymentLinkAfterCompletion = components['schemas']['PaymentLinkAfterCompletion'];
export type PaymentLinkAfterCompletionInput = components['schemas']['PaymentLinkAfterCompletionInput'];
export type PaymentLinkCreate = components['schemas']['PaymentLinkCreate'];
export type PaymentLinkItemInput = components['schemas']['PaymentLinkItemInput'];
export type PaymentLinkList = components['schemas']['PaymentLinkList'];
export type PaymentLinkPaidEvent = components['schemas']['PaymentLinkPaidEvent'];
export type PaymentLinkPhoneNumberCollection = components['schemas']['PaymentLinkPhoneNumberCollection'];
export type PaymentLinkPhoneNumberCollectionInput = components['schemas']['PaymentLinkPhoneNumberCollectionInput'];
export type PaymentLinkShippingAddressCollection = components['schemas']['PaymentLinkShippingAddressCollection'];
export type PaymentLinkShippingAddressCollectionInput = components['schemas']['PaymentLinkShippingAddressCollectionInput'];
export type PaymentLinkUpdate = components['schemas']['PaymentLinkUpdate'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentMethodAttach = components['schemas']['PaymentMethodAttach'];
export type PaymentMethodCard = components['schemas']['PaymentMethodCard'];
export type PaymentMethodCardChecks = components['schemas']['PaymentMethodCardChecks'];
export type PaymentMethodCardInput = components['schemas']['PaymentMethodCardInput'];
export type PaymentMethodCreate = components['schemas']['PaymentMethodCreate'];
export type PaymentMethodData = components['schemas']['PaymentMethodData'];
export type PaymentMethodDataAlipayPlus = components['schemas']['PaymentMethodDataAlipayPlus'];
export type PaymentMethodDataBankRedirect = components['schemas']['PaymentMethodDataBankRedirect'];
export type PaymentMethodDataCard = components['schemas']['PaymentMethodDataCard'];
export type PaymentMethodDataMobileMoney = components['schemas']['PaymentMethodDataMobileMoney'];
export type PaymentMethodDataOther = components['schemas']['PaymentMethodDataOther'];
export type PaymentMethodDataPlain = components['schemas']['PaymentMethodDataPlain'];
export type PaymentMethodDataSepaDebit = components['schemas']['PaymentMethodDataSepaDebit'];
export type PaymentMethodDataWechatPay = components['schemas']['PaymentMethodDataWechatPay'];
export type PaymentMethodDataWithPayer = components['schemas']['PaymentMethodDataWithPayer'];
export type PaymentMethodList = components['schemas']['PaymentMethodList'];
export type PaymentMethodOptions = components['schemas']['PaymentMethodOptions'];
export type PaymentMethodOptionsInput = components['schemas']['PaymentMethodOptionsInput'];
export type PaymentMethodType = components['schemas']['PaymentMethodType'];
export type PaymentMethodUpdate = components['schemas']['PaymentMethodUpdate'];
export type Payout = components['schemas']['Payout'];
export type PayoutBeneficiary = components['schemas']['PayoutBeneficiary'];
export type PayoutBeneficiaryBusiness = components['schemas']['PayoutBeneficiaryBusiness'];
export type PayoutBeneficiaryBusinessInfo = components['schemas']['PayoutBeneficiaryBusinessInfo'];
export type PayoutBeneficiaryData = components['schemas']['PayoutBeneficiaryData'];
export type PayoutCanceledEvent = components['schemas']['PayoutCanceledEvent'];
export type PayoutCreate = components['schemas']['PayoutCreate'];
export type PayoutCreatedEvent = components['schemas']['PayoutCreatedEvent'];
export type PayoutDestination = components['schemas']['PayoutDestination'];
export type PayoutFailedEvent = components['schemas']['PayoutFailedEvent'];
export type PayoutList = components['schemas']['PayoutList'];
export type PayoutPaidEvent = components['schemas']['PayoutPaidEvent'];
export type PayoutUpdate = components['schemas']['PayoutUpdate'];
export type Price = components['schemas']['Price'];
export type PriceCreate = components['schemas']['PriceCreate'];
export type PriceList = components['schemas']['PriceList'];
export type PriceProductData = components['schemas']['PriceProductData'];
export type PriceRecurring = components['schemas']['PriceRecurring'];
export type PriceRecurringInput = components['schemas']['PriceRecurringInput'];
export type PriceTier = components['schemas']['PriceTier'];
export type PriceUpdate = components['schemas']['PriceUpdate'];
export type Product = components['schemas']['Product'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductCreatedEvent = components['schemas']['ProductCreatedEvent'];
export type ProductList = components['schemas']['ProductList'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type PromotionCode = components['schemas']['PromotionCode'];
export type PromotionCodeCreate = components['schemas']['PromotionCodeCreate'];
export type PromotionCodeRestrictions = components['schemas']['PromotionCodeRestrictions'];
export type PromotionCodeRestrictionsInput = components['schemas']['PromotionCodeRestrictionsInput'];
export type QrCodeRedirect = components['schemas']['QrCodeRedirect'];
export type Redirect = components['schemas']['Redirect'];
export type Refund = components['schemas']['Refund'];
export type RefundCreate = components['schemas']['RefundCreate'];
export type SepaDebitOptions = components['schemas']['SepaDebitOptions'];
export type SepaDebitOptionsInput = components['schemas']['SepaDebitOptionsInput'];
export type SetupAttempt = components['schemas']['SetupAttempt'];
export type SetupAttemptList = components['schemas']['SetupAttemptList'];
export type SetupIntent = components['schemas']['SetupIntent'];
export type SetupIntentCancel = components['schemas']['SetupIntentCancel'];
export type SetupIntentConfirm = components['schemas']['SetupIntentConfirm'];
export type SetupIntentCreate = components['schemas']['SetupIntentCreate'];
export type SetupIntentCreatedEvent = components['schemas']['SetupIntentCreatedEvent'];
export type SetupIntentList = components['schemas']['SetupIntentList'];
export type SetupIntentSucceededEvent = components['schemas']['SetupIntentSucceededEvent'];
export type SetupIntentUpdate = components['schemas']['SetupIntentUpdate'];
export type Shipping = components['schemas']['Shipping'];
export type ShippingInput = components['schemas']['ShippingInput'];
export type SpeiOptions = components['schemas']['SpeiOptions'];
export type SpeiOptionsInput = components['schemas']['SpeiOptionsInput'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionBillingThresholdsInput = components['schemas']['SubscriptionBillingThresholdsInput'];
export type SubscriptionCreate = components['schemas']['SubscriptionCreate'];
export type SubscriptionInvoiceItemInput = components['schemas']['SubscriptionInvoiceItemInput'];
export type SubscriptionItem = components['schemas']['SubscriptionItem'];
export type SubscriptionItemChangeInput = components['schemas']['SubscriptionItemChangeInput'];
export type SubscriptionItemCreate = components['schemas']['SubscriptionItemCreate'];
export type SubscriptionItemInput = components['schemas']['SubscriptionItemInput'];
export type SubscriptionItemsUpdate = components['schemas']['SubscriptionItemsUpdate'];
export type SubscriptionLineItemInput = components['schemas']['SubscriptionLineItemInput'];
export type SubscriptionLineItemPriceData = components['schemas']['SubscriptionLineItemPriceData'];
export type SubscriptionLineItemsUpdate = components['schemas']['SubscriptionLineItemsUpdate'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type SubscriptionPaymentSettings = components['schemas']['SubscriptionPaymentSettings'];
export type SubscriptionPaymentSettingsInput = components['schemas']['SubscriptionPaymentSettingsInput'];
export type SubscriptionPriceData = components['schemas']['SubscriptionPriceData'];
export type SubscriptionPriceTierInput = components['schemas']['SubscriptionPriceTierInput'];
export type SubscriptionUpdate = components['schemas']['SubscriptionUpdate'];
export type TimestampMs = components['schemas']['TimestampMs'];
export type UpiAddress = components['schemas']['UpiAddress'];
export type UpiAddressInput = components['schemas']['UpiAddressInput'];
export type UpiOptions = components['schemas']['UpiOptions'];
export type UpiOptionsInput = components['schemas']['UpiOptionsInput'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointList = components['schemas']['WebhookEndpointList'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
export type WechatPayOptions = components['schemas']['WechatPayOptions'];
export type WechatPayOptionsInput = components['schemas']['WechatPayOptionsInput'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseReceived = components['responses']['Received'];
export type ResponseRequestFailed = components['responses']['RequestFailed'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterBeneficiaryId = components['parameters']['BeneficiaryId'];
export type ParameterCheckoutSessionId = components['parameters']['CheckoutSessionId'];
export type ParameterCreated = components['parameters']['Created'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterDisputeId = components['parameters']['DisputeId'];
export type ParameterEndingBefore = components['parameters']['EndingBefore'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterInvoiceItemId = components['parameters']['InvoiceItemId'];
export type ParameterIssuingCardId = components['parameters']['IssuingCardId'];
export type ParameterIssuingCardholderId = components['parameters']['IssuingCardholderId'];
export type ParameterIssuingTransactionId = components['parameters']['IssuingTransactionId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterPaymentIntentId = components['parameters']['PaymentIntentId'];
export type ParameterPaymentLinkId = components['parameters']['PaymentLinkId'];
export type ParameterPaymentMethodCustomerId = components['parameters']['PaymentMethodCustomerId'];
export type ParameterPaymentMethodId = components['parameters']['PaymentMethodId'];
export type ParameterPaymentMethodTypeFilter = components['parameters']['PaymentMethodTypeFilter'];
export type ParameterPayoutId = components['parameters']['PayoutId'];
export type ParameterPriceId = components['parameters']['PriceId'];
export type ParameterProductId = components['parameters']['ProductId'];
export type ParameterSetupIntentId = components['parameters']['SetupIntentId'];
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
export type ParameterSubscriptionId = components['parameters']['SubscriptionId'];
export type ParameterWebhookEndpointId = components['parameters']['WebhookEndpointId'];
export type ParameterWooshpaySignature = components['parameters']['WooshpaySignature'];
export type $defs = Record<string, never>;
export interface operations {
    listProducts: {
        parameters: {
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps products that can or cannot be bought. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
                /** @description Identifier of the product, which begins with prod_. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the product, which begins with prod_. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** @description The product as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps prices that can or cannot be used for new purchases. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceCreate"];
            };
        };
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
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
                /** @description Identifier of the price, which begins with price_. */
                id: components["parameters"]["PriceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the price, which begins with price_. */
                id: components["parameters"]["PriceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceUpdate"];
            };
        };
        responses: {
            /** @description The price as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps only the links that can be used at present, or only those that cannot. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payment links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkCreate"];
            };
        };
        responses: {
            /** @description The payment link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
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
                /** @description Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkUpdate"];
            };
        };
        responses: {
            /** @description The payment link after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path: {
                /** @description Identifier of the payment link. */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSessionCreate"];
            };
        };
        responses: {
            /** @description The session, open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
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
                /** @description Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description Keeps the sessions of this customer (cus_…). */
                customer?: string;
                /** @description Keeps the session of this payment intent (pi_…). */
                payment_intent?: string;
                /** @description Keeps the sessions of a customer with this e-mail address, written as `customer_details[email]=…`. */
                customer_details?: {
                    /** @description E-mail address. */
                    email?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSessionList"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path: {
                /** @description Identifier of the session, which begins with cs_. */
                id: components["parameters"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemList"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of coupons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouponList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponCreate"];
            };
        };
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
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
                /** @description Identifier of the coupon. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coupon"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionCodeCreate"];
            };
        };
        responses: {
            /** @description The promotion code with its coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCode"];
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
                /** @description Identifier of the promotion code, not the code that customers enter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion code with its coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCode"];
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
            query?: {
                /** @description Keeps the customers with this e-mail address. */
                email?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
                /** @description Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
                /** @description Identifier of the customer, which begins with cus_. */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
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
            query?: {
                /** @description Keeps what is saved to the customer with this identifier (cus_…). */
                customer?: string;
                /** @description Keeps payment methods of this type. */
                type?: components["parameters"]["PaymentMethodTypeFilter"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodCreate"];
            };
        };
        responses: {
            /** @description The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
                /** @description Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodUpdate"];
            };
        };
        responses: {
            /** @description The payment method as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodAttach"];
            };
        };
        responses: {
            /** @description The payment method, which now names its customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method, which no longer names a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
            query?: {
                /** @description Keeps payment methods of this type. */
                type?: components["parameters"]["PaymentMethodTypeFilter"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Identifier of the customer, which begins with cus_. */
                customer_id: components["parameters"]["PaymentMethodCustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment methods of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
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
                /** @description Identifier of the customer, which begins with cus_. */
                customer_id: components["parameters"]["PaymentMethodCustomerId"];
                /** @description Identifier of the payment method, which begins with pm_. */
                paymentmethod_id: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payment intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCreate"];
            };
        };
        responses: {
            /** @description The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
            query: {
                /** @description What to look for, as `field:'value'`, for example `merchant_order_id:'order1234'`. */
                query: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentList"];
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
            query?: {
                /** @description Secret of the payment intent. With it a publishable key may read a part of the fields. */
                client_secret?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentUpdate"];
            };
        };
        responses: {
            /** @description The payment intent as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentConfirm"];
            };
        };
        responses: {
            /** @description The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCancel"];
            };
        };
        responses: {
            /** @description The payment intent, canceled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payment intent, which begins with pi_. */
                id: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCapture"];
            };
        };
        responses: {
            /** @description The payment intent, captured. A partial capture may still show the whole amount. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntent"];
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
            query?: {
                /** @description Identifier of a customer (cus_…); keeps the charges of this customer. */
                customer?: string;
                /** @description Identifier of a payment intent (pi_…); keeps the charges made for it. */
                payment_intent?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of charges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeList"];
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
                /** @description Identifier of the charge, which begins with ch_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
                /** @description Identifier of the refund, which begins with re_. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            query?: {
                /** @description Identifier of a charge (ch_…); keeps the disputes of this charge. */
                charge?: string;
                /** @description Identifier of a payment intent (pi_…); keeps the disputes of this payment. */
                payment_intent?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of disputes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeList"];
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
                /** @description Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeUpdate"];
            };
        };
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the dispute, which begins with dp_. */
                id: components["parameters"]["DisputeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute. The page removes `balance_transactions`, `is_charge_refundable` and `reason` from this answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
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
            query?: {
                /** @description Identifier of a customer (cus_…); keeps the setup intents of this customer. */
                customer?: string;
                /** @description Identifier of a payment method (pm_…); keeps the setup intents that save it. */
                payment_method?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of setup intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntentList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetupIntentCreate"];
            };
        };
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntent"];
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
            query?: {
                /** @description Secret of the setup intent. Payment intents ask for it beside a publishable key only, so a call with a secret key does without. */
                client_secret?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupIntentUpdate"];
            };
        };
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupIntentConfirm"];
            };
        };
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntent"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the setup intent, which begins with seti_. */
                id: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetupIntentCancel"];
            };
        };
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupIntent"];
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
            query?: {
                /** @description Identifier of the setup intent (seti_…) whose attempts are listed. Whether it is required was cut off; send it always. */
                setup_intent?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of setup attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAttemptList"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The webhook endpoint, with the secret that its deliveries are signed with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The webhook endpoint after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description Identifier of the webhook endpoint, which begins with we_. */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
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
                /** @description Identifier of the event, which begins with evt_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileCreate"];
            };
        };
        responses: {
            /** @description The description of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
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
                /** @description Identifier of the file, which begins with file_. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
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
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCreate"];
            };
        };
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
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
                /** @description Identifier of the payout, which begins with po_. */
                id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the payout, which begins with po_. */
                id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutUpdate"];
            };
        };
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description Keeps payouts of this status. The page's list leaves out in_transit. */
                status?: "pending" | "paid" | "failed" | "canceled";
                /** @description Keeps payouts to the external account with this identifier. */
                destination?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payouts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutList"];
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
            query?: {
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of beneficiaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeneficiaryList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeneficiaryCreate"];
            };
        };
        responses: {
            /** @description The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beneficiary"];
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
                /** @description Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beneficiary"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeneficiaryUpdate"];
            };
        };
        responses: {
            /** @description The beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beneficiary"];
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
                /** @description Identifier of the beneficiary, which begins with bf_. */
                beneficiary_id: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left of the beneficiary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
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
            query?: {
                /** @description Keeps the invoices of this customer (cus_…). */
                customer?: string;
                /** @description Keeps the invoices of this subscription. */
                subscription?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                /** @description Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                /** @description Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the invoice. */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceAddLines"];
            };
        };
        responses: {
            /** @description The invoice. No answer was seen on the page; this is the likely one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceItemCreate"];
            };
        };
        responses: {
            /** @description The invoice item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceItem"];
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
                /** @description Identifier of the invoice item. */
                id: components["parameters"]["InvoiceItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceItem"];
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
            query?: {
                /** @description Keeps the subscriptions of this customer (cus_…). */
                customer?: string;
                /** @description Keeps the subscriptions to this recurring price (price_…). */
                price?: string;
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionCreate"];
            };
        };
        responses: {
            /** @description The subscription. No page shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
                /** @description Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionUpdate"];
            };
        };
        responses: {
            /** @description The subscription. No page shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
                /** @description Identifier of the subscription. */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription that has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionItemCreate"];
            };
        };
        responses: {
            /** @description The subscription item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionItem"];
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
            query?: {
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cardholders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCardholderList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuingCardholderCreate"];
            };
        };
        responses: {
            /** @description The cardholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCardholder"];
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
                /** @description Identifier of the cardholder. */
                id: components["parameters"]["IssuingCardholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cardholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCardholder"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the cardholder. */
                id: components["parameters"]["IssuingCardholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuingCardholderUpdate"];
            };
        };
        responses: {
            /** @description The cardholder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCardholder"];
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
            query?: {
                /** @description Identifier of a cardholder; only cards issued to it are returned. */
                cardholder?: string;
                /** @description Kind of card; only cards of this kind are returned. */
                type?: "virtual" | "physical" | (string & {});
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCardList"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuingCardCreate"];
            };
        };
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCard"];
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
            query?: {
                /** @description Names of the members to add to the answer. How the page wants several written is not known; the name is repeated here, as in `expand=…&expand=…`. */
                expand?: ("issuing_card.number" | "issuing_card.cvc" | (string & {}))[];
            };
            header?: never;
            path: {
                /** @description Identifier of the card. */
                id: components["parameters"]["IssuingCardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCard"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the card. */
                id: components["parameters"]["IssuingCardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuingCardUpdate"];
            };
        };
        responses: {
            /** @description The card as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingCard"];
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
            query?: {
                /** @description Identifier of a card; only its authorizations are returned. */
                card?: string;
                /** @description Identifier of a cardholder; only authorizations of its cards are returned. */
                cardholder?: string;
                /** @description Status of an authorization; only those in it are returned. The page lists no values. */
                status?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of authorizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingAuthorizationList"];
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
                /** @description Identifier of the authorization. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingAuthorization"];
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
            query?: {
                /** @description Identifier of a card; only its transactions are returned. */
                card?: string;
                /** @description Identifier of a cardholder; only transactions of its cards are returned. */
                cardholder?: string;
                /** @description Keeps what was created within these bounds, written as `created[gte]=…`. The pages show the names and not the unit; timestamps of the API are epoch milliseconds. */
                created?: components["parameters"]["Created"];
                /** @description How many objects a page holds. */
                limit?: components["parameters"]["Limit"];
                /** @description Identifier of the last object of the page in hand; the page after it is returned. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Identifier of the first object of the page in hand; the page before it is returned. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of card transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingTransactionList"];
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
                /** @description Identifier of the card transaction. */
                id: components["parameters"]["IssuingTransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingTransaction"];
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
                /** @description A value that is unique to this call and the same on each attempt of it, so that a repeat is not carried out twice. The introduction names the header; no page says which operations honour it, how long a key lives or how long it may be. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the card transaction. */
                id: components["parameters"]["IssuingTransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuingTransactionUpdate"];
            };
        };
        responses: {
            /** @description The card transaction as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuingTransaction"];
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
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentIntentRequiresAction: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentRequiresActionEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentIntentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentSucceededEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentIntentPaymentFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentPaymentFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentIntentCanceled: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCanceledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentIntentCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentIntentCancelledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onChargeRefundUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeRefundUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onChargeDisputeUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeDisputeUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onSetupIntentCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupIntentCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onSetupIntentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupIntentSucceededEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPayoutCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPayoutPaid: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutPaidEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPayoutFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPayoutCanceled: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutCanceledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onProductCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onCheckoutSessionCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSessionCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onCheckoutSessionExpired: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSessionExpiredEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onCheckoutSessionCanceled: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSessionCanceledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
    onPaymentLinkPaid: {
        parameters: {
            query?: never;
            header: {
                /** @description `t=<timestamp>,v1=<signature>`. The signature is the lower-case hex HMAC-SHA256 of `<t as received>.<raw body>` under the whole secret of the endpoint. */
                "Wooshpay-Signature": components["parameters"]["WooshpaySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkPaidEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
        };
    };
}
