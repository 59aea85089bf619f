import { aftermathOf } from "../declarative/leaving.ts";
import type { Component } from "../declarative/render.ts";

/**
 * `LaunchedEffect(key) { … }` is done once it is shown: where it goes somewhere, the page leaves by
 * itself, and what it writes is not known for as long as it works.
 */
export function launched(doubted: Set<string>): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const block = made.args.findLast(({ value }) => value.kind === "closure")?.value;
    if (block?.kind !== "closure" || at.presence === "no" || at.own === "no") return [];
    const { scope, line } = block;
    const { path } = scope.unit;
    const call = { name: made.name, of: null, args: [], types: [], scope, path, line };
    const { leaving, written } = aftermathOf(interpreter, () => {
      interpreter.call(block, [], call);
    });
    const isSure = at.presence === "yes" && at.own === "yes";
    for (const one of leaving) renderer.leave(isSure ? one : { ...one, presence: "maybe" });
    for (const key of written) doubted.add(key);
    return [];
  };
}
