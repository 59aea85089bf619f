import { useEffect, useState } from "react";
import { BrowserRouter, Route, Routes, useNavigate } from "react-router";

function useUser() {
  const [user, setUser] = useState(undefined);
  useEffect(() => {
    fetch("/api/me")
      .then((response) => (response.ok ? response.json() : null))
      .then(setUser)
      .catch(() => setUser(null));
  }, []);
  return user;
}

function Private({ children }) {
  const user = useUser();
  const navigate = useNavigate();
  useEffect(() => {
    if (user === null) navigate("/login");
  }, [user]);
  return children;
}

function Hook() {
  const user = useUser();
  if (user === null) window.location.href = "/login";
  return <h1>Hook</h1>;
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/login" element={<h1>Log in</h1>} />
        <Route
          path="/"
          element={
            <Private>
              <h1>Private</h1>
            </Private>
          }
        />
        <Route path="/hook" element={<Hook />} />
      </Routes>
    </BrowserRouter>
  );
}
