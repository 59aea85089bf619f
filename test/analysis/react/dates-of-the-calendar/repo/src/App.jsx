import { useState } from "react";

const bills = [
  { id: 1, title: "Rent", price: 1094.5, date: new Date(2020, 7, 14) },
  { id: 2, title: "Lamp oil", price: 12, date: new Date("2021-03-12") },
  { id: 3, title: "Insurance", price: 294.67, date: new Date("March 28, 2021 10:30") },
];
const price = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

function Bill({ title, price: amount, date }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{date.toLocaleString("en-US", { month: "long" })}</p>
      <p>{"Day " + date.getDate()}</p>
      <p>{price.format(amount)}</p>
    </li>
  );
}

export default function App() {
  const [year, setYear] = useState("2020");
  const shown = bills.filter(({ date }) => date.getFullYear().toString() === year);
  const moved = new Date(2020, 0, 1);
  moved.setMonth(5);
  return (
    <>
      <select aria-label="Year" value={year} onChange={(event) => setYear(event.target.value)}>
        <option>2020</option>
        <option>2021</option>
      </select>
      <ul>{shown.map((bill) => <Bill key={bill.id} {...bill} />)}</ul>
      <p>{bills[0].date < bills[1].date ? "Rent came first" : "Lamp oil came first"}</p>
      <p>{bills[2].date.toDateString()}</p>
      <p>{"Moved to " + moved.getMonth()}</p>
      <p>{"Today is " + new Date().getFullYear()}</p>
    </>
  );
}
