import { BrowserRouter, Link, Route, Routes, useLocation } from "react-router-dom";

function Bar() {
  const { pathname } = useLocation();
  return (
    <nav>
      <Link to="/">Home</Link>
      {pathname === "/" && <p>You are at home</p>}
    </nav>
  );
}

function Missing() {
  const { pathname } = useLocation();
  return <h1>Nothing at {pathname}</h1>;
}

export default function App() {
  return (
    <BrowserRouter>
      <Bar />
      <Routes>
        <Route path="/" element={<h1>Welcome</h1>} />
        <Route path="*" element={<Missing />} />
      </Routes>
    </BrowserRouter>
  );
}
