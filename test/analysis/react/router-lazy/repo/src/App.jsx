import { lazy } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";

const Login = lazy(() => import("./login"));

const router = createBrowserRouter([
  { path: "/login", element: <Login /> },
  { path: "/profile", lazy: () => import("./profile") },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
