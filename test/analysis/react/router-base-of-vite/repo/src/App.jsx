import { BrowserRouter, Route, Routes } from "react-router";

export default function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        <Route path="/" element={<h1>Shop</h1>} />
        <Route path="/faq" element={<h1>Questions</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
