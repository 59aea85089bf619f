import { Route, Routes } from "react-router-dom";

export const Shop = () => (
  <Routes>
    <Route path="cart" element={<h1>Cart</h1>} />
  </Routes>
);
export const Admin = () => (
  <Routes>
    <Route path="users" element={<h1>Users</h1>} />
  </Routes>
);
export const Help = () => (
  <Routes>
    <Route path="faq" element={<h1>Questions</h1>} />
  </Routes>
);
