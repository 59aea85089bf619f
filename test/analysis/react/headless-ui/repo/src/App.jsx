import { useState } from "react";
import { Dialog, DialogPanel, DialogTitle, Menu, MenuButton, MenuItem, MenuItems } from "@headlessui/react";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Invite</button>
      <Dialog open={open} onClose={setOpen}>
        <DialogPanel>
          <DialogTitle>Invite a friend</DialogTitle>
          <button onClick={() => setOpen(false)}>Cancel</button>
        </DialogPanel>
      </Dialog>
      <Menu>
        <MenuButton>More</MenuButton>
        <MenuItems>
          <MenuItem>
            <a href="/settings">Settings</a>
          </MenuItem>
        </MenuItems>
      </Menu>
    </>
  );
}
