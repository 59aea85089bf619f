import { useEffect, useState } from "react";

let words = {};

const load = (language) => import(`./langs/${language}/words.json`);

async function update(language) {
  const [loaded] = await Promise.all([load(language)]);
  words = loaded.default;
}

const say = (key) => words[key] || key;

export default function App() {
  const [isLoading, setLoading] = useState(true);
  useEffect(() => {
    update("en").then(() => setLoading(false));
  }, []);
  if (isLoading) return <p>One moment</p>;
  return (
    <main>
      <h1>{say("title")}</h1>
      <button aria-label={say("sound")} />
    </main>
  );
}
