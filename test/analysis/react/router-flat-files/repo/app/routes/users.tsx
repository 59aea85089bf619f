import { Link, Outlet } from "react-router";

export default function Users() {
  return (
    <>
      <Link to="/about">About</Link>
      <Outlet />
    </>
  );
}
