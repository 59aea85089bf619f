import { createRootRoute, createRoute, createRouter, Link, RouterProvider } from "@tanstack/react-router";

const root = createRootRoute();
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: () => (
    <nav>
      <Link to="/sign-in" search={{ redirect: "/" }}>Sign in</Link>
      <Link to="/about" search={{}}>About</Link>
    </nav>
  ),
});
const signIn = createRoute({ getParentRoute: () => root, path: "/sign-in", component: () => <h1>Sign in</h1> });
const about = createRoute({ getParentRoute: () => root, path: "/about", component: () => <h1>About</h1> });

const router = createRouter({ routeTree: root.addChildren([home, signIn, about]) });

export default function App() {
  return <RouterProvider router={router} />;
}
