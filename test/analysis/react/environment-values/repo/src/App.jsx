export default function App() {
  return (
    <>
      <h1>{import.meta.env.VITE_TITLE}</h1>
      {import.meta.env.DEV && <p>Only for developers</p>}
      {process.env.NODE_ENV === "production" && <p>Only for visitors</p>}
    </>
  );
}
