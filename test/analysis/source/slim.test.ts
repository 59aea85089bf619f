import { expect, test } from "vitest";
import { parseScript } from "../../../src/analysis/source/languages/script.ts";
import { walk } from "../../../src/analysis/source/languages/walk.ts";

const TEXT = `type Row = { id: string };
const rows: Row[] = [
  one, two, ,
];
export const List = () => <ul><li>{one}</li></ul>;`;

const namesIn = (path: string): string[] => {
  const names: string[] = [];
  walk(parseScript(path, TEXT), (node) => {
    if ("name" in node && typeof node.name === "string") names.push(node.name);
  });
  return names;
};

test("what runs is left, in its lines; types and closing tags are not", () => {
  const program = parseScript("a.tsx", TEXT);
  expect(program.body.map(({ type, loc }) => [type, loc?.start.line])).toEqual([
    ["TSTypeAliasDeclaration", 1],
    ["VariableDeclaration", 2],
    ["ExportNamedDeclaration", 5],
  ]);
  expect(namesIn("a.tsx").toSorted()).toEqual(
    ["List", "Row", "li", "one", "one", "rows", "two", "ul"].toSorted(),
  );
});

test("a list keeps its length and its holes", () => {
  const [, rows] = parseScript("a.tsx", TEXT).body;
  const list = rows?.type === "VariableDeclaration" ? rows.declarations[0]?.init : null;
  expect(list).toMatchObject({ elements: [{ name: "one" }, { name: "two" }, null] });
});
