import { Button, Image, Switch, Text, TextInput, View } from "react-native";

export default function App() {
  return (
    <View testID="home">
      <Text accessibilityRole="header">Corner shop</Text>
      <Text>
        Open <Text>all day</Text>
      </Text>
      <TextInput placeholder="Email" keyboardType="email-address" testID="email" />
      <TextInput accessibilityLabel="Secret" secureTextEntry />
      <Switch accessibilityLabel="Letters" value />
      <Image accessibilityLabel="The shop" source={0} />
      <Image source={1} />
    </View>
  );
}
