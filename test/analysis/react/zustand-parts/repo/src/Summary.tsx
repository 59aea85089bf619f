import { useShallow } from "zustand/react/shallow";
import { useCart } from "./stores/cart";
import useSession from "./stores/session";

export function Summary() {
  const { count, empty } = useCart(useShallow((state) => ({ count: state.count, empty: state.empty })));
  const user = useSession((state) => state.user);
  return (
    <>
      {user !== null && <h2>Hello {user}</h2>}
      <p>{count} in the cart</p>
      {count > 0 && <button onClick={empty}>Empty it</button>}
    </>
  );
}
