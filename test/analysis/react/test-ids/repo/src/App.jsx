export default function App() {
  return (
    <>
      <div data-testid="total">12</div>
      <button data-test="pay">Pay</button>
      <span data-cy="hint">Hint</span>
      <p data-test-id="note">Note</p>
      <div data-qa="never">No test id unless the configuration says so</div>
    </>
  );
}
