import { useEffect, useState } from "react";

function Dots({ steps }) {
  const dots = [];
  for (let step = 0; step < steps; step++) {
    dots.push(<li key={step}>dot</li>);
  }
  return <ol>{dots}</ol>;
}

function Words() {
  const words = [];
  let left = 2;
  for (const word of ["One", "Two", "Three"]) {
    if (left-- === 0) break;
    words.push(<em key={word}>{word}</em>);
  }
  return words;
}

export default function App() {
  const [orders, setOrders] = useState([]);
  useEffect(() => {
    fetch("/api/orders")
      .then((answer) => answer.json())
      .then(setOrders);
  }, []);
  const rows = [];
  for (const order of orders) {
    if (order.closed) continue;
    rows.push(
      <tr key={order.id}>
        <td>{order.title}</td>
        <td>
          <button>Pay</button>
        </td>
      </tr>,
    );
  }
  return (
    <>
      <table>
        <tbody>{rows}</tbody>
      </table>
      <Words />
      <Dots steps={orders.length} />
    </>
  );
}
