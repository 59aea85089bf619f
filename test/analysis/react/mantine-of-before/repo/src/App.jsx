import { useState } from "react";
import { Button, Modal, Select } from "@mantine/core";

export default function App() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Select label="Category" data={["Food", "Rent"]} />
      <Modal opened={opened} onClose={() => setOpened(false)} title="Reset it all?">
        <p>This can be undone later.</p>
      </Modal>
      <Button onClick={() => setOpened(true)}>Reset</Button>
    </>
  );
}
