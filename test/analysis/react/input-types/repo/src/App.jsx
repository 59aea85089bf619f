const types = ["text", "email", "password", "tel", "url", "search", "number", "range", "date"];

export default function App() {
  return (
    <form>
      {types.map((type) => (
        <input key={type} type={type} aria-label={type} />
      ))}
      <input type="time" aria-label="time" />
      <input type="color" aria-label="color" />
      <input type="file" aria-label="file" />
      <input type="checkbox" aria-label="checkbox" />
      <input type="radio" aria-label="radio" />
      <input type="hidden" name="token" value="1" />
      <input aria-label="with proposals" list="proposals" />
      <datalist id="proposals">
        <option value="One" />
      </datalist>
      <input type="submit" value="Send it" />
      <input type="reset" />
      <input type="image" src="go.png" alt="Go" />
      <input type="button" value="Plain" />
    </form>
  );
}
