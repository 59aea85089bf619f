import { Button, Text, View } from "react-native";

export function Home({ navigation }) {
  return (
    <View>
      <Text>Welcome to the shop</Text>
      <Button title="To the cart" onPress={() => navigation.navigate("Cart")} />
      <Button title="Pay" onPress={() => navigation.navigate("Paid")} />
      <Button title="Ask us" onPress={() => navigation.replace("Help")} />
    </View>
  );
}

export function Cart({ navigation }) {
  return (
    <View>
      <Text>Nothing in it</Text>
      <Button title="Back to the goods" onPress={() => navigation.goBack()} />
    </View>
  );
}

export function Help() {
  return <Text>Call 555</Text>;
}
