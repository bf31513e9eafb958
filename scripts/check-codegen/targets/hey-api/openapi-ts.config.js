/** What @hey-api/openapi-ts generates, and how its zod schemas read what the API sends. */
export default {
  plugins: [
    "@hey-api/typescript",
    "@hey-api/client-fetch",
    {
      name: "zod",
      $resolvers: {
        number: readAsNumber,
        object: keepUnknownMembers,
      },
    },
    { name: "@hey-api/sdk", validator: true },
  ],
};

// By default int64 becomes a bigint, which JSON.stringify refuses and the generated types deny.
function readAsNumber(context) {
  if (context.schema.format !== "int64") return undefined;
  const plain = { ...context, schema: { ...context.schema, format: undefined } };
  const { chain, nodes } = plain;
  if (context.schema.const !== undefined) return nodes.const(plain);
  for (const node of [nodes.base, nodes.min, nodes.max])
    chain.current = node(plain) ?? chain.current;
  return chain.current;
}

// By default zod drops members that the description does not know, which the API may add any day.
function keepUnknownMembers(context) {
  const { $, nodes, schema, symbols } = context;
  const { additionalProperties, properties = {} } = schema;
  const isMap = additionalProperties !== undefined && Object.keys(properties).length === 0;
  if (isMap || additionalProperties?.type === "never") return undefined;
  return $(symbols.z).attr("looseObject").call(nodes.shape(context));
}
