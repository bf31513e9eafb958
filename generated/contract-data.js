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
    "documents": [
     "api-42654190",
     "api-42654191",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3048471",
     "api-55532470",
     "api-55532389",
     "api-53887725",
     "api-112153748",
     "api-112153316",
     "api-112149659",
     "api-42648514"
    ]
   }
  },
  "AddressInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90774414",
     "api-53887725",
     "api-112149659"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "first_name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "doc-2560983"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "first_name": {
     "type": "string",
     "x-evidence": {
      "level": "partial",
      "documents": [
       "doc-2560983"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "doc-2560983"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "doc-2560983"
    ]
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
      "documents": [
       "1723357m0",
       "alipay",
       "12042",
       "doc-3048471",
       "doc-4426903"
      ]
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
    "documents": [
     "alipay-zh",
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "1723357m0",
     "alipay",
     "12042",
     "doc-4426903"
    ]
   }
  },
  "AlipayOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "alipay-zh",
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "1723357m0",
     "alipay",
     "12042",
     "doc-4426903"
    ]
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
      "documents": [
       "1723357m0",
       "alipay",
       "12042",
       "doc-3048471",
       "doc-4426903"
      ]
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
      "documents": [
       "alipay-zh"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "doc-2886016",
     "doc-3751037"
    ]
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
      "documents": [
       "alipay-zh"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "alipay-plus",
     "doc-2738725",
     "doc-2886016",
     "doc-3751037"
    ]
   }
  },
  "Amount": {
   "type": "integer",
   "format": "int64",
   "x-unit": "minor",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-1763752"
    ]
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
      "documents": [
       "42628037e0"
      ]
     }
    },
    "livemode": {
     "type": [
      "boolean",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "42628037e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "42628037e0"
    ]
   }
  },
  "BalanceAmount": {
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
    "documents": [
     "42628037e0"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "doc-2560983"
    ]
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
    "documents": [
     "7115173m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
      "documents": [
       "7115173m0"
      ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
   },
   "x-required-evidence": {
    "level": "documented",
    "documents": [
     "7093120m0"
    ]
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
      "documents": [
       "api-90777814"
      ]
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
    "documents": [
     "7115158m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
    "documents": [
     "7115003m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
      "documents": [
       "api-42628142",
       "api-90777814",
       "doc-2560983",
       "api-90774414",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0"
      ]
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
    "documents": [
     "3839714m0",
     "3839872m0",
     "doc-2623423",
     "doc-3315671",
     "api-53887725",
     "api-112149659"
    ]
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
    "documents": [
     "api-90777814",
     "api-42628142"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
      "documents": [
       "api-42628142",
       "api-90774414"
      ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "api-90774414"
    ]
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
    "documents": [
     "analogy"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473"
    ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-53887725",
     "api-112153748",
     "api-112153316",
     "api-112149659"
    ]
   }
  },
  "BillingDetailsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-53887725",
     "api-112149659"
    ]
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
    "documents": [
     "doc-1722924",
     "doc-2895670",
     "7227990m0",
     "7228013m0",
     "doc-3858959",
     "7197331m0",
     "doc-3048471"
    ]
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
      "documents": [
       "doc-1722924"
      ]
     },
     "x-extensible-enum": [
      "automatic",
      "manual"
     ]
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "doc-3858959",
     "7227990m0",
     "7197331m0",
     "7228013m0"
    ]
   }
  },
  "CardOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "doc-3858959",
     "7227990m0",
     "7197331m0",
     "api-53878137",
     "7228013m0",
     "api-53887248",
     "api-53887725"
    ]
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
      "documents": [
       "doc-1722924"
      ]
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
    "documents": [
     "analogy",
     "api-55482259"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-55482259",
     "analogy"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "42648310e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "42648310e0"
    ]
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
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "crypto",
       "doc-2517709",
       "42648310e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
    "documents": [
     "api-42654190",
     "api-42654191",
     "doc-1722914",
     "7197331m0",
     "doc-4426903"
    ]
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
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "merchant_order_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "merchant_user_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
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
    "documents": [
     "api-42654181"
    ]
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
      "documents": [
       "checkout",
       "api-42654190"
      ]
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
      "documents": [
       "checkout",
       "api-42654190"
      ]
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
      "documents": [
       "checkout",
       "api-57534442"
      ]
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
      "documents": [
       "api-42654190",
       "api-42654191",
       "doc-1722914",
       "7197331m0",
       "doc-4426903"
      ]
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
      "documents": [
       "crypto"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654190",
     "api-42654191",
     "doc-1722914",
     "7197331m0",
     "doc-4426903"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
   }
  },
  "CheckoutSessionCreate": {
   "type": "object",
   "required": [
    "success_url"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
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
      "documents": [
       "crypto"
      ]
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
      "documents": [
       "api-42654190"
      ]
     }
    },
    "client_reference_id": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-42654190"
      ]
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
      "documents": [
       "api-42654190"
      ]
     }
    },
    "shipping_address_collection": {
     "$ref": "#/components/schemas/ShippingAddressCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "public-code-56895922889",
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "expires_at": {
     "$ref": "#/components/schemas/TimestampMs",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "public-code-56895922889",
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
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
      "documents": [
       "api-42654181"
      ]
     }
    },
    "subscription_data": {
     "$ref": "#/components/schemas/CheckoutSessionSubscriptionInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-42654181"
      ]
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
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "promotion_code": {
     "type": "string"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-42654181"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "public-code-56895922889"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42654191"
    ]
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
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42654181",
       "doc-1722914",
       "7197331m0",
       "doc-4426903",
       "doc-3568363"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-42654181"
    ]
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
    "documents": [
     "checkout",
     "alipay-zh",
     "api-42654190",
     "crypto"
    ]
   }
  },
  "CountryAddressInput": {
   "type": "object",
   "required": [
    "country"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "3839714m0",
     "3839872m0",
     "doc-2623423",
     "doc-3315671",
     "api-53887725"
    ]
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
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "api-159820198",
       "analogy"
      ]
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
     "x-unit": "ms"
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
      "documents": [
       "api-159875133"
      ]
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
    "documents": [
     "api-159820198",
     "api-159748782",
     "api-159875133"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-159820198",
     "api-159748782"
    ]
   }
  },
  "CouponCreate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-159748782"
    ]
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
    "documents": [
     "analogy",
     "api-173813745"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473"
    ]
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
    "documents": [
     "api-159820198",
     "api-159748782",
     "api-159875133"
    ]
   }
  },
  "Currency": {
   "type": "string",
   "pattern": "^[A-Za-z]{3,4}$",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh"
    ]
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
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "object": {
     "type": "string",
     "const": "customer",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "created": {
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
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
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "address": {
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
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
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "phone": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
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
      "level": "documented",
      "documents": [
       "doc-3048471",
       "7197331m0",
       "api-55532470",
       "api-55532389"
      ]
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
      "documents": [
       "api-55532470"
      ]
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
      "documents": [
       "api-55532470"
      ]
     }
    },
    "balance": {
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-55532470"
      ]
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
    "documents": [
     "doc-3048471",
     "7197331m0",
     "api-55532470",
     "api-55532389"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "doc-3048471",
     "7197331m0"
    ]
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
    "documents": [
     "api-55532389",
     "doc-3048471",
     "7197331m0",
     "7227990m0"
    ]
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
    "documents": [
     "analogy",
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
    "level": "partial",
    "documents": [
     "api-55532389"
    ]
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
    "documents": [
     "api-55532389",
     "doc-3048471",
     "7197331m0",
     "7227990m0",
     "api-55532470"
    ]
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
      "documents": [
       "api-55532389"
      ]
     },
     "x-id-prefix": "pm_"
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-55532389",
     "api-55532470"
    ]
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
    "documents": [
     "analogy"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "bank_account": {
     "$ref": "#/components/schemas/BankAccountOther",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-90777814",
     "doc-2560983"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "api-42628142"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "card": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "carrier_billing": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "imps": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
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
    "documents": [
     "api-90777814"
    ]
   },
   "x-required-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "upi": {
     "$ref": "#/components/schemas/UpiAddressInput",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42628142"
    ]
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
      "documents": [
       "doc-1722924"
      ]
     }
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "doc-1722924"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "doc-1722924"
    ]
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
      "documents": [
       "api-44454250",
       "api-49996644",
       "analogy"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-44454250",
     "44453397e0",
     "api-49996644"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-44454250",
     "api-49996644"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "42648310e0"
    ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "billing_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "cancellation_policy_disclosure": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "cancellation_rebuttal": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_email_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_name": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_purchase_ip": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "duplicate_charge_explanation": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "product_description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "refund_policy_disclosure": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "refund_refusal_explanation": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "service_date": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_address": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_carrier": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_date": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_tracking_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "uncategorized_text": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
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
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-44454250",
     "api-49996644"
    ]
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
      "documents": [
       "api-44454250"
      ]
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
    "documents": [
     "api-44454250"
    ]
   }
  },
  "DisputeEvidenceInput": {
   "type": "object",
   "properties": {
    "access_activity_log": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "billing_address": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "cancellation_policy": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "cancellation_policy_disclosure": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "cancellation_rebuttal": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_communication": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_email_address": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_name": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_purchase_ip": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "customer_signature": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "duplicate_charge_documentation": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "duplicate_charge_explanation": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "duplicate_charge_id": {
     "type": "string",
     "x-id-prefix": "ch_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "product_description": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "receipt": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "refund_policy": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "refund_policy_disclosure": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "refund_refusal_explanation": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "service_date": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "service_documentation": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_address": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_carrier": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_date": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_documentation": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "shipping_tracking_number": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "uncategorized_file": {
     "type": "string",
     "x-id-prefix": "file_",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    },
    "uncategorized_text": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-44454250",
       "api-49996644"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-44454250",
     "analogy"
    ]
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
    "documents": [
     "api-44454250"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-44454250"
    ]
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
    "documents": [
     "analogy"
    ]
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
      "documents": [
       "doc-1763752"
      ]
     }
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "documents": [
       "doc-1763752"
      ]
     }
    },
    "message": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "public-code-52020751324",
       "public-code-56895922889",
       "doc-1763752"
      ]
     }
    },
    "decline_code": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy",
       "doc-1763752"
      ]
     }
    },
    "param": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy",
       "doc-1763752"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "doc-1763752"
    ]
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
    "documents": [
     "public-code-52020751324"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "public-code-52020751324"
    ]
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
    "documents": [
     "public-code-52020751324",
     "public-code-56895922889"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "integration-overview",
     "api-49996644",
     "7194408m0",
     "doc-2653815"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "analogy"
      ]
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
    "documents": [
     "integration-overview",
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0",
     "doc-2653815"
    ]
   }
  },
  "EventType": {
   "type": "string",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0",
     "7197331m0",
     "7194408m0",
     "7115003m0",
     "7093120m0"
    ]
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
    "documents": [
     "analogy",
     "api-50223823"
    ]
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
      "documents": [
       "api-121421332"
      ]
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
    "documents": [
     "api-121421332"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-121421332"
    ]
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
    "documents": [
     "api-220502273"
    ]
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
    "documents": [
     "114672803e0"
    ]
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
      "documents": [
       "api-114919063"
      ]
     }
    },
    "test_clock": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-114919063"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-114919063"
    ]
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
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    },
    "invoice": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    },
    "price": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     },
     "x-id-prefix": "price_"
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-114919063",
       "114858716e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "114858716e0"
    ]
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
    "documents": [
     "api-121421332",
     "api-220502273"
    ]
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
      "documents": [
       "api-220502273"
      ]
     }
    },
    "amount": {
     "$ref": "#/components/schemas/Amount",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-220502273"
      ]
     }
    },
    "description": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-220502273"
      ]
     }
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-220502273"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-220502273"
      ]
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
    "documents": [
     "api-220502273"
    ]
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
      "documents": [
       "api-121421332",
       "api-42648473"
      ]
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
    "documents": [
     "api-121421332",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-121421332"
    ]
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
    "documents": [
     "api-190580551",
     "api-42648473"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
    "documents": [
     "api-114919063"
    ]
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
    "documents": [
     "114858716e0"
    ]
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
    "documents": [
     "api-121421332",
     "api-114919063"
    ]
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
    "documents": [
     "114858716e0"
    ]
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
      "documents": [
       "analogy"
      ]
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
    "documents": [
     "api-208172820",
     "api-160844370"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-208172820",
     "analogy"
    ]
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
    "documents": [
     "api-208172820",
     "analogy"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-208172820",
     "api-42648473"
    ]
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
      "documents": [
       "api-208172820",
       "analogy"
      ]
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
      "documents": [
       "api-208172820"
      ]
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
      "documents": [
       "api-133005677"
      ]
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
      "documents": [
       "133004238e0"
      ]
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
      "documents": [
       "api-133005677"
      ]
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
    "documents": [
     "api-208172820",
     "analogy"
    ]
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-208172820",
     "api-133005677",
     "133004238e0"
    ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-133008102",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-133008102"
    ]
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
      "documents": [
       "api-208172820",
       "133004238e0"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "133004238e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "133004238e0"
    ]
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
      "documents": [
       "132887563e0"
      ]
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
      "documents": [
       "132887563e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "132889294e0",
     "132887563e0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "132889294e0"
    ]
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
    "documents": [
     "132889294e0",
     "132887563e0"
    ]
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
    "documents": [
     "132887563e0"
    ]
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
    "documents": [
     "132887563e0"
    ]
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
    "documents": [
     "api-132891269",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-132891269"
    ]
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
    "documents": [
     "api-132889177",
     "analogy"
    ]
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
    "documents": [
     "api-208172820",
     "api-160844370"
    ]
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
    "documents": [
     "api-135252902"
    ]
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
      "documents": [
       "api-135252902",
       "analogy"
      ]
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
      "documents": [
       "api-135252902"
      ]
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
     ],
     "x-id-prefix": "dp_"
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
    "documents": [
     "api-135252902"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-135252902"
    ]
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
    "documents": [
     "api-135447625",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-135447625"
    ]
   }
  },
  "IssuingTransactionUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-135252902"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "doc-1722914",
     "api-57534653"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654190",
     "api-42654191",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "api-57534442",
     "57534356e0",
     "api-57534653"
    ]
   }
  },
  "LineItemWithPrice": {
   "type": "object",
   "required": [
    "price"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
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
    "documents": [
     "checkout"
    ]
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
    "documents": [
     "7196715m0",
     "public-code-70429575319"
    ]
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
      "documents": [
       "doc-2603004",
       "9pay",
       "12069"
      ]
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
      "documents": [
       "public-code-53413748149",
       "doc-2895670",
       "7227990m0",
       "doc-3048471",
       "doc-3568363",
       "public-code-53714719866",
       "8245086m0"
      ]
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
      "documents": [
       "doc-1722924",
       "doc-2895670",
       "7227990m0",
       "doc-3048471",
       "doc-3568363"
      ]
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
      "documents": [
       "public-code-53413748149"
      ]
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
    "documents": [
     "alipay-zh",
     "doc-2895670",
     "7228013m0",
     "doc-3858959",
     "doc-1722924",
     "7227990m0",
     "7197331m0",
     "doc-3048471",
     "crypto",
     "1723357m0",
     "alipay",
     "12042",
     "doc-4426903",
     "doc-2043383",
     "dana",
     "12060",
     "doc-3594267",
     "doc-2603004",
     "9pay",
     "12069",
     "doc-3594070",
     "doc-2886016",
     "doc-2738725",
     "12087",
     "3839714m0",
     "doc-3751037",
     "3839872m0",
     "doc-2623423",
     "12075",
     "giropay",
     "doc-3315671",
     "doc-1799213",
     "sep-direct-debit",
     "12053",
     "doc-2517577",
     "bank-transfer-in-united-kingdom",
     "12096",
     "doc-2539003",
     "12099",
     "7196160m0",
     "7196414m0",
     "doc-2539071",
     "12066",
     "doc-3568363",
     "5413632m0",
     "doc-5514692",
     "7196715m0",
     "public-code-70429575319"
    ]
   }
  },
  "OtherPaymentMethodOptions": {
   "type": "object",
   "additionalProperties": true,
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "doc-2560983",
     "navigation"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
   }
  },
  "PayeeBirthDateInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "api-90774414",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0"
      ]
     }
    },
    "certificate_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "api-90774414",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "7093120m0"
    ]
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
    "documents": [
     "7093120m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-90777814",
     "doc-2560983",
     "api-90774414",
     "7093120m0",
     "7115003m0",
     "7115158m0",
     "7115173m0"
    ]
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
      "documents": [
       "api-53887725",
       "api-112149659"
      ]
     }
    },
    "email": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-53887725",
       "api-112149659"
      ]
     }
    },
    "name": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-53887725",
       "api-112149659"
      ]
     }
    },
    "phone": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-53887725",
       "api-112149659"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "bank-transfer-in-europe",
     "doc-2517577",
     "doc-2809314",
     "paynow"
    ]
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
      "documents": [
       "alipay-zh",
       "api-52305869"
      ]
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
     ]
    },
    "last_payment_error": {
     "x-evidence": {
      "level": "partial",
      "documents": [
       "api-44642278"
      ]
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
      "documents": [
       "api-44642278"
      ]
     }
    },
    "cancel_at": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "documents": [
       "api-44642278"
      ]
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
      "documents": [
       "doc-1722924"
      ]
     }
    },
    "statement_descriptor_suffix": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "partial",
      "documents": [
       "doc-1722924"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "alipay-zh",
     "api-44642278",
     "api-52305900",
     "api-106971316",
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "doc-3568363"
    ]
   }
  },
  "PaymentIntentCancel": {
   "type": "object",
   "required": [
    "cancellation_reason"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-52305869"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "crypto",
       "doc-2517709"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "public-code-57159018803"
    ]
   }
  },
  "PaymentIntentCapture": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-52307160",
     "doc-2895670"
    ]
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
      "documents": [
       "api-44100767"
      ]
     }
    },
    "payment_method_options": {
     "$ref": "#/components/schemas/PaymentMethodOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-44100767"
      ]
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
      "documents": [
       "api-44100767"
      ]
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
      "documents": [
       "api-44100767"
      ]
     }
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-44100767"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-44100767"
    ]
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
      "documents": [
       "doc-3048471"
      ]
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
      "documents": [
       "doc-1722924",
       "doc-3048471"
      ]
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
      "documents": [
       "doc-2895670"
      ]
     }
    },
    "confirmation_method": {
     "type": "string",
     "x-extensible-enum": [
      "automatic"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "alipay-zh",
       "api-42631218"
      ]
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
      "documents": [
       "api-44642278",
       "api-42631218"
      ]
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
      "documents": [
       "7227990m0",
       "doc-3048471"
      ]
     }
    },
    "shipping": {
     "$ref": "#/components/schemas/ShippingInput"
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "alipay-zh",
     "api-42631218"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "crypto",
       "doc-2517709"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-2517709",
     "42648310e0"
    ]
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
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-52305900",
     "api-106971316"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "crypto",
       "doc-2517709",
       "42648310e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "crypto",
       "doc-2517709"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
      "documents": [
       "api-55421991"
      ]
     }
    },
    "currency": {
     "$ref": "#/components/schemas/Currency",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
     }
    },
    "confirm": {
     "type": "boolean",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
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
      "documents": [
       "api-55421991"
      ]
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
      "documents": [
       "api-55421991"
      ]
     }
    },
    "merchant_order_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
     }
    },
    "merchant_user_id": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
     }
    },
    "off-session": {
     "type": "boolean"
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-55421991"
      ]
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
      "documents": [
       "api-55421991"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-55421991"
    ]
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
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "api-57534442",
       "analogy"
      ]
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
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-57534442"
    ]
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
      "documents": [
       "api-57534442",
       "57534356e0"
      ]
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
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
      "level": "partial",
      "documents": [
       "57534356e0"
      ]
     }
    },
    "hosted_confirmation": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "partial",
      "documents": [
       "57534356e0"
      ]
     }
    },
    "redirect": {
     "$ref": "#/components/schemas/PaymentLinkRedirectInput"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
    "documents": [
     "57534356e0",
     "payment-link"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "public-code-56895922889"
    ]
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
    "documents": [
     "analogy",
     "payment-link"
    ]
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
    "documents": [
     "api-57534483",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-57534483"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
   }
  },
  "PaymentLinkPhoneNumberCollectionInput": {
   "type": "object",
   "properties": {
    "enabled": {
     "type": "boolean",
     "x-evidence": {
      "level": "partial",
      "documents": [
       "57534356e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
      "documents": [
       "analogy"
      ]
     }
    }
   },
   "additionalProperties": true,
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
   }
  },
  "PaymentLinkRedirectInput": {
   "type": "object",
   "properties": {
    "url": {
     "type": "string",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    }
   },
   "additionalProperties": true,
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
      "level": "partial",
      "documents": [
       "57534356e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "api-57534442",
     "57534356e0"
    ]
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
      "documents": [
       "57534356e0"
      ]
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
      "documents": [
       "57534356e0"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "57534356e0"
      ]
     }
    },
    "phone_number_collection": {
     "$ref": "#/components/schemas/PaymentLinkPhoneNumberCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "57534356e0"
      ]
     }
    },
    "shipping_address_collection": {
     "$ref": "#/components/schemas/PaymentLinkShippingAddressCollectionInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "57534356e0"
      ]
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
      "documents": [
       "57534356e0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "57534356e0"
    ]
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
    "documents": [
     "api-112153748",
     "api-112153316",
     "api-112149659"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-112153748",
     "api-112153316",
     "api-112149659"
    ]
   }
  },
  "PaymentMethodAttach": {
   "type": "object",
   "required": [
    "customer"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-112153748"
    ]
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
      "documents": [
       "api-112149659"
      ]
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
    "documents": [
     "api-112153748",
     "api-112153316",
     "api-112149659"
    ]
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
    "documents": [
     "api-112153748",
     "api-112153316",
     "api-112149659"
    ]
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
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-112149659"
      ]
     }
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
      "documents": [
       "api-112149659"
      ]
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
      "documents": [
       "api-112149659"
      ]
     }
    },
    "cvc": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-112149659"
      ]
     }
    },
    "name": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-112149659"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "7227990m0",
     "public-code-56895922889"
    ]
   }
  },
  "PaymentMethodCreate": {
   "type": "object",
   "required": [
    "type"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-112149659"
    ]
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
    "documents": [
     "alipay-zh",
     "api-42631218",
     "api-53887725",
     "doc-1722924",
     "7227990m0",
     "doc-3858959",
     "7197331m0",
     "doc-3048471",
     "doc-1799213",
     "sep-direct-debit",
     "12053",
     "7196715m0",
     "public-code-70429575319"
    ]
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
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "alipayplus": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42631218",
     "api-53887725",
     "alipay-plus"
    ]
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
    "documents": [
     "3839714m0",
     "3839872m0",
     "doc-2623423",
     "doc-3315671",
     "api-42631218",
     "api-53887725",
     "doc-1722924",
     "7227990m0"
    ]
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
    "documents": [
     "doc-2895670",
     "api-42631218",
     "api-53887725",
     "doc-1722924",
     "7227990m0",
     "doc-3858959",
     "7197331m0",
     "doc-3048471"
    ]
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
    "documents": [
     "api-42631218",
     "api-53887725",
     "doc-1722924",
     "7227990m0",
     "7196715m0",
     "public-code-70429575319"
    ]
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
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "analogy"
    ]
   }
  },
  "PaymentMethodDataPlain": {
   "type": "object",
   "required": [
    "type"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "alipay-zh",
     "api-112149659",
     "api-42631218",
     "api-53887725",
     "doc-1722924",
     "7227990m0"
    ]
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
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "sepa_debit": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42631218",
     "doc-1799213"
    ]
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
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/BillingDetailsInput",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "wechat_pay": {
     "type": "object",
     "additionalProperties": true,
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42631218",
     "api-53887725",
     "doc-1724181"
    ]
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
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    },
    "billing_details": {
     "$ref": "#/components/schemas/PayerDetailsInput",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42631218",
       "api-53887725",
       "doc-1722924",
       "7227990m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "bank-transfer-in-europe",
     "doc-2517577",
     "doc-2809314",
     "paynow"
    ]
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
    "documents": [
     "api-112153316",
     "api-42648473"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
      "documents": [
       "analogy"
      ]
     }
    },
    "alipayplus": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "partial",
      "documents": [
       "alipay-plus",
       "12049"
      ]
     }
    },
    "boost": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "analogy",
       "doc-2043383",
       "dana",
       "12060",
       "doc-3048471",
       "doc-4426903"
      ]
     }
    },
    "gcash": {
     "$ref": "#/components/schemas/AlipayPlusOptions"
    },
    "kakaopay": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "rabbit_line_pay": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "sepa": {
     "$ref": "#/components/schemas/SepaDebitOptions"
    },
    "sepa_debit": {
     "$ref": "#/components/schemas/SepaDebitOptions",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "spei": {
     "$ref": "#/components/schemas/SpeiOptions"
    },
    "touchngo": {
     "$ref": "#/components/schemas/AlipayPlusOptions",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "doc-1724181",
       "wechat-pay",
       "12046",
       "2587900m0"
      ]
     }
    }
   },
   "additionalProperties": {
    "$ref": "#/components/schemas/OtherPaymentMethodOptions"
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "alipay-zh",
     "7228013m0",
     "7197331m0"
    ]
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
      "documents": [
       "analogy"
      ]
     }
    },
    "alipayplus": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "partial",
      "documents": [
       "alipay-plus",
       "12049"
      ]
     }
    },
    "boost": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "analogy",
       "doc-2043383",
       "dana",
       "12060",
       "doc-3048471",
       "doc-4426903"
      ]
     }
    },
    "gcash": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput"
    },
    "kakaopay": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "rabbit_line_pay": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "sepa": {
     "$ref": "#/components/schemas/SepaDebitOptionsInput"
    },
    "sepa_debit": {
     "$ref": "#/components/schemas/SepaDebitOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
     }
    },
    "spei": {
     "$ref": "#/components/schemas/SpeiOptionsInput"
    },
    "touchngo": {
     "$ref": "#/components/schemas/AlipayPlusOptionsInput",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "doc-1724181",
       "wechat-pay",
       "12046",
       "2587900m0"
      ]
     }
    }
   },
   "additionalProperties": {
    "$ref": "#/components/schemas/OtherPaymentMethodOptions"
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "alipay-zh",
     "doc-1722924",
     "doc-2895670",
     "doc-3048471",
     "doc-3858959",
     "7227990m0",
     "7197331m0",
     "crypto",
     "1723357m0",
     "alipay",
     "12042",
     "doc-4426903",
     "doc-2043383",
     "dana",
     "12060",
     "doc-3594267",
     "doc-2603004",
     "9pay",
     "12069",
     "doc-3594070",
     "doc-2886016",
     "doc-2738725",
     "12087",
     "3839714m0",
     "doc-3751037",
     "3839872m0",
     "doc-2623423",
     "12075",
     "giropay",
     "doc-3315671",
     "doc-1799213",
     "sep-direct-debit",
     "12053",
     "doc-2517577",
     "bank-transfer-in-united-kingdom",
     "12096",
     "doc-2539003",
     "12099",
     "7196160m0",
     "7196414m0",
     "doc-2539071",
     "12066",
     "doc-3568363",
     "5413632m0",
     "doc-5514692",
     "7196715m0",
     "public-code-70429575319",
     "api-53878137",
     "7228013m0",
     "api-53887248",
     "api-53887725"
    ]
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
    "documents": [
     "crypto",
     "alipay-zh",
     "api-112149659"
    ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
      "documents": [
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142",
       "7194408m0"
      ]
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-42628142",
       "api-42648514"
      ]
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-42628142",
       "api-42648514"
      ]
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
      "documents": [
       "api-42628142",
       "7194408m0",
       "api-42648514"
      ]
     }
    },
    "failure_message": {
     "type": [
      "string",
      "null"
     ]
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
      "documents": [
       "api-42648514"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42628142",
     "7194408m0",
     "api-42648514"
    ]
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
      "documents": [
       "api-42648514"
      ]
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
    "documents": [
     "api-42648514"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42648514"
    ]
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
    "documents": [
     "api-42648514"
    ]
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
    "documents": [
     "api-42648514"
    ]
   }
  },
  "PayoutBeneficiaryData": {
   "type": "object",
   "required": [
    "destination_data"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42628142",
     "doc-2560983",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "7093120m0"
    ]
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
      "documents": [
       "api-42628142"
      ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "7194408m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7194408m0"
    ]
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
    "documents": [
     "api-42628142",
     "doc-2560983",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "7093120m0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42628142",
     "doc-2560983",
     "7115003m0",
     "7093120m0"
    ]
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
      "documents": [
       "api-42628142"
      ]
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
      "documents": [
       "api-42628142",
       "api-42648514"
      ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "7194408m0"
    ]
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
    "documents": [
     "api-42648514"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42648514"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7194408m0",
     "7115003m0",
     "7093120m0"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "7194408m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7194408m0"
    ]
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
    "documents": [
     "api-42648528",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42648528"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "7194408m0"
    ]
   }
  },
  "PayoutUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42648519"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "7115003m0",
       "7093120m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7115003m0",
     "7093120m0"
    ]
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
    "documents": [
     "checkout",
     "api-57534442"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-55502209",
     "55502235e0",
     "doc-4426903",
     "wooshpay-checkout",
     "doc-1722914",
     "api-114919063"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363",
     "api-55501373",
     "wooshpay-checkout"
    ]
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
    "documents": [
     "analogy"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   }
  },
  "PriceProductData": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-55501373",
     "320059978e0"
    ]
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
    "documents": [
     "api-55502209",
     "55502235e0",
     "doc-4426903",
     "wooshpay-checkout",
     "doc-1722914"
    ]
   }
  },
  "PriceRecurringInput": {
   "type": "object",
   "required": [
    "interval"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-55501373",
     "wooshpay-checkout",
     "doc-4426903",
     "api-115695280",
     "api-115648492",
     "320059978e0"
    ]
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
    "documents": [
     "320059978e0",
     "api-55502209",
     "55502235e0",
     "doc-4426903",
     "wooshpay-checkout",
     "doc-1722914"
    ]
   }
  },
  "PriceUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "55502235e0"
    ]
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
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh",
     "api-34903706",
     "55498754e0",
     "doc-1722914",
     "doc-4426903"
    ]
   }
  },
  "ProductCreate": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "api-34903706",
     "doc-1722914",
     "wooshpay-checkout",
     "payment-link"
    ]
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
      "documents": [
       "api-34903706"
      ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
    "documents": [
     "doc-2653815"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-2653815"
    ]
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
    "documents": [
     "analogy"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "api-159875133",
       "analogy"
      ]
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
    "documents": [
     "api-159875133"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-159875133"
    ]
   }
  },
  "PromotionCodeCreate": {
   "type": "object",
   "required": [
    "coupon"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-159875133"
    ]
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
    "documents": [
     "api-159875133"
    ]
   }
  },
  "PromotionCodeRestrictionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-159875133"
    ]
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
    "documents": [
     "doc-2895670",
     "7227990m0",
     "doc-3048471",
     "doc-3568363",
     "public-code-53413748149",
     "public-code-53714719866",
     "8245086m0"
    ]
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
    "documents": [
     "alipay-zh",
     "doc-2895670",
     "7227990m0",
     "doc-3048471",
     "doc-3568363",
     "doc-3858959",
     "doc-1722924",
     "7197331m0",
     "1723357m0",
     "alipay",
     "12042",
     "doc-4426903",
     "doc-2043383",
     "dana",
     "12060",
     "doc-3594267",
     "doc-3594070",
     "doc-2886016",
     "doc-3751037",
     "3839872m0",
     "doc-2623423",
     "12075",
     "giropay",
     "doc-3315671",
     "12072",
     "sofort",
     "api-112149659",
     "doc-2517577",
     "bank-transfer-in-united-kingdom",
     "12096",
     "doc-2539003",
     "12099",
     "7196160m0",
     "7196414m0",
     "doc-2539071",
     "12066",
     "doc-5514692",
     "7228013m0"
    ]
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
      "documents": [
       "api-52306151"
      ]
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
      "documents": [
       "api-52306151"
      ]
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
      "documents": [
       "unnamed-integrators",
       "api-51369554",
       "api-52306151"
      ]
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
    "documents": [
     "api-51369554",
     "api-52306151"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-51369554",
     "api-52306151"
    ]
   }
  },
  "RefundCreate": {
   "type": "object",
   "required": [
    "payment_intent"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-51369554"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-2517709",
     "42648310e0"
    ]
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
      "documents": [
       "doc-1799213",
       "sep-direct-debit",
       "12053"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "doc-1799213"
    ]
   }
  },
  "SepaDebitOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-1799213",
     "sep-direct-debit",
     "12053"
    ]
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
    "documents": [
     "analogy",
     "api-53881327"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-53881327",
     "analogy"
    ]
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
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "object": {
     "type": "string",
     "const": "setup_intent",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "7228013m0",
       "analogy"
      ]
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
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "client_secret": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "next_action": {
     "x-evidence": {
      "level": "documented",
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "payment_method_options": {
     "x-evidence": {
      "level": "documented",
      "documents": [
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "analogy",
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "analogy",
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "description": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-53878137",
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "metadata": {
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-53878137",
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "api-53878137",
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "api-53878137",
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "return_url": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-53878137",
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "last_setup_error": {
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy",
       "7228013m0",
       "7197331m0"
      ]
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
      "documents": [
       "analogy",
       "7228013m0",
       "7197331m0"
      ]
     }
    },
    "cancellation_reason": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "analogy",
       "7228013m0",
       "7197331m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "7228013m0",
     "7197331m0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "7228013m0",
     "7197331m0"
    ]
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
    "documents": [
     "analogy",
     "api-53879223"
    ]
   }
  },
  "SetupIntentConfirm": {
   "type": "object",
   "required": [
    "return_url"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-53887725"
    ]
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
    "documents": [
     "api-53878137",
     "7228013m0"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "7197331m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7197331m0"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7197331m0"
    ]
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
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42648473",
     "api-52305900"
    ]
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
    "documents": [
     "api-49996644",
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815"
      ]
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
      "documents": [
       "7197331m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "7197331m0"
    ]
   }
  },
  "SetupIntentUpdate": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-53887248"
    ]
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
    "documents": [
     "api-42631218",
     "api-44642278"
    ]
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
    "documents": [
     "public-code-56895922889",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
   }
  },
  "ShippingInput": {
   "type": "object",
   "required": [
    "name"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42631218",
     "api-44642278"
    ]
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
      "documents": [
       "analogy"
      ]
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
      "documents": [
       "doc-5514692"
      ]
     }
    },
    "rfc_pf": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "doc-5514692"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "doc-5514692"
    ]
   }
  },
  "SpeiOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "doc-5514692"
    ]
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
    "documents": [
     "api-115648492"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "analogy"
    ]
   }
  },
  "SubscriptionBillingThresholdsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-115648492"
    ]
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
    "documents": [
     "api-115648492"
    ]
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
      "documents": [
       "api-115648492"
      ]
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
    "documents": [
     "api-115648492"
    ]
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
      "documents": [
       "api-115648492"
      ]
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
      "documents": [
       "api-115695280"
      ]
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
      "documents": [
       "api-115695280"
      ]
     }
    },
    "subscription": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-115695280"
      ]
     }
    },
    "created": {
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-115695280"
      ]
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
      "documents": [
       "api-115695280"
      ]
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
      "documents": [
       "api-115695280"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-115695280",
     "320059978e0"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-115695280"
    ]
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
      "documents": [
       "167714593e0",
       "api-115695280"
      ]
     }
    },
    "quantity": {
     "type": "integer",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "167714593e0"
      ]
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
    "documents": [
     "167714593e0"
    ]
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
    "documents": [
     "api-115695280"
    ]
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
    "documents": [
     "api-115648492"
    ]
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
      "documents": [
       "api-115648492",
       "api-115695280"
      ]
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
    "documents": [
     "api-115695280"
    ]
   }
  },
  "SubscriptionLineItemInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "320059978e0"
    ]
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
      "documents": [
       "320059978e0"
      ]
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
    "documents": [
     "320059978e0"
    ]
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
      "documents": [
       "api-190594648"
      ]
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
    "documents": [
     "api-190594648",
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-190594648"
    ]
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
    "documents": [
     "api-115648492"
    ]
   }
  },
  "SubscriptionPaymentSettingsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-115648492"
    ]
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
    "documents": [
     "api-115695280",
     "api-115648492"
    ]
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
    "documents": [
     "320059978e0"
    ]
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
      "documents": [
       "320059978e0"
      ]
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
      "documents": [
       "320059978e0"
      ]
     }
    },
    "proration_behavior": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "320059978e0"
      ]
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
    "documents": [
     "320059978e0",
     "167714593e0"
    ]
   }
  },
  "TimestampMs": {
   "type": "integer",
   "format": "int64",
   "x-unit": "ms",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "checkout",
     "crypto",
     "alipay-zh"
    ]
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
      "documents": [
       "api-42628142",
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0"
      ]
     }
    },
    "phone_number": {
     "type": [
      "string",
      "null"
     ],
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-42628142",
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42628142"
    ]
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
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    },
    "phone_number": {
     "type": "string",
     "x-evidence": {
      "level": "documented",
      "documents": [
       "api-90777814",
       "doc-2560983",
       "7093120m0",
       "7115003m0",
       "7115158m0",
       "7115173m0",
       "api-42628142"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "partial",
    "documents": [
     "api-42628142"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-42628142"
    ]
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
      "documents": [
       "5413632m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "5413632m0"
    ]
   }
  },
  "UpiOptionsInput": {
   "type": "object",
   "x-evidence": {
    "level": "documented",
    "documents": [
     "5413632m0"
    ]
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
      "documents": [
       "api-50223823",
       "doc-2517709"
      ]
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
      "documents": [
       "api-50223823",
       "doc-2517709"
      ]
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
    "documents": [
     "api-50223823",
     "doc-2560983"
    ]
   },
   "x-required-evidence": {
    "level": "inferred",
    "documents": [
     "api-50223823"
    ]
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
    "documents": [
     "api-42648337",
     "42648310e0",
     "doc-2517709",
     "7194408m0"
    ]
   }
  },
  "WebhookEndpointCreate": {
   "type": "object",
   "required": [
    "url",
    "enabled_events"
   ],
   "x-evidence": {
    "level": "documented",
    "documents": [
     "crypto",
     "42648310e0",
     "doc-2517709",
     "7194408m0"
    ]
   },
   "additionalProperties": false,
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
      "level": "documented",
      "documents": [
       "42648310e0",
       "doc-2517709",
       "7194408m0"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata",
     "x-evidence": {
      "level": "inferred",
      "documents": [
       "api-42648337",
       "42648310e0",
       "doc-2517709",
       "7194408m0"
      ]
     }
    }
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
    "documents": [
     "api-42648473"
    ]
   },
   "x-evidence": {
    "level": "documented",
    "documents": [
     "api-42648473"
    ]
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
      "documents": [
       "analogy",
       "api-42648393"
      ]
     }
    },
    "metadata": {
     "$ref": "#/components/schemas/Metadata"
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "navigation",
     "analogy",
     "api-42648393"
    ]
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
      "documents": [
       "doc-1724181",
       "wechat-pay",
       "12046",
       "2587900m0"
      ]
     }
    }
   },
   "x-evidence": {
    "level": "inferred",
    "documents": [
     "doc-1724181"
    ]
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
    "documents": [
     "doc-1724181",
     "wechat-pay",
     "12046",
     "2587900m0"
    ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "analogy"
      ]
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
    "documents": [
     "checkout",
     "checkout-es",
     "api-34903706",
     "doc-1722914",
     "wooshpay-checkout",
     "payment-link"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "55498754e0"
    ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "analogy"
      ]
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
    "documents": [
     "checkout",
     "checkout-es",
     "api-55501373",
     "wooshpay-checkout",
     "doc-4426903"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-55502209"
    ]
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
    "documents": [
     "55502235e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-57534483"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-57534483",
       "analogy"
      ]
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
    "documents": [
     "api-57534483",
     "57534356e0",
     "payment-link"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-57534442"
    ]
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
    "documents": [
     "57534356e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-57534653"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "checkout",
     "checkout-es",
     "crypto",
     "alipay-zh",
     "api-42654181",
     "doc-1722914",
     "7197331m0",
     "doc-4426903",
     "doc-3568363"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "integration-overview",
     "api-42654190"
    ]
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
    "documents": [
     "navigation",
     "public-code-56895922889",
     "312492329e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-42654191"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-52305900"
      ]
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
    "documents": [
     "42654204e0"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "analogy",
     "api-173813745"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-159748782"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-159820198"
    ]
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
    "documents": [
     "api-159875133"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy",
     "api-159875995"
    ]
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
    "documents": [
     "analogy"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-55532389",
     "doc-3048471",
     "7197331m0",
     "7227990m0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-55532389"
    ]
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
      "documents": [
       "api-55532389",
       "api-55532470"
      ]
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
    "documents": [
     "api-55532470"
    ]
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
      "documents": [
       "api-55532389",
       "api-55532470"
      ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy"
    ]
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
      "documents": [
       "api-55532389",
       "api-55532470"
      ]
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
    "documents": [
     "navigation",
     "public-code-56895922889"
    ]
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
      "documents": [
       "api-112153316"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-112149659"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "public-code-56895922889"
    ]
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
      "documents": [
       "api-112153748"
      ]
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
    "documents": [
     "navigation",
     "public-code-56895922889"
    ]
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
      "documents": [
       "api-112153748"
      ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-112153748"
    ]
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
      "documents": [
       "api-112153748"
      ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "public-code-56895922889"
    ]
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
      "documents": [
       "api-112153748"
      ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-112153316",
     "doc-3048471"
    ]
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
      "documents": [
       "api-112153316"
      ]
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
      "documents": [
       "api-112153316"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "api-112153316"
      ]
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
      "documents": [
       "api-112153748"
      ]
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
    "documents": [
     "api-52305900"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-52305900"
      ]
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
    "documents": [
     "alipay-zh",
     "integration-overview",
     "api-42631218"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-106971316"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "crypto",
     "integration-overview",
     "api-44642278"
    ]
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
    "documents": [
     "api-55421991"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "integration-overview",
     "api-44100767"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-52305869"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-52307160",
     "doc-2895670"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "55483422e0"
    ]
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
      "documents": [
       "api-44454250",
       "analogy"
      ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-55482259"
    ]
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
    "documents": [
     "integration-overview",
     "alipay-zh",
     "api-51369554"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "integration-overview",
     "api-52306151"
    ]
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
    "documents": [
     "api-44454250"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "navigation",
     "api-44408217"
    ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "44453397e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-53878137",
     "7228013m0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "api-53878694"
    ]
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
      "documents": [
       "analogy"
      ]
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
    "documents": [
     "api-53887248"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-53887725"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "api-53879223"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-53881327"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-42648473"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "crypto",
     "alipay-zh",
     "42648310e0",
     "doc-2517709",
     "7194408m0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-42648337"
    ]
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
    "documents": [
     "navigation",
     "analogy",
     "api-42648393"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation",
     "analogy"
    ]
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
    "documents": [
     "integration-overview",
     "api-49996644"
    ]
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
    "documents": [
     "navigation",
     "api-50223823"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-50223823"
    ]
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
    "documents": [
     "42628037e0"
    ]
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
    "documents": [
     "api-42628142",
     "doc-2560983",
     "7115003m0",
     "7115158m0",
     "7115173m0",
     "7093120m0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-42648514",
     "7115003m0"
    ]
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
    "documents": [
     "api-42648519"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-42648528"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-52305900"
      ]
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
    "documents": [
     "navigation"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-90774414"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-90777814"
    ]
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
    "documents": [
     "navigation"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "navigation"
    ]
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
    "documents": [
     "api-190580551"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "114672803e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-121421332"
    ]
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
    "documents": [
     "114913015e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-220502273"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "114858716e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-114919063"
    ]
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
    "documents": [
     "api-190594648"
    ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "doc-4426903",
     "api-115648492"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "320059978e0",
     "167714593e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-115695280"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-132891269"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "132887563e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "132889294e0"
    ]
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
    "documents": [
     "api-132889177"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-133008102"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "analogy"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-133005677"
    ]
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
    "documents": [
     "133004238e0"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "api-208172820"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "api-160844370"
    ]
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
    "documents": [
     "api-135447625"
    ]
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
      "documents": [
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
      "documents": [
       "api-42648473",
       "api-52305900"
      ]
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
    "documents": [
     "analogy"
    ]
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
    "documents": [
     "api-135252902"
    ]
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
      "documents": [
       "doc-1763752",
       "api-49996644"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "public-code-57159018803"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "crypto",
     "doc-2517709",
     "42648310e0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "42648310e0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7197331m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7197331m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7115003m0",
     "7093120m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "7194408m0"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "doc-2653815"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
    "documents": [
     "public-code-56895922889"
    ]
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
      "documents": [
       "doc-2653815",
       "doc-2654461"
      ]
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
 ],
 "contradictions": {
  "/components/parameters/BeneficiaryId": [
   "beneficiary-id-prefix"
  ],
  "/components/parameters/Created": [
   "payout-list-created"
  ],
  "/components/parameters/Created/schema/properties/gt": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/gte": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/lt": [
   "core-list-created-type",
   "dispute-created-lt",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/Created/schema/properties/lte": [
   "core-list-created-type",
   "issuing-created-filters",
   "setup-intent-list-created-type"
  ],
  "/components/parameters/CustomerId": [
   "customers-path-parameters"
  ],
  "/components/parameters/EndingBefore": [
   "issuing-cursors"
  ],
  "/components/parameters/IdempotencyKey": [
   "core-idempotency-scope"
  ],
  "/components/parameters/Limit": [
   "issuing-limit-type",
   "payment-methods-list-limit",
   "subscription-list-items"
  ],
  "/components/parameters/PaymentIntentId": [
   "core-id-shape"
  ],
  "/components/parameters/PaymentLinkId": [
   "payment-link-update-path"
  ],
  "/components/parameters/PaymentMethodCustomerId": [
   "customers-path-parameters"
  ],
  "/components/parameters/PaymentMethodId": [
   "customers-path-parameters"
  ],
  "/components/parameters/PaymentMethodTypeFilter": [
   "payment-methods-list-guide-body",
   "payment-methods-type-list"
  ],
  "/components/parameters/StartingAfter": [
   "issuing-cursors"
  ],
  "/components/responses/502": [
   "status-422"
  ],
  "/components/responses/503": [
   "status-422"
  ],
  "/components/responses/504": [
   "status-422"
  ],
  "/components/responses/ServerError": [
   "status-422"
  ],
  "/components/responses/Unauthorized": [
   "core-transport"
  ],
  "/components/schemas/Address": [
   "customers-null-or-absent"
  ],
  "/components/schemas/AlipayAccountInput": [
   "destination-required"
  ],
  "/components/schemas/AlipayAccountInput/properties/first_name": [
   "destination-alipay-cut"
  ],
  "/components/schemas/AlipayAccountInput/properties/user_id": [
   "destination-alipay-cut"
  ],
  "/components/schemas/AlipayOptions/properties/os_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptions/properties/terminal_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/client_ip": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/os_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayOptionsInput/properties/terminal_type": [
   "alipay-os-type"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/client_ip": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/os_type": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/AlipayPlusOptionsInput/properties/terminal_type": [
   "payment-method-alipay-plus-options"
  ],
  "/components/schemas/Amount": [
   "currency-idr-exponent",
   "currency-payout-decimals",
   "currency-vnd-exponent",
   "payment-method-operator-decimals"
  ],
  "/components/schemas/Balance/properties/livemode": [
   "balance-example-fields"
  ],
  "/components/schemas/Balance/properties/pending": [
   "balance-example-fields",
   "balance-pending-shape"
  ],
  "/components/schemas/BalanceAmount/properties/amount": [
   "balance-amounts"
  ],
  "/components/schemas/BalanceAmount/properties/currency": [
   "core-currency-case-balance",
   "balance-currency-case"
  ],
  "/components/schemas/BankAccountChina": [
   "destination-required"
  ],
  "/components/schemas/BankAccountChina/properties/account_holder_type": [
   "destination-account-holder-type",
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountChina/properties/currency": [
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountChina/properties/swift": [
   "destination-china-currency"
  ],
  "/components/schemas/BankAccountEurozone": [
   "destination-required"
  ],
  "/components/schemas/BankAccountEurozone/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountEurozone/properties/country": [
   "destination-eurozone-members"
  ],
  "/components/schemas/BankAccountEurozone/properties/routing_number": [
   "destination-iban-samples"
  ],
  "/components/schemas/BankAccountOther/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/BankAccountSouthAfrica": [
   "destination-required",
   "destination-south-africa-country"
  ],
  "/components/schemas/BankAccountSouthAfrica/properties/country": [
   "destination-south-africa-country"
  ],
  "/components/schemas/BankAccountUnitedKingdom": [
   "destination-required"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/routing_number": [
   "destination-aba-length"
  ],
  "/components/schemas/BankAccountUnitedStates": [
   "destination-required"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_holder_type": [
   "destination-account-holder-type",
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_number": [
   "destination-account-number-length"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/currency": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_number": [
   "destination-aba-length",
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_type": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/swift": [
   "destination-united-states-fields"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/address": [
   "payment-method-billing-required"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/firstName": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/lastName": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/BankRedirectBillingDetailsInput/properties/name": [
   "payment-method-names-in-camel-case"
  ],
  "/components/schemas/Beneficiary": [
   "beneficiary-entity"
  ],
  "/components/schemas/Beneficiary/properties/created": [
   "payout-timestamps"
  ],
  "/components/schemas/Beneficiary/properties/id": [
   "beneficiary-id-prefix"
  ],
  "/components/schemas/BeneficiaryBusinessEntity/properties/company_registered_name": [
   "beneficiary-company-name"
  ],
  "/components/schemas/BeneficiaryBusinessInfoInput/properties/legal_rep_id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/BeneficiaryCreate/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/BeneficiaryCreate/properties/livemode": [
   "beneficiary-livemode-sent"
  ],
  "/components/schemas/BeneficiaryEntityInput": [
   "beneficiary-entity"
  ],
  "/components/schemas/BeneficiaryIndividualInfoInput/properties/id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/BeneficiaryUpdate": [
   "beneficiary-livemode-sent"
  ],
  "/components/schemas/BeneficiaryUpdate/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/CardData/properties/cvc": [
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/exp_month": [
   "payment-method-card-dates",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/exp_year": [
   "payment-method-card-dates",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/name": [
   "payment-method-card-fields"
  ],
  "/components/schemas/CardData/properties/number": [
   "core-test-cards",
   "payment-method-card-fields"
  ],
  "/components/schemas/CardOptions/properties/request_three_d_secure": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/CardOptionsInput/properties/capture_method": [
   "payment-method-card-capture-method"
  ],
  "/components/schemas/CardOptionsInput/properties/request_three_d_secure": [
   "payment-method-card-three-d-secure",
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/Charge": [
   "charge-fields",
   "charge-hidden-fields"
  ],
  "/components/schemas/Charge/properties/created": [
   "charge-created-unit"
  ],
  "/components/schemas/Charge/properties/id": [
   "charge-id-prefix"
  ],
  "/components/schemas/Charge/properties/status": [
   "charge-fields"
  ],
  "/components/schemas/ChargeList": [
   "charge-list-envelope"
  ],
  "/components/schemas/CheckoutCustomerDetails/properties/livemode": [
   "customers-setup-session-livemode"
  ],
  "/components/schemas/CheckoutPaymentIntentData/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSession": [
   "session-promotion-codes-spelling",
   "session-next-action"
  ],
  "/components/schemas/CheckoutSession/properties/allowPromotionCodes": [
   "session-promotion-codes-spelling"
  ],
  "/components/schemas/CheckoutSession/properties/cancel_url": [
   "urls-without-scheme",
   "session-cancel-url-echo"
  ],
  "/components/schemas/CheckoutSession/properties/client_reference_id": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/created": [
   "session-lifetime"
  ],
  "/components/schemas/CheckoutSession/properties/customer": [
   "core-null-absent-empty",
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/customer_email": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/expires_at": [
   "session-lifetime"
  ],
  "/components/schemas/CheckoutSession/properties/id": [
   "session-url-test-id"
  ],
  "/components/schemas/CheckoutSession/properties/live_mode": [
   "session-livemode-twice"
  ],
  "/components/schemas/CheckoutSession/properties/livemode": [
   "session-livemode-twice"
  ],
  "/components/schemas/CheckoutSession/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSession/properties/mode": [
   "session-mode-values"
  ],
  "/components/schemas/CheckoutSession/properties/payment_intent": [
   "session-payment-intent-whole"
  ],
  "/components/schemas/CheckoutSession/properties/payment_link": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_options": [
   "session-null-or-absent",
   "session-options-members",
   "payment-method-akulaku"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_types": [
   "session-payment-method-types"
  ],
  "/components/schemas/CheckoutSession/properties/payment_status": [
   "session-mode-values",
   "session-payment-status-absent"
  ],
  "/components/schemas/CheckoutSession/properties/setup_intent": [
   "setup-intent-checkout"
  ],
  "/components/schemas/CheckoutSession/properties/shipping": [
   "session-null-or-absent"
  ],
  "/components/schemas/CheckoutSession/properties/status": [
   "session-mode-values"
  ],
  "/components/schemas/CheckoutSession/properties/success_url": [
   "urls-without-scheme"
  ],
  "/components/schemas/CheckoutSession/properties/url": [
   "urls-without-scheme",
   "session-url-test-id",
   "session-next-action",
   "core-checkout-url"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allow_promotion_codes": [
   "session-promotion-codes-spelling"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/cancel_url": [
   "urls-without-scheme",
   "session-cancel-url-echo",
   "session-cancel-url-required"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/expires_at": [
   "session-expires-at-request"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/merchant_order_id": [
   "session-merchant-order-id"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/mode": [
   "session-mode-values",
   "subscription-guide"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/payment_method_types": [
   "crypto-integration",
   "payment-method-ovo-checkout"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/success_url": [
   "urls-without-scheme"
  ],
  "/components/schemas/CountryAddressInput/properties/country": [
   "payment-method-billing-required"
  ],
  "/components/schemas/Coupon/properties/applies_to": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/created": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/currency_options": [
   "coupon-create-fields",
   "coupon-currency-options"
  ],
  "/components/schemas/Coupon/properties/duration_in_days": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_months": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_weeks": [
   "coupon-create-fields",
   "coupon-duration-types"
  ],
  "/components/schemas/Coupon/properties/id": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/max_redemptions": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/object": [
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/redeem_by": [
   "coupon-create-fields",
   "coupon-unconfirmed-values"
  ],
  "/components/schemas/Coupon/properties/times_redeemed": [
   "coupon-create-fields"
  ],
  "/components/schemas/Coupon/properties/valid": [
   "coupon-create-fields"
  ],
  "/components/schemas/CouponCreate": [
   "coupon-create-fields",
   "coupon-create-required"
  ],
  "/components/schemas/CouponCreate/properties/amount_off": [
   "coupon-create-required"
  ],
  "/components/schemas/CouponCreate/properties/percent_off": [
   "coupon-create-required"
  ],
  "/components/schemas/Currency": [
   "currency-case",
   "core-unread-pages",
   "core-currency-list",
   "currency-list-unread",
   "payment-method-sepa-leftovers"
  ],
  "/components/schemas/Customer": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/address": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/balance": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/currency": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/description": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/email": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/livemode": [
   "customers-setup-session-livemode"
  ],
  "/components/schemas/Customer/properties/metadata": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/name": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/phone": [
   "customers-null-or-absent"
  ],
  "/components/schemas/Customer/properties/preferred_locales": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/shipping": [
   "customers-null-or-absent"
  ],
  "/components/schemas/CustomerCreate": [
   "customers-create-fields"
  ],
  "/components/schemas/CustomerShipping": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShipping/properties/name": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShippingInput": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerShippingInput/properties/name": [
   "customers-shipping-name"
  ],
  "/components/schemas/CustomerUpdate": [
   "customers-update-hidden-fields",
   "customers-update-fields"
  ],
  "/components/schemas/CustomerUpdate/properties/payment_method": [
   "customers-update-fields"
  ],
  "/components/schemas/DestinationBankAccountOther": [
   "destination-unknown-corridors"
  ],
  "/components/schemas/DestinationData/properties/destination_type": [
   "destination-types"
  ],
  "/components/schemas/DestinationData/properties/imps": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DestinationData/properties/upi": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DestinationDataInput": [
   "destination-types"
  ],
  "/components/schemas/DestinationOther": [
   "destination-unknown-corridors"
  ],
  "/components/schemas/DestinationOther/properties/card": [
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationOther/properties/carrier_billing": [
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationOther/properties/destination_type": [
   "destination-types"
  ],
  "/components/schemas/DestinationOther/properties/imps": [
   "destination-upi-under-imps",
   "destination-unseen-members"
  ],
  "/components/schemas/DestinationUpiIndia/properties/upi": [
   "destination-upi-under-imps"
  ],
  "/components/schemas/DeviceDataRedirect/properties/return_url": [
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/DeviceDataRedirect/properties/url": [
   "core-three-d-secure-pages",
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/Dispute": [
   "dispute-examples"
  ],
  "/components/schemas/Dispute/properties/balance_transactions": [
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/charge": [
   "charge-id-prefix"
  ],
  "/components/schemas/Dispute/properties/created": [
   "dispute-examples"
  ],
  "/components/schemas/Dispute/properties/is_charge_refundable": [
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/reason": [
   "dispute-values",
   "dispute-close-answer"
  ],
  "/components/schemas/Dispute/properties/status": [
   "dispute-values"
  ],
  "/components/schemas/DisputeEvidence": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeEvidence/properties/created": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeEvidenceDetails/properties/due_by": [
   "dispute-examples"
  ],
  "/components/schemas/DisputeEvidenceInput": [
   "dispute-evidence-types"
  ],
  "/components/schemas/DisputeList/properties/url": [
   "dispute-list-path"
  ],
  "/components/schemas/DisputeUpdate/properties/evidence": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/DisputeUpdate/properties/metadata": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/DisputeUpdate/properties/submit": [
   "dispute-operations-unseen"
  ],
  "/components/schemas/ErrorDetail/properties/code": [
   "core-unread-pages",
   "core-error-types",
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/decline_code": [
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/message": [
   "error-envelope",
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/param": [
   "core-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/type": [
   "core-error-types"
  ],
  "/components/schemas/ErrorEnvelope/properties/error": [
   "error-envelope"
  ],
  "/components/schemas/ErrorResponse": [
   "error-envelope"
  ],
  "/components/schemas/Event/properties/created": [
   "event-created-digits"
  ],
  "/components/schemas/Event/properties/livemode": [
   "event-object-missing"
  ],
  "/components/schemas/Event/properties/object": [
   "event-object-missing"
  ],
  "/components/schemas/Event/properties/pending_webhooks": [
   "event-sample-borrowed"
  ],
  "/components/schemas/EventType": [
   "core-unread-pages",
   "event-types-listed",
   "event-types-of-integrators",
   "event-types-borrowed",
   "payout-events"
  ],
  "/components/schemas/FileCreate/properties/file": [
   "file-upload-request"
  ],
  "/components/schemas/FileCreate/properties/purpose": [
   "file-upload-request",
   "file-purpose"
  ],
  "/components/schemas/Invoice": [
   "invoice-hidden-fields",
   "invoice-answer-cut"
  ],
  "/components/schemas/Invoice/properties/amount_precision": [
   "invoice-amount-precision"
  ],
  "/components/schemas/Invoice/properties/billing_reason": [
   "invoice-answer-cut"
  ],
  "/components/schemas/Invoice/properties/charge": [
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/Invoice/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/Invoice/properties/hosted_invoice_url": [
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/Invoice/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/Invoice/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/Invoice/properties/period_end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/Invoice/properties/period_start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/Invoice/properties/status": [
   "invoice-status-hidden-on-create",
   "invoice-open-values"
  ],
  "/components/schemas/InvoiceAddLines/properties/lines": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceCreate": [
   "invoice-create-fields",
   "invoice-status-hidden-on-create"
  ],
  "/components/schemas/InvoiceCreate/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/InvoiceCreate/properties/customer": [
   "invoice-customer-required"
  ],
  "/components/schemas/InvoiceItem": [
   "invoice-item-amount"
  ],
  "/components/schemas/InvoiceItem/properties/amount": [
   "invoice-item-amount"
  ],
  "/components/schemas/InvoiceItem/properties/date": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoiceItem/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/InvoiceItem/properties/price": [
   "invoice-price-shape"
  ],
  "/components/schemas/InvoiceItem/properties/subscription": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItem/properties/test_clock": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItemCreate": [
   "invoice-item-fields-cut"
  ],
  "/components/schemas/InvoiceItemCreate/properties/customer": [
   "invoice-customer-required"
  ],
  "/components/schemas/InvoiceLine": [
   "invoice-object-names",
   "invoice-lines-unnamed"
  ],
  "/components/schemas/InvoiceLineInput/properties/amount": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/description": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/metadata": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/price": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/price_data": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineInput/properties/quantity": [
   "invoice-add-lines-fields"
  ],
  "/components/schemas/InvoiceLineList/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/InvoiceList": [
   "invoice-list-answer"
  ],
  "/components/schemas/InvoicePeriod/properties/end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriod/properties/start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriodInput/properties/end": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/InvoicePeriodInput/properties/start": [
   "invoice-times-as-strings"
  ],
  "/components/schemas/IssuingAuthorization": [
   "issuing-authorization-status",
   "issuing-authorization-hidden"
  ],
  "/components/schemas/IssuingAuthorization/properties/approved": [
   "issuing-authorization-status"
  ],
  "/components/schemas/IssuingAuthorization/properties/card": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingAuthorization/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingAuthorization/properties/merchant_data": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingAuthorization/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingAuthorizationList": [
   "issuing-authorization-list-body"
  ],
  "/components/schemas/IssuingCard": [
   "issuing-card-hidden"
  ],
  "/components/schemas/IssuingCard/properties/cardholder": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingCard/properties/cvc": [
   "issuing-card-expand"
  ],
  "/components/schemas/IssuingCard/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingCard/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingCard/properties/number": [
   "issuing-card-expand"
  ],
  "/components/schemas/IssuingCard/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingCard/properties/type": [
   "issuing-card-type"
  ],
  "/components/schemas/IssuingCardCreate/properties/cardholder": [
   "issuing-card-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/currency": [
   "issuing-card-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/type": [
   "issuing-card-create",
   "issuing-card-type"
  ],
  "/components/schemas/IssuingCardList": [
   "core-list-other-paging"
  ],
  "/components/schemas/IssuingCardList/properties/data": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardList/properties/has_more": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardList/properties/url": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardUpdate": [
   "issuing-card-hidden"
  ],
  "/components/schemas/IssuingCardUpdate/properties/cancellation_reason": [
   "issuing-card-update-fields"
  ],
  "/components/schemas/IssuingCardUpdate/properties/metadata": [
   "issuing-card-update-fields",
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingCardUpdate/properties/status": [
   "issuing-card-update-fields"
  ],
  "/components/schemas/IssuingCardholder": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/created": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/id": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/livemode": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholder/properties/object": [
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholderBilling/properties/address": [
   "issuing-cardholder-address"
  ],
  "/components/schemas/IssuingCardholderBillingInput/properties/address": [
   "issuing-cardholder-address"
  ],
  "/components/schemas/IssuingCardholderCreate": [
   "issuing-cardholder-fields",
   "issuing-cardholder-hidden"
  ],
  "/components/schemas/IssuingCardholderCreate/properties/billing": [
   "issuing-cardholder-fields"
  ],
  "/components/schemas/IssuingCardholderList": [
   "core-list-other-paging"
  ],
  "/components/schemas/IssuingCardholderList/properties/data": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardholderList/properties/has_more": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardholderList/properties/url": [
   "core-list-data"
  ],
  "/components/schemas/IssuingCardholderUpdate/properties/billing": [
   "issuing-cardholder-update"
  ],
  "/components/schemas/IssuingMerchant": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingMerchantData": [
   "issuing-authorization-merchant"
  ],
  "/components/schemas/IssuingMerchantData/properties/url": [
   "issuing-merchant-url"
  ],
  "/components/schemas/IssuingTransaction": [
   "issuing-transaction-hidden"
  ],
  "/components/schemas/IssuingTransaction/properties/authorization": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/card": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/cardholder": [
   "issuing-embedded-references"
  ],
  "/components/schemas/IssuingTransaction/properties/created": [
   "issuing-transaction-created"
  ],
  "/components/schemas/IssuingTransaction/properties/id": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingTransaction/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/IssuingTransaction/properties/network_data": [
   "issuing-transaction-hidden"
  ],
  "/components/schemas/IssuingTransaction/properties/object": [
   "issuing-object-names"
  ],
  "/components/schemas/IssuingTransactionUpdate/properties/metadata": [
   "issuing-metadata-type"
  ],
  "/components/schemas/LineItem/properties/amount_subtotal": [
   "payment-link-line-item-types",
   "alipay-line-item-total"
  ],
  "/components/schemas/LineItem/properties/amount_total": [
   "payment-link-line-item-types",
   "alipay-line-item-total"
  ],
  "/components/schemas/LineItem/properties/quantity": [
   "payment-link-line-item-types"
  ],
  "/components/schemas/LineItemList/properties/object": [
   "payment-link-list-object"
  ],
  "/components/schemas/Metadata": [
   "core-metadata-limits"
  ],
  "/components/schemas/MobileMoneyData/properties/provider_code": [
   "payment-method-operator-decimals"
  ],
  "/components/schemas/NextAction": [
   "payment-method-next-action-names",
   "payment-method-next-action-inferred",
   "payment-method-next-action-url",
   "payment-method-truemoney-sample"
  ],
  "/components/schemas/NextAction/properties/alipay_handle_redirect": [
   "alipay-next-action-type"
  ],
  "/components/schemas/NextAction/properties/bank_transfer_uk_handle_redirect": [
   "payment-method-transfer-uk"
  ],
  "/components/schemas/NextAction/properties/bank_transfer_vn_handle_redirect": [
   "payment-method-vietnam-type",
   "payment-method-next-action-momo"
  ],
  "/components/schemas/NextAction/properties/challenge_redirect": [
   "alipay-next-action-type",
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/NextAction/properties/ddc_redirect": [
   "payment-method-next-action-3ds"
  ],
  "/components/schemas/NextAction/properties/momo_handle_redirect": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/NextAction/properties/promptpay_handle_redirect": [
   "payment-method-truemoney-sample"
  ],
  "/components/schemas/NextAction/properties/redirect_to_url": [
   "payment-method-next-action-inferred"
  ],
  "/components/schemas/NextAction/properties/type": [
   "alipay-next-action-type",
   "payment-method-next-action-names",
   "payment-method-next-action-type-missing"
  ],
  "/components/schemas/OtherPaymentMethodOptions": [
   "payment-method-types-of-tomorrow",
   "payment-method-options-undeclared"
  ],
  "/components/schemas/PayeeBankAccount/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/PayerDetailsInput/properties/address": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PayerDetailsInput/properties/email": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PayerDetailsInput/properties/name": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PaymentIntent/properties/amount_received": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/cancel_at": [
   "core-null-absent-empty"
  ],
  "/components/schemas/PaymentIntent/properties/capture_method": [
   "payment-intent-capture-method-absent"
  ],
  "/components/schemas/PaymentIntent/properties/client_secret": [
   "core-client-secret-shape"
  ],
  "/components/schemas/PaymentIntent/properties/confirmation_method": [
   "payment-intent-capture-method-absent"
  ],
  "/components/schemas/PaymentIntent/properties/currency": [
   "webhook-fulfilment-checks",
   "payment-method-spei-currency"
  ],
  "/components/schemas/PaymentIntent/properties/customer": [
   "core-null-absent-empty"
  ],
  "/components/schemas/PaymentIntent/properties/id": [
   "core-id-shape"
  ],
  "/components/schemas/PaymentIntent/properties/merchant_order_id": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/metadata": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntent/properties/next_action": [
   "core-null-absent-empty",
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method": [
   "payment-intent-request-not-echoed"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_options": [
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_types": [
   "payment-intent-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/status": [
   "webhook-fulfilment-checks",
   "payment-intent-statuses"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/error_on_requires_action": [
   "payment-intent-confirm-switches"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/off_session": [
   "payment-intent-off-session"
  ],
  "/components/schemas/PaymentIntentCreate/properties/amount": [
   "currency-idr-exponent",
   "currency-vnd-exponent",
   "crypto-limits",
   "payment-method-maximum-changed",
   "payment-method-limits-not-enforced",
   "payment-method-indonesia-minimum",
   "payment-method-paynow-copied"
  ],
  "/components/schemas/PaymentIntentCreate/properties/capture_method": [
   "payment-method-card-capture-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/confirm": [
   "payment-intent-request-not-echoed"
  ],
  "/components/schemas/PaymentIntentCreate/properties/currency": [
   "alipay-settlement",
   "payment-method-subscription-currencies",
   "payment-method-alipay-plus-myr",
   "payment-method-transfer-europe-currency",
   "payment-method-spei-currency"
  ],
  "/components/schemas/PaymentIntentCreate/properties/off-session": [
   "payment-intent-off-session"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_data": [
   "payment-intent-request-not-echoed",
   "payment-method-truemoney-data",
   "payment-method-pix-sample"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_options": [
   "alipay-options-spelling"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_types": [
   "payment-method-truemoney-data"
  ],
  "/components/schemas/PaymentIntentCreate/properties/setup_future_usage": [
   "payment-method-card-setup-future-usage",
   "payment-method-saved"
  ],
  "/components/schemas/PaymentIntentSucceededEvent/properties/type": [
   "webhook-fulfilment-checks"
  ],
  "/components/schemas/PaymentIntentUpdate": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/capture_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirmation_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/customer": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/off-session": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_data": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_options": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/payment_method_types": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/receipt_email": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/setup_future_usage": [
   "payment-intent-update-fields"
  ],
  "/components/schemas/PaymentLink": [
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLink/properties/created": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLink/properties/id": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLink/properties/object": [
   "payment-link-unconfirmed-values"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/hosted_confirmation": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/redirect": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/hosted_confirmation": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/redirect": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkCreate": [
   "payment-link-create-unseen",
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLinkCreate/properties/line_items": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkItemInput/properties/price": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkItemInput/properties/quantity": [
   "payment-link-create-unseen"
  ],
  "/components/schemas/PaymentLinkList/properties/object": [
   "payment-link-list-object"
  ],
  "/components/schemas/PaymentLinkRedirect/properties/url": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkRedirectInput/properties/url": [
   "payment-link-after-completion"
  ],
  "/components/schemas/PaymentLinkUpdate": [
   "payment-link-hidden-fields"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/active": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/after_completion": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/billing_address_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/line_items": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/metadata": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/phone_number_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentLinkUpdate/properties/shipping_address_collection": [
   "payment-link-update-body"
  ],
  "/components/schemas/PaymentMethod/properties/card": [
   "payment-methods-type-member"
  ],
  "/components/schemas/PaymentMethod/properties/created": [
   "payment-methods-created-unit"
  ],
  "/components/schemas/PaymentMethod/properties/id": [
   "payment-methods-type-required"
  ],
  "/components/schemas/PaymentMethod/properties/object": [
   "payment-methods-object-name",
   "payment-methods-type-required"
  ],
  "/components/schemas/PaymentMethod/properties/type": [
   "payment-methods-type-list",
   "payment-methods-type-required",
   "payment-methods-savable"
  ],
  "/components/schemas/PaymentMethodCard/properties/exp_month": [
   "payment-methods-expiry-types"
  ],
  "/components/schemas/PaymentMethodCard/properties/exp_year": [
   "payment-methods-expiry-types"
  ],
  "/components/schemas/PaymentMethodCard/properties/metadata": [
   "payment-methods-card-metadata"
  ],
  "/components/schemas/PaymentMethodCardInput": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/cvc": [
   "payment-methods-card-required"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_month": [
   "payment-methods-card-required",
   "payment-methods-expiry-types",
   "payment-method-card-dates"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_year": [
   "payment-methods-card-required",
   "payment-methods-expiry-types",
   "payment-method-card-dates"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/name": [
   "payment-methods-card-required"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/number": [
   "payment-methods-card-required",
   "payment-method-card-fields"
  ],
  "/components/schemas/PaymentMethodCreate/properties/card": [
   "payment-methods-type-member"
  ],
  "/components/schemas/PaymentMethodCreate/properties/type": [
   "payment-methods-type-list"
  ],
  "/components/schemas/PaymentMethodData": [
   "crypto-integration",
   "payment-method-types-outside-list"
  ],
  "/components/schemas/PaymentMethodDataAlipayPlus/properties/alipayplus": [
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodDataBankRedirect/properties/type": [
   "payment-method-eps-type"
  ],
  "/components/schemas/PaymentMethodDataMobileMoney/properties/type": [
   "payment-method-mobile-money-type"
  ],
  "/components/schemas/PaymentMethodDataOther": [
   "payment-method-types-of-tomorrow"
  ],
  "/components/schemas/PaymentMethodDataPlain/properties/billing_details": [
   "payment-method-billing-required"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/sepa_debit": [
   "payment-method-sepa-options",
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/type": [
   "payment-method-sepa-type"
  ],
  "/components/schemas/PaymentMethodDataWechatPay/properties/wechat_pay": [
   "payment-method-data-without-fields"
  ],
  "/components/schemas/PaymentMethodList": [
   "payment-methods-list-answer"
  ],
  "/components/schemas/PaymentMethodOptionsInput": [
   "payment-method-akulaku",
   "payment-method-options-undeclared"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa": [
   "payment-method-sepa-options"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa_debit": [
   "payment-method-sepa-options"
  ],
  "/components/schemas/PaymentMethodType": [
   "core-unread-pages",
   "alipay-type-name",
   "payment-methods-type-list",
   "payment-methods-type-split",
   "payment-method-types-run-together",
   "payment-method-types-outside-list",
   "payment-method-types-of-tomorrow",
   "payment-method-types-unknown",
   "payment-method-vietnam-type",
   "payment-method-sepa-type",
   "payment-method-eps-type",
   "payment-method-integrator-spellings",
   "payment-method-akulaku",
   "payment-method-mobile-money-type",
   "payment-method-saved",
   "payment-method-country-columns",
   "payment-method-transfer-uk",
   "payment-method-paynow-copied"
  ],
  "/components/schemas/Payout": [
   "payout-hidden-fields"
  ],
  "/components/schemas/Payout/properties/amount": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/balance_transaction": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/beneficiary": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/beneficiary_data": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/created": [
   "payout-timestamps"
  ],
  "/components/schemas/Payout/properties/currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/currency_account": [
   "payout-two-forms",
   "payout-null-only-fields"
  ],
  "/components/schemas/Payout/properties/description": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/destination": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/failure_balance_transaction": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/failure_code": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/failure_message": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/merchant_payout_id": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/metadata": [
   "payout-fields-carried-over"
  ],
  "/components/schemas/Payout/properties/method": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/payment_amount": [
   "payout-two-forms",
   "payout-source-amount-ignored"
  ],
  "/components/schemas/Payout/properties/payment_currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/payment_intents_id": [
   "payout-two-forms",
   "payout-type-older"
  ],
  "/components/schemas/Payout/properties/source_amount": [
   "payout-two-forms",
   "payout-source-amount-ignored"
  ],
  "/components/schemas/Payout/properties/source_currency": [
   "payout-two-forms"
  ],
  "/components/schemas/Payout/properties/status": [
   "payout-first-status",
   "payout-cancel"
  ],
  "/components/schemas/Payout/properties/type": [
   "payout-two-forms",
   "payout-type-older"
  ],
  "/components/schemas/PayoutBeneficiary/properties/payee": [
   "payout-null-only-fields"
  ],
  "/components/schemas/PayoutBeneficiaryBusiness/properties/company_registered_name": [
   "beneficiary-company-name"
  ],
  "/components/schemas/PayoutBeneficiaryBusinessInfo/properties/legal_rep_id_type": [
   "beneficiary-id-types"
  ],
  "/components/schemas/PayoutBeneficiaryData/properties/entity": [
   "beneficiary-entity"
  ],
  "/components/schemas/PayoutBeneficiaryData/properties/nickname": [
   "payout-inline-nickname"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary": [
   "beneficiary-id-prefix",
   "payout-beneficiary-choice"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary_data": [
   "payout-beneficiary-choice"
  ],
  "/components/schemas/PayoutCreate/properties/merchant_payout_id": [
   "payout-merchant-payout-id"
  ],
  "/components/schemas/PayoutCreate/properties/metadata": [
   "payout-metadata-documents"
  ],
  "/components/schemas/PayoutCreate/properties/payment_amount": [
   "payout-amounts-both",
   "payout-source-amount-ignored",
   "payout-limits"
  ],
  "/components/schemas/PayoutCreate/properties/payment_currency": [
   "payout-currency-case",
   "payout-required-fields"
  ],
  "/components/schemas/PayoutCreate/properties/payment_intents_id": [
   "payout-type-older"
  ],
  "/components/schemas/PayoutCreate/properties/source_amount": [
   "payout-amounts-both",
   "payout-source-amount-ignored",
   "payout-limits"
  ],
  "/components/schemas/PayoutCreate/properties/source_currency": [
   "payout-required-fields"
  ],
  "/components/schemas/PayoutCreate/properties/type": [
   "payout-type-older"
  ],
  "/components/schemas/PayoutDestination/properties/account_holder_type": [
   "destination-account-holder-type"
  ],
  "/components/schemas/PayoutList/properties/url": [
   "payout-list-path"
  ],
  "/components/schemas/PayoutPaidEvent/properties/created": [
   "event-created-digits"
  ],
  "/components/schemas/PayoutUpdate/properties/metadata": [
   "payout-metadata-type"
  ],
  "/components/schemas/Price/properties/billing_scheme": [
   "price-billing-scheme"
  ],
  "/components/schemas/Price/properties/product": [
   "invoice-price-shape",
   "price-product-shape"
  ],
  "/components/schemas/Price/properties/tiers": [
   "invoice-price-shape"
  ],
  "/components/schemas/Price/properties/unit_amount": [
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceCreate/properties/active": [
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceCreate/properties/billing_scheme": [
   "price-billing-scheme"
  ],
  "/components/schemas/PriceCreate/properties/currency": [
   "alipay-settlement",
   "payment-method-subscription-currencies",
   "payment-method-unionpay-currencies"
  ],
  "/components/schemas/PriceCreate/properties/product": [
   "price-explicit-nulls"
  ],
  "/components/schemas/PriceCreate/properties/product_data": [
   "price-explicit-nulls"
  ],
  "/components/schemas/PriceCreate/properties/recurring": [
   "subscription-guide"
  ],
  "/components/schemas/PriceCreate/properties/unit_amount": [
   "crypto-limits",
   "payment-method-limits-not-enforced",
   "price-unit-amount-type"
  ],
  "/components/schemas/PriceProductData/properties/description": [
   "session-description-echo"
  ],
  "/components/schemas/PriceProductData/properties/id": [
   "product-request-id"
  ],
  "/components/schemas/PriceProductData/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/PriceRecurring/properties/usage_type": [
   "price-usage-type"
  ],
  "/components/schemas/PriceRecurringInput/properties/interval_count": [
   "price-unit-amount-type",
   "subscription-numeric-types"
  ],
  "/components/schemas/PriceRecurringInput/properties/usage_type": [
   "price-usage-type"
  ],
  "/components/schemas/PriceTier/properties/flat_amount": [
   "price-tier-types"
  ],
  "/components/schemas/PriceTier/properties/unit_amount": [
   "price-tier-types"
  ],
  "/components/schemas/PriceTier/properties/up_to": [
   "price-tier-types"
  ],
  "/components/schemas/Product": [
   "product-hidden-fields"
  ],
  "/components/schemas/Product/properties/created": [
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/description": [
   "session-description-echo",
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/images": [
   "product-images"
  ],
  "/components/schemas/Product/properties/metadata": [
   "product-metadata-echo"
  ],
  "/components/schemas/Product/properties/name": [
   "product-changes-between-answers"
  ],
  "/components/schemas/Product/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/ProductCreate/properties/id": [
   "product-request-id"
  ],
  "/components/schemas/ProductCreate/properties/metadata": [
   "product-metadata-echo"
  ],
  "/components/schemas/ProductCreate/properties/url": [
   "urls-without-scheme"
  ],
  "/components/schemas/PromotionCode/properties/created": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCode/properties/expires_at": [
   "promotion-code-expires-at"
  ],
  "/components/schemas/PromotionCode/properties/id": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCode/properties/object": [
   "promotion-code-unconfirmed-values"
  ],
  "/components/schemas/PromotionCodeCreate": [
   "promotion-code-required"
  ],
  "/components/schemas/PromotionCodeCreate/properties/coupon": [
   "promotion-code-required"
  ],
  "/components/schemas/PromotionCodeCreate/properties/expires_at": [
   "promotion-code-expires-at"
  ],
  "/components/schemas/QrCodeRedirect/properties/qrcode": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/QrCodeRedirect/properties/url": [
   "payment-method-next-action-momo"
  ],
  "/components/schemas/Redirect/properties/url": [
   "core-three-d-secure-pages"
  ],
  "/components/schemas/Refund/properties/balance_transaction": [
   "balance-transactions"
  ],
  "/components/schemas/Refund/properties/created": [
   "timestamps-seconds"
  ],
  "/components/schemas/Refund/properties/payment_intent": [
   "refund-payment-intent-whole"
  ],
  "/components/schemas/Refund/properties/reason": [
   "refund-reasons"
  ],
  "/components/schemas/RefundCreate/properties/amount": [
   "refund-amount-type"
  ],
  "/components/schemas/RefundCreate/properties/payment_intent": [
   "refund-payment-intent-required"
  ],
  "/components/schemas/RefundCreate/properties/reason": [
   "refund-reasons"
  ],
  "/components/schemas/SepaDebitOptionsInput/properties/iban": [
   "payment-method-sepa-options",
   "payment-method-sample-identities"
  ],
  "/components/schemas/SetupAttempt": [
   "setup-attempt-fields"
  ],
  "/components/schemas/SetupAttempt/properties/status": [
   "setup-attempt-fields"
  ],
  "/components/schemas/SetupAttemptList": [
   "charge-list-envelope"
  ],
  "/components/schemas/SetupIntent": [
   "setup-intent-object",
   "setup-intent-events",
   "setup-intent-checkout"
  ],
  "/components/schemas/SetupIntent/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntent/properties/status": [
   "setup-intent-statuses"
  ],
  "/components/schemas/SetupIntentCancel/properties/cancellation_reason": [
   "setup-intent-cancellation-reason"
  ],
  "/components/schemas/SetupIntentConfirm": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_data": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentConfirm/properties/return_url": [
   "setup-intent-request-fields",
   "setup-intent-return-url"
  ],
  "/components/schemas/SetupIntentConfirm/properties/usage": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentCreate": [
   "setup-intent-request-types"
  ],
  "/components/schemas/SetupIntentCreate/properties/confirm": [
   "setup-intent-request-fields",
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentCreate/properties/customer": [
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_data": [
   "setup-intent-guide-required",
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_types": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentCreate/properties/return_url": [
   "setup-intent-request-fields",
   "setup-intent-guide-required",
   "setup-intent-return-url"
  ],
  "/components/schemas/SetupIntentCreate/properties/usage": [
   "setup-intent-request-fields",
   "setup-intent-guide-required"
  ],
  "/components/schemas/SetupIntentList": [
   "charge-list-envelope"
  ],
  "/components/schemas/SetupIntentUpdate": [
   "setup-intent-request-types",
   "setup-intent-request-fields"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_data": [
   "setup-intent-payment-method-data"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_options": [
   "setup-intent-payment-method-options"
  ],
  "/components/schemas/SetupIntentUpdate/properties/payment_method_types": [
   "setup-intent-request-fields"
  ],
  "/components/schemas/SpeiOptionsInput/properties/curp": [
   "payment-method-sample-identities"
  ],
  "/components/schemas/SpeiOptionsInput/properties/rfc_pf": [
   "payment-method-sample-identities"
  ],
  "/components/schemas/Subscription": [
   "subscription-object-unseen"
  ],
  "/components/schemas/Subscription/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/Subscription/properties/customer": [
   "subscription-customer-expandable"
  ],
  "/components/schemas/Subscription/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/Subscription/properties/items": [
   "subscription-object-unseen"
  ],
  "/components/schemas/Subscription/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionCreate/properties/add_invoice_items": [
   "subscription-add-invoice-items"
  ],
  "/components/schemas/SubscriptionCreate/properties/collection_method": [
   "invoice-open-values"
  ],
  "/components/schemas/SubscriptionCreate/properties/currency": [
   "subscription-payment-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/customer": [
   "subscription-customer-expandable"
  ],
  "/components/schemas/SubscriptionCreate/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/price": [
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/price_data": [
   "subscription-add-invoice-items",
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionInvoiceItemInput/properties/quantity": [
   "subscription-numeric-types",
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionItem/properties/billing_thresholds": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/created": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/id": [
   "invoice-id-prefixes"
  ],
  "/components/schemas/SubscriptionItem/properties/metadata": [
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItem/properties/object": [
   "invoice-object-names"
  ],
  "/components/schemas/SubscriptionItem/properties/price": [
   "invoice-price-shape",
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/quantity": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/subscription": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItem/properties/tax_rates": [
   "subscription-item-fields-cut"
  ],
  "/components/schemas/SubscriptionItemChangeInput/properties/quantity": [
   "subscription-update-quantity"
  ],
  "/components/schemas/SubscriptionItemCreate/properties/metadata": [
   "subscription-item-metadata-required",
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/metadata": [
   "subscription-item-metadata-required",
   "subscription-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price": [
   "subscription-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price_data": [
   "subscription-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/quantity": [
   "subscription-numeric-types"
  ],
  "/components/schemas/SubscriptionLineItemPriceData": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/billing_scheme": [
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/currency": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/product": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/product_data": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers_mode": [
   "subscription-line-price-data",
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/unit_amount": [
   "subscription-line-price-data"
  ],
  "/components/schemas/SubscriptionList/properties/data": [
   "subscription-list-items"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/payment_method_options": [
   "subscription-nesting"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/payment_method_types": [
   "subscription-payment-method-types",
   "subscription-nesting",
   "subscription-payment-methods"
  ],
  "/components/schemas/SubscriptionPaymentSettingsInput/properties/save_default_payment_method": [
   "subscription-nesting",
   "subscription-open-values"
  ],
  "/components/schemas/SubscriptionPriceData/properties/currency": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/product": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/recurring": [
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionPriceData/properties/unit_amount": [
   "subscription-numeric-types",
   "subscription-price-data-cut"
  ],
  "/components/schemas/SubscriptionUpdate": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/cancel_at_period_end": [
   "subscription-calls-unseen"
  ],
  "/components/schemas/SubscriptionUpdate/properties/items": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/line_items": [
   "subscription-update-two-forms"
  ],
  "/components/schemas/SubscriptionUpdate/properties/proration_behavior": [
   "subscription-update-two-forms",
   "subscription-open-values"
  ],
  "/components/schemas/TimestampMs": [
   "timestamps-seconds",
   "core-timestamp-tolerance"
  ],
  "/components/schemas/UpiAddressInput": [
   "destination-required"
  ],
  "/components/schemas/UpiOptionsInput/properties/app_type": [
   "payment-method-upi-app-type"
  ],
  "/components/schemas/UploadedFile/properties/created": [
   "file-timestamps"
  ],
  "/components/schemas/UploadedFile/properties/expires_at": [
   "file-timestamps"
  ],
  "/components/schemas/UploadedFile/properties/purpose": [
   "file-purpose"
  ],
  "/components/schemas/UploadedFile/properties/url": [
   "file-url-key"
  ],
  "/components/schemas/WebhookEndpoint/properties/api_version": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/description": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/id": [
   "webhook-endpoint-required"
  ],
  "/components/schemas/WebhookEndpoint/properties/metadata": [
   "webhook-endpoint-nulls"
  ],
  "/components/schemas/WebhookEndpoint/properties/object": [
   "webhook-endpoint-required"
  ],
  "/components/schemas/WebhookEndpoint/properties/secret": [
   "webhook-secret-form",
   "webhook-secret-returned",
   "webhook-endpoint-list-secret",
   "webhook-endpoint-secret-length"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/api_version": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/description": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/enabled_events": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/metadata": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/url": [
   "webhook-endpoint-create-body"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/description": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/disabled": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/enabled_events": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/metadata": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/url": [
   "webhook-endpoint-update-unseen"
  ],
  "/components/schemas/WechatPayOptionsInput/properties/terminal_type": [
   "payment-method-wechat-terminal-type"
  ],
  "/components/securitySchemes/secretKey": [
   "core-publishable-prefix",
   "core-key-shape",
   "core-other-authentication",
   "customers-header-parameters"
  ],
  "/info": [
   "core-similar-names"
  ],
  "/paths/~1v1~1balance/get": [
   "balance-headers",
   "balance-transactions"
  ],
  "/paths/~1v1~1beneficiaries/get": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries/post/responses/200": [
   "beneficiary-create-answer"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/delete": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post": [
   "beneficiary-undocumented-operations"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post/responses/200": [
   "beneficiary-create-answer"
  ],
  "/paths/~1v1~1charges~1list/get": [
   "charge-list-path",
   "charge-list-filters"
  ],
  "/paths/~1v1~1charges~1list/get/parameters": [
   "setup-intent-content-headers",
   "charge-list-filters"
  ],
  "/paths/~1v1~1charges~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1checkout~1sessions/post": [
   "core-browser-flows",
   "subscription-guide"
  ],
  "/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get/parameters": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get": [
   "session-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get/parameters": [
   "session-list-filters"
  ],
  "/paths/~1v1~1coupons/get": [
   "coupon-third-page"
  ],
  "/paths/~1v1~1customers/get": [
   "customers-unseen-operations"
  ],
  "/paths/~1v1~1customers/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers/post/requestBody": [
   "customers-create-fields"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get": [
   "payment-methods-list-path",
   "payment-methods-list-guide-body"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters": [
   "customers-header-parameters",
   "payment-methods-list-cursors"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods~1{paymentmethod_id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/delete": [
   "customers-unseen-operations"
  ],
  "/paths/~1v1~1customers~1{id}/delete/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/get": [
   "customers-retrieve-body"
  ],
  "/paths/~1v1~1customers~1{id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1customers~1{id}/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1disputes~1list/get": [
   "dispute-in-development",
   "dispute-list-path",
   "dispute-list-filters"
  ],
  "/paths/~1v1~1disputes~1list/get/parameters": [
   "setup-intent-content-headers",
   "dispute-list-filters"
  ],
  "/paths/~1v1~1disputes~1{id}/get": [
   "dispute-operations-unseen",
   "dispute-in-development"
  ],
  "/paths/~1v1~1disputes~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}/post": [
   "dispute-operations-unseen",
   "dispute-in-development"
  ],
  "/paths/~1v1~1disputes~1{id}/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post": [
   "dispute-in-development",
   "dispute-close-meaning"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post/responses/200": [
   "dispute-close-answer"
  ],
  "/paths/~1v1~1events~1{id}/get": [
   "event-list-missing"
  ],
  "/paths/~1v1~1events~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1events~1{id}/get/parameters/0": [
   "event-path-blank"
  ],
  "/paths/~1v1~1files/post": [
   "file-upload-request"
  ],
  "/paths/~1v1~1files/post/requestBody/content/multipart~1form-data": [
   "file-upload-request"
  ],
  "/paths/~1v1~1files~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1invoiceitems/post": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/get": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1invoices~1{id}/delete": [
   "invoice-delete-method"
  ],
  "/paths/~1v1~1invoices~1{id}/get": [
   "invoice-retrieve-unseen"
  ],
  "/paths/~1v1~1invoices~1{id}~1add_lines/post/responses/200": [
   "invoice-add-lines-answer"
  ],
  "/paths/~1v1~1issuing~1authorizations/get": [
   "issuing-developing"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/parameters/2": [
   "issuing-authorization-status"
  ],
  "/paths/~1v1~1issuing~1cardholders/get/parameters": [
   "core-list-other-paging",
   "issuing-cardholder-list-body"
  ],
  "/paths/~1v1~1issuing~1cardholders~1{id}/post": [
   "issuing-cardholder-update"
  ],
  "/paths/~1v1~1issuing~1cards/get/parameters": [
   "core-list-other-paging"
  ],
  "/paths/~1v1~1issuing~1cards/get/parameters/1": [
   "issuing-card-type"
  ],
  "/paths/~1v1~1issuing~1cards/post": [
   "issuing-card-create"
  ],
  "/paths/~1v1~1issuing~1cards~1{id}/get/parameters/1": [
   "issuing-card-expand"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/get": [
   "issuing-transaction-retrieve"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/post": [
   "issuing-developing"
  ],
  "/paths/~1v1~1payment_intents/get": [
   "core-list-get-body"
  ],
  "/paths/~1v1~1payment_intents/get/parameters": [
   "core-list-get-body"
  ],
  "/paths/~1v1~1payment_intents/post": [
   "core-browser-flows"
  ],
  "/paths/~1v1~1payment_intents/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1payment_intents/post/responses": [
   "status-422"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/responses/200": [
   "core-response-headers"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1confirm/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1payment_links/get": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links/get/parameters": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links/get/parameters/3": [
   "payment-link-list-active"
  ],
  "/paths/~1v1~1payment_links/post": [
   "payment-link-create-unseen"
  ],
  "/paths/~1v1~1payment_links~1{id}/post": [
   "payment-link-update-path"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get/parameters": [
   "payment-link-list-filters"
  ],
  "/paths/~1v1~1payment_methods/get": [
   "payment-methods-list-path",
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods/get/parameters": [
   "customers-header-parameters",
   "payment-methods-list-cursors"
  ],
  "/paths/~1v1~1payment_methods/post": [
   "payment-methods-create-state"
  ],
  "/paths/~1v1~1payment_methods/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1attach/post": [
   "payment-methods-savable"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1attach/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post": [
   "payment-methods-unseen-pages"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post/parameters": [
   "customers-header-parameters"
  ],
  "/paths/~1v1~1payouts/post": [
   "payout-speed"
  ],
  "/paths/~1v1~1payouts~1list/get": [
   "payout-list-path",
   "payout-list-filters"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters": [
   "payout-list-filters"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/4": [
   "payout-list-status"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/5": [
   "payout-list-destination"
  ],
  "/paths/~1v1~1prices/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1prices/post/responses/200": [
   "price-response-of-two-requests"
  ],
  "/paths/~1v1~1products/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1products/post/responses/200": [
   "core-response-headers"
  ],
  "/paths/~1v1~1promotion_code/post": [
   "promotion-code-path"
  ],
  "/paths/~1v1~1promotion_code~1{id}/get": [
   "promotion-code-path",
   "promotion-code-second-page"
  ],
  "/paths/~1v1~1refunds/post": [
   "payment-method-transfer-uk",
   "alipay-partial-refunds"
  ],
  "/paths/~1v1~1refunds/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/get/parameters": [
   "content-headers"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/get/parameters/0": [
   "refund-path-parameter"
  ],
  "/paths/~1v1~1setup_attempts~1list/get": [
   "setup-intent-list-path",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters": [
   "setup-intent-content-headers",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters/0": [
   "setup-attempt-intent-required"
  ],
  "/paths/~1v1~1setup_intents/get": [
   "setup-intent-operations-unseen",
   "setup-intent-list-path",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_intents/get/parameters": [
   "setup-intent-content-headers",
   "setup-intent-list-filters"
  ],
  "/paths/~1v1~1setup_intents/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents/post/requestBody": [
   "setup-intent-guide-required"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get": [
   "setup-intent-operations-unseen"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters/1": [
   "setup-intent-client-secret"
  ],
  "/paths/~1v1~1setup_intents~1{id}/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post": [
   "setup-intent-operations-unseen"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post/requestBody": [
   "setup-intent-cancellation-reason"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1confirm/post": [
   "setup-intent-page-marks"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1confirm/post/parameters": [
   "setup-intent-content-headers"
  ],
  "/paths/~1v1~1subscription_items/post": [
   "invoice-item-path-naming"
  ],
  "/paths/~1v1~1subscriptions/post": [
   "subscription-guide"
  ],
  "/paths/~1v1~1subscriptions~1{id}/delete": [
   "subscription-calls-unseen"
  ],
  "/paths/~1v1~1subscriptions~1{id}/get": [
   "subscription-calls-unseen"
  ],
  "/paths/~1v1~1subscriptions~1{id}/post": [
   "subscription-update-path"
  ],
  "/paths/~1v1~1webhook_endpoints/post": [
   "webhook-delivery"
  ],
  "/paths/~1v1~1webhook_endpoints/post/requestBody/content/application~1json": [
   "content-type"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/delete": [
   "webhook-endpoint-delete-unseen"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/post": [
   "webhook-endpoint-update-unseen"
  ],
  "/security": [
   "core-other-authentication"
  ],
  "/servers": [
   "core-three-d-secure-pages"
  ],
  "/servers/0": [
   "host-spelling",
   "core-transport"
  ],
  "/servers/1": [
   "host-spelling",
   "core-transport"
  ],
  "/tags": [
   "core-navigation-groups",
   "accounts-group"
  ],
  "/webhooks/charge.refund.updated/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.canceled/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.created/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-header-name",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.payment_failed/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.requires_action/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.succeeded/post/parameters/0": [
   "webhook-timestamp-unit",
   "webhook-signature-encoding",
   "webhook-signature-elements",
   "webhook-tolerance",
   "webhook-raw-body"
  ],
  "/webhooks/payment_intent.succeeded/post/responses/2XX": [
   "webhook-delivery"
  ],
  "/webhooks/payout.updated/post": [
   "payout-events"
  ],
  "/webhooks/setup_intent.created/post": [
   "setup-intent-events"
  ],
  "/webhooks/setup_intent.succeeded/post": [
   "setup-intent-events"
  ]
 },
 "questions": {
  "/components/parameters/Created": [
   "common-list-created-filter",
   "issuing-cards-created-filter-name"
  ],
  "/components/parameters/IdempotencyKey": [
   "common-idempotency-operations",
   "common-idempotency-key-limits",
   "common-idempotency-replay"
  ],
  "/components/responses/TooManyRequests": [
   "common-rate-limits"
  ],
  "/components/schemas/AlipayAccountInput": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/Amount": [
   "common-currency-exponents"
  ],
  "/components/schemas/Balance/properties/available": [
   "balance-zero",
   "balance-test-mode"
  ],
  "/components/schemas/Balance/properties/pending": [
   "balance-pending",
   "balance-settlement"
  ],
  "/components/schemas/BalanceAmount/properties/amount": [
   "balance-unit"
  ],
  "/components/schemas/BankAccountChina/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountEurozone/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-iban-account-number",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountEurozone/properties/country": [
   "payouts-destination-euro-countries"
  ],
  "/components/schemas/BankAccountEurozone/properties/routing_number": [
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountOther": [
   "payouts-destination-unread-countries"
  ],
  "/components/schemas/BankAccountOther/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountOther/properties/routing_type": [
   "payouts-destination-routing-types"
  ],
  "/components/schemas/BankAccountSouthAfrica/properties/account_number": [
   "payouts-test-values"
  ],
  "/components/schemas/BankAccountUnitedKingdom/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/account_number": [
   "payouts-test-values",
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BankAccountUnitedStates/properties/routing_number": [
   "payouts-destination-number-formats"
  ],
  "/components/schemas/BeneficiaryCreate/properties/destination_data": [
   "beneficiaries-create-body"
  ],
  "/components/schemas/BeneficiaryCreate/properties/entity": [
   "beneficiaries-create-body"
  ],
  "/components/schemas/BeneficiaryUpdate": [
   "beneficiaries-update"
  ],
  "/components/schemas/CardData/properties/exp_month": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/exp_year": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/name": [
   "payment-methods-card-input"
  ],
  "/components/schemas/CardData/properties/number": [
   "common-test-cards"
  ],
  "/components/schemas/CardOptionsInput/properties/capture_method": [
   "payment-methods-card-capture-method"
  ],
  "/components/schemas/CardOptionsInput/properties/request_three_d_secure": [
   "payment-methods-three-d-secure-values"
  ],
  "/components/schemas/Charge": [
   "charges-fields"
  ],
  "/components/schemas/Charge/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Charge/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Charge/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Charge/properties/status": [
   "charges-statuses"
  ],
  "/components/schemas/ChargeRefundUpdatedEvent/properties/data": [
   "events-refund-object"
  ],
  "/components/schemas/CheckoutPaymentIntentData": [
   "checkout-sessions-payment-intent-settings"
  ],
  "/components/schemas/CheckoutSession": [
   "checkout-sessions-remaining-fields"
  ],
  "/components/schemas/CheckoutSession/properties/allowPromotionCodes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSession/properties/customer_details": [
   "checkout-sessions-customer-details"
  ],
  "/components/schemas/CheckoutSession/properties/live_mode": [
   "checkout-sessions-live-mode"
  ],
  "/components/schemas/CheckoutSession/properties/livemode": [
   "checkout-sessions-live-mode"
  ],
  "/components/schemas/CheckoutSession/properties/payment_intent": [
   "checkout-sessions-intent-afterwards"
  ],
  "/components/schemas/CheckoutSession/properties/payment_method_types": [
   "checkout-sessions-offered-methods"
  ],
  "/components/schemas/CheckoutSession/properties/payment_status": [
   "checkout-sessions-statuses"
  ],
  "/components/schemas/CheckoutSession/properties/status": [
   "checkout-sessions-statuses"
  ],
  "/components/schemas/CheckoutSession/properties/subscription": [
   "checkout-sessions-subscription-answer"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allowPromotionCodes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/allow_promotion_codes": [
   "checkout-sessions-promotion-codes"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/billing_address_collection": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/cancel_url": [
   "checkout-sessions-canceled",
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/client_reference_id": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/customer_email": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/discounts": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/expires_at": [
   "checkout-sessions-expires-at"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/mode": [
   "checkout-sessions-setup-mode",
   "checkout-sessions-recurring-price"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/payment_method_types": [
   "checkout-sessions-offered-methods"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/shipping_address_collection": [
   "checkout-sessions-inferred-fields"
  ],
  "/components/schemas/CheckoutSessionCreate/properties/success_url": [
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/CheckoutSessionDiscountInput/properties/coupon": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionDiscountInput/properties/promotion_code": [
   "checkout-sessions-discounts"
  ],
  "/components/schemas/CheckoutSessionSubscriptionInput/properties/metadata": [
   "checkout-sessions-subscription-settings"
  ],
  "/components/schemas/CheckoutSessionSubscriptionInput/properties/trial_period_days": [
   "checkout-sessions-subscription-settings"
  ],
  "/components/schemas/CheckoutSessionTotalDetails/properties/amount_discount": [
   "coupons-rounding"
  ],
  "/components/schemas/Coupon/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Coupon/properties/currency_options": [
   "coupons-currency-options"
  ],
  "/components/schemas/Coupon/properties/duration_in_days": [
   "coupons-duration-types"
  ],
  "/components/schemas/Coupon/properties/duration_in_weeks": [
   "coupons-duration-types"
  ],
  "/components/schemas/Coupon/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Coupon/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Coupon/properties/percent_off": [
   "coupons-rounding"
  ],
  "/components/schemas/CouponCreate": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/amount_off": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/applies_to": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/duration_in_months": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/max_redemptions": [
   "coupons-limits"
  ],
  "/components/schemas/CouponCreate/properties/percent_off": [
   "coupons-required-fields"
  ],
  "/components/schemas/CouponCreate/properties/redeem_by": [
   "coupons-limits"
  ],
  "/components/schemas/Currency": [
   "common-currencies",
   "common-currency-case"
  ],
  "/components/schemas/Customer/properties/balance": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/currency": [
   "customers-answer-fields"
  ],
  "/components/schemas/Customer/properties/preferred_locales": [
   "customers-answer-fields"
  ],
  "/components/schemas/CustomerCreate": [
   "customers-create-fields"
  ],
  "/components/schemas/CustomerCreate/properties/payment_method": [
   "customers-payment-method"
  ],
  "/components/schemas/CustomerUpdate/properties/payment_method": [
   "customers-payment-method"
  ],
  "/components/schemas/DestinationData/properties/destination_type": [
   "payouts-destination-types"
  ],
  "/components/schemas/DestinationData/properties/imps": [
   "payouts-destination-upi-answer"
  ],
  "/components/schemas/DestinationData/properties/upi": [
   "payouts-destination-upi-answer"
  ],
  "/components/schemas/DestinationOther": [
   "payouts-destination-mobile-money"
  ],
  "/components/schemas/DestinationOther/properties/card": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/DestinationOther/properties/carrier_billing": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/DestinationOther/properties/destination_type": [
   "payouts-destination-types"
  ],
  "/components/schemas/DestinationOther/properties/imps": [
   "payouts-destination-unread-members"
  ],
  "/components/schemas/Dispute": [
   "disputes-shape"
  ],
  "/components/schemas/Dispute/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Dispute/properties/metadata": [
   "disputes-metadata-keys"
  ],
  "/components/schemas/Dispute/properties/reason": [
   "disputes-reasons"
  ],
  "/components/schemas/Dispute/properties/status": [
   "disputes-statuses",
   "disputes-close-effect"
  ],
  "/components/schemas/DisputeEvidence": [
   "disputes-evidence-types"
  ],
  "/components/schemas/DisputeEvidenceInput": [
   "disputes-evidence-types"
  ],
  "/components/schemas/DisputeUpdate": [
   "disputes-update"
  ],
  "/components/schemas/DisputeUpdate/properties/submit": [
   "disputes-update"
  ],
  "/components/schemas/ErrorDetail": [
   "common-error-fields"
  ],
  "/components/schemas/ErrorDetail/properties/code": [
   "common-error-codes"
  ],
  "/components/schemas/ErrorDetail/properties/message": [
   "common-error-fields"
  ],
  "/components/schemas/ErrorResponse": [
   "common-error-envelope"
  ],
  "/components/schemas/Event/properties/created": [
   "events-order"
  ],
  "/components/schemas/Event/properties/pending_webhooks": [
   "webhook-endpoints-retry-schedule"
  ],
  "/components/schemas/EventData/properties/previous_attributes": [
   "events-previous-attributes"
  ],
  "/components/schemas/EventType": [
   "checkout-sessions-canceled",
   "events-types",
   "events-dispute-end",
   "subscriptions-events"
  ],
  "/components/schemas/FileCreate": [
   "files-upload-request"
  ],
  "/components/schemas/FileCreate/properties/file": [
   "files-limits"
  ],
  "/components/schemas/FileCreate/properties/purpose": [
   "files-purposes"
  ],
  "/components/schemas/Invoice": [
   "invoices-remaining-fields"
  ],
  "/components/schemas/Invoice/properties/amount_precision": [
   "invoices-amount-precision"
  ],
  "/components/schemas/Invoice/properties/billing_reason": [
   "invoices-remaining-fields"
  ],
  "/components/schemas/Invoice/properties/collection_method": [
   "invoices-collection-methods"
  ],
  "/components/schemas/Invoice/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Invoice/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Invoice/properties/period_end": [
   "invoices-period-format"
  ],
  "/components/schemas/Invoice/properties/period_start": [
   "invoices-period-format"
  ],
  "/components/schemas/Invoice/properties/status": [
   "invoices-statuses"
  ],
  "/components/schemas/InvoiceCreate": [
   "invoices-create-fields"
  ],
  "/components/schemas/InvoiceCreate/properties/collection_method": [
   "invoices-collection-methods"
  ],
  "/components/schemas/InvoiceItem": [
   "invoice-items-remaining-fields"
  ],
  "/components/schemas/InvoiceItem/properties/date": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoiceItem/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/InvoiceItem/properties/invoice": [
   "invoice-items-pending"
  ],
  "/components/schemas/InvoiceItem/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/InvoiceItemCreate": [
   "invoice-items-create-fields"
  ],
  "/components/schemas/InvoiceItemCreate/properties/invoice": [
   "invoice-items-pending"
  ],
  "/components/schemas/InvoiceLine": [
   "invoices-line-fields"
  ],
  "/components/schemas/InvoiceLineInput": [
   "invoices-add-lines"
  ],
  "/components/schemas/InvoicePeriod/properties/end": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriod/properties/start": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriodInput/properties/end": [
   "invoice-items-period-format"
  ],
  "/components/schemas/InvoicePeriodInput/properties/start": [
   "invoice-items-period-format"
  ],
  "/components/schemas/IssuingAuthorization": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingAuthorization/properties/amount": [
   "issuing-authorizations-expiry"
  ],
  "/components/schemas/IssuingAuthorization/properties/currency": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingAuthorization/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingAuthorization/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingAuthorization/properties/status": [
   "issuing-authorizations-statuses"
  ],
  "/components/schemas/IssuingCard/properties/cvc": [
   "issuing-cards-number-and-cvc"
  ],
  "/components/schemas/IssuingCard/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCard/properties/metadata": [
   "issuing-cards-metadata-type"
  ],
  "/components/schemas/IssuingCard/properties/number": [
   "issuing-cards-number-and-cvc"
  ],
  "/components/schemas/IssuingCard/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCard/properties/spending_controls": [
   "issuing-cards-spending-controls"
  ],
  "/components/schemas/IssuingCard/properties/status": [
   "issuing-cards-first-status"
  ],
  "/components/schemas/IssuingCard/properties/type": [
   "issuing-cards-physical-cards"
  ],
  "/components/schemas/IssuingCardCreate": [
   "issuing-cards-create"
  ],
  "/components/schemas/IssuingCardCreate/properties/spending_controls": [
   "issuing-cards-spending-controls"
  ],
  "/components/schemas/IssuingCardCreate/properties/type": [
   "issuing-cards-physical-cards"
  ],
  "/components/schemas/IssuingCardUpdate": [
   "issuing-cards-update-fields"
  ],
  "/components/schemas/IssuingCardUpdate/properties/metadata": [
   "issuing-cards-metadata-type"
  ],
  "/components/schemas/IssuingCardholder": [
   "issuing-cardholders-fields"
  ],
  "/components/schemas/IssuingCardholder/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCardholder/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingCardholder/properties/requirements": [
   "issuing-cardholders-requirements"
  ],
  "/components/schemas/IssuingCardholder/properties/status": [
   "issuing-cardholders-statuses"
  ],
  "/components/schemas/IssuingCardholderBilling/properties/address": [
   "issuing-cardholders-fields"
  ],
  "/components/schemas/IssuingCardholderCreate": [
   "issuing-cardholders-create-fields"
  ],
  "/components/schemas/IssuingCardholderUpdate": [
   "issuing-cardholders-update"
  ],
  "/components/schemas/IssuingMerchant": [
   "issuing-authorizations-fields"
  ],
  "/components/schemas/IssuingTransaction": [
   "issuing-transactions-network-data"
  ],
  "/components/schemas/IssuingTransaction/properties/created": [
   "issuing-transactions-created-format"
  ],
  "/components/schemas/IssuingTransaction/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingTransaction/properties/metadata": [
   "issuing-transactions-metadata-type"
  ],
  "/components/schemas/IssuingTransaction/properties/network_data": [
   "issuing-transactions-network-data"
  ],
  "/components/schemas/IssuingTransaction/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/IssuingTransactionUpdate/properties/metadata": [
   "issuing-transactions-metadata-type"
  ],
  "/components/schemas/LineItem/properties/amount_subtotal": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItem/properties/amount_total": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItem/properties/quantity": [
   "payment-links-line-item-types"
  ],
  "/components/schemas/LineItemList/properties/has_more": [
   "common-list-has-more-null"
  ],
  "/components/schemas/LineItemWithPrice/properties/price": [
   "checkout-sessions-recurring-price"
  ],
  "/components/schemas/Metadata": [
   "common-metadata-limits"
  ],
  "/components/schemas/MobileMoneyData/properties/provider_code": [
   "payment-methods-mobile-money-operators"
  ],
  "/components/schemas/NextAction/properties/ddc_redirect": [
   "payment-intents-ddc-redirect"
  ],
  "/components/schemas/NextAction/properties/type": [
   "payment-intents-next-action-types"
  ],
  "/components/schemas/PayeeBankAccount/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/PayeeBankAccount/properties/routing_type": [
   "payouts-destination-routing-types"
  ],
  "/components/schemas/PayerDetailsInput/properties/address": [
   "payment-methods-bank-transfer-europe"
  ],
  "/components/schemas/PaymentIntent": [
   "payment-intents-absent-members"
  ],
  "/components/schemas/PaymentIntent/properties/3ds_status": [
   "payment-intents-three-d-secure-status"
  ],
  "/components/schemas/PaymentIntent/properties/amount": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/amount_capturable": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/amount_received": [
   "payment-intents-captured-amount"
  ],
  "/components/schemas/PaymentIntent/properties/cancel_at": [
   "payment-intents-cancel-at"
  ],
  "/components/schemas/PaymentIntent/properties/charges": [
   "payment-intents-charges"
  ],
  "/components/schemas/PaymentIntent/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntent/properties/last_payment_error": [
   "payment-intents-last-payment-error"
  ],
  "/components/schemas/PaymentIntent/properties/latest_charge": [
   "payment-intents-charges"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_options": [
   "payment-intents-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/payment_method_types": [
   "payment-intents-json-strings"
  ],
  "/components/schemas/PaymentIntent/properties/status": [
   "payment-intents-statuses",
   "payment-intents-status-after-create"
  ],
  "/components/schemas/PaymentIntentConfirm": [
   "payment-intents-confirm-fields"
  ],
  "/components/schemas/PaymentIntentConfirm/properties/off_session": [
   "payment-intents-off-session-spelling",
   "payment-intents-off-session-challenge"
  ],
  "/components/schemas/PaymentIntentCreate": [
   "payment-intents-create-fields"
  ],
  "/components/schemas/PaymentIntentCreate/properties/amount": [
   "payment-intents-amount-limits",
   "payment-methods-thai-limits",
   "payment-methods-paynow-limits",
   "payment-methods-spei-maximum",
   "payment-methods-bank-transfer-europe",
   "payment-methods-mobile-money-minimum"
  ],
  "/components/schemas/PaymentIntentCreate/properties/capture_method": [
   "payment-intents-authorization-lifetime",
   "payment-methods-card-capture-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntentCreate/properties/currency": [
   "payment-methods-wallet-currencies",
   "payment-methods-unionpay-currencies",
   "payment-methods-bank-transfer-europe"
  ],
  "/components/schemas/PaymentIntentCreate/properties/off-session": [
   "payment-intents-off-session-spelling",
   "payment-intents-off-session-challenge"
  ],
  "/components/schemas/PaymentIntentCreate/properties/payment_method_types": [
   "payment-methods-crypto-type"
  ],
  "/components/schemas/PaymentIntentCreate/properties/return_url": [
   "checkout-sessions-return-parameters"
  ],
  "/components/schemas/PaymentIntentCreate/properties/setup_future_usage": [
   "payment-methods-bancontact-recurring"
  ],
  "/components/schemas/PaymentIntentUpdate": [
   "payment-intents-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/amount": [
   "payment-intents-amount-limits"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirm": [
   "payment-intents-update-fields"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/confirmation_method": [
   "payment-intents-confirmation-method"
  ],
  "/components/schemas/PaymentIntentUpdate/properties/off-session": [
   "payment-intents-off-session-spelling"
  ],
  "/components/schemas/PaymentLink/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PaymentLink/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PaymentLink/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/hosted_confirmation": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletion/properties/redirect": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/hosted_confirmation": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkAfterCompletionInput/properties/redirect": [
   "payment-links-after-completion"
  ],
  "/components/schemas/PaymentLinkCreate": [
   "payment-links-create-fields"
  ],
  "/components/schemas/PaymentLinkUpdate": [
   "payment-links-update-fields"
  ],
  "/components/schemas/PaymentMethod/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PaymentMethod/properties/metadata": [
   "payment-methods-metadata-place"
  ],
  "/components/schemas/PaymentMethod/properties/object": [
   "payment-methods-object-name"
  ],
  "/components/schemas/PaymentMethodCard/properties/brand": [
   "payment-methods-card-brands"
  ],
  "/components/schemas/PaymentMethodCard/properties/metadata": [
   "payment-methods-metadata-place"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_month": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/exp_year": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/name": [
   "payment-methods-card-input"
  ],
  "/components/schemas/PaymentMethodCardInput/properties/number": [
   "common-test-cards"
  ],
  "/components/schemas/PaymentMethodDataAlipayPlus/properties/alipayplus": [
   "payment-methods-wallet-data"
  ],
  "/components/schemas/PaymentMethodDataBankRedirect": [
   "payment-methods-bancontact-recurring"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit": [
   "payment-methods-sepa-refunds"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/sepa_debit": [
   "payment-methods-wallet-data",
   "payment-methods-sepa-mandate"
  ],
  "/components/schemas/PaymentMethodDataSepaDebit/properties/type": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodDataWechatPay/properties/wechat_pay": [
   "payment-methods-wallet-data"
  ],
  "/components/schemas/PaymentMethodDataWithPayer": [
   "payment-methods-bank-transfer-uk"
  ],
  "/components/schemas/PaymentMethodOptionsInput": [
   "payment-methods-option-keys"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/dana": [
   "payment-methods-wallet-terminal-types"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodOptionsInput/properties/sepa_debit": [
   "payment-methods-sepa-name"
  ],
  "/components/schemas/PaymentMethodType": [
   "payment-methods-type-values",
   "payment-methods-apple-pay-google-pay",
   "payment-methods-crypto-type",
   "payment-methods-vietnam-types",
   "payment-methods-withdrawn-methods",
   "payment-methods-unread-methods",
   "payment-methods-akulaku"
  ],
  "/components/schemas/PaymentMethodUpdate": [
   "payment-methods-update-fields"
  ],
  "/components/schemas/Payout/properties/amount": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/beneficiary_data": [
   "payouts-inline-beneficiary"
  ],
  "/components/schemas/Payout/properties/currency": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/destination": [
   "payouts-answer-shape"
  ],
  "/components/schemas/Payout/properties/failure_code": [
   "payouts-failure-codes"
  ],
  "/components/schemas/Payout/properties/merchant_payout_id": [
   "payouts-merchant-payout-id"
  ],
  "/components/schemas/Payout/properties/payment_amount": [
   "payouts-exchange-rate"
  ],
  "/components/schemas/Payout/properties/source_amount": [
   "payouts-exchange-rate"
  ],
  "/components/schemas/Payout/properties/status": [
   "payouts-first-status",
   "payouts-speed"
  ],
  "/components/schemas/PayoutCreate/properties/beneficiary_data": [
   "payouts-corridor-currency",
   "payouts-inline-beneficiary"
  ],
  "/components/schemas/PayoutCreate/properties/merchant_payout_id": [
   "payouts-merchant-payout-id"
  ],
  "/components/schemas/PayoutCreate/properties/metadata": [
   "payouts-documents"
  ],
  "/components/schemas/PayoutCreate/properties/payment_amount": [
   "payouts-required-fields",
   "payouts-binding-amount",
   "payouts-limits"
  ],
  "/components/schemas/PayoutCreate/properties/payment_currency": [
   "payouts-required-fields",
   "payouts-corridor-currency"
  ],
  "/components/schemas/PayoutCreate/properties/source_amount": [
   "payouts-required-fields",
   "payouts-binding-amount"
  ],
  "/components/schemas/PayoutCreate/properties/source_currency": [
   "payouts-required-fields"
  ],
  "/components/schemas/PayoutCreate/properties/type": [
   "payouts-older-type"
  ],
  "/components/schemas/PayoutDestination/properties/account_holder_type": [
   "payouts-destination-holder-types"
  ],
  "/components/schemas/Price/properties/recurring": [
   "prices-recurring-in-answers"
  ],
  "/components/schemas/PriceCreate/properties/tiers": [
   "prices-tiers"
  ],
  "/components/schemas/PriceCreate/properties/tiers_mode": [
   "prices-tiers"
  ],
  "/components/schemas/PriceRecurringInput/properties/interval_count": [
   "subscription-items-number-types"
  ],
  "/components/schemas/PriceRecurringInput/properties/usage_type": [
   "prices-metered-usage"
  ],
  "/components/schemas/PriceTier/properties/flat_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/PriceTier/properties/unit_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/PriceTier/properties/up_to": [
   "prices-tier-types"
  ],
  "/components/schemas/ProductUpdate": [
   "products-update"
  ],
  "/components/schemas/PromotionCode/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/PromotionCode/properties/expires_at": [
   "promotion-codes-expires-at"
  ],
  "/components/schemas/PromotionCode/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PromotionCode/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/PromotionCodeCreate": [
   "promotion-codes-required-fields"
  ],
  "/components/schemas/PromotionCodeCreate/properties/code": [
   "promotion-codes-required-fields"
  ],
  "/components/schemas/PromotionCodeCreate/properties/expires_at": [
   "promotion-codes-expires-at"
  ],
  "/components/schemas/Refund/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/Refund/properties/status": [
   "refunds-statuses"
  ],
  "/components/schemas/RefundCreate/properties/amount": [
   "refunds-amount-type"
  ],
  "/components/schemas/RefundCreate/properties/payment_intent": [
   "refunds-without-payment-intent"
  ],
  "/components/schemas/RefundCreate/properties/reason": [
   "refunds-reasons"
  ],
  "/components/schemas/SepaDebitOptionsInput": [
   "payment-methods-sepa-mandate"
  ],
  "/components/schemas/SetupAttempt": [
   "setup-intents-attempts"
  ],
  "/components/schemas/SetupIntent": [
   "setup-intents-object"
  ],
  "/components/schemas/SetupIntent/properties/last_setup_error": [
   "setup-intents-error-details"
  ],
  "/components/schemas/SetupIntent/properties/status": [
   "setup-intents-statuses"
  ],
  "/components/schemas/SetupIntentCancel/properties/cancellation_reason": [
   "setup-intents-cancel"
  ],
  "/components/schemas/SetupIntentConfirm/properties/payment_method_data": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentConfirm/properties/return_url": [
   "setup-intents-return-url"
  ],
  "/components/schemas/SetupIntentCreate": [
   "setup-intents-current-bodies"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_data": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentCreate/properties/payment_method_types": [
   "setup-intents-sepa"
  ],
  "/components/schemas/SetupIntentCreate/properties/return_url": [
   "setup-intents-return-url"
  ],
  "/components/schemas/SetupIntentUpdate": [
   "setup-intents-current-bodies"
  ],
  "/components/schemas/SpeiOptionsInput/properties/curp": [
   "payment-methods-spei-tax-ids"
  ],
  "/components/schemas/SpeiOptionsInput/properties/rfc_pf": [
   "payment-methods-spei-tax-ids"
  ],
  "/components/schemas/Subscription": [
   "subscriptions-object"
  ],
  "/components/schemas/Subscription/properties/collection_method": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/Subscription/properties/customer": [
   "common-expand"
  ],
  "/components/schemas/Subscription/properties/id": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Subscription/properties/object": [
   "common-object-names-and-prefixes"
  ],
  "/components/schemas/Subscription/properties/status": [
   "subscriptions-statuses",
   "subscriptions-failed-renewal"
  ],
  "/components/schemas/SubscriptionCreate/properties/add_invoice_items": [
   "subscriptions-create-nesting"
  ],
  "/components/schemas/SubscriptionCreate/properties/collection_method": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/customer": [
   "common-expand"
  ],
  "/components/schemas/SubscriptionCreate/properties/days_until_due": [
   "subscriptions-collection-methods"
  ],
  "/components/schemas/SubscriptionCreate/properties/payment_settings": [
   "subscriptions-create-nesting"
  ],
  "/components/schemas/SubscriptionItem": [
   "subscription-items-fields"
  ],
  "/components/schemas/SubscriptionItemCreate/properties/metadata": [
   "subscription-items-metadata-type"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price": [
   "subscriptions-price-or-price-data"
  ],
  "/components/schemas/SubscriptionItemInput/properties/price_data": [
   "subscriptions-price-or-price-data"
  ],
  "/components/schemas/SubscriptionLineItemPriceData/properties/tiers_mode": [
   "prices-tiers"
  ],
  "/components/schemas/SubscriptionList/properties/data": [
   "subscriptions-list-answer"
  ],
  "/components/schemas/SubscriptionPriceData/properties/unit_amount": [
   "subscription-items-number-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/flat_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/unit_amount": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionPriceTierInput/properties/up_to": [
   "prices-tier-types"
  ],
  "/components/schemas/SubscriptionUpdate/properties/cancel_at_period_end": [
   "subscriptions-immediate-cancel"
  ],
  "/components/schemas/SubscriptionUpdate/properties/items": [
   "subscriptions-update-items"
  ],
  "/components/schemas/SubscriptionUpdate/properties/line_items": [
   "subscriptions-update-items"
  ],
  "/components/schemas/SubscriptionUpdate/properties/proration_behavior": [
   "subscriptions-proration-behavior"
  ],
  "/components/schemas/UploadedFile/properties/created": [
   "common-timestamp-unit"
  ],
  "/components/schemas/UploadedFile/properties/purpose": [
   "files-purposes"
  ],
  "/components/schemas/UploadedFile/properties/url": [
   "files-download-in-test-mode"
  ],
  "/components/schemas/WebhookEndpoint/properties/api_version": [
   "webhook-endpoints-api-versions"
  ],
  "/components/schemas/WebhookEndpoint/properties/secret": [
   "webhook-endpoints-secret-form",
   "webhook-endpoints-secret-again"
  ],
  "/components/schemas/WebhookEndpoint/properties/status": [
   "webhook-endpoints-after-last-retry"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/api_version": [
   "webhook-endpoints-api-versions"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/enabled_events": [
   "webhook-endpoints-wildcard"
  ],
  "/components/schemas/WebhookEndpointCreate/properties/url": [
   "webhook-endpoints-timeout",
   "webhook-endpoints-redirects",
   "webhook-endpoints-source-addresses"
  ],
  "/components/schemas/WebhookEndpointUpdate": [
   "webhook-endpoints-update"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/disabled": [
   "webhook-endpoints-update"
  ],
  "/components/schemas/WebhookEndpointUpdate/properties/enabled_events": [
   "webhook-endpoints-wildcard"
  ],
  "/components/schemas/WechatPayOptionsInput/properties/terminal_type": [
   "payment-methods-wechat-terminal-types"
  ],
  "/components/securitySchemes/secretKey": [
   "common-publishable-keys"
  ],
  "/info": [
   "common-error-statuses",
   "common-response-headers",
   "common-form-bodies",
   "common-browser-sdk",
   "common-accounts",
   "common-account-selection",
   "common-fx-quotes"
  ],
  "/paths/~1v1~1balance/get": [
   "balance-movements"
  ],
  "/paths/~1v1~1beneficiaries/get": [
   "beneficiaries-list"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/delete": [
   "beneficiaries-delete"
  ],
  "/paths/~1v1~1beneficiaries~1{beneficiary_id}/post": [
   "beneficiaries-update"
  ],
  "/paths/~1v1~1charges~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix",
   "charges-list-filters"
  ],
  "/paths/~1v1~1charges~1list/get/parameters/1": [
   "charges-list-filters"
  ],
  "/paths/~1v1~1checkout~1sessions~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1expire/post": [
   "checkout-sessions-expire",
   "checkout-sessions-intent-afterwards"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1checkout~1sessions~1{id}~1line_items/get/responses/200": [
   "checkout-sessions-line-items-answer"
  ],
  "/paths/~1v1~1coupons/get": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1coupons~1{id}/delete": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1coupons~1{id}/post": [
   "coupons-other-operations"
  ],
  "/paths/~1v1~1customers/get": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers/get/parameters/0": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers~1search": [
   "customers-list-and-search"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters/ending_before": [
   "payment-methods-customer-list-paging"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/parameters/starting_after": [
   "payment-methods-customer-list-paging"
  ],
  "/paths/~1v1~1customers~1{customer_id}~1payment_methods/get/responses/200": [
   "payment-methods-customer-list-answer"
  ],
  "/paths/~1v1~1customers~1{id}/delete": [
   "customers-delete"
  ],
  "/paths/~1v1~1disputes~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix",
   "disputes-released"
  ],
  "/paths/~1v1~1disputes~1{id}/get": [
   "disputes-released",
   "disputes-retrieve"
  ],
  "/paths/~1v1~1disputes~1{id}/post": [
   "disputes-released",
   "disputes-update"
  ],
  "/paths/~1v1~1disputes~1{id}~1close/post": [
   "disputes-released",
   "disputes-close-effect"
  ],
  "/paths/~1v1~1events": [
   "events-list"
  ],
  "/paths/~1v1~1files/get": [
   "files-list-and-delete"
  ],
  "/paths/~1v1~1files/post/servers": [
   "files-upload-host"
  ],
  "/paths/~1v1~1files~1{id}/delete": [
   "files-list-and-delete"
  ],
  "/paths/~1v1~1invoiceitems/get": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/delete": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1invoiceitems~1{id}/post": [
   "invoice-items-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}/delete": [
   "common-developing-label",
   "invoices-delete-method"
  ],
  "/paths/~1v1~1invoices~1{id}/get": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}/post": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1add_lines/post/responses/200": [
   "invoices-add-lines"
  ],
  "/paths/~1v1~1invoices~1{id}~1finalize": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1lines": [
   "invoices-line-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1pay": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1invoices~1{id}~1void": [
   "invoices-other-operations"
  ],
  "/paths/~1v1~1issuing~1authorizations/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/parameters/2": [
   "issuing-authorizations-statuses"
  ],
  "/paths/~1v1~1issuing~1authorizations/get/responses/200": [
   "issuing-authorizations-list-answer"
  ],
  "/paths/~1v1~1issuing~1authorizations~1{id}/post": [
   "issuing-authorizations-decisions"
  ],
  "/paths/~1v1~1issuing~1cardholders/get": [
   "common-list-query-parameters",
   "issuing-cardholders-list-filters"
  ],
  "/paths/~1v1~1issuing~1cardholders~1{id}/post": [
   "issuing-cardholders-update"
  ],
  "/paths/~1v1~1issuing~1cards/post": [
   "issuing-cards-create"
  ],
  "/paths/~1v1~1issuing~1cards~1{id}/get/parameters/1": [
   "common-expand",
   "issuing-cards-number-and-cvc"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/get": [
   "issuing-transactions-retrieve"
  ],
  "/paths/~1v1~1issuing~1transactions~1{id}/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1payment_intents/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_intents/post/responses/402": [
   "payment-intents-declined-answer"
  ],
  "/paths/~1v1~1payment_intents~1search/get/parameters": [
   "payment-intents-search-paging"
  ],
  "/paths/~1v1~1payment_intents~1search/get/parameters/0": [
   "payment-intents-search-grammar"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/parameters/1": [
   "payment-intents-publishable-key-fields"
  ],
  "/paths/~1v1~1payment_intents~1{id}/get/responses/200": [
   "payment-intents-publishable-key-fields"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1cancel/post/responses/200": [
   "payment-intents-cancel-answer"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1capture/post": [
   "payment-intents-authorization-lifetime"
  ],
  "/paths/~1v1~1payment_intents~1{id}~1confirm/post/responses/402": [
   "payment-intents-declined-answer"
  ],
  "/paths/~1v1~1payment_links/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_links/get/parameters/3": [
   "payment-links-list-active"
  ],
  "/paths/~1v1~1payment_links/post/responses/200": [
   "payment-links-create-fields"
  ],
  "/paths/~1v1~1payment_links~1{id}~1line_items/get": [
   "common-list-query-parameters"
  ],
  "/paths/~1v1~1payment_methods/get": [
   "payment-methods-list"
  ],
  "/paths/~1v1~1payment_methods/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/get": [
   "payment-methods-paths"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}/post": [
   "payment-methods-paths"
  ],
  "/paths/~1v1~1payment_methods~1{paymentmethod_id}~1detach/post": [
   "payment-methods-paths"
  ],
  "/paths/~1v1~1payouts/post/responses/400": [
   "payouts-insufficient-balance"
  ],
  "/paths/~1v1~1payouts~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1payouts~1list/get/parameters/4": [
   "payouts-list-status-filter"
  ],
  "/paths/~1v1~1payouts~1{id}~1cancel": [
   "payouts-cancel"
  ],
  "/paths/~1v1~1prices/get": [
   "prices-list"
  ],
  "/paths/~1v1~1products/get": [
   "products-list"
  ],
  "/paths/~1v1~1products~1search": [
   "products-delete-and-search"
  ],
  "/paths/~1v1~1products~1{id}/delete": [
   "products-delete-and-search"
  ],
  "/paths/~1v1~1products~1{id}/post": [
   "products-update"
  ],
  "/paths/~1v1~1promotion_code/get": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1promotion_code~1{id}/get": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1promotion_code~1{id}/post": [
   "promotion-codes-other-operations"
  ],
  "/paths/~1v1~1refunds/get": [
   "refunds-list"
  ],
  "/paths/~1v1~1refunds/post": [
   "payment-methods-sepa-refunds",
   "payment-methods-bank-transfer-uk"
  ],
  "/paths/~1v1~1refunds~1{refund_id}/post": [
   "refunds-list"
  ],
  "/paths/~1v1~1refunds~1{refund_id}~1cancel": [
   "refunds-list"
  ],
  "/paths/~1v1~1setup_attempts~1list/get": [
   "common-list-query-parameters",
   "common-list-path-suffix"
  ],
  "/paths/~1v1~1setup_attempts~1list/get/parameters/0": [
   "setup-intents-attempts"
  ],
  "/paths/~1v1~1setup_intents/get": [
   "setup-intents-list-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get": [
   "setup-intents-retrieve-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}/get/parameters/1": [
   "setup-intents-retrieve-path"
  ],
  "/paths/~1v1~1setup_intents~1{id}~1cancel/post": [
   "setup-intents-cancel"
  ],
  "/paths/~1v1~1subscription_items/get": [
   "subscription-items-other-operations"
  ],
  "/paths/~1v1~1subscription_items/post": [
   "common-developing-label"
  ],
  "/paths/~1v1~1subscription_items~1{id}": [
   "subscription-items-other-operations"
  ],
  "/paths/~1v1~1subscriptions/get": [
   "common-developing-label"
  ],
  "/paths/~1v1~1subscriptions~1{id}/delete": [
   "subscriptions-immediate-cancel"
  ],
  "/paths/~1v1~1subscriptions~1{id}/get": [
   "subscriptions-retrieve"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/delete/responses/200": [
   "webhook-endpoints-delete"
  ],
  "/paths/~1v1~1webhook_endpoints~1{id}/post": [
   "webhook-endpoints-update"
  ],
  "/webhooks": [
   "events-signature-timestamp",
   "events-signature-tolerance",
   "events-signature-encoding",
   "events-several-signatures"
  ],
  "/webhooks/charge.dispute.updated": [
   "events-dispute-end"
  ],
  "/webhooks/payment_intent.canceled": [
   "payment-intents-cancel-event"
  ],
  "/webhooks/payment_intent.cancelled": [
   "payment-intents-cancel-event"
  ]
 }
};
