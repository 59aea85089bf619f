class Cart {
  constructor(items) {
    this.items = items;
  }

  get total() {
    return this.items.length;
  }
}

function* names() {
  yield "Ann";
  yield "B.";
}

const cart = new Cart([1, 2, 3]);
const year = "On 2026-01-01".match(/\d{4}/)[0];
const parity = [2, 4].every((n) => n % 2 === 0) ? "even" : "odd";

export default function App() {
  return (
    <>
      <p>Total {cart.total}</p>
      <p>{[...names()].join(" ")}</p>
      <p>{parity}</p>
      <p>{year}</p>
    </>
  );
}
