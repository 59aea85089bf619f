import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type NativeValue,
  type ObjectValue,
  type Value,
} from "../../code/value.ts";
import { addEffect } from "./effects.ts";
import { nextKey } from "./hook-state.ts";
import { renderStateOf } from "./render-state.ts";

const BASES = new Set(["Component", "PureComponent"]);

/** An object of a class component; what handlers assign to it is kept in its cell. */
type Instance = ObjectValue & { cell?: string };

/**
 * A class that extends React's: as a component, what its `render` gives. Its state is kept where
 * that of hooks is. Source: react.dev/reference/react/Component.
 */
export function extendComponent(
  base: ExternalValue,
  made: NativeValue,
  evaluator: Evaluator,
): Value | null {
  if (!BASES.has(base.name)) return null;
  const call = ([properties]: readonly Value[]): Value =>
    shown(
      made,
      withDefaults(properties ?? UNDEFINED, evaluator.member(made, "defaultProps")),
      evaluator,
    );
  return { ...made, call, extends: base };
}

function withDefaults(properties: Value, defaults: Value): Value {
  if (defaults.kind !== "object" || properties.kind !== "object") return properties;
  return objectOf([...defaults.properties, ...properties.properties], properties.open);
}

function shown(made: NativeValue, properties: Value, evaluator: Evaluator): Value {
  const { session } = evaluator;
  const key = nextKey(evaluator);
  const instance: Instance = { kind: "object", properties: new Map(), open: true };
  instance.properties.set("props", properties);
  instance.properties.set("setState", setter(key, instance, evaluator));
  instance.properties.set(
    "forceUpdate",
    native("forceUpdate", () => UNDEFINED),
  );
  made.construct?.(instance, [properties]);
  const known = session.store.get(key);
  const state = known ?? instance.properties.get("state") ?? UNDEFINED;
  if (known === undefined) session.store.set(key, state);
  renderStateOf(session).reads.noteState(key, { value: state, isInitial: known === undefined });
  instance.properties.set("props", properties);
  instance.properties.set("state", state);
  instance.cell = key;
  const mounted = instance.properties.get("componentDidMount");
  const dependencies = arrayOf([]);
  if (mounted !== undefined) addEffect({ key, callback: mounted, dependencies }, evaluator);
  return evaluator.call(instance.properties.get("render") ?? UNKNOWN, []);
}

/** `setState(change, afterwards)`: what changes is put into the state that there is. */
function setter(key: string, instance: ObjectValue, evaluator: Evaluator): NativeValue {
  const set = ([change, afterwards]: readonly Value[]): Value => {
    const { store, mode } = evaluator.session;
    if (mode === "render") return UNDEFINED;
    const before = store.get(key) ?? UNKNOWN;
    const isUpdate = change?.kind === "function" || change?.kind === "native";
    const after = isUpdate
      ? evaluator.call(change, [before, instance.properties.get("props") ?? UNKNOWN])
      : (change ?? UNDEFINED);
    store.set(key, merged(before, after));
    if (afterwards !== undefined) evaluator.call(afterwards, []);
    return UNDEFINED;
  };
  return native("setState", set, [literal(key)]);
}

function merged(before: Value, change: Value): Value {
  if (change.kind === "literal") return before;
  if (change.kind !== "object") return UNKNOWN;
  const kept = before.kind === "object" ? [...before.properties] : [];
  const open = change.open || (before.kind === "object" ? before.open : before.kind === "unknown");
  return objectOf([...kept, ...change.properties], open);
}
