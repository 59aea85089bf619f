import { describe, expect, test } from "vitest";
import {
  hasParameter,
  isAlias,
  isCatchAll,
  isInternal,
  routeFor,
  screenOf,
} from "../../src/app-model/routes.ts";
import { appModel, routeOf, screen } from "./builders.ts";

const PATHS = ["/", "/users/:id", "/users/new", "/docs/:rest*", "/#/login", "*"];
const model = appModel(PATHS.map((path) => screen(path)));

describe("the route of a URL", () => {
  test.each([
    ["/", "/"],
    ["/users/7", "/users/:id"],
    ["/users/7/?tab=1#top", "/users/:id"],
    ["/users/new", "/users/new"],
    ["/docs/a/b/c", "/docs/:rest*"],
    ["/#/login", "/#/login"],
    ["/#/login?next=/", "/#/login"],
    ["/nowhere", "*"],
  ])("%s is shown by %s", (url, path) => {
    expect(routeFor(model, url)?.path).toBe(path);
  });

  test("is none where no route matches", () => {
    expect(routeFor(appModel([screen("/about")]), "/")).toBeNull();
  });
});

describe("what a path is", () => {
  test.each([
    ["/users/:id", true, false],
    ["/docs/:rest*", true, true],
    ["*", true, true],
    ["/users", false, false],
  ])("%s", (path, parameter, catchAll) => {
    expect(hasParameter(path)).toBe(parameter);
    expect(isCatchAll(path)).toBe(catchAll);
  });

  test.each([
    ["/users", true],
    ["//example.com", false],
    ["https://example.com", false],
    ["mailto:ada@example.com", false],
    ["#top", false],
  ])("%s is inside of the app: %s", (href, inside) => {
    expect(isInternal(href)).toBe(inside);
  });
});

test("a route that shows the screen of another is an alias of it", () => {
  const home = screen("/");
  const alias = { ...routeOf(home), path: "/start" };
  const withAlias = appModel([home], { routes: [routeOf(home), alias] });
  expect(screenOf(withAlias, alias)).toBe(withAlias.screens[0]);
  expect(isAlias(withAlias, alias)).toBe(true);
  expect(isAlias(withAlias, routeOf(home))).toBe(false);
});
