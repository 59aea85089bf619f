import { useState, type FormEvent } from "react";
import { Button } from "@/components/Button";

const languages = ["English", "French", "Japanese"];

export function SettingsPage() {
  const [notify, setNotify] = useState(false);
  const [language, setLanguage] = useState("English");
  const [saved, setSaved] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    setSaved(true);
  }

  return (
    <form onSubmit={save}>
      <h1>Settings</h1>
      <p>
        <label>
          <input type="checkbox" checked={notify} onChange={(event) => setNotify(event.target.checked)} />
          Email notifications
        </label>
      </p>
      {notify && <p>You get one email a day.</p>}
      <p>
        <label htmlFor="language">Language</label>
        <select id="language" value={language} onChange={(event) => setLanguage(event.target.value)}>
          {languages.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <Button type="submit">Save settings</Button>
      {saved && <p role="status">Settings saved.</p>}
    </form>
  );
}
