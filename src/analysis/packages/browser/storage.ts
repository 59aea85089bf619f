import type { Evaluator } from "../../code/evaluator.ts";
import { storageEntry } from "../../code/storage-entries.ts";
import { stringOf } from "../../code/text.ts";
import { literal, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import type { PackageCall } from "../types.ts";

/** What the storages of a browser keep: every test starts with empty ones of its own. */
export const STORAGE_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>(
  ["localStorage", "sessionStorage"].flatMap((storage): [string, PackageCall][] => [
    [`${storage}.getItem`, ([key], evaluator) => read(storage, key, evaluator)],
    [
      `${storage}.setItem`,
      ([key, value], evaluator) => write(entryOf(storage, key), value, evaluator),
    ],
    [`${storage}.removeItem`, ([key], evaluator) => write(entryOf(storage, key), EMPTY, evaluator)],
  ]),
);

const EMPTY = literal(null);

/** The place of an entry in a store; null where its key is not known. */
function entryOf(storage: string, key: Value | undefined): string | null {
  const name = stringOf(key);
  return name === null ? null : storageEntry(storage, name);
}

function read(storage: string, key: Value | undefined, { session, walk }: Evaluator): Value {
  const entry = entryOf(storage, key);
  // Whatever the key is, a browser that was just opened keeps nothing under it.
  if (entry === null) return EMPTY;
  const value = session.store.get(entry);
  walk.onRead?.(entry, value);
  return value ?? EMPTY;
}

function write(entry: string | null, value: Value | undefined, { session }: Evaluator): Value {
  if (entry !== null && session.mode === "event") session.store.set(entry, value ?? UNKNOWN);
  return UNDEFINED;
}
