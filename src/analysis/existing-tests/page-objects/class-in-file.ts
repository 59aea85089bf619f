import type * as t from "@babel/types";

/** A class of the project's tests, and what is around it. */
export interface ClassInFile {
  readonly node: t.Class;
  readonly path: string;
  /** The text of its file. */
  readonly text: string;
  /** The class that it extends, where that is known. */
  readonly parent: ClassInFile | null;
  /** What a constant of its file holds, as code; null where it is no plain value. */
  constant(node: t.Expression): string | null;
}

export type Member = t.ClassBody["body"][number];
export type Method = t.ClassMethod | t.ClassPrivateMethod;

export function isMethod(member: Member): member is Method {
  return member.type === "ClassMethod" || member.type === "ClassPrivateMethod";
}

/** The name of a member as `this.` names it; empty for one that is computed. */
export function nameOf(member: Member): string {
  if (!("key" in member)) return "";
  const { key } = member;
  if (key.type === "Identifier") return key.name;
  if (key.type === "StringLiteral") return key.value;
  return key.type === "PrivateName" ? `#${key.id.name}` : "";
}

/** Whether code outside of the class may use a member. */
export function isPublic(member: Member): boolean {
  const access = "accessibility" in member ? (member.accessibility ?? "public") : "public";
  return access === "public" && !/^(?:[#_]|$)/u.test(nameOf(member));
}

/** The names of its parameters; null where one is more than a name. */
export function parametersOf({ params }: Method): readonly string[] | null {
  const names = params.flatMap((one) => (one.type === "Identifier" ? [one.name] : []));
  return names.length === params.length ? names : null;
}
