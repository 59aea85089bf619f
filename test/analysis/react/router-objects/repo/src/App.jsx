import { createBrowserRouter, RouterProvider } from "react-router";
import { paths } from "./paths";

const Product = () => <h1>Product</h1>;

const router = createBrowserRouter([
  { path: paths.home, element: <h1>Shop</h1> },
  { path: paths.product, Component: Product },
  { path: "*", element: <p>Nothing here</p> },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
