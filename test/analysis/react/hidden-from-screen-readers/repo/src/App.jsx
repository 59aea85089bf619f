export default function App() {
  return (
    <>
      <div aria-hidden="true">
        <h2>Decoration</h2>
        <button>Not for you</button>
      </div>
      <h1>Content</h1>
    </>
  );
}
