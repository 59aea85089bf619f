const words = window.hostWords("page");

export default function App() {
  return (
    <main>
      <h1>{words.title || "Untitled"}</h1>
      <button aria-label={words.close ?? "Close"} />
      <input placeholder={words.search || "Search"} />
    </main>
  );
}
