import { useState } from "react";
import { Button, Modal, Text, View } from "react-native";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <Button title="Terms" onPress={() => setOpen(true)} />
      <Modal visible={open}>
        <Text>No returns</Text>
        <Button title="Close" onPress={() => setOpen(false)} />
      </Modal>
    </View>
  );
}
