export default function App() {
  return Array.from({ length: 101 }, (_, index) =>
    index === 100 ? <button key={index}>Seat {index}</button> : null,
  );
}
