import type { CallCode, Code } from "../../source/languages/calls/syntax.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import type { CallValue, Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { aftermathOf } from "../declarative/leaving.ts";
import { innerScope } from "../declarative/scope.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";
import type { Listening } from "./flows.ts";

/** Functions that give the view model of a screen. Source: developer.android.com, Hilt; insert-koin.io. */
const GETTERS = new Set([
  "viewModel",
  "hiltViewModel",
  "koinViewModel",
  "koinNavViewModel",
  "getViewModel",
  "viewModels",
  "activityViewModels",
  "hiltNavGraphViewModels",
]);

/** Makes view models where a screen asks for one. */
export class ViewModels {
  /** One call for each place that asks, so that what it gives is the same in every state of the page. */
  readonly #calls = new Map<string, CallCode>();
  readonly #typed = new WeakMap<CallCode, CallCode>();
  readonly #doubted = new Map<TypeRecord, ReadonlySet<string>>();
  /** Whether all is known that a type does when it is made. */
  readonly #isSure = new Map<TypeRecord, boolean>();
  readonly #listening: Listening;

  constructor(listening: Listening) {
    this.#listening = listening;
  }

  /** A call that asks for one, of the type that is declared where it says none itself. */
  typed(code: Code, type: string): Code {
    const isAsking =
      code.kind === "call" && code.callee.kind === "name" && GETTERS.has(code.callee.name);
    if (!isAsking || code.types.length > 0) return code;
    const known = this.#typed.get(code) ?? { ...code, types: [type] };
    this.#typed.set(code, known);
    return known;
  }

  /** The view model that a call asks for; null for a call of something else, or of an unknown type. */
  given({ name, of, types, scope, path, line }: CallValue, interpreter: Interpreter): Value | null {
    const [type] = types;
    if (!GETTERS.has(name) || of !== null || type === undefined) return null;
    const found = interpreter.declarations.typeNamed(type, path);
    if (found === null || found.code.sort === "protocol") return null;
    const key = `${path}:${line}:${type}`;
    const callee = { kind: "name" as const, name: type, line };
    const call = this.#calls.get(key) ?? { kind: "call", callee, args: [], types: [], line };
    this.#calls.set(key, call);
    if (!this.#isSure.has(found)) this.#isSure.set(found, true);
    const made = interpreter.evaluate(call, scope);
    if (made.kind !== "instance" || this.#isSure.get(found) !== true) return made;
    this.#isSure.set(found, this.#begin(made, interpreter));
    return this.#isSure.get(found) === true ? made : interpreter.evaluate(call, scope);
  }

  /**
   * Does what a view model does when it is made; false where that is not known. What it hears of flows it
   * hears again whenever they change, so that it is done each time that somebody looks.
   */
  #begin(made: InstanceValue, interpreter: Interpreter): boolean {
    const { members } = made.type.code;
    const starting = members.flatMap((one) =>
      one.kind === "function" && one.name === "init" ? [one.body] : [],
    );
    if (starting.length === 0) return true;
    const { memory } = interpreter.walk;
    const listening = this.#listening;
    listening.before = new Map(memory);
    listening.written.clear();
    listening.mixed.clear();
    listening.isOutside = false;
    const { written, sure } = aftermathOf(interpreter, () => {
      for (const body of starting)
        interpreter.block(body, innerScope(made.scope, { isPassing: true }), false);
    });
    if (listening.isOutside && written.size > 0) return false;
    const isKnown = [...written].every((key) => sure.has(key) && !listening.mixed.has(key));
    if (!isKnown) return false;
    for (const [key, value] of sure)
      if (listening.written.has(key) || !memory.has(key)) memory.set(key, value);
    return true;
  }

  /** True for a field that the view model fills by itself: what it holds while somebody looks is not known. */
  isFilledByItself({ code, scope }: StateDeclaration): boolean {
    const self = scope.self?.kind === "instance" ? scope.self.type : null;
    const [name = "_"] = code.names;
    return self !== null && this.#isSure.get(self) !== true && this.#filled(self).has(name);
  }

  #filled(type: TypeRecord): ReadonlySet<string> {
    const known = this.#doubted.get(type) ?? filledBySelf(type);
    this.#doubted.set(type, known);
    return known;
  }
}

/** Names of the fields that work is about which a type starts when it is made. */
function filledBySelf({ code: { members } }: TypeRecord): ReadonlySet<string> {
  const bodies = new Map(
    members.flatMap((member) =>
      member.kind === "function" && member.name !== "init"
        ? [[member.name, member.body] as const]
        : [],
    ),
  );
  const started: Code[] = members.filter(
    (member) => member.kind === "function" && member.name === "init",
  );
  const named = new Set<string>();
  // The list grows while it is walked: what is started calls other functions.
  for (const code of started) {
    for (const name of namesIn(code)) {
      if (named.has(name)) continue;
      named.add(name);
      started.push(...(bodies.get(name) ?? []));
    }
  }
  return named;
}

function namesIn(code: Code): readonly string[] {
  return [...JSON.stringify(code).matchAll(/"name":"(\w+)"/gu)].flatMap(([, name]) => name ?? []);
}
