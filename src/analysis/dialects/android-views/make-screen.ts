import { emptyWalk, type Machine } from "../declarative/create-interpreter.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import type { Destination } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  UNKNOWN,
  type ArgumentValue,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import {
  emptyPrepared,
  layoutOf,
  resourceName,
  type Prepared,
  type Preparing,
} from "./preparing.ts";

/** What an activity or fragment is once it was made. */
export interface MadeScreen {
  readonly id: string;
  readonly type: TypeRecord;
  readonly instance: InstanceValue;
  readonly prepared: Prepared;
  /** What is remembered of it at first: what it sets itself. */
  readonly settled: ReadonlyMap<string, Value>;
  /** Where it goes by itself, whatever is the case; null where it stays. */
  readonly leaves: Destination | null;
  /** Where it goes by itself on some condition that is not known. */
  readonly mayLeave: Destination | null;
  /** Where a fragment goes by itself in its graph, whatever is the case. */
  readonly sentTo: Destination | null;
}

/** What Android calls while it makes a screen. Source: developer.android.com, "Activity lifecycle". */
const MAKING = [
  "onCreate",
  "onCreateView",
  "onViewCreated",
  "onActivityCreated",
  "onPostCreate",
  "onStart",
  "onResume",
  "onCreateOptionsMenu",
] as const;

/** Makes a screen as Android does: what it sets on one way through its conditions alone is not known. */
export function makeScreen(type: TypeRecord, machine: Machine, preparing: Preparing): MadeScreen {
  const { path } = type.unit;
  const { name, line } = type.code;
  const prepared = emptyPrepared();
  const instance = machine.instances.make(type, [], { frame: `screen ${name}`, path, line });
  const [given] = type.code.baseArgs;
  if (given !== undefined)
    prepared.layout = resourceName(machine.evaluate(given.value, instance.scope), "layout");
  const before = { walk: machine.walk, screen: preparing.screen, now: preparing.now };
  preparing.screen = name;
  preparing.now = prepared;
  const ways = [true, false].map((decided) => run(instance, { prepared, machine, decided }));
  const handler = instance.scope.names.get("onOptionsItemSelected");
  if (handler?.kind === "value") prepared.onItem ??= handler.value;
  machine.walk = before.walk;
  preparing.screen = before.screen;
  preparing.now = before.now;
  const left = ways.map(({ left: destination }) => destination);
  const sent = ways.map(({ sent: destination }) => destination);
  const sentTo = sent.every((one) => one !== null) ? (sent[0] ?? null) : null;
  const isSure = left.every((one) => one !== null && one.screen?.id === left[0]?.screen?.id);
  const memories = ways.map(({ memory }) => memory);
  const leaves = isSure ? (left[0] ?? null) : null;
  const mayLeave = left.find((one) => one !== null) ?? null;
  return {
    id: name,
    type,
    instance,
    prepared,
    settled: agreed(memories),
    leaves,
    mayLeave,
    sentTo,
  };
}

interface Run {
  readonly prepared: Prepared;
  readonly machine: Machine;
  readonly decided: boolean;
}

interface Ran {
  readonly memory: ReadonlyMap<string, Value>;
  readonly left: Destination | null;
  readonly sent: Destination | null;
}

function run(instance: InstanceValue, { prepared, machine, decided }: Run): Ran {
  const navigations: Destination[] = [];
  machine.walk = { ...emptyWalk(), actions: { navigations, decide: () => decided } };
  let root: Value = UNKNOWN;
  for (const name of madeBy(instance)) {
    const method = instance.scope.names.get(name);
    if (method?.kind !== "value") continue;
    const given = callMethod(
      method.value,
      name === "onViewCreated" ? [root] : [],
      instance,
      machine,
    );
    if (name !== "onCreateView") continue;
    root = machine.read(given);
    prepared.layout = layoutOf(root) ?? prepared.layout;
  }
  const left = navigations.find(({ screen }) => screen !== undefined) ?? null;
  const sent = navigations.find((one) => one.screen === undefined && one.target !== "..") ?? null;
  return { memory: machine.walk.memory, left, sent };
}

/**
 * What makes a screen: what Android calls; where a library's class is in between, and calls methods that
 * this one has instead of its own, those of them that take nothing.
 */
function madeBy({ type, scope }: InstanceValue): readonly string[] {
  const called = MAKING.filter((name) => scope.names.has(name));
  if (called.length > 0) return called;
  return type.code.members.flatMap((member) =>
    member.kind === "function" && member.parameters.length === 0 ? [member.name] : [],
  );
}

/** Calls a method of a screen; what Android hands it is not known. */
export function callMethod(
  method: Value,
  known: readonly Value[],
  of: InstanceValue,
  machine: Pick<Machine, "call">,
): Value {
  const count = method.kind === "closure" ? method.parameters.length : 0;
  const args = Array.from({ length: Math.max(count, known.length) }, (_, index): ArgumentValue => ({
    label: null,
    value: known[index] ?? UNKNOWN,
    isTrailing: false,
  }));
  const { scope, path, line } = of;
  return machine.call(method, args, { name: "", of, args, types: [], scope, path, line });
}

/** What all ways agree on; anything else that one of them sets is not known. */
export function agreed(
  memories: readonly ReadonlyMap<string, Value>[],
): ReadonlyMap<string, Value> {
  const keys = new Set(memories.flatMap((memory) => [...memory.keys()]));
  return new Map(
    [...keys].map((key): [string, Value] => {
      const [first, ...others] = memories.map((memory) => memory.get(key));
      const isSame = first !== undefined && others.every((other) => isAlike(first, other));
      return [key, isSame ? first : UNKNOWN];
    }),
  );
}

function isAlike(one: Value, other: Value | undefined): boolean {
  const left = onlyValue(one);
  const right = other === undefined ? null : onlyValue(other);
  switch (left?.kind) {
    case "instance":
      return right?.kind === "instance" && left.type.code.name === right.type.code.name;
    case "list":
      return right?.kind === "list" && areAlike(left.items, right.items);
    case "text":
    case "plain":
    case "named":
      return JSON.stringify(left) === JSON.stringify(right);
    default:
      return one === other;
  }
}

function areAlike(some: readonly Value[], others: readonly Value[]): boolean {
  return some.length === others.length && some.every((item, index) => isAlike(item, others[index]));
}
