export default function App() {
  return (
    <form>
      <label>
        User name <input name="user" minLength={3} maxLength={20} pattern="[a-z]+" required />
      </label>
      <label>
        Age <input name="age" type="number" min="18" max="99" step="1" />
      </label>
      <label>
        Day <input name="day" type="date" min="2026-01-01" />
      </label>
      <label>
        About you <textarea name="about" maxLength={500} />
      </label>
      <button>Create account</button>
    </form>
  );
}
