export default function App() {
  return (
    <>
      {Array.from({ length: 3 }, (_, index) => (
        <button key={index}>Seat {index + 1}</button>
      ))}
      {[...Array(2).keys()].map((row) => (
        <p key={row}>Row {row}</p>
      ))}
    </>
  );
}
