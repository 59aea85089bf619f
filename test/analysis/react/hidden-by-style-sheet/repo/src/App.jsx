import "./app.css";

export default function App() {
  return (
    <>
      <p>Shown</p>
      <p className="secret">Secret</p>
    </>
  );
}
