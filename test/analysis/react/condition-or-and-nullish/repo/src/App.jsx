const settings = { title: "", subtitle: null };

export default function App() {
  return (
    <>
      <h1>{settings.title || "Untitled"}</h1>
      <p>{settings.subtitle ?? "No subtitle"}</p>
      <p>{settings.author?.name ?? "Nobody"}</p>
    </>
  );
}
