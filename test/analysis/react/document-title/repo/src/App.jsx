export default function App() {
  return (
    <>
      <title>Contact us</title>
      <h1>Contact</h1>
    </>
  );
}
