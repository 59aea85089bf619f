import { expect, test } from "vitest";
import type { OpenAppModel } from "../../src/app-model/open-app-model.ts";
import { analyseFiles, describeElements, elementWith, screenAt } from "./support.ts";

const mount = (jsx: string, imports = ""): string => `
  import { createRoot } from "react-dom/client";
  ${imports}
  createRoot(document.body).render(${jsx});
`;

function paths({ routes }: OpenAppModel): readonly string[] {
  return routes.map((route) => route.path);
}

test("nested routes are shown in the outlet of their layout", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<BrowserRouter><Routes>
        <Route path="/" element={<Layout />}>
          <Route index element={<h1>Start</h1>} />
          <Route path="users/:id" element={<h1>User</h1>} />
        </Route>
      </Routes></BrowserRouter>`,
      `import { BrowserRouter, Routes, Route, Outlet } from "react-router-dom";
       function Layout() { return <><a href="/">Top</a><Outlet /></>; }`,
    ),
  });
  expect(paths(model)).toEqual(["/", "/users/:id"]);
  expect(describeElements(screenAt(model, "/users/:id"))).toBe(`link "Top"\nheading "User"`);
});

test("a router made of objects may name its paths in another file and load its pages lazily", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<RouterProvider router={router} />`,
      `import { createBrowserRouter, RouterProvider } from "react-router";
       import { paths } from "./paths";
       const router = createBrowserRouter([{ path: paths.login.path, lazy: () => import("./login").then((m) => ({ Component: m.default })) }]);`,
    ),
    "src/paths.ts": `export const paths = { login: { path: "/login", getHref: () => "/login" } } as const;`,
    "src/login.tsx": `export default function Login() { return <h1>Log in</h1>; }`,
  });
  expect(model.routes).toMatchObject([
    { path: "/login", kind: "table", source: { path: "src/login.tsx", line: 1 } },
  ]);
  expect(elementWith(screenAt(model, "/login"), { role: "heading" }).name).toBe("Log in");
});

test("pages behind a hash are opened behind a hash, and so are the links to them", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<HashRouter><Routes><Route path="/" element={<Link to="/about">About</Link>} /><Route path="/about" element={<p>Us</p>} /></Routes></HashRouter>`,
      `import { HashRouter, Routes, Route, Link } from "react-router-dom";`,
    ),
  });
  expect(paths(model)).toEqual(["/#/", "/#/about"]);
  expect(elementWith(screenAt(model, "/#/"), { role: "link" }).href).toBe("/#/about");
});

test("routes below a rest route are found inside of its page", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<BrowserRouter><Routes><Route path="/admin/*" element={<Admin />} /></Routes></BrowserRouter>`,
      `import { BrowserRouter, Routes, Route } from "react-router-dom";
       function Admin() { return <Routes><Route path="users" element={<h1>Users</h1>} /></Routes>; }`,
    ),
  });
  expect(paths(model)).toEqual(["/admin/users"]);
});

test("a page that only leads elsewhere is shown by the page that it leads to", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<BrowserRouter><Routes><Route path="/" element={<Navigate to="/home" />} /><Route path="/home" element={<h1>Home</h1>} /></Routes></BrowserRouter>`,
      `import { BrowserRouter, Routes, Route, Navigate } from "react-router-dom";`,
    ),
  });
  expect(model.routes).toMatchObject([
    { path: "/", screen: "screen:/home" },
    { path: "/home", screen: "screen:/home" },
  ]);
  expect(model.screens).toHaveLength(1);
});

test("a page that sends visitors to sign in is guarded, and described as those see it who may stay", async () => {
  const model = await analyseFiles({
    "src/main.tsx": mount(
      `<BrowserRouter><Routes>
        <Route path="/login" element={<h1>Log in</h1>} />
        <Route path="/account" element={<Guard><h1>Account</h1></Guard>} />
      </Routes></BrowserRouter>`,
      `import { BrowserRouter, Routes, Route, Navigate } from "react-router-dom";
       import { useUser } from "auth";
       function Guard({ children }) { const user = useUser(); if (!user) return <Navigate to="/login" replace />; return children; }`,
    ),
  });
  expect(model.routes).toMatchObject([
    { path: "/login", guarded: false },
    { path: "/account", guarded: true },
  ]);
  expect(elementWith(screenAt(model, "/account"), { role: "heading" }).initial).toBe(true);
});

test("the table of React Router's framework mode is read with its prefixes and layouts", async () => {
  const model = await analyseFiles({
    "app/routes.ts": `
      import { index, layout, prefix, route } from "@react-router/dev/routes";
      export default [layout("frame.tsx", [index("home.tsx"), ...prefix("users", [route(":id", "user.tsx")])])];`,
    "app/root.tsx": `import { Outlet } from "react-router"; export default function App() { return <Outlet />; }`,
    "app/frame.tsx": `import { Outlet } from "react-router"; export default function Frame() { return <><a href="/">Top</a><Outlet /></>; }`,
    "app/home.tsx": `export default function Home() { return <h1>Home</h1>; }`,
    "app/user.tsx": `export default function User() { return <h1>User</h1>; }`,
  });
  expect(paths(model)).toEqual(["/", "/users/:id"]);
  expect(describeElements(screenAt(model, "/"))).toBe(`link "Top"\nheading "Home"`);
});

test("pages and endpoints of Next.js are found by their place in the tree", async () => {
  const model = await analyseFiles({
    "package.json": `{ "name": "shop", "dependencies": { "next": "^16.0.0" } }`,
    "src/app/layout.tsx": `export default function Root({ children }) { return <html><body><nav aria-label="Top">x</nav>{children}</body></html>; }`,
    "src/app/(shop)/cart/page.tsx": `export const metadata = { title: "Cart" }; export default function Cart() { return <h1>Cart</h1>; }`,
    "src/app/blog/[...slug]/page.tsx": `export default async function Post() { return <h1>Post</h1>; }`,
    "src/app/api/orders/[id]/route.ts": `export async function GET() {} export async function POST() {}`,
  });
  expect(paths(model)).toEqual(["/cart", "/blog/:slug*"]);
  expect(screenAt(model, "/cart").title).toBe("Cart");
  expect(describeElements(screenAt(model, "/cart"))).toBe(
    `navigation "Top" text "x"\nheading "Cart"`,
  );
  expect(model.endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /api/orders/:id",
    "POST /api/orders/:id",
  ]);
});

test("of two pages at one URL the first is described, the other is a gap", async () => {
  const page = (title: string): string => mount(`<h1>${title}</h1>`);
  const model = await analyseFiles({ "apps/a/main.tsx": page("A"), "apps/b/main.tsx": page("B") });
  expect(model.screens.map((screen) => screen.source.path)).toEqual(["apps/a/main.tsx"]);
  expect(model.gaps).toEqual([
    expect.objectContaining({
      kind: "route",
      what: "the page at /, beside that of apps/a/main.tsx",
      why: "another page is at the same URL and is described instead",
      source: { path: "apps/b/main.tsx", line: 4 },
    }),
  ]);
});
