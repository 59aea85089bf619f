import { useState } from "react";

function Stars({ onRate }) {
  return (
    <div role="group" aria-label="Rating">
      {[1, 2, 3].map((stars) => (
        <button key={stars} onClick={() => onRate(stars)}>
          {stars} stars
        </button>
      ))}
    </div>
  );
}

export default function App() {
  const [stars, setStars] = useState(0);
  return (
    <>
      <Stars onRate={setStars} />
      {stars > 0 && <p>You gave {stars} stars</p>}
    </>
  );
}
