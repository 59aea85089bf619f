import { NavLink, Outlet } from "react-router";

const pages = [
  { to: "/dashboard", title: "Dashboard" },
  { to: "/todos", title: "Todos" },
  { to: "/settings", title: "Settings" },
];

export function Layout() {
  return (
    <>
      <header>
        <nav aria-label="Main">
          {pages.map((page) => (
            <NavLink key={page.to} to={page.to}>
              {page.title}
            </NavLink>
          ))}
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}
