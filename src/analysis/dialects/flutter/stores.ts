import type { CallCode, Code } from "../../source/languages/calls/syntax.ts";
import { isSame } from "../declarative/compare.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import type { CallValue, Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { aside } from "../declarative/leaving.ts";
import { onlyValue } from "../declarative/reading.ts";
import { fileScope } from "../declarative/scope.ts";
import { NULL, UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import type { Beginnings } from "./beginnings.ts";

/** What classes are made from that widgets watch. Source: pub.dev, provider and get. */
const WATCHED = /(?:^|\.)(?:ChangeNotifier|Get(?:x|X)?Controller|SuperController)$/u;
/** What such an object calls once it is there. Source: pub.dev, get, `GetLifeCycleBase`. */
const STARTING = ["init", "onInit", "onReady"];

/** Objects that an application has one of, and hands to widgets by the name of their class. */
export class Stores {
  readonly #beginnings: Beginnings;
  readonly #made = new Map<TypeRecord, { readonly changes: number; readonly store: Value }>();
  readonly #calls = new Map<TypeRecord, CallCode>();
  readonly #initials = new Map<string, Value>();
  readonly #started = new Set<TypeRecord>();

  constructor(beginnings: Beginnings) {
    this.#beginnings = beginnings;
  }

  /** What a call gives that asks for such an object; null for another call. */
  askedBy(call: CallValue, interpreter: Interpreter): Value | null {
    const { args, types, path } = call;
    if (!isAsking(call)) return null;
    const given = args[0] === undefined ? null : onlyValue(args[0].value);
    if (given?.kind === "instance" && isWatched(given.type))
      return this.#of(given.type, interpreter);
    return types.length === 1 ? this.named(types[0] ?? "", path, interpreter) : null;
  }

  /** The object of a class; what is not known where widgets do not watch it. */
  named(type: string, path: string, interpreter: Interpreter): Value {
    const found = interpreter.declarations.typeNamed(type.replace(/[?<].*$/u, ""), path);
    return found === null ? UNKNOWN : (this.#of(found, interpreter) ?? UNKNOWN);
  }

  /** What a field of such an object is; null for one of something else. */
  state({ code, scope, key }: StateDeclaration, interpreter: Interpreter): Value | null {
    const self = scope.self?.kind === "instance" ? scope.self.type : null;
    if (self === null || !isWatched(self) || code.isStatic || code.getter !== null) return null;
    const observed = observedBy(code.value);
    if (observed === null && !isWritable(code)) return null;
    const isUnknown = this.#beginnings.isDoubted(key) || isStartedElsewhere(self, interpreter);
    const value = observed ?? code.value;
    const made = value === null ? NULL : interpreter.evaluate(value, scope);
    const initial = keepsToItself(self, interpreter) ? made : lasting(made);
    this.#initials.set(key, initial);
    return { kind: "cell", key, initial: isUnknown ? UNKNOWN : initial };
  }

  #of(type: TypeRecord, interpreter: Interpreter): Value | null {
    if (!isWatched(type)) return null;
    const known = this.#made.get(type);
    if (known?.changes === this.#beginnings.changes) return known.store;
    const store = this.#make(type, interpreter);
    this.#made.set(type, { changes: this.#beginnings.changes, store });
    if (store.kind !== "instance" || this.#started.has(type)) return store;
    this.#started.add(type);
    const count = this.#beginnings.changes;
    this.#start(store, interpreter);
    return this.#beginnings.changes === count ? store : this.#of(type, interpreter);
  }

  #make(type: TypeRecord, interpreter: Interpreter): Value {
    const { name, line } = type.code;
    const callee: Code = { kind: "name", name, line };
    const call = this.#calls.get(type) ?? { kind: "call", callee, args: [], types: [], line };
    this.#calls.set(type, call);
    return interpreter.evaluate(call, { ...fileScope(type.unit), frame: `store ${name}` });
  }

  /** What it writes by itself, other than what is there anyway, is not known to whoever looks at once. */
  #start(store: InstanceValue, interpreter: Interpreter): void {
    const memories = [true, false].map((decided) => {
      const actions = { navigations: [], decide: () => decided };
      return aside(interpreter, actions, () => startOf(store, interpreter)).memory;
    });
    const before = interpreter.walk.memory;
    for (const key of new Set(memories.flatMap((memory) => [...memory.keys()]))) {
      const values = memories.map((memory) => memory.get(key));
      const initial = this.#initials.get(key) ?? UNKNOWN;
      const isKept = values.every(
        (value) =>
          value === before.get(key) ||
          (value !== undefined && isSame(value, initial, interpreter) === true),
      );
      if (!isKept) this.#beginnings.doubt(key);
    }
  }
}

function startOf(store: InstanceValue, interpreter: Interpreter): void {
  const { scope, path, line } = store;
  for (const name of STARTING) {
    const method = store.scope.names.get(name);
    const call: CallValue = { name, of: store, args: [], types: [], scope, path, line };
    if (method?.kind === "value") interpreter.call(method.value, [], call);
  }
}

/** Whether a field may hold something else later: a list that is never another one is filled all the same. */
function isWritable({ isMutable, value }: StateDeclaration["code"]): boolean {
  return isMutable || value?.kind === "list";
}

const GET = new Set(["find", "put", "lazyPut"]);

/** `Provider.of<Cart>(context)`, `context.watch<Cart>()`, `Get.find<Cart>()`. */
function isAsking({ name, of }: CallValue): boolean {
  const holder = of === null ? null : onlyValue(of);
  const from = holder?.kind === "named" ? holder.path : "";
  if (name === "watch" || name === "read") return of !== null;
  return (from === "Get" && GET.has(name)) || (from === "Provider" && name === "of");
}

function isWatched({ code }: TypeRecord): boolean {
  return code.bases.some((base) => WATCHED.test(base));
}

/** `0.obs`, `RxInt(0)`: what is remembered under it is what it was made of. */
function observedBy(code: Code | null): Code | null {
  if (code?.kind === "member" && code.name === "obs") return code.of;
  const isMade = code?.kind === "call" && code.callee.kind === "name";
  return isMade && /^Rx\w*$/u.test(code.callee.name) ? (code.args[0]?.value ?? null) : null;
}

/** What a class waits for, or is told of later. */
const OUTSIDE = /\basync\b|\bawait\b|\.then\(|\.listen\(|\bFuture\b|\bStream\b/u;

/** Whether all that a class keeps is what it is handed: nothing else fills its lists. */
function keepsToItself({ unit }: TypeRecord, { declarations }: Interpreter): boolean {
  const known = alone.get(unit);
  const isAlone = known ?? !declarations.filesWith(OUTSIDE).includes(unit.path);
  alone.set(unit, isAlone);
  return isAlone;
}

const alone = new WeakMap<TypeRecord["unit"], boolean>();

/** A list is empty until somebody fills it, which is nobody's business to say when. */
function lasting(initial: Value): Value {
  const known = onlyValue(initial);
  return known?.kind === "list" && known.items.length === 0 ? UNKNOWN : initial;
}

/** Whether something is called on the object right where it is made: `Cart()..load()`. */
function isStartedElsewhere(
  { code: { name } }: TypeRecord,
  { declarations }: Interpreter,
): boolean {
  const made = String.raw`\b${name}\([^()]{0,200}\)`;
  const held = String.raw`\b(\w{1,80})\s*=\s*${made}\s*;[\s\S]{0,2000}?\b\1\s*\.\s*\w+\(`;
  const isCalled = new RegExp(String.raw`${made}\s*\.\.?\s*\w+\(`, "u");
  const isCalledInMain = new RegExp(String.raw`\bmain\([\s\S]{0,2000}?${held}`, "u");
  return [isCalled, isCalledInMain].some((one) => declarations.filesWith(one).length > 0);
}
