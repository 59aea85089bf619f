export default function App() {
  return (
    <>
      <details>
        <summary>More</summary>
        <p>Small print</p>
      </details>
      <details open>
        <summary>Less</summary>
        <p>Large print</p>
      </details>
    </>
  );
}
