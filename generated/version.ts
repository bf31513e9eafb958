// Generated from package.json by `npm run generate`. Do not edit.

/** Name and version of this package, as a User-Agent names them. */
export const packageVersion = "wooshpay-openapi/0.1.0";
