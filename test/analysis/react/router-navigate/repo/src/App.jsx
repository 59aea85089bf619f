import { BrowserRouter, Navigate, Route, Routes } from "react-router";

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Navigate to="/home" replace />} />
        <Route path="/home" element={<h1>Home</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
