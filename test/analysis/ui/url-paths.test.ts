import { expect, test } from "vitest";
import {
  joinRoute,
  linkTarget,
  shownPath,
  withoutOptional,
} from "../../../src/analysis/ui/url-paths.ts";

test.each([
  ["", "", "/"],
  ["", "/", "/"],
  ["/", "about", "/about"],
  ["/users", ":id", "/users/:id"],
  ["/users", "/users/:id", "/users/:id"],
  ["/shop", "/faq", "/shop/faq"],
  ["/a/", "/b/", "/a/b"],
  ["", "//twice//slashed/", "/twice/slashed"],
])("below %j the route %j is %s", (base, path, route) => {
  expect(joinRoute(base, path)).toBe(route);
});

test("pages of a hash router are behind the hash", () => {
  expect([shownPath("/login", false), shownPath("/login", true)]).toEqual(["/login", "/#/login"]);
});

const PLAIN = { basename: "", hash: false };

test.each([
  ["/about", "/", "/about"],
  ["edit", "/pages/:id", "/pages/:id/edit"],
  ["./edit", "/pages", "/pages/edit"],
  ["..", "/a/b", "/a"],
  ["../../..", "/a", "/"],
  ["detail", "/files/*", "/files/detail"],
  ["/search?q=tea#top", "/", "/search?q=tea#top"],
  ["?tab=2", "/items", "/items?tab=2"],
  ["https://example.com/x", "/", "https://example.com/x"],
  ["mailto:ann@example.com", "/", "mailto:ann@example.com"],
  ["//cdn.example.com/x", "/", "//cdn.example.com/x"],
  ["#end", "/", "#end"],
])("a link to %s at %s leads to %s", (to, route, target) => {
  expect(linkTarget(to, route, PLAIN)).toBe(target);
});

test("the base of a router is put before its links", () => {
  expect(linkTarget("/faq", "/shop", { basename: "/shop", hash: false })).toBe("/shop/faq");
});

test("links of a hash router are behind the hash, whatever its base", () => {
  const place = { basename: "/shop", hash: true };
  expect(linkTarget("/faq", "/#/", place)).toBe("/#/faq");
  expect(linkTarget("more", "/#/faq", place)).toBe("/#/faq/more");
});

test.each([
  ["/plain", ["/plain"]],
  ["/users/:id?", ["/users", "/users/:id"]],
  ["/:lang?/about", ["/about", "/:lang/about"]],
  ["edit?", ["", "edit"]],
  ["/a?/b?", ["", "/b", "/a", "/a/b"]],
])("%s stands for %j", (pattern, paths) => {
  expect(withoutOptional(pattern)).toEqual(paths);
});
