export default function App() {
  return (
    <>
      <button>
        Sign <b>in</b>
      </button>
      <a href="/">
        <img src="logo.svg" alt="Home" />
      </a>
      <a href="/news">
        <span>News</span>
        <span>today</span>
      </a>
      <button>
        <i aria-hidden="true">*</i>Star
      </button>
      <h1>
        Hello
        {" "}
        <em>you</em>
      </h1>
    </>
  );
}
