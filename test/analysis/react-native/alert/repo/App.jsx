import { useState } from "react";
import { Alert, Button, Text, View } from "react-native";

export default function App() {
  const [gone, setGone] = useState(false);
  const ask = () =>
    Alert.alert("Empty the basket?", "This cannot be undone.", [
      { text: "Keep it", style: "cancel" },
      { text: "Empty it", onPress: () => setGone(true) },
    ]);
  return (
    <View>
      <Button title="Empty" onPress={ask} />
      {gone && <Text>The basket is empty</Text>}
    </View>
  );
}
