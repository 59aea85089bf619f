import { useState } from "react";
import goods from "./data/goods.json";
import shop from "./data/shop.json";

export default function App() {
  const [basket, setBasket] = useState(0);
  return (
    <>
      <h1>{shop.name}</h1>
      {goods.map((item) => (
        <p key={item.id}>
          {item.name} <button onClick={() => setBasket(basket + 1)}>Buy</button>
        </p>
      ))}
      <output>In basket: {basket}</output>
    </>
  );
}
