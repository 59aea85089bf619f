import { BrowserRouter, Link, Route, Routes } from "react-router";

export default function App() {
  return (
    <BrowserRouter basename="/shop">
      <Routes>
        <Route path="/" element={<Link to="/faq">Questions</Link>} />
        <Route path="/faq" element={<h1>Questions</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
