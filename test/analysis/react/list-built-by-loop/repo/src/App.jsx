export default function App() {
  const links = [];
  for (const page of ["First", "Second"]) {
    links.push(<a href={`/${page.toLowerCase()}`}>{page}</a>);
  }
  const stars = [];
  for (let i = 0; i < 3; i += 1) stars.push(<b key={i}>star {i}</b>);
  return (
    <nav>
      {links}
      {stars}
    </nav>
  );
}
