import type { ReactElement } from "react";

export default function Home() {
  return <h1>Home</h1>;
}

Home.getLayout = function getLayout(page: ReactElement) {
  return <main aria-label="Main">{page}</main>;
};
