export default function App() {
  const count = 0;
  const isOpen = true;
  return (
    <>
      {isOpen && <h1>Shop</h1>}
      <p>{count && <b>things</b>}</p>
      {!isOpen && <p>Closed</p>}
    </>
  );
}
