import { knownText } from "../../ui/content.ts";
import type { CallValue } from "../declarative/interpreter.ts";
import { argument } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { isOfLaterLaunch, signedIn } from "../declarative/stored.ts";
import { NULL, plainValue, type Value } from "../declarative/values.ts";

const READ: ReadonlyMap<string, Value> = new Map([
  ["bool", plainValue(false)],
  ["string", NULL],
  ["object", NULL],
  ["value", NULL],
  ["data", NULL],
]);

/**
 * What is stored of earlier launches before there was any: `UserDefaults.standard.bool(forKey:)`, and who
 * has signed in; null for another call. Source: developer.apple.com, UserDefaults.
 */
export function atFirstLaunch(call: CallValue): Value | null {
  const { name, of, args, types, path, line } = call;
  const holder = of === null ? null : onlyValue(of);
  const isDefaults =
    (holder?.kind === "named" && /^UserDefaults\.\w+$/u.test(holder.path)) ||
    (holder?.kind === "made" && holder.name === "UserDefaults");
  const initial = isDefaults ? READ.get(name) : undefined;
  if (initial === undefined) return signedIn(call);
  const key = argument({ kind: "made", name, of, args, types, path, line }, "forKey");
  const known = key === undefined ? null : onlyValue(key);
  // The name of the key says what it is for as well where the key is a constant of the application.
  const text = known?.kind === "text" ? knownText(known.content) : null;
  const word = known?.kind === "named" ? known.path : text;
  return isOfLaterLaunch(word) ? initial : null;
}
