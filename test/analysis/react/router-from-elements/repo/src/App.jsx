import {
  createBrowserRouter,
  createRoutesFromElements,
  Route,
  RouterProvider,
  useRoutes,
} from "react-router-dom";

function Settings() {
  return useRoutes([
    { path: "sound", element: <h1>Sound</h1> },
    { path: "screen", element: <h1>Screen</h1> },
  ]);
}

const router = createBrowserRouter(
  createRoutesFromElements(
    <>
      <Route path="/" element={<h1>Home</h1>} />
      <Route path="/settings/*" element={<Settings />} />
    </>,
  ),
);

export default function App() {
  return <RouterProvider router={router} />;
}
