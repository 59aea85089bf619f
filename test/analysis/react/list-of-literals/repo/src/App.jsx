const pages = [
  { to: "/prices", title: "Prices" },
  { to: "/contact", title: "Contact" },
];

export default function App() {
  return (
    <ul>
      {pages.map(({ to, title }, index) => (
        <li key={to}>
          <a href={to}>
            {index + 1}. {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
