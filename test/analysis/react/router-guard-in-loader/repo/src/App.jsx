import { createBrowserRouter, redirect, RouterProvider } from "react-router";

async function needUser() {
  const response = await fetch("/api/session");
  if (!response.ok) throw redirect("/login");
  return response.json();
}

const router = createBrowserRouter([
  { path: "/login", element: <h1>Log in</h1> },
  { path: "/account", loader: needUser, element: <h1>Account</h1> },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
