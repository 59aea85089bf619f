const menu = [
  { title: "Drinks", dishes: ["Tea", "Water"] },
  { title: "Soups", dishes: ["Lentil"] },
];

export default function App() {
  return menu.map((part) => (
    <section key={part.title} aria-label={part.title}>
      <h2>{part.title}</h2>
      {part.dishes.map((dish) => (
        <button key={dish}>Order {dish}</button>
      ))}
    </section>
  ));
}
