import { expect, test } from "vitest";
import { readDocument } from "../../../src/analysis/dialects/html/document.ts";

const read = (html: string): ReturnType<typeof readDocument> => readDocument("a.html", html);

test("the title is read without the white space of the source", () => {
  expect(read("<title>\n  My \n shop </title>").title).toBe("My shop");
  expect(read("<p>No title</p>").title).toBeNull();
});

test("scripts are known by their address or their code, in order", () => {
  const { scripts } = read(`<script src="a.js"></script>\n<script type="module">b();</script>`);
  expect(scripts).toEqual([
    { address: "a.js", code: "", line: 1, isModule: false, type: "" },
    { address: null, code: "b();", line: 2, isModule: true, type: "module" },
  ]);
});

test("handlers in attributes are no attributes of the node", () => {
  const { nodes, handlers } = read(`<button onclick="go()" title="Go">x</button>`);
  expect(handlers).toMatchObject([{ event: "click", code: "go()" }]);
  const [button] = nodes;
  expect(button?.kind === "element" ? [...button.attributes.keys()] : []).toEqual(["title"]);
});

test.each(["head", "style", "noscript", "script"])("nothing in %s is on the page", (tag) => {
  expect(read(`<${tag}><p>x</p></${tag}>`).nodes).toEqual([]);
});

test("what is in a template is a part for scripts to copy", () => {
  const [template] = read(`<template id="row"><p>x</p></template>`).nodes;
  expect(template).toMatchObject({ tag: "template", children: [{ tag: "#fragment" }] });
});

test("style sheets are known by their address or their rules, in order", () => {
  const { styles } = read(`<link rel="stylesheet" href="a.css"><link rel="icon" href="b.png">
    <style>p { color: red }</style>`);
  expect(styles).toEqual([
    { address: "a.css", code: "" },
    { address: null, code: "p { color: red }" },
  ]);
});

test("a node has a key of its own, and says where it is written", () => {
  const { nodes } = read("<p>a</p>\n<p>a</p>");
  const elements = nodes.filter((node) => node.kind === "element");
  expect(elements.map(({ line }) => line)).toEqual([1, 2]);
  expect(new Set(elements.map(({ key }) => key)).size).toBe(2);
});
