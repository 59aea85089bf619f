import { useState } from "react";
import { Appbar, Button, Checkbox, List, Snackbar, TextInput } from "react-native-paper";
import { View } from "react-native";

export default function App() {
  const [name, setName] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <View>
      <Appbar.Header>
        <Appbar.Content title="Your name" />
      </Appbar.Header>
      <TextInput label="Name" value={name} onChangeText={setName} />
      <Checkbox.Item
        label="I agree"
        status={agreed ? "checked" : "unchecked"}
        onPress={() => setAgreed(!agreed)}
      />
      <List.Item title="Terms" description="No returns" />
      <Button mode="contained" onPress={() => setSaved(true)}>
        Save
      </Button>
      <Snackbar visible={saved}>Saved</Snackbar>
    </View>
  );
}
