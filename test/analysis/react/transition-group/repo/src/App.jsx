import { useState } from "react";
import { CSSTransition } from "react-transition-group";

export default function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Menu</button>
      <CSSTransition in={isOpen} timeout={250} classNames="slide" mountOnEnter unmountOnExit>
        <a href="/help">Help</a>
      </CSSTransition>
      <CSSTransition in={isOpen} timeout={250} classNames="fade">
        <p>Welcome</p>
      </CSSTransition>
    </>
  );
}
