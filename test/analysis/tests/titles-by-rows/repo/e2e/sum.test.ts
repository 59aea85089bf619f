import { test } from "vitest";

const NAME = "adds nothing";
test.each([[1, 2]])("adds %i", (a, b) => {});
test.each`
  a
  ${1}
`("adds $a", () => {});
test(NAME, () => {});
