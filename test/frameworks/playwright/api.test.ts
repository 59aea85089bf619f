import manifest from "@playwright/test/package.json" with { type: "json" };
import { expect, test } from "vitest";
import {
  API_VERSION,
  isMatcher,
  isWebFirstMatcher,
  resultOf,
} from "../../../src/frameworks/playwright/checks/api.ts";

test("the names are those of the installed Playwright", () => {
  expect(API_VERSION).toBe(manifest.version);
});

test("methods are known with what they give", () => {
  expect(resultOf("Page", "goto")).toBe("async");
  expect(resultOf("Page", "getByRole")).toBe("Locator");
  expect(resultOf("Locator", "filter")).toBe("Locator");
  expect(resultOf("Locator", "clik")).toBeUndefined();
  expect(resultOf("Page", "constructor")).toBeUndefined();
});

test("matchers are known, and which of them wait", () => {
  expect(["toBeVisible", "toEqual", "toPass"].every(isMatcher)).toBe(true);
  expect(isMatcher("toBeVisibl")).toBe(false);
  expect(isWebFirstMatcher("toHaveURL")).toBe(true);
  expect(isWebFirstMatcher("toEqual")).toBe(false);
});
