const hundred = Array.from({ length: 100 }, (_, index) => index);
const stars = { 0: "*" };

export default function App() {
  return (
    <>
      <h1>Sky</h1>
      {hundred.map((row) => (
        <pre key={row}>{hundred.slice(0, 62).map((column) => stars[row + column])}</pre>
      ))}
      <button>At the end</button>
    </>
  );
}
