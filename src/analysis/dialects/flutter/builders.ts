import { cutTo } from "../../limits.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { argument, argumentAt } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component } from "../declarative/render.ts";
import { listValue, plainValue, UNKNOWN, type Value } from "../declarative/values.ts";
import type { Stores } from "./stores.ts";

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

/** `Consumer<Cart>(builder)`, `GetBuilder<Cart>(builder)`: the object is handed over at this place. */
export function consumer(stores: Stores, place: number, count: number): Component {
  return (made, at, renderer) => {
    const [type] = made.types;
    const store =
      type === undefined ? UNKNOWN : stores.named(type, made.path, renderer.interpreter);
    const values = Array.from({ length: count }, (_, index) => (index === place ? store : UNKNOWN));
    const args = values.map((value) => ({ label: null, value, isTrailing: false }));
    return renderer.slot(argument(made, "builder"), beside(at, "builder"), args);
  };
}

/** `Obx(() => …)` */
export const observing: Component = (made, at, renderer) =>
  renderer.slot(argumentAt(made, "builder", 0), beside(at, "builder"));

const COPIES = new Set(["of", "from", "unmodifiable"]);

/** `List.of(items)`, `List.from(items)`; null for another call. */
export function copiedList({ name, of, args }: CallValue, interpreter: Interpreter): Value | null {
  const holder = of === null ? null : onlyValue(of);
  if (!COPIES.has(name) || holder?.kind !== "named" || holder.path !== "List") return null;
  const [given] = args;
  const list = given === undefined ? null : onlyValue(interpreter.read(given.value));
  return list?.kind === "list" ? { ...list } : null;
}

/** `List.generate(3, (index) => Star(index))`; null for another call. */
export function generatedList(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  const holder = of === null ? null : onlyValue(of);
  if (name !== "generate" || holder?.kind !== "named" || holder.path !== "List") return null;
  const [count, block] = args;
  if (count === undefined || block === undefined) return null;
  const known = onlyValue(interpreter.read(count.value));
  const number = known?.kind === "plain" && typeof known.value === "number" ? known.value : null;
  const places = Array.from({ length: Math.min(number ?? 0, 1000) }, (_, index) => index);
  const made = (place: Value, frame: string): Value =>
    interpreter.call(block.value, [{ label: null, value: place, isTrailing: false }], {
      ...call,
      scope: { ...call.scope, frame },
    });
  const { frame } = call.scope;
  if (number === null) return listValue([made(UNKNOWN, frame)], true);
  return listValue(
    cutTo("listItems", places).map((index) => made(plainValue(index), `${frame}#${index}`)),
  );
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
