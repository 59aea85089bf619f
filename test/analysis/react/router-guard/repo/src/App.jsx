import { BrowserRouter, Navigate, Outlet, Route, Routes } from "react-router";
import { useUser } from "auth-kit";

function Guard({ children }) {
  const user = useUser();
  if (!user) return <Navigate to="/login" replace />;
  return children;
}

const Members = () => (useUser() ? <Outlet /> : <Navigate to="/login" />);

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/login" element={<h1>Log in</h1>} />
        <Route
          path="/account"
          element={
            <Guard>
              <h1>Account</h1>
            </Guard>
          }
        />
        <Route element={<Members />}>
          <Route path="/orders" element={<h1>Orders</h1>} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
