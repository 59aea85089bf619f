import { knownText } from "../../ui/content.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import type { CallValue } from "../declarative/interpreter.ts";
import { argument } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component } from "../declarative/render.ts";
import { isAccounts, isOfLaterLaunch } from "../declarative/stored.ts";
import {
  NULL,
  plainValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type Value,
} from "../declarative/values.ts";
import { built } from "./builders.ts";

const STORED = /^get(?:Bool|Int|Double|String|StringList)?$/u;

/** `SharedPreferences.getInstance()`: what is stored of earlier launches; null for another call. */
export function storage({ name, of }: CallValue): Value | null {
  const holder = of === null ? null : onlyValue(of);
  const isStorage =
    name === "getInstance" && holder?.kind === "named" && holder.path === "SharedPreferences";
  if (!isStorage) return null;
  const methods = ["get", "getBool", "getInt", "getDouble", "getString", "getStringList"];
  const writers = ["setBool", "setInt", "setDouble", "setString", "setStringList", "remove"];
  const names = new Map<string, Binding>([
    ...methods.map((method) => [method, native(stored(method))] as const),
    ["containsKey", native(stored("containsKey"))],
    ...[...writers, "clear", "reload"].map(
      (method) => [method, native(() => plainValue(true))] as const,
    ),
  ]);
  return instanceOf("SharedPreferences", names);
}

function native(call: (args: readonly ArgumentValue[]) => Value): Binding {
  return { kind: "value", value: { kind: "native", call } };
}

function stored(method: string): (args: readonly ArgumentValue[]) => Value {
  return ([first]) => {
    const known = first === undefined ? null : onlyValue(first.value);
    const key = known?.kind === "text" ? knownText(known.content) : null;
    if (!isOfLaterLaunch(key)) return UNKNOWN;
    return STORED.test(method) ? NULL : plainValue(false);
  };
}

const CHANGES = new Set(["authStateChanges", "userChanges", "idTokenChanges", "onAuthStateChange"]);

/** `StreamBuilder(stream: FirebaseAuth.instance.authStateChanges())` is told that nobody has signed in. */
export const streamBuilder: Component = (made, at, renderer) => {
  const given = argument(made, "stream");
  const stream = given === undefined ? null : onlyValue(renderer.interpreter.read(given));
  const isOfAccounts =
    stream?.kind === "made" &&
    CHANGES.has(stream.name) &&
    stream.of !== null &&
    isAccounts(stream.of);
  if (!isOfAccounts) return built("builder", 3)(made, at, renderer);
  const args = [UNKNOWN, nobody()].map((value) => ({ label: null, value, isTrailing: false }));
  return renderer.slot(argument(made, "builder"), beside(at, "builder"), args);
};

/** The snapshot of a stream that has said that nobody is there. */
function nobody(): Value {
  const state: Value = { kind: "named", path: "ConnectionState.active", from: "" };
  const members: readonly (readonly [string, Value])[] = [
    ["connectionState", state],
    ["hasData", plainValue(false)],
    ["hasError", plainValue(false)],
    ["data", NULL],
    ["error", NULL],
  ];
  return instanceOf(
    "AsyncSnapshot",
    new Map(members.map(([name, value]) => [name, { kind: "value", value }] as const)),
  );
}
