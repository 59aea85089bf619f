const cities = ["Cairo", "Amman", "Berlin"];

export default function App() {
  return (
    <ol>
      {[...cities].sort().map((city) => (
        <li key={city}>{city}</li>
      ))}
    </ol>
  );
}
