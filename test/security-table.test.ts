import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The rows of the table: what they are called, and the test that they name. */
async function rows(): Promise<{ id: string; file: string | undefined; title: string }[]> {
  const table = await readFile(".github/SECURITY-TESTS.md", "utf8");
  return [...table.matchAll(/^\| (T\d\d)[^|]*\|[^|]*\| (?:`([^`]+)`: )?(.+?) *\|$/gmu)].map(
    ([, id = "", file, title = ""]) => ({ id, file, title }),
  );
}

test("the table of security tests has each row once, in order", async () => {
  const expected = Array.from({ length: 60 }, (_, at) => `T${String(at + 1).padStart(2, "0")}`);
  expect((await rows()).map(({ id }) => id)).toEqual(expected);
});

test("the table of security tests names tests that are there", async () => {
  const missing: string[] = [];
  for (const { id, file, title } of await rows()) {
    if (file === undefined) continue;
    const text = await readFile(file, "utf8").catch(() => "");
    if (title !== "all of it" && !text.includes(title)) missing.push(`${id}: ${title}`);
    if (text === "") missing.push(`${id}: ${file}`);
  }
  expect(missing).toEqual([]);
});
