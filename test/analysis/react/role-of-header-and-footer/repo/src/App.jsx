export default function App() {
  return (
    <>
      <header aria-label="Top">Shop</header>
      <article aria-label="Post">
        <header aria-label="Of the post">By Ann</header>
        <footer aria-label="End of the post">1 comment</footer>
      </article>
      <footer aria-label="Bottom">Imprint</footer>
    </>
  );
}
