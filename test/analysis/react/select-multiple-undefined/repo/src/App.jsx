function Choice({ label, multiple }) {
  return (
    <select aria-label={label} multiple={multiple}>
      <option>One</option>
    </select>
  );
}

export default function App() {
  return <Choice label="Number" />;
}
