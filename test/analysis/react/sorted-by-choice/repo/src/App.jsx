import { useMemo, useState } from "react";

const PRODUCTS = [
  { name: "Orchid", price: 30, bestseller: true },
  { name: "Violet", price: 20, bestseller: false },
  { name: "Mahsuri", price: 25, bestseller: true },
];

export default function App() {
  const [sort, setSort] = useState("featured");
  const list = useMemo(() => {
    let out = [...PRODUCTS];
    switch (sort) {
      case "price":
        out.sort((a, b) => a.price - b.price);
        break;
      case "az":
        out.sort((a, b) => a.name.localeCompare(b.name));
        break;
      default:
        break;
    }
    return out;
  }, [sort]);
  return (
    <>
      <p>{list.length} scents</p>
      <select aria-label="Sort" value={sort} onChange={(event) => setSort(event.target.value)}>
        <option value="featured">Featured</option>
        <option value="price">Price</option>
        <option value="az">Alphabetical</option>
      </select>
      <ul>
        {list.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
