import { describe, expect, test } from "vitest";
import { doubtfulNames } from "../../../src/analysis/dialects/html/doubtful-nodes.ts";
import { namesHiddenByStyle } from "../../../src/analysis/dialects/html/hidden-by-style.ts";

describe("names that a script which is not followed may hide", () => {
  test.each([
    ["style", `get("#menu").style.display = "none"`, ["menu", "none"]],
    ["classes", `el(".item").classList.add("gone")`, ["item", "gone"]],
    ["markup", `out.innerHTML = ""; find('list')`, ["list"]],
    ["jQuery", `$("#note").hide(); $(".row").fadeOut(); $("#kept").show();`, ["note", "row"]],
    ["nothing that hides", `log("#menu")`, []],
  ])("by %s", (_, code, names) => {
    expect(doubtfulNames(code)).toEqual(names);
  });
});

describe("names that a style sheet hides in some state", () => {
  test.each([
    [".a { display: none }", ["a"]],
    ["#b{visibility:hidden;}", ["b"]],
    [".c, .d .e { color: red; display:none; }", ["c", "e"]],
    [".f.g { display: none }", ["g"]],
    ["form small { display: none }", ["<small>"]],
    ["main { display: none }", []],
    [".h:hover { display: none }", []],
    [".i { display: block }", []],
    [".j { animation: display; }", []],
    ["@media (max-width: 600px) { .k { display: none } }", []],
  ])("%s", (sheet, names) => {
    expect(namesHiddenByStyle(sheet)).toEqual(names);
  });
});
