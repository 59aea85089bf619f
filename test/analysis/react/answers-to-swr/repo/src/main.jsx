import { createRoot } from "react-dom/client";
import ky from "ky";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import { SWRConfig } from "swr";
import Members from "./Members";
import Notes from "./Notes";
import Photos from "./Photos";

const api = ky.create({ prefixUrl: "/api" });

createRoot(document.getElementById("root")).render(
  <SWRConfig value={{ fetcher: (url) => api.get(url).json() }}>
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Members />} />
        <Route path="/notes" element={<Notes />} />
        <Route path="/photos" element={<Photos />} />
      </Routes>
    </BrowserRouter>
  </SWRConfig>,
);
