/**
 * What orval makes of the description beside it: zod schemas. With the fetch client, which can be
 * generated over them, shared answers such as BadRequest are imported but not exported.
 */
export default {
  api: {
    input: "./openapi.json",
    output: {
      client: "zod",
      target: "./api.ts",
      // One schema for each component, under its name, which others refer to.
      override: { zod: { generateReusableSchemas: true } },
    },
  },
};
