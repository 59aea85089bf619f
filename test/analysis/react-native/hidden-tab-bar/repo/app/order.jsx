import { Text } from "react-native";

export default function Order() {
  return <Text>Who is it for?</Text>;
}
