import { cutTo } from "../../limits.ts";
import { argument, argumentAt } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component } from "../declarative/render.ts";
import { plainValue, UNKNOWN } from "../declarative/values.ts";

/** What a block shows that is called with things that only the running application has. */
export function built(name: string, count: number): Component {
  return (made, at, renderer) => {
    const args = Array.from({ length: count }, () => ({
      label: null,
      value: UNKNOWN,
      isTrailing: false,
    }));
    const child = argument(made, "child");
    const given =
      count > 1 && child !== undefined
        ? [...args.slice(0, -1), { label: null, value: child, isTrailing: false }]
        : args;
    return renderer.slot(argument(made, name), beside(at, name), given);
  };
}

/** A list of which each item is built by its place, once it is scrolled to. */
export const listBuilder: Component = (made, at, renderer) => {
  const count = argument(made, "itemCount");
  const known = count === undefined ? null : onlyValue(renderer.interpreter.read(count));
  const body = argument(made, "itemBuilder") ?? argumentAt(made, "delegate", 0);
  const number = known?.kind === "plain" && typeof known.value === "number" ? known.value : null;
  const all = Array.from({ length: Math.min(number ?? 0, 1000) }, (_, index) => index);
  const indices = number === null ? [null] : cutTo("lazyItems", all);
  return indices.flatMap((index) => {
    const inner = index === null ? { ...at, isRepeated: true } : at;
    const values = [UNKNOWN, index === null ? UNKNOWN : plainValue(index)];
    return renderer.slot(
      body,
      beside(inner, index ?? "item"),
      values.map((value) => ({ label: null, value, isTrailing: false })),
    );
  });
};

/** `PageView.builder(itemBuilder)`: the first page is seen, until somebody swipes. */
export const pageBuilder: Component = (made, at, renderer) =>
  renderer.slot(
    argument(made, "itemBuilder"),
    beside(at, 0),
    [UNKNOWN, plainValue(0)].map((value) => ({
      label: null,
      value,
      isTrailing: false,
    })),
  );
