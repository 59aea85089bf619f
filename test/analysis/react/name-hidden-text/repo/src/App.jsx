export default function App() {
  return (
    <>
      <button>
        Delete <span className="sr-only">the note</span>
      </button>
      <button>
        Close <span hidden>never heard</span>
        <span style={{ display: "none" }}>nor this</span>
      </button>
    </>
  );
}
