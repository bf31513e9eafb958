import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { folder, options } from "./support/editor.js";

/** The entries of package.json, with the sources of their declarations. */
const entries = {
  ".": "src/index.ts",
  "./webhooks": "src/webhooks/index.ts",
  "./money": "src/money/index.ts",
  "./logging": "src/logging/index.ts",
  "./types": "generated/types.ts",
  "./validators": "generated/validators.d.ts",
};

// The form of these is that of openapi-typescript; what they lead to is documented under its own name.
const wayThroughTheDocument = ["paths", "webhooks", "components", "operations"];

// Without libraries: names are looked up, and no type is computed.
const program = ts.createProgram(
  Object.values(entries).map((file) => path.join(folder, file)),
  { ...options, noLib: true, types: [] },
);
const checker = program.getTypeChecker();

describe.for(Object.entries(entries))("%s says what", ([, file]) => {
  const exported = exportsOf(path.join(folder, file));

  test("each of its exports is", () => {
    expect(exported.length).toBeGreaterThan(1);
    const undocumented = exported.filter((symbol) => declarationsOf(symbol).every(isUndocumented));
    expect(undocumented.map(({ name }) => name)).toEqual([]);
  });

  test("each of their members is", () => {
    const members = exported
      .filter(({ name }) => !wayThroughTheDocument.includes(name))
      .flatMap(declarationsOf)
      .flatMap(membersOf);
    expect(members.length).toBeGreaterThan(1);
    expect(members.filter(isUndocumented).map(nameOf)).toEqual([]);
  });
});

test("the methods of the client are among what is looked at", () => {
  const declarations = exportsOf(path.join(folder, entries["."])).flatMap(declarationsOf);
  const names = declarations.flatMap(membersOf).map(nameOf);
  expect(names).toContain("Resources.checkout.sessions.create");
  expect(names).toContain("WooshPayError.retryable");
});

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);
  return checker.getExportsOfModule(module);
}

function declarationsOf(symbol: ts.Symbol): ts.Node[] {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
}

/** Fields and methods of what a declaration declares, and of what it extends, however deep. */
function membersOf(node: ts.Node): ts.Node[] {
  if (ts.isExpressionWithTypeArguments(node)) {
    const symbol = checker.getSymbolAtLocation(node.expression);
    return symbol ? declarationsOf(symbol).flatMap(membersOf) : [];
  }
  // What a function takes and gives back is the matter of its own comment.
  if (ts.isFunctionLike(node) || ts.isVariableDeclaration(node)) return [];
  const members: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (isPublicMember(child)) members.push(child);
    members.push(...membersOf(child));
  });
  return members;
}

function isPublicMember(node: ts.Node): boolean {
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) return isPublic(node);
  if (!ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node)) return false;
  return isPublic(node) && !isAbsent(node.type);
}

// What can never be there needs no words, nor what may only be null in its place.
function isAbsent(type: ts.TypeNode | undefined): boolean {
  if (type?.kind === ts.SyntaxKind.NeverKeyword) return true;
  return (
    type !== undefined &&
    ts.isLiteralTypeNode(type) &&
    type.literal.kind === ts.SyntaxKind.NullKeyword
  );
}

function isPublic(node: ts.ClassElement | ts.TypeElement): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const flags = ts.getCombinedModifierFlags(node as ts.Declaration);
  return (flags & hidden) === 0 && node.name !== undefined && !ts.isPrivateIdentifier(node.name);
}

function isUndocumented(node: ts.Node): boolean {
  // The comment of a variable stands before its statement.
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return !ts.getJSDocCommentsAndTags(holder).some((part) => ts.isJSDoc(part) && hasText(part));
}

function hasText({ comment, tags }: ts.JSDoc): boolean {
  return Boolean(ts.getTextOfJSDocComment(comment)?.trim() || tags?.length);
}

/** The name of a declaration behind those that it stands in, for example `Refund.amount`. */
function nameOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at && !ts.isSourceFile(at); at = at.parent) {
    const name = (at as ts.NamedDeclaration).name;
    if (name) names.unshift(name.getText());
  }
  return names.join(".");
}
