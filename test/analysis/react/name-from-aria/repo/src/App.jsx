export default function App() {
  return (
    <>
      <button aria-label="Close dialog">x</button>
      <h2 id="billing">Billing</h2>
      <button id="edit" aria-labelledby="billing edit">
        Edit
      </button>
      <span id="address">Delivery address</span>
      <input aria-labelledby="address" placeholder="Street and number" />
    </>
  );
}
