import { knownText } from "../../ui/content.ts";
import { writeCell } from "../declarative/assignments.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  listValue,
  NULL,
  plainValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type CellValue,
  type Value,
} from "../declarative/values.ts";

const READERS = ["get", "getBool", "getInt", "getDouble", "getString", "getStringList"];
const WRITERS = ["setBool", "setInt", "setDouble", "setString", "setStringList"];
/** Where it is kept that something was stored under a name that is not known. */
const ANYTHING = "#stored";

type Args = readonly ArgumentValue[];

/**
 * `SharedPreferences.getInstance()`: nothing is stored when an application was just installed, and then
 * what it stores itself. Null for another call. Source: pub.dev, shared_preferences.
 */
export function preferences({ name, of }: CallValue, interpreter: Interpreter): Value | null {
  const holder = of === null ? null : onlyValue(of);
  const isStorage =
    name === "getInstance" && holder?.kind === "named" && holder.path === "SharedPreferences";
  if (!isStorage) return null;
  const read = ([key]: Args): Value => stored(key, interpreter);
  const write = ([key, value]: Args): Value => store(key, value?.value ?? UNKNOWN, interpreter);
  const names = new Map<string, Binding>([
    ...READERS.map((method) => [method, native(read)] as const),
    ...WRITERS.map((method) => [method, native(write)] as const),
    ["remove", native(([key]) => store(key, NULL, interpreter))],
    ["containsKey", native((args) => isThere(read(args)))],
    ["getKeys", native(() => keysOf(interpreter))],
    ["clear", native(() => store(undefined, NULL, interpreter))],
    ["reload", native(() => plainValue(true))],
  ]);
  return instanceOf("SharedPreferences", names);
}

function native(call: (args: Args) => Value): Binding {
  return { kind: "value", value: { kind: "native", call } };
}

function cellOf(key: ArgumentValue | undefined): CellValue | null {
  const known = key === undefined ? null : onlyValue(key.value);
  const name = known?.kind === "text" ? knownText(known.content) : null;
  return name === null ? null : { kind: "cell", key: `${ANYTHING} ${name}`, initial: NULL };
}

function stored(key: ArgumentValue | undefined, interpreter: Interpreter): Value {
  const { memory } = interpreter.walk;
  const cell = cellOf(key);
  if (cell !== null) return memory.has(ANYTHING) ? UNKNOWN : interpreter.read(cell);
  return [...memory.keys()].some((known) => known.startsWith(ANYTHING)) ? UNKNOWN : NULL;
}

function store(key: ArgumentValue | undefined, value: Value, interpreter: Interpreter): Value {
  if (interpreter.walk.actions === null) return plainValue(true);
  const cell = cellOf(key) ?? { kind: "cell", key: ANYTHING, initial: NULL };
  writeCell(cell, value, interpreter);
  return plainValue(true);
}

function isThere(value: Value): Value {
  if (value.kind === "unknown") return UNKNOWN;
  return plainValue(value.kind !== "plain" || value.value !== null);
}

function keysOf({ walk: { memory } }: Interpreter): Value {
  return listValue(
    [],
    [...memory.keys()].some((known) => known.startsWith(ANYTHING)),
  );
}
