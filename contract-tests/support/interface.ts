import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { folder } from "./editor.js";

/** A member of an interface. */
export interface Member {
  /** Its doc comment, as it is written. */
  comment: string;
  isRequired: boolean;
}

/**
 * The members of an interface, or of a type that is made of several, in one file; those that nobody may set are
 * left out.
 * @param file path from the project's folder.
 */
export function membersOf(type: string, file: string): Map<string, Member> {
  const text = readFileSync(path.join(folder, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const members = new Map<string, Member>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) visitType(node.typeName.getText());
    else if (ts.isPropertySignature(node)) add(node);
    else ts.forEachChild(node, visit);
  };
  const add = (node: ts.PropertySignature) => {
    if (node.type?.kind === ts.SyntaxKind.NeverKeyword) return;
    const [comment] = ts.getJSDocCommentsAndTags(node);
    const isRequired = node.questionToken === undefined;
    members.set(node.name.getText(), { comment: comment?.getText() ?? "", isRequired });
  };
  const visitType = (name: string) => {
    const isIt = (node: ts.Statement) =>
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      node.name.text === name;
    source.statements.filter(isIt).forEach((node) => {
      ts.forEachChild(node, visit);
    });
  };
  visitType(type);
  return members;
}
