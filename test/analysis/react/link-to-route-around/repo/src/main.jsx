import { createRoot } from "react-dom/client";
import { createBrowserRouter, Link, Outlet, RouterProvider } from "react-router-dom";

const router = createBrowserRouter([
  {
    path: "/",
    element: <Outlet />,
    children: [
      { index: true, element: <h1>Start</h1> },
      {
        path: "users",
        children: [
          { index: true, element: <Link to="..">Top</Link> },
          { path: "/users/add", element: <Link to="..">Cancel</Link> },
        ],
      },
    ],
  },
]);

createRoot(document.body).render(<RouterProvider router={router} />);
