import { BrowserRouter, Route, Routes, useLocation, useParams, useSearchParams } from "react-router";

function Where() {
  const { pathname } = useLocation();
  return pathname === "/" ? <p>You are at the start</p> : <p>You are elsewhere</p>;
}

function Tabs() {
  const [query] = useSearchParams();
  return <h1>{query.get("tab") === "2" ? "Second tab" : "First tab"}</h1>;
}

function Item() {
  const { id } = useParams();
  return <h1>Item {id}</h1>;
}

export default function App() {
  return (
    <BrowserRouter>
      <Where />
      <Routes>
        <Route path="/" element={<h1>Home</h1>} />
        <Route path="/tabs" element={<Tabs />} />
        <Route path="/items/:id" element={<Item />} />
      </Routes>
    </BrowserRouter>
  );
}
