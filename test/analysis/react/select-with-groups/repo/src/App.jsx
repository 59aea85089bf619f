export default function App() {
  return (
    <>
      <select aria-label="Car">
        <optgroup label="Swedish">
          <option>Volvo</option>
          <option>Saab</option>
        </optgroup>
        <optgroup label="German">
          <option>Opel</option>
        </optgroup>
      </select>
      <select aria-label="Colours" multiple>
        <option>Red</option>
        <option>Blue</option>
      </select>
      <select aria-label="Sizes" size={4}>
        <option>Small</option>
      </select>
    </>
  );
}
