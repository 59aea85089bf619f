export default function App() {
  return (
    <>
      <button>
        <svg viewBox="0 0 9 9">
          <title>Settings</title>
        </svg>
      </button>
      <button>
        <svg viewBox="0 0 9 9" />
      </button>
    </>
  );
}
