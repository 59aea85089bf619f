import { useState } from "react";
import { Pressable, Text, TouchableOpacity, View } from "react-native";

export default function App() {
  const [told, setTold] = useState("");
  return (
    <View>
      <Pressable testID="tea" onPress={() => setTold("Tea it is")}>
        <Text>Tea</Text>
        <Text testID="price">2 pounds</Text>
      </Pressable>
      <TouchableOpacity accessibilityLabel="Buy coffee" onPress={() => setTold("Coffee it is")}>
        <Text>Coffee</Text>
      </TouchableOpacity>
      {told !== "" && <Text>{told}</Text>}
    </View>
  );
}
