// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

export const examples = [
 {
  "operationId": "addInvoiceLines",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "lines": [
    {
     "price": "price_1000000000000000001",
     "quantity": 2,
     "description": "Example plan, two seats",
     "metadata": {
      "seats": "2"
     }
    },
    {
     "price_data": {
      "currency": "USD",
      "unit_amount": 250,
      "product_data": {
       "name": "Setup fee"
      }
     },
     "amount": 250,
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "addInvoiceLines",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "inv_1000000000000000001",
   "object": "invoice",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "auto_advance": false,
   "charge": null,
   "collection_method": "manual-example",
   "description": "Seats in January",
   "hosted_invoice_url": null,
   "lines": {
    "object": "list",
    "data": [
     {
      "amount": 2000,
      "description": "Example plan, two seats",
      "metadata": {
       "seats": "2"
      },
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "unit_amount": 1000,
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "updated": 1767226200000,
        "active": true,
        "name": "Example plan",
        "description": "Monthly access",
        "images": [
         "https://shop.example.com/plan.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "A1"
        },
        "url": "https://shop.example.com/plan"
       },
       "type": "recurring",
       "livemode": false,
       "billing_scheme": "per_unit",
       "lookup_key": "plan-monthly",
       "nickname": "Monthly",
       "metadata": {
        "tier": "basic"
       },
       "recurring": {
        "interval": "month",
        "interval_count": 1,
        "usage_type": "licensed"
       }
      },
      "quantity": 2
     },
     {
      "amount": 250,
      "description": "Setup fee",
      "metadata": null,
      "price": "price_1000000000000000002",
      "quantity": 1
     }
    ],
    "has_more": false,
    "url": "/v1/invoices/inv_1000000000000000001/lines"
   },
   "metadata": {
    "order": "order-1001"
   },
   "payment_intent": null,
   "period_start": 1767225600000,
   "period_end": 1769904000000,
   "status": "draft",
   "subscription": "sub_1000000000000000001",
   "account_country": "GB",
   "account_name": "Example Shop",
   "amount_due": 2250,
   "amount_paid": 0,
   "amount_precision": 2,
   "billing_reason": "manual"
  }
 },
 {
  "operationId": "attachPaymentMethod",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001"
  }
 },
 {
  "operationId": "attachPaymentMethod",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000001",
   "object": "payment_method",
   "type": "card",
   "created": 1767225600000,
   "livemode": false,
   "customer": "cus_1000000000000000001",
   "billing_details": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "metadata": {
    "crm": "1001"
   },
   "card": {
    "brand": "Visa",
    "checks": {
     "address_line1_check": "pass",
     "address_zip_check": "pass",
     "cvc_check": "pass"
    },
    "country": "GB",
    "exp_month": 3,
    "exp_year": 2027,
    "fingerprint": "constructedFingerprint01",
    "funding": "credit",
    "last4": "1111",
    "metadata": {
     "source": "form"
    }
   }
  }
 },
 {
  "operationId": "cancelPaymentIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "cancellation_reason": "customer cancelled"
  }
 },
 {
  "operationId": "cancelPaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000002",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "amount": 2100,
   "amount_capturable": 0,
   "amount_received": 0,
   "status": "canceled",
   "description": "Order 1001",
   "metadata": {
    "order": "1001"
   },
   "livemode": false,
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Post",
    "tracking_number": "EX000000001"
   },
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "quantity": 2,
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
   "last_payment_error": null,
   "next_action": null,
   "payment_method_types": [
    "card"
   ],
   "payment_method": "pm_1000000000000000002",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "setup_future_usage": "on_session",
   "return_url": "https://shop.example.com/return",
   "receipt_email": "buyer@example.com",
   "cancel_at": "",
   "cancellation_reason": "customer cancelled",
   "invoice": "inv_1000000000000000001",
   "statement_descriptor": "EXAMPLE SHOP",
   "statement_descriptor_suffix": "TEA"
  }
 },
 {
  "operationId": "cancelSetupIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "cancellation_reason": "customer cancelled"
  }
 },
 {
  "operationId": "cancelSetupIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "canceled",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "payment_method_types": [
    "card"
   ],
   "usage": "off_session",
   "cancellation_reason": "customer cancelled"
  }
 },
 {
  "operationId": "cancelSubscription",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "sub_1000000000000000001",
   "object": "subscription",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "default_payment_method": "pm_1000000000000000001",
   "default_source": "src_1000000000000000001",
   "description": "Two seats",
   "items": [
    {
     "id": "si_1000000000000000001",
     "object": "subscription_item",
     "metadata": {
      "seats": "2"
     },
     "price": {
      "id": "price_1000000000000000001",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "unit_amount": 1000,
      "product": "prod_1000000000000000001",
      "type": "recurring",
      "livemode": false,
      "billing_scheme": "per_unit",
      "lookup_key": "plan-monthly",
      "nickname": "Monthly",
      "metadata": {
       "tier": "basic"
      },
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      }
     },
     "quantity": 2,
     "subscription": "sub_1000000000000000001",
     "created": 1767225600000,
     "billing_thresholds": {
      "usage_gte": 100
     },
     "tax_rates": [
      {}
     ]
    }
   ],
   "metadata": {
    "order": "order-1001"
   },
   "cancel_at": 1798761600000,
   "collection_method": "automatic-example",
   "days_until_due": 14,
   "next_pending_invoice_item_invoice": 1769904000000,
   "payment_settings": {
    "payment_method_options": {
     "alipay": {
      "terminal_type": "WEB",
      "os_type": "IOS",
      "client_ip": "192.0.2.1"
     },
     "card": {
      "request_three_d_secure": "auto"
     }
    },
    "payment_method_types": [
     "card",
     "alipay"
    ],
    "save_default_payment_method": "on-example"
   },
   "test_clock": "clock_1000000000000000001"
  }
 },
 {
  "operationId": "capturePaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000002",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "amount": 2100,
   "amount_capturable": 0,
   "amount_received": 800,
   "status": "succeeded",
   "description": "Order 1001",
   "metadata": {
    "order": "1001"
   },
   "livemode": false,
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Post",
    "tracking_number": "EX000000001"
   },
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "quantity": 2,
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
   "last_payment_error": null,
   "next_action": null,
   "payment_method_types": [
    "card"
   ],
   "payment_method": "pm_1000000000000000002",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "manual",
   "setup_future_usage": "on_session",
   "return_url": "https://shop.example.com/return",
   "receipt_email": "buyer@example.com",
   "cancel_at": "",
   "cancellation_reason": null,
   "invoice": "inv_1000000000000000001",
   "statement_descriptor": "EXAMPLE SHOP",
   "statement_descriptor_suffix": "TEA"
  }
 },
 {
  "operationId": "capturePaymentIntent",
  "part": "request",
  "name": "doc-2895670-1",
  "level": "documented",
  "value": {
   "amount_to_capture": 8000
  }
 },
 {
  "operationId": "closeDispute",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "dp_1000000000000000001",
   "object": "dispute",
   "amount": 2000,
   "charge": "ch_1000000000000000001",
   "created": 1767225600000,
   "currency": "USD",
   "evidence": {
    "access_activity_log": null,
    "billing_address": null,
    "cancellation_policy": null,
    "cancellation_policy_disclosure": null,
    "cancellation_rebuttal": null,
    "customer_communication": null,
    "customer_email_address": null,
    "customer_name": null,
    "customer_purchase_ip": null,
    "customer_signature": null,
    "duplicate_charge_documentation": null,
    "duplicate_charge_explanation": null,
    "duplicate_charge_id": null,
    "product_description": null,
    "receipt": null,
    "refund_policy": null,
    "refund_policy_disclosure": null,
    "refund_refusal_explanation": null,
    "service_date": null,
    "service_documentation": null,
    "shipping_address": null,
    "shipping_carrier": null,
    "shipping_date": null,
    "shipping_documentation": null,
    "shipping_tracking_number": null,
    "uncategorized_file": null,
    "uncategorized_text": null
   },
   "evidence_details": {
    "due_by": 1767830400000,
    "has_evidence": false,
    "past_due": false,
    "submission_count": 0
   },
   "livemode": false,
   "metadata": {},
   "payment_intent": "pi_1000000000000000001",
   "status": "lost"
  }
 },
 {
  "operationId": "confirmPaymentIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "payment_method_data": {
    "type": "alipay"
   },
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "confirmPaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000001",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "CNY",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
   "payment_method_types": [
    "alipay"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "merchant_order_id": "order-1001",
   "next_action": {
    "type": "redirect_to_url",
    "alipay_handle_redirect": {
     "url": "https://pay.example.com/alipay/1000000000000000001"
    }
   },
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "confirmPaymentIntent",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "payment_method": "pm_1000000000000000002",
   "off_session": false,
   "error_on_requires_action": "true",
   "setup_future_usage": "off_session",
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000"
   }
  }
 },
 {
  "operationId": "confirmSetupIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "description": "Card for the tea subscription",
   "metadata": {
    "plan": "tea"
   },
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto"
    }
   },
   "usage": "off_session",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "confirmSetupIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "succeeded",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "next_action": null,
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any"
    }
   },
   "payment_method_types": [
    "card"
   ],
   "description": "Card for the tea subscription",
   "metadata": {
    "plan": "tea"
   },
   "usage": "off_session",
   "return_url": "https://shop.example.com/return",
   "latest_attempt": "setatt_1000000000000000002"
  }
 },
 {
  "operationId": "confirmSetupIntent",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "payment_method_data": {
    "type": "card",
    "billing_details": {
     "address": {
      "city": "Exampletown",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Exampleshire"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    },
    "card": {
     "number": "4111111111111111",
     "exp_month": "03",
     "exp_year": "2027",
     "cvc": "123",
     "name": "Ada Example"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "000123456789",
     "routing_type": "aba",
     "routing_number": "000000001",
     "country": "US"
    }
   },
   "nickname": "Ada, tea supplier",
   "metadata": {
    "supplier": "S-17"
   }
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-10",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "imps",
    "imps": {}
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "200",
  "name": "constructed-11",
  "level": "constructed",
  "value": {
   "id": "bf_1000000000000000001",
   "object": "beneficiary",
   "created": 1767225600000,
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "000123456789",
     "routing_type": "aba",
     "routing_number": "000000001",
     "country": "US"
    }
   },
   "nickname": "Ada, tea supplier",
   "metadata": {
    "supplier": "S-17"
   },
   "livemode": false
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "00012345",
     "routing_type": "sort",
     "routing_number": "000001",
     "country": "GB"
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "0000012345",
     "routing_type": "iban",
     "routing_number": "AT000000000000012345",
     "country": "AT"
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-4",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_number": "0000012345",
     "account_holder_name": "Ada Example",
     "bank_name": "Access Bank",
     "certificate": {
      "certificate_type": "id_card",
      "certificate_number": "0000000000001"
     },
     "country": "ZA"
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-5",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "country": "CN",
     "currency": "CNY",
     "swift": "EXMPCNBJ000",
     "account_holder_name": "Ada Example",
     "account_holder_type": "individual",
     "routing_number": "000000000001",
     "account_number": "000000012345",
     "bank_name": "Example Bank"
    }
   },
   "nickname": "Ada, tea supplier",
   "entity": {
    "type": "business",
    "company_registered_name": "Example Tea Ltd",
    "business": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Floor 2",
      "postal_code": "N1 1AA",
      "state": "London"
     },
     "additional_info": {
      "business_area": "Tea",
      "business_phone_number": "+440000000000",
      "business_registration_number": "00000001",
      "legal_rep_first_name": "Ada",
      "legal_rep_last_name": "Example",
      "legal_rep_id_type": "social_security",
      "legal_rep_id_number": "000000001",
      "legal_rep_email": "ada@example.com",
      "legal_rep_phone": "+440000000000"
     }
    }
   }
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-6",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "alipay",
    "alipay": {
     "user_id": "+440000000000",
     "first_name": "Ada"
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-7",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "upi",
    "upi": {
     "vpa": "ada@example",
     "phone_number": "44-0000000000"
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-8",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "country": "CA",
     "currency": "CAD",
     "account_number": "0000012345",
     "account_holder_name": "Ada Example",
     "account_holder_type": "individual",
     "phone_number": "+440000000000",
     "email": "ada@example.com",
     "dob": {
      "day": "01",
      "month": "02",
      "year": "1990"
     },
     "swift": "EXMPCATT000",
     "bank_name": "Example Bank",
     "routing_type": "aba",
     "routing_number": "000000001",
     "certificate": {
      "certificate_type": "id_card",
      "certificate_number": "0000000000001"
     }
    }
   },
   "nickname": "Ada, tea supplier"
  }
 },
 {
  "operationId": "createBeneficiary",
  "part": "request",
  "name": "constructed-9",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "card",
    "card": {}
   },
   "entity": {
    "type": "individual",
    "individual": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Floor 2",
      "postal_code": "N1 1AA",
      "state": "London"
     },
     "additional_info": {
      "email": "ada@example.com",
      "phone": "+440000000000",
      "first_name": "Ada",
      "last_name": "Example",
      "id_type": "social_security",
      "id_country_iso_code": "GB",
      "id_number": "000000001"
     }
    }
   }
  }
 },
 {
  "operationId": "createCard",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "cardholder": "ich_1000000000000000001",
   "currency": "USD",
   "type": "virtual"
  }
 },
 {
  "operationId": "createCard",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ic_1000000000000000001",
   "object": "issuing.card",
   "brand": "Visa",
   "cancellation_reason": null,
   "cardholder": "ich_1000000000000000001",
   "created": 1767225660000,
   "currency": "USD",
   "exp_month": 3,
   "exp_year": 2029,
   "first6": "000000",
   "last4": "0001",
   "livemode": false,
   "metadata": null,
   "status": "active",
   "type": "virtual"
  }
 },
 {
  "operationId": "createCardholder",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "billing": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "England"
    }
   }
  }
 },
 {
  "operationId": "createCardholder",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ich_1000000000000000001",
   "object": "issuing.cardholder",
   "billing": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "England"
    }
   },
   "created": 1767225600000,
   "livemode": false
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "7197331m0-1",
  "level": "documented",
  "value": {
   "cancel_url": "https://example.com/billing/cancel",
   "customer": "cus_1953770230215868416",
   "metadata": {
    "merchant_user_id": "123",
    "order_id": "order123"
   },
   "payment_method_types": [
    "card"
   ],
   "success_url": "https://example.com/billing/success"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "200",
  "name": "7197331m0-2",
  "level": "documented",
  "value": {
   "cancel_url": "http://yourwebsite.com",
   "created": 1754650104000,
   "customer": "cus_1953770230215868416",
   "customer_details": {
    "address": {
     "country": "CN"
    },
    "created": 1754650097000,
    "email": "test_prod@example.com",
    "id": "cus_1953770230215868416",
    "livemode": true,
    "name": "test_prod",
    "object": "customer"
   },
   "expires_at": 1754736504499,
   "id": "cs_1953770262348431360",
   "live_mode": true,
   "livemode": false,
   "metadata": {
    "merchant_user_id": "123",
    "orderID": "order123"
   },
   "mode": "setup",
   "object": "checkout.session",
   "payment_method_types": [
    "card"
   ],
   "setup_intent": "seti_1953770262453288960",
   "status": "open",
   "success_url": "http://yourwebsite.com",
   "url": "https://checkout.XXXXXX"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "alipay-zh-5",
  "level": "documented",
  "value": {
   "cancel_url": "www.baidu.com",
   "mode": "payment",
   "success_url": "https://wooshpay.com/",
   "payment_method_types": [
    "alipay"
   ],
   "line_items": [
    {
     "price_data": {
      "currency": "CNY",
      "unit_amount": 100000,
      "active": true,
      "product_data": {
       "name": "taiwan fengli"
      },
      "billing_scheme": "testscheme",
      "lookup_key": "test_lookup_key"
     },
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "200",
  "name": "alipay-zh-6",
  "level": "documented",
  "value": {
   "id": "cs_1666733999608823808",
   "object": "checkout.session",
   "created": 1686215327000,
   "currency": "CNY",
   "customer": "",
   "mode": "payment",
   "livemode": true,
   "status": "open",
   "url": "https://checkout.wooshpay.com/pay/cs_1666733999608823808?key=pk_live_dGVzdDpKeEQzUXhpWDJyYkFRZEo1QWtWN0dHUFo=",
   "cancel_url": "www.baidu.com",
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1666733999642378240",
      "object": "item",
      "currency": "CNY",
      "description": "taiwan fengli",
      "price": {
       "id": "price_1666733999659155456",
       "object": "price",
       "created": 1686215327000,
       "active": true,
       "currency": "CNY",
       "product": {
        "id": "prod_1666733999675932672",
        "object": "product",
        "created": 1686215327000,
        "active": true,
        "name": "taiwan fengli",
        "livemode": true,
        "updated": 1686215327000
       },
       "type": "one_time",
       "livemode": true,
       "unit_amount": 100000,
       "billing_scheme": "per_unit",
       "lookup_key": "test_lookup_key"
      },
      "quantity": 1,
      "amount_subtotal": 100000,
      "amount_total": 100000
     }
    ]
   },
   "payment_intent": "pi_1666733999864676352",
   "payment_method_types": [
    "alipay"
   ],
   "payment_status": "unpaid",
   "success_url": "https://wooshpay.com/",
   "amount_subtotal": 100000,
   "amount_total": 100000,
   "billing_address_collection": "auto",
   "expires_at": 1686301726587,
   "payment_link": "",
   "client_secret": "pi_1666733999864676352_secret_5S1FMaseZU6gfIZjl2QlOdY7"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "checkout-6",
  "level": "documented",
  "value": {
   "cancel_url": "www.example.com",
   "mode": "payment",
   "success_url": "www.wooshpay.com",
   "line_items": [
    {
     "price_data": {
      "currency": "GBP",
      "product": null,
      "unit_amount": 5,
      "active": true,
      "metadata": {
       "key1": "value1",
       "key2": "value2"
      },
      "nickname": "fengli",
      "product_data": {
       "id": null,
       "name": "example product",
       "active": true,
       "description": "very delicious",
       "metadata": {
        "key1": "value1",
        "key2": "value2"
       },
       "url": "www.example.com"
      },
      "billing_scheme": "testscheme",
      "lookup_key": "test_lookup_key"
     },
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "200",
  "name": "checkout-7",
  "level": "documented",
  "value": {
   "id": "cs_1580071142008291328",
   "object": "checkout.session",
   "created": 1665553291000,
   "currency": "GBP",
   "customer": "",
   "mode": "payment",
   "livemode": false,
   "shipping": null,
   "status": "open",
   "url": "https://checkouttest.wooshpay.com/pay/cs_test_1580071142008291328?key=pk_test_dGVzdDpXWUg1eUF4OXZpUUF4UHNoYmdRRjVTTTE=",
   "cancel_url": "www.baidu.com",
   "client_reference_id": null,
   "customer_email": null,
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1580071142847152128",
      "object": "item",
      "currency": "GBP",
      "description": "example product",
      "price": {
       "id": "price_1580071142859735040",
       "object": "price",
       "created": 1665553291000,
       "active": true,
       "currency": "GBP",
       "metadata": {
        "key1": "value1",
        "key2": "value2"
       },
       "nickname": "fengli",
       "product": {
        "id": "prod_1580071142880706560",
        "object": "product",
        "created": 1665553291000,
        "active": true,
        "description": "some description",
        "metadata": {
         "key1": "value1",
         "key2": "value2"
        },
        "name": "example product",
        "livemode": false,
        "url": "www.example.com",
        "updated": 1665553291000,
        "images": null
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 5,
       "billing_scheme": "per_unit",
       "lookup_key": "test_lookup_key"
      },
      "quantity": 1,
      "amount_subtotal": 5,
      "amount_total": 5
     }
    ],
    "url": null,
    "has_more": null
   },
   "payment_intent": "pi_1580071150141046784",
   "payment_method_types": null,
   "payment_status": "unpaid",
   "success_url": "www.wooshpay.com",
   "amount_subtotal": 5,
   "amount_total": 5,
   "billing_address_collection": "auto",
   "expires_at": 1665639691214,
   "payment_link": "",
   "payment_method_options": null,
   "phone_number_collection": null,
   "shipping_address_collection": null,
   "client_secret": "pi_1580071150141046784_secret_bsOGcAMewpe6orzCbZHMlomu"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "success_url": "https://shop.example.com/thanks",
   "cancel_url": "https://shop.example.com/cart",
   "mode": "subscription",
   "line_items": [
    {
     "price": "price_1000000000000000001",
     "quantity": 1
    }
   ],
   "payment_method_types": [
    "card"
   ],
   "merchant_order_id": "order-1002",
   "customer": "cus_1000000000000000001",
   "customer_email": "buyer@example.com",
   "client_reference_id": "cart-7",
   "metadata": {
    "order": "1002"
   },
   "billing_address_collection": "required",
   "shipping_address_collection": {
    "allowed_countries": [
     "GB",
     "IE"
    ]
   },
   "expires_at": 1767312000000,
   "discounts": [
    {
     "coupon": "coupon-spring"
    }
   ],
   "subscription_data": {
    "trial_period_days": 14,
    "metadata": {
     "plan": "tea"
    }
   }
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "success_url": "https://shop.example.com/thanks",
   "mode": "payment",
   "line_items": [
    {
     "price_data": {
      "currency": "USD",
      "unit_amount": 1050,
      "product": "prod_1000000000000000001",
      "recurring": {
       "interval": "week"
      }
     },
     "quantity": 2
    }
   ],
   "discounts": [
    {
     "promotion_code": "promo_1000000000000000001"
    }
   ],
   "payment_intent_data": {
    "capture_method": "manual",
    "description": "Order 1001",
    "merchant_order_id": "order-1001",
    "merchant_user_id": "user-7",
    "metadata": {
     "order": "1001"
    },
    "billing_details": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Greater London"
     },
     "email": "buyer@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    },
    "shipping": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Greater London"
     },
     "name": "Ada Example",
     "phone": "+440000000000"
    }
   },
   "allow_promotion_codes": true
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "cs_1000000000000000003",
   "object": "checkout.session",
   "created": 1767225600000,
   "livemode": false,
   "mode": "setup",
   "status": "open",
   "url": "https://checkout.example.com/pay/cs_1000000000000000003",
   "cancel_url": "https://shop.example.com/account",
   "success_url": "https://shop.example.com/saved",
   "payment_status": "unpaid",
   "expires_at": 1767312000000,
   "customer": "cus_1000000000000000001",
   "customer_details": {
    "id": "cus_1000000000000000001",
    "object": "customer",
    "created": 1767225600000,
    "livemode": false,
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "email": "ada@example.com",
    "name": "Ada Example"
   },
   "payment_method_types": [
    "card"
   ],
   "setup_intent": "seti_1000000000000000001",
   "metadata": {
    "orderID": "1003"
   }
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "crypto-1",
  "level": "documented",
  "value": {
   "mode": "payment",
   "success_url": "https://yourwebsite.com/",
   "merchant_order_id": "orderXXXXX",
   "line_items": [
    {
     "price_data": {
      "currency": "USDC",
      "unit_amount": 10000,
      "product_data": {
       "name": "Test",
       "description": "very delicious"
      }
     },
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "200",
  "name": "crypto-2",
  "level": "documented",
  "value": {
   "id": "cs_1938553233404329984",
   "object": "checkout.session",
   "created": 1751022082000,
   "livemode": true,
   "currency": "USDC",
   "customer": "",
   "mode": "payment",
   "status": "open",
   "url": "https://XXXXXXXXXXXXXXXXXXXXXXXX",
   "allowPromotionCodes": false,
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1938553233421107200",
      "object": "item",
      "currency": "USDC",
      "description": "Test",
      "price": {
       "id": "price_1938553233433690112",
       "object": "price",
       "created": 1751022082000,
       "livemode": true,
       "active": true,
       "currency": "USDC",
       "product": {
        "id": "prod_1938553233454661632",
        "object": "product",
        "created": 1751022082000,
        "livemode": true,
        "active": true,
        "description": "very delicious",
        "name": "Test",
        "updated": 1751022082000
       },
       "type": "one_time",
       "unit_amount": 10000,
       "billing_scheme": "per_unit"
      },
      "quantity": 1,
      "amount_subtotal": 10000,
      "amount_total": 10000
     }
    ]
   },
   "payment_intent": "pi_1938553233735680000",
   "payment_method_types": [
    "USDC"
   ],
   "payment_status": "unpaid",
   "success_url": "https://yourwebsite.com/",
   "amount_subtotal": 10000,
   "amount_total": 10000,
   "amount_original_subtotal": 10000,
   "amount_original_total": 10000,
   "billing_address_collection": "auto",
   "expires_at": 1751108482081,
   "payment_link": "",
   "client_secret": "pi_1938553233735680000_secret_iJZuG7GWco2MapNP5ejtsssf",
   "customer_creation": "if_required",
   "total_details": {
    "amount_discount": 0
   }
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "doc-1722914-1",
  "level": "documented",
  "value": {
   "cancel_url": "www.example.com",
   "line_items": [
    {
     "price_data": {
      "active": true,
      "billing_scheme": "testscheme",
      "currency": "GBP",
      "lookup_key": "test_lookup_key",
      "metadata": {
       "key1": "value1",
       "key2": "value2"
      },
      "nickname": "fengli",
      "product_data": {
       "active": true,
       "description": "very delicious",
       "metadata": {
        "key1": "value1",
        "key2": "value2"
       },
       "name": "example product",
       "url": "www.example.com"
      },
      "unit_amount": 5
     },
     "quantity": 1
    }
   ],
   "mode": "payment",
   "success_url": "www.example.com"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "doc-1722914-3",
  "level": "documented",
  "value": {
   "cancel_url": "www.example.com",
   "line_items": [
    {
     "price_data": {
      "currency": "GBP",
      "product_data": {
       "description": "very delicious",
       "name": "example product"
      },
      "unit_amount": 5
     },
     "quantity": 1
    }
   ],
   "mode": "payment",
   "success_url": "www.example.com"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "doc-3751037-1",
  "level": "documented",
  "value": {
   "cancel_url": "example.test",
   "line_items": [
    {
     "price_data": {
      "billing_scheme": "testscheme",
      "currency": "PHP",
      "lookup_key": "test_lookup_key",
      "nickname": "apple",
      "product_data": {
       "description": "very delicious",
       "name": "apple",
       "url": "example.test"
      },
      "unit_amount": 20000
     },
     "quantity": 1
    }
   ],
   "mode": "payment",
   "payment_method_types": [
    "bpi"
   ],
   "success_url": "https://example.test/"
  }
 },
 {
  "operationId": "createCheckoutSession",
  "part": "request",
  "name": "doc-4426903-1",
  "level": "documented",
  "value": {
   "line_items": [
    {
     "price": "price_1795818288165421056",
     "quantity": 1
    }
   ],
   "mode": "subscription",
   "success_url": "https://yourwebsite.com"
  }
 },
 {
  "operationId": "createCoupon",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "amount_off": 500,
   "currency": "USD",
   "duration": "once",
   "metadata": {
    "campaign": "spring"
   },
   "name": "Spring discount"
  }
 },
 {
  "operationId": "createCoupon",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "coupon_1000000000000000001",
   "object": "coupon",
   "amount_off": 500,
   "currency": "USD",
   "duration": "once",
   "created": 1767225600000,
   "livemode": false,
   "metadata": {
    "campaign": "spring"
   },
   "name": "Spring discount",
   "percent_off": null
  }
 },
 {
  "operationId": "createCoupon",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "amount_off": null,
   "currency": null,
   "duration": "repeating",
   "metadata": {
    "campaign": "spring"
   },
   "name": "A quarter off",
   "percent_off": 25.5
  }
 },
 {
  "operationId": "createCustomer",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "address": {
    "city": "Exampleton",
    "country": "GB",
    "line1": "1 Example Street",
    "line2": "Flat 2",
    "postal_code": "EX1 1EX",
    "state": "Exampleshire"
   },
   "description": "Buyer of the example shop",
   "email": "ada@example.com",
   "metadata": {
    "crm": "1001"
   },
   "name": "Ada Example",
   "phone": "+440000000000",
   "shipping": {
    "address": {
     "city": "Sampleford",
     "country": "GB",
     "line1": "3 Sample Road",
     "line2": "Unit 4",
     "postal_code": "SA1 1SA",
     "state": "Sampleshire"
    },
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "payment_method": "pm_1000000000000000001"
  }
 },
 {
  "operationId": "createCustomer",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "cus_1000000000000000001",
   "object": "customer",
   "created": 1767225600000,
   "livemode": false,
   "address": {
    "city": "Exampleton",
    "country": "GB",
    "line1": "1 Example Street",
    "line2": "Flat 2",
    "postal_code": "EX1 1EX",
    "state": "Exampleshire"
   },
   "email": "ada@example.com",
   "name": "Ada Example",
   "description": "Buyer of the example shop",
   "phone": "+440000000000",
   "metadata": {
    "crm": "1001"
   },
   "shipping": {
    "address": {
     "city": "Sampleford",
     "country": "GB",
     "line1": "3 Sample Road",
     "line2": "Unit 4",
     "postal_code": "SA1 1SA",
     "state": "Sampleshire"
    },
    "name": "Ada Example",
    "phone": "+440000000000"
   }
  }
 },
 {
  "operationId": "createCustomer",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "email": "ada@example.com"
  }
 },
 {
  "operationId": "createCustomer",
  "part": "200",
  "name": "constructed-4",
  "level": "constructed",
  "value": {
   "id": "cus_1000000000000000002",
   "object": "customer",
   "created": 1767225660000,
   "livemode": false,
   "address": {},
   "email": "ada@example.com"
  }
 },
 {
  "operationId": "createFile",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "file": "Receipt of order 1001",
   "purpose": "dispute_evidence"
  }
 },
 {
  "operationId": "createFile",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "file_1000000000000000001",
   "object": "file",
   "created": 1767225600000,
   "expires_at": null,
   "filename": "receipt.txt",
   "purpose": "dispute_evidence",
   "size": 21,
   "title": null,
   "type": "txt",
   "url": "https://files.example.com/v1/files/file_1000000000000000001/contents"
  }
 },
 {
  "operationId": "createInvoice",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "currency": "USD",
   "auto_advance": false,
   "collection_method": "manual-example",
   "description": "Seats in January",
   "metadata": {
    "order": "order-1001"
   },
   "subscription": "sub_1000000000000000001"
  }
 },
 {
  "operationId": "createInvoice",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "inv_1000000000000000001",
   "object": "invoice",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "auto_advance": false,
   "charge": null,
   "collection_method": "manual-example",
   "description": "Seats in January",
   "hosted_invoice_url": null,
   "lines": {
    "object": "list",
    "data": [],
    "has_more": false,
    "url": "/v1/invoices/inv_1000000000000000001/lines"
   },
   "metadata": {
    "order": "order-1001"
   },
   "payment_intent": null,
   "period_start": 1767225600000,
   "period_end": 1769904000000,
   "status": "draft",
   "subscription": "sub_1000000000000000001",
   "account_country": "GB",
   "account_name": "Example Shop",
   "amount_due": 0,
   "amount_paid": 0,
   "amount_precision": 2,
   "billing_reason": "manual"
  }
 },
 {
  "operationId": "createInvoiceItem",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "period": {
    "start": 1767225600000,
    "end": 1769904000000
   },
   "amount": 500,
   "currency": "USD",
   "description": "Two setup fees",
   "metadata": {
    "order": "order-1001"
   },
   "invoice": "inv_1000000000000000001",
   "price": "price_1000000000000000002",
   "quantity": 2
  }
 },
 {
  "operationId": "createInvoiceItem",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ii_1000000000000000001",
   "object": "invoiceitem",
   "amount": 500,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "description": "Two setup fees",
   "metadata": {
    "order": "order-1001"
   },
   "period": {
    "end": 1769904000000,
    "start": 1767225600000
   },
   "price": {
    "id": "price_1000000000000000002",
    "object": "price",
    "created": 1767225600000,
    "active": true,
    "currency": "USD",
    "unit_amount": 250,
    "product": "prod_1000000000000000002",
    "type": "one_time",
    "livemode": false,
    "billing_scheme": "per_unit",
    "lookup_key": "setup-fee",
    "nickname": "Setup",
    "metadata": {
     "kind": "fee"
    }
   },
   "date": 1767225600000,
   "invoice": "inv_1000000000000000001",
   "livemode": false,
   "quantity": 2,
   "subscription": null,
   "test_clock": null
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "3839872m0-1",
  "level": "documented",
  "value": {
   "amount": 2000,
   "confirm": true,
   "currency": "EUR",
   "merchant_order_id": "txid_20221117061049",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "AT"
     },
     "firstName": "Tom",
     "lastName": "Hans"
    },
    "type": "eps"
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "7196160m0-1",
  "level": "documented",
  "value": {
   "amount": 40000,
   "confirm": true,
   "currency": "NGN",
   "merchant_order_id": "order123",
   "payment_method_data": {
    "type": "bank_transfer_ng"
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "7196160m0-2",
  "level": "documented",
  "value": {
   "amount": 40000,
   "capture_method": "automatic",
   "client_secret": "pi_1953741224082931712_secret_Fpksynf4TE4yuzJec7FkHSF8",
   "confirmation_method": "automatic",
   "created": 1754643181000,
   "currency": "NGN",
   "id": "pi_1953741224082931712",
   "livemode": false,
   "merchant_order_id": "order123",
   "next_action": {
    "redirect_to_url": {
     "url": "https://example.test"
    },
    "type": "redirect_to_url"
   },
   "object": "payment_intent",
   "payment_method": "pm_1953741223881605120",
   "payment_method_types": [
    "bank_transfer_ng"
   ],
   "return_url": "https://example.test",
   "status": "requires_action"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "7196715m0-1",
  "level": "documented",
  "value": {
   "amount": 300000,
   "confirm": true,
   "currency": "UGX",
   "merchant_order_id": "order_12345",
   "payment_method_data": {
    "mobile_money": {
     "phone_number": "256777000001",
     "provider_code": "mtn_ug"
    },
    "type": "mobile_money"
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "alipay-plus-1",
  "level": "documented",
  "value": {
   "amount": 200,
   "confirm": true,
   "currency": "IDR",
   "payment_method_data": {
    "type": "alipayplus"
   },
   "payment_method_options": {
    "alipayplus": {
     "terminal_type": "WEB"
    }
   },
   "return_url": "https://wooshpay.com"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "alipay-zh-1",
  "level": "documented",
  "value": {
   "amount": 20,
   "currency": "CNY",
   "confirm": true,
   "payment_method_options": {
    "alipay": {
     "client_ip": "192.168.0.1",
     "terminal_type": "WEB",
     "os_type": "IOS"
    }
   },
   "payment_method_data": {
    "type": "alipay"
   },
   "payment_method_types": [
    "alipay"
   ],
   "return_url": "https://wooshpay.com"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "alipay-zh-2",
  "level": "documented",
  "value": {
   "id": "pi_1666729870215872512",
   "object": "payment_intent",
   "created": 1686214342000,
   "currency": "CNY",
   "amount": 20,
   "status": "requires_action",
   "livemode": true,
   "client_secret": "pi_1666729870215872512_secret_jmGL6NBNInPx5zdjIJ2utli4",
   "next_action": {
    "type": "redirect_to_url",
    "alipay_handle_redirect": {
     "url": "https://open-sea.alipayplus.com/api/open/v1/ac/cashier/self/codevalue/checkout.htm?codeValue=28166604009zSv0130nTr0bKfhzSwT08YvSW"
    }
   },
   "payment_method_types": [
    "alipay"
   ],
   "confirmation_method": "automatic",
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.168.0.1"
    }
   },
   "return_url": "https://wooshpay.com",
   "payment_method": "pm_1666729870102626304",
   "capture_method": "automatic"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "alipay-zh-3",
  "level": "documented",
  "value": {
   "amount": 20,
   "currency": "CNY",
   "confirm": true,
   "payment_method_options": {
    "alipay": {
     "client_ip": "192.168.0.1",
     "terminal_type": "APP",
     "os_type": "IOS"
    }
   },
   "payment_method_data": {
    "type": "alipay"
   },
   "payment_method_types": [
    "alipay"
   ],
   "return_url": "https://wooshpay.com"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "alipay-zh-4",
  "level": "documented",
  "value": {
   "id": "pi_1666732544285999104",
   "object": "payment_intent",
   "created": 1686214980000,
   "currency": "CNY",
   "amount": 20,
   "status": "requires_action",
   "livemode": true,
   "client_secret": "pi_1666732544285999104_secret_NRUV59FL6qtFyz2bXVeDyLD4",
   "next_action": {
    "type": "redirect_to_url",
    "alipay_handle_redirect": {
     "url": "https://render.alipay.com/p/s/i/?scheme=alipays%3A%2F%2Fplatformapi%2FstartApp%3FappId%3D10000007%26actionType%3Droute%26qrcode%3D281666040092tD6e6GlEzzTlQl6HrEqv3kOI%26externalThrough%3D%257B%2522acTerminalType%2522%253A%2522WAP%2522%257D"
    }
   },
   "payment_method_types": [
    "alipay"
   ],
   "confirmation_method": "automatic",
   "payment_method_options": {
    "alipay": {
     "terminal_type": "APP",
     "os_type": "IOS",
     "client_ip": "192.168.0.1"
    }
   },
   "return_url": "https://wooshpay.com",
   "payment_method": "pm_1666732544155975680",
   "capture_method": "automatic"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "bank-transfer-in-united-kingdom-1",
  "level": "documented",
  "value": {
   "amount": 1000,
   "confirm": true,
   "currency": "GBP",
   "merchant_order_id": "Order112344343",
   "merchant_user_id": "123456",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "city": "city",
      "country": "GB",
      "line1": "XX mansion",
      "line2": "XX Town",
      "postal_code": "55555",
      "state": "California"
     },
     "email": "payer@example.test",
     "name": "Test Person"
    },
    "type": "bank_transfer_eu"
   },
   "quantity": 2,
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "USD",
   "confirm": true,
   "payment_method_data": {
    "type": "card",
    "billing_details": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 1EX",
      "state": "Greater London"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    },
    "card": {
     "number": "4111111111111111",
     "exp_month": "03",
     "exp_year": "2030",
     "cvc": "123",
     "name": "Ada Example"
    }
   },
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any",
     "capture_method": "automatic"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-10",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "MYR",
   "confirm": true,
   "payment_method_data": {
    "type": "boost"
   },
   "payment_method_options": {
    "boost": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-11",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000006",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "MYR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000006_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/boost/1000000000000000006"
    }
   },
   "payment_method": "pm_1000000000000000006",
   "payment_method_types": [
    "boost"
   ],
   "payment_method_options": {
    "boost": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-12",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "MYR",
   "confirm": true,
   "payment_method_data": {
    "type": "touchngo"
   },
   "payment_method_options": {
    "touchngo": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-13",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000007",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "MYR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000007_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/touchngo/1000000000000000007"
    }
   },
   "payment_method": "pm_1000000000000000007",
   "payment_method_types": [
    "touchngo"
   ],
   "payment_method_options": {
    "touchngo": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-14",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "PHP",
   "confirm": true,
   "payment_method_data": {
    "type": "gcash"
   },
   "payment_method_options": {
    "gcash": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-15",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000008",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "PHP",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000008_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "gcash_handle_redirect": {
     "url": "https://pay.example.com/gcash/1000000000000000008"
    }
   },
   "payment_method": "pm_1000000000000000008",
   "payment_method_types": [
    "gcash"
   ],
   "payment_method_options": {
    "gcash": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-16",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "THB",
   "confirm": true,
   "payment_method_data": {
    "type": "truemoney"
   },
   "payment_method_options": {
    "truemoney": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-17",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000009",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "THB",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000009_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/truemoney/1000000000000000009"
    }
   },
   "payment_method": "pm_1000000000000000009",
   "payment_method_types": [
    "truemoney"
   ],
   "payment_method_options": {
    "truemoney": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-18",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "THB",
   "confirm": true,
   "payment_method_data": {
    "type": "rabbit_line_pay"
   },
   "payment_method_options": {
    "rabbit_line_pay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-19",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000010",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "THB",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000010_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/rabbit_line_pay/1000000000000000010"
    }
   },
   "payment_method": "pm_1000000000000000010",
   "payment_method_types": [
    "rabbit_line_pay"
   ],
   "payment_method_options": {
    "rabbit_line_pay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000001",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
   "next_action": {
    "type": "challenge_redirect",
    "challenge_redirect": {
     "url": "https://pay.example.com/card/1000000000000000001",
     "return_url": "https://shop.example.com/return"
    }
   },
   "payment_method": "pm_1000000000000000001",
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-20",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "CNY",
   "confirm": true,
   "payment_method_data": {
    "type": "alipayplus",
    "billing_details": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 1EX",
      "state": "Greater London"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    },
    "alipayplus": {}
   },
   "payment_method_options": {
    "alipayplus": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-21",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000011",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "CNY",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000011_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/alipayplus/1000000000000000011"
    }
   },
   "payment_method": "pm_1000000000000000011",
   "payment_method_types": [
    "alipayplus"
   ],
   "payment_method_options": {
    "alipayplus": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-22",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "PHP",
   "confirm": true,
   "payment_method_data": {
    "type": "bpi"
   },
   "payment_method_options": {
    "bpi": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-23",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000012",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "PHP",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000012_secret_constructedConstructed01",
   "next_action": {
    "type": "bpi_handle_redirect",
    "bpi_handle_redirect": {
     "url": "https://pay.example.com/bpi/1000000000000000012"
    }
   },
   "payment_method": "pm_1000000000000000012",
   "payment_method_types": [
    "bpi"
   ],
   "payment_method_options": {
    "bpi": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-24",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "CNY",
   "confirm": true,
   "payment_method_data": {
    "type": "wechat_pay",
    "billing_details": {
     "name": "Ada Example"
    },
    "wechat_pay": {}
   },
   "payment_method_options": {
    "wechat_pay": {
     "terminal_type": "EXAMPLE"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-25",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000013",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "CNY",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000013_secret_constructedConstructed01",
   "payment_method": "pm_1000000000000000013",
   "payment_method_types": [
    "wechat_pay"
   ],
   "payment_method_options": {
    "wechat_pay": {
     "terminal_type": "EXAMPLE"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-26",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "EUR",
   "confirm": true,
   "payment_method_data": {
    "type": "sepa_debit",
    "billing_details": {
     "address": {
      "country": "DE"
     },
     "email": "ada@example.com",
     "name": "Ada Example"
    },
    "sepa_debit": {}
   },
   "payment_method_options": {
    "sepa_debit": {
     "iban": "DE89370400440532013000"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-27",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000014",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "EUR",
   "amount": 2000,
   "status": "processing",
   "livemode": false,
   "client_secret": "pi_1000000000000000014_secret_constructedConstructed01",
   "payment_method": "pm_1000000000000000014",
   "payment_method_types": [
    "sepa_debit"
   ],
   "payment_method_options": {
    "sepa_debit": {
     "iban": "DE89370400440532013000"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-29",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000015",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "EUR",
   "amount": 2000,
   "status": "processing",
   "livemode": false,
   "client_secret": "pi_1000000000000000015_secret_constructedConstructed01",
   "payment_method": "pm_1000000000000000015",
   "payment_method_types": [
    "sepa"
   ],
   "payment_method_options": {
    "sepa": {
     "iban": "DE89370400440532013000"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000002",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed01",
   "next_action": {
    "ddc_redirect": {
     "url": "https://pay.example.com/card/1000000000000000002",
     "return_url": "https://shop.example.com/return"
    }
   },
   "payment_method": "pm_1000000000000000002",
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-30",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "MXN",
   "confirm": true,
   "payment_method_data": {
    "type": "spei",
    "billing_details": {
     "name": "Ada Example"
    }
   },
   "payment_method_options": {
    "spei": {
     "curp": "XEXX000101HNEXXX00",
     "rfc_pf": "XEXX000101000"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-31",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000016",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "MXN",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000016_secret_constructedConstructed01",
   "next_action": {
    "type": "spei_handle_redirect",
    "spei_handle_redirect": {
     "url": "https://pay.example.com/spei/1000000000000000016"
    }
   },
   "payment_method": "pm_1000000000000000016",
   "payment_method_types": [
    "spei"
   ],
   "payment_method_options": {
    "spei": {
     "curp": "XEXX000101HNEXXX00",
     "rfc_pf": "XEXX000101000"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-32",
  "level": "constructed",
  "value": {
   "amount": 50000,
   "currency": "INR",
   "confirm": true,
   "payment_method_data": {
    "type": "upi",
    "billing_details": {
     "email": "ada@example.com"
    }
   },
   "payment_method_options": {
    "upi": {
     "app_type": "phonepe"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-33",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000017",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "INR",
   "amount": 50000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000017_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/upi/1000000000000000017"
    }
   },
   "payment_method": "pm_1000000000000000017",
   "payment_method_types": [
    "upi"
   ],
   "payment_method_options": {
    "upi": {
     "app_type": "phonepe"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-34",
  "level": "constructed",
  "value": {
   "amount": 5000,
   "currency": "UGX",
   "confirm": true,
   "payment_method_data": {
    "type": "mobile_money",
    "billing_details": {
     "name": "Ada Example"
    },
    "mobile_money": {
     "phone_number": "256700000000",
     "provider_code": "mtn_ug"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-35",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000018",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "UGX",
   "amount": 5000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000018_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/mobile_money/1000000000000000018"
    }
   },
   "payment_method": "pm_1000000000000000018",
   "payment_method_types": [
    "mobile_money"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-36",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "EUR",
   "confirm": true,
   "payment_method_data": {
    "type": "ideal",
    "billing_details": {
     "address": {
      "city": "Amsterdam",
      "country": "NL",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "1000 EX",
      "state": "Noord-Holland"
     },
     "email": "ada@example.com",
     "firstName": "Ada",
     "lastName": "Example",
     "name": "Ada Example",
     "phone": "+310000000000"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-37",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000019",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "EUR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000019_secret_constructedConstructed01",
   "next_action": {
    "type": "ideal_handle_redirect",
    "ideal_handle_redirect": {
     "url": "https://pay.example.com/ideal/1000000000000000019"
    }
   },
   "payment_method": "pm_1000000000000000019",
   "payment_method_types": [
    "ideal"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-38",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "SGD",
   "confirm": true,
   "payment_method_data": {
    "type": "paynow",
    "billing_details": {
     "address": {
      "city": "Singapore",
      "country": "SG",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "000000",
      "state": "Singapore"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "phone": "+650000000000"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-4",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "HKD",
   "confirm": true,
   "payment_method_data": {
    "type": "alipay_hk"
   },
   "payment_method_options": {
    "alipay_hk": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-41",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000064",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "GBP",
   "amount": 5000000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000064_secret_constructedConstructed01",
   "next_action": {
    "type": "bank_transfer_uk_handle_redirect",
    "bank_transfer_uk_handle_redirect": {
     "url": "https://pay.example.com/bank_transfer_uk/1000000000000000064"
    }
   },
   "payment_method": "pm_1000000000000000064",
   "payment_method_types": [
    "bank_transfer_uk"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-42",
  "level": "constructed",
  "value": {
   "amount": 2000,
   "currency": "USD",
   "confirm": true,
   "payment_method_data": {
    "type": "wallet_of_tomorrow"
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-43",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000022",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "VND",
   "amount": 200000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000022_secret_constructedConstructed01",
   "next_action": {
    "bank_transfer_vn_handle_redirect": {
     "url": "https://pay.example.com/momo/1000000000000000022",
     "qrcode": "EXAMPLE-QR-CONTENT"
    }
   },
   "payment_method": "pm_1000000000000000022",
   "payment_method_types": [
    "momo"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-44",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000023",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "VND",
   "amount": 200000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000023_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "momo_handle_redirect": {
     "url": "https://pay.example.com/momo/1000000000000000023"
    }
   },
   "payment_method": "pm_1000000000000000023",
   "payment_method_types": [
    "momo"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-46",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000025",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "MYR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000025_secret_constructedConstructed01",
   "next_action": {
    "type": "mcash_handle_redirect",
    "mcash_handle_redirect": {
     "url": "https://pay.example.com/mcash/1000000000000000025"
    }
   },
   "payment_method": "pm_1000000000000000025",
   "payment_method_types": [
    "mcash"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-49",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000028",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "VND",
   "amount": 200000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000028_secret_constructedConstructed01",
   "next_action": {
    "type": "9pay_handle_redirect",
    "9pay_handle_redirect": {
     "url": "https://pay.example.com/9pay/1000000000000000028"
    }
   },
   "payment_method": "pm_1000000000000000028",
   "payment_method_types": [
    "9pay"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-5",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000003",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "HKD",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000003_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/alipay_hk/1000000000000000003"
    }
   },
   "payment_method": "pm_1000000000000000003",
   "payment_method_types": [
    "alipay_hk"
   ],
   "payment_method_options": {
    "alipay_hk": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-50",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000029",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "IDR",
   "amount": 5000000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000029_secret_constructedConstructed01",
   "next_action": {
    "type": "ovo_handle_redirect",
    "ovo_handle_redirect": {
     "url": "https://pay.example.com/ovo/1000000000000000029"
    }
   },
   "payment_method": "pm_1000000000000000029",
   "payment_method_types": [
    "ovo"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-53",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000032",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "EUR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000032_secret_constructedConstructed01",
   "next_action": {
    "type": "eps_handle_redirect",
    "eps_handle_redirect": {
     "url": "https://pay.example.com/eps/1000000000000000032"
    }
   },
   "payment_method": "pm_1000000000000000032",
   "payment_method_types": [
    "eps"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-54",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000033",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "EUR",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000033_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "giropay_handle_redirect": {
     "url": "https://pay.example.com/giropay/1000000000000000033"
    }
   },
   "payment_method": "pm_1000000000000000033",
   "payment_method_types": [
    "giropay"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-6",
  "level": "constructed",
  "value": {
   "amount": 20000,
   "currency": "KRW",
   "confirm": true,
   "payment_method_data": {
    "type": "kakaopay"
   },
   "payment_method_options": {
    "kakaopay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-60",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000039",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "IDR",
   "amount": 5000000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000039_secret_constructedConstructed01",
   "next_action": {
    "type": "bank_transfer_id_handle_redirect",
    "bank_transfer_id_handle_redirect": {
     "url": "https://pay.example.com/bank_transfer_id/1000000000000000039"
    }
   },
   "payment_method": "pm_1000000000000000039",
   "payment_method_types": [
    "bank_transfer_id"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-62",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000041",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "THB",
   "amount": 2000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000041_secret_constructedConstructed01",
   "next_action": {
    "type": "promptpay_handle_redirect",
    "promptpay_handle_redirect": {
     "url": "https://pay.example.com/promptpay/1000000000000000041"
    }
   },
   "payment_method": "pm_1000000000000000041",
   "payment_method_types": [
    "promptpay"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-7",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000004",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "KRW",
   "amount": 20000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000004_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "redirect_to_url": {
     "url": "https://pay.example.com/kakaopay/1000000000000000004"
    }
   },
   "payment_method": "pm_1000000000000000004",
   "payment_method_types": [
    "kakaopay"
   ],
   "payment_method_options": {
    "kakaopay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-8",
  "level": "constructed",
  "value": {
   "amount": 5000000,
   "currency": "IDR",
   "confirm": true,
   "payment_method_data": {
    "type": "dana"
   },
   "payment_method_options": {
    "dana": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "constructed-9",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000005",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "IDR",
   "amount": 5000000,
   "status": "requires_action",
   "livemode": false,
   "client_secret": "pi_1000000000000000005_secret_constructedConstructed01",
   "next_action": {
    "type": "redirect_to_url",
    "dana_handle_redirect": {
     "url": "https://pay.example.com/dana/1000000000000000005"
    }
   },
   "payment_method": "pm_1000000000000000005",
   "payment_method_types": [
    "dana"
   ],
   "payment_method_options": {
    "dana": {
     "terminal_type": "APP",
     "os_type": "ANDROID",
     "client_ip": "192.0.2.1"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "constructed-90",
  "level": "constructed",
  "value": {
   "amount": 2100,
   "currency": "USD",
   "confirm": true,
   "payment_method": "pm_1000000000000000002",
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "return_url": "https://shop.example.com/return",
   "capture_method": "manual",
   "confirmation_method": "automatic",
   "customer": "cus_1000000000000000001",
   "description": "Order 1001",
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "metadata": {
    "order": "1001"
   },
   "off-session": false,
   "quantity": 2,
   "receipt_email": "buyer@example.com",
   "setup_future_usage": "on_session",
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Royal Mail"
   }
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-1722924-1",
  "level": "documented",
  "value": {
   "amount": 1,
   "confirm": true,
   "currency": "USD",
   "merchant_order_id": "id1111",
   "payment_method_data": {
    "card": {
     "cvc": "123",
     "exp_month": "03",
     "exp_year": "2027",
     "number": "4111111111111111"
    },
    "type": "card"
   },
   "payment_method_options": {
    "card": {
     "capture_method": "automatic",
     "request_three_d_secure": "any"
    }
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-1722924-3",
  "level": "documented",
  "value": {
   "amount": 1,
   "confirm": true,
   "currency": "USD",
   "merchant_order_id": "id1111",
   "payment_method_data": {
    "card": {
     "cvc": "123",
     "exp_month": "03",
     "exp_year": "2027",
     "number": "4111111111111111"
    },
    "type": "card"
   },
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto"
    }
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "doc-1722924-4",
  "level": "documented",
  "value": {
   "3ds_status": null,
   "amount": 1,
   "amount_capturable": null,
   "cancel_at": "",
   "cancellation_reason": null,
   "client_secret": "pi_1583366366029676544_secret_WKtUP8YmKmUKxcQPV0Zrmxym",
   "confirmation_method": "automatic",
   "created": 1666338934000,
   "currency": "USD",
   "description": null,
   "id": "pi_1583366366029676544",
   "last_payment_error": null,
   "livemode": false,
   "merchant_order_id": "id1111",
   "metadata": null,
   "next_action": "",
   "object": "payment_intent",
   "payment_method_options": "{\"card\":{\"request_three_d_secure\":\"auto\",\"capture_method\":\"automatic\"}}",
   "payment_method_types": "[\"card\",\"alipay\",\"wechat_pay\",\"alipayplus\",\"klarna\",\"ideal\",\"giropay\",\"sofort\",\"eps\",\"trustly\",\"bancontact\",\"p24\",\"sepa\"]",
   "receipt_email": null,
   "statement_descriptor": null,
   "statement_descriptor_suffix": null,
   "status": "succeeded"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-1799213-1",
  "level": "documented",
  "value": {
   "amount": 2000,
   "confirm": true,
   "currency": "EUR",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "DE"
     },
     "email": "payer@example.test",
     "name": "John Doe"
    },
    "type": "sepa"
   },
   "payment_method_options": {
    "sepa": {
     "iban": "DE12500105170648489890"
    }
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-2603004-1",
  "level": "documented",
  "value": {
   "amount": 10000,
   "confirm": true,
   "currency": "VND",
   "payment_method_data": {
    "type": "9pay"
   },
   "return_url": "https://example.test/"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-2738725-1",
  "level": "documented",
  "value": {
   "amount": 2000,
   "confirm": true,
   "currency": "THB",
   "payment_method_options": {
    "truemoney": {
     "os_type": "ANDROID",
     "terminal_type": "WEB"
    }
   },
   "payment_method_types": [
    "truemoney"
   ],
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-2886016-1",
  "level": "documented",
  "value": {
   "amount": 30000,
   "confirm": true,
   "currency": "PHP",
   "merchant_order_id": "商户订单号",
   "payment_method_data": {
    "type": "gcash"
   },
   "payment_method_options": {
    "gcash": {
     "terminal_type": "WEB"
    }
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "doc-2886016-2",
  "level": "documented",
  "value": {
   "amount": 30000,
   "capture_method": "automatic",
   "client_secret": "pi_1692411609156157440_secret_LTUJaQca5yi6krhonAQoGUL8",
   "confirmation_method": "automatic",
   "created": 1692337346000,
   "currency": "PHP",
   "id": "pi_1692411609156157440",
   "livemode": false,
   "merchant_order_id": "商户订单号",
   "next_action": {
    "gcash_handle_redirect": {
     "url": "https://example.test/checkout.htm?codeValue=REDACTED&loadMode=2"
    },
    "type": "redirect_to_url"
   },
   "object": "payment_intent",
   "payment_method": "pm_1692411609059688448",
   "payment_method_options": {
    "gcash": {
     "terminal_type": "WEB"
    }
   },
   "payment_method_types": [
    "gcash"
   ],
   "return_url": "https://example.test",
   "status": "requires_action"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-3048471-1",
  "level": "documented",
  "value": {
   "amount": 100,
   "confirm": true,
   "currency": "USD",
   "customer": "cus_1760950869144109056",
   "payment_method_data": {
    "type": "alipay"
   },
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB"
    }
   },
   "return_url": "https://host.example",
   "setup_future_usage": "off_session"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "doc-3048471-2",
  "level": "documented",
  "value": {
   "amount": 100,
   "capture_method": "automatic",
   "client_secret": "pi_1762686851044343808_secret_RSWWKd4j8HqTUZNGgvCYEFoF",
   "confirmation_method": "automatic",
   "created": 1709092269000,
   "currency": "USD",
   "customer": "cus_1760950869144109056",
   "id": "pi_1762686851044343808",
   "livemode": false,
   "next_action": {
    "alipay_handle_redirect": {
     "url": "https://host.example"
    },
    "type": "alipay_handle_redirect"
   },
   "object": "payment_intent",
   "payment_method": "pm_1762686850952069120",
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB"
    }
   },
   "payment_method_types": [
    "alipay"
   ],
   "return_url": "https://host.example",
   "setup_future_usage": "off_session",
   "status": "requires_action"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-3315671-1",
  "level": "documented",
  "value": {
   "amount": 2000,
   "confirm": true,
   "currency": "EUR",
   "merchant_order_id": "id_XXXXXXX",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "NL"
     },
     "firstName": "Test",
     "lastName": "Person"
    },
    "type": "ideal"
   },
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "doc-3568363-1",
  "level": "documented",
  "value": {
   "amount": 1000,
   "confirm": true,
   "currency": "BRL",
   "description": "product description",
   "merchant_order_id": "Order112344343",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "BR"
     },
     "email": "test@example.com",
     "name": "Test Person"
    },
    "type": "pix"
   },
   "return_url": "https://host.example"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "doc-3568363-2",
  "level": "documented",
  "value": {
   "amount": 1000,
   "capture_method": "automatic",
   "client_secret": "pi_1745344408523374592_secret_8RVniIRG2HBKTr0mokq0hwrR",
   "confirmation_method": "automatic",
   "created": 1704957509000,
   "currency": "BRL",
   "description": "product description",
   "id": "pi_1745344408523374592",
   "livemode": false,
   "merchant_order_id": "Order112344343",
   "next_action": {
    "pix_handle_redirect": {
     "url": "https://host.example/paymentcode?elided=1"
    },
    "type": "pix_handle_redirect"
   },
   "object": "payment_intent",
   "payment_method": "pm_1745344408435294208",
   "payment_method_types": [
    "pix"
   ],
   "return_url": "https://host.example",
   "status": "requires_action"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "paynow-1",
  "level": "documented",
  "value": {
   "amount": 1000,
   "currency": "SGD",
   "description": "product description",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "SG"
     },
     "email": "payer@example.test",
     "name": "Test Person"
    },
    "type": "paynow"
   },
   "quantity": 2,
   "return_url": "https://example.test"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "request",
  "name": "sofort-1",
  "level": "documented",
  "value": {
   "amount": 2000,
   "confirm": true,
   "currency": "EUR",
   "payment_method_data": {
    "billing_details": {
     "address": {
      "country": "DE"
     },
     "firstName": "Test",
     "lastName": "Person"
    },
    "type": "sofort"
   },
   "return_url": "https://wooshpay.com"
  }
 },
 {
  "operationId": "createPaymentIntent",
  "part": "200",
  "name": "sofort-2",
  "level": "documented",
  "value": {
   "amount": 2000,
   "capture_method": "automatic",
   "client_secret": "pi_1670640606184996864_secret_kcK3jYnN2GqGRsrJdFPoqDSR",
   "confirmation_method": "automatic",
   "created": 1687146734000,
   "currency": "EUR",
   "id": "pi_1670640606184996864",
   "livemode": false,
   "next_action": {
    "sofort_handle_redirect": {
     "url": "https://host.example/ti/sofortueberweisungmixed?elided=1"
    },
    "type": "redirect_to_url"
   },
   "object": "payment_intent",
   "payment_method": "pm_1670640606088527872",
   "payment_method_types": [
    "sofort"
   ],
   "return_url": "https://wooshpay.com",
   "status": "requires_action"
  }
 },
 {
  "operationId": "createPaymentLink",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "line_items": [
    {
     "price": "price_1000000000000000001",
     "quantity": 2
    }
   ],
   "after_completion": {
    "type": "redirect",
    "redirect": {
     "url": "https://shop.example.com/thanks"
    }
   },
   "billing_address_collection": "required",
   "metadata": {
    "campaign": "spring"
   },
   "phone_number_collection": {
    "enabled": true
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB",
     "SG"
    ]
   }
  }
 },
 {
  "operationId": "createPaymentLink",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "plink_1000000000000000001",
   "object": "payment_link",
   "active": true,
   "after_completion": {
    "type": "redirect",
    "redirect": {
     "url": "https://shop.example.com/thanks"
    }
   },
   "billing_address_collection": "required",
   "currency": "USD",
   "livemode": false,
   "metadata": {
    "campaign": "spring"
   },
   "phone_number_collection": {
    "enabled": true
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB",
     "SG"
    ]
   },
   "url": "https://pay.example.com/l/1000000000000000001",
   "line_items": {
    "object": "list",
    "url": "/v1/payment_links/plink_1000000000000000001/line_items",
    "has_more": false,
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "description": "Loose leaf",
        "images": [
         "https://shop.example.com/tea.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "7"
        },
        "updated": 1767225600000,
        "url": "https://shop.example.com/tea"
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit",
       "lookup_key": "tea_100",
       "nickname": "Tea",
       "metadata": {
        "season": "spring"
       }
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "created": 1767225600000
  }
 },
 {
  "operationId": "createPaymentMethod",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "type": "card",
   "billing_details": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "metadata": {
    "crm": "1001"
   },
   "card": {
    "number": "4111111111111111",
    "exp_month": "03",
    "exp_year": "2027",
    "cvc": "123",
    "name": "Ada Example"
   }
  }
 },
 {
  "operationId": "createPaymentMethod",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000001",
   "object": "payment_method",
   "type": "card",
   "created": 1767225600000,
   "livemode": false,
   "customer": null,
   "billing_details": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "metadata": {
    "crm": "1001"
   },
   "card": {
    "brand": "Visa",
    "checks": {
     "address_line1_check": "pass",
     "address_zip_check": "pass",
     "cvc_check": "pass"
    },
    "country": "GB",
    "exp_month": 3,
    "exp_year": 2027,
    "fingerprint": "constructedFingerprint01",
    "funding": "credit",
    "last4": "1111",
    "metadata": {
     "source": "form"
    }
   }
  }
 },
 {
  "operationId": "createPaymentMethod",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "type": "card",
   "card": {
    "number": "4111111111111111",
    "exp_month": 3,
    "exp_year": 2027,
    "cvc": "123",
    "name": "Ada Example"
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "7115003m0-1",
  "level": "documented",
  "value": {
   "beneficiary_data": {
    "destination_data": {
     "bank_account": {
      "account_holder_name": "TEST PERSON",
      "account_number": "06137128",
      "country": "US",
      "routing_number": "00290019",
      "routing_type": "aba"
     },
     "destination_type": "bank_account"
    }
   },
   "merchant_payout_id": "pay_123123123",
   "payment_amount": 5500,
   "payment_currency": "USD",
   "source_currency": "USD"
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "api-42628142-1",
  "level": "documented",
  "value": {
   "beneficiary_data": {
    "destination_data": {
     "destination_type": "upi",
     "upi": {
      "phone_number": "91-8276831583",
      "vpa": "test@upi"
     }
    },
    "nickname": "test1"
   },
   "payment_amount": 124000,
   "payment_currency": "INR",
   "source_amount": 10000,
   "source_currency": "INR"
  }
 },
 {
  "operationId": "createPayout",
  "part": "200",
  "name": "api-42628142-2",
  "level": "documented",
  "value": {
   "beneficiary_data": {
    "created": 1731033691000,
    "destination_data": {
     "destination_type": "upi",
     "imps": {
      "phone_number": "91-8276831583",
      "vpa": "test@upi"
     }
    },
    "id": "bf_1854477747879936000",
    "livemode": false,
    "nickname": "test1",
    "object": "beneficiary"
   },
   "created": 1731033692000,
   "id": "po_1854715844924276736",
   "livemode": false,
   "object": "payout",
   "payment_amount": 124000,
   "payment_currency": "INR",
   "source_amount": 124000,
   "source_currency": "INR",
   "status": "pending"
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "payment_currency": "USD",
   "payment_amount": 5000,
   "source_currency": "USD",
   "merchant_payout_id": "pay_1000001",
   "description": "Tea, January",
   "metadata": {
    "document_1": "file_1000000000000000001"
   },
   "beneficiary_data": {
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "000123456789",
      "routing_type": "aba",
      "routing_number": "000000001",
      "country": "US",
      "currency": "USD",
      "account_holder_type": "individual",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "swift": "EXMPUS00000",
      "bank_name": "Example Bank",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      }
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-10",
  "level": "constructed",
  "value": {
   "payment_currency": "USD",
   "payment_amount": 5000,
   "source_currency": "USD",
   "beneficiary": "bf_1000000000000000001"
  }
 },
 {
  "operationId": "createPayout",
  "part": "200",
  "name": "constructed-11",
  "level": "constructed",
  "value": {
   "id": "po_1000000000000000001",
   "object": "payout",
   "created": 1767225600000,
   "livemode": false,
   "status": "pending",
   "beneficiary_data": {
    "id": "bf_1000000000000000001",
    "object": "beneficiary",
    "created": 1767225600000,
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "000123456789",
      "routing_type": "aba",
      "routing_number": "000000001",
      "country": "US"
     }
    },
    "nickname": "Ada, tea supplier",
    "metadata": {
     "supplier": "S-17"
    },
    "livemode": false
   },
   "payment_amount": 5000,
   "payment_currency": "USD",
   "source_amount": 5000,
   "source_currency": "USD",
   "merchant_payout_id": "pay_1000001",
   "description": "Tea, January",
   "metadata": {
    "document_1": "file_1000000000000000001"
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-12",
  "level": "constructed",
  "value": {
   "payment_currency": "USD",
   "payment_amount": 5000,
   "source_currency": "USD",
   "merchant_payout_id": "pay_1000012",
   "description": "Tea, December",
   "beneficiary_data": {
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "000123456789",
      "routing_type": "aba",
      "routing_number": "000000001",
      "country": "US",
      "account_holder_type": "company",
      "currency": "USD",
      "swift": "TESTUS33"
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "payment_currency": "GBP",
   "payment_amount": 5000,
   "source_currency": "GBP",
   "merchant_payout_id": "pay_1000002",
   "beneficiary_data": {
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "00012345",
      "routing_type": "sort",
      "routing_number": "000001",
      "country": "GB",
      "currency": "GBP",
      "account_holder_type": "individual",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "swift": "EXMPGB00000",
      "bank_name": "Example Bank",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      }
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "payment_currency": "EUR",
   "payment_amount": 5000,
   "source_currency": "EUR",
   "merchant_payout_id": "pay_1000003",
   "beneficiary_data": {
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "0000012345",
      "routing_type": "iban",
      "routing_number": "AT000000000000012345",
      "country": "AT",
      "currency": "EUR",
      "account_holder_type": "individual",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "swift": "EXMPAT00000",
      "bank_name": "Example Bank",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      }
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-4",
  "level": "constructed",
  "value": {
   "payment_currency": "ZAR",
   "payment_amount": 15000,
   "source_currency": "ZAR",
   "source_amount": 15000,
   "beneficiary_data": {
    "nickname": "Ada, tea supplier",
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_number": "0000012345",
      "account_holder_name": "Ada Example",
      "bank_name": "Access Bank",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      },
      "country": "ZA",
      "currency": "ZAR",
      "account_holder_type": "individual",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "swift": "EXMPZA00000",
      "routing_type": "aba",
      "routing_number": "000000001"
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-5",
  "level": "constructed",
  "value": {
   "payment_currency": "CNY",
   "payment_amount": 50000,
   "source_currency": "USD",
   "type": "to_China",
   "payment_intents_id": [
    "pi_1000000000000000001"
   ],
   "beneficiary_data": {
    "nickname": "Ada, tea supplier",
    "entity": {
     "type": "business",
     "company_registered_name": "Example Tea Ltd",
     "business": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Floor 2",
       "postal_code": "N1 1AA",
       "state": "London"
      },
      "additional_info": {
       "business_area": "Tea",
       "business_phone_number": "+440000000000",
       "business_registration_number": "00000001",
       "legal_rep_first_name": "Ada",
       "legal_rep_last_name": "Example",
       "legal_rep_id_type": "social_security",
       "legal_rep_id_number": "000000001",
       "legal_rep_email": "ada@example.com",
       "legal_rep_phone": "+440000000000"
      }
     }
    },
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "country": "CN",
      "currency": "CNY",
      "swift": "EXMPCNBJ000",
      "account_holder_name": "Ada Example",
      "account_holder_type": "individual",
      "routing_number": "000000000001",
      "account_number": "000000012345",
      "bank_name": "Example Bank",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "routing_type": "aba",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      }
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-6",
  "level": "constructed",
  "value": {
   "payment_currency": "CNY",
   "source_currency": "USD",
   "source_amount": 10000,
   "beneficiary_data": {
    "nickname": "Ada, tea supplier",
    "destination_data": {
     "destination_type": "alipay",
     "alipay": {
      "user_id": "+440000000000",
      "first_name": "Ada"
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-8",
  "level": "constructed",
  "value": {
   "payment_currency": "CAD",
   "payment_amount": 5000,
   "source_currency": "CAD",
   "beneficiary_data": {
    "nickname": "Ada, tea supplier",
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "country": "CA",
      "currency": "CAD",
      "account_number": "0000012345",
      "account_holder_name": "Ada Example",
      "account_holder_type": "individual",
      "phone_number": "+440000000000",
      "email": "ada@example.com",
      "dob": {
       "day": "01",
       "month": "02",
       "year": "1990"
      },
      "swift": "EXMPCATT000",
      "bank_name": "Example Bank",
      "routing_type": "aba",
      "routing_number": "000000001",
      "certificate": {
       "certificate_type": "id_card",
       "certificate_number": "0000000000001"
      }
     }
    }
   }
  }
 },
 {
  "operationId": "createPayout",
  "part": "request",
  "name": "constructed-9",
  "level": "constructed",
  "value": {
   "payment_currency": "KES",
   "payment_amount": 50000,
   "source_currency": "KES",
   "beneficiary_data": {
    "nickname": "Ada, tea supplier",
    "destination_data": {
     "destination_type": "carrier_billing",
     "carrier_billing": {}
    }
   }
  }
 },
 {
  "operationId": "createPrice",
  "part": "request",
  "name": "checkout-3",
  "level": "documented",
  "value": {
   "currency": "GBP",
   "product": "prod_1554351292598452224",
   "unit_amount": 5,
   "active": true,
   "metadata": {
    "key1": "value1",
    "key2": "value2"
   },
   "nickname": "some nickname",
   "product_data": null,
   "lookup_key": "test_lookup_key"
  }
 },
 {
  "operationId": "createPrice",
  "part": "request",
  "name": "checkout-4",
  "level": "documented",
  "value": {
   "currency": "GBP",
   "product": null,
   "unit_amount": 5,
   "active": true,
   "metadata": {
    "key1": "value1",
    "key2": "value2"
   },
   "nickname": "fengli",
   "product_data": {
    "id": null,
    "name": "example product",
    "active": true,
    "description": "very delicious",
    "metadata": {
     "key1": "value1",
     "key2": "value2"
    },
    "url": "www.example.com"
   },
   "billing_scheme": "testscheme",
   "lookup_key": "test_lookup_key"
  }
 },
 {
  "operationId": "createPrice",
  "part": "200",
  "name": "checkout-5",
  "level": "documented",
  "value": {
   "id": "price_1554384814788837376",
   "object": "price",
   "created": 1659429194000,
   "active": true,
   "currency": "GBP",
   "metadata": {
    "key1": "value1",
    "key2": "value2"
   },
   "nickname": "some nickname",
   "product": {
    "id": "prod_1554351292598452224",
    "object": "product",
    "created": 1659421201000,
    "active": true,
    "description": "very delicious",
    "metadata": {
     "key1": "value1",
     "key3": "value3"
    },
    "name": "taiwan fengli",
    "livemode": false,
    "url": "www.example.com",
    "updated": 1659422039000
   },
   "type": "one_time",
   "livemode": false,
   "unit_amount": 5,
   "billing_scheme": "per_unit",
   "lookup_key": "test_lookup_key"
  }
 },
 {
  "operationId": "createPrice",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "currency": "USD",
   "unit_amount": 1050,
   "product": "prod_1000000000000000001",
   "recurring": {
    "interval": "month",
    "interval_count": 1,
    "usage_type": "licensed"
   }
  }
 },
 {
  "operationId": "createPrice",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "currency": "USD",
   "unit_amount": 1050,
   "product_data": {
    "name": "Tea, 100 g",
    "images": [
     "https://shop.example.com/tea.jpg"
    ]
   }
  }
 },
 {
  "operationId": "createProduct",
  "part": "request",
  "name": "checkout-1",
  "level": "documented",
  "value": {
   "name": "example product",
   "active": true,
   "description": "some description",
   "metadata": {
    "key1": "value1",
    "key3": "value3"
   },
   "url": "www.example.com"
  }
 },
 {
  "operationId": "createProduct",
  "part": "200",
  "name": "checkout-2",
  "level": "documented",
  "value": {
   "id": "prod_1554351292598452224",
   "object": "product",
   "created": 1665642282000,
   "active": true,
   "description": "some description",
   "metadata": {
    "key1": "value1",
    "key2": "value2"
   },
   "name": "example product",
   "livemode": false,
   "url": "www.example.com",
   "updated": 1665642282000,
   "images": null
  }
 },
 {
  "operationId": "createProduct",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": null,
   "name": "Tea, 100 g",
   "images": [
    "https://shop.example.com/tea.jpg"
   ]
  }
 },
 {
  "operationId": "createPromotionCode",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "coupon": "coupon_1000000000000000001",
   "code": "SPRING5",
   "metadata": {
    "channel": "letter"
   },
   "active": true,
   "customer": "cus_1000000000000000001",
   "expires_at": "1769904000000",
   "max_redemptions": 50,
   "restrictions": {
    "first_time_transaction": true,
    "minimum_amount": 2000,
    "minimum_amount_currency": "USD"
   }
  }
 },
 {
  "operationId": "createPromotionCode",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "promo_1000000000000000001",
   "object": "promotion_code",
   "active": true,
   "code": "SPRING5",
   "coupon": {
    "id": "coupon_1000000000000000001",
    "object": "coupon",
    "amount_off": 500,
    "currency": "USD",
    "duration": "once",
    "created": 1767225600000,
    "livemode": false,
    "metadata": {
     "campaign": "spring"
    },
    "name": "Spring discount",
    "percent_off": null,
    "duration_in_months": null,
    "duration_in_weeks": null,
    "duration_in_days": null,
    "max_redemptions": null,
    "redeem_by": null,
    "times_redeemed": 0,
    "valid": true,
    "applies_to": null,
    "currency_options": {
     "EUR": {
      "amount_off": 450
     }
    }
   },
   "created": 1767225660000,
   "customer": "cus_1000000000000000001",
   "expires_at": "1769904000000",
   "livemode": false,
   "max_redemptions": 50,
   "metadata": {
    "channel": "letter"
   },
   "restrictions": {
    "first_time_transaction": true,
    "minimum_amount": 2000,
    "minimum_amount_currency": "USD"
   },
   "times_redeemed": 0
  }
 },
 {
  "operationId": "createRefund",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "payment_intent": "pi_1000000000000000001",
   "amount": 500,
   "reason": "requested_by_customer",
   "metadata": {
    "return": "R-17"
   }
  }
 },
 {
  "operationId": "createRefund",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "re_1000000000000000001",
   "object": "refund",
   "amount": 500,
   "created": 1767226200000,
   "currency": "CNY",
   "metadata": {
    "return": "R-17"
   },
   "payment_intent": "pi_1000000000000000001",
   "reason": "requested_by_customer",
   "status": "succeeded"
  }
 },
 {
  "operationId": "createRefund",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "payment_intent": "pi_1000000000000000001",
   "amount": "500"
  }
 },
 {
  "operationId": "createSetupIntent",
  "part": "request",
  "name": "7228013m0-1",
  "level": "documented",
  "value": {
   "confirm": true,
   "customer": "cus_1838767497487056896",
   "payment_method_data": {
    "card": {
     "cvc": "022",
     "exp_month": "04",
     "exp_year": "2027",
     "name": "XX XXX",
     "number": "4761344136141390"
    },
    "type": "card"
   },
   "payment_method_types": [
    "card"
   ],
   "return_url": "https://host.example",
   "usage": "on_session"
  }
 },
 {
  "operationId": "createSetupIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "confirm": true,
   "customer": "cus_1000000000000000001",
   "description": "Card for the tea subscription",
   "metadata": {
    "plan": "tea"
   },
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any"
    }
   },
   "payment_method_data": {
    "type": "card",
    "billing_details": {
     "address": {
      "city": "Exampletown",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Exampleshire"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    },
    "card": {
     "number": "4111111111111111",
     "exp_month": "03",
     "exp_year": "2027",
     "cvc": "123",
     "name": "Ada Example"
    }
   },
   "usage": "off_session",
   "return_url": "https://shop.example.com/return"
  }
 },
 {
  "operationId": "createSetupIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "requires_action",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "next_action": {
    "type": "challenge_redirect",
    "challenge_redirect": {
     "url": "https://pay.example.com/3ds/1000000000000000001",
     "return_url": "https://shop.example.com/return"
    }
   },
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "any"
    }
   },
   "payment_method_types": [
    "card"
   ],
   "description": "Card for the tea subscription",
   "metadata": {
    "plan": "tea"
   },
   "usage": "off_session",
   "return_url": "https://shop.example.com/return",
   "latest_attempt": "setatt_1000000000000000001"
  }
 },
 {
  "operationId": "createSetupIntent",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "payment_method": "pm_1000000000000000001",
   "usage": "on_session"
  }
 },
 {
  "operationId": "createSetupIntent",
  "part": "200",
  "name": "constructed-4",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "requires_confirmation",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "payment_method": "pm_1000000000000000001",
   "payment_method_types": [
    "card"
   ],
   "usage": "on_session"
  }
 },
 {
  "operationId": "createSubscription",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "items": [
    {
     "price": "price_1000000000000000001",
     "quantity": 2,
     "metadata": {
      "seats": "2"
     },
     "billing_thresholds": {
      "usage_gte": 100
     }
    }
   ],
   "currency": "USD",
   "default_payment_method": "pm_1000000000000000001",
   "default_source": "src_1000000000000000001",
   "description": "Two seats",
   "metadata": {
    "order": "order-1001"
   },
   "cancel_at": 1798761600000,
   "collection_method": "automatic-example",
   "days_until_due": 14,
   "next_pending_invoice_item_invoice": 1769904000000,
   "payment_settings": {
    "payment_method_options": {
     "alipay": {
      "terminal_type": "WEB",
      "os_type": "IOS",
      "client_ip": "192.0.2.1"
     },
     "card": {
      "request_three_d_secure": "auto"
     }
    },
    "payment_method_types": [
     "card",
     "alipay"
    ],
    "save_default_payment_method": "on-example"
   },
   "test_clock": "clock_1000000000000000001",
   "trial_period_days": 7,
   "add_invoice_items": [
    {
     "price": "price_1000000000000000002",
     "quantity": 1
    },
    {
     "price_data": {
      "currency": "USD",
      "unit_amount": 500,
      "product": "prod_1000000000000000003"
     },
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "createSubscription",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "items": [
    {
     "price_data": {
      "currency": "USD",
      "product": "prod_1000000000000000001",
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      },
      "unit_amount": 1000
     },
     "quantity": 1,
     "metadata": {}
    }
   ],
   "default_payment_method": "pm_1000000000000000001",
   "add_invoice_items": {
    "price": "price_1000000000000000002",
    "quantity": 1
   }
  }
 },
 {
  "operationId": "createSubscription",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "sub_1000000000000000001",
   "object": "subscription",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "default_payment_method": "pm_1000000000000000001",
   "default_source": "src_1000000000000000001",
   "description": "Two seats",
   "items": [
    {
     "id": "si_1000000000000000001",
     "object": "subscription_item",
     "metadata": {
      "seats": "2"
     },
     "price": {
      "id": "price_1000000000000000001",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "unit_amount": 1000,
      "product": "prod_1000000000000000001",
      "type": "recurring",
      "livemode": false,
      "billing_scheme": "per_unit",
      "lookup_key": "plan-monthly",
      "nickname": "Monthly",
      "metadata": {
       "tier": "basic"
      },
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      }
     },
     "quantity": 2,
     "subscription": "sub_1000000000000000001",
     "created": 1767225600000,
     "billing_thresholds": {
      "usage_gte": 100
     },
     "tax_rates": [
      {}
     ]
    }
   ],
   "metadata": {
    "order": "order-1001"
   },
   "cancel_at": 1798761600000,
   "collection_method": "automatic-example",
   "days_until_due": 14,
   "next_pending_invoice_item_invoice": 1769904000000,
   "payment_settings": {
    "payment_method_options": {
     "alipay": {
      "terminal_type": "WEB",
      "os_type": "IOS",
      "client_ip": "192.0.2.1"
     },
     "card": {
      "request_three_d_secure": "auto"
     }
    },
    "payment_method_types": [
     "card",
     "alipay"
    ],
    "save_default_payment_method": "on-example"
   },
   "test_clock": "clock_1000000000000000001"
  }
 },
 {
  "operationId": "createSubscriptionItem",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "subscription": "sub_1000000000000000001",
   "price": "price_1000000000000000001",
   "quantity": 2,
   "metadata": {
    "seats": "2"
   }
  }
 },
 {
  "operationId": "createSubscriptionItem",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "subscription": "sub_1000000000000000001",
   "price_data": {
    "currency": "USD",
    "product": "prod_1000000000000000001",
    "recurring": {
     "interval": "month",
     "interval_count": 1,
     "usage_type": "licensed"
    },
    "unit_amount": 1000
   },
   "quantity": 1
  }
 },
 {
  "operationId": "createSubscriptionItem",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "si_1000000000000000001",
   "object": "subscription_item",
   "metadata": {
    "seats": "2"
   },
   "price": {
    "id": "price_1000000000000000001",
    "object": "price",
    "created": 1767225600000,
    "active": true,
    "currency": "USD",
    "unit_amount": 1000,
    "product": {
     "id": "prod_1000000000000000001",
     "object": "product",
     "created": 1767225600000,
     "updated": 1767226200000,
     "active": true,
     "name": "Example plan",
     "description": "Monthly access",
     "images": [
      "https://shop.example.com/plan.png"
     ],
     "livemode": false,
     "metadata": {
      "shelf": "A1"
     },
     "url": "https://shop.example.com/plan"
    },
    "type": "recurring",
    "livemode": false,
    "billing_scheme": "per_unit",
    "lookup_key": "plan-monthly",
    "nickname": "Monthly",
    "metadata": {
     "tier": "basic"
    },
    "recurring": {
     "interval": "month",
     "interval_count": 1,
     "usage_type": "licensed"
    }
   },
   "quantity": 2,
   "subscription": "sub_1000000000000000001",
   "created": 1767225600000,
   "billing_thresholds": {
    "usage_gte": 100
   },
   "tax_rates": [
    {}
   ]
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "request",
  "name": "42648310e0-1",
  "level": "documented",
  "value": {
   "description": "This is your description of the webhook",
   "enabled_events": [
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "charge.refund.updated",
    "charge.dispute.updated"
   ],
   "url": "https://your_call_back_address.com"
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "200",
  "name": "42648310e0-2",
  "level": "documented",
  "value": {
   "api_version": null,
   "created": 1668344601,
   "description": "This is my webhook, I like it a lot",
   "enabled_events": [
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "charge.refund.updated",
    "charge.dispute.updated"
   ],
   "id": "we_1M3fqHHTdYyGj2Y6LeGVaamQ",
   "livemode": false,
   "metadata": {},
   "object": "webhook_endpoint",
   "secret": "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
   "status": "enabled",
   "url": "https://example.com/my/webhook/endpoint"
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "we_1000000000000000001",
   "object": "webhook_endpoint",
   "api_version": "1.0.1",
   "created": 1767225600000,
   "description": "Orders",
   "enabled_events": [
    "payment_intent.succeeded",
    "charge.refund.updated"
   ],
   "livemode": false,
   "metadata": {},
   "status": "enabled",
   "secret": "whsec_constructedExampleNotASecret",
   "url": "https://shop.example.com/webhooks/wooshpay"
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "url": "https://shop.example.com/webhooks/wooshpay",
   "enabled_events": [
    "payment_intent.succeeded",
    "charge.refund.updated"
   ],
   "description": "Orders",
   "api_version": "1.0.1",
   "metadata": {
    "team": "shop"
   }
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "request",
  "name": "crypto-3",
  "level": "documented",
  "value": {
   "url": "https://...",
   "description": "I am description",
   "enabled_events": [
    "payment_intent.created",
    "payment_intent.payment_failed",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "payment_intent.canceled",
    "charge.refund.updated"
   ]
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "request",
  "name": "doc-2517709-1",
  "level": "documented",
  "value": {
   "api_version": "1.0.1",
   "description": "I am description",
   "enabled_events": [
    "payment_intent.created",
    "payment_intent.payment_failed",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "payment_intent.canceled",
    "charge.refund.updated"
   ],
   "url": "https://apitest.wooshpay.com/v1/receives"
  }
 },
 {
  "operationId": "createWebhookEndpoint",
  "part": "200",
  "name": "doc-2517709-2",
  "level": "documented",
  "value": {
   "api_version": "1.0.1",
   "created": 1670482499000,
   "description": "I am description",
   "enabled_events": [
    "payment_intent.created",
    "payment_intent.payment_failed",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "payment_intent.canceled",
    "charge.refund.updated"
   ],
   "id": "we_1600745739909070848",
   "livemode": false,
   "metadata": null,
   "object": "webhook_endpoint",
   "secret": "c2tfdGVzdF9kR1Z6ZERwMFpYTjBNVEl6TkRVMjo=",
   "status": "enabled",
   "url": "https://apitest.wooshpay.com/v1/receives"
  }
 },
 {
  "operationId": "deleteBeneficiary",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "bf_1000000000000000001",
   "object": "beneficiary",
   "deleted": true
  }
 },
 {
  "operationId": "deleteCustomer",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "cus_1000000000000000001",
   "object": "customer",
   "deleted": true
  }
 },
 {
  "operationId": "deleteDraftInvoice",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "inv_1000000000000000001",
   "object": "invoice",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "auto_advance": false,
   "charge": null,
   "collection_method": "manual-example",
   "description": "Seats in January",
   "hosted_invoice_url": null,
   "lines": {
    "object": "list",
    "data": [],
    "has_more": false,
    "url": "/v1/invoices/inv_1000000000000000001/lines"
   },
   "metadata": {
    "order": "order-1001"
   },
   "payment_intent": null,
   "period_start": 1767225600000,
   "period_end": 1769904000000,
   "status": "draft",
   "subscription": "sub_1000000000000000001",
   "account_country": "GB",
   "account_name": "Example Shop",
   "amount_due": 0,
   "amount_paid": 0,
   "amount_precision": 2,
   "billing_reason": "manual"
  }
 },
 {
  "operationId": "deleteWebhookEndpoint",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "we_1000000000000000001",
   "object": "webhook_endpoint",
   "deleted": true
  }
 },
 {
  "operationId": "detachPaymentMethod",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000001",
   "object": "payment_method",
   "type": "card",
   "created": 1767225600000,
   "livemode": false,
   "customer": null,
   "billing_details": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "metadata": {
    "crm": "1001"
   },
   "card": {
    "brand": "Visa",
    "checks": {
     "address_line1_check": "pass",
     "address_zip_check": "pass",
     "cvc_check": "pass"
    },
    "country": "GB",
    "exp_month": 3,
    "exp_year": 2027,
    "fingerprint": "constructedFingerprint01",
    "funding": "credit",
    "last4": "1111",
    "metadata": {
     "source": "form"
    }
   }
  }
 },
 {
  "operationId": "expireCheckoutSession",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "cs_1000000000000000001",
   "object": "checkout.session",
   "created": 1767225600000,
   "livemode": false,
   "currency": "USD",
   "customer": "",
   "mode": "payment",
   "status": "expired",
   "url": "https://checkout.example.com/pay/cs_1000000000000000001",
   "cancel_url": "https://shop.example.com/cart",
   "client_reference_id": "order-1001",
   "customer_email": "buyer@example.com",
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "livemode": false,
        "updated": 1767225600000
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit"
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "metadata": {
    "order": "1001"
   },
   "payment_intent": "pi_1000000000000000002",
   "payment_method_types": [
    "card"
   ],
   "payment_status": "unpaid",
   "success_url": "https://shop.example.com/thanks",
   "amount_subtotal": 2100,
   "amount_total": 2100,
   "billing_address_collection": "auto",
   "expires_at": 1767312000000,
   "payment_link": "",
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
  }
 },
 {
  "operationId": "getBalance",
  "part": "200",
  "name": "42628037e0-1",
  "level": "documented",
  "value": {
   "available": [
    {
     "amount": 1001353,
     "currency": "eur"
    },
    {
     "amount": 33143,
     "currency": "gbp"
    },
    {
     "amount": -62,
     "currency": "usd"
    }
   ],
   "object": "balance"
  }
 },
 {
  "operationId": "getBalance",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "balance",
   "available": [
    {
     "amount": -250,
     "currency": "eur"
    },
    {
     "amount": 125000,
     "currency": "usd"
    }
   ],
   "pending": [
    {
     "amount": 4200,
     "currency": "usd"
    }
   ],
   "livemode": false
  }
 },
 {
  "operationId": "listAuthorizations",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "iauth_1000000000000000001",
     "object": "issuing.authorization",
     "amount": 1050,
     "approved": true,
     "card": {
      "id": "ic_1000000000000000001",
      "object": "issuing.card",
      "brand": "Visa",
      "cancellation_reason": null,
      "cardholder": {
       "id": "ich_1000000000000000001",
       "object": "issuing.cardholder",
       "billing": {
        "address": {
         "city": "London",
         "country": "GB",
         "line1": "1 Example Street",
         "line2": "Flat 2",
         "postal_code": "EX1 1EX",
         "state": "England"
        }
       },
       "created": 1767225600000,
       "livemode": false
      },
      "created": 1767225660000,
      "currency": "USD",
      "exp_month": 3,
      "exp_year": 2029,
      "first6": "000000",
      "last4": "0001",
      "livemode": false,
      "metadata": {
       "team": "research"
      },
      "status": "active",
      "type": "virtual"
     },
     "merchant_data": {
      "category_code": "5734",
      "name": "Example Software"
     }
    }
   ],
   "url": "/v1/issuing/authorizations",
   "has_more": false
  }
 },
 {
  "operationId": "listBeneficiaries",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/beneficiaries",
   "has_more": false,
   "data": [
    {
     "id": "bf_1000000000000000001",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "bank_account",
      "bank_account": {
       "account_holder_name": "Ada Example",
       "account_number": "000123456789",
       "routing_type": "aba",
       "routing_number": "000000001",
       "country": "US"
      }
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    },
    {
     "id": "bf_1000000000000000003",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "alipay",
      "alipay": {
       "user_id": "+440000000000",
       "first_name": "Ada"
      }
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    },
    {
     "id": "bf_1000000000000000004",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "upi",
      "imps": {
       "vpa": "ada@example",
       "phone_number": "44-0000000000"
      }
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    },
    {
     "id": "bf_1000000000000000005",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "upi",
      "upi": {
       "vpa": "ada@example",
       "phone_number": "44-0000000000"
      }
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    },
    {
     "id": "bf_1000000000000000006",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "card",
      "card": {}
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    },
    {
     "id": "bf_1000000000000000007",
     "object": "beneficiary",
     "created": 1767225600000,
     "destination_data": {
      "destination_type": "carrier_billing",
      "carrier_billing": {}
     },
     "nickname": "Ada, tea supplier",
     "metadata": {
      "supplier": "S-17"
     },
     "livemode": false
    }
   ]
  }
 },
 {
  "operationId": "listCardholders",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "ich_1000000000000000001",
     "object": "issuing.cardholder",
     "billing": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 1EX",
       "state": "England"
      }
     },
     "created": 1767225600000,
     "livemode": false
    }
   ],
   "url": "/v1/issuing/cardholders",
   "has_more": false
  }
 },
 {
  "operationId": "listCards",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "ic_1000000000000000001",
     "object": "issuing.card",
     "brand": "Visa",
     "cancellation_reason": null,
     "cardholder": {
      "id": "ich_1000000000000000001",
      "object": "issuing.cardholder",
      "billing": {
       "address": {
        "city": "London",
        "country": "GB",
        "line1": "1 Example Street",
        "line2": "Flat 2",
        "postal_code": "EX1 1EX",
        "state": "England"
       }
      },
      "created": 1767225600000,
      "livemode": false
     },
     "created": 1767225660000,
     "currency": "USD",
     "exp_month": 3,
     "exp_year": 2029,
     "first6": "000000",
     "last4": "0001",
     "livemode": false,
     "metadata": {
      "team": "research"
     },
     "status": "active",
     "type": "virtual"
    },
    {
     "id": "ic_1000000000000000002",
     "object": "issuing.card",
     "brand": "Visa",
     "cancellation_reason": null,
     "cardholder": "ich_1000000000000000001",
     "created": 1767225650000,
     "currency": "USD",
     "exp_month": 3,
     "exp_year": 2029,
     "first6": "000000",
     "last4": "0002",
     "livemode": false,
     "metadata": {},
     "status": "inactive",
     "type": "virtual"
    }
   ],
   "url": "/v1/issuing/cards",
   "has_more": false
  }
 },
 {
  "operationId": "listCharges",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/charges",
   "has_more": false,
   "data": [
    {
     "id": "ch_1000000000000000001",
     "object": "charge",
     "amount": 2000,
     "amount_captured": 2000,
     "amount_refunded": 500,
     "balance_transaction": "txn_1000000000000000001",
     "billing_details": {
      "address": {
       "city": "Exampletown",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Exampleshire"
      },
      "email": "ada@example.com",
      "name": "Ada Example",
      "phone": "+440000000000"
     },
     "captured": true,
     "created": 1767225600000,
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "description": "Tea, 100 g",
     "disputed": false,
     "failure_code": null,
     "failure_message": null,
     "invoice": "inv_1000000000000000001",
     "livemode": false,
     "metadata": {
      "order": "1001"
     },
     "paid": true,
     "payment_intent": "pi_1000000000000000001",
     "payment_method": "pm_1000000000000000001",
     "payment_method_details": {
      "type": "card"
     },
     "receipt_email": "ada@example.com",
     "refunded": false,
     "shipping": {
      "address": {
       "city": "Exampletown",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Exampleshire"
      },
      "name": "Ada Example",
      "phone": "+440000000000",
      "carrier": "Example Parcels",
      "tracking_number": "EX0001"
     },
     "status": "succeeded"
    },
    {
     "id": "ch_1000000000000000002",
     "object": "charge",
     "amount": 2000,
     "amount_captured": null,
     "amount_refunded": null,
     "balance_transaction": null,
     "billing_details": null,
     "captured": false,
     "created": 1767225600000,
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "description": "Tea, 100 g",
     "disputed": null,
     "failure_code": "card_declined",
     "failure_message": "The card was declined.",
     "invoice": null,
     "livemode": false,
     "metadata": {
      "order": "1001"
     },
     "paid": false,
     "payment_intent": "pi_1000000000000000001",
     "payment_method": "pm_1000000000000000001",
     "payment_method_details": null,
     "receipt_email": null,
     "refunded": null,
     "shipping": null,
     "status": "failed"
    }
   ]
  }
 },
 {
  "operationId": "listCheckoutSessionLineItems",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "li_1000000000000000001",
     "object": "item",
     "currency": "USD",
     "description": "Tea, 100 g",
     "price": {
      "id": "price_1000000000000000001",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "product": {
       "id": "prod_1000000000000000001",
       "object": "product",
       "created": 1767225600000,
       "active": true,
       "name": "Tea, 100 g",
       "livemode": false,
       "updated": 1767225600000
      },
      "type": "one_time",
      "livemode": false,
      "unit_amount": 1050,
      "billing_scheme": "per_unit"
     },
     "quantity": 2,
     "amount_subtotal": 2100,
     "amount_total": 2100
    }
   ],
   "url": "/v1/checkout/sessions/cs_1000000000000000001/line_items",
   "has_more": false
  }
 },
 {
  "operationId": "listCheckoutSessions",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/checkout/sessions",
   "has_more": false,
   "data": [
    {
     "id": "cs_1000000000000000001",
     "object": "checkout.session",
     "created": 1767225600000,
     "livemode": false,
     "currency": "USD",
     "customer": "",
     "mode": "payment",
     "status": "complete",
     "url": "https://checkout.example.com/pay/cs_1000000000000000001",
     "cancel_url": "https://shop.example.com/cart",
     "client_reference_id": "order-1001",
     "customer_email": "buyer@example.com",
     "line_items": {
      "object": "list",
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "livemode": false,
          "updated": 1767225600000
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit"
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "metadata": {
      "order": "1001"
     },
     "payment_intent": "pi_1000000000000000002",
     "payment_method_types": [
      "card"
     ],
     "payment_status": "paid",
     "success_url": "https://shop.example.com/thanks",
     "amount_subtotal": 2100,
     "amount_total": 2100,
     "billing_address_collection": "auto",
     "expires_at": 1767312000000,
     "payment_link": "",
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
    },
    {
     "id": "cs_1000000000000000003",
     "object": "checkout.session",
     "created": 1767225600000,
     "livemode": false,
     "mode": "setup",
     "status": "open",
     "url": "https://checkout.example.com/pay/cs_1000000000000000003",
     "cancel_url": "https://shop.example.com/account",
     "success_url": "https://shop.example.com/saved",
     "payment_status": "unpaid",
     "expires_at": 1767312000000,
     "customer": "cus_1000000000000000001",
     "customer_details": {
      "id": "cus_1000000000000000001",
      "object": "customer",
      "created": 1767225600000,
      "livemode": false,
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Greater London"
      },
      "email": "ada@example.com",
      "name": "Ada Example"
     },
     "payment_method_types": [
      "card"
     ],
     "setup_intent": "seti_1000000000000000001",
     "metadata": {
      "orderID": "1003"
     }
    }
   ]
  }
 },
 {
  "operationId": "listCoupons",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/coupons",
   "has_more": false,
   "data": [
    {
     "id": "coupon_1000000000000000002",
     "object": "coupon",
     "amount_off": null,
     "currency": null,
     "duration": "repeating",
     "duration_in_months": 3,
     "duration_in_weeks": 13,
     "duration_in_days": 91,
     "created": 1767225600000,
     "livemode": false,
     "metadata": {
      "campaign": "spring"
     },
     "name": "A quarter off",
     "percent_off": 25.5,
     "max_redemptions": 100,
     "redeem_by": 1769904000000,
     "times_redeemed": 7,
     "valid": true,
     "applies_to": {
      "products": [
       "prod_1000000000000000001"
      ]
     }
    },
    {
     "id": "coupon_1000000000000000001",
     "object": "coupon",
     "amount_off": 500,
     "currency": "USD",
     "duration": "once",
     "created": 1767225600000,
     "livemode": false,
     "metadata": {
      "campaign": "spring"
     },
     "name": "Spring discount",
     "percent_off": null,
     "duration_in_months": null,
     "duration_in_weeks": null,
     "duration_in_days": null,
     "max_redemptions": null,
     "redeem_by": null,
     "times_redeemed": 0,
     "valid": true,
     "applies_to": null
    }
   ]
  }
 },
 {
  "operationId": "listCustomerPaymentMethods",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "pm_1000000000000000002",
     "object": "payment_method",
     "type": "alipay",
     "created": 1767225660000,
     "livemode": false,
     "customer": "cus_1000000000000000001",
     "billing_details": {
      "email": "ada@example.com",
      "name": "Ada Example",
      "phone": null,
      "address": null
     },
     "metadata": {}
    }
   ],
   "url": "/v1/customers/cus_1000000000000000001/payment_methods",
   "has_more": false
  }
 },
 {
  "operationId": "listCustomers",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "cus_1000000000000000001",
     "object": "customer",
     "created": 1767225600000,
     "livemode": false,
     "address": {
      "city": "Exampleton",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 1EX",
      "state": "Exampleshire"
     },
     "email": "ada@example.com",
     "name": "Ada Example",
     "description": "Buyer of the example shop",
     "phone": "+440000000000",
     "metadata": {
      "crm": "1001"
     },
     "shipping": {
      "address": {
       "city": "Sampleford",
       "country": "GB",
       "line1": "3 Sample Road",
       "line2": "Unit 4",
       "postal_code": "SA1 1SA",
       "state": "Sampleshire"
      },
      "name": "Ada Example",
      "phone": "+440000000000"
     }
    },
    {
     "id": "cus_1000000000000000002",
     "object": "customer",
     "created": 1767225660000,
     "livemode": false,
     "address": {
      "country": "GB",
      "postal_code": "EX1 1EX"
     },
     "email": "bob@example.com",
     "name": null,
     "description": null,
     "phone": null,
     "metadata": null,
     "shipping": null
    }
   ],
   "url": "/v1/customers",
   "has_more": false
  }
 },
 {
  "operationId": "listDisputes",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/disputes",
   "has_more": false,
   "data": [
    {
     "id": "dp_1000000000000000001",
     "object": "dispute",
     "amount": 2000,
     "balance_transactions": [],
     "charge": "ch_1000000000000000001",
     "created": 1767225600000,
     "currency": "USD",
     "evidence": {
      "access_activity_log": null,
      "billing_address": null,
      "cancellation_policy": null,
      "cancellation_policy_disclosure": null,
      "cancellation_rebuttal": null,
      "customer_communication": null,
      "customer_email_address": null,
      "customer_name": null,
      "customer_purchase_ip": null,
      "customer_signature": null,
      "duplicate_charge_documentation": null,
      "duplicate_charge_explanation": null,
      "duplicate_charge_id": null,
      "product_description": null,
      "receipt": null,
      "refund_policy": null,
      "refund_policy_disclosure": null,
      "refund_refusal_explanation": null,
      "service_date": null,
      "service_documentation": null,
      "shipping_address": null,
      "shipping_carrier": null,
      "shipping_date": null,
      "shipping_documentation": null,
      "shipping_tracking_number": null,
      "uncategorized_file": null,
      "uncategorized_text": null
     },
     "evidence_details": {
      "due_by": 1767830400000,
      "has_evidence": false,
      "past_due": false,
      "submission_count": 0
     },
     "is_charge_refundable": false,
     "livemode": false,
     "metadata": {},
     "payment_intent": "pi_1000000000000000001",
     "reason": "general",
     "status": "warning_needs_response"
    }
   ]
  }
 },
 {
  "operationId": "listInvoices",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "inv_1000000000000000001",
     "object": "invoice",
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "auto_advance": true,
     "charge": "ch_1000000000000000001",
     "collection_method": "manual-example",
     "description": "Seats in January",
     "hosted_invoice_url": "https://pay.example.com/invoices/inv_1000000000000000001",
     "lines": {
      "object": "list",
      "data": [
       {
        "amount": 2000,
        "description": "Example plan, two seats",
        "metadata": {
         "seats": "2"
        },
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "unit_amount": 1000,
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "updated": 1767226200000,
          "active": true,
          "name": "Example plan",
          "description": "Monthly access",
          "images": [
           "https://shop.example.com/plan.png"
          ],
          "livemode": false,
          "metadata": {
           "shelf": "A1"
          },
          "url": "https://shop.example.com/plan"
         },
         "type": "recurring",
         "livemode": false,
         "billing_scheme": "per_unit",
         "lookup_key": "plan-monthly",
         "nickname": "Monthly",
         "metadata": {
          "tier": "basic"
         },
         "recurring": {
          "interval": "month",
          "interval_count": 1,
          "usage_type": "licensed"
         }
        },
        "quantity": 2
       },
       {
        "amount": 250,
        "description": "Setup fee",
        "metadata": null,
        "price": "price_1000000000000000002",
        "quantity": 1
       }
      ],
      "has_more": false,
      "url": "/v1/invoices/inv_1000000000000000001/lines"
     },
     "metadata": {
      "order": "order-1001"
     },
     "payment_intent": "pi_1000000000000000001",
     "period_start": 1767225600000,
     "period_end": 1769904000000,
     "status": "paid",
     "subscription": "sub_1000000000000000001",
     "account_country": "GB",
     "account_name": "Example Shop",
     "amount_due": 2250,
     "amount_paid": 2250,
     "amount_precision": 2,
     "billing_reason": "subscription_cycle"
    },
    {
     "id": "inv_1000000000000000002",
     "object": "invoice",
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "auto_advance": false,
     "charge": null,
     "collection_method": "manual-example",
     "description": "Seats in January",
     "hosted_invoice_url": null,
     "lines": {
      "object": "list",
      "data": [],
      "has_more": false,
      "url": "/v1/invoices/inv_1000000000000000001/lines"
     },
     "metadata": null,
     "payment_intent": null,
     "period_start": "1767225600000",
     "period_end": "1769904000000",
     "status": "draft",
     "subscription": null,
     "account_country": "GB",
     "account_name": "Example Shop",
     "amount_due": 0,
     "amount_paid": 0,
     "amount_precision": 2,
     "billing_reason": "manual"
    }
   ],
   "url": "/v1/invoices",
   "has_more": false
  }
 },
 {
  "operationId": "listIssuingTransactions",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "ipi_1000000000000000002",
     "object": "issuing.transaction",
     "amount": 500,
     "authorization": "iauth_1000000000000000001",
     "card": "ic_1000000000000000001",
     "cardholder": "ich_1000000000000000001",
     "created": 1767398400000,
     "currency": "USD",
     "dispute": "dp_1000000000000000001",
     "livemode": false,
     "merchant_amount": 400,
     "merchant_currency": "GBP",
     "merchant_data": {
      "category": "computer_software_stores",
      "category_code": "5734",
      "city": "London",
      "country": "GB",
      "name": "Example Software",
      "network_id": "100000000000001",
      "postal_code": "EX1 1EX",
      "state": "England",
      "terminal_id": "10000001",
      "url": "https://software.example.com"
     },
     "metadata": {},
     "network_data": null,
     "type": "refund"
    },
    {
     "id": "ipi_1000000000000000001",
     "object": "issuing.transaction",
     "amount": 1050,
     "authorization": "iauth_1000000000000000001",
     "card": "ic_1000000000000000001",
     "cardholder": "ich_1000000000000000001",
     "created": 1767312000000,
     "currency": "USD",
     "dispute": null,
     "livemode": false,
     "merchant_amount": 840,
     "merchant_currency": "GBP",
     "merchant_data": {
      "category": "computer_software_stores",
      "category_code": "5734",
      "city": "London",
      "country": "GB",
      "name": "Example Software",
      "network_id": "100000000000001",
      "postal_code": "EX1 1EX",
      "state": "England",
      "terminal_id": "10000001",
      "url": "https://software.example.com"
     },
     "metadata": {},
     "network_data": null,
     "type": "capture"
    }
   ],
   "url": "/v1/issuing/transactions",
   "has_more": false
  }
 },
 {
  "operationId": "listPaymentIntents",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/payment_intents",
   "has_more": false,
   "data": [
    {
     "id": "pi_1000000000000000002",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "amount": 2100,
     "amount_capturable": 0,
     "amount_received": 2100,
     "status": "succeeded",
     "description": "Order 1001",
     "metadata": {
      "order": "1001"
     },
     "livemode": false,
     "shipping": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Greater London"
      },
      "name": "Ada Example",
      "phone": "+440000000000",
      "carrier": "Example Post",
      "tracking_number": "EX000000001"
     },
     "merchant_order_id": "order-1001",
     "merchant_user_id": "user-7",
     "quantity": 2,
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
     "last_payment_error": null,
     "next_action": null,
     "payment_method_types": [
      "card"
     ],
     "payment_method": "pm_1000000000000000002",
     "payment_method_options": {
      "card": {
       "request_three_d_secure": "auto",
       "capture_method": "automatic"
      }
     },
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "setup_future_usage": "on_session",
     "return_url": "https://shop.example.com/return",
     "receipt_email": "buyer@example.com",
     "cancel_at": "",
     "cancellation_reason": null,
     "invoice": "inv_1000000000000000001",
     "statement_descriptor": "EXAMPLE SHOP",
     "statement_descriptor_suffix": "TEA"
    },
    {
     "id": "pi_1000000000000000009",
     "object": "payment_intent",
     "created": 1665553291000,
     "currency": "USD",
     "customer": null,
     "amount": 10,
     "status": "requires_payment_method",
     "description": "",
     "metadata": null,
     "livemode": false,
     "shipping": null,
     "merchant_order_id": "",
     "merchant_user_id": "",
     "quantity": null,
     "client_secret": "pi_1000000000000000009_secret_constructedConstructed09",
     "last_payment_error": null,
     "next_action": "",
     "payment_method_types": "[\"card\",\"sepa\"]",
     "payment_method": null,
     "payment_method_options": "{\"card\":{\"request_three_d_secure\":\"any\"}}",
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "setup_future_usage": null,
     "return_url": null,
     "receipt_email": null,
     "cancel_at": "",
     "cancellation_reason": null,
     "3ds_status": null,
     "amount_capturable": null,
     "amount_received": null,
     "invoice": null
    }
   ]
  }
 },
 {
  "operationId": "listPaymentLinkLineItems",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/payment_links/plink_1000000000000000001/line_items",
   "has_more": false,
   "data": [
    {
     "id": "li_1000000000000000001",
     "object": "item",
     "currency": "USD",
     "description": "Tea, 100 g",
     "price": {
      "id": "price_1000000000000000001",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "product": {
       "id": "prod_1000000000000000001",
       "object": "product",
       "created": 1767225600000,
       "active": true,
       "name": "Tea, 100 g",
       "description": "Loose leaf",
       "images": [
        "https://shop.example.com/tea.png"
       ],
       "livemode": false,
       "metadata": {
        "shelf": "7"
       },
       "updated": 1767225600000,
       "url": "https://shop.example.com/tea"
      },
      "type": "one_time",
      "livemode": false,
      "unit_amount": 1050,
      "billing_scheme": "per_unit",
      "lookup_key": "tea_100",
      "nickname": "Tea",
      "metadata": {
       "season": "spring"
      }
     },
     "quantity": 2,
     "amount_subtotal": 2100,
     "amount_total": 2100
    },
    {
     "id": "li_1000000000000000002",
     "object": "item",
     "currency": "USD",
     "description": "Tea box",
     "price": {
      "id": "price_1000000000000000002",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "product": "prod_1000000000000000002",
      "type": "recurring",
      "livemode": false,
      "unit_amount": 2000,
      "billing_scheme": "per_unit",
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      }
     },
     "quantity": 1,
     "amount_subtotal": 2000,
     "amount_total": 2000
    }
   ]
  }
 },
 {
  "operationId": "listPaymentLinks",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/payment_links",
   "has_more": false,
   "data": [
    {
     "id": "plink_1000000000000000002",
     "object": "payment_link",
     "active": true,
     "after_completion": null,
     "billing_address_collection": null,
     "currency": "GBP",
     "livemode": false,
     "metadata": null,
     "phone_number_collection": null,
     "shipping_address_collection": null,
     "url": "https://pay.example.com/l/1000000000000000002",
     "created": 1767225660000
    },
    {
     "id": "plink_1000000000000000001",
     "object": "payment_link",
     "active": true,
     "after_completion": {
      "type": "redirect",
      "redirect": {
       "url": "https://shop.example.com/thanks"
      }
     },
     "billing_address_collection": "required",
     "currency": "USD",
     "livemode": false,
     "metadata": {
      "campaign": "spring"
     },
     "phone_number_collection": {
      "enabled": true
     },
     "shipping_address_collection": {
      "allowed_countries": [
       "GB",
       "SG"
      ]
     },
     "url": "https://pay.example.com/l/1000000000000000001",
     "line_items": {
      "object": "list",
      "url": "/v1/payment_links/plink_1000000000000000001/line_items",
      "has_more": false,
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "description": "Loose leaf",
          "images": [
           "https://shop.example.com/tea.png"
          ],
          "livemode": false,
          "metadata": {
           "shelf": "7"
          },
          "updated": 1767225600000,
          "url": "https://shop.example.com/tea"
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit",
         "lookup_key": "tea_100",
         "nickname": "Tea",
         "metadata": {
          "season": "spring"
         }
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "created": 1767225600000
    }
   ]
  }
 },
 {
  "operationId": "listPaymentMethods",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "pm_1000000000000000001",
     "object": "payment_method",
     "type": "card",
     "created": 1767225600000,
     "livemode": false,
     "customer": "cus_1000000000000000001",
     "billing_details": {
      "address": {
       "city": "Exampleton",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 1EX",
       "state": "Exampleshire"
      },
      "email": "ada@example.com",
      "name": "Ada Example",
      "phone": "+440000000000"
     },
     "metadata": {
      "crm": "1001"
     },
     "card": {
      "brand": "Visa",
      "checks": {
       "address_line1_check": "pass",
       "address_zip_check": "pass",
       "cvc_check": "pass"
      },
      "country": "GB",
      "exp_month": 3,
      "exp_year": 2027,
      "fingerprint": "constructedFingerprint01",
      "funding": "credit",
      "last4": "1111",
      "metadata": {
       "source": "form"
      }
     }
    },
    {
     "id": "pm_1000000000000000002",
     "object": "payment_method",
     "type": "alipay",
     "created": 1767225660000,
     "livemode": false,
     "customer": "cus_1000000000000000001",
     "billing_details": {
      "email": "ada@example.com",
      "name": "Ada Example",
      "phone": null,
      "address": null
     },
     "metadata": {}
    }
   ],
   "url": "/v1/payment_methods",
   "has_more": false
  }
 },
 {
  "operationId": "listPayouts",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/payouts",
   "has_more": false,
   "data": [
    {
     "id": "po_1000000000000000003",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "in_transit",
     "beneficiary_data": {
      "id": "bf_1000000000000000004",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "upi",
       "imps": {
        "vpa": "ada@example",
        "phone_number": "44-0000000000"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "INR",
     "source_amount": 5000,
     "source_currency": "INR",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    },
    {
     "id": "po_1000000000000000002",
     "object": "payout",
     "created": 1767225600000,
     "currency": "USD",
     "amount": 5000,
     "description": "Tea, January",
     "metadata": {
      "order": "1007"
     },
     "status": "failed",
     "destination": {
      "id": "ba_1000000000000000001",
      "object": "bank_account",
      "created": 1767225600000,
      "country": "US",
      "currency": "USD",
      "customer": "cus_1000000000000000001",
      "fingerprint": "fp_0001",
      "last4": "6789",
      "metadata": {
       "order": "1007"
      },
      "swift": "EXMPUS33000",
      "account_holder_name": "Ada Example",
      "account_holder_type": "company",
      "bank_name": "Example Bank",
      "routing_number": "000000001"
     },
     "livemode": false,
     "type": "bank_account",
     "method": "standard",
     "beneficiary": {
      "id": "bf_1000000000000000002",
      "object": "beneficiary",
      "type": "business",
      "business": {
       "company_registered_name": "Example Tea Ltd",
       "address": {
        "city": "London",
        "country": "GB",
        "line1": "1 Example Street",
        "line2": "Floor 2",
        "postal_code": "N1 1AA",
        "state": "London"
       },
       "additional_info": {
        "business_area": "Tea",
        "business_phone_number": "+440000000000",
        "business_registration_number": "00000001",
        "legal_rep_first_name": "Ada",
        "legal_rep_last_name": "Example",
        "legal_rep_id_type": "NATIONAL_ID",
        "legal_rep_id_number": "000000001",
        "legal_rep_email": "ada@example.com",
        "legal_rep_phone": "+440000000000"
       }
      },
      "payee": {}
     },
     "balance_transaction": "txn_1000000000000000001",
     "failure_balance_transaction": "txn_1000000000000000002",
     "failure_code": "account_closed",
     "failure_message": "The account is closed.",
     "payment_intents_id": [
      "pi_1000000000000000001"
     ],
     "currency_account": "CA-1"
    }
   ]
  }
 },
 {
  "operationId": "listPrices",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/prices",
   "has_more": false,
   "data": [
    {
     "id": "price_1000000000000000001",
     "object": "price",
     "created": 1767225600000,
     "active": true,
     "currency": "USD",
     "metadata": {
      "season": "spring"
     },
     "nickname": "Monthly tea",
     "product": "prod_1000000000000000001",
     "type": "recurring",
     "livemode": false,
     "unit_amount": 1050,
     "billing_scheme": "per_unit",
     "lookup_key": "tea-monthly",
     "recurring": {
      "interval": "month",
      "interval_count": 1,
      "usage_type": "licensed"
     }
    },
    {
     "id": "price_1000000000000000002",
     "object": "price",
     "created": 1767225600000,
     "active": true,
     "currency": "USD",
     "metadata": {
      "season": "spring"
     },
     "nickname": "Tea by weight",
     "product": {
      "id": "prod_1000000000000000001",
      "object": "product",
      "created": 1767225600000,
      "active": true,
      "description": "Loose leaf, first flush",
      "metadata": {
       "shelf": "7"
      },
      "name": "Tea, 100 g",
      "livemode": false,
      "url": "https://shop.example.com/tea",
      "updated": 1767225605000,
      "images": [
       "https://shop.example.com/tea.jpg"
      ]
     },
     "type": "one_time",
     "livemode": false,
     "unit_amount": 1050,
     "billing_scheme": "tiered",
     "lookup_key": "tea-weight",
     "recurring": null,
     "tiers": [
      {
       "up_to": 10,
       "flat_amount": 500,
       "unit_amount": 100
      },
      {
       "up_to": "20",
       "flat_amount": "0",
       "unit_amount": "90"
      },
      {
       "up_to": null,
       "flat_amount": null,
       "unit_amount": null
      }
     ]
    }
   ]
  }
 },
 {
  "operationId": "listProducts",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/products",
   "has_more": false,
   "data": [
    {
     "id": "prod_1000000000000000001",
     "object": "product",
     "created": 1767225600000,
     "active": true,
     "description": "Loose leaf, first flush",
     "metadata": {
      "shelf": "7"
     },
     "name": "Tea, 100 g",
     "livemode": false,
     "url": "https://shop.example.com/tea",
     "updated": 1767225605000,
     "images": [
      "https://shop.example.com/tea.jpg"
     ]
    }
   ]
  }
 },
 {
  "operationId": "listSetupAttempts",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/setup_attempts",
   "has_more": false,
   "data": [
    {
     "id": "setatt_1000000000000000002",
     "object": "setup_attempt",
     "created": 1767225660000,
     "customer": "cus_1000000000000000001",
     "livemode": false,
     "payment_method": "pm_1000000000000000001",
     "payment_method_details": {
      "type": "card"
     },
     "setup_error": null,
     "setup_intent": "seti_1000000000000000001",
     "status": "succeeded",
     "usage": "off_session"
    },
    {
     "id": "setatt_1000000000000000001",
     "object": "setup_attempt",
     "created": 1767225630000,
     "customer": null,
     "livemode": false,
     "payment_method": null,
     "payment_method_details": null,
     "setup_error": {
      "type": "card_error",
      "message": "The card was declined."
     },
     "setup_intent": "seti_1000000000000000001",
     "status": "failed",
     "usage": null
    }
   ]
  }
 },
 {
  "operationId": "listSetupIntents",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/setup_intents",
   "has_more": false,
   "data": [
    {
     "id": "seti_1000000000000000001",
     "object": "setup_intent",
     "created": 1767225600000,
     "livemode": false,
     "status": "succeeded",
     "customer": "cus_1000000000000000001",
     "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
     "next_action": null,
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": {
      "card": {
       "request_three_d_secure": "any"
      }
     },
     "payment_method_types": [
      "card"
     ],
     "description": "Card for the tea subscription",
     "metadata": {
      "plan": "tea"
     },
     "usage": "off_session",
     "return_url": "https://shop.example.com/return",
     "latest_attempt": "setatt_1000000000000000002"
    }
   ]
  }
 },
 {
  "operationId": "listSubscriptions",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "data": [
    {
     "id": "sub_1000000000000000001",
     "object": "subscription",
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "default_payment_method": "pm_1000000000000000001",
     "default_source": "src_1000000000000000001",
     "description": "Two seats",
     "items": [
      {
       "id": "si_1000000000000000001",
       "object": "subscription_item",
       "metadata": {
        "seats": "2"
       },
       "price": {
        "id": "price_1000000000000000001",
        "object": "price",
        "created": 1767225600000,
        "active": true,
        "currency": "USD",
        "unit_amount": 1000,
        "product": "prod_1000000000000000001",
        "type": "recurring",
        "livemode": false,
        "billing_scheme": "per_unit",
        "lookup_key": "plan-monthly",
        "nickname": "Monthly",
        "metadata": {
         "tier": "basic"
        },
        "recurring": {
         "interval": "month",
         "interval_count": 1,
         "usage_type": "licensed"
        }
       },
       "quantity": 2,
       "subscription": "sub_1000000000000000001",
       "created": 1767225600000,
       "billing_thresholds": {
        "usage_gte": 100
       },
       "tax_rates": [
        {}
       ]
      }
     ],
     "metadata": {
      "order": "order-1001"
     },
     "cancel_at": 1798761600000,
     "collection_method": "automatic-example",
     "days_until_due": 14,
     "next_pending_invoice_item_invoice": 1769904000000,
     "payment_settings": {
      "payment_method_options": {
       "alipay": {
        "terminal_type": "WEB",
        "os_type": "IOS",
        "client_ip": "192.0.2.1"
       },
       "card": {
        "request_three_d_secure": "auto"
       }
      },
      "payment_method_types": [
       "card",
       "alipay"
      ],
      "save_default_payment_method": "on-example"
     },
     "test_clock": "clock_1000000000000000001"
    },
    {
     "id": "sub_1000000000000000002",
     "object": "subscription",
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "default_payment_method": "pm_1000000000000000001",
     "default_source": null,
     "description": "Two seats",
     "items": [
      {
       "id": "si_1000000000000000002",
       "object": "subscription_item",
       "metadata": {
        "seats": "2"
       },
       "price": {
        "id": "price_1000000000000000001",
        "object": "price",
        "created": 1767225600000,
        "active": true,
        "currency": "USD",
        "unit_amount": 1000,
        "product": "prod_1000000000000000001",
        "type": "recurring",
        "livemode": false,
        "billing_scheme": "per_unit",
        "lookup_key": "plan-monthly",
        "nickname": "Monthly",
        "metadata": {
         "tier": "basic"
        },
        "recurring": {
         "interval": "month",
         "interval_count": 1,
         "usage_type": "licensed"
        }
       },
       "quantity": 2,
       "subscription": "sub_1000000000000000002",
       "created": 1767225600000,
       "billing_thresholds": null,
       "tax_rates": null
      }
     ],
     "metadata": {
      "order": "order-1001"
     },
     "cancel_at": null,
     "collection_method": "automatic-example",
     "days_until_due": null,
     "next_pending_invoice_item_invoice": 1769904000000,
     "payment_settings": null,
     "test_clock": null
    }
   ],
   "url": "/v1/subscriptions",
   "has_more": false
  }
 },
 {
  "operationId": "listWebhookEndpoints",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/webhook_endpoints",
   "has_more": false,
   "data": [
    {
     "id": "we_1000000000000000002",
     "object": "webhook_endpoint",
     "api_version": null,
     "created": 1767225600000,
     "description": null,
     "enabled_events": [
      "payout.paid",
      "payout.failed"
     ],
     "livemode": false,
     "metadata": null,
     "status": "enabled",
     "url": "https://shop.example.com/webhooks/payouts"
    },
    {
     "id": "we_1000000000000000001",
     "object": "webhook_endpoint",
     "api_version": "1.0.1",
     "created": 1767225600000,
     "description": "Orders",
     "enabled_events": [
      "charge.refund.updated",
      "payment_intent.succeeded"
     ],
     "livemode": false,
     "metadata": {
      "team": "shop"
     },
     "status": "enabled",
     "url": "https://shop.example.com/webhooks/wooshpay"
    }
   ]
  }
 },
 {
  "operationId": "onChargeDisputeUpdated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000007",
   "object": "event",
   "type": "charge.dispute.updated",
   "created": 1767229207000,
   "livemode": false,
   "data": {
    "object": {
     "id": "dp_1000000000000000002",
     "object": "dispute",
     "amount": 2000,
     "created": 1767225600000,
     "currency": "USD",
     "evidence": {
      "created": 1767229200000,
      "receipt": ""
     },
     "livemode": false,
     "metadata": {
      "arn": "10000000000000000000001",
      "card_number": "411111******1111",
      "card_scheme": "visa",
      "orig_transaction_amount": "2000",
      "orig_transaction_currency": "USD",
      "orig_transaction_date": "1764547200000",
      "partial_ind": "no",
      "work_by_date": "1767830400000"
     },
     "status": "lost"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onChargeRefundUpdated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000006",
   "object": "event",
   "type": "charge.refund.updated",
   "created": 1767226206000,
   "livemode": false,
   "data": {
    "object": {
     "id": "re_1000000000000000001",
     "object": "refund",
     "amount": 500,
     "created": 1767226200000,
     "currency": "CNY",
     "metadata": {
      "return": "R-17"
     },
     "payment_intent": "pi_1000000000000000001",
     "reason": "requested_by_customer",
     "status": "succeeded"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onCheckoutSessionCanceled",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000017",
   "object": "event",
   "type": "checkout.session.canceled",
   "created": 1767225617000,
   "livemode": false,
   "data": {
    "object": {
     "id": "cs_1000000000000000001",
     "object": "checkout.session",
     "created": 1767225600000,
     "livemode": false,
     "currency": "USD",
     "customer": "",
     "mode": "payment",
     "status": "expired",
     "url": "https://checkout.example.com/pay/cs_1000000000000000001",
     "cancel_url": "https://shop.example.com/cart",
     "client_reference_id": "order-1001",
     "customer_email": "buyer@example.com",
     "line_items": {
      "object": "list",
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "livemode": false,
          "updated": 1767225600000
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit"
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "metadata": {
      "order": "1001"
     },
     "payment_intent": "pi_1000000000000000002",
     "payment_method_types": [
      "card"
     ],
     "payment_status": "unpaid",
     "success_url": "https://shop.example.com/thanks",
     "amount_subtotal": 2100,
     "amount_total": 2100,
     "billing_address_collection": "auto",
     "expires_at": 1767312000000,
     "payment_link": "",
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onCheckoutSessionCompleted",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000015",
   "object": "event",
   "type": "checkout.session.completed",
   "created": 1767225615000,
   "livemode": false,
   "data": {
    "object": {
     "id": "cs_1000000000000000001",
     "object": "checkout.session",
     "created": 1767225600000,
     "livemode": false,
     "currency": "USD",
     "customer": "",
     "mode": "payment",
     "status": "complete",
     "url": "https://checkout.example.com/pay/cs_1000000000000000001",
     "cancel_url": "https://shop.example.com/cart",
     "client_reference_id": "order-1001",
     "customer_email": "buyer@example.com",
     "line_items": {
      "object": "list",
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "livemode": false,
          "updated": 1767225600000
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit"
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "metadata": {
      "order": "1001"
     },
     "payment_intent": "pi_1000000000000000002",
     "payment_method_types": [
      "card"
     ],
     "payment_status": "paid",
     "success_url": "https://shop.example.com/thanks",
     "amount_subtotal": 2100,
     "amount_total": 2100,
     "billing_address_collection": "auto",
     "expires_at": 1767312000000,
     "payment_link": "",
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onCheckoutSessionExpired",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000016",
   "object": "event",
   "type": "checkout.session.expired",
   "created": 1767225616000,
   "livemode": false,
   "data": {
    "object": {
     "id": "cs_1000000000000000001",
     "object": "checkout.session",
     "created": 1767225600000,
     "livemode": false,
     "currency": "USD",
     "customer": "",
     "mode": "payment",
     "status": "expired",
     "url": "https://checkout.example.com/pay/cs_1000000000000000001",
     "cancel_url": "https://shop.example.com/cart",
     "client_reference_id": "order-1001",
     "customer_email": "buyer@example.com",
     "line_items": {
      "object": "list",
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "livemode": false,
          "updated": 1767225600000
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit"
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "metadata": {
      "order": "1001"
     },
     "payment_intent": "pi_1000000000000000002",
     "payment_method_types": [
      "card"
     ],
     "payment_status": "unpaid",
     "success_url": "https://shop.example.com/thanks",
     "amount_subtotal": 2100,
     "amount_total": 2100,
     "billing_address_collection": "auto",
     "expires_at": 1767312000000,
     "payment_link": "",
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentCanceled",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000005",
   "object": "event",
   "type": "payment_intent.canceled",
   "created": 1767225605000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "canceled",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "alipay"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001",
     "cancellation_reason": "customer cancelled"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentCancelled",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000019",
   "object": "event",
   "type": "payment_intent.cancelled",
   "created": 1767225619000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000002",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "amount": 2100,
     "amount_capturable": 0,
     "amount_received": 0,
     "status": "canceled",
     "description": "Order 1001",
     "metadata": {
      "order": "1001"
     },
     "livemode": false,
     "shipping": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Greater London"
      },
      "name": "Ada Example",
      "phone": "+440000000000",
      "carrier": "Example Post",
      "tracking_number": "EX000000001"
     },
     "merchant_order_id": "order-1001",
     "merchant_user_id": "user-7",
     "quantity": 2,
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
     "last_payment_error": null,
     "next_action": null,
     "payment_method_types": [
      "card"
     ],
     "payment_method": "pm_1000000000000000002",
     "payment_method_options": {
      "card": {
       "request_three_d_secure": "auto",
       "capture_method": "automatic"
      }
     },
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "setup_future_usage": "on_session",
     "return_url": "https://shop.example.com/return",
     "receipt_email": "buyer@example.com",
     "cancel_at": "",
     "cancellation_reason": "customer cancelled",
     "invoice": "inv_1000000000000000001",
     "statement_descriptor": "EXAMPLE SHOP",
     "statement_descriptor_suffix": "TEA"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentCreated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000001",
   "object": "event",
   "type": "payment_intent.created",
   "created": 1767225601000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "requires_payment_method",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "alipay"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentPaymentFailed",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000004",
   "object": "event",
   "type": "payment_intent.payment_failed",
   "created": 1767225604000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "requires_payment_method",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "card"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001",
     "last_payment_error": {
      "type": "card_error",
      "code": "card_declined",
      "decline_code": "insufficient_funds",
      "message": "The card was declined.",
      "param": null
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentRequiresAction",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000002",
   "object": "event",
   "type": "payment_intent.requires_action",
   "created": 1767225602000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "requires_action",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "alipay"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001",
     "next_action": {
      "type": "redirect_to_url",
      "alipay_handle_redirect": {
       "url": "https://pay.example.com/alipay/1000000000000000001"
      }
     },
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": {
      "alipay": {
       "terminal_type": "WEB",
       "os_type": "IOS",
       "client_ip": "192.0.2.1"
      }
     },
     "return_url": "https://shop.example.com/return"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentIntentSucceeded",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000003",
   "object": "event",
   "type": "payment_intent.succeeded",
   "created": 1767225603000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "succeeded",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "alipay"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001",
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": {
      "alipay": {
       "terminal_type": "WEB",
       "os_type": "IOS",
       "client_ip": "192.0.2.1"
      }
     },
     "return_url": "https://shop.example.com/return",
     "amount_received": 2000,
     "metadata": {
      "cart": "7"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPaymentLinkPaid",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000018",
   "object": "event",
   "type": "payment_link.paid",
   "created": 1767225618000,
   "livemode": false,
   "data": {
    "object": {
     "id": "plink_1000000000000000001",
     "object": "payment_link",
     "active": true,
     "after_completion": {
      "type": "redirect",
      "redirect": {
       "url": "https://shop.example.com/thanks"
      }
     },
     "billing_address_collection": "required",
     "currency": "USD",
     "livemode": false,
     "metadata": {
      "campaign": "spring"
     },
     "phone_number_collection": {
      "enabled": true
     },
     "shipping_address_collection": {
      "allowed_countries": [
       "GB",
       "SG"
      ]
     },
     "url": "https://pay.example.com/l/1000000000000000001",
     "line_items": {
      "object": "list",
      "url": "/v1/payment_links/plink_1000000000000000001/line_items",
      "has_more": false,
      "data": [
       {
        "id": "li_1000000000000000001",
        "object": "item",
        "currency": "USD",
        "description": "Tea, 100 g",
        "price": {
         "id": "price_1000000000000000001",
         "object": "price",
         "created": 1767225600000,
         "active": true,
         "currency": "USD",
         "product": {
          "id": "prod_1000000000000000001",
          "object": "product",
          "created": 1767225600000,
          "active": true,
          "name": "Tea, 100 g",
          "description": "Loose leaf",
          "images": [
           "https://shop.example.com/tea.png"
          ],
          "livemode": false,
          "metadata": {
           "shelf": "7"
          },
          "updated": 1767225600000,
          "url": "https://shop.example.com/tea"
         },
         "type": "one_time",
         "livemode": false,
         "unit_amount": 1050,
         "billing_scheme": "per_unit",
         "lookup_key": "tea_100",
         "nickname": "Tea",
         "metadata": {
          "season": "spring"
         }
        },
        "quantity": 2,
        "amount_subtotal": 2100,
        "amount_total": 2100
       }
      ]
     },
     "created": 1767225600000
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPayoutCanceled",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000013",
   "object": "event",
   "type": "payout.canceled",
   "created": 1767225613000,
   "livemode": false,
   "data": {
    "object": {
     "id": "po_1000000000000000001",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "canceled",
     "beneficiary_data": {
      "id": "bf_1000000000000000001",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "bank_account",
       "bank_account": {
        "account_holder_name": "Ada Example",
        "account_number": "000123456789",
        "routing_type": "aba",
        "routing_number": "000000001",
        "country": "US"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "USD",
     "source_amount": 5000,
     "source_currency": "USD",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPayoutCreated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000010",
   "object": "event",
   "type": "payout.created",
   "created": 1767225610000,
   "livemode": false,
   "data": {
    "object": {
     "id": "po_1000000000000000001",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "pending",
     "beneficiary_data": {
      "id": "bf_1000000000000000001",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "bank_account",
       "bank_account": {
        "account_holder_name": "Ada Example",
        "account_number": "000123456789",
        "routing_type": "aba",
        "routing_number": "000000001",
        "country": "US"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "USD",
     "source_amount": 5000,
     "source_currency": "USD",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPayoutFailed",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000012",
   "object": "event",
   "type": "payout.failed",
   "created": 1767225612000,
   "livemode": false,
   "data": {
    "object": {
     "id": "po_1000000000000000001",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "failed",
     "beneficiary_data": {
      "id": "bf_1000000000000000001",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "bank_account",
       "bank_account": {
        "account_holder_name": "Ada Example",
        "account_number": "000123456789",
        "routing_type": "aba",
        "routing_number": "000000001",
        "country": "US"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "USD",
     "source_amount": 5000,
     "source_currency": "USD",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPayoutPaid",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000011",
   "object": "event",
   "type": "payout.paid",
   "created": 1767225611000,
   "livemode": false,
   "data": {
    "object": {
     "id": "po_1000000000000000001",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "paid",
     "beneficiary_data": {
      "id": "bf_1000000000000000001",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "bank_account",
       "bank_account": {
        "account_holder_name": "Ada Example",
        "account_number": "000123456789",
        "routing_type": "aba",
        "routing_number": "000000001",
        "country": "US"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "USD",
     "source_amount": 5000,
     "source_currency": "USD",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onPayoutUpdated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000021",
   "object": "event",
   "type": "payout.updated",
   "created": 1767225621000,
   "livemode": false,
   "data": {
    "object": {
     "id": "po_1000000000000000001",
     "object": "payout",
     "created": 1767225600000,
     "livemode": false,
     "status": "in_transit",
     "beneficiary_data": {
      "id": "bf_1000000000000000001",
      "object": "beneficiary",
      "created": 1767225600000,
      "destination_data": {
       "destination_type": "bank_account",
       "bank_account": {
        "account_holder_name": "Ada Example",
        "account_number": "000123456789",
        "routing_type": "aba",
        "routing_number": "000000001",
        "country": "US"
       }
      },
      "nickname": "Ada, tea supplier",
      "metadata": {
       "supplier": "S-17"
      },
      "livemode": false
     },
     "payment_amount": 5000,
     "payment_currency": "USD",
     "source_amount": 5000,
     "source_currency": "USD",
     "merchant_payout_id": "pay_1000001",
     "description": "Tea, January",
     "metadata": {
      "document_1": "file_1000000000000000001"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onProductCreated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000014",
   "object": "event",
   "api_version": "1.0.1",
   "pending_webhooks": 1,
   "type": "product.created",
   "created": 1767225614000,
   "livemode": false,
   "data": {
    "object": {
     "id": "prod_1000000000000000001",
     "object": "product",
     "created": 1767225600000,
     "active": true,
     "description": "Loose leaf, first flush",
     "metadata": {
      "shelf": "7"
     },
     "name": "Tea, 100 g",
     "livemode": false,
     "url": "https://shop.example.com/tea",
     "updated": 1767225605000,
     "images": [
      "https://shop.example.com/tea.jpg"
     ]
    }
   },
   "request": {
    "id": "req_1000000000000000001",
    "idempotency_key": "order-1001"
   }
  }
 },
 {
  "operationId": "onSetupIntentCreated",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000008",
   "object": "event",
   "type": "setup_intent.created",
   "created": 1767225608000,
   "livemode": false,
   "data": {
    "object": {
     "id": "seti_1000000000000000001",
     "object": "setup_intent",
     "created": 1767225600000,
     "livemode": false,
     "status": "requires_action",
     "customer": "cus_1000000000000000001",
     "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
     "next_action": {
      "type": "challenge_redirect",
      "challenge_redirect": {
       "url": "https://pay.example.com/3ds/1000000000000000001",
       "return_url": "https://shop.example.com/return"
      }
     },
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": {
      "card": {
       "request_three_d_secure": "any"
      }
     },
     "payment_method_types": [
      "card"
     ],
     "description": "Card for the tea subscription",
     "metadata": {
      "plan": "tea"
     },
     "usage": "off_session",
     "return_url": "https://shop.example.com/return",
     "latest_attempt": "setatt_1000000000000000001"
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "onSetupIntentSucceeded",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000009",
   "object": "event",
   "type": "setup_intent.succeeded",
   "created": 1767225609000,
   "livemode": false,
   "data": {
    "object": {
     "id": "seti_1000000000000000001",
     "object": "setup_intent",
     "created": 1767225600000,
     "livemode": false,
     "status": "succeeded",
     "customer": "cus_1000000000000000001",
     "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
     "next_action": null,
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": null,
     "payment_method_types": [
      "card"
     ],
     "description": "Card for the tea subscription",
     "metadata": {
      "plan": "tea"
     },
     "usage": "off_session",
     "return_url": "https://shop.example.com/return",
     "latest_attempt": "setatt_1000000000000000001",
     "last_setup_error": null
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "retrieveAuthorization",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "iauth_1000000000000000001",
   "object": "issuing.authorization",
   "amount": 1050,
   "approved": true,
   "card": {
    "id": "ic_1000000000000000001",
    "object": "issuing.card",
    "brand": "Visa",
    "cancellation_reason": null,
    "cardholder": {
     "id": "ich_1000000000000000001",
     "object": "issuing.cardholder",
     "billing": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 1EX",
       "state": "England"
      }
     },
     "created": 1767225600000,
     "livemode": false
    },
    "created": 1767225660000,
    "currency": "USD",
    "exp_month": 3,
    "exp_year": 2029,
    "first6": "000000",
    "last4": "0001",
    "livemode": false,
    "metadata": {
     "team": "research"
    },
    "status": "active",
    "type": "virtual"
   },
   "merchant_data": {
    "category_code": "5734",
    "name": "Example Software"
   }
  }
 },
 {
  "operationId": "retrieveBeneficiary",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "bf_1000000000000000002",
   "object": "beneficiary",
   "created": 1767225600000,
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "country": "CA",
     "currency": "CAD",
     "account_number": "0000012345",
     "account_holder_name": "Ada Example",
     "account_holder_type": "individual",
     "phone_number": "+440000000000",
     "email": "ada@example.com",
     "dob": {
      "day": "01",
      "month": "02",
      "year": "1990"
     },
     "swift": "EXMPCATT000",
     "bank_name": "Example Bank",
     "routing_type": "aba",
     "routing_number": "000000001",
     "certificate": {
      "certificate_type": "id_card",
      "certificate_number": "0000000000001"
     }
    }
   },
   "nickname": "Ada, tea supplier",
   "metadata": {
    "supplier": "S-17"
   },
   "livemode": false
  }
 },
 {
  "operationId": "retrieveCard",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "ic_1000000000000000001",
   "object": "issuing.card",
   "brand": "Visa",
   "cancellation_reason": null,
   "cardholder": "ich_1000000000000000001",
   "created": 1767225660000,
   "currency": "USD",
   "exp_month": 3,
   "exp_year": 2029,
   "first6": "000000",
   "last4": "0001",
   "livemode": false,
   "metadata": {
    "team": "research"
   },
   "status": "active",
   "type": "virtual",
   "number": "0000000000000001",
   "cvc": "000"
  }
 },
 {
  "operationId": "retrieveCard",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ic_1000000000000000001",
   "object": "issuing.card",
   "brand": "Visa",
   "cancellation_reason": null,
   "cardholder": "ich_1000000000000000001",
   "created": 1767225660000,
   "currency": "USD",
   "exp_month": 3,
   "exp_year": 2029,
   "first6": "000000",
   "last4": "0001",
   "livemode": false,
   "metadata": {
    "team": "research"
   },
   "status": "active",
   "type": "virtual"
  }
 },
 {
  "operationId": "retrieveCardholder",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "ich_1000000000000000001",
   "object": "issuing.cardholder",
   "billing": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "England"
    }
   },
   "created": 1767225600000,
   "livemode": false
  }
 },
 {
  "operationId": "retrieveCharge",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "ch_1000000000000000001",
   "object": "charge",
   "amount": 2000,
   "amount_captured": 2000,
   "amount_refunded": 500,
   "balance_transaction": "txn_1000000000000000001",
   "billing_details": {
    "address": {
     "city": "Exampletown",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "captured": true,
   "created": 1767225600000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "description": "Tea, 100 g",
   "disputed": false,
   "failure_code": null,
   "failure_message": null,
   "invoice": "inv_1000000000000000001",
   "livemode": false,
   "metadata": {
    "order": "1001"
   },
   "paid": true,
   "payment_intent": "pi_1000000000000000001",
   "payment_method": "pm_1000000000000000001",
   "payment_method_details": {
    "type": "card"
   },
   "receipt_email": "ada@example.com",
   "refunded": false,
   "shipping": {
    "address": {
     "city": "Exampletown",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Exampleshire"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Parcels",
    "tracking_number": "EX0001"
   },
   "status": "succeeded"
  }
 },
 {
  "operationId": "retrieveCheckoutSession",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "cs_1000000000000000001",
   "object": "checkout.session",
   "created": 1767225600000,
   "livemode": false,
   "currency": "USD",
   "customer": "",
   "mode": "payment",
   "status": "complete",
   "url": "https://checkout.example.com/pay/cs_1000000000000000001",
   "cancel_url": "https://shop.example.com/cart",
   "client_reference_id": "order-1001",
   "customer_email": "buyer@example.com",
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "livemode": false,
        "updated": 1767225600000
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit"
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "metadata": {
    "order": "1001"
   },
   "payment_intent": "pi_1000000000000000002",
   "payment_method_types": [
    "card"
   ],
   "payment_status": "paid",
   "success_url": "https://shop.example.com/thanks",
   "amount_subtotal": 2100,
   "amount_total": 2100,
   "billing_address_collection": "auto",
   "expires_at": 1767312000000,
   "payment_link": "",
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02"
  }
 },
 {
  "operationId": "retrieveCheckoutSession",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "cs_1000000000000000001",
   "object": "checkout.session",
   "created": 1767225600000,
   "livemode": false,
   "currency": "USD",
   "customer": "",
   "mode": "payment",
   "status": "complete",
   "url": "https://checkout.example.com/pay/cs_1000000000000000001",
   "cancel_url": "https://shop.example.com/cart",
   "client_reference_id": "order-1001",
   "customer_email": "buyer@example.com",
   "line_items": {
    "object": "list",
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "livemode": false,
        "updated": 1767225600000
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit"
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "metadata": {
    "order": "1001"
   },
   "payment_intent": {
    "id": "pi_1000000000000000002",
    "object": "payment_intent",
    "created": 1767225600000,
    "currency": "USD",
    "customer": "cus_1000000000000000001",
    "amount": 2100,
    "amount_capturable": 0,
    "amount_received": 2100,
    "status": "succeeded",
    "description": "Order 1001",
    "metadata": {
     "order": "1001"
    },
    "livemode": false,
    "shipping": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Greater London"
     },
     "name": "Ada Example",
     "phone": "+440000000000",
     "carrier": "Example Post",
     "tracking_number": "EX000000001"
    },
    "merchant_order_id": "order-1001",
    "merchant_user_id": "user-7",
    "quantity": 2,
    "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
    "last_payment_error": null,
    "next_action": null,
    "payment_method_types": [
     "card"
    ],
    "payment_method": "pm_1000000000000000002",
    "payment_method_options": {
     "card": {
      "request_three_d_secure": "auto",
      "capture_method": "automatic"
     }
    },
    "confirmation_method": "automatic",
    "capture_method": "automatic",
    "setup_future_usage": "on_session",
    "return_url": "https://shop.example.com/return",
    "receipt_email": "buyer@example.com",
    "cancel_at": "",
    "cancellation_reason": null,
    "invoice": "inv_1000000000000000001",
    "statement_descriptor": "EXAMPLE SHOP",
    "statement_descriptor_suffix": "TEA"
   },
   "payment_method_types": [
    "card"
   ],
   "payment_status": "paid",
   "success_url": "https://shop.example.com/thanks",
   "amount_subtotal": 2100,
   "amount_total": 2100,
   "billing_address_collection": "auto",
   "expires_at": 1767312000000,
   "payment_link": "",
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Post",
    "tracking_number": "EX000000001"
   },
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto"
    }
   },
   "phone_number_collection": {
    "enabled": true
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB"
    ]
   },
   "setup_intent": null,
   "amount_original_subtotal": 2100,
   "amount_original_total": 2100,
   "total_details": {
    "amount_discount": 0
   },
   "customer_creation": "if_required",
   "allowPromotionCodes": false,
   "merchant_order_id": "order-1001"
  }
 },
 {
  "operationId": "retrieveCoupon",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "coupon_1000000000000000002",
   "object": "coupon",
   "amount_off": null,
   "currency": null,
   "duration": "repeating",
   "duration_in_months": 3,
   "duration_in_weeks": "13",
   "duration_in_days": "91",
   "created": 1767225600000,
   "livemode": false,
   "metadata": {
    "campaign": "spring"
   },
   "name": "A quarter off",
   "percent_off": 25.5,
   "max_redemptions": 100,
   "redeem_by": 1769904000000,
   "times_redeemed": 7,
   "valid": true,
   "applies_to": {
    "products": [
     "prod_1000000000000000001"
    ]
   }
  }
 },
 {
  "operationId": "retrieveCustomer",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "cus_1000000000000000001",
   "object": "customer",
   "created": 1767225600000,
   "livemode": false,
   "address": {
    "city": "Exampleton",
    "country": "GB",
    "line1": "1 Example Street",
    "line2": "Flat 2",
    "postal_code": "EX1 1EX",
    "state": "Exampleshire"
   },
   "email": "ada@example.com",
   "name": "Ada Example",
   "description": "Buyer of the example shop",
   "phone": "+440000000000",
   "metadata": {
    "crm": "1001"
   },
   "shipping": {
    "address": {
     "city": "Sampleford",
     "country": "GB",
     "line1": "3 Sample Road",
     "line2": "Unit 4",
     "postal_code": "SA1 1SA",
     "state": "Sampleshire"
    },
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "currency": "GBP",
   "preferred_locales": [
    "en-GB",
    "en"
   ],
   "balance": 0
  }
 },
 {
  "operationId": "retrieveCustomerPaymentMethod",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000002",
   "object": "payment_method",
   "type": "alipay",
   "created": 1767225660000,
   "livemode": false,
   "customer": "cus_1000000000000000001",
   "billing_details": {
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": null,
    "address": null
   },
   "metadata": {}
  }
 },
 {
  "operationId": "retrieveDispute",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "dp_1000000000000000002",
   "object": "dispute",
   "amount": 2000,
   "created": 1767225600000,
   "currency": "USD",
   "evidence": {
    "created": 1767229200000,
    "receipt": ""
   },
   "livemode": true,
   "metadata": {
    "arn": "10000000000000000000001",
    "card_number": "411111******1111",
    "card_scheme": "visa",
    "orig_transaction_amount": "2000",
    "orig_transaction_currency": "USD",
    "orig_transaction_date": "1764547200000",
    "partial_ind": "no",
    "work_by_date": "1767830400000"
   },
   "status": "lost"
  }
 },
 {
  "operationId": "retrieveEvent",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000003",
   "object": "event",
   "type": "payment_intent.succeeded",
   "created": 1767225603000,
   "livemode": false,
   "data": {
    "object": {
     "id": "pi_1000000000000000001",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "CNY",
     "amount": 2000,
     "status": "succeeded",
     "livemode": false,
     "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
     "payment_method_types": [
      "alipay"
     ],
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "merchant_order_id": "order-1001",
     "payment_method": "pm_1000000000000000001",
     "payment_method_options": {
      "alipay": {
       "terminal_type": "WEB",
       "os_type": "IOS",
       "client_ip": "192.0.2.1"
      }
     },
     "return_url": "https://shop.example.com/return",
     "amount_received": 2000,
     "metadata": {
      "cart": "7"
     }
    }
   },
   "request": {
    "id": null,
    "idempotency_key": null
   }
  }
 },
 {
  "operationId": "retrieveEvent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "evt_1000000000000000020",
   "object": "event",
   "type": "product.updated",
   "created": 1767225603000,
   "livemode": false,
   "data": {
    "object": {
     "id": "prod_1000000000000000001",
     "object": "product",
     "name": "Tea, 250 g"
    },
    "previous_attributes": {
     "name": "Tea, 100 g"
    }
   },
   "request": {
    "id": "req_1000000000000000002",
    "idempotency_key": "shelf-8"
   },
   "api_version": null,
   "pending_webhooks": null
  }
 },
 {
  "operationId": "retrieveFile",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "file_1000000000000000001",
   "object": "file",
   "created": 1767225600000,
   "expires_at": 1769817600000,
   "filename": "receipt.txt",
   "purpose": "dispute_evidence",
   "size": 21,
   "title": "Receipt",
   "type": "txt",
   "url": "https://files.example.com/v1/files/file_1000000000000000001/contents"
  }
 },
 {
  "operationId": "retrieveInvoice",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "inv_1000000000000000001",
   "object": "invoice",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "auto_advance": true,
   "charge": "ch_1000000000000000001",
   "collection_method": "manual-example",
   "description": "Seats in January",
   "hosted_invoice_url": "https://pay.example.com/invoices/inv_1000000000000000001",
   "lines": {
    "object": "list",
    "data": [
     {
      "amount": 2000,
      "description": "Example plan, two seats",
      "metadata": {
       "seats": "2"
      },
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "unit_amount": 1000,
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "updated": 1767226200000,
        "active": true,
        "name": "Example plan",
        "description": "Monthly access",
        "images": [
         "https://shop.example.com/plan.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "A1"
        },
        "url": "https://shop.example.com/plan"
       },
       "type": "recurring",
       "livemode": false,
       "billing_scheme": "per_unit",
       "lookup_key": "plan-monthly",
       "nickname": "Monthly",
       "metadata": {
        "tier": "basic"
       },
       "recurring": {
        "interval": "month",
        "interval_count": 1,
        "usage_type": "licensed"
       }
      },
      "quantity": 2
     },
     {
      "amount": 250,
      "description": "Setup fee",
      "metadata": null,
      "price": "price_1000000000000000002",
      "quantity": 1
     }
    ],
    "has_more": false,
    "url": "/v1/invoices/inv_1000000000000000001/lines"
   },
   "metadata": {
    "order": "order-1001"
   },
   "payment_intent": "pi_1000000000000000001",
   "period_start": 1767225600000,
   "period_end": 1769904000000,
   "status": "paid",
   "subscription": "sub_1000000000000000001",
   "account_country": "GB",
   "account_name": "Example Shop",
   "amount_due": 2250,
   "amount_paid": 2250,
   "amount_precision": 2,
   "billing_reason": "manual"
  }
 },
 {
  "operationId": "retrieveInvoiceItem",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "ii_1000000000000000001",
   "object": "invoiceitem",
   "amount": 2000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "description": "Example plan, two seats",
   "metadata": {
    "order": "order-1001"
   },
   "period": {
    "end": "1769904000000",
    "start": "1767225600000"
   },
   "price": {
    "id": "price_1000000000000000001",
    "object": "price",
    "created": 1767225600000,
    "active": true,
    "currency": "USD",
    "unit_amount": 1000,
    "product": "prod_1000000000000000001",
    "type": "recurring",
    "livemode": false,
    "billing_scheme": "per_unit",
    "lookup_key": "plan-monthly",
    "nickname": "Monthly",
    "metadata": {
     "tier": "basic"
    },
    "recurring": {
     "interval": "month",
     "interval_count": 1,
     "usage_type": "licensed"
    }
   },
   "date": "1767225600000",
   "invoice": "inv_1000000000000000001",
   "livemode": false,
   "quantity": 2,
   "subscription": "sub_1000000000000000001",
   "test_clock": "clock_1000000000000000001"
  }
 },
 {
  "operationId": "retrieveIssuingTransaction",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "ipi_1000000000000000001",
   "object": "issuing.transaction",
   "amount": 1050,
   "authorization": "iauth_1000000000000000001",
   "card": "ic_1000000000000000001",
   "cardholder": "ich_1000000000000000001",
   "created": 1767312000000,
   "currency": "USD",
   "dispute": null,
   "livemode": false,
   "merchant_amount": 840,
   "merchant_currency": "GBP",
   "merchant_data": {
    "category": "computer_software_stores",
    "category_code": "5734",
    "city": "London",
    "country": "GB",
    "name": "Example Software",
    "network_id": "100000000000001",
    "postal_code": "EX1 1EX",
    "state": "England",
    "terminal_id": "10000001",
    "url": "https://software.example.com"
   },
   "metadata": {},
   "network_data": {
    "reference": "EXAMPLE-1"
   },
   "type": "capture"
  }
 },
 {
  "operationId": "retrievePaymentIntent",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000001",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "CNY",
   "amount": 2000,
   "status": "succeeded",
   "livemode": false,
   "client_secret": "pi_1000000000000000001_secret_constructedConstructed01",
   "payment_method_types": [
    "alipay"
   ],
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "merchant_order_id": "order-1001",
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "alipay": {
     "terminal_type": "WEB",
     "os_type": "IOS",
     "client_ip": "192.0.2.1"
    }
   },
   "return_url": "https://shop.example.com/return",
   "amount_received": 2000,
   "metadata": {
    "cart": "7"
   }
  }
 },
 {
  "operationId": "retrievePaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000009",
   "object": "payment_intent",
   "created": 1665553291000,
   "currency": "USD",
   "customer": null,
   "amount": 10,
   "status": "requires_payment_method",
   "description": "",
   "metadata": null,
   "livemode": false,
   "shipping": null,
   "merchant_order_id": "",
   "merchant_user_id": "",
   "quantity": null,
   "client_secret": "pi_1000000000000000009_secret_constructedConstructed09",
   "last_payment_error": null,
   "next_action": "",
   "payment_method_types": "[\"card\",\"sepa\"]",
   "payment_method": null,
   "payment_method_options": "{\"card\":{\"request_three_d_secure\":\"any\"}}",
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "setup_future_usage": null,
   "return_url": null,
   "receipt_email": null,
   "cancel_at": "",
   "cancellation_reason": null,
   "3ds_status": null,
   "amount_capturable": null,
   "amount_received": null,
   "invoice": null
  }
 },
 {
  "operationId": "retrievePaymentIntent",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000002",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "amount": 2100,
   "amount_capturable": 0,
   "amount_received": 2100,
   "status": "succeeded",
   "description": "Order 1001",
   "metadata": {
    "order": "1001"
   },
   "livemode": false,
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Post",
    "tracking_number": "EX000000001"
   },
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "quantity": 2,
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
   "last_payment_error": null,
   "next_action": null,
   "payment_method_types": [
    "card"
   ],
   "payment_method": "pm_1000000000000000002",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "setup_future_usage": "on_session",
   "return_url": "https://shop.example.com/return",
   "receipt_email": "buyer@example.com",
   "cancel_at": "",
   "cancellation_reason": null,
   "invoice": "inv_1000000000000000001",
   "statement_descriptor": "EXAMPLE SHOP",
   "statement_descriptor_suffix": "TEA",
   "3ds_status": "authenticated"
  }
 },
 {
  "operationId": "retrievePaymentLink",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "plink_1000000000000000001",
   "object": "payment_link",
   "active": true,
   "after_completion": {
    "type": "redirect",
    "redirect": {
     "url": "https://shop.example.com/thanks"
    }
   },
   "billing_address_collection": "required",
   "currency": "USD",
   "livemode": false,
   "metadata": {
    "campaign": "spring"
   },
   "phone_number_collection": {
    "enabled": true
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB",
     "SG"
    ]
   },
   "url": "https://pay.example.com/l/1000000000000000001",
   "line_items": {
    "object": "list",
    "url": "/v1/payment_links/plink_1000000000000000001/line_items",
    "has_more": false,
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "description": "Loose leaf",
        "images": [
         "https://shop.example.com/tea.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "7"
        },
        "updated": 1767225600000,
        "url": "https://shop.example.com/tea"
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit",
       "lookup_key": "tea_100",
       "nickname": "Tea",
       "metadata": {
        "season": "spring"
       }
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "created": 1767225600000
  }
 },
 {
  "operationId": "retrievePaymentMethod",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000001",
   "object": "payment_method",
   "type": "card",
   "created": 1767225600000,
   "livemode": false,
   "customer": "cus_1000000000000000001",
   "billing_details": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "email": "ada@example.com",
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "metadata": {
    "crm": "1001"
   },
   "card": {
    "brand": "Visa",
    "checks": {
     "address_line1_check": "pass",
     "address_zip_check": "pass",
     "cvc_check": "pass"
    },
    "country": "GB",
    "exp_month": 3,
    "exp_year": 2027,
    "fingerprint": "constructedFingerprint01",
    "funding": "credit",
    "last4": "1111",
    "metadata": {
     "source": "form"
    }
   }
  }
 },
 {
  "operationId": "retrievePayout",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "po_1000000000000000001",
   "object": "payout",
   "created": 1767225600000,
   "livemode": false,
   "status": "paid",
   "beneficiary_data": {
    "id": "bf_1000000000000000001",
    "object": "beneficiary",
    "created": 1767225600000,
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "000123456789",
      "routing_type": "aba",
      "routing_number": "000000001",
      "country": "US"
     }
    },
    "nickname": "Ada, tea supplier",
    "metadata": {
     "supplier": "S-17"
    },
    "livemode": false
   },
   "payment_amount": 5000,
   "payment_currency": "USD",
   "source_amount": 5000,
   "source_currency": "USD",
   "merchant_payout_id": "pay_1000001",
   "description": "Tea, January",
   "metadata": {
    "document_1": "file_1000000000000000001"
   }
  }
 },
 {
  "operationId": "retrievePayout",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "po_1000000000000000002",
   "object": "payout",
   "created": 1767225600000,
   "currency": "USD",
   "amount": 5000,
   "description": "Tea, January",
   "metadata": {
    "order": "1007"
   },
   "status": "failed",
   "destination": {
    "id": "ba_1000000000000000001",
    "object": "bank_account",
    "created": 1767225600000,
    "country": "US",
    "currency": "USD",
    "customer": "cus_1000000000000000001",
    "fingerprint": "fp_0001",
    "last4": "6789",
    "metadata": {
     "order": "1007"
    },
    "swift": "EXMPUS33000",
    "account_holder_name": "Ada Example",
    "account_holder_type": "company",
    "bank_name": "Example Bank",
    "routing_number": "000000001"
   },
   "livemode": false,
   "type": "bank_account",
   "method": "standard",
   "beneficiary": {
    "id": "bf_1000000000000000002",
    "object": "beneficiary",
    "type": "business",
    "business": {
     "company_registered_name": "Example Tea Ltd",
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Floor 2",
      "postal_code": "N1 1AA",
      "state": "London"
     },
     "additional_info": {
      "business_area": "Tea",
      "business_phone_number": "+440000000000",
      "business_registration_number": "00000001",
      "legal_rep_first_name": "Ada",
      "legal_rep_last_name": "Example",
      "legal_rep_id_type": "NATIONAL_ID",
      "legal_rep_id_number": "000000001",
      "legal_rep_email": "ada@example.com",
      "legal_rep_phone": "+440000000000"
     }
    },
    "payee": null
   },
   "balance_transaction": "txn_1000000000000000001",
   "failure_balance_transaction": "txn_1000000000000000002",
   "failure_code": "account_closed",
   "failure_message": "The account is closed.",
   "payment_intents_id": [
    "pi_1000000000000000001"
   ],
   "currency_account": null
  }
 },
 {
  "operationId": "retrievePrice",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "price_1000000000000000001",
   "object": "price",
   "created": 1767225600000,
   "active": true,
   "currency": "USD",
   "metadata": {
    "season": "spring"
   },
   "nickname": "Monthly tea",
   "product": "prod_1000000000000000001",
   "type": "recurring",
   "livemode": false,
   "unit_amount": 1050,
   "billing_scheme": "per_unit",
   "lookup_key": "tea-monthly",
   "recurring": {
    "interval": "month",
    "interval_count": 1,
    "usage_type": "licensed"
   }
  }
 },
 {
  "operationId": "retrieveProduct",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "prod_1000000000000000001",
   "object": "product",
   "created": 1767225600000,
   "active": true,
   "description": "Loose leaf, first flush",
   "metadata": {
    "shelf": "7"
   },
   "name": "Tea, 100 g",
   "livemode": false,
   "url": "https://shop.example.com/tea",
   "updated": 1767225605000,
   "images": [
    "https://shop.example.com/tea.jpg"
   ]
  }
 },
 {
  "operationId": "retrievePromotionCode",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "promo_1000000000000000002",
   "object": "promotion_code",
   "active": true,
   "code": "QUARTER",
   "coupon": {
    "id": "coupon_1000000000000000002",
    "object": "coupon",
    "amount_off": null,
    "currency": null,
    "duration": "repeating",
    "duration_in_months": 3,
    "duration_in_weeks": "13",
    "duration_in_days": "91",
    "created": 1767225600000,
    "livemode": false,
    "metadata": {
     "campaign": "spring"
    },
    "name": "A quarter off",
    "percent_off": 25.5,
    "max_redemptions": 100,
    "redeem_by": 1769904000000,
    "times_redeemed": 7,
    "valid": true,
    "applies_to": {
     "products": [
      "prod_1000000000000000001"
     ]
    }
   },
   "created": 1767225720000,
   "customer": null,
   "expires_at": 1769904000000,
   "livemode": false,
   "max_redemptions": null,
   "metadata": {},
   "restrictions": {
    "first_time_transaction": false,
    "minimum_amount": null,
    "minimum_amount_currency": null
   },
   "times_redeemed": 7
  }
 },
 {
  "operationId": "retrieveRefund",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "re_1000000000000000001",
   "object": "refund",
   "amount": 500,
   "created": 1767226200000,
   "currency": "CNY",
   "metadata": {
    "return": "R-17"
   },
   "payment_intent": "pi_1000000000000000001",
   "reason": "requested_by_customer",
   "status": "succeeded"
  }
 },
 {
  "operationId": "retrieveRefund",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "re_1000000000000000002",
   "object": "refund",
   "amount": 2100,
   "created": 1767226200000,
   "currency": "USD",
   "metadata": null,
   "payment_intent": {
    "id": "pi_1000000000000000002",
    "object": "payment_intent",
    "created": 1767225600000,
    "currency": "USD",
    "customer": "cus_1000000000000000001",
    "amount": 2100,
    "amount_capturable": 0,
    "amount_received": 2100,
    "status": "succeeded",
    "description": "Order 1001",
    "metadata": {
     "order": "1001"
    },
    "livemode": false,
    "shipping": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Greater London"
     },
     "name": "Ada Example",
     "phone": "+440000000000",
     "carrier": "Example Post",
     "tracking_number": "EX000000001"
    },
    "merchant_order_id": "order-1001",
    "merchant_user_id": "user-7",
    "quantity": 2,
    "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
    "last_payment_error": null,
    "next_action": null,
    "payment_method_types": [
     "card"
    ],
    "payment_method": "pm_1000000000000000002",
    "payment_method_options": {
     "card": {
      "request_three_d_secure": "auto",
      "capture_method": "automatic"
     }
    },
    "confirmation_method": "automatic",
    "capture_method": "automatic",
    "setup_future_usage": "on_session",
    "return_url": "https://shop.example.com/return",
    "receipt_email": "buyer@example.com",
    "cancel_at": "",
    "cancellation_reason": null,
    "invoice": "inv_1000000000000000001",
    "statement_descriptor": "EXAMPLE SHOP",
    "statement_descriptor_suffix": "TEA"
   },
   "reason": null,
   "status": "failed",
   "description": "Order 1001 was returned",
   "failure_reason": "lost_or_stolen_card",
   "receipt_number": "R-0001",
   "balance_transaction": "txn_1000000000000000001"
  }
 },
 {
  "operationId": "retrieveSetupIntent",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "requires_payment_method",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "next_action": null,
   "payment_method": null,
   "payment_method_options": null,
   "payment_method_types": [
    "card"
   ],
   "description": "Card for the tea subscription",
   "metadata": {
    "plan": "tea"
   },
   "usage": "off_session",
   "return_url": "https://shop.example.com/return",
   "latest_attempt": "setatt_1000000000000000001",
   "last_setup_error": {
    "type": "card_error",
    "message": "The card was declined."
   }
  }
 },
 {
  "operationId": "retrieveSubscription",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "sub_1000000000000000001",
   "object": "subscription",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "default_payment_method": "pm_1000000000000000001",
   "default_source": null,
   "description": "Two seats",
   "items": [
    {
     "id": "si_1000000000000000001",
     "object": "subscription_item",
     "metadata": {
      "seats": "2"
     },
     "price": {
      "id": "price_1000000000000000001",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "unit_amount": 1000,
      "product": "prod_1000000000000000001",
      "type": "recurring",
      "livemode": false,
      "billing_scheme": "per_unit",
      "lookup_key": "plan-monthly",
      "nickname": "Monthly",
      "metadata": {
       "tier": "basic"
      },
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      }
     },
     "quantity": 2,
     "subscription": "sub_1000000000000000001",
     "created": 1767225600000,
     "billing_thresholds": {
      "usage_gte": 100
     },
     "tax_rates": [
      {}
     ]
    }
   ],
   "metadata": {
    "order": "order-1001"
   },
   "cancel_at": 1798761600000,
   "collection_method": "automatic-example",
   "days_until_due": 14,
   "next_pending_invoice_item_invoice": null,
   "payment_settings": {
    "payment_method_options": {
     "alipay": {
      "terminal_type": "WEB",
      "os_type": "IOS",
      "client_ip": "192.0.2.1"
     },
     "card": {
      "request_three_d_secure": "auto"
     }
    },
    "payment_method_types": [
     "card",
     "alipay"
    ],
    "save_default_payment_method": "on-example"
   },
   "test_clock": "clock_1000000000000000001"
  }
 },
 {
  "operationId": "retrieveWebhookEndpoint",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "we_1000000000000000001",
   "object": "webhook_endpoint",
   "api_version": "1.0.1",
   "created": 1767225600000,
   "description": "Orders",
   "enabled_events": [
    "charge.refund.updated",
    "payment_intent.succeeded"
   ],
   "livemode": false,
   "metadata": {
    "team": "shop"
   },
   "status": "enabled",
   "url": "https://shop.example.com/webhooks/wooshpay",
   "secret": "whsec_constructedExampleNotASecret"
  }
 },
 {
  "operationId": "searchPaymentIntents",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "object": "list",
   "url": "/v1/payment_intents/search",
   "has_more": false,
   "data": [
    {
     "id": "pi_1000000000000000002",
     "object": "payment_intent",
     "created": 1767225600000,
     "currency": "USD",
     "customer": "cus_1000000000000000001",
     "amount": 2100,
     "amount_capturable": 0,
     "amount_received": 2100,
     "status": "succeeded",
     "description": "Order 1001",
     "metadata": {
      "order": "1001"
     },
     "livemode": false,
     "shipping": {
      "address": {
       "city": "London",
       "country": "GB",
       "line1": "1 Example Street",
       "line2": "Flat 2",
       "postal_code": "EX1 2MP",
       "state": "Greater London"
      },
      "name": "Ada Example",
      "phone": "+440000000000",
      "carrier": "Example Post",
      "tracking_number": "EX000000001"
     },
     "merchant_order_id": "order-1001",
     "merchant_user_id": "user-7",
     "quantity": 2,
     "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
     "last_payment_error": null,
     "next_action": null,
     "payment_method_types": [
      "card"
     ],
     "payment_method": "pm_1000000000000000002",
     "payment_method_options": {
      "card": {
       "request_three_d_secure": "auto",
       "capture_method": "automatic"
      }
     },
     "confirmation_method": "automatic",
     "capture_method": "automatic",
     "setup_future_usage": "on_session",
     "return_url": "https://shop.example.com/return",
     "receipt_email": "buyer@example.com",
     "cancel_at": "",
     "cancellation_reason": null,
     "invoice": "inv_1000000000000000001",
     "statement_descriptor": "EXAMPLE SHOP",
     "statement_descriptor_suffix": "TEA"
    }
   ]
  }
 },
 {
  "operationId": "sendInvoice",
  "part": "200",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "id": "inv_1000000000000000001",
   "object": "invoice",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "auto_advance": false,
   "charge": null,
   "collection_method": "manual-example",
   "description": "Seats in January",
   "hosted_invoice_url": "https://pay.example.com/invoices/inv_1000000000000000001",
   "lines": {
    "object": "list",
    "data": [
     {
      "amount": 2000,
      "description": "Example plan, two seats",
      "metadata": {
       "seats": "2"
      },
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "unit_amount": 1000,
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "updated": 1767226200000,
        "active": true,
        "name": "Example plan",
        "description": "Monthly access",
        "images": [
         "https://shop.example.com/plan.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "A1"
        },
        "url": "https://shop.example.com/plan"
       },
       "type": "recurring",
       "livemode": false,
       "billing_scheme": "per_unit",
       "lookup_key": "plan-monthly",
       "nickname": "Monthly",
       "metadata": {
        "tier": "basic"
       },
       "recurring": {
        "interval": "month",
        "interval_count": 1,
        "usage_type": "licensed"
       }
      },
      "quantity": 2
     },
     {
      "amount": 250,
      "description": "Setup fee",
      "metadata": null,
      "price": "price_1000000000000000002",
      "quantity": 1
     }
    ],
    "has_more": false,
    "url": "/v1/invoices/inv_1000000000000000001/lines"
   },
   "metadata": {
    "order": "order-1001"
   },
   "payment_intent": null,
   "period_start": 1767225600000,
   "period_end": 1769904000000,
   "status": "open",
   "subscription": "sub_1000000000000000001",
   "account_country": "GB",
   "account_name": "Example Shop",
   "amount_due": 2250,
   "amount_paid": 0,
   "amount_precision": 2,
   "billing_reason": "manual"
  }
 },
 {
  "operationId": "updateBeneficiary",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "00012345",
     "routing_type": "sort",
     "routing_number": "000001",
     "country": "GB"
    }
   },
   "nickname": "Ada, London",
   "metadata": {
    "supplier": "S-17"
   },
   "entity": {
    "type": "individual",
    "individual": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Floor 2",
      "postal_code": "N1 1AA",
      "state": "London"
     },
     "additional_info": {
      "email": "ada@example.com",
      "phone": "+440000000000",
      "first_name": "Ada",
      "last_name": "Example",
      "id_type": "social_security",
      "id_country_iso_code": "GB",
      "id_number": "000000001"
     }
    }
   }
  }
 },
 {
  "operationId": "updateBeneficiary",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "bf_1000000000000000001",
   "object": "beneficiary",
   "created": 1767225600000,
   "destination_data": {
    "destination_type": "bank_account",
    "bank_account": {
     "account_holder_name": "Ada Example",
     "account_number": "00012345",
     "routing_type": "sort",
     "routing_number": "000001",
     "country": "GB"
    }
   },
   "nickname": "Ada, London",
   "metadata": {
    "supplier": "S-17"
   },
   "livemode": false
  }
 },
 {
  "operationId": "updateCard",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "status": "canceled",
   "cancellation_reason": "lost",
   "metadata": {
    "team": "research"
   }
  }
 },
 {
  "operationId": "updateCard",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ic_1000000000000000001",
   "object": "issuing.card",
   "brand": "Visa",
   "cancellation_reason": "lost",
   "cardholder": "ich_1000000000000000001",
   "created": 1767225660000,
   "currency": "USD",
   "exp_month": 3,
   "exp_year": 2029,
   "first6": "000000",
   "last4": "0001",
   "livemode": false,
   "metadata": {
    "team": "research"
   },
   "status": "canceled",
   "type": "virtual"
  }
 },
 {
  "operationId": "updateCardholder",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "billing": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "7 Example Road",
     "line2": "Floor 3",
     "postal_code": "EX1 1EX",
     "state": "England"
    }
   }
  }
 },
 {
  "operationId": "updateCardholder",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ich_1000000000000000001",
   "object": "issuing.cardholder",
   "billing": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "7 Example Road",
     "line2": "Floor 3",
     "postal_code": "EX1 1EX",
     "state": "England"
    }
   },
   "created": 1767225600000,
   "livemode": false
  }
 },
 {
  "operationId": "updateCustomer",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "address": {
    "city": "Sampleford",
    "country": "GB",
    "line1": "3 Sample Road",
    "line2": "Unit 4",
    "postal_code": "SA1 1SA",
    "state": "Sampleshire"
   },
   "description": "Moved house",
   "email": "ada.new@example.com",
   "metadata": {
    "crm": "1002"
   },
   "name": "Ada New Example",
   "phone": "+440000000001",
   "shipping": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "name": "Ada New Example",
    "phone": "+440000000001"
   },
   "payment_method": "pm_1000000000000000002"
  }
 },
 {
  "operationId": "updateCustomer",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "cus_1000000000000000001",
   "object": "customer",
   "created": 1767225600000,
   "livemode": false,
   "address": {
    "city": "Sampleford",
    "country": "GB",
    "line1": "3 Sample Road",
    "line2": "Unit 4",
    "postal_code": "SA1 1SA",
    "state": "Sampleshire"
   },
   "email": "ada.new@example.com",
   "name": "Ada New Example",
   "description": "Moved house",
   "phone": "+440000000001",
   "metadata": {
    "crm": "1002"
   },
   "shipping": {
    "address": {
     "city": "Exampleton",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 1EX",
     "state": "Exampleshire"
    },
    "name": "Ada New Example",
    "phone": "+440000000001"
   }
  }
 },
 {
  "operationId": "updateDispute",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "evidence": {
    "access_activity_log": "2026-01-01 10:00 visit from 192.0.2.1",
    "billing_address": "1 Example Street, Exampletown",
    "cancellation_policy": "file_1000000000000000001",
    "cancellation_policy_disclosure": "Linked beside the order button.",
    "cancellation_rebuttal": "The order was cancelled after it was sent.",
    "customer_communication": "file_1000000000000000002",
    "customer_email_address": "ada@example.com",
    "customer_name": "Ada Example",
    "customer_purchase_ip": "192.0.2.1",
    "customer_signature": "file_1000000000000000003",
    "duplicate_charge_documentation": "file_1000000000000000004",
    "duplicate_charge_explanation": "The other charge is for another order.",
    "duplicate_charge_id": "ch_1000000000000000002",
    "product_description": "Tea, 100 g",
    "receipt": "file_1000000000000000005",
    "refund_policy": "file_1000000000000000006",
    "refund_policy_disclosure": "Printed on the receipt.",
    "refund_refusal_explanation": "The goods were opened.",
    "service_date": "2026-01-01",
    "service_documentation": "file_1000000000000000007",
    "shipping_address": "1 Example Street, Exampletown",
    "shipping_carrier": "Example Parcels",
    "shipping_date": "2026-01-02",
    "shipping_documentation": "file_1000000000000000008",
    "shipping_tracking_number": "EX0001",
    "uncategorized_file": "file_1000000000000000009",
    "uncategorized_text": "The customer ordered again later."
   },
   "metadata": {
    "case": "17"
   },
   "submit": true
  }
 },
 {
  "operationId": "updateDispute",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "dp_1000000000000000001",
   "object": "dispute",
   "amount": 2000,
   "balance_transactions": [
    "txn_1000000000000000001"
   ],
   "charge": "ch_1000000000000000001",
   "created": 1767225600000,
   "currency": "USD",
   "evidence": {
    "access_activity_log": "2026-01-01 10:00 visit from 192.0.2.1",
    "billing_address": "1 Example Street, Exampletown",
    "cancellation_policy": "file_1000000000000000001",
    "cancellation_policy_disclosure": "Linked beside the order button.",
    "cancellation_rebuttal": "The order was cancelled after it was sent.",
    "customer_communication": "file_1000000000000000002",
    "customer_email_address": "ada@example.com",
    "customer_name": "Ada Example",
    "customer_purchase_ip": "192.0.2.1",
    "customer_signature": "file_1000000000000000003",
    "duplicate_charge_documentation": "file_1000000000000000004",
    "duplicate_charge_explanation": "The other charge is for another order.",
    "duplicate_charge_id": "ch_1000000000000000002",
    "product_description": "Tea, 100 g",
    "receipt": "file_1000000000000000005",
    "refund_policy": "file_1000000000000000006",
    "refund_policy_disclosure": "Printed on the receipt.",
    "refund_refusal_explanation": "The goods were opened.",
    "service_date": "2026-01-01",
    "service_documentation": "file_1000000000000000007",
    "shipping_address": "1 Example Street, Exampletown",
    "shipping_carrier": "Example Parcels",
    "shipping_date": "2026-01-02",
    "shipping_documentation": "file_1000000000000000008",
    "shipping_tracking_number": "EX0001",
    "uncategorized_file": "file_1000000000000000009",
    "uncategorized_text": "The customer ordered again later.",
    "created": 1767229200000
   },
   "evidence_details": {
    "due_by": 1767830400000,
    "has_evidence": true,
    "past_due": false,
    "submission_count": 1
   },
   "is_charge_refundable": false,
   "livemode": false,
   "metadata": {
    "case": "17"
   },
   "payment_intent": "pi_1000000000000000001",
   "reason": "general",
   "status": "under_review"
  }
 },
 {
  "operationId": "updateIssuingTransaction",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "metadata": {
    "receipt": "R-17"
   }
  }
 },
 {
  "operationId": "updateIssuingTransaction",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "ipi_1000000000000000001",
   "object": "issuing.transaction",
   "amount": 1050,
   "authorization": "iauth_1000000000000000001",
   "card": "ic_1000000000000000001",
   "cardholder": "ich_1000000000000000001",
   "created": 1767312000000,
   "currency": "USD",
   "dispute": null,
   "livemode": false,
   "merchant_amount": 840,
   "merchant_currency": "GBP",
   "merchant_data": {
    "category": "computer_software_stores",
    "category_code": "5734",
    "city": "London",
    "country": "GB",
    "name": "Example Software",
    "network_id": "100000000000001",
    "postal_code": "EX1 1EX",
    "state": "England",
    "terminal_id": "10000001",
    "url": "https://software.example.com"
   },
   "metadata": {
    "receipt": "R-17"
   },
   "network_data": null,
   "type": "capture"
  }
 },
 {
  "operationId": "updatePaymentIntent",
  "part": "request",
  "name": "api-55421991-1",
  "level": "documented",
  "value": {
   "amount": 10,
   "confirm": true,
   "currency": "USD",
   "description": "product description",
   "merchant_order_id": "Order112344343",
   "merchant_user_id": "123456",
   "metadata": {
    "key1": "value1"
   },
   "payment_method_data": {
    "billing_details": {
     "address": {
      "city": "city",
      "country": "US",
      "line1": "XX mansion",
      "line2": "XX Town",
      "postal_code": "55555",
      "state": "California"
     },
     "name": "Tom"
    },
    "card": {
     "cvc": "123",
     "exp_month": "12",
     "exp_year": "2026",
     "number": "4111111111111111"
    },
    "type": "card"
   },
   "quantity": 2,
   "return_url": "https://host.example",
   "shipping": {
    "address": {
     "city": "city",
     "country": "US",
     "line1": "XX mansion",
     "line2": "XX Town",
     "postal_code": "xxx xxx",
     "state": "California"
    },
    "name": "tom",
    "phone": "xxxx"
   }
  }
 },
 {
  "operationId": "updatePaymentIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "amount": 2200,
   "currency": "USD",
   "confirm": true,
   "payment_method": "pm_1000000000000000002",
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "return_url": "https://shop.example.com/return",
   "capture_method": "manual",
   "confirmation_method": "automatic",
   "customer": "cus_1000000000000000001",
   "description": "Order 1001",
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "metadata": {
    "order": "1001"
   },
   "off-session": false,
   "quantity": 2,
   "receipt_email": "buyer@example.com",
   "setup_future_usage": "on_session",
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000"
   },
   "payment_method_data": {
    "type": "card",
    "card": {
     "number": "4111111111111111",
     "exp_month": "03",
     "exp_year": "2027",
     "cvc": "123",
     "name": "Ada Example"
    },
    "billing_details": {
     "address": {
      "city": "London",
      "country": "GB",
      "line1": "1 Example Street",
      "line2": "Flat 2",
      "postal_code": "EX1 2MP",
      "state": "Greater London"
     },
     "email": "buyer@example.com",
     "name": "Ada Example",
     "phone": "+440000000000"
    }
   }
  }
 },
 {
  "operationId": "updatePaymentIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pi_1000000000000000002",
   "object": "payment_intent",
   "created": 1767225600000,
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "amount": 2200,
   "amount_capturable": 0,
   "amount_received": 0,
   "status": "requires_confirmation",
   "description": "Order 1001",
   "metadata": {
    "order": "1001"
   },
   "livemode": false,
   "shipping": {
    "address": {
     "city": "London",
     "country": "GB",
     "line1": "1 Example Street",
     "line2": "Flat 2",
     "postal_code": "EX1 2MP",
     "state": "Greater London"
    },
    "name": "Ada Example",
    "phone": "+440000000000",
    "carrier": "Example Post",
    "tracking_number": "EX000000001"
   },
   "merchant_order_id": "order-1001",
   "merchant_user_id": "user-7",
   "quantity": 2,
   "client_secret": "pi_1000000000000000002_secret_constructedConstructed02",
   "last_payment_error": null,
   "next_action": null,
   "payment_method_types": [
    "card"
   ],
   "payment_method": "pm_1000000000000000002",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto",
     "capture_method": "automatic"
    }
   },
   "confirmation_method": "automatic",
   "capture_method": "automatic",
   "setup_future_usage": "on_session",
   "return_url": "https://shop.example.com/return",
   "receipt_email": "buyer@example.com",
   "cancel_at": "",
   "cancellation_reason": null,
   "invoice": "inv_1000000000000000001",
   "statement_descriptor": "EXAMPLE SHOP",
   "statement_descriptor_suffix": "TEA"
  }
 },
 {
  "operationId": "updatePaymentLink",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "active": false,
   "after_completion": {
    "type": "hosted_confirmation",
    "hosted_confirmation": {}
   },
   "billing_address_collection": "auto",
   "metadata": {
    "campaign": "summer"
   },
   "phone_number_collection": {
    "enabled": false
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB"
    ]
   },
   "line_items": [
    {
     "price": "price_1000000000000000001",
     "quantity": 2
    }
   ]
  }
 },
 {
  "operationId": "updatePaymentLink",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "plink_1000000000000000001",
   "object": "payment_link",
   "active": false,
   "after_completion": {
    "type": "hosted_confirmation",
    "hosted_confirmation": {}
   },
   "billing_address_collection": "auto",
   "currency": "USD",
   "livemode": false,
   "metadata": {
    "campaign": "summer"
   },
   "phone_number_collection": {
    "enabled": false
   },
   "shipping_address_collection": {
    "allowed_countries": [
     "GB"
    ]
   },
   "url": "https://pay.example.com/l/1000000000000000001",
   "line_items": {
    "object": "list",
    "url": "/v1/payment_links/plink_1000000000000000001/line_items",
    "has_more": false,
    "data": [
     {
      "id": "li_1000000000000000001",
      "object": "item",
      "currency": "USD",
      "description": "Tea, 100 g",
      "price": {
       "id": "price_1000000000000000001",
       "object": "price",
       "created": 1767225600000,
       "active": true,
       "currency": "USD",
       "product": {
        "id": "prod_1000000000000000001",
        "object": "product",
        "created": 1767225600000,
        "active": true,
        "name": "Tea, 100 g",
        "description": "Loose leaf",
        "images": [
         "https://shop.example.com/tea.png"
        ],
        "livemode": false,
        "metadata": {
         "shelf": "7"
        },
        "updated": 1767225600000,
        "url": "https://shop.example.com/tea"
       },
       "type": "one_time",
       "livemode": false,
       "unit_amount": 1050,
       "billing_scheme": "per_unit",
       "lookup_key": "tea_100",
       "nickname": "Tea",
       "metadata": {
        "season": "spring"
       }
      },
      "quantity": 2,
      "amount_subtotal": 2100,
      "amount_total": 2100
     }
    ]
   },
   "created": 1767225600000
  }
 },
 {
  "operationId": "updatePaymentMethod",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "billing_details": {
    "address": {
     "city": "Sampleford",
     "country": "GB",
     "line1": "3 Sample Road",
     "line2": "Unit 4",
     "postal_code": "SA1 1SA",
     "state": "Sampleshire"
    },
    "email": "ada.new@example.com",
    "name": "Ada New Example",
    "phone": "+440000000001"
   },
   "metadata": {
    "crm": "1002"
   }
  }
 },
 {
  "operationId": "updatePaymentMethod",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "pm_1000000000000000001",
   "object": "payment_method",
   "type": "card",
   "created": 1767225600000,
   "livemode": false,
   "customer": "cus_1000000000000000001",
   "billing_details": {
    "address": {
     "city": "Sampleford",
     "country": "GB",
     "line1": "3 Sample Road",
     "line2": "Unit 4",
     "postal_code": "SA1 1SA",
     "state": "Sampleshire"
    },
    "email": "ada.new@example.com",
    "name": "Ada New Example",
    "phone": "+440000000001"
   },
   "metadata": {
    "crm": "1002"
   },
   "card": {
    "brand": "Visa",
    "checks": {
     "address_line1_check": "pass",
     "address_zip_check": "pass",
     "cvc_check": "pass"
    },
    "country": "GB",
    "exp_month": 3,
    "exp_year": 2027,
    "fingerprint": "constructedFingerprint01",
    "funding": "credit",
    "last4": "1111",
    "metadata": {
     "source": "form"
    }
   }
  }
 },
 {
  "operationId": "updatePayout",
  "part": "request",
  "name": "api-42648519-1",
  "level": "documented",
  "value": {
   "metadata": {
    "key1": "value1"
   }
  }
 },
 {
  "operationId": "updatePayout",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "metadata": {
    "order": "1007"
   }
  }
 },
 {
  "operationId": "updatePayout",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "po_1000000000000000001",
   "object": "payout",
   "created": 1767225600000,
   "livemode": false,
   "status": "in_transit",
   "beneficiary_data": {
    "id": "bf_1000000000000000001",
    "object": "beneficiary",
    "created": 1767225600000,
    "destination_data": {
     "destination_type": "bank_account",
     "bank_account": {
      "account_holder_name": "Ada Example",
      "account_number": "000123456789",
      "routing_type": "aba",
      "routing_number": "000000001",
      "country": "US"
     }
    },
    "nickname": "Ada, tea supplier",
    "metadata": {
     "supplier": "S-17"
    },
    "livemode": false
   },
   "payment_amount": 5000,
   "payment_currency": "USD",
   "source_amount": 5000,
   "source_currency": "USD",
   "merchant_payout_id": "pay_1000001",
   "description": "Tea, January",
   "metadata": {
    "order": "1007"
   }
  }
 },
 {
  "operationId": "updatePrice",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "active": false,
   "metadata": {
    "season": "autumn"
   },
   "nickname": "Tea until autumn",
   "lookup_key": "tea-autumn"
  }
 },
 {
  "operationId": "updatePrice",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "price_1000000000000000002",
   "object": "price",
   "created": 1767225600000,
   "active": false,
   "currency": "USD",
   "metadata": {
    "season": "autumn"
   },
   "nickname": "Tea until autumn",
   "product": {
    "id": "prod_1000000000000000001",
    "object": "product",
    "created": 1767225600000,
    "active": true,
    "description": "Loose leaf, first flush",
    "metadata": {
     "shelf": "7"
    },
    "name": "Tea, 100 g",
    "livemode": false,
    "url": "https://shop.example.com/tea",
    "updated": 1767225605000,
    "images": [
     "https://shop.example.com/tea.jpg"
    ]
   },
   "type": "one_time",
   "livemode": false,
   "unit_amount": 1050,
   "billing_scheme": "tiered",
   "lookup_key": "tea-autumn",
   "recurring": null,
   "tiers": [
    {
     "up_to": 10,
     "flat_amount": 500,
     "unit_amount": 100
    },
    {
     "up_to": "20",
     "flat_amount": "0",
     "unit_amount": "90"
    },
    {
     "up_to": null,
     "flat_amount": null,
     "unit_amount": null
    }
   ]
  }
 },
 {
  "operationId": "updateProduct",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "name": "Tea, 250 g",
   "active": false,
   "description": "Loose leaf, second flush",
   "metadata": {
    "shelf": "8"
   },
   "url": "https://shop.example.com/tea-250",
   "images": [
    "https://shop.example.com/tea-250.jpg"
   ]
  }
 },
 {
  "operationId": "updateProduct",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "prod_1000000000000000001",
   "object": "product",
   "created": 1767225600000,
   "active": false,
   "description": "Loose leaf, second flush",
   "metadata": {
    "shelf": "8"
   },
   "name": "Tea, 250 g",
   "livemode": false,
   "url": "https://shop.example.com/tea-250",
   "updated": 1767225660000,
   "images": [
    "https://shop.example.com/tea-250.jpg"
   ]
  }
 },
 {
  "operationId": "updateSetupIntent",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "customer": "cus_1000000000000000001",
   "description": "Card for the coffee subscription",
   "metadata": {
    "plan": "coffee"
   },
   "payment_method": "pm_1000000000000000001",
   "payment_method_types": [
    "card"
   ],
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto"
    }
   }
  }
 },
 {
  "operationId": "updateSetupIntent",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "seti_1000000000000000001",
   "object": "setup_intent",
   "created": 1767225600000,
   "livemode": false,
   "status": "requires_confirmation",
   "customer": "cus_1000000000000000001",
   "client_secret": "seti_1000000000000000001_secret_constructedConstructed01",
   "payment_method": "pm_1000000000000000001",
   "payment_method_options": {
    "card": {
     "request_three_d_secure": "auto"
    }
   },
   "payment_method_types": [
    "card"
   ],
   "description": "Card for the coffee subscription",
   "metadata": {
    "plan": "coffee"
   },
   "usage": "off_session"
  }
 },
 {
  "operationId": "updateSetupIntent",
  "part": "request",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "payment_method_data": {
    "type": "card",
    "card": {
     "number": "4111111111111111",
     "exp_month": "03",
     "exp_year": "2027",
     "cvc": "123",
     "name": "Ada Example"
    }
   }
  }
 },
 {
  "operationId": "updateSubscription",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "cancel_at_period_end": false,
   "items": [
    {
     "id": "si_1000000000000000001",
     "price": "price_1000000000000000003",
     "quantity": 3
    },
    {
     "price_data": {
      "currency": "USD",
      "product": "prod_1000000000000000001",
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      },
      "unit_amount": 1000
     },
     "quantity": 1
    }
   ]
  }
 },
 {
  "operationId": "updateSubscription",
  "part": "request",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "cancel_at_period_end": false,
   "line_items": [
    {
     "id": "si_1000000000000000001",
     "price_data": {
      "currency": "USD",
      "product": "prod_1000000000000000001",
      "unit_amount": 1200,
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      },
      "active": true,
      "billing_scheme": "per_unit",
      "lookup_key": "plan-monthly-2",
      "nickname": "Monthly",
      "metadata": {
       "tier": "basic"
      }
     },
     "quantity": 3
    },
    {
     "price_data": {
      "currency": "USD",
      "product_data": {
       "id": "prod_1000000000000000004",
       "name": "Example storage",
       "active": true,
       "description": "Storage by the gigabyte",
       "images": [
        "https://shop.example.com/storage.png"
       ],
       "metadata": {
        "shelf": "B2"
       },
       "url": "https://shop.example.com/storage"
      },
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      },
      "billing_scheme": "tiered",
      "tiers": [
       {
        "up_to": 100,
        "unit_amount": 10,
        "flat_amount": 500
       },
       {
        "up_to": 1000,
        "unit_amount": 8,
        "flat_amount": 400
       }
      ],
      "tiers_mode": "mode-example"
     },
     "quantity": 250
    },
    {
     "id": "si_1000000000000000002",
     "deleted": true
    }
   ],
   "proration_behavior": "behavior-example"
  }
 },
 {
  "operationId": "updateSubscription",
  "part": "200",
  "name": "constructed-3",
  "level": "constructed",
  "value": {
   "id": "sub_1000000000000000001",
   "object": "subscription",
   "currency": "USD",
   "customer": "cus_1000000000000000001",
   "default_payment_method": "pm_1000000000000000001",
   "default_source": "src_1000000000000000001",
   "description": "Two seats",
   "items": [
    {
     "id": "si_1000000000000000001",
     "object": "subscription_item",
     "metadata": {
      "seats": "2"
     },
     "price": {
      "id": "price_1000000000000000003",
      "object": "price",
      "created": 1767225600000,
      "active": true,
      "currency": "USD",
      "unit_amount": 1200,
      "product": "prod_1000000000000000001",
      "type": "recurring",
      "livemode": false,
      "billing_scheme": "per_unit",
      "lookup_key": "plan-monthly-2",
      "nickname": "Monthly",
      "metadata": {
       "tier": "basic"
      },
      "recurring": {
       "interval": "month",
       "interval_count": 1,
       "usage_type": "licensed"
      }
     },
     "quantity": 3,
     "subscription": "sub_1000000000000000001",
     "created": 1767225600000,
     "billing_thresholds": null,
     "tax_rates": null
    }
   ],
   "metadata": {
    "order": "order-1001"
   },
   "cancel_at": null,
   "collection_method": "automatic-example",
   "days_until_due": 14,
   "next_pending_invoice_item_invoice": 1769904000000,
   "payment_settings": {
    "payment_method_options": {
     "alipay": {
      "terminal_type": "WEB",
      "os_type": "IOS",
      "client_ip": "192.0.2.1"
     },
     "card": {
      "request_three_d_secure": "auto"
     }
    },
    "payment_method_types": [
     "card",
     "alipay"
    ],
    "save_default_payment_method": "on-example"
   },
   "test_clock": "clock_1000000000000000001"
  }
 },
 {
  "operationId": "updateWebhookEndpoint",
  "part": "request",
  "name": "constructed-1",
  "level": "constructed",
  "value": {
   "url": "https://shop.example.com/webhooks/payouts",
   "enabled_events": [
    "payment_intent.succeeded",
    "payout.paid"
   ],
   "description": "Orders and payouts",
   "disabled": true,
   "metadata": {
    "team": "treasury"
   }
  }
 },
 {
  "operationId": "updateWebhookEndpoint",
  "part": "200",
  "name": "constructed-2",
  "level": "constructed",
  "value": {
   "id": "we_1000000000000000001",
   "object": "webhook_endpoint",
   "api_version": null,
   "created": 1767225600000,
   "description": "Orders and payouts",
   "enabled_events": [
    "payment_intent.succeeded",
    "payout.paid"
   ],
   "livemode": false,
   "metadata": {
    "team": "treasury"
   },
   "status": "disabled",
   "url": "https://shop.example.com/webhooks/payouts"
  }
 }
];
