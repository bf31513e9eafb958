import ts from "typescript";

const { factory } = ts;

/** A member whose type gets a name of its own. */
interface Named {
  name: string;
  member: ts.PropertySignature;
}

/**
 * Gives each component schema, and the query parameters of each operation, a type alias of its own,
 * and writes its name wherever openapi-typescript wrote the type or the way to it.
 *
 * A compiler shows a type by the alias that declares it. Behind `components["schemas"]["Product"]` it
 * finds none, and shows every field instead. Aliases, not interfaces: no interface is a union, and
 * none fits a type with an index signature.
 *
 * @param nodes declarations as openapi-typescript makes them, with its root types.
 * @param queryTypeName names the type of an operation's query parameters.
 */
export function nameTypes(
  nodes: readonly ts.Node[],
  queryTypeName: (operationId: string) => string,
): ts.Node[] {
  const named = [...schemas(nodes), ...queries(nodes, queryTypeName)];
  const names = new Set(named.map(({ name }) => name));
  const nameOf = new Map(named.map(({ name, member }) => [member, name]));
  const rename = (node: ts.Node): ts.Node => {
    const target = referredSchema(node);
    if (target !== undefined) return factory.createTypeReferenceNode(target);
    const name = ts.isPropertySignature(node) && nameOf.get(node);
    return name ? memberOfType(node, name) : ts.visitEachChild(node, rename, undefined);
  };
  const others = nodes.filter(
    (node) => !(ts.isTypeAliasDeclaration(node) && names.has(node.name.text)),
  );
  const aliases = named.map(({ name, member }) =>
    alias(name, rename(typeOf(member)) as ts.TypeNode),
  );
  return [...others.map(rename), ...aliases];
}

function schemas(nodes: readonly ts.Node[]): Named[] {
  return membersOf(memberNamed(interfaceNamed(nodes, "components"), "schemas")).map((member) => ({
    name: textOf(member.name),
    member,
  }));
}

function queries(nodes: readonly ts.Node[], queryTypeName: (id: string) => string): Named[] {
  return membersOf(interfaceNamed(nodes, "operations")).flatMap((operation) => {
    const member = memberNamed(memberNamed(operation, "parameters"), "query");
    const name = queryTypeName(textOf(operation.name));
    return member && ts.isTypeLiteralNode(typeOf(member)) ? [{ name, member }] : [];
  });
}

function interfaceNamed(
  nodes: readonly ts.Node[],
  name: string,
): ts.InterfaceDeclaration | undefined {
  return nodes.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name);
}

function memberNamed(owner: Owner | undefined, name: string): ts.PropertySignature | undefined {
  return membersOf(owner).find((member) => textOf(member.name) === name);
}

type Owner = ts.InterfaceDeclaration | ts.PropertySignature;

function membersOf(owner: Owner | undefined): ts.PropertySignature[] {
  if (!owner) return [];
  const holder = ts.isPropertySignature(owner) ? typeOf(owner) : owner;
  const hasMembers = ts.isInterfaceDeclaration(holder) || ts.isTypeLiteralNode(holder);
  return hasMembers ? holder.members.filter(ts.isPropertySignature) : [];
}

function typeOf({ type }: ts.PropertySignature): ts.TypeNode {
  return type as ts.TypeNode;
}

function textOf(name: ts.PropertyName): string {
  return (name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text;
}

/** Name of the schema that `components["schemas"]["…"]` leads to. */
function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType: root } = node.objectType;
  const isSchema =
    ts.isTypeReferenceNode(root) &&
    (root.typeName as ts.Identifier).text === "components" &&
    keyOf(node.objectType) === "schemas";
  return isSchema ? keyOf(node) : undefined;
}

function keyOf({ indexType }: ts.IndexedAccessTypeNode): string | undefined {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

// A new node, since the comment of the old one belongs to the alias now.
function memberOfType(member: ts.PropertySignature, name: string): ts.PropertySignature {
  const { modifiers, questionToken } = member;
  const type = factory.createTypeReferenceNode(name);
  return factory.createPropertySignature(modifiers, member.name, questionToken, type);
}

function alias(name: string, type: ts.TypeNode): ts.TypeAliasDeclaration {
  const exported = factory.createModifier(ts.SyntaxKind.ExportKeyword);
  return factory.createTypeAliasDeclaration([exported], name, undefined, type);
}
