import { Text } from "react-native";

export default function Account() {
  return <Text>You are a guest</Text>;
}
