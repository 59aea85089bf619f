import { instanceOf } from "../declarative/instance-of.ts";
import { argument } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component } from "../declarative/render.ts";
import { isAccounts } from "../declarative/stored.ts";
import { NULL, plainValue, UNKNOWN, type Value } from "../declarative/values.ts";
import { built } from "./builders.ts";

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
