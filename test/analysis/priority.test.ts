import { expect, test } from "vitest";
import { isTestPath, pathPriority, readingPriority } from "../../src/analysis/source/priority.ts";

test.each([
  ["package.json", "manifest"],
  ["apps/web/playwright.config.ts", "config"],
  ["src/main.tsx", "entry"],
  ["src/app/router.tsx", "route"],
  ["app/routes.ts", "route"],
  ["src/app/(shop)/cart/page.tsx", "page"],
  ["src/pages/LoginPage.tsx", "page"],
  ["src/features/auth/login-form.tsx", "form"],
  ["src/app/api/users/route.ts", "api"],
  ["src/components/Button.tsx", "component"],
  ["e2e/login.spec.ts", "test"],
  ["README.md", "other"],
])("%s is a %s", (path, kind) => {
  expect(pathPriority(path).class).toBe(kind);
});

test("what tests are written from is read before the rest", () => {
  const order = [
    "package.json",
    "src/routes.ts",
    "src/main.tsx",
    "src/pages/Home.tsx",
    "src/login-form.tsx",
    "src/components/Card.tsx",
    "src/lib/date.ts",
    "scripts/release.ts",
  ];
  const ranked = order.toSorted((a, b) => readingPriority(b) - readingPriority(a));
  expect(ranked).toEqual(order);
});

test("tests are told apart from the application", () => {
  expect(
    ["src/a.test.ts", "e2e/b.ts", "src/testimonials.tsx"].filter((path) => isTestPath(path)),
  ).toEqual(["src/a.test.ts", "e2e/b.ts"]);
});
