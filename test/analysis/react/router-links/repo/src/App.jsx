import { BrowserRouter, Link, Route, Routes, useParams } from "react-router";

function Page() {
  const { id } = useParams();
  return (
    <>
      <Link to="edit">Edit</Link>
      <Link to="..">Up</Link>
      <Link to={{ pathname: "/help", search: "?topic=1" }}>Help</Link>
      <Link to="/help?topic=2#top">Topic 2</Link>
      <Link to={`/pages/${id}/history`}>History</Link>
      <a href="https://example.com/">Example</a>
      <a href="mailto:ann@example.com">Write</a>
      <a href="#end">End</a>
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/pages/:id" element={<Page />} />
        <Route path="/help" element={<h1>Help</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
