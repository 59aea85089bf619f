import { BrowserRouter, Route, Routes, useNavigate } from "react-router";

function List() {
  const navigate = useNavigate();
  return (
    <>
      <button onClick={() => navigate("/items/7")}>Open 7</button>
      <button onClick={() => navigate(-1)}>Back</button>
      <button onClick={() => navigate({ pathname: "/items/8", search: "?tab=1" })}>Open 8</button>
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<List />} />
        <Route path="/items/:id" element={<h1>Item</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
