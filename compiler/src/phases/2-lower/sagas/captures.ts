import { Node, SyntaxKind, type Identifier } from "ts-morph";
import { undoReadsChanging, undoReadsLater } from "../../../diagnostics/catalogue/sagas.js";
import { refuse, report, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { declarationOf } from "../expressions/declaration-of.js";
import { isLocal, variableOf } from "../expressions/names.js";
import { shapeOfRead } from "../expressions/shape-of-read.js";
import { spanOf } from "../../1-front/project.js";
import type { Expr } from "../../../ir/ir.js";
import { unset } from "../../../ir/unset.js";
import { functionAround, isWritten } from "../written.js";
import type { Capture } from "./sites.js";
import type { Registry } from "./undo-scope.js";

/**
 * The variables that an undo reads, with the values that they have now. One that changes after this place is read when
 * the undo runs, as in JavaScript, where that is still the same variable then; so is one of the graph around a branch.
 */
export function capturesOf(undo: Node, site: Node, registry: Registry, cx: Cx): readonly Capture[] {
  const block = cx.cursor.block;
  if (block === undefined) return [];
  const captures: Capture[] = [];
  for (const [declaration, mention] of freeVariables(undo, cx)) {
    const name = mention.getText();
    const variable = variableOf(declaration, name);
    if (isLater(declaration, site)) {
      const value = refuse(cx, undoReadsLater, mention, name);
      captures.push({ variable, value, field: fieldFor(name, captures) });
    } else if (
      !isFresh(declaration, registry, cx) &&
      (registry.inBranch || changesAfter(declaration, site))
    ) {
      declareInScope(declaration, registry, cx);
    } else if (changesAfter(declaration, site)) {
      report(cx, undoReadsChanging, mention, name);
    } else {
      const shape = shapeOfRead(mention, declaration, cx);
      const value = cx.build.read(variable, block, shape, spanOf(mention));
      if (value !== undefined)
        captures.push({ variable, value: asContext(value, cx), field: fieldFor(name, captures) });
    }
  }
  return captures;
}

/** The context object, also in a loop whose edges are not all known yet: it is the same everywhere, and no data. */
function asContext(value: Expr, cx: Cx): Expr {
  const [only, ...others] = cx.build.sources(value);
  return only?.op === "context" && others.length === 0 ? only : value;
}

function fieldFor(name: string, captures: readonly Capture[]): string {
  const taken = new Set(["undo", "prev", ...captures.map((capture) => capture.field)]);
  let field = name;
  for (let n = 2; taken.has(field); n++) field = `${name}${n}`;
  return field;
}

/** Variables of functions around it, also those that functions it calls read, each with a place that mentions it. */
export function freeVariables(undo: Node, cx: Cx): ReadonlyMap<Node, Identifier> {
  const found = new Map<Node, Identifier>();
  const inside = new Set<Node>();
  const enter = (root: Node): void => {
    if (inside.has(root)) return;
    inside.add(root);
    visit(root);
  };
  const visit = (node: Node): void => {
    if (Node.isTypeNode(node)) return;
    if (Node.isIdentifier(node)) mention(node);
    node.forEachChild(visit);
  };
  const mention = (node: Identifier): void => {
    const parent = node.getParent();
    if (Node.isPropertyAccessExpression(parent) && parent.getNameNode() === node) {
      const entity = entityOf(parent, cx);
      if (entity?.kind === "function") enter(entity.node);
      return;
    }
    if (Node.isPropertyAssignment(parent) && parent.getNameNode() === node) return;
    const declaration = declarationOf(node);
    if (declaration === undefined) return;
    const entity = entityOf(node, cx);
    if (entity?.kind === "function") return enter(entity.node);
    if (entity !== undefined && entity.kind !== "expr" && entity.kind !== "record" && entity.kind !== "list")
      return;
    if (!isVariable(declaration) || !isLocal(declaration)) return;
    found.set(declaration, found.get(declaration) ?? node);
  };
  enter(undo);
  for (const declaration of [...found.keys()]) {
    if (declaration.getAncestors().some((ancestor) => inside.has(ancestor))) found.delete(declaration);
  }
  return found;
}

function isVariable(declaration: Node): boolean {
  return (
    Node.isVariableDeclaration(declaration) ||
    Node.isBindingElement(declaration) ||
    Node.isParameterDeclaration(declaration)
  );
}

/** Whether the variable does not exist yet. */
function isLater(declaration: Node, site: Node): boolean {
  return (
    functionAround(declaration) === functionAround(site) &&
    declaration.getSourceFile() === site.getSourceFile() &&
    declaration.getPos() > site.getPos()
  );
}

/** Whether the variable, or the object that it holds, can be given something else once the undo is registered. */
function changesAfter(declaration: Node, site: Node): boolean {
  const owner = functionAround(declaration);
  if (owner === undefined) return false;
  const around = loopsAround(site, owner);
  return owner.getDescendantsOfKind(SyntaxKind.Identifier).some((mention) => {
    if (!isWritten(mention) || declarationOf(mention) !== declaration) return false;
    if (functionAround(mention) !== functionAround(site)) return true;
    if (mention.getPos() > site.getPos()) return true;
    const shared = around.filter((loop) => mention.getAncestors().includes(loop));
    return shared.some((loop) => !declaration.getAncestors().includes(loop));
  });
}

function loopsAround(site: Node, owner: Node): readonly Node[] {
  const ancestors = site.getAncestors();
  const end = ancestors.indexOf(owner);
  return (end === -1 ? ancestors : ancestors.slice(0, end)).filter((node) => Node.isIterationStatement(node));
}

/** Whether there is a new variable of this declaration each time that the `compensate` is reached. */
function isFresh(declaration: Node, { scope, instances: around }: Registry, cx: Cx): boolean {
  const instances = new Set([...around, ...cx.inlining.slice(scope.outer.inlining.length)]);
  return declaration.getAncestors().some((ancestor) => instances.has(ancestor.compilerNode));
}

/** A variable that is declared in the scope has no value before it: no read looks further. */
function declareInScope(declaration: Node, { scope }: Registry, cx: Cx): void {
  if (!declaration.getAncestors().includes(scope.node)) return;
  const { definitions } = scope.start;
  const key = declaration.compilerNode;
  if (!definitions.has(key)) cx.build.write({ key, name: "" }, scope.start, unset(spanOf(declaration)));
}
