import {
  Node,
  type CallExpression,
  type ClassDeclaration,
  type Expression,
  type Identifier,
  type ObjectLiteralExpression,
} from "ts-morph";
import { exportOfNamespace, isOfRuntime, runtimeExport, targetOf } from "../../1-front/runtime-exports.js";
import type { Cx } from "../context.js";
import { entityCalls } from "./calls.js";
import type { Entity } from "./entity.js";
import { errorNamesOf } from "./error-classes.js";
import { placeholder, projection } from "./resources.js";
import { httpMethods } from "./endpoints.js";
import { sdkError, sdkOperation } from "./sdk.js";
import { formOf, serviceMember } from "./services.js";

/** What an expression stands for, when it is no data: a step, a resource, an error class, a function, a helper. */
export function entityOf(node: Node, cx: Cx): Entity | undefined {
  if (Node.isParenthesizedExpression(node) || Node.isAsExpression(node) || Node.isSatisfiesExpression(node)) {
    return entityOf(node.getExpression(), cx);
  }
  if (Node.isNonNullExpression(node)) return entityOf(node.getExpression(), cx);
  if (Node.isIdentifier(node)) return ofIdentifier(node, cx);
  if (Node.isPropertyAccessExpression(node)) return member(node.getExpression(), node.getName(), cx);
  if (Node.isCallExpression(node)) return ofCall(node, cx);
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) {
    return { kind: "function", node, name: "function" };
  }
  if (Node.isObjectLiteralExpression(node)) return { kind: "record", node };
  if (Node.isArrayLiteralExpression(node)) return { kind: "list", node };
  return undefined;
}

function ofIdentifier(node: Identifier, cx: Cx): Entity | undefined {
  const helper = runtimeExport(node);
  if (helper !== undefined) {
    const declaration = targetOf(node)?.getDeclarations()[0];
    if (Node.isClassDeclaration(declaration)) return runtimeClass(helper[0]!, declaration);
    const deployed = deployTimeNames[helper[0]!];
    if (deployed !== undefined) return { kind: "expr", expr: placeholder(deployed, helper[0]!, node, cx) };
    return { kind: "helper", path: helper };
  }
  const declaration = targetOf(node)?.getDeclarations()[0];
  if (declaration === undefined) return undefined;
  return cx.given.get(declaration.compilerNode) ?? ofDeclaration(declaration, cx);
}

function runtimeClass(name: string, declaration: ClassDeclaration): Entity {
  const entity = { kind: "error", names: errorNamesOf(declaration) } as const;
  return name === "ExecutionFailed" || name === "JobFailed" ? { ...entity, exact: name } : entity;
}

/** Text that every deployment knows. */
const deployTimeNames: Readonly<Record<string, string>> = {
  partition: "Partition",
  region: "Region",
  accountId: "AccountId",
};

export function ofDeclaration(declaration: Node, cx: Cx): Entity | undefined {
  if (Node.isFunctionDeclaration(declaration)) {
    // A function of the language, or of a package without sources: what it means is in a table, or unknown.
    if (declaration.isAmbient()) return undefined;
    return { kind: "function", node: declaration, name: declaration.getName() ?? "function" };
  }
  if (Node.isClassDeclaration(declaration)) {
    return isErrorClass(declaration)
      ? { kind: "error", names: errorNamesOf(declaration) }
      : { kind: "class", node: declaration };
  }
  if (Node.isExportAssignment(declaration)) return entityOf(declaration.getExpression(), cx);
  if (!Node.isVariableDeclaration(declaration)) return undefined;
  if (declaration.getVariableStatement()?.getDeclarationKind() !== "const") return undefined;
  const initializer = declaration.getInitializer();
  if (initializer === undefined) return undefined;
  const { entities, files } = cx.lowering;
  if (entities.has(declaration)) return entities.get(declaration);
  entities.set(declaration, undefined); // while it is being evaluated: a constant that needs itself is no entity
  const entity = named(entityOf(initializer, cx), declaration.getName());
  entities.set(declaration, entity);
  files.add(declaration.getSourceFile().getFilePath());
  return entity;
}

/** A function or a step is called what the constant that holds it is called. */
function named(entity: Entity | undefined, name: string): Entity | undefined {
  if (entity?.kind === "function" && entity.name === "function") return { ...entity, name };
  if (entity?.kind === "step") return { ...entity, label: name };
  if (entity?.kind === "endpoint") return { ...entity, name };
  return entity;
}

function isErrorClass(declaration: Node): boolean {
  return Node.isClassDeclaration(declaration) && errorNamesOf(declaration).length > 0;
}

function member(object: Expression, name: string, cx: Cx): Entity | undefined {
  const exported = exportOfNamespace(object, name);
  if (exported !== undefined)
    return isOfRuntime(exported) ? { kind: "helper", path: [name] } : ofDeclaration(exported, cx);
  const owner = entityOf(object, cx);
  switch (owner?.kind) {
    case "helper": {
      const path = [...owner.path, name];
      return serviceMember(path, object) ?? { kind: "helper", path };
    }
    case "step":
      return formOf(owner, name, object);
    case "sdk":
      return name === "error" ? undefined : sdkOperation(owner, name, object);
    case "endpoint": {
      const method = Object.hasOwn(httpMethods, name) ? httpMethods[name] : undefined;
      return method === undefined ? undefined : { kind: "request", endpoint: owner, method };
    }
    case "resource":
      return projection(owner, name, object, cx);
    case "record":
      return recordField(owner.node, name, cx);
    default:
      return undefined;
  }
}

function recordField(record: ObjectLiteralExpression, name: string, cx: Cx): Entity | undefined {
  const property = record.getProperty(name);
  if (Node.isPropertyAssignment(property)) {
    const initializer = property.getInitializer();
    return initializer === undefined ? undefined : named(entityOf(initializer, cx), name);
  }
  if (Node.isShorthandPropertyAssignment(property)) {
    const value = property.getValueSymbol();
    const declaration = (value?.isAlias() ? value.getAliasedSymbol() : value)?.getDeclarations()[0];
    return declaration === undefined ? undefined : named(ofDeclaration(declaration, cx), name);
  }
  if (Node.isMethodDeclaration(property)) return { kind: "function", node: property, name };
  return undefined;
}

function ofCall(node: CallExpression, cx: Cx): Entity | undefined {
  const callee = node.getExpression();
  if (Node.isPropertyAccessExpression(callee) && callee.getName() === "with") {
    const step = entityOf(callee.getExpression(), cx);
    if (step?.kind === "step") return entityCalls.with(node, cx, step);
  }
  if (Node.isPropertyAccessExpression(callee) && callee.getName() === "error") {
    const service = entityOf(callee.getExpression(), cx);
    if (service?.kind === "sdk") return sdkError(service, node, cx);
  }
  const entity = entityOf(callee, cx);
  if (entity?.kind !== "helper") return undefined;
  const rule = entityCalls.helpers[entity.path.join(".")];
  return rule?.(node, cx);
}
