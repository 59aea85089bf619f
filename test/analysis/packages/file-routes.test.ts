import { expect, test } from "vitest";
import { fileRoute } from "../../../src/analysis/packages/next/file-routes.ts";

// Source: nextjs.org/docs/app/getting-started/project-structure.
test.each([
  ["app/page.tsx", "/"],
  ["src/app/page.jsx", "/"],
  ["apps/web/app/about/page.js", "/about"],
  ["app/(shop)/cart/page.tsx", "/cart"],
  ["app/(a)/(b)/page.tsx", "/"],
  ["app/users/[id]/page.tsx", "/users/:id"],
  ["app/[lang]/docs/[...path]/page.tsx", "/:lang/docs/:path*"],
  ["app/shop/[[...filter]]/page.tsx", "/shop/:filter*"],
])("%s is the page at %s", (path, route) => {
  expect(fileRoute(path)).toEqual({ path: route, isEndpoint: false, by: "next-app" });
});

test("a route file of the app folder is an endpoint", () => {
  expect(fileRoute("app/api/orders/[id]/route.ts")).toEqual({
    path: "/api/orders/:id",
    isEndpoint: true,
    by: "next-app",
  });
});

// Source: nextjs.org/docs/pages/building-your-application/routing.
test.each([
  ["pages/index.tsx", "/"],
  ["src/pages/about.jsx", "/about"],
  ["pages/posts/index.js", "/posts"],
  ["pages/posts/[id].tsx", "/posts/:id"],
  ["pages/[...all].tsx", "/:all*"],
])("%s is the page at %s", (path, route) => {
  expect(fileRoute(path)).toEqual({ path: route, isEndpoint: false, by: "next-pages" });
});

test("what is below pages/api is an endpoint", () => {
  expect(fileRoute("pages/api/health.ts")).toMatchObject({ path: "/api/health", isEndpoint: true });
});

test.each([
  "app/layout.tsx",
  "app/loading.tsx",
  "app/feed/@modal/page.tsx",
  "app/feed/(..)photos/page.tsx",
  "app/_parts/page.tsx",
  "pages/_app.tsx",
  "pages/_document.tsx",
  "pages/about.test.tsx",
  "pages/about.stories.tsx",
  "pages/about.css",
  "src/components/page.tsx",
])("%s is neither page nor endpoint", (path) => {
  expect(fileRoute(path)).toBeNull();
});
