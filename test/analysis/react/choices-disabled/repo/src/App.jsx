export default function App() {
  return (
    <select aria-label="Priority" defaultValue="">
      <option value="" disabled>
        Priority
      </option>
      <option value="high">High</option>
      <option value="low">Low</option>
      <optgroup label="Later" disabled>
        <option value="never">Never</option>
      </optgroup>
    </select>
  );
}
