import { Link, Outlet } from "react-router";

export default function Frame() {
  return (
    <>
      <Link to="/users">Users</Link>
      <Outlet />
    </>
  );
}
