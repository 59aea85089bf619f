import { createBrowserRouter, Outlet, redirect, RouterProvider } from "react-router";
import { requireSession } from "./session";

const router = createBrowserRouter([
  { path: "/", loader: () => redirect("/home") },
  { path: "/home", element: <h1>Home</h1> },
  { path: "/login", element: <h1>Log in</h1> },
  {
    path: "/team",
    loader: async () => {
      const session = await requireSession();
      return session.team;
    },
    element: <Outlet />,
    children: [
      { index: true, element: <h1>Team</h1> },
      { path: "plan", Component: () => <h1>Plan</h1> },
    ],
  },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
