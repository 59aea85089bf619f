import type { Node } from "@babel/types";
import { isFunctionNode, isFunctionValue, plain, writtenName } from "./nodes.ts";

/** What a file says of the members of one name, in whatever class or object. */
export interface MemberFacts {
  /** There is a method of this name, or a field that holds a function that is written there. */
  readonly isMethod: boolean;
  /** There is something else of this name. */
  readonly isOther: boolean;
  readonly isAssigned: boolean;
  /** Everything that fields of this name are given. */
  readonly values: readonly Node[];
  readonly types: readonly Node[];
}

export const NO_MEMBER: MemberFacts = {
  isMethod: false,
  isOther: false,
  isAssigned: false,
  values: [],
  types: [],
};

/** Adds what one node says of a member. */
export function noteMember(node: Node, members: Map<string, MemberFacts>): void {
  const fact = factOf(node);
  if (fact === undefined) return;
  const { name, ...more } = fact;
  const known = members.get(name) ?? NO_MEMBER;
  members.set(name, {
    isMethod: known.isMethod || more.isMethod === true,
    isOther: known.isOther || more.isOther === true,
    isAssigned: known.isAssigned || more.isAssigned === true,
    values: [...known.values, ...(more.values ?? [])],
    types: [...known.types, ...(more.types ?? [])],
  });
}

type Fact = Partial<MemberFacts> & { readonly name: string };

function factOf(node: Node): Fact | undefined {
  switch (node.type) {
    case "AssignmentExpression":
      return assignedFact(node);
    case "TSParameterProperty":
      return parameterFact(node);
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod": {
      const computed = node.type === "ClassPrivateMethod" ? false : node.computed;
      const name = writtenName(node.key, computed);
      const isMethod = node.kind === "method";
      return name === undefined
        ? undefined
        : { name, isMethod, isOther: !isMethod, values: [node] };
    }
    case "ObjectProperty":
    case "ClassProperty":
    case "ClassPrivateProperty":
      return propertyFact(node);
    default:
      return undefined;
  }
}

function assignedFact({ left, right }: Node & { type: "AssignmentExpression" }): Fact | undefined {
  if (left.type !== "MemberExpression") return undefined;
  const name = writtenName(left.property, left.computed);
  if (name === undefined) return undefined;
  return { name, isOther: true, isAssigned: true, values: [plain(right)] };
}

function parameterFact({ parameter }: Node & { type: "TSParameterProperty" }): Fact | undefined {
  const pattern = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
  if (pattern.type !== "Identifier") return undefined;
  const types = pattern.typeAnnotation ? [pattern.typeAnnotation] : [];
  return { name: pattern.name, isOther: true, isAssigned: true, values: [pattern], types };
}

type Property = Node & { type: "ObjectProperty" | "ClassProperty" | "ClassPrivateProperty" };

function propertyFact(node: Property): Fact | undefined {
  const computed = node.type === "ClassPrivateProperty" ? false : node.computed;
  const name = writtenName(node.key, computed);
  if (name === undefined) return undefined;
  const value = node.value ? plain(node.value) : undefined;
  const isMethod = isFunctionValue(value) || isFunctionNode(value);
  const annotation = node.type === "ObjectProperty" ? undefined : node.typeAnnotation;
  return {
    name,
    isMethod,
    isOther: !isMethod,
    values: value === undefined ? [] : [value],
    types: annotation ? [annotation] : [],
  };
}
