import { expect, test } from "vitest";
import { folderOf, joinPath } from "../../../src/analysis/source/paths.ts";
import { compareText } from "../../../src/analysis/order.ts";

test.each([
  ["a/b/c.ts", "a/b"],
  ["c.ts", ""],
])("%s is in the folder %j", (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

test.each([
  ["a/b", "./c", "a/b/c"],
  ["a/b", "../c", "a/c"],
  ["", "c", "c"],
  ["a", "../../../c", "c"],
  ["a//b/", "./d/./e", "a/b/d/e"],
])("from %j, %s is %s", (folder, relative, joined) => {
  expect(joinPath(folder, relative)).toBe(joined);
});

test("texts are ordered by their characters, whatever the language of the machine", () => {
  expect(["ä", "b", "Z", "a", "a"].toSorted(compareText)).toEqual(["Z", "a", "a", "b", "ä"]);
});
