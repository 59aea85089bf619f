import { useState } from "react";
import { Dialog, DialogTrigger, Drawer, Menu, Modal, Popover } from "@acme/ui";

export default function App() {
  const [showModal, setShowModal] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [anchor, setAnchor] = useState(null);
  return (
    <main>
      <button onClick={() => setShowModal(true)}>Invite</button>
      <Modal showModal={showModal}>
        <h2>Invite people</h2>
      </Modal>
      <button onClick={() => setOpen(true)}>Details</button>
      <Drawer isOpen={isOpen} showCloseButton={false}>
        <h2>All details</h2>
      </Drawer>
      <button onClick={(event) => setAnchor(event.currentTarget)}>More</button>
      <Menu open={anchor !== null} anchorEl={anchor}>
        <button>Archive</button>
      </Menu>
      <Popover open={false} content={<p>Shortcuts</p>}>
        <button>Help</button>
      </Popover>
      <Dialog open={false}>
        <DialogTrigger>Sign in</DialogTrigger>
      </Dialog>
    </main>
  );
}
