import { expect, test } from "vitest";
import { moduleScope } from "../../../src/analysis/code/scope.ts";
import { createSession } from "../../../src/analysis/code/session.ts";
import { createWalk } from "../../../src/analysis/code/walk.ts";
import { Store } from "../../../src/analysis/code/store.ts";
import { literal, objectOf } from "../../../src/analysis/code/value.ts";
import { readModule } from "../../../src/analysis/source/module.ts";
import { parseScript } from "../../../src/analysis/source/languages/script.ts";

test("a copy sees what was there, and keeps its changes to itself", () => {
  const first = new Store();
  first.set("a", literal(1));
  const copy = first.fork();
  copy.set("a", literal(2));
  copy.set("b", literal(3));
  expect([first.get("a"), first.get("b"), copy.get("a"), copy.get("b")]).toEqual([
    literal(1),
    undefined,
    literal(2),
    literal(3),
  ]);
});

test("the changes of a copy are what was set since", () => {
  const first = new Store();
  first.set("a", literal(1));
  const copy = first.fork();
  copy.set("b", literal(2));
  expect([...copy.changes().keys()]).toEqual(["b"]);
  expect([...copy.entries().keys()]).toEqual(["a", "b"]);
});

test("copies of copies read as one, however many there are", () => {
  let store = new Store();
  for (let count = 0; count < 30; count += 1) {
    store.set(`${count}`, literal(count));
    store = store.fork();
  }
  expect(store.entries().size).toBe(30);
  expect([store.get("0"), store.has("29"), store.has("30")]).toEqual([literal(0), true, false]);
});

const scope = (walk = createWalk()): ReturnType<typeof moduleScope> =>
  moduleScope(readModule("a.ts", parseScript("a.ts", "")), walk);

test("a name means the nearest declaration, and is assigned there", () => {
  const outer = scope();
  outer.declare("a", literal(1));
  const inner = outer.child();
  inner.declare("b", literal(2));
  inner.assign("a", literal(3));
  expect([outer.find("a"), outer.find("b"), inner.find("b")]).toEqual([
    literal(3),
    null,
    literal(2),
  ]);
});

test("what an event assigns is seen by its own walk alone", () => {
  const walk = createWalk();
  const start = new Store();
  walk.enter(createSession("render", start));
  const module = scope(walk);
  module.declare("count", literal(0));
  const one = createSession("event", start.fork());
  walk.enter(one);
  module.assign("count", literal(1));
  const inEvent = module.child();
  inEvent.declare("own", literal(1));
  inEvent.assign("own", literal(2));
  expect([module.find("count"), inEvent.find("own")]).toEqual([literal(1), literal(2)]);
  walk.enter(createSession("event", start.fork()));
  expect(module.find("count")).toEqual(literal(0));
  walk.enter(createSession("render", one.store));
  expect(module.find("count")).toEqual(literal(1));
});

test("a name that nobody declared stays undeclared when it is assigned to", () => {
  const only = scope();
  only.assign("a", literal(1));
  expect(only.find("a")).toBeNull();
});

test("what is declared lazily is evaluated once, when it is asked for", () => {
  const only = scope();
  let asked = 0;
  only.declareLazily("a", () => {
    asked += 1;
    return literal(asked);
  });
  expect(asked).toBe(0);
  expect([only.find("a"), only.find("a")]).toEqual([literal(1), literal(1)]);
});

test("what needs itself is not known", () => {
  const only = scope();
  only.declareLazily("a", () => only.find("a") ?? literal("never"));
  expect(only.find("a")).toMatchObject({ kind: "unknown" });
});

test("what is assigned to an object of a cell belongs to the walk, and to every object of the cell", () => {
  const made = () => ({ ...objectOf([["current", literal(1)]]), cell: "here" });
  const store = new Store();
  const walk = store.fork();
  walk.assignProperty(made(), "current", literal(2));
  expect([store.property(made(), "current"), walk.property(made(), "current")]).toEqual([
    literal(1),
    literal(2),
  ]);
});

test("what a walk takes from an object that others see too is gone for it alone", () => {
  const [first, object] = [new Store(), objectOf([["a", literal(1)]])];
  const walk = first.fork();
  walk.deleteProperty(object, "a", true);
  expect([walk.propertiesOf(object).size, walk.property(object, "a")]).toEqual([
    0,
    literal(undefined),
  ]);
  expect(first.propertiesOf(object).get("a")).toEqual(literal(1));
});
