import { BrowserRouter, NavLink, Outlet, Route, Routes } from "react-router";

function Layout() {
  return (
    <>
      <nav>
        <NavLink to="/">Start</NavLink>
        <NavLink to="users/7">Seven</NavLink>
      </nav>
      <Outlet />
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Layout />}>
          <Route index element={<h1>Start</h1>} />
          <Route path="users">
            <Route path=":id" element={<h1>User</h1>} />
          </Route>
          <Route element={<main>Frame</main>}>
            <Route path="lost" element={<h1>Never shown</h1>} />
          </Route>
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
