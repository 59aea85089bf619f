export default function App() {
  return (
    <>
      <div role="button" tabIndex={0}>
        Play
      </div>
      <a role="button" href="/go">
        Go
      </a>
      <ul role="menu">
        <li role="menuitem">Copy</li>
      </ul>
      <h2 role="presentation">Not a heading</h2>
      <a>No link</a>
      <div role="heading" aria-level={3}>
        Third
      </div>
      <input type="checkbox" role="switch" aria-label="Wi-Fi" />
      <div role="tablist">
        <button role="tab" aria-selected="true">
          One
        </button>
      </div>
    </>
  );
}
