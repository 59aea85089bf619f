import { expect, test } from "@playwright/test";

test.describe("login", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/login");
  });

  test("works", async ({ page }) => {
    await test.step("fill the form", async () => {
      await page.getByLabel("E-mail").fill("ann@example.com");
    });
    await expect(page).toHaveURL("/home");
  });

  test.skip("not yet", () => {});
  test.only(`a plain template`, () => {});
  for (const role of ["admin", "guest"]) test(`works for ${role}`, () => {});
});
