import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { REACT_CALLS } from "../react/calls.ts";
import type { PackageCall, PackageModel } from "../types.ts";

const MODULE =
  /^(?:react-native-mmkv|@react-native-async-storage\/async-storage|expo-secure-store|react-native-keychain|react-native-encrypted-storage|expo-sqlite\/kv-store)$/u;

/** State that is stored: on a first launch there is none yet. */
const stored: PackageCall = (_, evaluator) => {
  const useState = REACT_CALLS.get("useState");
  return useState === undefined ? UNKNOWN : useState([UNDEFINED], evaluator);
};

const nothing: PackageCall = () => UNDEFINED;
const missing: PackageCall = () => literal(null);

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ...["useMMKVString", "useMMKVBoolean", "useMMKVNumber", "useMMKVObject"].map(
    (name) => [name, stored] as const,
  ),
  ["new MMKV", () => store()],
  ["createMMKV", () => store()],
  ...["getItem", "getItemAsync", "getGenericPassword", "default.getItem"].map(
    (name) => [name, missing] as const,
  ),
  ...[
    "setItem",
    "setItemAsync",
    "removeItem",
    "deleteItemAsync",
    "clear",
    "multiRemove",
    "default.setItem",
    "default.removeItem",
    "default.clear",
  ].map((name) => [name, nothing] as const),
]);

function method(name: string, gives: Value): readonly [string, Value] {
  return [name, native(name, () => gives, [])];
}

/** A store of MMKV that is empty. Source: github.com/mrousavy/react-native-mmkv. */
function store(): Value {
  return objectOf(
    [
      ...["getString", "getNumber", "getBoolean", "getBuffer"].map((name) =>
        method(name, UNDEFINED),
      ),
      ...["set", "delete", "remove", "clearAll"].map((name) => method(name, UNDEFINED)),
      method("contains", literal(false)),
    ],
    true,
  );
}

/** What an app keeps on the device: nothing, when it was just installed. */
export const storage: PackageModel = {
  name: "MMKV, AsyncStorage, SecureStore",
  matches: (module) => MODULE.test(module),
  calls: CALLS,
};
