// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.

import type { ExampleData } from "../src/contract/data.js";

/** The payloads. */
export declare const examples: readonly ExampleData[];
