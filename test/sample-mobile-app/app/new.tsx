import { useState } from "react";
import { Pressable, Text, TextInput, View } from "react-native";

export default function NewNote() {
  const [place, setPlace] = useState("");
  const [error, setError] = useState("");
  const [saved, setSaved] = useState("");

  const save = () => {
    if (place.trim() === "") {
      setError("Say where you are");
      return;
    }
    setError("");
    setSaved("The note is saved");
  };

  return (
    <View>
      <Text accessibilityRole="header">Where are you?</Text>
      <TextInput testID="place" placeholder="Place" value={place} onChangeText={setPlace} />
      {error !== "" && <Text>{error}</Text>}
      {saved !== "" && <Text>{saved}</Text>}
      <Pressable testID="save" onPress={save}>
        <Text>Save</Text>
      </Pressable>
    </View>
  );
}
