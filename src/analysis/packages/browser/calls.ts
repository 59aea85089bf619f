import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { untriedListener } from "../../script/note-untried.ts";
import { formDataOf } from "./form-data.ts";
import { newPromise, runNow, TIMER_CALLS } from "./timers.ts";
import type { PackageCall } from "../types.ts";

/** What the functions of a browser give. Source: developer.mozilla.org/docs/Web/API. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["new FormData", (_, evaluator) => formDataOf(evaluator)],
  ["document.querySelector", ([selector], evaluator) => findOne(selector, "", evaluator)],
  ["document.getElementById", ([id], evaluator) => findOne(id, "#", evaluator)],
  ["document.querySelectorAll", ([selector], evaluator) => findAll(selector, evaluator)],
  ["document.createElement", ([tag]) => madeElement(tag)],
  ["addEventListener", listenEverywhere],
  ["document.addEventListener", listenEverywhere],
  ["document.body.addEventListener", listenEverywhere],
  ["document.documentElement.addEventListener", listenEverywhere],
  ...TIMER_CALLS,
  ["new Promise", newPromise],
  ["queueMicrotask", runSoon],
  ["requestAnimationFrame", runSoon],
  ["requestIdleCallback", runSoon],
  // Every test starts with an empty storage of its own.
  ["localStorage.getItem", () => literal(null)],
  ["sessionStorage.getItem", () => literal(null)],
  ["location.assign", navigate],
  ["location.replace", navigate],
  ["open", navigate],
  ["confirm", ask],
]);

/** Names that are the same with `window.` before them. */
const OF_WINDOW =
  /^window\.(?=(?:location|localStorage|sessionStorage|setTimeout|setInterval|addEventListener|open|confirm)\b)/u;
const REQUESTS = new Set(["fetch", "$", "jQuery"]);

/** What a function of the browser gives; unknown ones remember their call. */
export function callBrowser(
  { name: written }: ExternalValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  const name = written.replace(OF_WINDOW, "");
  const call = CALLS.get(name);
  if (call !== undefined) return call(args, evaluator);
  const { mode, event } = evaluator.session;
  if (REQUESTS.has(name) && mode === "event") event.dependsOnOutside = true;
  return { ...UNKNOWN, origin: { module: "global", name, args } };
}

/** Events that come by themselves once the page is there. */
const READY = new Set(["DOMContentLoaded", "load", "pageshow", "readystatechange"]);

/** What waits for the page is run; what listens to the whole page is not tried. */
function listenEverywhere([name, listener]: readonly Value[], evaluator: Evaluator): Value {
  const event = stringOf(name) ?? "an event";
  if (READY.has(event)) runSoon([listener ?? UNDEFINED], evaluator);
  else evaluator.note(untriedListener(event, "anywhere on the page"));
  return UNDEFINED;
}

function navigate([target]: readonly Value[], { session }: Evaluator): Value {
  if (target !== undefined) session.event.navigations.push(target);
  return UNDEFINED;
}

function ask(_: readonly Value[], { session }: Evaluator): Value {
  session.event.dependsOnOutside = true;
  return UNKNOWN;
}

function runSoon([callback]: readonly Value[], evaluator: Evaluator): Value {
  if (callback !== undefined && evaluator.session.mode === "event") runNow(callback, evaluator);
  return UNKNOWN;
}

/** A node that is on no page yet: its tag and properties. */
function madeElement(tag: Value | undefined): Value {
  return objectOf([
    ["#tag", tag ?? UNKNOWN],
    ["append", native("append", () => UNDEFINED)],
  ]);
}

function findOne(selector: Value | undefined, prefix: string, { session }: Evaluator): Value {
  const text = stringOf(selector);
  const key = text === null ? undefined : session.dom.find(prefix + text)[0];
  return key === undefined ? UNKNOWN : { kind: "dom", key };
}

function findAll(selector: Value | undefined, { session }: Evaluator): Value {
  const text = stringOf(selector);
  if (text === null) return arrayOf([], UNKNOWN);
  return arrayOf(session.dom.find(text).map((key) => ({ kind: "dom", key })));
}
