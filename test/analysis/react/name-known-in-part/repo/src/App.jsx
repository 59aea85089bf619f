import { useCart } from "cart-kit";

export default function App() {
  const { count, owner, isPublic } = useCart();
  return (
    <>
      <button>{count} items</button>
      <h1>{`Cart of ${owner}`}</h1>
      <button aria-label={isPublic ? "Make private" : "Make public"}>x</button>
      <button>{owner}</button>
    </>
  );
}
