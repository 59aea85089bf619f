import { expect, test } from "vitest";
import { unnamedElements } from "../../src/app-model/testability.ts";
import { appModel, button, element, field, screen, asStored } from "./builders.ts";

const at = (path: string, line: number) => ({ source: { path, line } });

test("an interactive element that nothing names is told with its place in the source", () => {
  const icon = element({ id: "x", role: "button", tag: "button", ...at("src/Bar.tsx", 4) });
  const model = appModel([screen("/", { elements: [icon] })]);
  expect(unnamedElements(asStored(model))).toEqual([
    {
      what: "<button> button",
      reason: "it has neither a name nor a test id, so no test can find it",
      ...at("src/Bar.tsx", 4),
    },
  ]);
});

test("what can be named, or is not used, is none", () => {
  const elements = [
    button("Save"),
    element({ id: "a", role: "button", test_id: "save" }),
    element({ id: "b", field: field(), placeholder: "Search" }),
    element({ id: "c", role: "list", tag: "ul" }),
  ];
  expect(unnamedElements(asStored(appModel([screen("/", { elements })])))).toEqual([]);
});

test("each is told once, however many screens show it, in the order of the source", () => {
  const second = element({ id: "x", field: field(), tag: "input", ...at("src/b.tsx", 2) });
  const tenth = element({ id: "y", field: field(), tag: "input", ...at("src/b.tsx", 10) });
  const first = element({ id: "z", role: "link", tag: "a", ...at("src/a.tsx", 9) });
  const pages = ["/", "/x"].map((route) => screen(route, { elements: [tenth, second, first] }));
  expect(
    unnamedElements(asStored(appModel(pages))).map(
      ({ source }) => source && `${source.path}:${source.line}`,
    ),
  ).toEqual(["src/a.tsx:9", "src/b.tsx:2", "src/b.tsx:10"]);
});
