// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { ContractRecords } from "../src/contract/data.js";

/** Where the description comes from, and what is open about it. */
export declare const contractRecords: ContractRecords;
