// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { ContractData } from "../src/contract/data.js";

/** What the description says, without its prose. */
export declare const contractData: ContractData;
