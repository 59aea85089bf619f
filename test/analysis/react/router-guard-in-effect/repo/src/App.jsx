import { useEffect, useState } from "react";
import { BrowserRouter, Navigate, Route, Routes, useNavigate } from "react-router";

function Account() {
  const navigate = useNavigate();
  useEffect(() => {
    if (!localStorage.getItem("token")) navigate("/login");
  }, []);
  return <h1>Account</h1>;
}

function Orders() {
  const [token] = useState(() => localStorage.getItem("token"));
  return token === null ? <Navigate to="/login" /> : <h1>Orders</h1>;
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/login" element={<h1>Log in</h1>} />
        <Route path="/account" element={<Account />} />
        <Route path="/orders" element={<Orders />} />
      </Routes>
    </BrowserRouter>
  );
}
