import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";

const root = createRootRoute({
  component: () => (
    <>
      <Link to="/">Home</Link>
      <Link to="/about">About</Link>
      <Outlet />
    </>
  ),
});
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: () => <h1>Home</h1>,
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: () => <h1>About</h1>,
});
const router = createRouter({ routeTree: root.addChildren([home, about]) });

export default function App() {
  return <RouterProvider router={router} />;
}
