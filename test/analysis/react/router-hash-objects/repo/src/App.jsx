import { createHashRouter, RouterProvider, useNavigate } from "react-router-dom";

function Home() {
  const navigate = useNavigate();
  return <button onClick={() => navigate("/cart")}>Cart</button>;
}

const router = createHashRouter([
  { path: "/", element: <Home /> },
  { path: "/cart", element: <h1>Cart</h1> },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
