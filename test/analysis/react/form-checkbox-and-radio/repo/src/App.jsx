import { useState } from "react";

export default function App() {
  const [gift, setGift] = useState(false);
  const [way, setWay] = useState("invoice");
  const choose = (event) => setWay(event.target.value);
  return (
    <>
      <label>
        <input type="checkbox" checked={gift} onChange={(event) => setGift(event.target.checked)} />
        A gift
      </label>
      {gift && <input aria-label="Words for the card" />}
      <fieldset>
        <legend>Payment</legend>
        <label>
          <input
            type="radio"
            name="way"
            value="invoice"
            checked={way === "invoice"}
            onChange={choose}
          />
          Invoice
        </label>
        <label>
          <input type="radio" name="way" value="card" checked={way === "card"} onChange={choose} />
          Card
        </label>
      </fieldset>
      {way === "card" ? <input aria-label="Card number" /> : <input aria-label="Address" />}
    </>
  );
}
