import { expect, test } from "vitest";
import { afterEntering } from "../../src/app-model/empty-messages.ts";
import { NOWHERE, type PageState } from "../../src/app-model/page-state.ts";
import { element, screen } from "./builders.ts";

const list: PageState = {
  ...NOWHERE,
  path: "app://shop/List",
  screen: screen("app://shop/List", {
    elements: [
      element({ id: "title", text: "Errands" }),
      element({ id: "nothing", text: "No errands yet" }),
    ],
  }),
};

function left(entered: string): PageState {
  return { ...NOWHERE, path: "app://shop/New", values: new Map([["title", entered]]) };
}

test("what stands for nothing may be gone once something was entered on the way", () => {
  expect([...afterEntering(left("Water the ferns"), list).changed]).toEqual([["nothing", null]]);
});

test("it stays where nothing was entered", () => {
  expect(afterEntering(left(""), list)).toBe(list);
});

test("a page of the web is told by what it does itself", () => {
  const page: PageState = { ...list, path: "/list" };
  expect(afterEntering(left("Water the ferns"), page)).toBe(page);
});
