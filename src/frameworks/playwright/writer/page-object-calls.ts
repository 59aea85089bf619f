import type { Expression } from "@babel/types";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import { ground } from "../../../app-model/grounding.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import { readLocator } from "../checks/read-locator.ts";
import { dottedName, methodCall, stringValue } from "../checks/syntax.ts";
import type { PageObject, PageObjects } from "../page-objects/page-objects.ts";
import type { Statement } from "./statement.ts";

/** Statements that a method of a page object does. */
export interface ObjectCall {
  readonly kind: "object_call";
  readonly phrases: readonly string[];
  readonly object: PageObject;
  readonly method: string;
  readonly args: readonly string[];
}

/** A statement about an element that a page object has a locator for. */
export interface ObjectUse {
  readonly kind: "object_use";
  readonly statement: Statement;
  readonly object: PageObject;
  readonly locator: string;
}

/** A statement as it is written: with the page alone, or through the page objects of the project. */
export type Written =
  | { readonly kind: "plain"; readonly statement: Statement }
  | ObjectCall
  | ObjectUse;

/**
 * Says with the project's own page objects what they are proved to do: a method where each of its
 * statements is the next statement of the test, a locator where it means the same element of the page.
 */
export function throughPageObjects(
  statements: readonly Statement[],
  { classes }: PageObjects,
): readonly Written[] {
  const objects = [...classes.values()];
  const written: Written[] = [];
  for (let at = 0; at < statements.length;) {
    const call = longestCall(statements.slice(at), objects);
    const statement = statements[at];
    if (call !== null) {
      written.push(call);
      at += call.phrases.length;
    } else {
      if (statement !== undefined) written.push(useOf(statement, objects));
      at += 1;
    }
  }
  return written;
}

function longestCall(
  statements: readonly Statement[],
  objects: readonly PageObject[],
): ObjectCall | null {
  const calls = objects.flatMap((object) =>
    [...object.methods.keys()].flatMap((method) => callOf(object, method, statements) ?? []),
  );
  return calls.toSorted((one, other) => other.phrases.length - one.phrases.length)[0] ?? null;
}

function callOf(
  object: PageObject,
  name: string,
  statements: readonly Statement[],
): ObjectCall | null {
  const { parameters = [], statements: does = null } = object.methods.get(name) ?? {};
  if (does === null || does.length === 0 || does.length > statements.length) return null;
  const given = new Map<string, string>();
  const isSame = does.every((code, index) => {
    const statement = statements[index];
    return statement !== undefined && isSameStatement(code, statement, given);
  });
  const args = parameters.flatMap((parameter) => given.get(parameter) ?? []);
  if (!isSame || args.length !== parameters.length) return null;
  const phrases = statements.slice(0, does.length).map(({ phrase }) => phrase);
  return { kind: "object_call", phrases, object, method: name, args };
}

/** Whether a statement of a method is one of the test; notes what its parameters then are. */
function isSameStatement(
  code: Expression,
  { code: wanted, before }: Statement,
  given: Map<string, string>,
): boolean {
  const call = methodCall(code);
  if (call === null) return false;
  const [argument] = call.args;
  const takes = (value: string | null): boolean => {
    if (value === null || argument === undefined) return value === null && argument === undefined;
    if (argument.type !== "Identifier") return stringValue(argument) === value;
    const known = given.get(argument.name) ?? value;
    given.set(argument.name, value);
    return known === value;
  };
  if (call.args.length > 1) return false;
  if (wanted.kind === "goto")
    return dottedName(call.object) === "page" && call.name === "goto" && takes(wanted.path);
  if (wanted.kind !== "act" || call.name !== wanted.method) return false;
  return means(call.object, wanted.query, before) && takes(wanted.value);
}

const NO_NAMES = {
  constants: new Map(),
  objects: new Map(),
  known: { classes: new Map(), fixtures: new Map() },
};

/** Whether a locator finds the one element that a query does, on the page as it is. */
function means(locator: Expression, query: ElementQuery, state: PageState): boolean {
  const use = readLocator(locator, NO_NAMES);
  if (use === null || use.query === null || use.scoped || query.row !== undefined) return false;
  const [found, wanted] = [ground(state, use.query), ground(state, query)];
  if (!found.grounded || !wanted.grounded) return false;
  return found.element !== null && found.element.id === wanted.element?.id;
}

function useOf(statement: Statement, objects: readonly PageObject[]): Written {
  const { code, before } = statement;
  if (code.kind !== "act" && code.kind !== "expect") return { kind: "plain", statement };
  for (const object of objects)
    for (const [locator, expression] of object.locators)
      if (means(expression, code.query, before))
        return { kind: "object_use", statement, object, locator };
  return { kind: "plain", statement };
}
