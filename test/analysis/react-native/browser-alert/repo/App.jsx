import { useState } from "react";
import { Button, Text, TextInput, View } from "react-native";

export default function App() {
  const [title, setTitle] = useState("");
  const [errands, setErrands] = useState([]);
  const [edited, setEdited] = useState(null);
  function add() {
    if (title.trim().length === 0) {
      alert("Please name the errand.");
      return;
    }
    setErrands((known) => [...known, { title, id: Date.now().toString() }]);
    setTitle("");
  }
  return (
    <View>
      <TextInput placeholder="Errand" value={title} onChangeText={setTitle} />
      <Button title="Add" onPress={add} />
      {errands.map(({ title: name, id }) => (
        <View key={id}>
          {edited === id ? <Text>Being edited</Text> : <Text>{name}</Text>}
          <Button title="Edit" onPress={() => setEdited(id)} />
        </View>
      ))}
    </View>
  );
}
