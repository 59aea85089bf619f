import { expect, test } from "vitest";
import { visibilityOf } from "../../../src/analysis/ui/visibility.ts";
import { elementOf } from "./html-nodes.ts";

test.each([
  ["", "yes"],
  ["hidden", "no"],
  [`hidden=""`, "no"],
  [`style="color: red"`, "yes"],
  [`style="display:none"`, "no"],
  [`style="color: red; DISPLAY : none"`, "no"],
  [`style="visibility: hidden"`, "no"],
  [`class="mt-2 hidden"`, "no"],
  [`class="invisible"`, "no"],
  [`class="d-none"`, "no"],
  [`class="unhidden"`, "yes"],
])("a div with %s is seen: %s", (attributes, presence) => {
  expect(visibilityOf(elementOf(`<div ${attributes}></div>`).attributes)).toBe(presence);
});

// Tests are run at 1280 pixels, Playwright's own width (playwright.dev/docs/emulation#viewport).
test.each([
  ["hidden md:block", "yes"],
  ["hidden xl:flex", "yes"],
  ["md:hidden", "no"],
  ["hidden group-hover:block", "maybe"],
])("of the utility classes %s the wide screen decides: %s", (classes, presence) => {
  expect(visibilityOf(elementOf(`<div class="${classes}"></div>`).attributes)).toBe(presence);
});

// Source: getbootstrap.com/docs, components.
test.each([
  ["dropdown-menu", "no"],
  ["dropdown-menu show", "yes"],
  ["collapse", "no"],
  ["collapse navbar-collapse", "yes"],
  ["tab-pane", "no"],
  ["tab-pane active", "yes"],
  ["navbar-toggler", "no"],
])("Bootstrap's %s is seen: %s", (classes, presence) => {
  expect(visibilityOf(elementOf(`<div class="${classes}"></div>`).attributes)).toBe(presence);
});

test("what may be hidden is perhaps seen", () => {
  const hidden = {
    content: { alternatives: [[""]], translated: false },
    presence: "maybe",
  } as const;
  expect(visibilityOf(new Map([["hidden", hidden]]))).toBe("maybe");
});

test("classes that may be one text or another say nothing", () => {
  const content = { alternatives: [["hidden"], ["block"]], translated: false };
  expect(visibilityOf(new Map([["class", { content, presence: "yes" }]]))).toBe("yes");
});
