import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useMediaQuery } from "react-responsive";

function useIsMobile() {
  const [isMobile, setMobile] = useState(false);
  useEffect(() => {
    const query = window.matchMedia("(max-width: 767px)");
    const onChange = () => setMobile(window.innerWidth < 768);
    query.addEventListener("change", onChange);
    setMobile(query.matches);
    return () => query.removeEventListener("change", onChange);
  }, []);
  return isMobile;
}

function App() {
  const isWide = useMediaQuery({ minWidth: 768 });
  const isTall = useMediaQuery({ query: "(min-height: 1200px)" });
  const isMobile = useIsMobile();
  return (
    <main>
      {isWide ? <h1>On a desk</h1> : <h1>In a pocket</h1>}
      {isTall && <p>Very tall</p>}
      {isMobile ? <button>Menu</button> : <a href="/prices">Prices</a>}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
