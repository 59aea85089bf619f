import { mayCallBack } from "../../code/calling-back.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { onCondition } from "../../code/session.ts";
import { stringOf } from "../../code/text.ts";
import { loseTrack } from "../../code/unknown-calls.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { untriedListener } from "../../script/note-untried.ts";
import { DIALOG_CALLS } from "./dialogs.ts";
import { callDocument } from "./document.ts";
import { formDataOf } from "./form-data.ts";
import { fetched } from "./requests.ts";
import { STORAGE_CALLS } from "./storage.ts";
import { newPromise, runNow, TIMER_CALLS } from "./timers.ts";
import type { PackageCall } from "../types.ts";

const FINDING: ReadonlySet<string> = new Set(["document.getElementById", "document.querySelector"]);

/** What the functions of a browser give. Source: developer.mozilla.org/docs/Web/API. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["new FormData", ([form], evaluator) => formDataOf(evaluator, form)],
  ["new URL", ([url, base]) => urlOf(url, base)],
  ["addEventListener", listenEverywhere],
  ["document.addEventListener", listenEverywhere],
  ["document.body.addEventListener", listenEverywhere],
  ["document.documentElement.addEventListener", listenEverywhere],
  ...TIMER_CALLS,
  ["new Promise", newPromise],
  ["queueMicrotask", runSoon],
  ["requestAnimationFrame", runSoon],
  ["requestIdleCallback", runSoon],
  ...STORAGE_CALLS,
  ["location.assign", navigate],
  ["location.replace", navigate],
  ["open", openWindow],
  ...DIALOG_CALLS,
]);

/** The address of a page as its loader is asked for it; tests open pages without parameters. */
export const REQUESTED_URL: ExternalValue = {
  kind: "external",
  module: "global",
  name: "request.url",
};

const NO_PARAMETERS = objectOf(
  [
    ["get", native("get", () => literal(null), [])],
    ["has", native("has", () => literal(false), [])],
  ],
  true,
);

function urlOf(url: Value | undefined, base: Value | undefined): Value {
  if (url === REQUESTED_URL) return objectOf([["searchParams", NO_PARAMETERS]], true);
  const args = [url, base].flatMap((one) => one ?? []);
  return { ...UNKNOWN, origin: { module: "global", name: "new URL", args } };
}

/** Names that are the same with `window.` before them. */
const OF_WINDOW =
  /^(?:window|self|globalThis)\.(?=(?:location|localStorage|sessionStorage|setTimeout|setInterval|addEventListener|open|alert|confirm|prompt)\b)/u;
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
  const { mode, event, isOnce } = evaluator.session;
  const answer = name === "fetch" && mode === "event" ? fetched(args, evaluator) : null;
  if (answer !== null) return answer;
  if (REQUESTS.has(name) && mode === "event") {
    event.dependsOnOutside = true;
    if (name !== "fetch") loseTrack(evaluator);
  }
  if (isOnce) callsBack(args, evaluator);
  else mayCallBack(name, args, evaluator);
  // What a component asks for while it renders, such as the place of its windows, is in the page around it.
  const truthy = mode === "render" && FINDING.has(name) ? true : null;
  return { ...UNKNOWN, truthy, origin: { module: "global", name, args } };
}

/** What the browser is given to call may be called while the page loads: where somebody is, say. */
function callsBack(args: readonly Value[], evaluator: Evaluator): void {
  onCondition(evaluator.session, () => {
    for (const given of args) if (given.kind === "function") evaluator.call(given, [UNKNOWN]);
  });
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

function runSoon([callback]: readonly Value[], evaluator: Evaluator): Value {
  if (callback !== undefined && evaluator.session.mode === "event") runNow(callback, evaluator);
  return UNKNOWN;
}
