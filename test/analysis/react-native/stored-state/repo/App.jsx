import { useMMKVString } from "react-native-mmkv";
import { Button, Text, View } from "react-native";

export default function App() {
  const [name, setName] = useMMKVString("name");
  return (
    <View>
      <Text>{name === undefined ? "We have not met" : `Hello ${name}`}</Text>
      <Button title="I am Ada" onPress={() => setName("Ada")} />
    </View>
  );
}
