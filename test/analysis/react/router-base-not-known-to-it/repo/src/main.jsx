import { createRoot } from "react-dom/client";
import { BrowserRouter, Link, Route, Routes } from "react-router-dom";

createRoot(document.getElementById("root")).render(
  <BrowserRouter>
    <h1>Shop</h1>
    <Routes>
      <Route path="/" element={<Link to="/faq">Home</Link>} />
      <Route path="/faq" element={<h2>Questions</h2>} />
    </Routes>
  </BrowserRouter>,
);
