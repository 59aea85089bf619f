import { Broken } from "./broken";

export default function App() {
  return (
    <>
      <h1>Fine</h1>
      <Broken />
    </>
  );
}
