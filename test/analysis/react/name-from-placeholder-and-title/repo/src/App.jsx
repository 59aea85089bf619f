export default function App() {
  return (
    <>
      <input type="search" placeholder="Search the shop" />
      <button title="Print">
        <svg viewBox="0 0 9 9" aria-hidden="true" />
      </button>
      <button title="More words about it">Save</button>
      <input title="Postal code" />
    </>
  );
}
