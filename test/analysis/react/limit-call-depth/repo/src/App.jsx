const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));

export default function App() {
  return (
    <>
      <p>Sum of ten {sum(10)}</p>
      <p>Sum {sum(64)}</p>
    </>
  );
}
