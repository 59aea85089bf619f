import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { isNullish, type Value } from "./value.ts";

/** Notes that what is rendered surely asks for something of `null` or `undefined`, which ends it with an error. */
export function noteReadOfNothing(node: t.Node, object: Value, { session }: Evaluator): void {
  if (session.mode === "render" && session.doubt === null && isNullish(object))
    session.event.readsOfNothing.add(`${session.at?.path}:${node.start}`);
}
