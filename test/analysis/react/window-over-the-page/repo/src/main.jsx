import { useState } from "react";
import { createRoot } from "react-dom/client";
import * as Dialog from "@radix-ui/react-dialog";

function Help() {
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <button onClick={() => {}}>Help</button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Title>How it works</Dialog.Title>
        <Dialog.Close>Got it</Dialog.Close>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function App() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <h1>Orders</h1>
      <button onClick={() => setOpen(!isOpen)}>New order</button>
      <Help />
      <button className="animate-bounce" onClick={() => setOpen(true)}>
        Catch me
      </button>
      {isOpen && (
        <div className="fixed inset-0 z-40 bg-black/50">
          <p>Who is it for?</p>
          <button onClick={() => setOpen(false)}>Cancel</button>
        </div>
      )}
      {isOpen && (
        <div className="fixed bottom-0 z-50">
          <button onClick={() => setOpen(false)}>Put away</button>
        </div>
      )}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
