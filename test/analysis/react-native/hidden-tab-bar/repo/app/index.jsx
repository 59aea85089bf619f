import { Text } from "react-native";

export default function Goods() {
  return <Text>Lamps and ropes</Text>;
}
