import { Text } from "react-native";

export default function Goods() {
  return <Text>Tea and bread</Text>;
}
