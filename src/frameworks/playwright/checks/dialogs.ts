import type { Expression, Node, Statement } from "@babel/types";
import type { DialogAnswer } from "../../../app-model/user-action.ts";
import { methodCall, stringValue, type MethodCall } from "./syntax.ts";

/** How a test answers the dialogs that come: `page.once('dialog', (dialog) => dialog.accept())`. */
export interface Answering {
  readonly answer: DialogAnswer;
  /** True where only the first one is answered. */
  readonly isOnce: boolean;
}

/** What `page.on` and `page.once` say of dialogs; null for other calls, and where it is not known. */
export function answeringOf({ name, args: [event, listener] }: MethodCall): Answering | null {
  const isOnce = name === "once";
  if ((name !== "on" && !isOnce) || stringValue(event) !== "dialog") return null;
  if (listener?.type !== "ArrowFunctionExpression") return null;
  const { body } = listener;
  const done = body.type === "BlockStatement" ? body.body.flatMap(expressionOf) : [body];
  const [closing, ...others] = done.flatMap((one) => closingOf(one) ?? []);
  return closing === undefined || others.length > 0 ? null : { answer: closing, isOnce };
}

function expressionOf(statement: Statement): Expression[] {
  return statement.type === "ExpressionStatement" ? [statement.expression] : [];
}

function closingOf(expression: Expression): DialogAnswer | null {
  const call = methodCall(expression.type === "AwaitExpression" ? expression.argument : expression);
  if (call?.name === "dismiss") return { accepted: false };
  if (call?.name !== "accept") return null;
  const [entered] = call.args;
  if (entered === undefined) return { accepted: true };
  const text = stringValue(entered);
  return text === null ? null : { accepted: true, text };
}

/** Whether an assertion is about what a dialog says: `expect(dialog.message())`. */
export function isMessageOf(subject: Node): boolean {
  const call = methodCall(subject);
  return call?.name === "message" && call.args.length === 0;
}
