import { BrowserRouter, Route, Routes } from "react-router";
import { prefix } from "site-config";

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<h1>Home</h1>} />
        <Route path={`${prefix}/help`} element={<h1>Help</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
