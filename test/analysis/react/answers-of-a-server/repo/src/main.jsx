import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import Books from "./Books";
import Tasks from "./Tasks";

createRoot(document.getElementById("root")).render(
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<Tasks />} />
      <Route path="/books" element={<Books />} />
    </Routes>
  </BrowserRouter>,
);
