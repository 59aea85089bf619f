import { BrowserRouter, Route, Routes } from "react-router";

function Admin() {
  return (
    <>
      <h1>Admin</h1>
      <Routes>
        <Route path="users" element={<h2>Users</h2>} />
        <Route path="logs" element={<h2>Logs</h2>} />
      </Routes>
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/admin/*" element={<Admin />} />
        <Route path="*" element={<h1>Not found</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
