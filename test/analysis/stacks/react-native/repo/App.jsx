import { useState } from "react";
import { Button, Text, TextInput, View } from "react-native";

export default function App() {
  const [name, setName] = useState("");
  return (
    <View>
      <Text accessibilityRole="header">Home</Text>
      <TextInput accessibilityLabel="Name" value={name} onChangeText={setName} />
      <Button title="Sign in" testID="sign-in" onPress={() => {}} />
    </View>
  );
}
