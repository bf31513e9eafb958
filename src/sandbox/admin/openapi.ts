import { packageVersion } from "../../../generated/version.js";
import type { Fields } from "../store.js";
import { type AdminRoute, adminTags, type Schema } from "./route.js";
import { ref, schemas } from "./schemas.js";

/** Describes the admin in OpenAPI 3.1, from the table that routes its requests. */
export function describeAdmin(routes: readonly AdminRoute[], baseUrl: string): Fields {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    // The page answers with the slash at its end and without.
    const path = `/_sandbox${route.path}`.replace(/\/$/, "");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  const isUsed = (tag: string) => routes.some((route) => route.tag === tag);
  return {
    openapi: "3.1.0",
    info: {
      title: "Admin of the sandbox",
      version: packageVersion.split("/").at(-1) ?? "0",
      description:
        "What stands beside the API of a sandbox: its clock, its records, faults, and what customers and banks do. " +
        "A call acts on the account of the test key in its Authorization header, else on the first. " +
        "Only names of this machine are answered to.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: baseUrl, description: "This sandbox." }],
    security: [{}, { secretKey: [] }],
    tags: Object.entries(adminTags)
      .filter(([name]) => isUsed(name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        secretKey: {
          ...{ type: "http", scheme: "basic" },
          description: "The test key of an account as the user name, without a password.",
        },
      },
    },
  };
}

function operation(route: AdminRoute): Fields {
  const { id, tag, summary, description, body, answer } = route;
  const type = typeof answer === "string" ? answer : "application/json";
  const schema = typeof answer === "string" ? { type: "string" } : answer;
  return {
    ...{ operationId: id, tags: [tag], summary, description },
    ...(route.parameters && { parameters: parametersOf(route) }),
    ...(body && { requestBody: { required: !route.isBodyOptional, ...content(body) } }),
    responses: {
      "200": { description: "Done.", ...content(schema, type) },
      default: { description: "Refused: the message says why.", ...content(ref("Error")) },
      "403": { description: "It came from another site.", ...content(ref("Error")) },
    },
  };
}

function parametersOf({ parameters = {}, path }: AdminRoute): Fields[] {
  return Object.entries(parameters).map(([name, { about, schema }]) => {
    const isInPath = path.includes(`{${name}}`);
    const place = isInPath ? { in: "path", required: true } : { in: "query" };
    return { name, ...place, description: about, schema };
  });
}

function content(schema: Schema, type = "application/json"): Fields {
  return { content: { [type]: { schema } } };
}
