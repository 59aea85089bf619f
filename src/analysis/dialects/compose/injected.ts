import type { CallCode } from "../../source/languages/calls/syntax.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { fileScope } from "../declarative/scope.ts";
import type { Value } from "../declarative/values.ts";
import type { Rooms } from "./rooms.ts";

/** Kinds of types that are made by calling them. */
const MADE = new Set(["class", "object"]);
const ABSTRACT = new Set(["interface", "protocol"]);
const STAND_INS = /Fake|Mock|Stub|Preview|Test|Dummy/u;

/**
 * What a constructor is handed by a framework for injection, or by code that only wires an application:
 * the one class of the repository that fits, made once.
 */
export class Injected {
  readonly #rooms: Rooms;
  readonly #made = new Map<TypeRecord, Value>();
  readonly #making = new Set<TypeRecord>();
  readonly #calls = new Map<TypeRecord, CallCode>();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** What is handed over for a parameter of this type; null where nobody can say. */
  ofType(name: string, path: string, interpreter: Interpreter): Value | null {
    const plain = /^\w+$/u.test(name) ? name : null;
    const found = plain === null ? null : interpreter.declarations.typeNamed(plain, path);
    return found === null ? null : this.#of(found, interpreter);
  }

  #of(type: TypeRecord, interpreter: Interpreter): Value | null {
    const dao = this.#rooms.daoOf(type, interpreter);
    if (dao !== null) return dao;
    const made = ABSTRACT.has(type.code.sort) ? onlyImplementation(type, interpreter) : type;
    if (made === null || !MADE.has(made.code.sort) || this.#making.has(made)) return null;
    const known = this.#made.get(made);
    if (known !== undefined) return known;
    this.#making.add(made);
    const { name, line } = made.code;
    const callee = { kind: "name" as const, name, line };
    const call = this.#calls.get(made) ?? { kind: "call", callee, args: [], types: [], line };
    this.#calls.set(made, call);
    const scope = { ...fileScope(made.unit), frame: `injected ${name}` };
    const value = interpreter.evaluate(call, scope);
    this.#making.delete(made);
    this.#made.set(made, value);
    return value;
  }
}

/** The only class that is one of these; null where there are several, or none. */
function onlyImplementation(
  { code: { name } }: TypeRecord,
  { declarations }: Interpreter,
): TypeRecord | null {
  const based = new RegExp(String.raw`[:,]\s*${name}\b`, "u");
  const all = declarations
    .filesWith(based)
    .flatMap((path) => declarations.unit(path).types)
    .filter(({ code }) => code.bases.some((base) => base.split(".").at(-1) === name));
  const real = all.filter(({ code }) => !STAND_INS.test(code.name));
  const [only] = real;
  return real.length === 1 && only !== undefined ? only : null;
}
