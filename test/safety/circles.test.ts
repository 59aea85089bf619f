import { expect, it } from "vitest";
import { rulesForCode } from "./support.ts";

/** A constant that is made of the next one twice, which is made of the next one twice, and so on. */
function chain(make: (name: string) => string, last: string): string {
  const names = Array.from({ length: 30 }, (_, index) => `v${index}`);
  const lines = names.map((name, index) => `const ${name} = ${make(names[index + 1] ?? last)};`);
  return `import { expect, mergeTests, test } from "@playwright/test";
${lines.join("\n")}
test("a", async ({ page }) => {
  await page.goto(v0);
  await expect(page.getByRole("heading")).toBeVisible();
});
`;
}

const DOUBLING: readonly ((name: string) => string)[] = [
  (name) => `${name} + ${name}`,
  (name) => `[...${name}, ...${name}]`,
  (name) => `new URL(${name}, ${name}).href`,
  (name) => `mergeTests(${name}, ${name})`,
  (name) => `${name}.extend({ a: ${name} })`,
];

it.each(DOUBLING.map((make) => [make("a"), make] as const))(
  "a chain or circle of %s is refused, and not followed for ever",
  (_, make) => {
    expect(rulesForCode(chain(make, '"/a"'))).not.toEqual([]);
    expect(rulesForCode(chain(make, "v0"))).not.toEqual([]);
  },
);

it("a test that is made of itself is judged like any other", () => {
  const code = `import { expect, test } from "@playwright/test";
const t = t.extend({});
const a = b.extend({});
const b = a.extend({});
t("a", async ({ page, shop }, info) => {
  await page.goto(shop.path);
  await page.goto(\`/\${info.retry}\`);
});
b("b", async ({ page, shop }) => {
  await page.goto(shop.path);
});
`;

  expect(rulesForCode(code)).toContain("external-origin");
});

it("a field that is made of itself is judged like any other", () => {
  const code = `import { expect, test } from "@playwright/test";
class Shop {
  page = this.page;
  async open() {
    await this.page.goto("https://evil.dev");
  }
}
test("a", async ({ page }) => {
  await new Shop().open();
  await expect(page.getByRole("heading")).toBeVisible();
});
`;

  expect(rulesForCode(code)).toContain("external-origin");
});
