import "./app.css";

export default function App() {
  return (
    <form>
      <label><input type="radio" name="often" />Monthly</label>
      <label><input type="radio" name="often" className="drawn" />Weekly</label>
      <label><input type="checkbox" className="appearance-none peer" />Yearly</label>
      <label className="switch"><input type="checkbox" />Daily</label>
      <input placeholder="Amount" />
    </form>
  );
}
