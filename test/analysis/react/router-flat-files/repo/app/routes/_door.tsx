import { Outlet } from "react-router";

export default function Door() {
  return (
    <main>
      <p>Welcome</p>
      <Outlet />
    </main>
  );
}
