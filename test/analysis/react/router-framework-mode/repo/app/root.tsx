import { Outlet } from "react-router";

export function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
