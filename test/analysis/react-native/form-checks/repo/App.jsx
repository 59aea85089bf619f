import { useState } from "react";
import { Button, Text, TextInput, View } from "react-native";

export default function App() {
  const [name, setName] = useState("");
  const [error, setError] = useState(null);
  const [saved, setSaved] = useState(false);
  const save = () => {
    if (name === "") {
      setError("Enter a name");
      return;
    }
    setError(null);
    setSaved(true);
  };
  return (
    <View>
      <TextInput placeholder="Name" value={name} onChangeText={setName} />
      {error && <Text>{error}</Text>}
      <Button title="Save" onPress={save} />
      {saved && <Text>Saved</Text>}
    </View>
  );
}
