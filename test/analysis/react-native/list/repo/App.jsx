import { useState } from "react";
import { Button, FlatList, Text, View } from "react-native";

export default function App() {
  const [goods, setGoods] = useState(["Milk", "Bread"]);
  return (
    <View>
      <FlatList
        data={goods}
        keyExtractor={(item) => item}
        ListHeaderComponent={<Text accessibilityRole="header">Goods</Text>}
        ListEmptyComponent={() => <Text>Nothing left</Text>}
        renderItem={({ item }) => <Text>{item}</Text>}
      />
      <Button title="Sell all" onPress={() => setGoods([])} />
      <Button title="Get eggs" onPress={() => setGoods([...goods, "Eggs"])} />
    </View>
  );
}
