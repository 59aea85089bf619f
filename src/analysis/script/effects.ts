import { isSameValue } from "../code/same-value.ts";
import { literal, native, type NativeValue, type Value } from "../code/value.ts";

/** Handed to an effect that does not run because the page is opened. */
export const LATER = literal("later");

const KEY = "key";
const DEPENDENCIES = "dependencies";

/** What a component wants to be run once it is shown, and again when one of these values changes. */
export interface Effect {
  /** Tells effects of a page apart, in every state of it. */
  readonly key: string;
  /** Undefined where it is run whenever the component is shown. */
  readonly dependencies: Value | undefined;
  readonly run: NativeValue["call"];
}

/** An effect as a value that can be called. */
export function effectValue({ key, dependencies, run }: Effect): Value {
  const members = new Map<string, Value>([[KEY, literal(key)]]);
  if (dependencies !== undefined) members.set(DEPENDENCIES, dependencies);
  return { ...native("effect", run), members };
}

/** The effects that are due where these had run before: those of something new, and those that depend on a change. */
export function dueEffects(before: readonly Value[], now: readonly Value[]): readonly Value[] {
  const known = new Map(before.map((effect) => [keyOf(effect), effect]));
  return now.filter((effect) => {
    const earlier = known.get(keyOf(effect));
    if (earlier === undefined) return true;
    const dependencies = partOf(effect, DEPENDENCIES);
    return dependencies === undefined || !isSameValue(partOf(earlier, DEPENDENCIES), dependencies);
  });
}

function keyOf(effect: Value): unknown {
  const key = partOf(effect, KEY);
  return key?.kind === "literal" ? key.value : effect;
}

function partOf(effect: Value, name: string): Value | undefined {
  return effect.kind === "native" ? effect.members?.get(name) : undefined;
}
