import { Outlet } from "react-router";
import { Bar } from "#app/bar.tsx";

export default function Notes() {
  return (
    <>
      <Bar />
      <Outlet />
    </>
  );
}
