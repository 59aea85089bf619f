import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { errorOfBrowser, followsErrors, throwTo } from "./throwing.ts";
import { isNullish, type Value } from "./value.ts";

/**
 * Notes that what is run surely asks for something of `null` or `undefined`: what is rendered ends with an
 * error, what is done throws one, where errors are followed.
 */
export function noteReadOfNothing(node: t.Node, object: Value, { session }: Evaluator): void {
  if (session.doubt !== null || !isNullish(object) || isOfPromise(node)) return;
  if (session.mode === "render")
    session.event.readsOfNothing.add(`${session.at?.path}:${node.start}`);
  else if (followsErrors(session)) {
    throwTo(session, errorOfBrowser("TypeError"));
    // Nothing around catches it: what comes after is not done.
    session.event.dependsOnOutside = true;
  }
}

/** A promise is what it is fulfilled with, which may be nothing. */
function isOfPromise(node: t.Node): boolean {
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") return false;
  return /^(?:then|catch|finally)$/u.test(node.property.name);
}

/** What is called is nothing, or is not known to be there: nobody can say what comes after. */
export function noteCallOfNothing({ session }: Evaluator): void {
  if (session.mode === "event" && followsErrors(session)) session.event.dependsOnOutside = true;
}
