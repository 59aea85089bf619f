import { Text } from "react-native";

export default function SignIn() {
  return <Text>Who are you?</Text>;
}
