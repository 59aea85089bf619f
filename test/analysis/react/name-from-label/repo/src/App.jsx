export default function App() {
  return (
    <form>
      <label htmlFor="mail">E-mail</label>
      <input id="mail" type="email" />
      <label>
        Password <input type="password" />
      </label>
      <label htmlFor="terms">
        I accept the <a href="/terms">terms</a>
      </label>
      <input id="terms" type="checkbox" />
      <label htmlFor="size">Size</label>
      <label htmlFor="size">(in cm)</label>
      <input id="size" type="number" />
    </form>
  );
}
