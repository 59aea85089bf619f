export const metadata = { title: "Your cart" };

export default function Cart() {
  return <h1>Cart</h1>;
}
