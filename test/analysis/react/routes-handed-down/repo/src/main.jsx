import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import { Frame } from "./frame.jsx";
import { guarded } from "./guarded.jsx";
import { Shop, Admin, Help } from "./parts.jsx";

const Guarded = guarded(Admin);

createRoot(document.getElementById("root")).render(
  <BrowserRouter>
    <Routes>
      <Route path="/shop/*" element={<Frame content={<Shop />} />} />
      <Route path="/admin/*" element={<Guarded />} />
      <Route path="/help/*" element={<Frame content={() => <Help />} />} />
    </Routes>
  </BrowserRouter>,
);
