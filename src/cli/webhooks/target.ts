import { ProblemError } from "../problem.js";

/**
 * The secret from the variable that holds it.
 * @throws UserError when the variable is not set, blank, or holds white space; the message never has a secret.
 */
export function secretFrom(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string {
  const secret = environment[name];
  // An endpoint that is right would be called wrong: what signs here would take the line end along.
  if (secret && !/\s/.test(secret)) return secret;
  const isNamed = /^[A-Za-z_]\w*$/.test(name) && !name.startsWith("whsec_");
  throw new ProblemError({
    file: "--secret-env",
    expected: "the name of a variable that holds the secret of the endpoint (whsec_…)",
    found: `${isNamed ? name : "what is no name"}, ${mistakeIn(secret)}`,
  });
}

function mistakeIn(secret: string | undefined): string {
  if (secret === undefined) return "which is not set";
  return secret.trim() ? "which holds white space: trim it" : "which is empty";
}
