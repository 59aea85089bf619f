import { useRef } from "react";

export default function App() {
  const dialog = useRef(null);
  return (
    <>
      <button onClick={() => dialog.current.showModal()}>Terms</button>
      <dialog ref={dialog}>
        <p>Be kind</p>
        <button onClick={() => dialog.current.close()}>Understood</button>
      </dialog>
    </>
  );
}
