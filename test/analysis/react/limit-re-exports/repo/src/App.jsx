import { Deep } from "./a1";

export default function App() {
  return (
    <>
      <h1>Shallow</h1>
      <Deep />
    </>
  );
}
