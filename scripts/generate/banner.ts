/** First lines of every generated source file. */
export const banner =
  "// Generated from spec/ by `npm run generate`. Do not edit: change the description instead.\n\n";
