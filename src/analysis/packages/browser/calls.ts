import type { Evaluator } from "../../code/evaluator.ts";
import { ENTRIES } from "../../code/globals.ts";
import { stringOf } from "../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { callDocument } from "./document.ts";
import type { PackageCall } from "../types.ts";

/** What the functions of a browser give. Source: developer.mozilla.org/docs/Web/API. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["new FormData", formData],
  [
    "document.addEventListener",
    ([, listener], evaluator) => runNow([listener ?? UNDEFINED], evaluator),
  ],
  ["window.addEventListener", () => UNDEFINED],
  ["setTimeout", runNow],
  ["queueMicrotask", runNow],
  ["requestAnimationFrame", runNow],
  // Every test starts with an empty storage of its own.
  ["localStorage.getItem", () => literal(null)],
  ["sessionStorage.getItem", () => literal(null)],
  ["location.assign", navigate],
  ["location.replace", navigate],
  ["open", openWindow],
  ["confirm", ask],
]);

/** Names that are the same with `window.` before them. */
const OF_WINDOW =
  /^window\.(?=(?:location|localStorage|sessionStorage|setTimeout|open|confirm)\b)/u;
const REQUESTS = new Set(["fetch", "$", "jQuery"]);

/** What a function of the browser gives; unknown ones remember their call. */
export function callBrowser(
  { name: written }: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  const name = written.replace(OF_WINDOW, "");
  const ofDocument = callDocument(name, args, evaluator);
  if (ofDocument !== null) return ofDocument;
  const call = CALLS.get(name);
  if (call !== undefined) return call(args, evaluator);
  const { mode, event } = evaluator.session;
  if (REQUESTS.has(name) && mode === "event") event.dependsOnOutside = true;
  return { ...UNKNOWN, origin: { module: "global", name, args } };
}

function navigate([target]: readonly Value[], { session }: Evaluator): Value {
  if (target !== undefined) session.event.navigations.push(target);
  return UNDEFINED;
}

/** Another window is another page of the browser, which no step after it is in. */
function openWindow([target, name]: readonly Value[], evaluator: Evaluator): Value {
  if (/^_(?:self|top|parent)$/u.test(stringOf(name) ?? ""))
    return navigate([target ?? UNDEFINED], evaluator);
  evaluator.note({
    kind: "handler",
    what: "what opens in a window of its own",
    why: "a page beside the one that is tested is not followed",
    help: "a test of it that is written by hand and waits for the page",
  });
  return UNKNOWN;
}

function ask(_: readonly Value[], { session }: Evaluator): Value {
  session.event.dependsOnOutside = true;
  return UNKNOWN;
}

function runNow([callback]: readonly Value[], evaluator: Evaluator): Value {
  if (callback !== undefined && evaluator.session.mode === "event") evaluator.call(callback, []);
  return UNKNOWN;
}

/** The values of the fields, by name. */
function formData(_: readonly Value[], { session }: Evaluator): Value {
  const values = session.dom.formValues();
  const get = native("get", ([name]) => {
    const wanted = stringOf(name);
    return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
  });
  return objectOf(
    [
      [ENTRIES, objectOf(values)],
      ["get", get],
    ],
    true,
  );
}
