const hundred = Array.from({ length: 100 }, (_, index) => index);

export default function App() {
  return (
    <>
      <h1>Grid</h1>
      {hundred.map((row) => (
        <div key={row}>
          {hundred.slice(0, 62).map((cell) => (
            <i key={cell} />
          ))}
        </div>
      ))}
      <button>At the end</button>
    </>
  );
}
