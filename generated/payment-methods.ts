// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/** What the register says about a payment method; what it leaves out is unknown. */
export interface RegisteredMethod {
  /** What the pages call it. */
  readonly name: string;
  /** Values of `type` that stand for it, the one to send first; empty where none is known. */
  readonly types: readonly string[];
  /** Values of `type` that answers have in their place, and nobody sends; they are currencies. */
  readonly answered?: readonly string[];
  /** Such as card, wallet, bank_debit. */
  readonly kind: string;
  /** What customers are charged in. */
  readonly currencies?: readonly string[];
  readonly refunds?: { readonly full: boolean; readonly partial?: boolean; readonly several?: boolean };
  /** Whether it is among those that can be saved and charged again. */
  readonly recurring?: boolean;
  /** Least and greatest amount by currency, in minor units; null for unlimited or unknown. */
  readonly limits?: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** How an answer sends the customer away: its type, its member, and whether a QR code stands in it. */
  readonly nextAction?: { readonly type: string; readonly member: string; readonly code?: boolean };
}

/** The payment methods, in the order of spec/registers/payment-methods.yaml, which says where all of it is from. */
export const paymentMethods: readonly RegisteredMethod[] = [
  {"name":"Cards","types":["card"],"kind":"card","recurring":true,"nextAction":{"type":"challenge_redirect","member":"challenge_redirect"}},
  {"name":"Crypto (USDT, USDC)","types":[],"answered":["USDC","USDT"],"kind":"crypto","currencies":["USD","USDT","USDC"],"limits":{"USD":[1,500000]}},
  {"name":"Alipay","types":["alipay"],"kind":"wallet","currencies":["CNY","GBP","USD","EUR","HKD"],"refunds":{"full":true,"partial":true,"several":false},"recurring":true,"limits":{"CNY":[1,null]},"nextAction":{"type":"redirect_to_url","member":"alipay_handle_redirect"}},
  {"name":"Alipay HK","types":["alipay_hk"],"kind":"wallet","currencies":["HKD","GBP","USD","EUR"],"recurring":true},
  {"name":"Apple Pay","types":["applepay"],"kind":"wallet"},
  {"name":"Google Pay","types":["googlepay"],"kind":"wallet"},
  {"name":"WeChat Pay","types":["wechat_pay"],"kind":"wallet","currencies":["CNY","GBP","USD","EUR","HKD"],"refunds":{"full":true,"partial":true,"several":true},"limits":{"USD":[null,5000000]}},
  {"name":"Kakao Pay","types":["kakaopay"],"kind":"wallet","currencies":["KRW","GBP","USD","EUR"],"recurring":true},
  {"name":"DANA","types":["dana"],"kind":"wallet","currencies":["IDR"],"refunds":{"full":true,"partial":true,"several":false},"recurring":true,"nextAction":{"type":"redirect_to_url","member":"dana_handle_redirect"}},
  {"name":"Boost","types":["boost"],"kind":"wallet","currencies":["MYR","GBP","USD","EUR"],"recurring":true},
  {"name":"GrabPay","types":["grabpay"],"kind":"wallet"},
  {"name":"MCash","types":["mcash"],"kind":"wallet","currencies":["MYR"],"refunds":{"full":false,"partial":false,"several":false},"limits":{"MYR":[1,250000]},"nextAction":{"type":"mcash_handle_redirect","member":"mcash_handle_redirect"}},
  {"name":"Touch'n Go","types":["touchngo"],"kind":"wallet","currencies":["MYR","GBP","USD","EUR"],"recurring":true},
  {"name":"ShopeePay","types":["shopeepay"],"kind":"wallet"},
  {"name":"UnionPay","types":["unionpay"],"kind":"wallet","currencies":["MYR","CNY"],"refunds":{"full":false,"partial":false},"limits":{"MYR":[1,250000]}},
  {"name":"9Pay","types":["9pay"],"kind":"wallet","currencies":["VND"],"refunds":{"full":true,"partial":true,"several":true},"nextAction":{"type":"9pay_handle_redirect","member":"9pay_handle_redirect"}},
  {"name":"OVO","types":["ovo"],"kind":"wallet","currencies":["IDR"],"refunds":{"full":false,"partial":false,"several":false},"nextAction":{"type":"ovo_handle_redirect","member":"ovo_handle_redirect"}},
  {"name":"GCash","types":["gcash"],"kind":"wallet","currencies":["PHP"],"refunds":{"full":true,"partial":true,"several":false},"recurring":true,"limits":{"PHP":[100,null]},"nextAction":{"type":"redirect_to_url","member":"gcash_handle_redirect"}},
  {"name":"TrueMoney","types":["truemoney"],"kind":"wallet","currencies":["THB","GBP"],"refunds":{"full":true,"partial":true,"several":false},"recurring":true,"limits":{"THB":[1,700000]}},
  {"name":"MoMo","types":["momo"],"kind":"wallet","currencies":["VND"],"nextAction":{"type":"bank_transfer_vn_handle_redirect","member":"bank_transfer_vn_handle_redirect","code":true}},
  {"name":"ZaloPay","types":["zalo"],"kind":"wallet","currencies":["VND"],"nextAction":{"type":"bank_transfer_vn_handle_redirect","member":"bank_transfer_vn_handle_redirect","code":true}},
  {"name":"VNPT Wallet","types":[],"kind":"wallet","currencies":["VND"]},
  {"name":"Rabbit LINE Pay","types":["rabbit_line_pay"],"kind":"wallet","currencies":["THB"],"recurring":true},
  {"name":"Alipay Plus","types":["alipayplus"],"kind":"wallet","currencies":["CNY","HKD","GBP","IDR","MYR","PHP","THB"]},
  {"name":"Bancontact","types":["bancontact"],"kind":"bank_redirect","currencies":["EUR"],"refunds":{"full":true,"partial":true,"several":false},"limits":{"EUR":[1,null]}},
  {"name":"BPI","types":["bpi"],"kind":"bank_redirect","currencies":["PHP"],"refunds":{"full":true,"partial":true,"several":false},"limits":{"PHP":[100,null]},"nextAction":{"type":"bpi_handle_redirect","member":"bpi_handle_redirect"}},
  {"name":"Trustly","types":["trustly"],"kind":"bank_redirect"},
  {"name":"EPS","types":["eps"],"kind":"bank_redirect","currencies":["EUR"],"refunds":{"full":true,"partial":true,"several":false},"limits":{"EUR":[100,null]},"nextAction":{"type":"eps_handle_redirect","member":"eps_handle_redirect"}},
  {"name":"Giropay","types":["giropay"],"kind":"bank_redirect","currencies":["EUR"],"refunds":{"full":true,"partial":true,"several":true},"limits":{"EUR":[100,null]},"nextAction":{"type":"redirect_to_url","member":"giropay_handle_redirect"}},
  {"name":"iDEAL","types":["ideal"],"kind":"bank_redirect","currencies":["EUR"],"refunds":{"full":true},"limits":{"EUR":[1,null]},"nextAction":{"type":"ideal_handle_redirect","member":"ideal_handle_redirect"}},
  {"name":"Sofort","types":["sofort"],"kind":"bank_redirect","currencies":["EUR","GBP","CHF"],"refunds":{"full":true,"partial":true,"several":false},"nextAction":{"type":"redirect_to_url","member":"sofort_handle_redirect"}},
  {"name":"Przelewy24","types":["p24"],"kind":"bank_redirect"},
  {"name":"FPX","types":["fpx"],"kind":"bank_redirect","currencies":["MYR"]},
  {"name":"Stitch","types":["stitch"],"kind":"bank_redirect"},
  {"name":"Klarna","types":["klarna"],"kind":"bnpl"},
  {"name":"Atome","types":["atome"],"kind":"bnpl"},
  {"name":"SEPA Direct Debit","types":["sepa_debit","sepa"],"kind":"bank_debit","currencies":["EUR"],"limits":{"EUR":[null,100000]}},
  {"name":"Bank transfer (Europe)","types":["bank_transfer_eu"],"kind":"bank_transfer","currencies":["EUR"],"refunds":{"full":false,"partial":false,"several":false}},
  {"name":"Bank transfer (UK)","types":["bank_transfer_uk"],"kind":"bank_transfer","currencies":["GBP"],"refunds":{"full":true,"partial":true,"several":true},"nextAction":{"type":"bank_transfer_uk_handle_redirect","member":"bank_transfer_uk_handle_redirect"}},
  {"name":"Bank transfer (Indonesia)","types":["bank_transfer_id"],"kind":"bank_transfer","currencies":["IDR"],"refunds":{"full":false,"partial":false,"several":false},"nextAction":{"type":"bank_transfer_id_handle_redirect","member":"bank_transfer_id_handle_redirect"}},
  {"name":"Bank transfer (Nigeria)","types":["bank_transfer_ng"],"kind":"bank_transfer","currencies":["NGN"],"refunds":{"full":false},"limits":{"NGN":[38000,1000000000]},"nextAction":{"type":"redirect_to_url","member":"redirect_to_url"}},
  {"name":"Bank transfer (South Africa)","types":["bank_transfer_za"],"kind":"bank_transfer","currencies":["ZAR"],"refunds":{"full":false},"limits":{"ZAR":[2000,20000000]},"nextAction":{"type":"redirect_to_url","member":"redirect_to_url"}},
  {"name":"Bank transfer (Vietnam)","types":["vietcombank"],"kind":"bank_transfer","currencies":["VND"],"nextAction":{"type":"bank_transfer_vn_handle_redirect","member":"bank_transfer_vn_handle_redirect","code":true}},
  {"name":"QRIS","types":["qris"],"kind":"qr","currencies":["IDR"]},
  {"name":"PromptPay","types":["promptpay"],"kind":"qr","currencies":["THB"],"refunds":{"full":false,"partial":false,"several":false},"limits":{"THB":[100,700000]},"nextAction":{"type":"promptpay_handle_redirect","member":"promptpay_handle_redirect"}},
  {"name":"PIX","types":["pix"],"kind":"real_time","currencies":["BRL"],"refunds":{"full":true,"partial":false,"several":false},"limits":{"BRL":[300,1467700]},"nextAction":{"type":"pix_handle_redirect","member":"pix_handle_redirect"}},
  {"name":"PayNow","types":["paynow"],"kind":"real_time","currencies":["SGD"],"refunds":{"full":true,"partial":true,"several":true}},
  {"name":"UPI","types":["upi"],"kind":"real_time","currencies":["INR"],"refunds":{"full":false,"partial":false,"several":false},"limits":{"INR":[10000,5000000]}},
  {"name":"SPEI","types":["spei"],"kind":"real_time","currencies":["MXN"],"refunds":{"full":false,"partial":false,"several":false},"limits":{"MXN":[100,null]},"nextAction":{"type":"spei_handle_redirect","member":"spei_handle_redirect"}},
  {"name":"Boleto","types":["boleto"],"kind":"voucher","currencies":["BRL"]},
  {"name":"OXXO","types":[],"kind":"voucher","currencies":["MXN"]},
  {"name":"Mobile Money (multi-country)","types":["mobile_money"],"kind":"mobile_money","currencies":["XAF","GHS","KES","RWF","TZS","UGX"],"refunds":{"full":false},"nextAction":{"type":"redirect_to_url","member":"redirect_to_url"}},
  {"name":"GoPay","types":["gopay"],"kind":"wallet","currencies":["IDR"]},
];
