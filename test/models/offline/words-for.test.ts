import { expect, test } from "vitest";
import { wordsFor } from "../../../src/models/offline/author/targets.ts";
import { button, element } from "../../app-model/builders.ts";

test.each([
  ["Save", '"Save" button'],
  ["Remove ${…}", '"Remove" button'],
  ["Move ${…} to ${…}", '"Move … to" button'],
])("what is only known when the app runs is left out of %s", (name, words) => {
  expect(wordsFor(button(name))).toBe(words);
});

test("an element of which nothing is known is called by what it is", () => {
  expect(wordsFor(element({ id: "e", role: "button", name: "${…}" }))).toBe("button");
});
