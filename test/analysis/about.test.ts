import { expect, test } from "vitest";
import { parseAbout } from "./fixtures.ts";

test("the first line says what a fixture shows, the others what is known of it", () => {
  const text = `A click shows a text.
browser: the text is shown.
package: radix-ui, clsx
today: wrong, it is said to be hidden, and more
folder: apps/web
`;
  expect(parseAbout(text, "react/x")).toEqual({
    shows: "A click shows a text.",
    standing: "wrong",
    note: "it is said to be hidden, and more",
    browser: "the text is shown.",
    packages: ["radix-ui", "clsx"],
    workingDirectory: "apps/web",
  });
});

test("what is understood needs no more than that", () => {
  expect(parseAbout("A text.\ntoday: understood\n", "react/x")).toMatchObject({
    standing: "understood",
    note: "",
    packages: [],
    workingDirectory: "",
  });
});

test.each([
  ["no standing", "A text."],
  ["a standing that is none", "A text.\ntoday: splendid"],
  ["a key that is not known", "A text.\ntoday: understood\nauthor: me"],
])("a fixture with %s is refused by its name", (_, text) => {
  expect(() => parseAbout(text, "react/x")).toThrow("react/x/about.txt");
});
