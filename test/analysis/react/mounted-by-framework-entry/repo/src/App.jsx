export default function App() {
  return <h1>Started</h1>;
}
