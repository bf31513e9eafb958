// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

export const contractData = {
 "servers": [
  "https://apitest.wooshpay.com",
  "https://api.wooshpay.com"
 ],
 "schemas": {
  "Address": {
   "type": "object",
   "properties": {
    "city": {
     "type": [
      "string",
      "null"
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    },
    "line1": {
     "type": [
      "string",
      "null"
     ]
    },
    "line2": {
     "type": [
      "string",
      "null"
     ]
    },
    "postal_code": {
     "type": [
      "string",
      "null"
     ]
    },
    "state": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 0
   }
  },
  "AddressInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 1
   },
   "additionalProperties": false,
   "properties": {
    "city": {
     "type": "string"
    },
    "country": {
     "type": "string"
    },
    "line1": {
     "type": "string"
    },
    "line2": {
     "type": "string"
    },
    "postal_code": {
     "type": "string"
    },
    "state": {
     "type": "string"
    }
   }
  },
  "AlipayAccount": {
   "type": "object",
   "properties": {
    "user_id": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "first_name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 3
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 3
   }
  },
  "AlipayAccountInput": {
   "type": "object",
   "additionalProperties": true,
   "required": [
    "user_id"
   ],
   "properties": {
    "user_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "first_name": {
     "type": "string",
     "x-evidence": {
      "level": "partial",
      "pages": 3
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 3
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 3
   }
  },
  "AlipayOptions": {
   "type": "object",
   "properties": {
    "terminal_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "WEB",
      "APP"
     ]
    },
    "os_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "IOS",
      "ANDROID"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 4
     }
    },
    "client_ip": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 5
   }
  },
  "AlipayOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 5
   },
   "additionalProperties": false,
   "properties": {
    "terminal_type": {
     "type": "string",
     "enum": [
      "WEB",
      "APP"
     ]
    },
    "os_type": {
     "type": "string",
     "x-extensible-enum": [
      "IOS",
      "ANDROID"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 4
     }
    },
    "client_ip": {
     "type": "string"
    }
   }
  },
  "AlipayPlusOptions": {
   "type": "object",
   "properties": {
    "terminal_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "WEB",
      "APP"
     ]
    },
    "os_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "IOS",
      "ANDROID"
     ]
    },
    "client_ip": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 6
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 7
   }
  },
  "AlipayPlusOptionsInput": {
   "type": "object",
   "properties": {
    "terminal_type": {
     "type": "string",
     "x-extensible-enum": [
      "WEB",
      "APP"
     ]
    },
    "os_type": {
     "type": "string",
     "x-extensible-enum": [
      "IOS",
      "ANDROID"
     ]
    },
    "client_ip": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 6
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 8
   }
  },
  "Amount": {
   "type": "integer",
   "format": "int64",
   "x-unit": "minor",
   "x-evidence": {
    "level": "documented",
    "pages": 9
   }
  },
  "Balance": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "balance"
    },
    "available": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/BalanceAmount"
     }
    },
    "pending": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/BalanceAmount"
     },
     "x-evidence": {
      "level": "partial",
      "pages": 10
     }
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 10
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 10
   }
  },
  "BalanceAmount": {
   "type": "object",
   "properties": {
    "amount": {
     "x-evidence": {
      "level": "documented",
      "pages": 10
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 10
   }
  },
  "BankAccountChina": {
   "type": "object",
   "required": [
    "country",
    "currency",
    "swift",
    "account_holder_name",
    "account_holder_type",
    "routing_number",
    "account_number",
    "bank_name"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 3
   },
   "additionalProperties": false,
   "properties": {
    "country": {
     "type": "string",
     "const": "CN"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "swift": {
     "type": "string"
    },
    "account_holder_name": {
     "type": "string"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "routing_number": {
     "type": "string"
    },
    "account_number": {
     "type": "string"
    },
    "bank_name": {
     "type": "string"
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "routing_type": {
     "type": "string",
     "x-extensible-enum": [
      "aba",
      "sort",
      "iban"
     ]
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    }
   }
  },
  "BankAccountEurozone": {
   "type": "object",
   "required": [
    "account_holder_name",
    "account_number",
    "routing_type",
    "routing_number",
    "country"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 12
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "additionalProperties": false,
   "properties": {
    "account_holder_name": {
     "type": "string"
    },
    "account_number": {
     "type": "string"
    },
    "routing_type": {
     "type": "string",
     "const": "iban"
    },
    "routing_number": {
     "type": "string",
     "pattern": "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"
    },
    "country": {
     "type": "string",
     "enum": [
      "AT",
      "BE",
      "CY",
      "DE",
      "EE",
      "ES",
      "FI",
      "FR",
      "GR",
      "HR",
      "IE",
      "IT",
      "LT",
      "LU",
      "LV",
      "MT",
      "NL",
      "PT",
      "SI",
      "SK"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 12
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "swift": {
     "type": "string"
    },
    "bank_name": {
     "type": "string"
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    }
   }
  },
  "BankAccountOther": {
   "type": "object",
   "additionalProperties": true,
   "required": [
    "country"
   ],
   "properties": {
    "country": {
     "$ref": "#/components/schemas/OtherPayoutCountry"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "account_number": {
     "type": "string"
    },
    "account_holder_name": {
     "type": "string"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "swift": {
     "type": "string"
    },
    "bank_name": {
     "type": "string"
    },
    "routing_type": {
     "type": "string",
     "x-extensible-enum": [
      "aba",
      "sort",
      "iban"
     ]
    },
    "routing_number": {
     "type": "string"
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "BankAccountSouthAfrica": {
   "type": "object",
   "required": [
    "account_number",
    "account_holder_name",
    "bank_name",
    "certificate"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "x-required-evidence": {
    "level": "documented",
    "pages": 14
   },
   "additionalProperties": false,
   "properties": {
    "account_number": {
     "type": "string"
    },
    "account_holder_name": {
     "type": "string"
    },
    "bank_name": {
     "type": "string",
     "enum": [
      "ABSA Bank",
      "Access Bank",
      "African Bank Limited",
      "Bidvest Bank",
      "Capitec Bank",
      "CitiBank",
      "Discovery Bank Limited",
      "FNB",
      "FirstRand Bank",
      "HSBC South Africa",
      "Investec Bank",
      "Nedbank",
      "Standard Bank",
      "Standard Chartered Bank",
      "Tyme Bank"
     ]
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    },
    "country": {
     "type": "string",
     "const": "ZA",
     "x-evidence": {
      "level": "inferred",
      "pages": 15
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "swift": {
     "type": "string"
    },
    "routing_type": {
     "type": "string",
     "x-extensible-enum": [
      "aba",
      "sort",
      "iban"
     ]
    },
    "routing_number": {
     "type": "string"
    }
   }
  },
  "BankAccountUnitedKingdom": {
   "type": "object",
   "required": [
    "account_holder_name",
    "account_number",
    "routing_type",
    "routing_number",
    "country"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 16
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "additionalProperties": false,
   "properties": {
    "account_holder_name": {
     "type": "string"
    },
    "account_number": {
     "type": "string",
     "pattern": "^[0-9]{8,12}$"
    },
    "routing_type": {
     "type": "string",
     "const": "sort"
    },
    "routing_number": {
     "type": "string",
     "pattern": "^[0-9]{6}$"
    },
    "country": {
     "type": "string",
     "const": "GB"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "swift": {
     "type": "string"
    },
    "bank_name": {
     "type": "string"
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    }
   }
  },
  "BankAccountUnitedStates": {
   "type": "object",
   "required": [
    "account_holder_name",
    "account_number",
    "routing_type",
    "routing_number",
    "country"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 17
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "additionalProperties": false,
   "properties": {
    "account_holder_name": {
     "type": "string"
    },
    "account_number": {
     "type": "string",
     "pattern": "^[0-9]{8,12}$"
    },
    "routing_type": {
     "type": "string",
     "const": "aba"
    },
    "routing_number": {
     "type": "string",
     "pattern": "^[0-9]{8,10}$",
     "x-evidence": {
      "level": "documented",
      "pages": 18
     }
    },
    "country": {
     "type": "string",
     "const": "US"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "account_holder_type": {
     "type": "string",
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "dob": {
     "$ref": "#/components/schemas/PayeeBirthDateInput"
    },
    "swift": {
     "type": "string"
    },
    "bank_name": {
     "type": "string"
    },
    "certificate": {
     "$ref": "#/components/schemas/PayeeCertificateInput"
    }
   }
  },
  "BankRedirectBillingDetailsInput": {
   "type": "object",
   "required": [
    "address"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 19
   },
   "additionalProperties": false,
   "properties": {
    "address": {
     "$ref": "#/components/schemas/CountryAddressInput"
    },
    "email": {
     "type": "string"
    },
    "firstName": {
     "type": "string"
    },
    "lastName": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    }
   }
  },
  "Beneficiary": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "bf_"
    },
    "object": {
     "type": "string",
     "const": "beneficiary"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "destination_data": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/DestinationData"
      },
      {
       "type": "null"
      }
     ]
    },
    "nickname": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 20
   }
  },
  "BeneficiaryBusinessEntity": {
   "type": "object",
   "required": [
    "type",
    "business"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "const": "business"
    },
    "company_registered_name": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 22
     }
    },
    "business": {
     "$ref": "#/components/schemas/BeneficiaryBusinessInput"
    }
   }
  },
  "BeneficiaryBusinessInfoInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "business_area": {
     "type": [
      "string",
      "null"
     ]
    },
    "business_phone_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "business_registration_number": {
     "type": "string"
    },
    "legal_rep_first_name": {
     "type": "string"
    },
    "legal_rep_last_name": {
     "type": "string"
    },
    "legal_rep_id_type": {
     "type": "string",
     "x-extensible-enum": [
      "social_security",
      "NATIONAL_ID"
     ]
    },
    "legal_rep_id_number": {
     "type": "string"
    },
    "legal_rep_email": {
     "type": "string"
    },
    "legal_rep_phone": {
     "type": "string"
    }
   }
  },
  "BeneficiaryBusinessInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "additional_info": {
     "$ref": "#/components/schemas/BeneficiaryBusinessInfoInput"
    }
   }
  },
  "BeneficiaryCreate": {
   "type": "object",
   "required": [
    "destination_data"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "destination_data": {
     "$ref": "#/components/schemas/DestinationDataInput"
    },
    "nickname": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "entity": {
     "$ref": "#/components/schemas/BeneficiaryEntityInput"
    }
   }
  },
  "BeneficiaryEntityInput": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/BeneficiaryBusinessEntity"
    },
    {
     "$ref": "#/components/schemas/BeneficiaryIndividualEntity"
    }
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "discriminator": {
    "propertyName": "type",
    "mapping": {
     "business": "#/components/schemas/BeneficiaryBusinessEntity",
     "individual": "#/components/schemas/BeneficiaryIndividualEntity"
    }
   }
  },
  "BeneficiaryIndividualEntity": {
   "type": "object",
   "required": [
    "type",
    "individual"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "const": "individual"
    },
    "individual": {
     "$ref": "#/components/schemas/BeneficiaryIndividualInput"
    }
   }
  },
  "BeneficiaryIndividualInfoInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "email": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    },
    "first_name": {
     "type": "string"
    },
    "last_name": {
     "type": "string"
    },
    "id_type": {
     "type": "string",
     "x-extensible-enum": [
      "social_security"
     ]
    },
    "id_country_iso_code": {
     "type": "string"
    },
    "id_number": {
     "type": "string"
    }
   }
  },
  "BeneficiaryIndividualInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 21
   },
   "additionalProperties": false,
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "additional_info": {
     "$ref": "#/components/schemas/BeneficiaryIndividualInfoInput"
    }
   }
  },
  "BeneficiaryList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Beneficiary"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 23
   }
  },
  "BeneficiaryUpdate": {
   "type": "object",
   "properties": {
    "destination_data": {
     "$ref": "#/components/schemas/DestinationDataInput"
    },
    "nickname": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "entity": {
     "$ref": "#/components/schemas/BeneficiaryEntityInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "BillingDetails": {
   "type": "object",
   "properties": {
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "email": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "phone": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 24
   }
  },
  "BillingDetailsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 25
   },
   "additionalProperties": false,
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "email": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    }
   }
  },
  "CardData": {
   "type": "object",
   "required": [
    "number",
    "exp_month",
    "exp_year"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 26
   },
   "additionalProperties": false,
   "properties": {
    "number": {
     "type": "string"
    },
    "exp_month": {
     "type": "string"
    },
    "exp_year": {
     "type": "string"
    },
    "cvc": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   }
  },
  "CardOptions": {
   "type": "object",
   "properties": {
    "request_three_d_secure": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "auto",
      "any"
     ]
    },
    "capture_method": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 27
     },
     "x-extensible-enum": [
      "automatic",
      "manual"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 28
   }
  },
  "CardOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 29
   },
   "additionalProperties": false,
   "properties": {
    "request_three_d_secure": {
     "type": "string",
     "x-extensible-enum": [
      "auto",
      "any"
     ]
    },
    "capture_method": {
     "type": "string",
     "enum": [
      "automatic",
      "manual"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 27
     }
    }
   }
  },
  "Charge": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "ch_"
    },
    "object": {
     "type": "string",
     "const": "charge"
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_captured": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_refunded": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "balance_transaction": {
     "type": [
      "string",
      "null"
     ]
    },
    "billing_details": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/BillingDetails"
      },
      {
       "type": "null"
      }
     ]
    },
    "captured": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "disputed": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "failure_code": {
     "type": [
      "string",
      "null"
     ]
    },
    "failure_message": {
     "type": [
      "string",
      "null"
     ]
    },
    "invoice": {
     "type": [
      "string",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "paid": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "payment_intent": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pi_"
    },
    "payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_"
    },
    "payment_method_details": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "receipt_email": {
     "type": [
      "string",
      "null"
     ]
    },
    "refunded": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "shipping": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Shipping"
      },
      {
       "type": "null"
      }
     ]
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "succeeded",
      "pending",
      "failed"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 30
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 31
   }
  },
  "ChargeDisputeUpdatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "charge.dispute.updated"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/DisputeEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 34
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 34
   }
  },
  "ChargeList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Charge"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 35
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "ChargeRefundUpdatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "charge.refund.updated"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/RefundEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 36
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 36
   }
  },
  "CheckoutCustomerDetails": {
   "type": "object",
   "properties": {
    "id": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "object": {
     "type": "string",
     "const": "customer"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "email": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 37
   }
  },
  "CheckoutPaymentIntentData": {
   "type": "object",
   "properties": {
    "capture_method": {
     "type": "string",
     "enum": [
      "automatic",
      "manual"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "merchant_order_id": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "merchant_user_id": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 38
   }
  },
  "CheckoutSession": {
   "type": "object",
   "required": [
    "id",
    "object",
    "created",
    "livemode",
    "mode",
    "status",
    "url",
    "success_url",
    "expires_at"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "cs_"
    },
    "object": {
     "type": "string",
     "const": "checkout.session"
    },
    "created": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "expires_at": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "livemode": {
     "type": "boolean"
    },
    "live_mode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "mode": {
     "type": "string",
     "x-extensible-enum": [
      "payment",
      "setup",
      "subscription"
     ]
    },
    "status": {
     "type": "string",
     "x-extensible-enum": [
      "open",
      "complete",
      "expired"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 39
     }
    },
    "payment_status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "unpaid",
      "paid",
      "no_payment_required"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 39
     }
    },
    "url": {
     "type": "string"
    },
    "success_url": {
     "type": "string"
    },
    "cancel_url": {
     "type": [
      "string",
      "null"
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_subtotal": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_total": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_original_subtotal": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_original_total": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "total_details": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/CheckoutSessionTotalDetails"
      },
      {
       "type": "null"
      }
     ]
    },
    "line_items": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/LineItemList"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_intent": {
     "oneOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/components/schemas/PaymentIntent"
      },
      {
       "type": "null"
      }
     ],
     "x-id-prefix": "pi_"
    },
    "payment_link": {
     "type": [
      "string",
      "null"
     ]
    },
    "payment_method_types": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "payment_method_options": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "client_secret": {
     "type": [
      "string",
      "null"
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "customer_creation": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "if_required"
     ]
    },
    "customer_email": {
     "type": [
      "string",
      "null"
     ]
    },
    "client_reference_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "allowPromotionCodes": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "billing_address_collection": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "auto",
      "required"
     ]
    },
    "phone_number_collection": {
     "x-evidence": {
      "level": "inferred",
      "pages": 40
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/PhoneNumberCollection"
      },
      {
       "type": "null"
      }
     ]
    },
    "shipping": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Shipping"
      },
      {
       "type": "null"
      }
     ]
    },
    "shipping_address_collection": {
     "x-evidence": {
      "level": "inferred",
      "pages": 40
     },
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "setup_intent": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "seti_"
    },
    "customer_details": {
     "x-evidence": {
      "level": "documented",
      "pages": 37
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/CheckoutCustomerDetails"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_order_id": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 41
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 42
   }
  },
  "CheckoutSessionCanceledEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "checkout.session.canceled"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/CheckoutSessionEventData"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "CheckoutSessionCompletedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "checkout.session.completed"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/CheckoutSessionEventData"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "CheckoutSessionCreate": {
   "type": "object",
   "required": [
    "success_url"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 44
   },
   "additionalProperties": false,
   "properties": {
    "success_url": {
     "type": "string"
    },
    "allow_promotion_codes": {
     "type": "boolean",
     "x-evidence": {
      "level": "inferred",
      "pages": 41
     }
    },
    "cancel_url": {
     "type": "string"
    },
    "mode": {
     "type": "string",
     "x-extensible-enum": [
      "payment",
      "setup",
      "subscription"
     ]
    },
    "line_items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LineItemCreate"
     }
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "merchant_order_id": {
     "type": "string"
    },
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "customer_email": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 45
     }
    },
    "client_reference_id": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 45
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "billing_address_collection": {
     "type": "string",
     "x-extensible-enum": [
      "auto",
      "required"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 45
     }
    },
    "shipping_address_collection": {
     "$ref": "#/components/schemas/ShippingAddressCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 46
     }
    },
    "expires_at": {
     "$ref": "#/components/schemas/TimestampMs",
     "x-evidence": {
      "level": "inferred",
      "pages": 46
     }
    },
    "payment_intent_data": {
     "$ref": "#/components/schemas/CheckoutPaymentIntentData"
    },
    "discounts": {
     "type": "array",
     "maxItems": 1,
     "items": {
      "$ref": "#/components/schemas/CheckoutSessionDiscountInput"
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "subscription_data": {
     "$ref": "#/components/schemas/CheckoutSessionSubscriptionInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    }
   }
  },
  "CheckoutSessionDiscountInput": {
   "type": "object",
   "properties": {
    "coupon": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "promotion_code": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 38
   }
  },
  "CheckoutSessionEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/CheckoutSession"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "CheckoutSessionExpiredEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "checkout.session.expired"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/CheckoutSessionEventData"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "CheckoutSessionList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CheckoutSession"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   },
   "x-evidence": {
    "level": "documented",
    "pages": 47
   }
  },
  "CheckoutSessionSubscriptionInput": {
   "type": "object",
   "properties": {
    "trial_period_days": {
     "type": "integer",
     "minimum": 1,
     "x-unit": "days",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 38
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 38
   }
  },
  "CheckoutSessionTotalDetails": {
   "type": "object",
   "properties": {
    "amount_discount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 41
   }
  },
  "CountryAddressInput": {
   "type": "object",
   "required": [
    "country"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 48
   },
   "additionalProperties": false,
   "properties": {
    "city": {
     "type": "string"
    },
    "country": {
     "type": "string"
    },
    "line1": {
     "type": "string"
    },
    "line2": {
     "type": "string"
    },
    "postal_code": {
     "type": "string"
    },
    "state": {
     "type": "string"
    }
   }
  },
  "Coupon": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "coupon",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "amount_off": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "percent_off": {
     "type": [
      "number",
      "null"
     ]
    },
    "duration": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "forever",
      "once",
      "repeating"
     ]
    },
    "duration_in_months": {
     "type": [
      "integer",
      "null"
     ],
     "x-unit": "months"
    },
    "duration_in_weeks": {
     "oneOf": [
      {
       "type": "integer"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ],
     "x-unit": "weeks"
    },
    "duration_in_days": {
     "oneOf": [
      {
       "type": "integer"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ],
     "x-unit": "days"
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 49
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "max_redemptions": {
     "type": [
      "integer",
      "null"
     ]
    },
    "redeem_by": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms",
     "x-evidence": {
      "level": "inferred",
      "pages": 49
     }
    },
    "times_redeemed": {
     "type": [
      "integer",
      "null"
     ]
    },
    "valid": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "applies_to": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/CouponScope"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency_options": {
     "x-evidence": {
      "level": "inferred",
      "pages": 50
     },
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 51
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 52
   }
  },
  "CouponCreate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 53
   },
   "additionalProperties": false,
   "properties": {
    "amount_off": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "duration": {
     "type": "string",
     "enum": [
      "forever",
      "once",
      "repeating"
     ]
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "name": {
     "type": "string"
    },
    "percent_off": {
     "type": [
      "number",
      "null"
     ]
    }
   }
  },
  "CouponList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Coupon"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 54
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 23
   }
  },
  "CouponScope": {
   "type": "object",
   "properties": {
    "products": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string",
      "x-id-prefix": "prod_"
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 51
   }
  },
  "Currency": {
   "type": "string",
   "pattern": "^[A-Za-z]{3,4}$",
   "x-evidence": {
    "level": "documented",
    "pages": 55
   }
  },
  "Customer": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "cus_",
     "x-evidence": {
      "level": "documented",
      "pages": 56
     }
    },
    "object": {
     "type": "string",
     "const": "customer",
     "x-evidence": {
      "level": "documented",
      "pages": 56
     }
    },
    "created": {
     "x-evidence": {
      "level": "documented",
      "pages": 56
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 56
     }
    },
    "address": {
     "x-evidence": {
      "level": "documented",
      "pages": 56
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "email": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 56
     }
    },
    "name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 56
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 57
     }
    },
    "phone": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 57
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "pages": 57
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "shipping": {
     "x-evidence": {
      "level": "inferred",
      "pages": 57
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/CustomerShipping"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "x-evidence": {
      "level": "inferred",
      "pages": 58
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "preferred_locales": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 58
     }
    },
    "balance": {
     "x-evidence": {
      "level": "inferred",
      "pages": 58
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 56
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 59
   }
  },
  "CustomerCreate": {
   "type": "object",
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "description": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    },
    "shipping": {
     "$ref": "#/components/schemas/CustomerShippingInput"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 60
   }
  },
  "CustomerList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Customer"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 61
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "CustomerShipping": {
   "type": "object",
   "properties": {
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "phone": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 57
   }
  },
  "CustomerShippingInput": {
   "type": "object",
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 62
   }
  },
  "CustomerUpdate": {
   "type": "object",
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "description": {
     "type": "string"
    },
    "email": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    },
    "shipping": {
     "$ref": "#/components/schemas/CustomerShippingInput"
    },
    "payment_method": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 57
     },
     "x-id-prefix": "pm_"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 63
   }
  },
  "DeletedObject": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string"
    },
    "deleted": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "DestinationAlipayChina": {
   "type": "object",
   "required": [
    "destination_type",
    "alipay"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "alipay"
    },
    "alipay": {
     "$ref": "#/components/schemas/AlipayAccountInput"
    }
   }
  },
  "DestinationBankAccountChina": {
   "type": "object",
   "required": [
    "destination_type",
    "bank_account"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account"
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountChina"
    }
   }
  },
  "DestinationBankAccountEurozone": {
   "type": "object",
   "required": [
    "destination_type",
    "bank_account"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account"
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountEurozone"
    }
   }
  },
  "DestinationBankAccountOther": {
   "type": "object",
   "additionalProperties": true,
   "required": [
    "destination_type",
    "bank_account"
   ],
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountOther",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 64
   }
  },
  "DestinationBankAccountSouthAfrica": {
   "type": "object",
   "required": [
    "destination_type",
    "bank_account"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account"
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountSouthAfrica"
    }
   }
  },
  "DestinationBankAccountUnitedKingdom": {
   "type": "object",
   "required": [
    "destination_type",
    "bank_account"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account"
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountUnitedKingdom"
    }
   }
  },
  "DestinationBankAccountUnitedStates": {
   "type": "object",
   "required": [
    "destination_type",
    "bank_account"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   },
   "additionalProperties": false,
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "bank_account"
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountUnitedStates"
    }
   }
  },
  "DestinationData": {
   "type": "object",
   "properties": {
    "destination_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "bank_account",
      "card",
      "carrier_billing",
      "alipay",
      "imps",
      "upi"
     ]
    },
    "bank_account": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayeeBankAccount"
      },
      {
       "type": "null"
      }
     ]
    },
    "alipay": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/AlipayAccount"
      },
      {
       "type": "null"
      }
     ]
    },
    "imps": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/UpiAddress"
      },
      {
       "type": "null"
      }
     ]
    },
    "upi": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/UpiAddress"
      },
      {
       "type": "null"
      }
     ]
    },
    "card": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "carrier_billing": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 2
   }
  },
  "DestinationDataInput": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/DestinationBankAccountUnitedStates"
    },
    {
     "$ref": "#/components/schemas/DestinationBankAccountUnitedKingdom"
    },
    {
     "$ref": "#/components/schemas/DestinationBankAccountEurozone"
    },
    {
     "$ref": "#/components/schemas/DestinationBankAccountSouthAfrica"
    },
    {
     "$ref": "#/components/schemas/DestinationBankAccountChina"
    },
    {
     "$ref": "#/components/schemas/DestinationAlipayChina"
    },
    {
     "$ref": "#/components/schemas/DestinationUpiIndia"
    },
    {
     "$ref": "#/components/schemas/DestinationBankAccountOther"
    },
    {
     "$ref": "#/components/schemas/DestinationOther"
    }
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 2
   }
  },
  "DestinationOther": {
   "type": "object",
   "additionalProperties": true,
   "required": [
    "destination_type"
   ],
   "properties": {
    "destination_type": {
     "type": "string",
     "minLength": 1,
     "not": {
      "enum": [
       "bank_account",
       "alipay",
       "upi"
      ]
     },
     "x-extensible-enum": [
      "card",
      "carrier_billing",
      "imps"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "card": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "carrier_billing": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "imps": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    }
   },
   "not": {
    "anyOf": [
     {
      "required": [
       "bank_account"
      ]
     },
     {
      "required": [
       "alipay"
      ]
     },
     {
      "required": [
       "upi"
      ]
     }
    ]
   },
   "x-evidence": {
    "level": "partial",
    "pages": 15
   },
   "x-required-evidence": {
    "level": "documented",
    "pages": 15
   }
  },
  "DestinationUpiIndia": {
   "type": "object",
   "required": [
    "destination_type",
    "upi"
   ],
   "properties": {
    "destination_type": {
     "type": "string",
     "const": "upi",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "upi": {
     "$ref": "#/components/schemas/UpiAddressInput",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 65
   }
  },
  "DeviceDataRedirect": {
   "type": "object",
   "properties": {
    "url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 27
     }
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 27
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 27
   }
  },
  "Dispute": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "dp_"
    },
    "object": {
     "type": "string",
     "const": "dispute"
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "balance_transactions": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    },
    "charge": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "ch_"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "evidence": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/DisputeEvidence"
      },
      {
       "type": "null"
      }
     ]
    },
    "evidence_details": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/DisputeEvidenceDetails"
      },
      {
       "type": "null"
      }
     ]
    },
    "is_charge_refundable": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_intent": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pi_"
    },
    "reason": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "general"
     ]
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "warning_needs_response",
      "warning_under_review",
      "warning_closed",
      "needs_response",
      "under_review",
      "won",
      "lost"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 66
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 67
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 68
   }
  },
  "DisputeEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/Dispute"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 34
   }
  },
  "DisputeEvidence": {
   "type": "object",
   "properties": {
    "access_activity_log": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "billing_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "cancellation_policy": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "cancellation_policy_disclosure": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "cancellation_rebuttal": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "customer_communication": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "customer_email_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "customer_name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "customer_purchase_ip": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "customer_signature": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "duplicate_charge_documentation": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "duplicate_charge_explanation": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "duplicate_charge_id": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "ch_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "product_description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "receipt": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "refund_policy": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "refund_policy_disclosure": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "refund_refusal_explanation": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "service_date": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "service_documentation": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "shipping_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "shipping_carrier": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "shipping_date": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "shipping_documentation": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "shipping_tracking_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "uncategorized_file": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "uncategorized_text": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    },
    "created": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms",
     "x-evidence": {
      "level": "documented",
      "pages": 68
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 68
   }
  },
  "DisputeEvidenceDetails": {
   "type": "object",
   "properties": {
    "due_by": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms",
     "x-evidence": {
      "level": "inferred",
      "pages": 69
     }
    },
    "has_evidence": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "past_due": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "submission_count": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 69
   }
  },
  "DisputeEvidenceInput": {
   "type": "object",
   "properties": {
    "access_activity_log": {
     "type": "string"
    },
    "billing_address": {
     "type": "string"
    },
    "cancellation_policy": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "cancellation_policy_disclosure": {
     "type": "string"
    },
    "cancellation_rebuttal": {
     "type": "string"
    },
    "customer_communication": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "customer_email_address": {
     "type": "string"
    },
    "customer_name": {
     "type": "string"
    },
    "customer_purchase_ip": {
     "type": "string"
    },
    "customer_signature": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "duplicate_charge_documentation": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "duplicate_charge_explanation": {
     "type": "string"
    },
    "duplicate_charge_id": {
     "type": "string",
     "x-id-prefix": "ch_"
    },
    "product_description": {
     "type": "string"
    },
    "receipt": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "refund_policy": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "refund_policy_disclosure": {
     "type": "string"
    },
    "refund_refusal_explanation": {
     "type": "string"
    },
    "service_date": {
     "type": "string"
    },
    "service_documentation": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "shipping_address": {
     "type": "string"
    },
    "shipping_carrier": {
     "type": "string"
    },
    "shipping_date": {
     "type": "string"
    },
    "shipping_documentation": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "shipping_tracking_number": {
     "type": "string"
    },
    "uncategorized_file": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "uncategorized_text": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 70
   }
  },
  "DisputeList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Dispute"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 69
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 69
   }
  },
  "DisputeUpdate": {
   "type": "object",
   "properties": {
    "evidence": {
     "$ref": "#/components/schemas/DisputeEvidenceInput"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "submit": {
     "type": "boolean"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "ErrorDetail": {
   "type": "object",
   "not": {
    "required": [
     "error"
    ]
   },
   "properties": {
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "api_error",
      "card_error",
      "idempotency_error",
      "invalid_request_error"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 71
     }
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 71
     }
    },
    "message": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 72
     }
    },
    "decline_code": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 73
     }
    },
    "param": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 73
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 71
   }
  },
  "ErrorEnvelope": {
   "type": "object",
   "required": [
    "error"
   ],
   "properties": {
    "error": {
     "$ref": "#/components/schemas/ErrorDetail"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 74
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 74
   }
  },
  "ErrorResponse": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/ErrorEnvelope"
    },
    {
     "$ref": "#/components/schemas/ErrorDetail"
    }
   ],
   "x-evidence": {
    "level": "inferred",
    "pages": 75
   }
  },
  "Event": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "$ref": "#/components/schemas/EventType"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/EventData"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 76
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   }
  },
  "EventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "type": "object",
     "additionalProperties": true
    },
    "previous_attributes": {
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     },
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 32
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   }
  },
  "EventRequest": {
   "type": "object",
   "properties": {
    "id": {
     "type": [
      "string",
      "null"
     ]
    },
    "idempotency_key": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 77
   }
  },
  "EventType": {
   "type": "string",
   "x-evidence": {
    "level": "documented",
    "pages": 78
   },
   "x-extensible-enum": [
    "payment_intent.created",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "payment_intent.canceled",
    "payment_intent.cancelled",
    "charge.refund.updated",
    "charge.dispute.updated",
    "setup_intent.created",
    "setup_intent.succeeded",
    "payout.created",
    "payout.updated",
    "payout.paid",
    "payout.failed",
    "payout.canceled",
    "product.created",
    "checkout.session.completed",
    "checkout.session.expired",
    "checkout.session.canceled",
    "payment_link.paid"
   ]
  },
  "FileCreate": {
   "type": "object",
   "required": [
    "file",
    "purpose"
   ],
   "properties": {
    "file": {
     "type": "string",
     "format": "binary"
    },
    "purpose": {
     "type": "string",
     "x-extensible-enum": [
      "dispute_evidence"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 79
   }
  },
  "Invoice": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "invoice",
     "x-evidence": {
      "level": "inferred",
      "pages": 80
     }
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "auto_advance": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "charge": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "ch_"
    },
    "collection_method": {
     "type": [
      "string",
      "null"
     ]
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "hosted_invoice_url": {
     "type": [
      "string",
      "null"
     ]
    },
    "lines": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/InvoiceLineList"
      },
      {
       "type": "null"
      }
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_intent": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pi_"
    },
    "period_start": {
     "$ref": "#/components/schemas/InvoiceTime"
    },
    "period_end": {
     "$ref": "#/components/schemas/InvoiceTime"
    },
    "status": {
     "type": [
      "string",
      "null"
     ]
    },
    "subscription": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_country": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "amount_due": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_paid": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_precision": {
     "type": [
      "integer",
      "null"
     ]
    },
    "billing_reason": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "manual",
      "subscription",
      "subscription_create",
      "subscription_cycle",
      "subscription_thresholds"
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 80
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 80
   }
  },
  "InvoiceAddLines": {
   "type": "object",
   "required": [
    "lines"
   ],
   "properties": {
    "lines": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/InvoiceLineInput"
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 81
   }
  },
  "InvoiceCreate": {
   "type": "object",
   "required": [
    "customer"
   ],
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "auto_advance": {
     "type": "boolean"
    },
    "collection_method": {
     "type": "string"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "subscription": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 82
   }
  },
  "InvoiceItem": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "invoiceitem"
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "period": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/InvoicePeriod"
      },
      {
       "type": "null"
      }
     ]
    },
    "price": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Price"
      },
      {
       "type": "null"
      }
     ]
    },
    "date": {
     "$ref": "#/components/schemas/InvoiceTime"
    },
    "invoice": {
     "type": [
      "string",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "quantity": {
     "type": [
      "integer",
      "null"
     ]
    },
    "subscription": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 83
     }
    },
    "test_clock": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 83
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 83
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 83
   }
  },
  "InvoiceItemCreate": {
   "type": "object",
   "required": [
    "customer"
   ],
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "period": {
     "$ref": "#/components/schemas/InvoicePeriodInput"
    },
    "amount": {
     "$ref": "#/components/schemas/Amount",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    },
    "invoice": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    },
    "price": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     },
     "x-id-prefix": "price_"
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "pages": 84
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 85
   }
  },
  "InvoiceLine": {
   "type": "object",
   "properties": {
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "price": {
     "oneOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/components/schemas/Price"
      },
      {
       "type": "null"
      }
     ],
     "x-id-prefix": "price_"
    },
    "quantity": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 86
   }
  },
  "InvoiceLineInput": {
   "type": "object",
   "properties": {
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "price_data": {
     "$ref": "#/components/schemas/PriceCreate",
     "x-evidence": {
      "level": "inferred",
      "pages": 81
     }
    },
    "amount": {
     "$ref": "#/components/schemas/Amount",
     "x-evidence": {
      "level": "inferred",
      "pages": 81
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 81
     }
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "pages": 81
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 81
     }
    }
   },
   "not": {
    "required": [
     "price",
     "price_data"
    ]
   },
   "x-evidence": {
    "level": "partial",
    "pages": 81
   }
  },
  "InvoiceLineList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list",
     "x-evidence": {
      "level": "inferred",
      "pages": 87
     }
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/InvoiceLine"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 87
   },
   "x-evidence": {
    "level": "partial",
    "pages": 80
   }
  },
  "InvoiceList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Invoice"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 88
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "InvoicePeriod": {
   "type": "object",
   "properties": {
    "end": {
     "$ref": "#/components/schemas/InvoiceTime"
    },
    "start": {
     "$ref": "#/components/schemas/InvoiceTime"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 83
   }
  },
  "InvoicePeriodInput": {
   "type": "object",
   "properties": {
    "end": {
     "$ref": "#/components/schemas/InvoiceTimeInput"
    },
    "start": {
     "$ref": "#/components/schemas/InvoiceTimeInput"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 85
   }
  },
  "InvoiceTime": {
   "oneOf": [
    {
     "type": "integer",
     "format": "int64"
    },
    {
     "type": "string"
    },
    {
     "type": "null"
    }
   ],
   "x-unit": "ms",
   "x-evidence": {
    "level": "partial",
    "pages": 89
   }
  },
  "InvoiceTimeInput": {
   "oneOf": [
    {
     "type": "integer",
     "format": "int64"
    },
    {
     "type": "string",
     "pattern": "^[0-9]+$"
    }
   ],
   "x-unit": "ms",
   "x-evidence": {
    "level": "partial",
    "pages": 85
   }
  },
  "IssuingAuthorization": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "issuing.authorization",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "approved": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "card": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/IssuingCard"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_data": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/IssuingMerchant"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 90
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 91
   }
  },
  "IssuingAuthorizationList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IssuingAuthorization"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 91
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 92
   }
  },
  "IssuingCard": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "issuing.card",
     "x-evidence": {
      "level": "inferred",
      "pages": 91
     }
    },
    "brand": {
     "type": [
      "string",
      "null"
     ]
    },
    "cancellation_reason": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "lost",
      "stolen",
      "design_rejected"
     ]
    },
    "cardholder": {
     "oneOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/components/schemas/IssuingCardholder"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 93
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "cvc": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 94
     }
    },
    "exp_month": {
     "type": [
      "integer",
      "null"
     ]
    },
    "exp_year": {
     "type": [
      "integer",
      "null"
     ]
    },
    "first6": {
     "type": [
      "string",
      "null"
     ]
    },
    "last4": {
     "type": [
      "string",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 95
     }
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 94
     }
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "active",
      "inactive",
      "canceled"
     ]
    },
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "virtual"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 91
   },
   "x-evidence": {
    "level": "partial",
    "pages": 96
   }
  },
  "IssuingCardCreate": {
   "type": "object",
   "properties": {
    "cardholder": {
     "type": "string"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "type": {
     "type": "string",
     "x-extensible-enum": [
      "virtual"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "IssuingCardList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IssuingCard"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 97
   },
   "x-evidence": {
    "level": "partial",
    "pages": 98
   }
  },
  "IssuingCardUpdate": {
   "type": "object",
   "properties": {
    "cancellation_reason": {
     "type": "string",
     "x-extensible-enum": [
      "lost",
      "stolen",
      "design_rejected"
     ]
    },
    "status": {
     "type": "string",
     "x-extensible-enum": [
      "active",
      "inactive",
      "canceled"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 99
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 95
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 95
   }
  },
  "IssuingCardholder": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "issuing.cardholder"
    },
    "billing": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/IssuingCardholderBilling"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 100
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 100
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 101
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 102
   }
  },
  "IssuingCardholderBilling": {
   "type": "object",
   "properties": {
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 101
   }
  },
  "IssuingCardholderBillingInput": {
   "type": "object",
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 100
   }
  },
  "IssuingCardholderCreate": {
   "type": "object",
   "properties": {
    "billing": {
     "$ref": "#/components/schemas/IssuingCardholderBillingInput"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 100
   }
  },
  "IssuingCardholderList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IssuingCardholder"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 103
   },
   "x-evidence": {
    "level": "documented",
    "pages": 104
   }
  },
  "IssuingCardholderUpdate": {
   "type": "object",
   "properties": {
    "billing": {
     "$ref": "#/components/schemas/IssuingCardholderBillingInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 105
   }
  },
  "IssuingMerchant": {
   "type": "object",
   "properties": {
    "category_code": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 90
   }
  },
  "IssuingMerchantData": {
   "type": "object",
   "properties": {
    "category": {
     "type": [
      "string",
      "null"
     ]
    },
    "category_code": {
     "type": [
      "string",
      "null"
     ]
    },
    "city": {
     "type": [
      "string",
      "null"
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "network_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "postal_code": {
     "type": [
      "string",
      "null"
     ]
    },
    "state": {
     "type": [
      "string",
      "null"
     ]
    },
    "terminal_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 106
   }
  },
  "IssuingTransaction": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "issuing.transaction",
     "x-evidence": {
      "level": "inferred",
      "pages": 107
     }
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "authorization": {
     "type": [
      "string",
      "null"
     ]
    },
    "card": {
     "type": [
      "string",
      "null"
     ]
    },
    "cardholder": {
     "type": [
      "string",
      "null"
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 106
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "dispute": {
     "type": [
      "string",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "merchant_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_data": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/IssuingMerchantData"
      },
      {
       "type": "null"
      }
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "network_data": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "capture",
      "refund"
     ]
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 106
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 106
   }
  },
  "IssuingTransactionList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IssuingTransaction"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 108
   },
   "x-evidence": {
    "level": "documented",
    "pages": 109
   }
  },
  "IssuingTransactionUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 106
   },
   "additionalProperties": false,
   "properties": {
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   }
  },
  "LineItem": {
   "type": "object",
   "required": [
    "id",
    "object",
    "currency",
    "description",
    "price",
    "quantity",
    "amount_subtotal",
    "amount_total"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "li_"
    },
    "object": {
     "type": "string",
     "const": "item"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "description": {
     "type": "string"
    },
    "price": {
     "$ref": "#/components/schemas/Price"
    },
    "quantity": {
     "type": "integer"
    },
    "amount_subtotal": {
     "$ref": "#/components/schemas/Amount"
    },
    "amount_total": {
     "$ref": "#/components/schemas/Amount"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 110
   }
  },
  "LineItemCreate": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/LineItemWithPrice"
    },
    {
     "$ref": "#/components/schemas/LineItemWithPriceData"
    }
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 44
   }
  },
  "LineItemList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LineItem"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 111
   }
  },
  "LineItemWithPrice": {
   "type": "object",
   "required": [
    "price"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 112
   },
   "additionalProperties": false,
   "properties": {
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "quantity": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "LineItemWithPriceData": {
   "type": "object",
   "required": [
    "price_data"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 44
   },
   "additionalProperties": false,
   "properties": {
    "price_data": {
     "$ref": "#/components/schemas/PriceCreate"
    },
    "quantity": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "Metadata": {
   "type": "object",
   "additionalProperties": {
    "type": "string"
   },
   "x-evidence": {
    "level": "documented",
    "pages": 113
   }
  },
  "MobileMoneyData": {
   "type": "object",
   "required": [
    "phone_number",
    "provider_code"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 114
   },
   "additionalProperties": false,
   "properties": {
    "phone_number": {
     "type": "string"
    },
    "provider_code": {
     "type": "string",
     "enum": [
      "mtn_cm",
      "orange_cm",
      "mtn_gh",
      "vodafone_gh",
      "airtel_gh",
      "mpesa_ke",
      "mtn_rw",
      "airtel_rw",
      "airtel_tz",
      "tigo_tz",
      "vodacom_tz",
      "azampesa_tz",
      "halopesa_tz",
      "mtn_ug",
      "airtel_ug"
     ]
    }
   }
  },
  "NextAction": {
   "properties": {
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "challenge_redirect",
      "redirect_to_url",
      "alipay_handle_redirect",
      "mcash_handle_redirect",
      "9pay_handle_redirect",
      "ovo_handle_redirect",
      "bpi_handle_redirect",
      "eps_handle_redirect",
      "ideal_handle_redirect",
      "bank_transfer_uk_handle_redirect",
      "bank_transfer_id_handle_redirect",
      "promptpay_handle_redirect",
      "pix_handle_redirect",
      "spei_handle_redirect"
     ]
    },
    "9pay_handle_redirect": {
     "x-evidence": {
      "level": "partial",
      "pages": 115
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "alipay_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "bank_transfer_id_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "bank_transfer_uk_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "bank_transfer_vn_handle_redirect": {
     "x-evidence": {
      "level": "inferred",
      "pages": 116
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/QrCodeRedirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "bpi_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "challenge_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "dana_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "ddc_redirect": {
     "x-evidence": {
      "level": "partial",
      "pages": 117
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/DeviceDataRedirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "eps_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "gcash_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "giropay_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "ideal_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "mcash_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "momo_handle_redirect": {
     "x-evidence": {
      "level": "inferred",
      "pages": 118
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "ovo_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "pix_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "promptpay_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "redirect_to_url": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "sofort_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    },
    "spei_handle_redirect": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Redirect"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 119
   }
  },
  "OtherPaymentMethodOptions": {
   "type": "object",
   "additionalProperties": true,
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "OtherPayoutCountry": {
   "type": "string",
   "enum": [
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AQ",
    "AR",
    "AS",
    "AU",
    "AW",
    "AX",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BL",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BV",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CC",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CX",
    "CZ",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EG",
    "EH",
    "ER",
    "ET",
    "FJ",
    "FK",
    "FM",
    "FO",
    "GA",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GS",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HM",
    "HN",
    "HT",
    "HU",
    "ID",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MF",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PN",
    "PR",
    "PS",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SJ",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TF",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "UY",
    "UZ",
    "VA",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "YE",
    "YT",
    "ZM",
    "ZW"
   ],
   "x-evidence": {
    "level": "inferred",
    "pages": 120
   }
  },
  "PayeeBankAccount": {
   "type": "object",
   "properties": {
    "account_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_holder_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_holder_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "phone_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "email": {
     "type": [
      "string",
      "null"
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "swift": {
     "type": [
      "string",
      "null"
     ]
    },
    "dob": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayeeBirthDate"
      },
      {
       "type": "null"
      }
     ]
    },
    "bank_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "routing_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "aba",
      "sort",
      "iban"
     ]
    },
    "routing_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "certificate": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayeeCertificate"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   }
  },
  "PayeeBirthDate": {
   "type": "object",
   "properties": {
    "day": {
     "type": [
      "string",
      "null"
     ]
    },
    "month": {
     "type": [
      "string",
      "null"
     ]
    },
    "year": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   }
  },
  "PayeeBirthDateInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "additionalProperties": false,
   "properties": {
    "day": {
     "type": "string"
    },
    "month": {
     "type": "string"
    },
    "year": {
     "type": "string"
    }
   }
  },
  "PayeeCertificate": {
   "type": "object",
   "properties": {
    "certificate_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "id_card"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 14
     }
    },
    "certificate_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 14
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 14
   }
  },
  "PayeeCertificateInput": {
   "type": "object",
   "required": [
    "certificate_type",
    "certificate_number"
   ],
   "x-required-evidence": {
    "level": "documented",
    "pages": 14
   },
   "x-evidence": {
    "level": "documented",
    "pages": 11
   },
   "additionalProperties": false,
   "properties": {
    "certificate_type": {
     "type": "string",
     "x-extensible-enum": [
      "id_card"
     ]
    },
    "certificate_number": {
     "type": "string"
    }
   }
  },
  "PayerDetailsInput": {
   "type": "object",
   "required": [
    "name",
    "email",
    "address"
   ],
   "properties": {
    "address": {
     "$ref": "#/components/schemas/CountryAddressInput",
     "x-evidence": {
      "level": "documented",
      "pages": 25
     }
    },
    "email": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 25
     }
    },
    "name": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 25
     }
    },
    "phone": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 25
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 121
   }
  },
  "PaymentIntent": {
   "type": "object",
   "required": [
    "id",
    "object",
    "created",
    "currency",
    "amount",
    "status",
    "livemode",
    "client_secret",
    "payment_method_types",
    "confirmation_method"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "pi_"
    },
    "object": {
     "type": "string",
     "const": "payment_intent"
    },
    "created": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "amount": {
     "$ref": "#/components/schemas/Amount"
    },
    "amount_capturable": {
     "x-evidence": {
      "level": "documented",
      "pages": 122
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "amount_received": {
     "x-evidence": {
      "level": "documented",
      "pages": 122
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "status": {
     "type": "string",
     "x-extensible-enum": [
      "requires_payment_method",
      "requires_confirmation",
      "requires_action",
      "requires_capture",
      "processing",
      "succeeded",
      "canceled"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 123
     }
    },
    "livemode": {
     "type": "boolean"
    },
    "client_secret": {
     "type": "string"
    },
    "next_action": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/NextAction"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_"
    },
    "payment_method_types": {
     "oneOf": [
      {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/PaymentMethodType"
       }
      },
      {
       "type": "string"
      }
     ]
    },
    "payment_method_options": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodOptions"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "confirmation_method": {
     "type": "string",
     "x-extensible-enum": [
      "automatic"
     ]
    },
    "capture_method": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "automatic",
      "manual"
     ]
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ]
    },
    "setup_future_usage": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "on_session",
      "off_session"
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_order_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "merchant_user_id": {
     "type": [
      "string",
      "null"
     ]
    },
    "quantity": {
     "type": [
      "integer",
      "null"
     ]
    },
    "receipt_email": {
     "type": [
      "string",
      "null"
     ]
    },
    "shipping": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Shipping"
      },
      {
       "type": "null"
      }
     ]
    },
    "invoice": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 122
     }
    },
    "last_payment_error": {
     "x-evidence": {
      "level": "partial",
      "pages": 124
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      {
       "type": "null"
      }
     ]
    },
    "3ds_status": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 124
     }
    },
    "cancel_at": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 124
     }
    },
    "cancellation_reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "statement_descriptor": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 27
     }
    },
    "statement_descriptor_suffix": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 27
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 125
   }
  },
  "PaymentIntentCancel": {
   "type": "object",
   "required": [
    "cancellation_reason"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 126
   },
   "additionalProperties": false,
   "properties": {
    "cancellation_reason": {
     "type": "string"
    }
   }
  },
  "PaymentIntentCanceledEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.canceled"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 127
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 127
   }
  },
  "PaymentIntentCancelledEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.cancelled"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 128
   }
  },
  "PaymentIntentCapture": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 129
   },
   "additionalProperties": false,
   "properties": {
    "amount_to_capture": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 1
    }
   }
  },
  "PaymentIntentConfirm": {
   "type": "object",
   "properties": {
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_",
     "x-evidence": {
      "level": "inferred",
      "pages": 130
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 130
     }
    },
    "off_session": {
     "oneOf": [
      {
       "type": "boolean"
      },
      {
       "type": "string",
       "enum": [
        "true",
        "false"
       ]
      }
     ]
    },
    "error_on_requires_action": {
     "oneOf": [
      {
       "type": "boolean"
      },
      {
       "type": "string",
       "enum": [
        "true",
        "false"
       ]
      }
     ]
    },
    "return_url": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 130
     }
    },
    "setup_future_usage": {
     "type": "string",
     "enum": [
      "on_session",
      "off_session"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 130
     }
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 130
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 130
   }
  },
  "PaymentIntentCreate": {
   "type": "object",
   "required": [
    "amount",
    "currency"
   ],
   "properties": {
    "amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 1
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "confirm": {
     "type": "boolean"
    },
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_",
     "x-evidence": {
      "level": "documented",
      "pages": 131
     }
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput",
     "x-evidence": {
      "level": "documented",
      "pages": 132
     }
    },
    "return_url": {
     "type": "string"
    },
    "capture_method": {
     "type": "string",
     "enum": [
      "automatic",
      "manual"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 133
     }
    },
    "confirmation_method": {
     "type": "string",
     "x-extensible-enum": [
      "automatic"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 134
     }
    },
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": "string"
    },
    "merchant_order_id": {
     "type": "string"
    },
    "merchant_user_id": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "off-session": {
     "type": "boolean"
    },
    "quantity": {
     "type": "integer"
    },
    "receipt_email": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 135
     }
    },
    "setup_future_usage": {
     "type": "string",
     "enum": [
      "on_session",
      "off_session"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 136
     }
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 134
   }
  },
  "PaymentIntentCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.created"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 127
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 127
   }
  },
  "PaymentIntentEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/PaymentIntent"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 137
   }
  },
  "PaymentIntentList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentIntent"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   },
   "x-evidence": {
    "level": "documented",
    "pages": 138
   }
  },
  "PaymentIntentPaymentFailedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.payment_failed"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 36
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 36
   }
  },
  "PaymentIntentRequiresActionEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.requires_action"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 127
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 127
   }
  },
  "PaymentIntentSucceededEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_intent.succeeded"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentIntentEventData"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 36
   }
  },
  "PaymentIntentUpdate": {
   "type": "object",
   "properties": {
    "amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 1,
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "confirm": {
     "type": "boolean",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_"
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput"
    },
    "return_url": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "capture_method": {
     "type": "string",
     "enum": [
      "automatic",
      "manual"
     ]
    },
    "confirmation_method": {
     "type": "string",
     "x-extensible-enum": [
      "automatic"
     ]
    },
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "merchant_order_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "merchant_user_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "documented",
      "pages": 140
     }
    },
    "off-session": {
     "type": "boolean"
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    },
    "receipt_email": {
     "type": "string"
    },
    "setup_future_usage": {
     "type": "string",
     "enum": [
      "on_session",
      "off_session"
     ]
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput",
     "x-evidence": {
      "level": "documented",
      "pages": 139
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 139
   }
  },
  "PaymentLink": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "payment_link",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "active": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "after_completion": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentLinkAfterCompletion"
      },
      {
       "type": "null"
      }
     ]
    },
    "billing_address_collection": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "auto",
      "required"
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "phone_number_collection": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentLinkPhoneNumberCollection"
      },
      {
       "type": "null"
      }
     ]
    },
    "shipping_address_collection": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentLinkShippingAddressCollection"
      },
      {
       "type": "null"
      }
     ]
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "line_items": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/LineItemList"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 141
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 142
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 143
   }
  },
  "PaymentLinkAfterCompletion": {
   "type": "object",
   "properties": {
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "redirect",
      "hosted_confirmation"
     ]
    },
    "hosted_confirmation": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "redirect": {
     "x-evidence": {
      "level": "inferred",
      "pages": 142
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentLinkRedirect"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 142
   }
  },
  "PaymentLinkAfterCompletionInput": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string",
     "x-extensible-enum": [
      "redirect",
      "hosted_confirmation"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "hosted_confirmation": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "redirect": {
     "$ref": "#/components/schemas/PaymentLinkRedirectInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 142
   }
  },
  "PaymentLinkCreate": {
   "type": "object",
   "required": [
    "line_items"
   ],
   "properties": {
    "line_items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentLinkItemInput"
     }
    },
    "after_completion": {
     "$ref": "#/components/schemas/PaymentLinkAfterCompletionInput"
    },
    "billing_address_collection": {
     "type": "string",
     "x-extensible-enum": [
      "auto",
      "required"
     ]
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "phone_number_collection": {
     "$ref": "#/components/schemas/PaymentLinkPhoneNumberCollectionInput"
    },
    "shipping_address_collection": {
     "$ref": "#/components/schemas/PaymentLinkShippingAddressCollectionInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 145
   }
  },
  "PaymentLinkEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/PaymentLink"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "PaymentLinkItemInput": {
   "type": "object",
   "required": [
    "price",
    "quantity"
   ],
   "properties": {
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "quantity": {
     "type": "integer",
     "minimum": 1
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 146
   }
  },
  "PaymentLinkList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentLink"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 147
   },
   "x-evidence": {
    "level": "documented",
    "pages": 148
   }
  },
  "PaymentLinkPaidEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payment_link.paid"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PaymentLinkEventData"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "PaymentLinkPhoneNumberCollection": {
   "type": "object",
   "properties": {
    "enabled": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 142
   }
  },
  "PaymentLinkPhoneNumberCollectionInput": {
   "type": "object",
   "properties": {
    "enabled": {
     "type": "boolean",
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 142
   }
  },
  "PaymentLinkRedirect": {
   "type": "object",
   "properties": {
    "url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   },
   "additionalProperties": true,
   "x-evidence": {
    "level": "documented",
    "pages": 142
   }
  },
  "PaymentLinkRedirectInput": {
   "type": "object",
   "properties": {
    "url": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   },
   "additionalProperties": true,
   "x-evidence": {
    "level": "inferred",
    "pages": 142
   }
  },
  "PaymentLinkShippingAddressCollection": {
   "type": "object",
   "properties": {
    "allowed_countries": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 142
   }
  },
  "PaymentLinkShippingAddressCollectionInput": {
   "type": "object",
   "properties": {
    "allowed_countries": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 142
   }
  },
  "PaymentLinkUpdate": {
   "type": "object",
   "properties": {
    "active": {
     "type": "boolean"
    },
    "after_completion": {
     "$ref": "#/components/schemas/PaymentLinkAfterCompletionInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "billing_address_collection": {
     "type": "string",
     "x-extensible-enum": [
      "auto",
      "required"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "phone_number_collection": {
     "$ref": "#/components/schemas/PaymentLinkPhoneNumberCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "shipping_address_collection": {
     "$ref": "#/components/schemas/PaymentLinkShippingAddressCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    },
    "line_items": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": true
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 144
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 144
   }
  },
  "PaymentMethod": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "pm_"
    },
    "object": {
     "type": "string",
     "x-extensible-enum": [
      "payment_method",
      "payment method"
     ]
    },
    "type": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodType"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "billing_details": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/BillingDetails"
      },
      {
       "type": "null"
      }
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "card": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodCard"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 149
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 149
   }
  },
  "PaymentMethodAttach": {
   "type": "object",
   "required": [
    "customer"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 150
   },
   "additionalProperties": false,
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    }
   }
  },
  "PaymentMethodCard": {
   "type": "object",
   "properties": {
    "brand": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "American Express",
      "Diners Club",
      "Discover",
      "JCB",
      "MasterCard",
      "UnionPay",
      "Visa",
      "Unknown"
     ]
    },
    "checks": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodCardChecks"
      },
      {
       "type": "null"
      }
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    },
    "exp_month": {
     "type": [
      "integer",
      "null"
     ]
    },
    "exp_year": {
     "type": [
      "integer",
      "null"
     ]
    },
    "fingerprint": {
     "type": [
      "string",
      "null"
     ]
    },
    "funding": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "credit",
      "debit",
      "prepaid",
      "unknown"
     ]
    },
    "last4": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "pages": 151
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 149
   }
  },
  "PaymentMethodCardChecks": {
   "type": "object",
   "properties": {
    "address_line1_check": {
     "type": [
      "string",
      "null"
     ]
    },
    "address_zip_check": {
     "type": [
      "string",
      "null"
     ]
    },
    "cvc_check": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 149
   }
  },
  "PaymentMethodCardInput": {
   "type": "object",
   "required": [
    "number",
    "exp_month",
    "exp_year"
   ],
   "properties": {
    "number": {
     "type": "string"
    },
    "exp_month": {
     "oneOf": [
      {
       "type": "integer",
       "minimum": 1,
       "maximum": 12
      },
      {
       "type": "string",
       "pattern": "^(0[1-9]|1[0-2])$"
      }
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 151
     }
    },
    "exp_year": {
     "oneOf": [
      {
       "type": "integer",
       "minimum": 1000,
       "maximum": 9999
      },
      {
       "type": "string",
       "pattern": "^[1-9][0-9]{3}$"
      }
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 151
     }
    },
    "cvc": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 152
   }
  },
  "PaymentMethodCreate": {
   "type": "object",
   "required": [
    "type"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 151
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "$ref": "#/components/schemas/PaymentMethodType"
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "card": {
     "$ref": "#/components/schemas/PaymentMethodCardInput"
    }
   }
  },
  "PaymentMethodData": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/PaymentMethodDataCard"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataPlain"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataWechatPay"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataAlipayPlus"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataBankRedirect"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataSepaDebit"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataWithPayer"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataMobileMoney"
    },
    {
     "$ref": "#/components/schemas/PaymentMethodDataOther"
    }
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 153
   }
  },
  "PaymentMethodDataAlipayPlus": {
   "type": "object",
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "type": "string",
     "const": "alipayplus",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "alipayplus": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 155
   }
  },
  "PaymentMethodDataBankRedirect": {
   "type": "object",
   "required": [
    "type",
    "billing_details"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 156
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "bancontact",
      "trustly",
      "eps",
      "giropay",
      "ideal",
      "sofort",
      "p24"
     ]
    },
    "billing_details": {
     "$ref": "#/components/schemas/BankRedirectBillingDetailsInput"
    }
   }
  },
  "PaymentMethodDataCard": {
   "type": "object",
   "required": [
    "type"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 157
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "const": "card"
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    },
    "card": {
     "$ref": "#/components/schemas/CardData"
    }
   }
  },
  "PaymentMethodDataMobileMoney": {
   "type": "object",
   "required": [
    "type",
    "mobile_money"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 158
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "const": "mobile_money"
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    },
    "mobile_money": {
     "$ref": "#/components/schemas/MobileMoneyData"
    }
   }
  },
  "PaymentMethodDataOther": {
   "type": "object",
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "$ref": "#/components/schemas/PaymentMethodType",
     "type": "string",
     "minLength": 1,
     "not": {
      "enum": [
       "card",
       "alipay",
       "alipay_hk",
       "applepay",
       "googlepay",
       "kakaopay",
       "dana",
       "boost",
       "grabpay",
       "mcash",
       "touchngo",
       "shopeepay",
       "unionpay",
       "9pay",
       "ovo",
       "gcash",
       "truemoney",
       "momo",
       "zalo",
       "rabbit_line_pay",
       "bpi",
       "fpx",
       "stitch",
       "klarna",
       "atome",
       "bank_transfer_id",
       "bank_transfer_ng",
       "bank_transfer_za",
       "vietcombank",
       "qris",
       "promptpay",
       "pix",
       "upi",
       "spei",
       "boleto",
       "gopay",
       "wechat_pay",
       "alipayplus",
       "bancontact",
       "trustly",
       "eps",
       "giropay",
       "ideal",
       "sofort",
       "p24",
       "sepa_debit",
       "sepa",
       "bank_transfer_eu",
       "bank_transfer_uk",
       "paynow",
       "mobile_money"
      ]
     },
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "PaymentMethodDataPlain": {
   "type": "object",
   "required": [
    "type"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 159
   },
   "additionalProperties": false,
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "alipay",
      "alipay_hk",
      "applepay",
      "googlepay",
      "kakaopay",
      "dana",
      "boost",
      "grabpay",
      "mcash",
      "touchngo",
      "shopeepay",
      "unionpay",
      "9pay",
      "ovo",
      "gcash",
      "truemoney",
      "momo",
      "zalo",
      "rabbit_line_pay",
      "bpi",
      "fpx",
      "stitch",
      "klarna",
      "atome",
      "bank_transfer_id",
      "bank_transfer_ng",
      "bank_transfer_za",
      "vietcombank",
      "qris",
      "promptpay",
      "pix",
      "upi",
      "spei",
      "boleto",
      "gopay"
     ]
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    }
   }
  },
  "PaymentMethodDataSepaDebit": {
   "type": "object",
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "sepa_debit",
      "sepa"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "sepa_debit": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 160
   }
  },
  "PaymentMethodDataWechatPay": {
   "type": "object",
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "type": "string",
     "const": "wechat_pay",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "wechat_pay": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 161
   }
  },
  "PaymentMethodDataWithPayer": {
   "type": "object",
   "required": [
    "type",
    "billing_details"
   ],
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "bank_transfer_eu",
      "bank_transfer_uk",
      "paynow"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/PayerDetailsInput",
     "x-evidence": {
      "level": "documented",
      "pages": 154
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 121
   }
  },
  "PaymentMethodList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethod"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 162
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "PaymentMethodOptions": {
   "type": "object",
   "properties": {
    "alipay": {
     "$ref": "#/components/schemas/AlipayOptions"
    },
    "alipay_hk": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "alipayplus": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "partial",
      "pages": 163
     }
    },
    "boost": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "bpi": {
     "$ref": "#/components/schemas/AlipayPlusOptions"
    },
    "card": {
     "$ref": "#/components/schemas/CardOptions"
    },
    "dana": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 164
     }
    },
    "gcash": {
     "$ref": "#/components/schemas/AlipayPlusOptions"
    },
    "kakaopay": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "rabbit_line_pay": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "sepa": {
     "$ref": "#/components/schemas/SepaDebitOptions"
    },
    "sepa_debit": {
     "$ref": "#/components/schemas/SepaDebitOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "spei": {
     "$ref": "#/components/schemas/SpeiOptions"
    },
    "touchngo": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "truemoney": {
     "$ref": "#/components/schemas/AlipayPlusOptions"
    },
    "upi": {
     "$ref": "#/components/schemas/UpiOptions"
    },
    "wechat_pay": {
     "$ref": "#/components/schemas/WechatPayOptions",
     "x-evidence": {
      "level": "partial",
      "pages": 165
     }
    }
   },
   "additionalProperties": {
    "$ref": "#/components/schemas/OtherPaymentMethodOptions"
   },
   "x-evidence": {
    "level": "documented",
    "pages": 166
   }
  },
  "PaymentMethodOptionsInput": {
   "type": "object",
   "properties": {
    "alipay": {
     "$ref": "#/components/schemas/AlipayOptionsInput"
    },
    "alipay_hk": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "alipayplus": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "partial",
      "pages": 163
     }
    },
    "boost": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "bpi": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput"
    },
    "card": {
     "$ref": "#/components/schemas/CardOptionsInput"
    },
    "dana": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 164
     }
    },
    "gcash": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput"
    },
    "kakaopay": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "rabbit_line_pay": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "sepa": {
     "$ref": "#/components/schemas/SepaDebitOptionsInput"
    },
    "sepa_debit": {
     "$ref": "#/components/schemas/SepaDebitOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "spei": {
     "$ref": "#/components/schemas/SpeiOptionsInput"
    },
    "touchngo": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "truemoney": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput"
    },
    "upi": {
     "$ref": "#/components/schemas/UpiOptionsInput"
    },
    "wechat_pay": {
     "$ref": "#/components/schemas/WechatPayOptionsInput",
     "x-evidence": {
      "level": "partial",
      "pages": 165
     }
    }
   },
   "additionalProperties": {
    "$ref": "#/components/schemas/OtherPaymentMethodOptions"
   },
   "x-evidence": {
    "level": "documented",
    "pages": 167
   }
  },
  "PaymentMethodType": {
   "type": "string",
   "x-extensible-enum": [
    "card",
    "alipay",
    "alipay_hk",
    "wechat_pay",
    "kakaopay",
    "dana",
    "boost",
    "grabpay",
    "mcash",
    "touchngo",
    "shopeepay",
    "unionpay",
    "9pay",
    "ovo",
    "gcash",
    "truemoney",
    "rabbit_line_pay",
    "alipayplus",
    "bancontact",
    "bpi",
    "trustly",
    "eps",
    "giropay",
    "ideal",
    "sofort",
    "p24",
    "fpx",
    "stitch",
    "klarna",
    "sepa_debit",
    "sepa",
    "bank_transfer_id",
    "qris",
    "promptpay",
    "pix",
    "paynow",
    "upi",
    "boleto",
    "bank_transfer_eu",
    "bank_transfer_uk",
    "bank_transfer_ng",
    "bank_transfer_za",
    "spei",
    "mobile_money",
    "applepay",
    "googlepay",
    "momo",
    "zalo",
    "atome",
    "vietcombank",
    "gopay",
    "USDC",
    "USDT"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 168
   }
  },
  "PaymentMethodUpdate": {
   "type": "object",
   "properties": {
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 43
   }
  },
  "Payout": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "po_"
    },
    "object": {
     "type": "string",
     "const": "payout"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "pending",
      "in_transit",
      "paid",
      "failed",
      "canceled"
     ]
    },
    "beneficiary_data": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Beneficiary"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "source_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "source_currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "merchant_payout_id": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 169
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 170
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "pages": 170
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "failure_code": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 171
     }
    },
    "failure_message": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 171
     }
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "destination": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayoutDestination"
      },
      {
       "type": "null"
      }
     ]
    },
    "beneficiary": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayoutBeneficiary"
      },
      {
       "type": "null"
      }
     ]
    },
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "bank_account"
     ]
    },
    "method": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "standard"
     ]
    },
    "balance_transaction": {
     "type": [
      "string",
      "null"
     ]
    },
    "failure_balance_transaction": {
     "type": [
      "string",
      "null"
     ]
    },
    "payment_intents_id": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string",
      "x-id-prefix": "pi_"
     }
    },
    "currency_account": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 171
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 172
   }
  },
  "PayoutBeneficiary": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "bf_"
    },
    "object": {
     "type": "string",
     "const": "beneficiary"
    },
    "type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "business",
      "individual"
     ]
    },
    "business": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayoutBeneficiaryBusiness"
      },
      {
       "type": "null"
      }
     ]
    },
    "payee": {
     "x-evidence": {
      "level": "partial",
      "pages": 171
     },
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 171
   },
   "x-evidence": {
    "level": "documented",
    "pages": 171
   }
  },
  "PayoutBeneficiaryBusiness": {
   "type": "object",
   "properties": {
    "company_registered_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "additional_info": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PayoutBeneficiaryBusinessInfo"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 171
   }
  },
  "PayoutBeneficiaryBusinessInfo": {
   "type": "object",
   "properties": {
    "business_area": {
     "type": [
      "string",
      "null"
     ]
    },
    "business_phone_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "business_registration_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "legal_rep_first_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "legal_rep_last_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "legal_rep_id_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "NATIONAL_ID",
      "social_security"
     ]
    },
    "legal_rep_id_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "legal_rep_email": {
     "type": [
      "string",
      "null"
     ]
    },
    "legal_rep_phone": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 171
   }
  },
  "PayoutBeneficiaryData": {
   "type": "object",
   "required": [
    "destination_data"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 173
   },
   "additionalProperties": false,
   "properties": {
    "destination_data": {
     "$ref": "#/components/schemas/DestinationDataInput"
    },
    "nickname": {
     "type": "string"
    },
    "entity": {
     "$ref": "#/components/schemas/BeneficiaryEntityInput",
     "x-evidence": {
      "level": "partial",
      "pages": 65
     }
    }
   }
  },
  "PayoutCanceledEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payout.canceled"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PayoutEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 174
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 174
   }
  },
  "PayoutCreate": {
   "type": "object",
   "required": [
    "payment_currency",
    "source_currency"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 173
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 175
   },
   "additionalProperties": false,
   "properties": {
    "payment_currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "payment_amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 1
    },
    "source_currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "source_amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 1
    },
    "beneficiary": {
     "type": "string",
     "x-evidence": {
      "level": "partial",
      "pages": 65
     },
     "x-id-prefix": "bf_"
    },
    "beneficiary_data": {
     "$ref": "#/components/schemas/PayoutBeneficiaryData"
    },
    "merchant_payout_id": {
     "type": "string"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "type": {
     "type": "string",
     "enum": [
      "local",
      "global",
      "to_China"
     ]
    },
    "payment_intents_id": {
     "type": "array",
     "items": {
      "type": "string",
      "x-id-prefix": "pi_"
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 170
     }
    }
   }
  },
  "PayoutCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payout.created"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PayoutEventData"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 174
   }
  },
  "PayoutDestination": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "ba_"
    },
    "object": {
     "type": "string",
     "const": "bank_account"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "country": {
     "type": [
      "string",
      "null"
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "fingerprint": {
     "type": [
      "string",
      "null"
     ]
    },
    "last4": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "swift": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_holder_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "account_holder_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "individual",
      "company"
     ]
    },
    "bank_name": {
     "type": [
      "string",
      "null"
     ]
    },
    "routing_number": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 171
   },
   "x-evidence": {
    "level": "documented",
    "pages": 171
   }
  },
  "PayoutEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/Payout"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 176
   }
  },
  "PayoutFailedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payout.failed"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PayoutEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 174
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 174
   }
  },
  "PayoutList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Payout"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 177
   },
   "x-evidence": {
    "level": "documented",
    "pages": 178
   }
  },
  "PayoutPaidEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payout.paid"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PayoutEventData"
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 174
   }
  },
  "PayoutUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 179
   },
   "additionalProperties": false,
   "properties": {
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   }
  },
  "PayoutUpdatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "payout.updated"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/PayoutEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 180
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 180
   }
  },
  "PhoneNumberCollection": {
   "type": "object",
   "properties": {
    "enabled": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 40
   }
  },
  "Price": {
   "type": "object",
   "required": [
    "id",
    "object",
    "created",
    "active",
    "currency",
    "product",
    "type",
    "livemode",
    "unit_amount"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "object": {
     "type": "string",
     "const": "price"
    },
    "created": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "active": {
     "type": "boolean"
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "unit_amount": {
     "$ref": "#/components/schemas/Amount"
    },
    "product": {
     "oneOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/components/schemas/Product"
      }
     ],
     "x-id-prefix": "prod_"
    },
    "type": {
     "type": "string",
     "x-extensible-enum": [
      "one_time",
      "recurring"
     ]
    },
    "livemode": {
     "type": "boolean"
    },
    "billing_scheme": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "per_unit",
      "tiered"
     ]
    },
    "lookup_key": {
     "type": [
      "string",
      "null"
     ]
    },
    "nickname": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "recurring": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PriceRecurring"
      },
      {
       "type": "null"
      }
     ]
    },
    "tiers": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/PriceTier"
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 181
   }
  },
  "PriceCreate": {
   "type": "object",
   "required": [
    "currency",
    "unit_amount"
   ],
   "not": {
    "required": [
     "product",
     "product_data"
    ],
    "properties": {
     "product": {
      "type": "string"
     },
     "product_data": {
      "type": "object"
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 182
   },
   "additionalProperties": false,
   "properties": {
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "unit_amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor",
     "minimum": 0
    },
    "product": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "prod_"
    },
    "product_data": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PriceProductData"
      },
      {
       "type": "null"
      }
     ]
    },
    "active": {
     "type": "boolean"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "nickname": {
     "type": "string"
    },
    "billing_scheme": {
     "type": "string",
     "x-extensible-enum": [
      "per_unit",
      "tiered"
     ]
    },
    "lookup_key": {
     "type": "string",
     "maxLength": 200
    },
    "recurring": {
     "$ref": "#/components/schemas/PriceRecurringInput"
    }
   }
  },
  "PriceList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Price"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "PriceProductData": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 183
   },
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": "string"
    },
    "active": {
     "type": "boolean"
    },
    "description": {
     "type": "string"
    },
    "images": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "url": {
     "type": "string"
    }
   }
  },
  "PriceRecurring": {
   "type": "object",
   "properties": {
    "interval": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "day",
      "month",
      "week",
      "year"
     ]
    },
    "interval_count": {
     "type": [
      "integer",
      "null"
     ]
    },
    "usage_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "licensed"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 184
   }
  },
  "PriceRecurringInput": {
   "type": "object",
   "required": [
    "interval"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 185
   },
   "additionalProperties": false,
   "properties": {
    "interval": {
     "type": "string",
     "enum": [
      "day",
      "month",
      "week",
      "year"
     ]
    },
    "interval_count": {
     "type": "integer",
     "minimum": 1
    },
    "usage_type": {
     "type": "string",
     "enum": [
      "licensed"
     ]
    }
   }
  },
  "PriceTier": {
   "type": "object",
   "properties": {
    "up_to": {
     "oneOf": [
      {
       "type": "integer"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "flat_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "unit_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 186
   }
  },
  "PriceUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 187
   },
   "additionalProperties": false,
   "properties": {
    "active": {
     "type": "boolean"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "nickname": {
     "type": "string"
    },
    "lookup_key": {
     "type": "string",
     "maxLength": 200
    }
   }
  },
  "Product": {
   "type": "object",
   "required": [
    "id",
    "object",
    "created",
    "active",
    "name",
    "updated"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "prod_"
    },
    "object": {
     "type": "string",
     "const": "product"
    },
    "created": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "updated": {
     "$ref": "#/components/schemas/TimestampMs"
    },
    "active": {
     "type": "boolean"
    },
    "name": {
     "type": "string"
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "images": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 188
   }
  },
  "ProductCreate": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 189
   },
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 190
     }
    },
    "name": {
     "type": "string"
    },
    "active": {
     "type": "boolean"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "url": {
     "type": "string"
    },
    "images": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "ProductCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "product.created"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/ProductEventData"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 33
   }
  },
  "ProductEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/Product"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 33
   }
  },
  "ProductList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Product"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 13
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "ProductUpdate": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "active": {
     "type": "boolean"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "url": {
     "type": "string"
    },
    "images": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 191
   }
  },
  "PromotionCode": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "promotion_code",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    },
    "active": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "code": {
     "type": [
      "string",
      "null"
     ]
    },
    "coupon": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Coupon"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 192
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "expires_at": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "max_redemptions": {
     "type": [
      "integer",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "restrictions": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PromotionCodeRestrictions"
      },
      {
       "type": "null"
      }
     ]
    },
    "times_redeemed": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 50
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 50
   }
  },
  "PromotionCodeCreate": {
   "type": "object",
   "required": [
    "coupon"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 50
   },
   "additionalProperties": false,
   "properties": {
    "coupon": {
     "type": "string"
    },
    "code": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "active": {
     "type": "boolean"
    },
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "expires_at": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "string"
      }
     ]
    },
    "max_redemptions": {
     "type": "integer"
    },
    "restrictions": {
     "$ref": "#/components/schemas/PromotionCodeRestrictionsInput"
    }
   }
  },
  "PromotionCodeRestrictions": {
   "type": "object",
   "properties": {
    "first_time_transaction": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "minimum_amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "minimum_amount_currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 50
   }
  },
  "PromotionCodeRestrictionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 50
   },
   "additionalProperties": false,
   "properties": {
    "first_time_transaction": {
     "type": "boolean"
    },
    "minimum_amount": {
     "type": "integer",
     "format": "int64",
     "x-unit": "minor"
    },
    "minimum_amount_currency": {
     "$ref": "#/components/schemas/Currency"
    }
   }
  },
  "QrCodeRedirect": {
   "type": "object",
   "properties": {
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "qrcode": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 193
   }
  },
  "Redirect": {
   "type": "object",
   "required": [
    "url"
   ],
   "properties": {
    "url": {
     "type": "string"
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 194
   }
  },
  "Refund": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "re_"
    },
    "object": {
     "type": "string",
     "const": "refund"
    },
    "amount": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Amount"
      },
      {
       "type": "null"
      }
     ]
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 195
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_intent": {
     "oneOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/components/schemas/PaymentIntent"
      },
      {
       "type": "null"
      }
     ],
     "x-id-prefix": "pi_"
    },
    "reason": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "duplicate",
      "fraudulent",
      "requested_by_customer",
      "expired_uncaptured_charge",
      "resolved_dispute"
     ]
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "pending",
      "succeeded",
      "failed",
      "canceled"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 195
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "failure_reason": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "lost_or_stolen_card",
      "expired_or_canceled_card",
      "unknown"
     ]
    },
    "receipt_number": {
     "type": [
      "string",
      "null"
     ]
    },
    "balance_transaction": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 196
     }
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 197
   },
   "x-evidence": {
    "level": "documented",
    "pages": 197
   }
  },
  "RefundCreate": {
   "type": "object",
   "required": [
    "payment_intent"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 198
   },
   "additionalProperties": false,
   "properties": {
    "payment_intent": {
     "type": "string",
     "x-id-prefix": "pi_"
    },
    "amount": {
     "x-unit": "minor",
     "oneOf": [
      {
       "type": "integer",
       "format": "int64",
       "minimum": 1
      },
      {
       "type": "string",
       "pattern": "^[1-9][0-9]*$"
      }
     ]
    },
    "reason": {
     "type": "string",
     "enum": [
      "duplicate",
      "fraudulent",
      "requested_by_customer",
      "resolved_dispute"
     ]
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   }
  },
  "RefundEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/Refund"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 137
   }
  },
  "SepaDebitOptions": {
   "type": "object",
   "properties": {
    "iban": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 199
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 200
   }
  },
  "SepaDebitOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 199
   },
   "additionalProperties": false,
   "properties": {
    "iban": {
     "type": "string"
    }
   }
  },
  "SetupAttempt": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "setup_attempt"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_"
    },
    "payment_method_details": {
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "setup_error": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      {
       "type": "null"
      }
     ]
    },
    "setup_intent": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "seti_"
    },
    "status": {
     "type": [
      "string",
      "null"
     ]
    },
    "usage": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "on_session",
      "off_session"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 201
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 202
   }
  },
  "SetupAttemptList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SetupAttempt"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 35
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "SetupIntent": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "seti_",
     "x-evidence": {
      "level": "documented",
      "pages": 203
     }
    },
    "object": {
     "type": "string",
     "const": "setup_intent",
     "x-evidence": {
      "level": "documented",
      "pages": 203
     }
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "requires_payment_method",
      "requires_confirmation",
      "requires_action",
      "processing",
      "succeeded",
      "canceled"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 204
     }
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_",
     "x-evidence": {
      "level": "documented",
      "pages": 203
     }
    },
    "client_secret": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 203
     }
    },
    "next_action": {
     "x-evidence": {
      "level": "documented",
      "pages": 203
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/NextAction"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_",
     "x-evidence": {
      "level": "documented",
      "pages": 203
     }
    },
    "payment_method_options": {
     "x-evidence": {
      "level": "documented",
      "pages": 203
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodOptions"
      },
      {
       "type": "null"
      }
     ]
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 205
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 205
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 206
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "pages": 206
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_method_types": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 206
     }
    },
    "usage": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "on_session",
      "off_session"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 206
     }
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 206
     }
    },
    "last_setup_error": {
     "x-evidence": {
      "level": "inferred",
      "pages": 205
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      {
       "type": "null"
      }
     ]
    },
    "latest_attempt": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 205
     }
    },
    "cancellation_reason": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 205
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 203
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 203
   }
  },
  "SetupIntentCancel": {
   "type": "object",
   "properties": {
    "cancellation_reason": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 207
   }
  },
  "SetupIntentConfirm": {
   "type": "object",
   "required": [
    "return_url"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 208
   },
   "additionalProperties": false,
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_"
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput"
    },
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    },
    "usage": {
     "type": "string",
     "enum": [
      "on_session",
      "off_session"
     ]
    },
    "return_url": {
     "type": "string"
    }
   }
  },
  "SetupIntentCreate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 209
   },
   "additionalProperties": false,
   "properties": {
    "confirm": {
     "type": "boolean"
    },
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_"
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput"
    },
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    },
    "usage": {
     "type": "string",
     "enum": [
      "on_session",
      "off_session"
     ]
    },
    "return_url": {
     "type": "string"
    }
   }
  },
  "SetupIntentCreatedEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "setup_intent.created"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/SetupIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 210
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 210
   }
  },
  "SetupIntentEventData": {
   "type": "object",
   "required": [
    "object"
   ],
   "properties": {
    "object": {
     "$ref": "#/components/schemas/SetupIntent"
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "x-evidence": {
    "level": "documented",
    "pages": 210
   }
  },
  "SetupIntentList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SetupIntent"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 35
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 35
   }
  },
  "SetupIntentSucceededEvent": {
   "type": "object",
   "required": [
    "id",
    "type",
    "data"
   ],
   "x-required-evidence": {
    "level": "inferred",
    "pages": 32
   },
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "evt_"
    },
    "object": {
     "type": "string",
     "const": "event"
    },
    "type": {
     "type": "string",
     "const": "setup_intent.succeeded"
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "pending_webhooks": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 33
     }
    },
    "request": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/EventRequest"
      },
      {
       "type": "null"
      }
     ]
    },
    "data": {
     "$ref": "#/components/schemas/SetupIntentEventData",
     "x-evidence": {
      "level": "inferred",
      "pages": 210
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 210
   }
  },
  "SetupIntentUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 211
   },
   "additionalProperties": false,
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "description": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "payment_method": {
     "type": "string",
     "x-id-prefix": "pm_"
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput"
    },
    "payment_method_data": {
     "$ref": "#/components/schemas/PaymentMethodData"
    }
   }
  },
  "Shipping": {
   "type": "object",
   "properties": {
    "address": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Address"
      },
      {
       "type": "null"
      }
     ]
    },
    "name": {
     "type": [
      "string",
      "null"
     ]
    },
    "phone": {
     "type": [
      "string",
      "null"
     ]
    },
    "carrier": {
     "type": [
      "string",
      "null"
     ]
    },
    "tracking_number": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 212
   }
  },
  "ShippingAddressCollectionInput": {
   "type": "object",
   "properties": {
    "allowed_countries": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 46
   }
  },
  "ShippingInput": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 212
   },
   "additionalProperties": false,
   "properties": {
    "address": {
     "$ref": "#/components/schemas/AddressInput"
    },
    "name": {
     "type": "string"
    },
    "phone": {
     "type": "string"
    },
    "carrier": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   }
  },
  "SpeiOptions": {
   "type": "object",
   "properties": {
    "curp": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 213
     }
    },
    "rfc_pf": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 213
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 213
   }
  },
  "SpeiOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 213
   },
   "additionalProperties": false,
   "properties": {
    "curp": {
     "type": "string"
    },
    "rfc_pf": {
     "type": "string"
    }
   }
  },
  "Subscription": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "object": {
     "type": "string",
     "const": "subscription"
    },
    "currency": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Currency"
      },
      {
       "type": "null"
      }
     ]
    },
    "customer": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "cus_"
    },
    "default_payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_"
    },
    "default_source": {
     "type": [
      "string",
      "null"
     ]
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "items": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/SubscriptionItem"
     }
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "cancel_at": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms"
    },
    "collection_method": {
     "type": [
      "string",
      "null"
     ]
    },
    "days_until_due": {
     "type": [
      "integer",
      "null"
     ],
     "x-unit": "days"
    },
    "next_pending_invoice_item_invoice": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms"
    },
    "payment_settings": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/SubscriptionPaymentSettings"
      },
      {
       "type": "null"
      }
     ]
    },
    "test_clock": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 214
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 13
   }
  },
  "SubscriptionBillingThresholdsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 214
   },
   "additionalProperties": false,
   "properties": {
    "usage_gte": {
     "type": "integer"
    }
   }
  },
  "SubscriptionCreate": {
   "type": "object",
   "required": [
    "customer",
    "items"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 214
   },
   "additionalProperties": false,
   "properties": {
    "customer": {
     "type": "string",
     "x-id-prefix": "cus_"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SubscriptionItemInput"
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "default_payment_method": {
     "type": [
      "string",
      "null"
     ],
     "x-id-prefix": "pm_"
    },
    "default_source": {
     "type": [
      "string",
      "null"
     ]
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "cancel_at": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms"
    },
    "collection_method": {
     "type": "string"
    },
    "days_until_due": {
     "type": [
      "integer",
      "null"
     ],
     "x-unit": "days"
    },
    "next_pending_invoice_item_invoice": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms"
    },
    "payment_settings": {
     "$ref": "#/components/schemas/SubscriptionPaymentSettingsInput"
    },
    "test_clock": {
     "type": [
      "string",
      "null"
     ]
    },
    "trial_period_days": {
     "type": "integer",
     "x-unit": "days"
    },
    "add_invoice_items": {
     "oneOf": [
      {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/SubscriptionInvoiceItemInput"
       }
      },
      {
       "$ref": "#/components/schemas/SubscriptionInvoiceItemInput"
      }
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 214
     }
    }
   }
  },
  "SubscriptionInvoiceItemInput": {
   "type": "object",
   "not": {
    "required": [
     "price",
     "price_data"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "pages": 214
   },
   "additionalProperties": false,
   "properties": {
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "price_data": {
     "$ref": "#/components/schemas/PriceCreate",
     "x-evidence": {
      "level": "inferred",
      "pages": 214
     }
    },
    "quantity": {
     "type": "integer"
    }
   }
  },
  "SubscriptionItem": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "si_"
    },
    "object": {
     "type": "string",
     "const": "subscription_item",
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     }
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    },
    "price": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Price"
      },
      {
       "type": "null"
      }
     ]
    },
    "quantity": {
     "type": [
      "integer",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     }
    },
    "subscription": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     }
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "billing_thresholds": {
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/SubscriptionItemThresholds"
      },
      {
       "type": "null"
      }
     ]
    },
    "tax_rates": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "object",
      "additionalProperties": true
     },
     "x-evidence": {
      "level": "inferred",
      "pages": 215
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 216
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 215
   }
  },
  "SubscriptionItemChangeInput": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "si_"
    },
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "price_data": {
     "$ref": "#/components/schemas/SubscriptionPriceData",
     "x-evidence": {
      "level": "inferred",
      "pages": 217
     }
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "pages": 218
     }
    }
   },
   "not": {
    "required": [
     "price",
     "price_data"
    ]
   },
   "x-evidence": {
    "level": "partial",
    "pages": 218
   }
  },
  "SubscriptionItemCreate": {
   "type": "object",
   "required": [
    "subscription"
   ],
   "not": {
    "required": [
     "price",
     "price_data"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "pages": 215
   },
   "additionalProperties": false,
   "properties": {
    "subscription": {
     "type": "string"
    },
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "price_data": {
     "$ref": "#/components/schemas/SubscriptionPriceData"
    },
    "quantity": {
     "type": "integer"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   }
  },
  "SubscriptionItemInput": {
   "type": "object",
   "required": [
    "metadata"
   ],
   "not": {
    "required": [
     "price",
     "price_data"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "pages": 214
   },
   "additionalProperties": false,
   "properties": {
    "price": {
     "type": "string",
     "x-id-prefix": "price_"
    },
    "price_data": {
     "$ref": "#/components/schemas/SubscriptionPriceData",
     "x-evidence": {
      "level": "partial",
      "pages": 219
     }
    },
    "quantity": {
     "type": "integer"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    },
    "billing_thresholds": {
     "$ref": "#/components/schemas/SubscriptionBillingThresholdsInput"
    }
   }
  },
  "SubscriptionItemThresholds": {
   "type": "object",
   "properties": {
    "usage_gte": {
     "type": [
      "integer",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 215
   }
  },
  "SubscriptionLineItemInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 220
   },
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "si_"
    },
    "price_data": {
     "$ref": "#/components/schemas/SubscriptionLineItemPriceData"
    },
    "quantity": {
     "type": "integer"
    },
    "deleted": {
     "type": "boolean",
     "x-evidence": {
      "level": "inferred",
      "pages": 220
     }
    }
   }
  },
  "SubscriptionLineItemPriceData": {
   "type": "object",
   "required": [
    "currency"
   ],
   "not": {
    "required": [
     "product",
     "product_data"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "pages": 220
   },
   "additionalProperties": false,
   "properties": {
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "product": {
     "type": "string",
     "x-id-prefix": "prod_"
    },
    "product_data": {
     "$ref": "#/components/schemas/PriceProductData"
    },
    "unit_amount": {
     "$ref": "#/components/schemas/Amount"
    },
    "recurring": {
     "$ref": "#/components/schemas/PriceRecurringInput"
    },
    "active": {
     "type": "boolean"
    },
    "billing_scheme": {
     "type": "string",
     "x-extensible-enum": [
      "per_unit",
      "tiered"
     ]
    },
    "tiers": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SubscriptionPriceTierInput"
     }
    },
    "tiers_mode": {
     "type": "string"
    },
    "lookup_key": {
     "type": "string"
    },
    "nickname": {
     "type": "string"
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   }
  },
  "SubscriptionList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "x-evidence": {
      "level": "inferred",
      "pages": 221
     },
     "items": {
      "$ref": "#/components/schemas/Subscription"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 222
   },
   "x-evidence": {
    "level": "documented",
    "pages": 221
   }
  },
  "SubscriptionPaymentSettings": {
   "type": "object",
   "properties": {
    "payment_method_options": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/PaymentMethodOptions"
      },
      {
       "type": "null"
      }
     ]
    },
    "payment_method_types": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "save_default_payment_method": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 214
   }
  },
  "SubscriptionPaymentSettingsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 214
   },
   "additionalProperties": false,
   "properties": {
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput"
    },
    "payment_method_types": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PaymentMethodType"
     }
    },
    "save_default_payment_method": {
     "type": "string"
    }
   }
  },
  "SubscriptionPriceData": {
   "type": "object",
   "required": [
    "currency",
    "product",
    "recurring",
    "unit_amount"
   ],
   "x-evidence": {
    "level": "documented",
    "pages": 223
   },
   "additionalProperties": false,
   "properties": {
    "currency": {
     "$ref": "#/components/schemas/Currency"
    },
    "product": {
     "type": "string",
     "x-id-prefix": "prod_"
    },
    "recurring": {
     "$ref": "#/components/schemas/PriceRecurringInput"
    },
    "unit_amount": {
     "$ref": "#/components/schemas/Amount"
    }
   }
  },
  "SubscriptionPriceTierInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 220
   },
   "additionalProperties": false,
   "properties": {
    "up_to": {
     "type": "integer"
    },
    "unit_amount": {
     "$ref": "#/components/schemas/Amount"
    },
    "flat_amount": {
     "$ref": "#/components/schemas/Amount"
    }
   }
  },
  "SubscriptionUpdate": {
   "type": "object",
   "properties": {
    "cancel_at_period_end": {
     "type": "boolean",
     "x-evidence": {
      "level": "documented",
      "pages": 220
     }
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SubscriptionItemChangeInput"
     }
    },
    "line_items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SubscriptionLineItemInput"
     },
     "x-evidence": {
      "level": "documented",
      "pages": 220
     }
    },
    "proration_behavior": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 220
     }
    }
   },
   "not": {
    "anyOf": [
     {
      "required": [
       "items",
       "line_items"
      ]
     },
     {
      "required": [
       "items",
       "proration_behavior"
      ]
     }
    ]
   },
   "x-evidence": {
    "level": "partial",
    "pages": 224
   }
  },
  "TimestampMs": {
   "type": "integer",
   "format": "int64",
   "x-unit": "ms",
   "x-evidence": {
    "level": "documented",
    "pages": 55
   }
  },
  "UpiAddress": {
   "type": "object",
   "properties": {
    "vpa": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 225
     }
    },
    "phone_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 225
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 65
   }
  },
  "UpiAddressInput": {
   "type": "object",
   "required": [
    "vpa",
    "phone_number"
   ],
   "properties": {
    "vpa": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    },
    "phone_number": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "pages": 2
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 65
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 65
   }
  },
  "UpiOptions": {
   "type": "object",
   "properties": {
    "app_type": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "googlepay",
      "phonepe",
      "paytm",
      "other"
     ],
     "x-evidence": {
      "level": "documented",
      "pages": 226
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 226
   }
  },
  "UpiOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "pages": 226
   },
   "additionalProperties": false,
   "properties": {
    "app_type": {
     "type": "string",
     "enum": [
      "googlepay",
      "phonepe",
      "paytm",
      "other"
     ]
    }
   }
  },
  "UploadedFile": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "file_"
    },
    "object": {
     "type": "string",
     "const": "file"
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "pages": 227
     },
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "expires_at": {
     "type": [
      "integer",
      "null"
     ],
     "format": "int64",
     "x-unit": "ms",
     "x-evidence": {
      "level": "inferred",
      "pages": 227
     }
    },
    "filename": {
     "type": [
      "string",
      "null"
     ]
    },
    "purpose": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "dispute_evidence"
     ]
    },
    "size": {
     "type": [
      "integer",
      "null"
     ]
    },
    "title": {
     "type": [
      "string",
      "null"
     ]
    },
    "type": {
     "type": [
      "string",
      "null"
     ]
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 228
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 229
   }
  },
  "WebhookEndpoint": {
   "type": "object",
   "required": [
    "id",
    "object"
   ],
   "properties": {
    "id": {
     "type": "string",
     "x-id-prefix": "we_"
    },
    "object": {
     "type": "string",
     "const": "webhook_endpoint"
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "enabled_events": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/EventType"
     }
    },
    "secret": {
     "type": [
      "string",
      "null"
     ]
    },
    "status": {
     "type": [
      "string",
      "null"
     ],
     "x-extensible-enum": [
      "enabled",
      "disabled"
     ]
    },
    "created": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/TimestampMs"
      },
      {
       "type": "null"
      }
     ]
    },
    "description": {
     "type": [
      "string",
      "null"
     ]
    },
    "api_version": {
     "type": [
      "string",
      "null"
     ]
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "metadata": {
     "oneOf": [
      {
       "$ref": "#/components/schemas/Metadata"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "pages": 230
   }
  },
  "WebhookEndpointCreate": {
   "type": "object",
   "required": [
    "url",
    "enabled_events"
   ],
   "properties": {
    "url": {
     "type": "string"
    },
    "enabled_events": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EventType"
     }
    },
    "description": {
     "type": "string"
    },
    "api_version": {
     "type": "string",
     "x-evidence": {
      "level": "partial",
      "pages": 231
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "pages": 230
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 232
   }
  },
  "WebhookEndpointList": {
   "type": "object",
   "required": [
    "object",
    "data"
   ],
   "properties": {
    "object": {
     "type": "string",
     "const": "list"
    },
    "data": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WebhookEndpoint"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    },
    "has_more": {
     "type": [
      "boolean",
      "null"
     ]
    }
   },
   "x-required-evidence": {
    "level": "inferred",
    "pages": 23
   },
   "x-evidence": {
    "level": "documented",
    "pages": 23
   }
  },
  "WebhookEndpointUpdate": {
   "type": "object",
   "properties": {
    "url": {
     "type": "string"
    },
    "enabled_events": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EventType"
     }
    },
    "description": {
     "type": "string"
    },
    "disabled": {
     "type": "boolean",
     "x-evidence": {
      "level": "inferred",
      "pages": 233
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 234
   }
  },
  "WechatPayOptions": {
   "type": "object",
   "properties": {
    "terminal_type": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "pages": 165
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "pages": 235
   }
  },
  "WechatPayOptionsInput": {
   "type": "object",
   "properties": {
    "terminal_type": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "partial",
    "pages": 165
   }
  }
 },
 "operations": [
  {
   "id": "listProducts",
   "section": "paths",
   "method": "GET",
   "path": "/v1/products",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "active",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "boolean"
     },
     "pointer": "/paths/~1v1~1products/get/parameters/3",
     "evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   ],
   "responses": {
    "200": "ProductList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createProduct",
   "section": "paths",
   "method": "POST",
   "path": "/v1/products",
   "evidence": {
    "level": "documented",
    "pages": 236
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "ProductCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Product",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveProduct",
   "section": "paths",
   "method": "GET",
   "path": "/v1/products/{id}",
   "evidence": {
    "level": "documented",
    "pages": 238
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/ProductId"
    }
   ],
   "responses": {
    "200": "Product",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateProduct",
   "section": "paths",
   "method": "POST",
   "path": "/v1/products/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/ProductId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "ProductUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Product",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPrices",
   "section": "paths",
   "method": "GET",
   "path": "/v1/prices",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "active",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "boolean"
     },
     "pointer": "/paths/~1v1~1prices/get/parameters/3",
     "evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   ],
   "responses": {
    "200": "PriceList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPrice",
   "section": "paths",
   "method": "POST",
   "path": "/v1/prices",
   "evidence": {
    "level": "documented",
    "pages": 239
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PriceCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Price",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePrice",
   "section": "paths",
   "method": "GET",
   "path": "/v1/prices/{id}",
   "evidence": {
    "level": "documented",
    "pages": 240
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PriceId"
    }
   ],
   "responses": {
    "200": "Price",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updatePrice",
   "section": "paths",
   "method": "POST",
   "path": "/v1/prices/{id}",
   "evidence": {
    "level": "documented",
    "pages": 187
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PriceId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PriceUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Price",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPaymentLinks",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_links",
   "evidence": {
    "level": "documented",
    "pages": 148
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "active",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "boolean"
     },
     "pointer": "/paths/~1v1~1payment_links/get/parameters/3",
     "evidence": {
      "level": "inferred",
      "pages": 241
     }
    }
   ],
   "responses": {
    "200": "PaymentLinkList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPaymentLink",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_links",
   "evidence": {
    "level": "inferred",
    "pages": 242
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentLinkCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentLink",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePaymentLink",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_links/{id}",
   "evidence": {
    "level": "documented",
    "pages": 143
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentLinkId"
    }
   ],
   "responses": {
    "200": "PaymentLink",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updatePaymentLink",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_links/{id}",
   "evidence": {
    "level": "partial",
    "pages": 144
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentLinkId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentLinkUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentLink",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPaymentLinkLineItems",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_links/{id}/line_items",
   "evidence": {
    "level": "documented",
    "pages": 243
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentLinkId"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "LineItemList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createCheckoutSession",
   "section": "paths",
   "method": "POST",
   "path": "/v1/checkout/sessions",
   "evidence": {
    "level": "documented",
    "pages": 244
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "CheckoutSessionCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "CheckoutSession",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCheckoutSession",
   "section": "paths",
   "method": "GET",
   "path": "/v1/checkout/sessions/{id}",
   "evidence": {
    "level": "documented",
    "pages": 245
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CheckoutSessionId"
    }
   ],
   "responses": {
    "200": "CheckoutSession",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "expireCheckoutSession",
   "section": "paths",
   "method": "POST",
   "path": "/v1/checkout/sessions/{id}/expire",
   "evidence": {
    "level": "inferred",
    "pages": 246
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CheckoutSessionId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "responses": {
    "200": "CheckoutSession",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCheckoutSessions",
   "section": "paths",
   "method": "GET",
   "path": "/v1/checkout/sessions/list",
   "evidence": {
    "level": "documented",
    "pages": 47
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1checkout~1sessions~1list/get/parameters/4"
    },
    {
     "name": "payment_intent",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1checkout~1sessions~1list/get/parameters/5"
    },
    {
     "name": "customer_details",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "email": {
        "type": "string"
       }
      }
     },
     "pointer": "/paths/~1v1~1checkout~1sessions~1list/get/parameters/6"
    }
   ],
   "responses": {
    "200": "CheckoutSessionList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCheckoutSessionLineItems",
   "section": "paths",
   "method": "GET",
   "path": "/v1/checkout/sessions/{id}/line_items",
   "evidence": {
    "level": "partial",
    "pages": 248
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CheckoutSessionId"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "LineItemList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCoupons",
   "section": "paths",
   "method": "GET",
   "path": "/v1/coupons",
   "evidence": {
    "level": "inferred",
    "pages": 54
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "CouponList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createCoupon",
   "section": "paths",
   "method": "POST",
   "path": "/v1/coupons",
   "evidence": {
    "level": "documented",
    "pages": 53
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "CouponCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Coupon",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCoupon",
   "section": "paths",
   "method": "GET",
   "path": "/v1/coupons/{id}",
   "evidence": {
    "level": "documented",
    "pages": 249
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1coupons~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "Coupon",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPromotionCode",
   "section": "paths",
   "method": "POST",
   "path": "/v1/promotion_code",
   "evidence": {
    "level": "documented",
    "pages": 50
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PromotionCodeCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PromotionCode",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePromotionCode",
   "section": "paths",
   "method": "GET",
   "path": "/v1/promotion_code/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 250
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1promotion_code~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "PromotionCode",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCustomers",
   "section": "paths",
   "method": "GET",
   "path": "/v1/customers",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "email",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1customers/get/parameters/0"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "CustomerList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createCustomer",
   "section": "paths",
   "method": "POST",
   "path": "/v1/customers",
   "evidence": {
    "level": "partial",
    "pages": 60
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "CustomerCreate",
    "encoding": "json",
    "required": false
   },
   "responses": {
    "200": "Customer",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCustomer",
   "section": "paths",
   "method": "GET",
   "path": "/v1/customers/{id}",
   "evidence": {
    "level": "documented",
    "pages": 57
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CustomerId",
     "evidence": {
      "level": "documented",
      "pages": 63
     }
    }
   ],
   "responses": {
    "200": "Customer",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateCustomer",
   "section": "paths",
   "method": "POST",
   "path": "/v1/customers/{id}",
   "evidence": {
    "level": "partial",
    "pages": 58
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CustomerId",
     "evidence": {
      "level": "documented",
      "pages": 63
     }
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "CustomerUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Customer",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "deleteCustomer",
   "section": "paths",
   "method": "DELETE",
   "path": "/v1/customers/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/CustomerId",
     "evidence": {
      "level": "documented",
      "pages": 63
     }
    }
   ],
   "responses": {
    "200": "DeletedObject",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPaymentMethods",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_methods",
   "evidence": {
    "level": "inferred",
    "pages": 251
   },
   "parameters": [
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1payment_methods/get/parameters/0"
    },
    {
     "name": "type",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "$ref": "#/components/schemas/PaymentMethodType"
     },
     "pointer": "/components/parameters/PaymentMethodTypeFilter",
     "evidence": {
      "level": "documented",
      "pages": 252
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "PaymentMethodList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPaymentMethod",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_methods",
   "evidence": {
    "level": "documented",
    "pages": 151
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentMethodCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePaymentMethod",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_methods/{paymentmethod_id}",
   "evidence": {
    "level": "inferred",
    "pages": 251
   },
   "parameters": [
    {
     "name": "paymentmethod_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodId",
     "evidence": {
      "level": "documented",
      "pages": 150
     }
    }
   ],
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updatePaymentMethod",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_methods/{paymentmethod_id}",
   "evidence": {
    "level": "inferred",
    "pages": 251
   },
   "parameters": [
    {
     "name": "paymentmethod_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodId",
     "evidence": {
      "level": "documented",
      "pages": 150
     }
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentMethodUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "attachPaymentMethod",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_methods/{paymentmethod_id}/attach",
   "evidence": {
    "level": "documented",
    "pages": 150
   },
   "parameters": [
    {
     "name": "paymentmethod_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodId",
     "evidence": {
      "level": "documented",
      "pages": 150
     }
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentMethodAttach",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "detachPaymentMethod",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_methods/{paymentmethod_id}/detach",
   "evidence": {
    "level": "inferred",
    "pages": 251
   },
   "parameters": [
    {
     "name": "paymentmethod_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodId",
     "evidence": {
      "level": "documented",
      "pages": 150
     }
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCustomerPaymentMethods",
   "section": "paths",
   "method": "GET",
   "path": "/v1/customers/{customer_id}/payment_methods",
   "evidence": {
    "level": "documented",
    "pages": 253
   },
   "parameters": [
    {
     "name": "customer_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodCustomerId",
     "evidence": {
      "level": "documented",
      "pages": 252
     }
    },
    {
     "name": "type",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "$ref": "#/components/schemas/PaymentMethodType"
     },
     "pointer": "/components/parameters/PaymentMethodTypeFilter",
     "evidence": {
      "level": "documented",
      "pages": 252
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "PaymentMethodList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCustomerPaymentMethod",
   "section": "paths",
   "method": "GET",
   "path": "/v1/customers/{customer_id}/payment_methods/{paymentmethod_id}",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "customer_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodCustomerId",
     "evidence": {
      "level": "documented",
      "pages": 252
     }
    },
    {
     "name": "paymentmethod_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentMethodId",
     "evidence": {
      "level": "documented",
      "pages": 150
     }
    }
   ],
   "responses": {
    "200": "PaymentMethod",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPaymentIntents",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_intents",
   "evidence": {
    "level": "documented",
    "pages": 247
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    }
   ],
   "responses": {
    "200": "PaymentIntentList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPaymentIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_intents",
   "evidence": {
    "level": "documented",
    "pages": 254
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "searchPaymentIntents",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_intents/search",
   "evidence": {
    "level": "documented",
    "pages": 255
   },
   "parameters": [
    {
     "name": "query",
     "in": "query",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1payment_intents~1search/get/parameters/0"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "PaymentIntentList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePaymentIntent",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payment_intents/{id}",
   "evidence": {
    "level": "documented",
    "pages": 256
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentIntentId"
    },
    {
     "name": "client_secret",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1payment_intents~1{id}/get/parameters/1"
    }
   ],
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updatePaymentIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_intents/{id}",
   "evidence": {
    "level": "partial",
    "pages": 139
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "confirmPaymentIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_intents/{id}/confirm",
   "evidence": {
    "level": "partial",
    "pages": 257
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentConfirm",
    "encoding": "json",
    "required": false
   },
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "cancelPaymentIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_intents/{id}/cancel",
   "evidence": {
    "level": "documented",
    "pages": 126
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCancel",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "capturePaymentIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payment_intents/{id}/capture",
   "evidence": {
    "level": "documented",
    "pages": 129
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PaymentIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCapture",
    "encoding": "json",
    "required": false
   },
   "responses": {
    "200": "PaymentIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCharges",
   "section": "paths",
   "method": "GET",
   "path": "/v1/charges/list",
   "evidence": {
    "level": "partial",
    "pages": 258
   },
   "parameters": [
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1charges~1list/get/parameters/0"
    },
    {
     "name": "payment_intent",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1charges~1list/get/parameters/1",
     "evidence": {
      "level": "inferred",
      "pages": 70
     }
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "ChargeList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCharge",
   "section": "paths",
   "method": "GET",
   "path": "/v1/charges/{id}",
   "evidence": {
    "level": "partial",
    "pages": 259
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1charges~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "Charge",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createRefund",
   "section": "paths",
   "method": "POST",
   "path": "/v1/refunds",
   "evidence": {
    "level": "documented",
    "pages": 260
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "RefundCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Refund",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveRefund",
   "section": "paths",
   "method": "GET",
   "path": "/v1/refunds/{refund_id}",
   "evidence": {
    "level": "documented",
    "pages": 261
   },
   "parameters": [
    {
     "name": "refund_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1refunds~1{refund_id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "Refund",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listDisputes",
   "section": "paths",
   "method": "GET",
   "path": "/v1/disputes/list",
   "evidence": {
    "level": "documented",
    "pages": 69
   },
   "parameters": [
    {
     "name": "charge",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1disputes~1list/get/parameters/0"
    },
    {
     "name": "payment_intent",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1disputes~1list/get/parameters/1"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "DisputeList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveDispute",
   "section": "paths",
   "method": "GET",
   "path": "/v1/disputes/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 262
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/DisputeId"
    }
   ],
   "responses": {
    "200": "Dispute",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateDispute",
   "section": "paths",
   "method": "POST",
   "path": "/v1/disputes/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/DisputeId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "DisputeUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Dispute",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "closeDispute",
   "section": "paths",
   "method": "POST",
   "path": "/v1/disputes/{id}/close",
   "evidence": {
    "level": "documented",
    "pages": 263
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/DisputeId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "responses": {
    "200": "Dispute",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listSetupIntents",
   "section": "paths",
   "method": "GET",
   "path": "/v1/setup_intents",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1setup_intents/get/parameters/0"
    },
    {
     "name": "payment_method",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1setup_intents/get/parameters/1"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "SetupIntentList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createSetupIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/setup_intents",
   "evidence": {
    "level": "documented",
    "pages": 209
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SetupIntentCreate",
    "encoding": "json",
    "required": false
   },
   "responses": {
    "200": "SetupIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveSetupIntent",
   "section": "paths",
   "method": "GET",
   "path": "/v1/setup_intents/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 264
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SetupIntentId"
    },
    {
     "name": "client_secret",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1setup_intents~1{id}/get/parameters/1",
     "evidence": {
      "level": "inferred",
      "pages": 13
     }
    }
   ],
   "responses": {
    "200": "SetupIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateSetupIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/setup_intents/{id}",
   "evidence": {
    "level": "documented",
    "pages": 211
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SetupIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SetupIntentUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "SetupIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "confirmSetupIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/setup_intents/{id}/confirm",
   "evidence": {
    "level": "documented",
    "pages": 208
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SetupIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SetupIntentConfirm",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "SetupIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "cancelSetupIntent",
   "section": "paths",
   "method": "POST",
   "path": "/v1/setup_intents/{id}/cancel",
   "evidence": {
    "level": "inferred",
    "pages": 265
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SetupIntentId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SetupIntentCancel",
    "encoding": "json",
    "required": false
   },
   "responses": {
    "200": "SetupIntent",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listSetupAttempts",
   "section": "paths",
   "method": "GET",
   "path": "/v1/setup_attempts/list",
   "evidence": {
    "level": "partial",
    "pages": 266
   },
   "parameters": [
    {
     "name": "setup_intent",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1setup_attempts~1list/get/parameters/0"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "SetupAttemptList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listWebhookEndpoints",
   "section": "paths",
   "method": "GET",
   "path": "/v1/webhook_endpoints",
   "evidence": {
    "level": "documented",
    "pages": 23
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "WebhookEndpointList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createWebhookEndpoint",
   "section": "paths",
   "method": "POST",
   "path": "/v1/webhook_endpoints",
   "evidence": {
    "level": "documented",
    "pages": 267
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "WebhookEndpointCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "WebhookEndpoint",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveWebhookEndpoint",
   "section": "paths",
   "method": "GET",
   "path": "/v1/webhook_endpoints/{id}",
   "evidence": {
    "level": "documented",
    "pages": 268
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/WebhookEndpointId"
    }
   ],
   "responses": {
    "200": "WebhookEndpoint",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateWebhookEndpoint",
   "section": "paths",
   "method": "POST",
   "path": "/v1/webhook_endpoints/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 234
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/WebhookEndpointId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "WebhookEndpointUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "WebhookEndpoint",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "deleteWebhookEndpoint",
   "section": "paths",
   "method": "DELETE",
   "path": "/v1/webhook_endpoints/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 191
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/WebhookEndpointId"
    }
   ],
   "responses": {
    "200": "DeletedObject",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveEvent",
   "section": "paths",
   "method": "GET",
   "path": "/v1/events/{id}",
   "evidence": {
    "level": "documented",
    "pages": 269
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1events~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "Event",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createFile",
   "section": "paths",
   "method": "POST",
   "path": "/v1/files",
   "evidence": {
    "level": "inferred",
    "pages": 270
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "FileCreate",
    "encoding": "multipart",
    "required": true
   },
   "responses": {
    "200": "UploadedFile",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveFile",
   "section": "paths",
   "method": "GET",
   "path": "/v1/files/{id}",
   "evidence": {
    "level": "documented",
    "pages": 229
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1files~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "UploadedFile",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "getBalance",
   "section": "paths",
   "method": "GET",
   "path": "/v1/balance",
   "evidence": {
    "level": "documented",
    "pages": 10
   },
   "parameters": [],
   "responses": {
    "200": "Balance",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createPayout",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payouts",
   "evidence": {
    "level": "documented",
    "pages": 173
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PayoutCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Payout",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrievePayout",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payouts/{id}",
   "evidence": {
    "level": "documented",
    "pages": 271
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PayoutId"
    }
   ],
   "responses": {
    "200": "Payout",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updatePayout",
   "section": "paths",
   "method": "POST",
   "path": "/v1/payouts/{id}",
   "evidence": {
    "level": "documented",
    "pages": 179
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/PayoutId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "PayoutUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Payout",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listPayouts",
   "section": "paths",
   "method": "GET",
   "path": "/v1/payouts/list",
   "evidence": {
    "level": "documented",
    "pages": 178
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "status",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string",
      "enum": [
       "pending",
       "paid",
       "failed",
       "canceled"
      ]
     },
     "pointer": "/paths/~1v1~1payouts~1list/get/parameters/4"
    },
    {
     "name": "destination",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1payouts~1list/get/parameters/5"
    }
   ],
   "responses": {
    "200": "PayoutList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listBeneficiaries",
   "section": "paths",
   "method": "GET",
   "path": "/v1/beneficiaries",
   "evidence": {
    "level": "inferred",
    "pages": 272
   },
   "parameters": [
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "BeneficiaryList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createBeneficiary",
   "section": "paths",
   "method": "POST",
   "path": "/v1/beneficiaries",
   "evidence": {
    "level": "documented",
    "pages": 21
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "BeneficiaryCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Beneficiary",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveBeneficiary",
   "section": "paths",
   "method": "GET",
   "path": "/v1/beneficiaries/{beneficiary_id}",
   "evidence": {
    "level": "documented",
    "pages": 15
   },
   "parameters": [
    {
     "name": "beneficiary_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/BeneficiaryId"
    }
   ],
   "responses": {
    "200": "Beneficiary",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateBeneficiary",
   "section": "paths",
   "method": "POST",
   "path": "/v1/beneficiaries/{beneficiary_id}",
   "evidence": {
    "level": "inferred",
    "pages": 272
   },
   "parameters": [
    {
     "name": "beneficiary_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/BeneficiaryId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "BeneficiaryUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Beneficiary",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "deleteBeneficiary",
   "section": "paths",
   "method": "DELETE",
   "path": "/v1/beneficiaries/{beneficiary_id}",
   "evidence": {
    "level": "inferred",
    "pages": 272
   },
   "parameters": [
    {
     "name": "beneficiary_id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/BeneficiaryId"
    }
   ],
   "responses": {
    "200": "DeletedObject",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listInvoices",
   "section": "paths",
   "method": "GET",
   "path": "/v1/invoices",
   "evidence": {
    "level": "documented",
    "pages": 273
   },
   "parameters": [
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1invoices/get/parameters/0"
    },
    {
     "name": "subscription",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1invoices/get/parameters/1"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "InvoiceList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createInvoice",
   "section": "paths",
   "method": "POST",
   "path": "/v1/invoices",
   "evidence": {
    "level": "partial",
    "pages": 82
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "InvoiceCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Invoice",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveInvoice",
   "section": "paths",
   "method": "GET",
   "path": "/v1/invoices/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/InvoiceId"
    }
   ],
   "responses": {
    "200": "Invoice",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "deleteDraftInvoice",
   "section": "paths",
   "method": "DELETE",
   "path": "/v1/invoices/{id}",
   "evidence": {
    "level": "partial",
    "pages": 80
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/InvoiceId"
    }
   ],
   "responses": {
    "200": "Invoice",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "sendInvoice",
   "section": "paths",
   "method": "POST",
   "path": "/v1/invoices/{id}/send",
   "evidence": {
    "level": "documented",
    "pages": 274
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/InvoiceId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "responses": {
    "200": "Invoice",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "addInvoiceLines",
   "section": "paths",
   "method": "POST",
   "path": "/v1/invoices/{id}/add_lines",
   "evidence": {
    "level": "partial",
    "pages": 81
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/InvoiceId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "InvoiceAddLines",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Invoice",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createInvoiceItem",
   "section": "paths",
   "method": "POST",
   "path": "/v1/invoiceitems",
   "evidence": {
    "level": "partial",
    "pages": 85
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "InvoiceItemCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "InvoiceItem",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveInvoiceItem",
   "section": "paths",
   "method": "GET",
   "path": "/v1/invoiceitems/{id}",
   "evidence": {
    "level": "documented",
    "pages": 83
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/InvoiceItemId"
    }
   ],
   "responses": {
    "200": "InvoiceItem",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listSubscriptions",
   "section": "paths",
   "method": "GET",
   "path": "/v1/subscriptions",
   "evidence": {
    "level": "documented",
    "pages": 221
   },
   "parameters": [
    {
     "name": "customer",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1subscriptions/get/parameters/0"
    },
    {
     "name": "price",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1subscriptions/get/parameters/1"
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "SubscriptionList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createSubscription",
   "section": "paths",
   "method": "POST",
   "path": "/v1/subscriptions",
   "evidence": {
    "level": "documented",
    "pages": 275
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SubscriptionCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Subscription",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveSubscription",
   "section": "paths",
   "method": "GET",
   "path": "/v1/subscriptions/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SubscriptionId"
    }
   ],
   "responses": {
    "200": "Subscription",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateSubscription",
   "section": "paths",
   "method": "POST",
   "path": "/v1/subscriptions/{id}",
   "evidence": {
    "level": "partial",
    "pages": 224
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SubscriptionId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SubscriptionUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "Subscription",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "cancelSubscription",
   "section": "paths",
   "method": "DELETE",
   "path": "/v1/subscriptions/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/SubscriptionId"
    }
   ],
   "responses": {
    "200": "Subscription",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createSubscriptionItem",
   "section": "paths",
   "method": "POST",
   "path": "/v1/subscription_items",
   "evidence": {
    "level": "documented",
    "pages": 215
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "SubscriptionItemCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "SubscriptionItem",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "402": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCardholders",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/cardholders",
   "evidence": {
    "level": "documented",
    "pages": 104
   },
   "parameters": [
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "IssuingCardholderList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createCardholder",
   "section": "paths",
   "method": "POST",
   "path": "/v1/issuing/cardholders",
   "evidence": {
    "level": "partial",
    "pages": 100
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "IssuingCardholderCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "IssuingCardholder",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCardholder",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/cardholders/{id}",
   "evidence": {
    "level": "documented",
    "pages": 102
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingCardholderId"
    }
   ],
   "responses": {
    "200": "IssuingCardholder",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateCardholder",
   "section": "paths",
   "method": "POST",
   "path": "/v1/issuing/cardholders/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 276
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingCardholderId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "IssuingCardholderUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "IssuingCardholder",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listCards",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/cards",
   "evidence": {
    "level": "partial",
    "pages": 98
   },
   "parameters": [
    {
     "name": "cardholder",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1cards/get/parameters/0"
    },
    {
     "name": "type",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string",
      "x-extensible-enum": [
       "virtual",
       "physical"
      ]
     },
     "pointer": "/paths/~1v1~1issuing~1cards/get/parameters/1"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "IssuingCardList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "createCard",
   "section": "paths",
   "method": "POST",
   "path": "/v1/issuing/cards",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "IssuingCardCreate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "IssuingCard",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveCard",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/cards/{id}",
   "evidence": {
    "level": "documented",
    "pages": 94
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingCardId"
    },
    {
     "name": "expand",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string",
       "x-extensible-enum": [
        "issuing_card.number",
        "issuing_card.cvc"
       ]
      }
     },
     "pointer": "/paths/~1v1~1issuing~1cards~1{id}/get/parameters/1"
    }
   ],
   "responses": {
    "200": "IssuingCard",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateCard",
   "section": "paths",
   "method": "POST",
   "path": "/v1/issuing/cards/{id}",
   "evidence": {
    "level": "partial",
    "pages": 95
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingCardId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "IssuingCardUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "IssuingCard",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listAuthorizations",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/authorizations",
   "evidence": {
    "level": "documented",
    "pages": 93
   },
   "parameters": [
    {
     "name": "card",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1authorizations/get/parameters/0"
    },
    {
     "name": "cardholder",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1authorizations/get/parameters/1"
    },
    {
     "name": "status",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1authorizations/get/parameters/2"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "IssuingAuthorizationList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveAuthorization",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/authorizations/{id}",
   "evidence": {
    "level": "documented",
    "pages": 277
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1authorizations~1{id}/get/parameters/0"
    }
   ],
   "responses": {
    "200": "IssuingAuthorization",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "listIssuingTransactions",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/transactions",
   "evidence": {
    "level": "documented",
    "pages": 109
   },
   "parameters": [
    {
     "name": "card",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1transactions/get/parameters/0"
    },
    {
     "name": "cardholder",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/paths/~1v1~1issuing~1transactions/get/parameters/1"
    },
    {
     "name": "created",
     "in": "query",
     "required": false,
     "isDeep": true,
     "schema": {
      "type": "object",
      "properties": {
       "gt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "gte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lt": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       },
       "lte": {
        "type": "integer",
        "format": "int64",
        "x-unit": "ms"
       }
      }
     },
     "pointer": "/components/parameters/Created",
     "evidence": {
      "level": "documented",
      "pages": 247
     }
    },
    {
     "name": "limit",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 10
     },
     "pointer": "/components/parameters/Limit",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "starting_after",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/StartingAfter",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    },
    {
     "name": "ending_before",
     "in": "query",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/EndingBefore",
     "evidence": {
      "level": "documented",
      "pages": 35
     }
    }
   ],
   "responses": {
    "200": "IssuingTransactionList",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "retrieveIssuingTransaction",
   "section": "paths",
   "method": "GET",
   "path": "/v1/issuing/transactions/{id}",
   "evidence": {
    "level": "inferred",
    "pages": 13
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingTransactionId"
    }
   ],
   "responses": {
    "200": "IssuingTransaction",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "updateIssuingTransaction",
   "section": "paths",
   "method": "POST",
   "path": "/v1/issuing/transactions/{id}",
   "evidence": {
    "level": "documented",
    "pages": 106
   },
   "parameters": [
    {
     "name": "id",
     "in": "path",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IssuingTransactionId"
    },
    {
     "name": "Idempotency-Key",
     "in": "header",
     "required": false,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/components/parameters/IdempotencyKey",
     "evidence": {
      "level": "partial",
      "pages": 237
     }
    }
   ],
   "request": {
    "schema": "IssuingTransactionUpdate",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "200": "IssuingTransaction",
    "400": "ErrorResponse",
    "401": "ErrorResponse",
    "403": "ErrorResponse",
    "404": "ErrorResponse",
    "409": "ErrorResponse",
    "429": "ErrorResponse",
    "500": "ErrorResponse"
   }
  },
  {
   "id": "onPaymentIntentCreated",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.created",
   "evidence": {
    "level": "documented",
    "pages": 127
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.created/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCreatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentIntentRequiresAction",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.requires_action",
   "evidence": {
    "level": "documented",
    "pages": 127
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.requires_action/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentRequiresActionEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentIntentSucceeded",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.succeeded",
   "evidence": {
    "level": "documented",
    "pages": 36
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.succeeded/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentSucceededEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentIntentPaymentFailed",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.payment_failed",
   "evidence": {
    "level": "documented",
    "pages": 36
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.payment_failed/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentPaymentFailedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentIntentCanceled",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.canceled",
   "evidence": {
    "level": "documented",
    "pages": 127
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.canceled/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCanceledEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentIntentCancelled",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_intent.cancelled",
   "evidence": {
    "level": "inferred",
    "pages": 128
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_intent.cancelled/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentIntentCancelledEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onChargeRefundUpdated",
   "section": "webhooks",
   "method": "POST",
   "path": "charge.refund.updated",
   "evidence": {
    "level": "documented",
    "pages": 36
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/charge.refund.updated/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "ChargeRefundUpdatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onChargeDisputeUpdated",
   "section": "webhooks",
   "method": "POST",
   "path": "charge.dispute.updated",
   "evidence": {
    "level": "documented",
    "pages": 34
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/charge.dispute.updated/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "ChargeDisputeUpdatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onSetupIntentCreated",
   "section": "webhooks",
   "method": "POST",
   "path": "setup_intent.created",
   "evidence": {
    "level": "documented",
    "pages": 210
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/setup_intent.created/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "SetupIntentCreatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onSetupIntentSucceeded",
   "section": "webhooks",
   "method": "POST",
   "path": "setup_intent.succeeded",
   "evidence": {
    "level": "documented",
    "pages": 210
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/setup_intent.succeeded/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "SetupIntentSucceededEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPayoutCreated",
   "section": "webhooks",
   "method": "POST",
   "path": "payout.created",
   "evidence": {
    "level": "documented",
    "pages": 174
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payout.created/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PayoutCreatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPayoutUpdated",
   "section": "webhooks",
   "method": "POST",
   "path": "payout.updated",
   "evidence": {
    "level": "documented",
    "pages": 180
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payout.updated/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PayoutUpdatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPayoutPaid",
   "section": "webhooks",
   "method": "POST",
   "path": "payout.paid",
   "evidence": {
    "level": "documented",
    "pages": 174
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payout.paid/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PayoutPaidEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPayoutFailed",
   "section": "webhooks",
   "method": "POST",
   "path": "payout.failed",
   "evidence": {
    "level": "documented",
    "pages": 174
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payout.failed/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PayoutFailedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPayoutCanceled",
   "section": "webhooks",
   "method": "POST",
   "path": "payout.canceled",
   "evidence": {
    "level": "documented",
    "pages": 174
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payout.canceled/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PayoutCanceledEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onProductCreated",
   "section": "webhooks",
   "method": "POST",
   "path": "product.created",
   "evidence": {
    "level": "partial",
    "pages": 33
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/product.created/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "ProductCreatedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onCheckoutSessionCompleted",
   "section": "webhooks",
   "method": "POST",
   "path": "checkout.session.completed",
   "evidence": {
    "level": "inferred",
    "pages": 43
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/checkout.session.completed/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "CheckoutSessionCompletedEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onCheckoutSessionExpired",
   "section": "webhooks",
   "method": "POST",
   "path": "checkout.session.expired",
   "evidence": {
    "level": "inferred",
    "pages": 43
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/checkout.session.expired/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "CheckoutSessionExpiredEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onCheckoutSessionCanceled",
   "section": "webhooks",
   "method": "POST",
   "path": "checkout.session.canceled",
   "evidence": {
    "level": "inferred",
    "pages": 43
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/checkout.session.canceled/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "CheckoutSessionCanceledEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  },
  {
   "id": "onPaymentLinkPaid",
   "section": "webhooks",
   "method": "POST",
   "path": "payment_link.paid",
   "evidence": {
    "level": "inferred",
    "pages": 43
   },
   "parameters": [
    {
     "name": "Wooshpay-Signature",
     "in": "header",
     "required": true,
     "isDeep": false,
     "schema": {
      "type": "string"
     },
     "pointer": "/webhooks/payment_link.paid/post/parameters/0",
     "evidence": {
      "level": "documented",
      "pages": 278
     }
    }
   ],
   "request": {
    "schema": "PaymentLinkPaidEvent",
    "encoding": "json",
    "required": true
   },
   "responses": {
    "2XX": null
   }
  }
 ]
};
