import { expect, test } from "vitest";
import { tellListeners } from "../../../src/analysis/script/tell-listeners.ts";
import { listenersHearing } from "../../../src/analysis/ui/hearing.ts";
import type { EventFlow, EventType, Listener } from "../../../src/analysis/ui/listener.ts";
import type { UiElement } from "../../../src/analysis/ui/tree.ts";

type Doing = (flow: EventFlow) => void;
const heard: string[] = [];

function listener(name: string, doing: Doing = () => undefined, more: object = {}): Listener {
  return {
    kind: "callback",
    run({ flow }) {
      heard.push(name);
      if (flow !== undefined) doing(flow);
    },
    ...more,
  };
}

function element(
  key: string,
  listeners: readonly Listener[],
  type: EventType = "click",
): UiElement {
  return {
    kind: "element",
    tag: "div",
    isComponent: false,
    attributes: new Map(),
    listeners: new Map(listeners.length === 0 ? [] : [[type, listeners]]),
    children: [],
    presence: "yes",
    own: "yes",
    repeated: false,
    key,
    path: "page.html",
    line: 1,
  };
}

/** The names of the listeners that hear a click of the last one of these, each inside of the one before. */
function heardBy(...path: readonly UiElement[]): readonly string[] {
  heard.length = 0;
  const around = path.slice(0, -1);
  const target = path.at(-1);
  if (target === undefined) return [];
  const listeners = listenersHearing({ element: target, around, form: null, namer: null }, [
    "click",
  ]);
  tellListeners(listeners, { target: target.key, key: "" });
  return [...heard];
}

test("an event is heard at the element, then around it from the inside out", () => {
  const outer = element("outer", [listener("outer")]);
  const middle = element("middle", [listener("middle")]);
  expect(heardBy(outer, middle, element("inner", [listener("inner")]))).toEqual([
    "inner",
    "middle",
    "outer",
  ]);
});

test("capturing listeners hear it first, from the outside in", () => {
  const outer = element("outer", [listener("outer", undefined, { isCapturing: true })]);
  const middle = element("middle", [listener("middle", undefined, { isCapturing: true })]);
  expect(heardBy(outer, middle, element("inner", [listener("inner")]))).toEqual([
    "outer",
    "middle",
    "inner",
  ]);
});

test("one that stops the event lets the others of its element hear it", () => {
  const stop: Doing = (flow) => (flow.stoppedAt = "inner");
  const inner = element("inner", [listener("first", stop), listener("second")]);
  expect(heardBy(element("outer", [listener("outer")]), inner)).toEqual(["first", "second"]);
});

test("one that stops it at once does not", () => {
  const stop: Doing = (flow) => (flow.isStoppedAtOnce = true);
  const inner = element("inner", [listener("first", stop), listener("second")]);
  expect(heardBy(element("outer", [listener("outer")]), inner)).toEqual(["first"]);
});

test("what the browser does by itself comes last, of the nearest element alone", () => {
  const outer = element("outer", [
    listener("far", undefined, { isDefault: true }),
    listener("outer"),
  ]);
  const inner = element("inner", [listener("near", undefined, { isDefault: true })]);
  expect(heardBy(outer, inner)).toEqual(["outer", "near"]);
});

test("it does not come where a listener prevents it", () => {
  const prevent: Doing = (flow) => (flow.isPrevented = true);
  const outer = element("outer", [listener("outer", prevent)]);
  const inner = element("inner", [listener("near", undefined, { isDefault: true })]);
  expect(heardBy(outer, inner)).toEqual(["outer"]);
});

test("components that are not known may keep an event to themselves", () => {
  const outer = { ...element("outer", [listener("outer")]), isComponent: true };
  expect(heardBy(outer, element("inner", []))).toEqual([]);
});
