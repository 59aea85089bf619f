import { HashRouter, Link, Route, Routes } from "react-router-dom";

export default function App() {
  return (
    <HashRouter>
      <Routes>
        <Route path="/" element={<Link to="/about">About</Link>} />
        <Route path="/about" element={<h1>About</h1>} />
      </Routes>
    </HashRouter>
  );
}
