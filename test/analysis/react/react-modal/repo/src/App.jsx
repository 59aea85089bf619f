import { useState } from "react";
import Modal from "react-modal";

Modal.setAppElement("#root");

export default function App() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Delete</button>
      <Modal isOpen={isOpen} onRequestClose={() => setIsOpen(false)} contentLabel="Delete comment">
        <h2>Delete comment?</h2>
        <button onClick={() => setIsOpen(false)}>No, cancel</button>
      </Modal>
    </>
  );
}
