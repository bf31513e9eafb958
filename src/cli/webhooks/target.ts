import { ProblemError } from "../problem.js";

/**
 * The secret from the variable that holds it.
 * @throws UserError when the variable is not set or blank; the message never has a secret.
 */
export function secretFrom(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string {
  const secret = environment[name];
  if (secret?.trim()) return secret;
  const isNamed = /^[A-Za-z_]\w*$/.test(name) && !name.startsWith("whsec_");
  throw new ProblemError({
    file: "--secret-env",
    expected: "the name of a variable that holds the secret of the endpoint (whsec_…)",
    found: `${isNamed ? name : "what is no name"}, ${secret === undefined ? "which is not set" : "which is empty"}`,
  });
}
