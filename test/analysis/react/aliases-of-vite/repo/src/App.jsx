import { Title } from "#shared/title";

export default function App() {
  return (
    <>
      <Title />
      <p>Own</p>
    </>
  );
}
