import { useEffect, useRef, useState } from "react";

export default function App() {
  const [open, setOpen] = useState(true);
  const [folded, setFolded] = useState(false);
  const menu = useRef(null);
  useEffect(() => {
    const close = (event) => {
      if (!menu.current.contains(event.target)) setOpen(false);
    };
    const fold = () => setFolded(window.innerWidth < 600);
    document.addEventListener("mousedown", close);
    window.addEventListener("resize", fold);
    return () => {
      document.removeEventListener("mousedown", close);
      window.removeEventListener("resize", fold);
    };
  }, []);
  return (
    <>
      {open && (
        <nav ref={menu} aria-label={folded ? "Folded" : "Menu"}>
          <a href="/help">Help</a>
        </nav>
      )}
    </>
  );
}
