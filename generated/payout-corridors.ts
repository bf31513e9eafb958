// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

/** What a payout may come to, in major units; left out where no page shows it. */
export interface PayoutLimits {
  readonly minimum?: string;
  readonly maximum?: string;
  /** Currency of the maximum, where it is not that of the payout. */
  readonly maximumCurrency?: string;
}

/** A region that payouts go to. */
export interface PayoutCorridor extends PayoutLimits {
  readonly region: string;
  /** Codes of ISO 3166. */
  readonly countries: readonly string[];
  /** What the payee receives. */
  readonly currency: string;
  /** What money can be sent to; empty where no page shows it. Their limits come before those of the region. */
  readonly types: readonly (PayoutLimits & { readonly type: string })[];
}

/** Where payouts go. What supports each entry stands in spec/registers/payout-corridors.yaml. */
export const payoutCorridors: readonly PayoutCorridor[] = [
  {"region":"United States of America","countries":["US"],"currency":"USD","minimum":"0.01","types":[{"type":"bank_account"}]},
  {"region":"United Kingdom","countries":["GB"],"currency":"GBP","minimum":"0.01","types":[{"type":"bank_account"}]},
  {"region":"European Union (SEPA)","countries":["AT","BE","CY","DE","EE","ES","FI","FR","GR","HR","IE","IT","LT","LU","LV","MT","NL","PT","SI","SK"],"currency":"EUR","minimum":"0.01","types":[{"type":"bank_account"}]},
  {"region":"South Africa","countries":["ZA"],"currency":"ZAR","types":[{"type":"bank_account","minimum":"20.00","maximum":"200000.00"}]},
  {"region":"China Mainland","countries":["CN"],"currency":"CNY","minimum":"300","types":[{"type":"bank_account"},{"type":"alipay"}]},
  {"region":"India","countries":["IN"],"currency":"INR","minimum":"100.00","maximum":"10000.00","types":[{"type":"upi"},{"type":"imps"}]},
  {"region":"Canada","countries":["CA"],"currency":"CAD","minimum":"0.01","maximum":"2000000","types":[]},
  {"region":"Japan","countries":["JP"],"currency":"JPY","minimum":"100.00","types":[]},
  {"region":"Hong Kong","countries":["HK"],"currency":"HKD","minimum":"0.01","types":[]},
  {"region":"Singapore","countries":["SG"],"currency":"SGD","minimum":"0.01","types":[]},
  {"region":"South Korea","countries":["KR"],"currency":"KRW","minimum":"1.00","types":[]},
  {"region":"Malaysia","countries":["MY"],"currency":"MYR","minimum":"1.00","types":[]},
  {"region":"Thailand","countries":["TH"],"currency":"THB","minimum":"10","maximum":"500000","types":[]},
  {"region":"Philippines","countries":["PH"],"currency":"PHP","minimum":"10","types":[]},
  {"region":"Vietnam","countries":["VN"],"currency":"VND","minimum":"10000","maximum":"300000000","types":[]},
  {"region":"Indonesia","countries":["ID"],"currency":"IDR","minimum":"10000","maximum":"1000000000","types":[]},
  {"region":"Israel","countries":["IL"],"currency":"ILS","minimum":"0.01","maximum":"100000","maximumCurrency":"USD","types":[]},
  {"region":"Pakistan","countries":["PK"],"currency":"PKR","minimum":"0.01","maximum":"1000000","types":[]},
  {"region":"Turkey","countries":["TR"],"currency":"TRY","minimum":"0.01","maximum":"250000","types":[]},
  {"region":"UAE","countries":["AE"],"currency":"AED","minimum":"0.01","types":[]},
  {"region":"Denmark","countries":["DK"],"currency":"DKK","minimum":"0.01","types":[]},
  {"region":"Norway","countries":["NO"],"currency":"NOK","minimum":"0.01","maximum":"25000000","types":[]},
  {"region":"Poland","countries":["PL"],"currency":"PLN","minimum":"0.01","maximum":"150000","types":[]},
  {"region":"Sweden","countries":["SE"],"currency":"SEK","minimum":"0.01","types":[]},
  {"region":"Australia","countries":["AU"],"currency":"AUD","minimum":"0.01","types":[]},
  {"region":"New Zealand","countries":["NZ"],"currency":"NZD","minimum":"0.01","types":[]},
  {"region":"Nigeria","countries":["NG"],"currency":"NGN","types":[]},
  {"region":"Cameroon","countries":["CM"],"currency":"XAF","types":[]},
  {"region":"Ghana","countries":["GH"],"currency":"GHS","types":[]},
  {"region":"Kenya","countries":["KE"],"currency":"KES","types":[]},
  {"region":"Rwanda","countries":["RW"],"currency":"RWF","types":[]},
  {"region":"Tanzania","countries":["TZ"],"currency":"TZS","types":[]},
  {"region":"Uganda","countries":["UG"],"currency":"UGX","types":[]},
];
