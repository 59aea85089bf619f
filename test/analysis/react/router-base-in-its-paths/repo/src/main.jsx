import { createRoot } from "react-dom/client";
import { BrowserRouter, Link, Route, Routes } from "react-router-dom";

createRoot(document.getElementById("root")).render(
  <BrowserRouter>
    <Routes>
      <Route path="/shop/" element={<Link to="/shop/faq">Questions</Link>} />
      <Route path="/shop/faq" element={<Link to="/shop/">Back</Link>} />
    </Routes>
  </BrowserRouter>,
);
