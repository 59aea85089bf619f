import { useEffect, useState } from "react";

export default function App() {
  const [invoices, setInvoices] = useState([]);
  const [rates, setRates] = useState(null);
  useEffect(() => {
    fetch("/db/data.json")
      .then((answer) => answer.json())
      .then((data) => setInvoices(data.invoices));
    fetch("/api/rates.json")
      .then((answer) => answer.json())
      .then((data) => setRates(data));
  }, []);
  return (
    <>
      <h1>{`There are ${invoices.length} invoices`}</h1>
      {invoices.map(({ id, client, total }) => (
        <article key={id}>
          <h2>{client}</h2>
          <p>{"$" + total}</p>
        </article>
      ))}
      {rates && <p>Rates of today</p>}
    </>
  );
}
